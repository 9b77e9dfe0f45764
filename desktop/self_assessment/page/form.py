"""A form that came back, looked at before it is taken in."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.sessions import Writing
from desktop.self_assessment.form import FormReading, Kept, keep_form
from desktop.self_assessment.form.shape import numbers
from desktop.widgets.button import Button
from desktop.widgets.card import Card
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.flow import Flow
from desktop.widgets.rows import Column, Row
from desktop.widgets.table import Table
from desktop.widgets.text import text
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.work.acting import act
from desktop.work.desk import Desk

TAKEN = QT_TRANSLATE_NOOP("self_assessment", "Take in the authority's form")


class FormView(QWidget):
    """What was read and what is doubtful; nothing is kept until it is taken in."""

    refused = Signal(str)
    kept = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._reading: FormReading | None = None
        self.take = Command(
            "self_assessment.take_in", self.tr("Take it in"), self.take_in, icon="tick"
        )
        self._summary = text()
        self.table = Table(
            self.tr("Doubts"),
            (
                Column("place", self.tr("Row or table"), 12, right=True),
                Column("doubt", self.tr("What to look at"), 0),
            ),
            EmptyState(self.tr("No doubts"), self.tr("Every row was read as it was meant.")),
        )
        self._card = Card()
        self._card.body.addWidget(self._summary)
        self._card.body.addWidget(
            text(
                self.tr(
                    "Words that a person of the team typed, and every reading, stay as they are."
                ),
                tone="quiet",
            )
        )
        self._card.body.addWidget(self.table, 1)
        line = QWidget()
        Flow(line).addWidget(Button(self.tr("Leave it"), self.left.emit))
        self._card.body.addWidget(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card, 1)

    def show_reading(self, reading: FormReading) -> None:
        """What the file says."""
        self._reading = reading
        self._card.set_title(reading.file_name)
        facts = (
            self.tr("Expectations answered: {n} of {all}").format(
                n=reading.statements, all=len(self.desk.framework.expectations)
            ),
            self.tr("Doubts: {n}").format(n=len(reading.doubts)),
        )
        self._summary.setText(" · ".join(facts))
        rows = []
        for number, doubt in enumerate(reading.doubts):
            place, words = str(doubt.place or "–"), say(doubt.message)
            rows.append(Row(str(number), (place, words), f"{place}: {words}"))
        self.table.show_rows(rows)

    def take_in(self) -> None:
        """Keep the file and what it says, as one action."""
        reading, inspection = self._reading, self.desk.inspection_id
        if reading is None:
            return

        def job(writing: Writing) -> Kept:
            return keep_form(writing, inspection, reading)

        def refused(sentence: str) -> None:
            self._reading = reading
            self.refused.emit(sentence)

        self._reading = None  # pressed once more before the answer, it is taken in once
        act(self.desk.work, Message(TAKEN), job, refused, then=self._on_kept)

    def _listed(self, expectations: Iterable[str]) -> str:
        known = numbers(self.desk.framework)
        return ", ".join(known.get(one, one) for one in expectations)

    def _on_kept(self, kept: Kept) -> None:
        if kept.document is None:
            self.kept.emit(self.tr("This very file was taken in before. Nothing was changed."))
            return
        lines = [self.tr("Statements taken in: {n}.").format(n=len(kept.taken))]
        if kept.left:
            lines.append(
                self.tr("Left as the team has them: {ids}.").format(ids=self._listed(kept.left))
            )
        if kept.changed_since_read:
            lines.append(
                self.tr("New words since they were read: {ids}.").format(
                    ids=self._listed(kept.changed_since_read)
                )
            )
        self.kept.emit(" ".join(lines))
