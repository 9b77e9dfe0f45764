"""The interviews as a list: when, whom, and whether they were held."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.interviews.interviews import STATES, InterviewLine
from desktop.interviews.labels import kind_of, role_of
from desktop.interviews.page.captions import short_when, state_of
from desktop.widgets.choice import Choice
from desktop.widgets.empty import EmptyState
from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.table import Table
from desktop.widgets.theme import current_theme
from desktop.words.messages import Message, say
from desktop.work.desk import Desk


class Timetable(QWidget):
    """A filter by state over the list."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._lines: list[InterviewLine] = []
        states = [(state, say(Message(words))) for state, words in STATES.items()]
        self._filter = Choice(self.tr("Show"), [("", self.tr("All")), *states])
        self._filter.hide_label()
        self._filter.steers = True
        self._filter.set_value("")
        self._filter.edited.connect(lambda _value: self._fill())
        columns = (
            Column("when", self.tr("When"), 15),
            Column("role", self.tr("Whom"), 0),
            Column("state", self.tr("State"), 17),
        )
        empty = EmptyState(
            self.tr("No interview here"),
            self.tr("Plan one: whom you will meet, as a role, and when."),
            picture="interviews",
        )
        self.table = Table(self.tr("Interviews"), columns, empty)
        self.table.chosen.connect(self.chosen)
        self.table.opened.connect(self.opened)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_theme().space("medium"))
        layout.addWidget(self._filter)
        layout.addWidget(self.table, 1)

    def show_lines(self, lines: Sequence[InterviewLine]) -> None:
        """Show the list as it is now; the chosen one stays chosen."""
        self._lines = list(lines)
        self._fill()
        if not self.table.current_id() and lines:
            self.table.choose(str(lines[0].id))

    def choose(self, interview: str) -> None:
        """Put the cursor on that interview; the filter gives way where it hides it."""
        if interview not in {str(line.id) for line in self._shown()}:
            self._filter.set_value("")
            self._fill()
        self.table.choose(interview)

    def _shown(self) -> list[InterviewLine]:
        wanted = self._filter.value() or ""
        return [line for line in self._lines if wanted in ("", line.state)]

    def _fill(self) -> None:
        self.table.show_rows([self._row(line) for line in self._shown()])

    def _row(self, line: InterviewLine) -> Row:
        framework, language = self._desk.framework, self._desk.language
        role, time = role_of(line, framework, language), short_when(line, language)
        word, tone = state_of(line)
        notes = self.tr("Notes: {count}").format(count=line.notes)
        parts = (time, role, kind_of(line, framework, language), word, notes)
        sentence = ", ".join(part for part in parts if part)
        return Row(str(line.id), (time, role, Cell(word, tone)), sentence)
