"""Makes the pages before they are asked for, while nobody touches a key."""

import gc
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.framework import Framework
from desktop.shell.stages import HOME, stages_here
from desktop.widgets.hands import hands_of
from desktop.widgets.theme import current_theme

if TYPE_CHECKING:
    from desktop.shell.window import Window

QUIET = 1_500  # milliseconds without a key, a click or the wheel
BREATH = 40  # milliseconds between two pieces


class Ahead(QObject):
    """A piece at a time. The modules are imported on a reader's thread first."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._make_next)
        current_theme().changed.connect(self._on_dressed)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        hands_of(app).touched.connect(self._on_touched)

    def begin(self) -> None:
        """Another inspection is on the desk: import, then make."""
        gc.unfreeze()
        assert self._window.desk is not None
        framework = self._window.desk.framework
        self._window.work.run(
            lambda _progress: read_ahead(framework), lambda _: self._timer.start(QUIET)
        )

    def _on_touched(self) -> None:
        """Whoever works is not made to wait."""
        if self._timer.isActive():
            self._timer.start(QUIET)

    def _on_dressed(self) -> None:
        """The pages out of sight were let go."""
        gc.unfreeze()
        if self._window.desk is not None:
            self._timer.start(QUIET)

    def _make_next(self) -> None:
        self._timer.setInterval(BREATH)
        if self._window.desk is None or not self._window.host.make_ahead():
            self._timer.stop()
            _set_aside()


def _set_aside() -> None:
    """All pages are there and will stay: Python's collector looks at them now, while nobody
    waits, and not again while somebody works."""
    gc.collect()
    gc.freeze()


def read_ahead(framework: Framework) -> None:
    """Import the pages' modules, and have them read the files that they will need."""
    for stage in stages_here():
        if stage.id != HOME:
            page = import_module(f"{stage.room}.page")
            getattr(page, "read_ahead", _nothing)(framework)


def _nothing(_framework: Framework) -> None:
    pass
