"""What the two parts of the page share: a list at the left, a form at the right."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.base import Record
from db.sessions import Writing
from desktop.findings.shown import FindingsShown
from desktop.widgets.command import Command
from desktop.widgets.panes import Panes, scrolling
from desktop.widgets.rows import Row
from desktop.widgets.saved_text import SavedText
from desktop.widgets.table import Table
from desktop.widgets.theme import current_theme
from desktop.words.messages import Message
from desktop.work.acting import act
from desktop.work.desk import Desk
from desktop.work.keeping import Keeper


class TwoPanes(QWidget):
    """A table of records and the form of the chosen one."""

    refused = Signal(str)
    deleted = Signal(str)
    done = Signal(str)
    model: type[Record]

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self.desk = desk
        self.table = self.make_table()
        self.form = QWidget()
        self.below = QVBoxLayout(self.form)
        self.below.setContentsMargins(0, 0, 4, 0)
        self.below.setSpacing(current_theme().space("large"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        panes = Panes(name, [self.table, scrolling(self.form)], [1, 1])
        panes.fill_while_empty(self.table)
        layout.addWidget(panes)
        self.table.chosen.connect(lambda _row: self.show_chosen())

    def make_table(self) -> Table:
        """The list at the left."""
        raise NotImplementedError

    def show_findings(self, shown: FindingsShown) -> None:
        """Show what the records say now."""
        raise NotImplementedError

    def show_chosen(self) -> None:
        """Show the chosen record in the form."""
        raise NotImplementedError

    def commands(self) -> list[Command]:
        """What can be done here, the main one last."""
        raise NotImplementedError

    def choose(self, record: UUID) -> bool:
        """Put the cursor on that record; False if it is none of these."""
        self.table.choose(str(record))
        return self.table.current_id() == str(record)

    def fill(self, rows: Sequence[Row]) -> None:
        """Show the list; a record is chosen if there is any."""
        self.table.show_rows(rows)
        if not self.table.current_id() and rows:
            self.table.choose(rows[0].id)
        self.show_chosen()

    def saved_text(self, field: str, caption: str, name: tuple[str, str]) -> SavedText:
        """A text box that keeps itself in that field of the chosen record."""
        keeper = Keeper(self.desk.work, self.model, field, Message(name), parent=self)
        box = SavedText(caption, keeper.keep, rows=4)
        box.recorded.connect(keeper.record)
        return box

    def fill_text(self, box: SavedText, record: UUID, value: str) -> None:
        """Show a record's text; what is being typed of the same record stays."""
        if box.record_id == str(record):
            box.set_value(value)
        else:
            box.show_record(str(record), value)

    def write(
        self,
        name: tuple[str, str],
        job: Callable[[Writing], Any],
        then: Callable[[Any], object] | None = None,
    ) -> None:
        """One action; what goes wrong is said at the top of the page."""
        act(self.desk.work, Message(name), job, self.refused.emit, then=then)
