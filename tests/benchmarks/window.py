"""How quick the window is when it is full: `python -m tests.benchmarks.window [STORE]`.

A list of 100,000 rows, 500 drawn cases and 50,000 notes, 43 of them tied to one finding. STORE is
kept for the next run; without it nothing is. Judged is the processor time of the window's thread,
so that neighbours don't count: an opening from asking for it until the window answers again, a
stall as the longest that the thread was busy between two events until everything was shown.

Measured on two cores that other programs shared, in milliseconds of that thread; two runs minutes
apart differ by a third. The openings and the pieces were measured anew by themselves, the rest
stands from the run before. A page that was made ahead opens in 8 to 61 the first time, interviews
in 101 (an opening is one stall, so four of ten are over the 50 still), and in 26 to 44 again (up
to 68 beside busier neighbours). Before the style sheet went to the windows, the
listeners off the application and the parts of a page were made one by one, the same openings took
61 to 238 and 33 to 92 without the listeners, which nearly doubled them. The longest piece of
making a page ahead: 28 to 42, casework 60, interviews 61; it was 92 to 922. Scrolling 100,000
rows or 50,000 items: 7 to 19. A list that was read arrives in 12 to 18, a finding with 43 items
is shown in 21 to 36 (was 610), 500 cases are filtered in 18 to 40, a key in a note takes 5 at
most, a search 28. Over the 50: another text size, 690 to 810 for the page that is seen; the other
language, 53 to 55; a form of 300 questions made and shown in one go, 810 to 840 (the product has
none). Memory: 261 MB at home, 512 MB with all pages.
"""

import csv
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from db.sessions import Writing
from db.store import Store, create_store, open_store
from desktop import translations
from desktop.evidence.items import Filter, keys, split_keys
from desktop.evidence.links import tie
from desktop.findings.findings import add_finding, numbered
from desktop.framework import load
from desktop.plan.inspection import inspections
from desktop.sampling.keeping import keep_list
from desktop.shell.ahead import read_ahead
from desktop.shell.lock import IdleWatch
from desktop.shell.settings import Settings
from desktop.shell.shots import settle
from desktop.shell.window import Window
from desktop.widgets.focus_ring import ring_of
from desktop.widgets.theme import Theme
from tests.benchmarks.long_list import read, rows
from tests.benchmarks.notes import fill
from tests.benchmarks.window_acts import look
from tests.stages import NAME, sampled
from tests.stores import LIGHT, PASSPHRASE

CASES, CONTACTS, TIED = 300, 200, 43


def build(path: Path) -> None:
    """A workspace as full as the product must bear."""
    framework = load("childrens-inspection")
    store, _recovery = create_store(path, PASSPHRASE, "First inspector", LIGHT)
    with store:
        inspection, _interview = fill(store, framework)
        listed = path.with_name("list.csv")
        with listed.open("w", newline="", encoding="utf-8") as out:
            csv.writer(out).writerows(rows(dates_as_text=True))

        def keep(_name: object, job: Callable[[Writing], Any]) -> Any:
            with store.sessions.writing(NAME) as writing:
                return job(writing)

        keep_list(keep, inspection, read(listed), listed.read_bytes())
        with store.sessions.writing(NAME) as writing:
            sampled(writing, inspection, CASES, CONTACTS)


def tied(store: Store) -> UUID:
    """The inspection, once a finding of it rests on many items."""
    framework = load("childrens-inspection")
    with store.sessions.writing(NAME) as writing:
        inspection: UUID = inspections(writing.session)[0].id
        if not numbered(writing.session, inspection, framework):
            finding = add_finding(writing, inspection, framework.dimensions[0].id, "One.", "Un.")
            found = keys(writing.session, inspection, framework, Filter())[:TIED]
            tie(writing, finding, split_keys(found))
    return inspection


def opened(store: Store, folder: Path) -> Window:
    """The window at home of the full inspection, with all that listens beside it."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    translations.install(app, "en")
    Theme(app, "light")
    ring_of(app)
    IdleWatch(app, 15)
    kept = folder / "settings.ini"
    kept.unlink(missing_ok=True)  # where the last run left off is no part of this one
    settings = Settings(kept)
    settings.language = "en"
    window = Window(store, settings, lambda language: translations.install(app, language))
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    window.open_inspection(tied(store))
    settle(window)
    read_ahead(load("childrens-inspection"))  # the program does so on another thread
    return window


def main(path: Path) -> bool:
    """Build if it is not there, open, look."""
    if not path.exists():
        build(path)
    window = opened(open_store(path, PASSPHRASE), path.parent)
    try:
        return look(window)
    finally:
        window.close()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.exit(0 if main(Path(sys.argv[1])) else 1)
    with tempfile.TemporaryDirectory() as scratch:
        sys.exit(0 if main(Path(scratch, "full.store")) else 1)
