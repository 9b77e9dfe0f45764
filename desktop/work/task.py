"""Work under way, as the window sees it."""

import time
from typing import Literal

from PySide6.QtCore import QObject, Signal

from desktop.words.messages import Message
from desktop.words.store_troubles import CANCELLED
from desktop.work.progress import Progress

Outcome = Literal["", "done", "failed", "cancelled"]


class Task(QObject):
    """Lives on the window's thread until the work has ended.

    `advanced` carries parts done and in all. `sentence` says what is done, for the window to
    show if it takes a while; empty where nobody need see it. `last_moment` comes once it can't
    be stopped any more.
    """

    advanced = Signal(int, int)
    said = Signal(str)  # what is being done now
    last_moment = Signal()
    ended = Signal()

    def __init__(self, parent: QObject, sentence: str = "", is_job: bool = True) -> None:
        """`is_job` is False for one write: it was asked for, and closing waits for it."""
        super().__init__(parent)
        self.is_job = is_job
        self.sentence = sentence
        self.outcome: Outcome = ""
        self.message: Message | None = None  # what went wrong
        self.began = time.monotonic()
        self.progress = Progress(self.advanced.emit, self.last_moment.emit)

    @property
    def age(self) -> int:
        """Since it was asked for, in milliseconds."""
        return round((time.monotonic() - self.began) * 1000)

    @property
    def can_stop(self) -> bool:
        """May it still be stopped?"""
        return self.progress.can_stop

    def cancel(self) -> bool:
        """Ask the job to stop at its next step; what it wrote is rolled back or swept.

        False where it is too late.
        """
        self.progress.cancel()
        return self.progress.cancelled

    def end(self, message: Message | None = None) -> None:
        """It is answered: well, or with what went wrong."""
        self.message = message
        if message is None:
            self.outcome = "done"
        else:
            self.outcome = "cancelled" if message.source == CANCELLED else "failed"
        self.ended.emit()
        self.deleteLater()
