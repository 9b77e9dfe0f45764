"""Builds the QApplication: style, palette, text size, language, last-chance window."""

import logging
import os
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QWidget

from db.store import Store
from desktop import screen, translations
from desktop.admin.policy import current
from desktop.shell.ahead import Ahead
from desktop.shell.first_run import is_demo
from desktop.shell.lock import ELSEWHERE, IdleWatch, start_again
from desktop.shell.obeying import allowed, keep_escrow, obey, usual_workspace
from desktop.shell.power import PowerWatch
from desktop.shell.settings import Settings
from desktop.shell.trouble import LastChance
from desktop.shell.unlock import Gate
from desktop.shell.window import Window
from desktop.widgets.focus_ring import ring_of
from desktop.widgets.theme import Theme
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say

log = logging.getLogger(__name__)
DEMO_SETTINGS = "demo.ini"  # beside the demo's workspace
NO_SCREEN = QT_TRANSLATE_NOOP(
    "app",
    "There is no screen to open a window on. “arolwg --help” lists the commands that need none.",
)


class Program:
    """The running program: first the door, then the window."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        self.app, self.settings = app, settings
        translations.install(app, settings.language)
        self.theme = Theme(app, settings.theme, settings.percent)
        self._ring = ring_of(app)
        self._idle: IdleWatch | None = None
        self._power: PowerWatch | None = None
        self.gate: Gate | None = None
        self.window: Window | None = None
        LastChance(self._front).install()

    def open_door(self, path: Path) -> None:
        """Ask for the passphrase of the workspace at `path`; where it is not there, how to begin.

        The demo opens with settings of its own: the person's workspace stays theirs.
        """
        quick = self.settings.quick_unlock == path
        self.gate = Gate(path, self._on_opened, quick)
        self.gate.show()

    def _on_opened(self, store: Store) -> None:
        if is_demo(store.path):
            self.open_demo(store)
            return
        if self.settings.file.name == DEMO_SETTINGS:  # chosen at the door of a locked demo
            self.settings = Settings()
        self.open_window(store)

    def open_demo(self, store: Store) -> None:
        """The demo, with settings beside it, and the tour if it is the first time."""
        settings = Settings(store.path.with_name(DEMO_SETTINGS))
        is_first = not settings.file.exists()
        settings.language, settings.theme = self.settings.language, self.settings.theme
        settings.percent = self.settings.percent
        self.settings = settings
        self.open_window(store)
        if is_first and self.window is not None:
            self.window.sitting.begin_tour()

    def open_window(self, store: Store) -> None:
        """Show the window of an open workspace."""
        self.settings.store = store.path
        keep_escrow(store)
        self.window = Window(store, self.settings, self._speak)
        self.window.lock_asked.connect(self.lock)
        self.window.new_key_asked.connect(self.encrypt_anew)
        self.window.ahead = Ahead(self.window)
        self.window.show()
        self.window.begin()
        self._idle = IdleWatch(self.app, current().lock_after(self.settings.lock_after))
        self._idle.quiet.connect(self.window.lock)
        self._power = PowerWatch(self.app)
        self._power.leaving.connect(self.window.lock)

    def lock(self) -> None:
        """Close the workspace, end this process, and open the door in a new one."""
        if self.window is not None:
            self.window.close()
        self.settings.write()
        start_again(self.settings.file)
        self.app.quit()

    def encrypt_anew(self, passphrase: str) -> None:
        """Close the workspace, give it another data key at the door, and open it again."""
        from desktop.shell.new_key import NewKeyGate

        assert self.window is not None
        path = self.window.store.path
        self.settings.resume_once()
        gate = NewKeyGate(path, self._on_opened, passphrase, self.settings.quick_unlock == path)
        self.gate = gate
        gate.show()  # first: without any window the program ends
        self._put_away()
        gate.begin()

    def _put_away(self) -> None:
        """The window and what watches over it."""
        if self.window is not None:
            self.window.waiting.leave_now()
        for one in (self.window, self._idle, self._power):
            if isinstance(one, QWidget):
                one.close()
            if one is not None:
                one.deleteLater()
        self.window = self._idle = self._power = None

    def tell_of_policy(self) -> None:
        """Say at the door what is wrong with the policy of this computer."""
        if self.gate is not None and self.gate.card is not None and current().problems:
            first = self.gate.card.first
            self.gate.troubles.show_troubles([(say(it), first) for it in current().problems])

    def _speak(self, language: str) -> None:
        translations.install(self.app, language)

    def _front(self) -> QWidget | None:
        return self.window or self.gate


def open_window(workspace: Path | None = None, language: str | None = None) -> int:
    """Start the program and stay until its last window is closed; gives the exit code.

    Opens the door of `workspace`, else of the usual one, in `language`, else in the usual one.
    """
    app = screen.application(of_window=True)
    app.setApplicationName("Arolwg")
    app.setApplicationDisplayName("Arolwg")
    app.setDesktopFileName("arolwg")
    _log_to_file()
    obey()
    settings = _settings()
    if language is not None:
        settings.language = language
    program = Program(app, settings)
    if screen.lacks_screen():
        sys.stderr.write(say(Message(NO_SCREEN)) + "\n")
        return 2
    program.open_door(allowed(workspace) if workspace else workspace_of(settings))
    program.tell_of_policy()
    return app.exec()


def _settings() -> Settings:
    """The person's settings, or those that a locked window names; at the very first start in the
    language that is laid down."""
    named = os.environ.pop(ELSEWHERE, None)
    settings = Settings(Path(named) if named else None)
    if current().has("language") and not settings.file.exists():
        settings.language = current().value("language")
    return settings


def workspace_of(settings: Settings) -> Path:
    """Where to knock. A locked demo comes back as the demo, wherever workspaces must lie."""
    last = settings.store
    return last if last is not None and is_demo(last) else usual_workspace(last)


def _log_to_file() -> None:
    """A small log beside the settings: kinds and places of errors, never case data."""
    usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    folder = current().path("log_folder") or Path(usual)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "arolwg.log", maxBytes=200_000, backupCount=1)
    except OSError:  # a folder that can't be written keeps nobody from working
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger().setLevel(logging.INFO)
