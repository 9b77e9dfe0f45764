"""What is done with the full window, each act with its opening time or its longest stall."""

import gc
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from db.writing import Changes
from desktop.casework.page import CasesPage
from desktop.evidence.page import EvidencePage
from desktop.findings.page import FindingsPage
from desktop.interviews.page import InterviewsPage
from desktop.sampling.page import SamplePage
from desktop.shell.search_dialog import SearchDialog
from desktop.shell.shots import settle
from desktop.shell.stages import stages_here
from desktop.shell.window import Window
from desktop.widgets.choice import Choice, Pick
from desktop.widgets.page import PageFrame
from desktop.widgets.table import Table
from desktop.widgets.text_fields import TextArea, TextLine
from desktop.widgets.theme import current_theme
from tests.benchmarks.harness import judge

OPENING, STALL = 200.0, 50.0  # milliseconds
FIELDS = 300
SEARCHED = "consent review"
TYPED = "The worker listens well."
P = TypeVar("P", bound=PageFrame)


class Pulse:
    """Beats between events; `worst` is the most processor time between two beats."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.timeout.connect(self._on_beat)
        self._last = time.thread_time()
        self.worst = 0.0

    def start(self) -> None:
        """From now on."""
        self._last, self.worst = time.thread_time(), 0.0
        self._timer.start(0)

    def stop(self) -> float:
        """The worst so far, in milliseconds."""
        self._on_beat()
        self._timer.stop()
        return self.worst

    def _on_beat(self) -> None:
        now = time.thread_time()
        self.worst = max(self.worst, (now - self._last) * 1000)
        self._last = now


def look(window: Window) -> bool:
    """Everything; whether all targets were kept."""
    kept = [make_ahead(window)]
    kept += [open_pages(window, turn) for turn in ("first", "again")]
    kept += [act(window) for act in (
        list_arrives, choose_finding, filter_cases, filter_evidence, type_notes, search_words,
        open_form, bigger_text, other_language,
    )]  # fmt: skip
    return all(kept)


def stalled(window: Window, what: str, act: Callable[[], object]) -> bool:
    """The longest stall of an act, until everything it asked for is shown."""
    pulse = Pulse()
    pulse.start()
    act()
    settle(window)
    return judge(f"{what}: longest stall", pulse.stop(), STALL, " ms")


def make_ahead(window: Window) -> bool:
    """All pages, piece by piece as while nobody touches a key; the longest piece of each."""
    worst: dict[str, float] = {}
    pulse, more = Pulse(), True
    before = _memory()
    while more:
        pulse.start()
        more = window.host.make_ahead()
        made = list(window.host._pages)[-1]
        settle(window)
        worst[made] = max(worst.get(made, 0.0), pulse.stop())
    gc.collect()
    gc.freeze()
    sys.stdout.write(f"memory: {before} MB with home alone, {_memory()} MB with all pages\n")
    kept = [judge(f"{it}, made ahead: longest piece", worst[it], STALL, " ms") for it in worst]
    return all(kept)


def open_pages(window: Window, turn: str) -> bool:
    """Each page once; the second time its long tables are scrolled too."""
    pulse, kept = Pulse(), True
    for stage in stages_here():
        pulse.start()
        asked = time.thread_time()
        window.open_stage(stage.id)
        QApplication.processEvents()
        took = (time.thread_time() - asked) * 1000
        settle(window)
        kept &= judge(f"{stage.id}, {turn}: longest stall", pulse.stop(), STALL, " ms")
        kept &= judge(f"{stage.id}, {turn}: opening", took, OPENING, " ms")
        if turn == "again":
            kept &= scroll(window)
    return kept


def scroll(window: Window) -> bool:
    """To the end of each long table and back."""
    kept = True
    for table in window.findChildren(Table):
        if table.isVisible() and table.model.rowCount() > 1000:
            bar = table.view.verticalScrollBar()
            name = f"{table.view.accessibleName()}, {table.model.rowCount()} rows, scrolled"
            for place in (bar.maximum(), bar.maximum() // 2, 0):
                kept &= stalled(window, name, partial(bar.setValue, place))
    return kept


def list_arrives(window: Window) -> bool:
    """The page of the sample is told of a list that was read."""
    page = _page(window, "sampling", SamplePage)
    page.open_part("list")
    settle(window)
    news = Changes(uuid4(), {}, frozenset({("long_list", uuid4())}))
    return stalled(window, "a list of 100,000 rows arrives", lambda: window.host.take_in(news))


def choose_finding(window: Window) -> bool:
    """The finding that rests on many items."""
    page = _page(window, "findings", FindingsPage)
    return stalled(window, "a finding with 43 items is shown", page.findings.show_chosen)


def filter_cases(window: Window) -> bool:
    """500 cases, filtered."""
    page = _page(window, "casework", CasesPage)
    box = page.list.findChild(Choice)
    assert isinstance(box, Choice)
    buttons = box.box.buttons  # type: ignore[attr-defined]
    kept = [stalled(window, "500 cases, filtered", it.click) for it in buttons]
    return all(kept)


def filter_evidence(window: Window) -> bool:
    """Every item, shown, filtered by words and scrolled."""
    page = _page(window, "evidence", EvidencePage)
    kept = stalled(window, "50,000 items of evidence", lambda: page.open_part("items"))
    box = page.items.filters.words.box
    kept &= typed(window, "evidence filtered by words", box, "consent")
    page.items.filters.words.flush()
    settle(window)
    kept &= stalled(window, "evidence, everything again", page.items.filters.clear)
    return kept & scroll(window)


def type_notes(window: Window) -> bool:
    """A paragraph in the box of an interview that has many."""
    page = _page(window, "interviews", InterviewsPage)
    return typed(window, "a note, typed", page.view.entry.box, TYPED)


def search_words(window: Window) -> bool:
    """The search over everything."""
    assert window.desk is not None
    found = SearchDialog(window.desk, window)
    kept = stalled(window, "search, opened", found.open)
    kept &= typed(window, "search, typed", found._line.box, SEARCHED)
    kept &= stalled(window, "search, found", found._on_search)
    found.close()
    return kept


def open_form(window: Window) -> bool:
    """A form of 300 questions of four kinds."""
    page = PageFrame("300 questions")
    kinds: Sequence[Callable[[str], QWidget]] = (
        TextLine, TextArea,
        lambda label: Choice(label, [("y", "Yes"), ("n", "No"), ("p", "In part")]),
        lambda label: Pick(label, [("n", "North"), ("s", "South")]),
    )  # fmt: skip

    def show() -> None:
        for number in range(FIELDS):
            page.body.addWidget(kinds[number % len(kinds)](f"Question {number + 1}"))
        window.host.show_alone("form", page)

    kept = stalled(window, f"a form of {FIELDS} fields, made and shown", show)
    window.open_stage("home")
    return kept


def bigger_text(window: Window) -> bool:
    """Another text size with all pages made; home is seen."""
    kept = stalled(window, "text at 150 %", lambda: current_theme().set_percent(150))
    return kept & stalled(window, "text at 100 %", lambda: current_theme().set_percent(100))


def other_language(window: Window) -> bool:
    """Welsh, at the same place."""
    return stalled(window, "the other language", window.switch_language)


def typed(window: Window, what: str, box: QWidget, words: str) -> bool:
    """The longest stall of a key, with what follows from it."""
    box.setFocus()
    pulse = Pulse()
    pulse.start()
    for letter in words:
        QTest.keyClicks(box, letter)
        QApplication.processEvents()
    settle(window)
    return judge(f"{what}: longest stall", pulse.stop(), STALL, " ms")


def _page(window: Window, stage: str, kind: type[P]) -> P:
    window.open_stage(stage)
    settle(window)
    page = window.host.page
    assert isinstance(page, kind)
    return page


def _memory() -> int:
    """Of this process, in megabytes; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(it.split()[1]) // 1024 for it in lines if it.startswith("VmRSS")), 0)
