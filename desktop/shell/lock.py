"""The lock: after quiet, or when asked, the process ends and a small window asks again.

A closed store leaves plain text in the memory of the process that read it; only its end frees
that (measured). So locking is: save, close, end, and start the door anew.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal
from PySide6.QtWidgets import QApplication

from desktop.widgets.hands import hands_of

ELSEWHERE = "AROLWG_SETTINGS"  # in the environment: the settings file, where not the person's
MINUTE = 60_000


class IdleWatch(QObject):
    """Emits `quiet` after so many minutes without a key, a click or the wheel; 0 never does."""

    quiet = Signal()

    def __init__(self, app: QApplication, minutes: int) -> None:
        super().__init__(app)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.quiet)
        hands_of(app).touched.connect(self._on_touched)
        self.set_minutes(minutes)

    def set_minutes(self, minutes: int) -> None:
        """Another patience."""
        self._timer.setInterval(minutes * MINUTE)
        if minutes:
            self._timer.start()
        else:
            self._timer.stop()

    def _on_touched(self) -> None:
        """A sign of life."""
        if self._timer.interval():
            self._timer.start()


def start_again(settings: Path) -> bool:
    """Start a new process at the door, with the same settings file; it says which workspace."""
    process = QProcess()
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert(ELSEWHERE, str(settings))
    process.setProcessEnvironment(environment)
    process.setProgram(sys.executable)
    process.setArguments([] if getattr(sys, "frozen", False) else ["-m", "desktop"])
    return bool(process.startDetached()[0])
