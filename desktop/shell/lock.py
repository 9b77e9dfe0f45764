"""The lock: after quiet, or when asked, the process ends and a small window asks again.

A closed store leaves plain text in the memory of the process that read it; only its end frees
that (measured). So locking is: save, close, end, and start the door anew.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QProcess, QProcessEnvironment, QTimer, Signal
from PySide6.QtWidgets import QApplication

ELSEWHERE = "AROLWG_SETTINGS"  # in the environment: the settings file, where not the person's
_SIGNS_OF_LIFE = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
)
MINUTE = 60_000


class IdleWatch(QObject):
    """Emits `quiet` after so many minutes without a key, a click or the wheel; 0 never does."""

    quiet = Signal()

    def __init__(self, app: QApplication, minutes: int) -> None:
        super().__init__(app)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.quiet)
        app.installEventFilter(self)
        self.set_minutes(minutes)

    def set_minutes(self, minutes: int) -> None:
        """Another patience."""
        self._timer.setInterval(minutes * MINUTE)
        if minutes:
            self._timer.start()
        else:
            self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Only listens."""
        if event.type() in _SIGNS_OF_LIFE and self._timer.interval():
            self._timer.start()
        return False


def start_again(settings: Path) -> bool:
    """Start a new process at the door, with the same settings file; it says which workspace."""
    process = QProcess()
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert(ELSEWHERE, str(settings))
    process.setProcessEnvironment(environment)
    process.setProgram(sys.executable)
    process.setArguments([] if getattr(sys, "frozen", False) else ["-m", "desktop"])
    return bool(process.startDetached()[0])
