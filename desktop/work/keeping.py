"""Ties a text box that saves itself to one field of a record."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject

from db import drafts
from db.base import Record
from db.sessions import Writing
from desktop.words.messages import Message
from desktop.work.work import Work

Begin = Callable[[Writing, UUID], object]


class Keeper(QObject):
    """`keep` and `record` are what a `SavedText` asks for, with the record's id as text.

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

    def keep(self, record_id: str, text: str, kept: Callable[[], None]) -> None:
        """Put the text on the disk, before anything else that waits; then call `kept`."""
        job = self._job(drafts.keep, UUID(record_id), text)
        self._work.write(self._name, job, lambda _: kept(), urgent=True, initiator=self)

    def record(self, record_id: str, text: str) -> None:
        """Make the text a change of the record."""
        if record_id:
            job = self._job(drafts.record, UUID(record_id), text)
            self._work.write(self._name, job, urgent=True, initiator=self)

    def _job(self, step: Callable[..., None], row: UUID, text: str) -> Callable[[Writing], None]:
        def job(writing: Writing) -> None:
            if self._begin is not None:
                self._begin(writing, row)
            step(writing, self._model, row, self._field, text)

        return job
