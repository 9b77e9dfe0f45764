"""Asks before the records of an inspection's cases are erased for good, and does it."""

from datetime import UTC, datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from db.inventory import Held
from db.purge import sweep
from db.sessions import Writing
from desktop.follow_up.erasing import ERASE, erase_records
from desktop.widgets.button import Button
from desktop.widgets.dialog import Dialog
from desktop.widgets.progress_bar import ProgressBar
from desktop.widgets.text import text
from desktop.widgets.text_fields import TextLine
from desktop.words.dates import local_day, long_date
from desktop.words.messages import Message, say
from desktop.work.progress import Progress
from desktop.work.task import Task
from desktop.work.work import Work


class EraseDialog(Dialog):
    """Wants the title typed: there is no way back. `erased` carries the inspection's id."""

    erased = Signal(object)  # UUID

    def __init__(self, work: Work, held: Held, language: str, parent: QWidget) -> None:
        super().__init__(self.tr("Erase the records: {title}").format(title=held.title), parent)
        self._work, self._id = work, held.inspection_id
        self.add(*map(text, self._sentences(held, language)))
        self.title = TextLine(self.tr("&Title of the inspection"), held.title)
        self.progress = ProgressBar()
        self._task: Task | None = None
        self.add(self.title, self.progress)
        self.add_answers(
            Button(self.tr("&Cancel"), self.reject),
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
        if self._task is not None:
            return
        self.title.show_trouble()
        work, inspection, typed = self._work, self._id, self.title.value()

        def job(progress: Progress) -> None:
            def erase(writing: Writing) -> None:
                erase_records(writing, inspection, typed)
                progress.last_moment()

            work.write_now(Message(ERASE), erase)
            sweep(work.store)  # the store is free of it; its copies and its log were not yet

        self._task = work.run(
            job, self._on_erased, self._on_failed, sentence=self.tr("Erasing the records…")
        )
        words = self.tr("Erasing the records… It can’t be stopped now.")
        self._task.last_moment.connect(partial(self._task.said.emit, words))
        self.progress.follow(self._task)

    def reject(self) -> None:
        """While it erases: stop it if it still can be stopped, and stay until it has ended."""
        if self._task is None:
            super().reject()
        else:
            self._task.cancel()

    def _on_erased(self, _nothing: None) -> None:
        self._task = None
        self.erased.emit(self._id)
        self.close()

    def _on_failed(self, message: Message) -> None:
        self._task = None
        self.title.show_trouble(say(message))
        self.fit()
        self.title.setFocus()


def inspection_in(found: tuple[Held, ...], row: str) -> Held | None:
    """The inspection of that row; None if no row is chosen."""
    return next((it for it in found if it.inspection_id == (UUID(row) if row else None)), None)
