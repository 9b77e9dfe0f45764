"""Expectation by expectation: the list, the form, and the keys that lead through them."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.self_assessment.enquiries import Line, raise_from_answer
from desktop.self_assessment.page.progress import ProgressCard
from desktop.self_assessment.page.statement_form import StatementForm
from desktop.self_assessment.statements import READINGS, Answer, next_unread, progress
from desktop.widgets.card import Card
from desktop.widgets.command import Command
from desktop.widgets.error_summary import lead_to
from desktop.widgets.panes import SideBySide, scrolling
from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.status import Tone
from desktop.widgets.table import Table
from desktop.widgets.theme import current_theme
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.work.acting import act
from desktop.work.desk import Desk

RAISED = QT_TRANSLATE_NOOP("self_assessment", "Raise a line of enquiry")
TONES = {
    "supported": Tone.GOOD,
    "unclear": Tone.WARN,
    "contradicted": Tone.BAD,
    "not_addressed": Tone.NEUTRAL,
}


class ReadingView(QWidget):
    """The list and the progress at the left, the form at the right."""

    refused = Signal(str)
    done = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._answers: list[Answer] = []
        self._lines: list[Line] = []
        self._shown: UUID | None = None
        self.next = Command(
            "self_assessment.next", self.tr("Next unread"), self.go_on, "Ctrl+Return",
            icon="next", changes=False,
        )  # fmt: skip
        self.raise_one = Command(
            "self_assessment.raise", self.tr("Raise a line of enquiry"), self.raise_line,
            "Ctrl+Shift+E", icon="flag",
        )  # fmt: skip
        self.form = StatementForm(desk, [self.raise_one, self.next])
        self.form.refused.connect(self.refused)
        self.fields = self.form.fields
        self.table = self._list()
        self.progress = ProgressCard()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling(SideBySide([self._left(), self.form], [4, 7])), 1)

    def commands(self) -> list[Command]:
        """Next, before, the four readings, and a line of enquiry."""
        readings = [
            Command(
                f"self_assessment.{reading}",
                self.tr("Read as: {word}").format(word=say(Message(word))),
                partial(self.form.choose_reading, reading),
                f"Alt+{number}",
            )
            for number, (reading, word) in enumerate(READINGS.items(), 1)
        ]
        before = Command(
            "self_assessment.before", self.tr("Go back to the one before"), self.go_back,
            "Ctrl+Shift+Return", changes=False,
        )  # fmt: skip
        return [self.next, before, *readings, self.raise_one]

    def show_answers(self, found: list[Answer], lines: Sequence[Line]) -> None:
        """All statements as they are now."""
        self._answers, self._lines = found, list(lines)
        self.progress.show_progress(progress(found), self.desk.language)
        if not self.table.current_id() and self._shown is None and found:
            self.table.choose(str(found[0].id))
        self.table.show_rows([self._row(answer) for answer in found])
        self._show_current()

    def choose(self, statement: UUID) -> bool:
        """Show that statement, now or once the statements are read."""
        if self._answers and statement not in {answer.id for answer in self._answers}:
            return False
        self.table.choose(str(statement))
        return True

    def go_on(self) -> None:
        """The next that nobody has read; at the end say so."""
        following = next_unread(self._answers, self._shown)
        if following is None:
            self.done.emit(self.tr("That was the last one."))
            return
        self.table.choose(str(following.id))
        lead_to(self.fields["reading"])

    def go_back(self) -> None:
        """The one before, in order."""
        ids = [answer.id for answer in self._answers]
        place = ids.index(self._shown) if self._shown in ids else 0
        if place:
            self.table.choose(str(ids[place - 1]))

    def raise_line(self) -> None:
        """A line of enquiry from the statement that is shown; its question can be edited."""
        answer = self._current()
        if answer is None:
            return
        expected = answer.expectation.text.of(self.desk.language)
        question = self.tr("What shows whether this holds: {expectation}").format(
            expectation=expected
        )
        framework, inspection = self.desk.framework, self.desk.inspection_id
        act(
            self.desk.work,
            Message(RAISED),
            lambda writing: raise_from_answer(writing, inspection, answer, question, framework),
            self.refused.emit,
            then=lambda _: self.done.emit(self.tr("A line of enquiry was raised.")),
        )

    def _left(self) -> QWidget:
        left, card = QWidget(), Card()
        card.body.addWidget(self.table)
        below = QVBoxLayout(left)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(current_theme().space("large"))
        below.addWidget(card, 1)
        below.addWidget(self.progress)
        return left

    def _list(self) -> Table:
        table = Table(
            self.tr("Expectations"),
            (
                Column("number", self.tr("No."), 3, sort=False),
                Column("reading", self.tr("Reading"), 22, sort=False),
                Column("text", self.tr("Expectation"), 0, sort=False),
            ),
        )
        # The form shows the whole text; the list need not be moved sideways for it.
        table.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.chosen.connect(self._on_chosen)
        return table

    def _row(self, answer: Answer) -> Row:
        expected = answer.expectation.text.of(self.desk.language)
        if answer.reading is not None:
            state = Cell(say(Message(READINGS[answer.reading])), TONES[answer.reading])
        elif answer.is_answered:
            state = Cell(self.tr("Not read yet"), Tone.ACTIVE)
        else:
            state = Cell("")
        sentence = ". ".join(part for part in (answer.number, expected, state.words) if part)
        return Row(str(answer.id), (answer.number, state, expected), sentence)

    def _current(self) -> Answer | None:
        return next((one for one in self._answers if one.id == self._shown), None)

    def _on_chosen(self, row: str) -> None:
        if not row or row == str(self._shown):
            return
        self.form.flush()
        self._shown = UUID(row)
        self._show_current()

    def _show_current(self) -> None:
        answer = self._current()
        if answer is not None:
            self.form.show_answer(answer, self._lines)
