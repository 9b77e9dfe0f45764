"""How quick 50,000 note paragraphs are: `python -m tests.benchmarks.notes`.

A key pressed in a note (with dictionaries, marks and saving at work), a filter over the evidence,
and the opening of an interview; filter and opening beside the same question put to SQLite alone.
Judged is processor time, so that neighbours don't count (of keys: the window's thread); the clock
is printed beside it.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median, quantiles
from typing import Any
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from db.keys import Kdf
from db.store import Store, create_store
from desktop.evidence.items import NONE, Filter, keys, squares
from desktop.evidence.shown import items_shown
from desktop.framework import Framework, load
from desktop.interviews.interviews import plan_interview
from desktop.interviews.notes import add_notes, note_lines
from desktop.interviews.page import InterviewsPage, make_page
from desktop.widgets.theme import Theme
from desktop.work.desk import Desk
from desktop.work.work import Work
from tests.benchmarks.harness import judge
from tests.stages import NAME, begun

INTERVIEWS, PARAGRAPHS = 250, 200
PRESSES = 2_000
FILTER, OPENING, PRESS = 100.0, 200.0, 16.0  # milliseconds
FIRST = datetime(2017, 7, 17, 8, 0, tzinfo=UTC)
WORDS = (
    "plentyn", "cynllun", "adolygu", "risg", "diogelu", "gofal", "teulu", "ysgol", "iechyd",
    "cyfarfod", "visit", "review", "plan", "social", "worker", "recorded", "timely", "outcome",
    "referral", "consent", "carer", "manager", "waited", "weeks",
)  # fmt: skip


def fill(store: Store, framework: Framework) -> tuple[UUID, UUID]:
    """The inspection, and one of its interviews."""
    inspection = begun(store)
    dimensions = [one.id for one in framework.dimensions]
    made = inspection
    for number in range(INTERVIEWS):
        with store.sessions.writing(NAME) as writing:
            made = plan_interview(writing, inspection, kind="staff", role="social_worker")
            tags: dict[str, Any] = {"dimension": dimensions[number % len(dimensions)]}
            if number % 3 == 0:
                tags["weight"] = "gap"
            if number % 50 == 0:
                tags["concern"] = True
            start = FIRST + timedelta(minutes=number)
            add_notes(writing, made, [_text(n) for n in range(PARAGRAPHS)], start, **tags)
    return inspection, made


def _text(n: int) -> str:
    return " ".join(WORDS[(n * 7 + k * (n % 5 + 1)) % len(WORDS)] for k in range(18)) + f" no{n}"


def timed(what: str, work: Callable[[], object], runs: int = 7) -> float:
    """Milliseconds of processor time of the middle run; printed with those of the clock."""
    busy, clock = [], []
    for _ in range(runs):
        start, cpu = time.perf_counter(), time.process_time()
        work()
        busy.append((time.process_time() - cpu) * 1000)
        clock.append((time.perf_counter() - start) * 1000)
    sys.stdout.write(f"{what}: {median(busy):.1f} ms ({median(clock):.1f} on the clock)\n")
    return median(busy)


def raw(session: Session, statement: str, *values: object) -> Callable[[], object]:
    """The same question to the driver, without any of our own code."""
    connection: Any = session.connection().connection.driver_connection
    return lambda: connection.execute(statement, values).fetchall()


def filters(store: Store, inspection: UUID, framework: Framework) -> bool:
    """Ids of all items under a filter, and the first page of rows."""
    asked = {
        "everything": Filter(),
        "a dimension": Filter(dimension=framework.dimensions[0].id),
        "gaps of a dimension": Filter(dimension=framework.dimensions[0].id, weight="gap"),
        "concerns": Filter(weight="concern"),
        "without a dimension": Filter(dimension=NONE),
        "tied to no finding": Filter(tied="no"),
        "two words": Filter(words="consent no17"),
        "a day": Filter(day=FIRST.date()),
    }
    kept = True
    with store.sessions.reading() as session:
        for name, wanted in asked.items():

            def work(wanted: Filter = wanted) -> object:
                found = keys(session, inspection, framework, wanted)
                return items_shown(session, framework, "en", found[:200])

            took = timed(f"filter, {name}", work)
            kept &= judge(f"filter, {name}", took, FILTER, " ms")
        timed(
            "  raw SQLite, a dimension",
            raw(
                session,
                "SELECT id FROM note WHERE inspection_id = ? AND deleted = 0 AND dimension = ? "
                "ORDER BY at DESC",
                inspection.hex,
                framework.dimensions[0].id,
            ),
        )
        timed(
            "  raw SQLite, everything",
            raw(
                session,
                "SELECT id FROM note WHERE inspection_id = ? AND deleted = 0 ORDER BY at DESC",
                inspection.hex,
            ),
        )
        timed("the matrix", lambda: squares(session, inspection, framework))
    return kept


def opening(store: Store, page: InterviewsPage, interview: UUID) -> bool:
    """From the choice of an interview until its notes are painted."""
    lines = [str(it) for it in page._lines]
    turn = iter(lines * 3)
    work = page._desk.work

    def open_next() -> None:
        page.timetable.table.choose(next(turn))
        work.settle()
        page.view.list.viewport().repaint()

    took = timed("opening an interview", open_next)
    with store.sessions.reading() as session:
        timed("  its notes alone", lambda: note_lines(session, interview))
        timed(
            "  raw SQLite",
            raw(
                session,
                "SELECT * FROM note WHERE interview_id = ? AND deleted = 0 ORDER BY position",
                interview.hex,
            ),
        )
    return judge("opening an interview", took, OPENING, " ms")


def presses(page: InterviewsPage) -> bool:
    """Keys pressed one after the other, Enter included, while saving goes on behind."""
    area = page.view.entry.area
    area.setFocus()
    page.view.marking.start()
    page._desk.work.settle()
    letters = " ".join(_text(n) for n in range(40))
    taken, own = [], []
    for n in range(PRESSES):
        start, cpu = time.perf_counter(), time.thread_time()
        if n % 90 == 89:
            QTest.keyClick(area, Qt.Key.Key_Return)
        else:
            QTest.keyClick(area, letters[n % len(letters)])
        QCoreApplication.processEvents()
        taken.append((time.perf_counter() - start) * 1000)
        own.append((time.thread_time() - cpu) * 1000)
        time.sleep(0.005)  # even a quick typist leaves the machine this long
    page._desk.work.settle()
    high = quantiles(taken, n=100)[98]
    sys.stdout.write(f"keys on the clock: median {median(taken):.2f} ms, 99th {high:.1f} ms\n")
    busy = quantiles(own, n=100)[98]
    return judge("a key press, 99th percentile", busy, PRESS, " ms")


def main() -> int:
    """Fill a store, measure, say what was kept."""
    application = QApplication([])
    Theme(application, "light")
    framework = load("childrens-inspection")
    with tempfile.TemporaryDirectory() as folder:
        kdf = Kdf(rounds=1, memory=8192, lanes=1)
        store, _recovery = create_store(Path(folder, "a.store"), "tŷ bach twt", "First", kdf)
        inspection, interview = fill(store, framework)
        kept = filters(store, inspection, framework)
        work = Work(store)
        page = make_page(Desk(work, inspection, framework, "en"))
        assert isinstance(page, InterviewsPage)
        work.changed.connect(lambda it: page.refresh() if it.initiator is not page else None)
        page.resize(1200, 800)
        page.show()
        page.activateWindow()
        page.refresh()
        work.settle()
        kept &= opening(store, page, interview)
        kept &= presses(page)
        page.leave()
        work.settle()
        work.finish()
        page.close()
        store.close()
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
