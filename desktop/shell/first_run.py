"""A start without a workspace: make one, or try the demo, which is built on the spot."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from db.store import Store, default_path, open_store
from db.troubles import StoreTrouble
from desktop.widgets.button import Button
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.text import text
from desktop.work.task import Task

if TYPE_CHECKING:
    from desktop.shell.unlock import Gate

FOLDER = "arolwg-demo"
STORE = "demo.store"


def is_demo(path: Path) -> bool:
    """Is that the demo's workspace?"""
    return path.name == STORE


def demo_passphrase() -> str:
    """The demo's, which is no secret."""
    from desktop.demo.build import PASSPHRASE

    return PASSPHRASE


def open_demo(
    beside: Path,
    tell: Callable[[str], object],
    step: Callable[[int, int], object] = lambda _done, _whole: None,
) -> Store:
    """The demo's workspace, built in a folder beside a path if it is not there yet.

    `tell` hears the name of each inspection while it is entered; `step` parts done and in all, and
    may stop it by raising: then nothing is left. Runs away from the window's thread. Raises what
    opening or building raises.
    """
    from desktop.demo.build import build_demo

    folder = beside.parent / FOLDER
    number = 1
    while (folder / STORE).exists():
        try:
            return open_store(folder / STORE, demo_passphrase())
        except StoreTrouble:  # of an older program, open elsewhere, half built: leave it
            number += 1
            folder = beside.parent / f"{FOLDER}-{number}"
    return open_store(build_demo(folder, tell, step).store, demo_passphrase())


class WelcomeCard(Card):
    """The two ways to begin."""

    _told = Signal(str)

    def __init__(self, gate: "Gate") -> None:
        super().__init__(self.tr("Welcome"))
        self._gate = gate
        self.sentence = self.tr("From the long-list to the letter, encrypted, on this computer.")
        demo = self.tr(
            "The demo is an invented authority with a whole inspection. It has a workspace of "
            "its own and a tour of five steps."
        )
        self.add(text(self.tr("Begin with your own workspace, or look round in the demo first.")))
        self.add(text(demo, tone="quiet"))
        self.first = Button(self.tr("&Make a workspace"), gate.show_create, "main")
        self.demo = Button(self.tr("&Try the demo"), self.try_demo)
        row = QWidget()
        flow = Flow(row, right=True)
        back = Button(self.tr("&Restore a back-up…"), gate.ask_backup, "link")
        one = Button(self.tr("&Open one…"), gate.choose)
        for button in (back, one, self.demo, self.first):
            flow.addWidget(button)
        self.body.addWidget(row)
        self._task: Task | None = None
        self._told.connect(self._on_told)

    def try_demo(self) -> None:
        """Build the demo away from this thread, and open it."""
        tell = self._told.emit
        self._task = self._gate.run(
            self.tr("Entering the demo’s inspection. This takes a minute, once."),
            lambda progress: open_demo(default_path(), tell, progress.step),
        )

    def _on_told(self, name: str) -> None:
        words = {
            "children": self.tr("Entering the children’s inspection…"),
            "evaluation": self.tr("Entering the performance evaluation…"),
        }
        if name in words and self._task is not None and isValid(self._task):
            self._task.said.emit(words[name])
