"""Asks before the records of an inspection's cases are erased for good, and does it."""

from datetime import UTC, datetime
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.inventory import Held
from db.purge import sweep
from db.sessions import Writing
from desktop.follow_up.erasing import ERASE, erase_records
from desktop.widgets.button import Button
from desktop.widgets.dialog import Dialog
from desktop.widgets.text import text
from desktop.widgets.text_fields import TextLine
from desktop.words.dates import local_day, long_date
from desktop.words.messages import Message, say
from desktop.work.work import Work


class EraseDialog(Dialog):
    """Wants the title typed: there is no way back. `erased` carries the inspection's id."""

    erased = Signal(object)  # UUID

    def __init__(self, work: Work, held: Held, language: str, parent: QWidget) -> None:
        super().__init__(self.tr("Erase the records: {title}").format(title=held.title), parent)
        self._work, self._id = work, held.inspection_id
        self.add(*map(text, self._sentences(held, language)))
        self.title = TextLine(self.tr("&Title of the inspection"), held.title)
        self.add(self.title)
        self.add_answers(
            Button(self.tr("&Cancel"), self.close),
            Button(self.tr("&Erase for good"), self.erase, "main"),
        )
        self.title.setFocus()

    def _sentences(self, held: Held, language: str) -> list[str]:
        words = [
            self.tr(
                "The long-list, the sampled cases, reviews, interviews, notes, evidence and "
                "drafts go, with their history, their search text, attached files, and every "
                "back-up of this workspace. It can’t be undone."
            ),
            self.tr(
                "Published letters, recommendations, what became of them, and the figures stay. A "
                "certificate of what was erased is kept."
            ),
        ]
        until = held.retention_until
        if until is not None and local_day(datetime.now(UTC)) < until:
            early = self.tr("These records are to be kept until {day}.")
            words.insert(0, early.format(day=long_date(until, language)))
        return words

    def erase(self) -> None:
        """All of it, or nothing: the title is proved first."""
        self.title.show_trouble()
        typed = self.title.value()

        def job(writing: Writing) -> object:
            return erase_records(writing, self._id, typed)

        self._work.write(Message(ERASE), job, self._on_erased, self._on_failed)

    def _on_erased(self, _certificate: object) -> None:
        """The store is free of it; its copies and its log are not yet."""
        store = self._work.store
        self._work.run(lambda _progress: sweep(store), self._on_swept, self._on_failed)

    def _on_swept(self, _gone: int) -> None:
        self.erased.emit(self._id)
        self.close()

    def _on_failed(self, message: Message) -> None:
        self.title.show_trouble(say(message))
        self.fit()
        self.title.setFocus()


def inspection_in(found: tuple[Held, ...], row: str) -> Held | None:
    """The inspection of that row; None if no row is chosen."""
    return next((it for it in found if it.inspection_id == (UUID(row) if row else None)), None)
