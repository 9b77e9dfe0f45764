"""Looks after an open store by itself: texts left by a crash, back-ups, room on the disk."""

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from db import ballast
from db.backup import Made
from db.backups import back_up, is_due
from db.drafts import Recovered, recover
from db.sync_folder import synced_by
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.work.progress import Progress
from desktop.work.work import Work

EACH = 60_000  # milliseconds between two looks
RECOVER = Message(QT_TRANSLATE_NOOP("work", "Keep the text that was being typed"))


class Care(QObject):
    """The window makes one for each store and calls `begin`; `end` before the store is closed."""

    recovered = Signal(object)  # tuple of db.drafts.Recovered: a notice leads there
    room_low = Signal(bool)  # told when it changes
    copied_by = Signal(str)  # the folder is copied behind our back: a product, or "network"
    backed_up = Signal(object)  # db.backup.Made

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._path = work.store.path
        self._is_low = False
        self._backing_up = False
        self._timer = QTimer(self)
        self._timer.setInterval(EACH)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Bring back what a crash left, then look now and each minute."""
        self._work.write(RECOVER, recover, self._on_recovered, urgent=True)
        self._work.run(lambda _progress: synced_by(self._path), self._on_copied_by)
        self.look()
        self._timer.start()

    def end(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Lay the ballast, see how much room there is, back up if today has no back-up yet."""
        self._work.run(self._looked, self._on_looked)

    def back_up_now(self, sentence: str = "") -> None:
        """Back up, prove the copy, let old ones go; shown as work under way by its sentence."""
        if not self._backing_up:
            self._backing_up = True
            self._work.run(self._back_up, self._on_backed_up, self._on_failed, sentence=sentence)

    def _back_up(self, progress: Progress) -> Made:
        return back_up(self._work.store, tell=progress.step)

    def _looked(self, _progress: Progress) -> tuple[bool, bool]:
        ballast.lay(self._path)
        return ballast.is_low(self._path), is_due(self._path, datetime.now(UTC))

    def _on_looked(self, found: tuple[bool, bool]) -> None:
        low, due = found
        if low != self._is_low:
            self._is_low = low
            self.room_low.emit(low)
        if due and not low:
            self.back_up_now()

    def _on_recovered(self, found: list[Recovered]) -> None:
        if found:
            self.recovered.emit(tuple(found))

    def _on_copied_by(self, who: str) -> None:
        if who:
            self.copied_by.emit(who)

    def _on_backed_up(self, made: Made) -> None:
        self._backing_up = False
        self.backed_up.emit(made)

    def _on_failed(self, trouble: Message) -> None:
        self._backing_up = False
        self._work.trouble.emit(trouble)
