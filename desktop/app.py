"""Builds the QApplication: style, palette, text size, language, last-chance window."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QWidget

from db.store import Store, default_path
from desktop import translations
from desktop.shell.lock import IdleWatch, start_again
from desktop.shell.settings import Settings
from desktop.shell.trouble import LastChance
from desktop.shell.unlock import Gate
from desktop.shell.window import Window
from desktop.widgets.focus_ring import FocusRing
from desktop.widgets.theme import Theme
from desktop.widgets.wheel import WheelGuard

log = logging.getLogger(__name__)


class Program:
    """The running program: first the door, then the window."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        self.app, self.settings = app, settings
        translations.install(app, settings.language)
        self.theme = Theme(app, settings.theme, settings.percent)
        self._guards = (WheelGuard(app), FocusRing(app))
        self._idle: IdleWatch | None = None
        self.gate: Gate | None = None
        self.window: Window | None = None
        LastChance(self._front).install()

    def open_door(self, path: Path) -> None:
        """Ask for the passphrase of the workspace at `path`, or make it."""
        self.gate = Gate(path, self.open_window)
        self.gate.show()

    def open_window(self, store: Store) -> None:
        """Show the window of an open workspace."""
        self.settings.store = store.path
        self.window = Window(store, self.settings, self._speak)
        self.window.lock_asked.connect(self.lock)
        self.window.show()
        self.window.begin()
        self._idle = IdleWatch(self.app, self.settings.lock_after)
        self._idle.quiet.connect(self.window.lock)

    def lock(self) -> None:
        """Close the workspace, end this process, and open the door in a new one."""
        if self.window is not None:
            self.window.close()
        start_again()
        self.app.quit()

    def _speak(self, language: str) -> None:
        translations.install(self.app, language)

    def _front(self) -> QWidget | None:
        return self.window or self.gate


def open_window() -> int:
    """Start the program and stay until its last window is closed; gives the exit code."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Arolwg")
    app.setApplicationDisplayName("Arolwg")
    app.setDesktopFileName("arolwg")
    _log_to_file()
    settings = Settings()
    program = Program(app, settings)
    program.open_door(settings.store or default_path())
    return app.exec()


def _log_to_file() -> None:
    """A small log beside the settings: kinds and places of errors, never case data."""
    folder = Path(
        QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    )
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(folder / "arolwg.log", maxBytes=200_000, backupCount=1)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.INFO)
