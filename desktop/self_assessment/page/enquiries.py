"""The lines of enquiry: their questions, whom to ask, what has answered them."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.models import LineOfEnquiry, TeamMember
from db.sessions import Writing
from desktop.self_assessment.carrying_on import carry_on, open_matters
from desktop.self_assessment.enquiries import (
    ORIGINS,
    STATES,
    Line,
    change_line,
    move_line,
    raise_line,
    remove_line,
)
from desktop.widgets.button import Button
from desktop.widgets.choice import Choice, Pick, Ticks
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.field import Field
from desktop.widgets.ledger import Entry, Ledger
from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.saved_text import SavedText
from desktop.widgets.status import Tone
from desktop.widgets.text import text
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.work.acting import act
from desktop.work.desk import Desk
from desktop.work.keeping import Keeper

CHANGED = QT_TRANSLATE_NOOP("self_assessment", "Change a line of enquiry")
CARRIED = QT_TRANSLATE_NOOP("self_assessment", "Carry on from the last inspection")
TONES = {"open": Tone.ACTIVE, "answered": Tone.GOOD, "dropped": Tone.NEUTRAL}


class EnquiriesView(QWidget):
    """The list, and the chosen line beside it."""

    refused = Signal(str)
    done = Signal(str)
    deleted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.closed = ""  # why nothing can be changed
        self._lines: dict[str, Line] = {}
        language = desk.language
        self._kinds = {it.id: it.name.of(language) for it in desk.framework.evidence_kinds}
        self._dimensions = {it.id: it.short.of(language) for it in desk.framework.dimensions}
        self.ledger = Ledger(
            self._columns(), self._fields(), self._empty(), self.tr("Lines of enquiry")
        )
        self._sources = text(tone="quiet")
        self.ledger.form.body.insertWidget(0, self._sources)
        for caption, slot, picture in (
            (self.tr("Move up"), partial(self._on_move, -1), "up"),
            (self.tr("Move down"), partial(self._on_move, 1), "down"),
            (self.tr("Delete this line"), self._on_remove, "delete"),
        ):
            button = Button(caption, slot, picture=picture)
            button.repeats = picture != "delete"
            self.ledger.add_button(button)
        self.ledger.edited.connect(self._on_edited)
        self.ledger.chosen.connect(self._show_sources)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.ledger, 1)

    def commands(self) -> list[Command]:
        """Carry on, and a line by hand, the main one last."""
        return [
            Command(
                "self_assessment.carry_on",
                self.tr("Carry on from the last inspection"),
                self.carry_on,
                "Ctrl+Shift+L",
            ),
            Command(
                "self_assessment.add_line", self.tr("Add a line of enquiry"), self.add, icon="add"
            ),
        ]

    def show_lines(self, found: Sequence[Line], people: Sequence[TeamMember]) -> None:
        """In their order, with what has answered them."""
        self._lines = {str(line.id): line for line in found}
        owner = self.ledger.fields["owner"]
        assert isinstance(owner, Pick)
        owner.set_options([(str(one.id), one.name or "") for one in people])
        self.ledger.show_entries([self._entry(line) for line in found])
        self._show_sources(self.ledger.current)

    def choose(self, line: UUID) -> bool:
        """Put the cursor on that line."""
        self.ledger.choose(str(line))
        return str(line) in self._lines

    def add(self) -> None:
        """A line by hand, ready to be typed over."""
        question = self.tr("New question")
        inspection = self.desk.inspection_id
        self._act(
            lambda writing: str(raise_line(writing, inspection, question)), then=self.ledger.begin
        )

    def carry_on(self) -> None:
        """What the last inspection left open becomes lines of enquiry."""
        desk = self.desk

        def job(writing: Writing) -> int:
            found = open_matters(
                writing.session, desk.inspection_id, desk.framework, desk.language
            )
            return carry_on(writing, desk.inspection_id, found)

        act(desk.work, Message(CARRIED), job, self.refused.emit, then=self._on_carried)

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("number", self.tr("No."), 4),
            Column("question", self.tr("Question"), 0),
            Column("dimension", self.desk.framework.words.dimension.of(self.desk.language), 16),
            Column("state", self.tr("State"), 13),
            Column("sources", self.tr("Sources"), 9, right=True),
        )

    def _empty(self) -> EmptyState:
        return EmptyState(
            self.tr("No line of enquiry yet"),
            self.tr("Raise one from a statement, carry on from the last inspection, or add one."),
        )

    def _fields(self) -> Mapping[str, Field]:
        interviews = [
            (it.id, it.name.of(self.desk.language)) for it in self.desk.framework.interviews
        ]
        states = [(state, say(Message(word))) for state, word in STATES.items()]
        return {
            "question": self._kept("question", self.tr("Question"), 3),
            "state": Choice(self.tr("State"), states),
            "answer": self._kept("answer", self.tr("What fieldwork answers"), 3),
            "dimension": Pick(
                self.desk.framework.words.dimension.of(self.desk.language),
                list(self._dimensions.items()),
                blank=self.tr("None"),
            ),
            "owner": Pick(self.tr("Owner"), [], blank=self.tr("Nobody yet")),
            "ask_whom": Ticks(self.tr("Ask"), interviews),
            "sources_wanted": Ticks(
                self.tr("Sources that would settle it"), list(self._kinds.items())
            ),
        }

    def _kept(self, key: str, label: str, rows: int) -> SavedText:
        keeper = Keeper(self.desk.work, LineOfEnquiry, key, Message(CHANGED), parent=self)
        box = SavedText(label, keeper.keep, rows=rows)
        box.recorded.connect(keeper.record)
        return box

    def _entry(self, line: Line) -> Entry:
        state = Cell(say(Message(STATES[line.state])), TONES[line.state])
        total = str(sum(line.sources.values()))
        dimension = self._dimensions.get(line.dimension or "", "")
        cells = (line.number, line.question, dimension, state, total)
        values: dict[str, object] = {
            "question": line.question,
            "state": line.state,
            "answer": line.answer,
            "dimension": line.dimension,
            "owner": str(line.owner) if line.owner else None,
            "ask_whom": line.ask_whom,
            "sources_wanted": line.sources_wanted,
        }
        sentence = ". ".join((line.number, line.question, state.words))
        return Entry(Row(str(line.id), cells, sentence), line.number, values)

    def _show_sources(self, row: str) -> None:
        line = self._lines.get(row)
        if line is None:
            return
        counts = [
            f"{self._kinds.get(kind, kind)}: {n}" for kind, n in sorted(line.sources.items())
        ]
        words = [say(Message(ORIGINS[line.raised_from]))]
        words.append(", ".join(counts) or self.tr("Nothing has answered it yet"))
        lacking = ", ".join(self._kinds[kind] for kind in line.lacking if kind in self._kinds)
        if lacking and line.state == "open":
            words.append(self.tr("Still wanted: {kinds}").format(kinds=lacking))
        self._sources.setText("\n".join(words))

    def _on_edited(self, row: str, key: str, value: Any) -> None:
        if key == "owner":
            value = UUID(value) if value else None
        elif isinstance(value, tuple):
            value = list(value)
        line, box = UUID(row), self.ledger.fields[key]
        self._act(lambda writing: change_line(writing, line, **{key: value}), box)

    def _on_move(self, steps: int) -> None:
        line, inspection = UUID(self.ledger.current), self.desk.inspection_id
        place = list(self._lines).index(str(line)) + steps
        if not 0 <= place < len(self._lines):
            self.refused.emit(self.tr("It stands at the end of the list already."))
            return
        told = self.tr("Moved. Its place in the list now: {n}").format(n=place + 1)
        self._act(
            lambda writing: move_line(writing, inspection, line, steps),
            then=lambda _: self.done.emit(told),
        )

    def _on_remove(self) -> None:
        line = UUID(self.ledger.current)
        gone = self.ledger.farewell
        self._act(
            lambda writing: remove_line(writing, line), then=lambda _: self.deleted.emit(gone)
        )

    def _on_carried(self, made: int) -> None:
        if made:
            self.done.emit(self.tr("Carried on as lines of enquiry: {n}").format(n=made))
        else:
            self.refused.emit(self.tr("Nothing more is open from the last inspection."))

    def _act(self, job: Any, box: Field | None = None, then: Any = None) -> None:
        if self.closed:
            self.refused.emit(self.closed)
            return
        act(self.desk.work, Message(CHANGED), job, self.refused.emit, box, then)
