"""Ties a text box that saves itself to one field of a record."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from db import drafts
from db.base import Record
from db.sessions import Writing
from desktop.words.messages import Message
from desktop.words.store_troubles import PASSING
from desktop.work.work import Work

Begin = Callable[[Writing, UUID], object]
Step = Callable[[Writing, type[Record], UUID, str, str], None]
AGAIN = 1_000  # milliseconds until a full disk is tried again


class Keeper(QObject):
    """`keep` and `record` are what a `SavedText` asks for, with the record's id as text.

    On a full disk the trouble is told once, and the text tried again each second.
    `begin` makes sure that the record exists, where a page shows boxes for records to come.
    """

    def __init__(
        self,
        work: Work,
        model: type[Record],
        field: str,
        name: Message,
        begin: Begin | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work, self._model, self._field, self._name = work, model, field, name
        self._begin = begin
        self._turns: dict[str, int] = {}  # of each record: which write is the latest
        self._waiting: dict[str, Callable[[], None]] = {}  # what the disk had no room for
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN)
        self._again.timeout.connect(self._on_again)

    @property
    def waits(self) -> bool:
        """Is there a text that could not be kept yet? It stays in its box and is tried again."""
        return bool(self._waiting)

    def keep(self, record_id: str, text: str, kept: Callable[[], None]) -> None:
        """Put the text on the disk, before anything else that waits; then call `kept`."""
        self._write(drafts.keep, record_id, text, kept)

    def record(self, record_id: str, text: str) -> None:
        """Make the text a change of the record."""
        if record_id:
            self._write(drafts.record, record_id, text, None)

    def _write(
        self, step: Step, record_id: str, text: str, kept: Callable[[], None] | None
    ) -> None:
        """A later text of the same record takes the place of one that waits."""
        turn = self._turns[record_id] = self._turns.get(record_id, 0) + 1
        told = self._waiting.pop(record_id, None) is not None

        def failed(trouble: Message) -> None:
            if turn != self._turns[record_id]:
                return
            if trouble.source in PASSING:
                self._waiting[record_id] = lambda: self._write(step, record_id, text, kept)
                self._again.start()
            if not (told and trouble.source in PASSING):
                self._work.trouble.emit(trouble)

        job = self._job(step, UUID(record_id), text)
        self._work.write(
            self._name, job, lambda _: kept and kept(), failed, urgent=True, initiator=self
        )

    def _on_again(self) -> None:
        for write in list(self._waiting.values()):
            write()

    def _job(self, step: Step, row: UUID, text: str) -> Callable[[Writing], None]:
        def job(writing: Writing) -> None:
            if self._begin is not None:
                self._begin(writing, row)
            step(writing, self._model, row, self._field, text)

        return job
