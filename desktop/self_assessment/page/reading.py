"""Expectation by expectation: what is expected, what the authority says, how it reads."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.models import Statement
from desktop.self_assessment.enquiries import Line, raise_from_answer
from desktop.self_assessment.page.progress import ProgressCard
from desktop.self_assessment.statements import (
    READINGS,
    WEIGHTS,
    Answer,
    beginner,
    next_unread,
    progress,
    read_as,
    say_of,
)
from desktop.widgets.button import Button, CommandButton
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice, Pick
from desktop.widgets.command import Command
from desktop.widgets.field import Field
from desktop.widgets.panes import SideBySide, column, scrolling
from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.saved_text import SavedText
from desktop.widgets.status import Tone
from desktop.widgets.table import Table
from desktop.widgets.text import clear, text
from desktop.widgets.theme import current_theme
from desktop.words.dates import date_and_time
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.work.acting import act
from desktop.work.desk import Desk, Place
from desktop.work.keeping import Keeper

THEIRS = QT_TRANSLATE_NOOP("self_assessment", "Type in what the authority says")
READ = QT_TRANSLATE_NOOP("self_assessment", "Read a statement")
RAISED = QT_TRANSLATE_NOOP("self_assessment", "Raise a line of enquiry")
TONES = {
    "supported": Tone.GOOD,
    "unclear": Tone.WARN,
    "contradicted": Tone.BAD,
    "not_addressed": Tone.NEUTRAL,
}


class ReadingView(QWidget):
    """The list at the left; the authority's side and ours beside each other."""

    refused = Signal(str)
    done = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._answers: list[Answer] = []
        self._shown: UUID | None = None
        self._wanted: UUID | None = None
        self.fields: dict[str, Field] = {}
        self.next = Command(
            "self_assessment.next", self.tr("Next unread"), self.go_on, "Ctrl+Return",
            icon="next", changes=False,
        )  # fmt: skip
        self.table = self._list()
        self.progress = ProgressCard()
        self._theirs, self._ours = self._their_side(), self._our_side()
        sides = SideBySide([column(self._theirs), column(self._ours)], [10, 11])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        left = QWidget()
        left_column = QVBoxLayout(left)
        left_column.setContentsMargins(0, 0, 0, 0)
        left_column.setSpacing(current_theme().space("large"))
        card = Card()
        card.body.addWidget(self.table)
        left_column.addWidget(card, 1)
        left_column.addWidget(self.progress)
        layout.addWidget(_Columns(left, scrolling(sides)), 1)

    def commands(self) -> list[Command]:
        """Next, before, the four readings, and a line of enquiry."""
        readings = [
            Command(
                f"self_assessment.{reading}",
                self.tr("Read as: {word}").format(word=say(Message(word))),
                partial(self.read_current_as, reading),
                f"Alt+{number}",
            )
            for number, (reading, word) in enumerate(READINGS.items(), 1)
        ]
        before = Command(
            "self_assessment.before", self.tr("Go back to the one before"), self.go_back,
            "Ctrl+Shift+Return", changes=False,
        )  # fmt: skip
        return [self.next, before, *readings, self._raise_command()]

    def show_answers(self, found: list[Answer], lines: Sequence[Line]) -> None:
        """All statements as they are now."""
        self._answers = found
        self._lines = list(lines)
        self.progress.show_progress(progress(found), self.desk.language)
        wanted = self._wanted or self._shown or (found[0].id if found else None)
        self._wanted = None
        if wanted is not None and not self.table.current_id():
            self.table.choose(str(wanted))
        self.table.show_rows([self._row(answer) for answer in found])
        self._show_current()

    def choose(self, statement: UUID) -> bool:
        """Show that statement, now or once the statements are read."""
        if self._answers and statement not in {answer.id for answer in self._answers}:
            return False
        self._wanted = statement
        self.table.choose(str(statement))
        return True

    def go_on(self) -> None:
        """The next that nobody has read; at the end say so."""
        following = next_unread(self._answers, self._shown)
        if following is None:
            self.done.emit(self.tr("That was the last one."))
            return
        self.table.choose(str(following.id))
        self.fields["reading"].setFocus()

    def go_back(self) -> None:
        """The one before, in order."""
        ids = [answer.id for answer in self._answers]
        place = ids.index(self._shown) if self._shown in ids else 0
        if place:
            self.table.choose(str(ids[place - 1]))

    def read_current_as(self, reading: str) -> None:
        """Choose a reading by its key."""
        self.fields["reading"].set_value(reading)
        self._on_ours("reading", reading)

    def _list(self) -> Table:
        table = Table(
            self.tr("Expectations"),
            (
                Column("number", self.tr("No."), 3, sort=False),
                Column("reading", self.tr("Reading"), 15, sort=False),
                Column("text", self.tr("Expectation"), 0, sort=False),
            ),
        )
        table.chosen.connect(self._on_chosen)
        return table

    def _their_side(self) -> Card:
        card = Card()
        self._expected = text(style="strong")
        card.body.addWidget(self._expected)
        card.body.addWidget(text(self.tr("The authority says"), "heading"))
        for key, label, rows in (
            ("doing_well", self.tr("What we do well"), 5),
            ("evidence", self.tr("Evidence for it"), 3),
            ("improve", self.tr("What we will improve"), 3),
        ):
            card.body.addWidget(self._kept(key, label, THEIRS, rows))
        card.body.addWidget(self._scale("own_view", self.tr("The authority's own view")))
        return card

    def _our_side(self) -> Card:
        card = Card(self.tr("We read"))
        for key, label, words in (
            ("reading", self.tr("How it reads beside the evidence"), READINGS),
            ("weight", self.tr("Strength or gap"), WEIGHTS),
        ):
            box = Choice(label, [(it, say(Message(word))) for it, word in words.items()])
            card.body.addWidget(self._choosing(key, box))
        card.body.addWidget(self._kept("note", self.tr("Note"), READ, 5))
        card.body.addWidget(self._scale("our_view", self.tr("Our view")))
        self._read_by = text(style="small", tone="quiet")
        card.body.addWidget(self._read_by)
        card.body.addWidget(text(self.tr("Lines of enquiry from here"), "strong"))
        self._raised = QWidget()
        raised = QVBoxLayout(self._raised)
        raised.setContentsMargins(0, 0, 0, 0)
        card.body.addWidget(self._raised)
        card.body.addWidget(CommandButton(self._raise_command()))
        card.body.addWidget(CommandButton(self.next, "main"))
        return card

    def _raise_command(self) -> Command:
        return Command(
            "self_assessment.raise",
            self.tr("Raise a line of enquiry"),
            self.raise_line,
            "Ctrl+Shift+E",
            icon="flag",
        )

    def _scale(self, key: str, label: str) -> Field:
        language = self.desk.language
        steps = [(step.id, step.name.of(language)) for step in self.desk.framework.scale]
        return self._choosing(key, Pick(label, steps, blank=self.tr("Not said")))

    def _choosing(self, key: str, box: Choice | Pick) -> Field:
        change = self._on_theirs if key == "own_view" else self._on_ours
        box.edited.connect(partial(change, key))
        self.fields[key] = box
        return box

    def _kept(self, key: str, label: str, name: tuple[str, str], rows: int) -> SavedText:
        begin = beginner(self.desk.inspection_id, self.desk.framework)
        keeper = Keeper(self.desk.work, Statement, key, Message(name), begin, self)
        box = SavedText(label, keeper.keep, rows=rows)
        box.recorded.connect(keeper.record)
        self.fields[key] = box
        return box

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
        for box in self.fields.values():
            box.flush()
        self._shown = UUID(row)
        self._show_current()

    def _show_current(self) -> None:
        answer = self._current()
        if answer is None:
            return
        language = self.desk.language
        heading = f"{answer.number} · {answer.dimension.short.of(language)}"
        self._theirs.set_title(heading)
        self._expected.setText(answer.expectation.text.of(language))
        for key, box in self.fields.items():
            value = getattr(answer, key)
            if isinstance(box, SavedText) and box.record_id != str(answer.id):
                box.show_record(str(answer.id), value)
            else:
                box.set_value(value)
        self._read_by.setText(self._who(answer))
        self._show_raised(answer)

    def _who(self, answer: Answer) -> str:
        if answer.read_at is None:
            return self.tr("Nobody has read it yet.")
        when = date_and_time(answer.read_at, self.desk.language)
        return self.tr("Read by {name}, {when}").format(name=answer.read_by, when=when)

    def _show_raised(self, answer: Answer) -> None:
        clear(self._raised)
        layout = self._raised.layout()
        assert layout is not None
        mine = [line for line in self._lines if line.source_id == answer.id]
        for line in mine:
            go: Callable[[], object] = partial(self._go_to, line.id)
            layout.addWidget(Button(f"{line.number}  {line.question}", go, "link"))
        self._raised.setVisible(bool(mine))

    def _go_to(self, line: UUID) -> None:
        self.desk.go_to.emit(Place("self_assessment", line, "enquiries"))

    def _on_theirs(self, key: str, value: object) -> None:
        answer = self._current()
        if answer is not None:
            inspection, expectation = self.desk.inspection_id, answer.expectation.id
            act(
                self.desk.work,
                Message(THEIRS),
                lambda writing: say_of(writing, inspection, expectation, **{key: value}),
                self.refused.emit,
                self.fields[key],
            )

    def _on_ours(self, key: str, value: object) -> None:
        answer = self._current()
        if answer is not None:
            inspection, expectation = self.desk.inspection_id, answer.expectation.id
            act(
                self.desk.work,
                Message(READ),
                lambda writing: read_as(writing, inspection, expectation, **{key: value}),
                self.refused.emit,
                self.fields[key],
            )

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


class _Columns(SideBySide):
    """The list and the form: below each other at large text."""

    def __init__(self, left: QWidget, right: QWidget) -> None:
        super().__init__([left, right], [1, 3])
