"""One expectation: what the authority says of it, and beside that how it reads."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.models import Statement
from desktop.self_assessment.enquiries import Line
from desktop.self_assessment.statements import (
    READINGS,
    WEIGHTS,
    Answer,
    beginner,
    read_as,
    say_of,
)
from desktop.widgets.button import CommandButton, SentenceLink
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice, Pick
from desktop.widgets.command import Command
from desktop.widgets.field import Field
from desktop.widgets.panes import SideBySide, column
from desktop.widgets.saved_text import SavedText
from desktop.widgets.text import clear, text
from desktop.words.dates import date_and_time
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.work.acting import act
from desktop.work.desk import Desk, Place
from desktop.work.keeping import Keeper

THEIRS = QT_TRANSLATE_NOOP("self_assessment", "Type in what the authority says")
READ = QT_TRANSLATE_NOOP("self_assessment", "Read a statement")


class StatementForm(SideBySide):
    """Their side and ours. Texts save themselves; choices are kept at once."""

    refused = Signal(str)

    def __init__(self, desk: Desk, commands: Sequence[Command]) -> None:
        """`commands` stand at the form's end, the step to the next one last."""
        self.desk = desk
        self.fields: dict[str, Field] = {}
        self._answer: Answer | None = None
        self._begin = beginner(desk.inspection_id, desk.framework)
        self._theirs, self._ours = Card(), Card()
        super().__init__([column(self._theirs), column(self._ours)], [10, 11])
        self._fill_theirs()
        self._fill_ours(commands)

    def show_answer(self, answer: Answer, lines: Sequence[Line]) -> None:
        """Another expectation, or the same as it is now."""
        changed = self._answer is None or self._answer.id != answer.id
        self._answer = answer
        language = self.desk.language
        self._theirs.set_title(f"{answer.number} · {answer.dimension.short.of(language)}")
        self.expected.setText(answer.expectation.text.of(language))
        for key, box in self.fields.items():
            value = getattr(answer, key)
            if changed:
                box.show_trouble()
            if isinstance(box, SavedText) and changed:
                box.show_record(str(answer.id), value)
            else:
                box.set_value(value)
        self.read_by.setText(self._who(answer))
        self._show_raised([line for line in lines if line.source_id == answer.id])

    def flush(self) -> None:
        """Hand over what is typed: another expectation comes."""
        for box in self.fields.values():
            box.flush()

    def choose_reading(self, reading: str) -> None:
        """A reading by its key instead of its button."""
        self.fields["reading"].set_value(reading)
        self._on_chosen("reading", reading)

    def _fill_theirs(self) -> None:
        body = self._theirs.body
        self.expected = text(style="strong")
        body.addWidget(self.expected)
        body.addWidget(text(self.tr("The authority says"), "heading"))
        for key, label, rows in (
            ("doing_well", self.tr("What we do well"), 4),
            ("evidence", self.tr("Evidence for it"), 3),
            ("improve", self.tr("What we will improve"), 3),
        ):
            body.addWidget(self._kept(key, label, THEIRS, rows))
        body.addWidget(self._scale("own_view", self.tr("The authority's own view")))

    def _fill_ours(self, commands: Sequence[Command]) -> None:
        self._ours.set_title(self.tr("We read"))
        body = self._ours.body
        for key, label, words in (
            ("reading", self.tr("How it reads beside the evidence"), READINGS),
            ("weight", self.tr("Strength or gap"), WEIGHTS),
        ):
            options = [(it, say(Message(word))) for it, word in words.items()]
            body.addWidget(self._choosing(key, Choice(label, options)))
        body.addWidget(self._kept("note", self.tr("Note"), READ, 4))
        body.addWidget(self._scale("our_view", self.tr("Our view")))
        self.read_by = text(style="small", tone="quiet")
        body.addWidget(self.read_by)
        body.addWidget(text(self.tr("Lines of enquiry from here"), "strong"))
        self.raised = QWidget()
        QVBoxLayout(self.raised).setContentsMargins(0, 0, 0, 0)
        body.addWidget(self.raised)
        for command in commands:
            body.addWidget(CommandButton(command, "main" if command is commands[-1] else ""))

    def _scale(self, key: str, label: str) -> Field:
        language = self.desk.language
        steps = [(step.id, step.name.of(language)) for step in self.desk.framework.scale]
        return self._choosing(key, Pick(label, steps, blank=self.tr("Not said")))

    def _choosing(self, key: str, box: Choice | Pick) -> Field:
        box.edited.connect(partial(self._on_chosen, key))
        self.fields[key] = box
        return box

    def _kept(self, key: str, label: str, name: tuple[str, str], rows: int) -> SavedText:
        keeper = Keeper(self.desk.work, Statement, key, Message(name), self._begin, self)
        box = SavedText(label, keeper.keep, rows=rows)
        box.recorded.connect(keeper.record)
        self.fields[key] = box
        return box

    def _who(self, answer: Answer) -> str:
        if answer.read_at is None:
            return self.tr("Nobody has read it yet.")
        when = date_and_time(answer.read_at, self.desk.language)
        return self.tr("Read by {name}, {when}").format(name=answer.read_by, when=when)

    def _show_raised(self, mine: Sequence[Line]) -> None:
        clear(self.raised)
        layout = self.raised.layout()
        assert layout is not None
        for line in mine:
            go: Callable[[], object] = partial(self._go_to, line.id)
            layout.addWidget(SentenceLink(f"{line.number}  {line.question}", go))
        self.raised.setVisible(bool(mine))

    def _go_to(self, line: UUID) -> None:
        self.desk.go_to.emit(Place("self_assessment", line, "enquiries"))

    def _on_chosen(self, key: str, value: object) -> None:
        if self._answer is None:
            return
        inspection, expectation = self.desk.inspection_id, self._answer.expectation.id
        name, put = (THEIRS, say_of) if key == "own_view" else (READ, read_as)
        act(
            self.desk.work,
            Message(name),
            lambda writing: put(writing, inspection, expectation, **{key: value}),
            self.refused.emit,
            self.fields[key],
        )
