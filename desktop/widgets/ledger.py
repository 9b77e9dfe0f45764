"""A list, and the fields of the row that is chosen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.widgets.card import Card
from desktop.widgets.empty import EmptyState
from desktop.widgets.field import Field
from desktop.widgets.flow import Flow
from desktop.widgets.panes import SideBySide, column
from desktop.widgets.rows import Column, Row
from desktop.widgets.saved_text import SavedText
from desktop.widgets.table import Table
from desktop.widgets.theme import current_theme


@dataclass(frozen=True)
class Entry:
    """A row, and what its fields show. `title` heads the fields."""

    row: Row
    title: str
    values: Mapping[str, object] = field(default_factory=dict)


class Ledger(QWidget):
    """Emits `edited(row id, field, value)`; texts that save themselves do not pass here."""

    edited = Signal(str, str, object)
    chosen = Signal(str)

    def __init__(
        self,
        columns: Sequence[Column],
        fields: Mapping[str, Field],
        empty: EmptyState,
        name: str,
        shares: tuple[int, int] = (3, 2),
    ) -> None:
        super().__init__()
        self.table = Table(name, columns, empty)
        self.table.view.setMinimumHeight(220)
        self.fields = dict(fields)
        self.form = Card()
        self._buttons = QWidget()
        Flow(self._buttons, gap=current_theme().space("small"))
        for key, box in self.fields.items():
            self.form.body.addWidget(box)
            if not isinstance(box, SavedText):
                box.edited.connect(partial(self._on_edited, key))
        self.form.body.addWidget(self._buttons)
        self.form.body.addStretch(1)
        self._entries: dict[str, Entry] = {}
        self._shown = self._begun = ""
        list_card = Card()
        list_card.body.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        beside = column(self.form)
        layout.addWidget(SideBySide([list_card, beside], shares))
        self.table.chosen.connect(self._on_chosen)
        self.table.loaded.connect(lambda count: beside.setVisible(count > 0))
        self.form.hide()

    @property
    def current(self) -> str:
        """The id of the row whose fields are shown; empty if none."""
        return self._shown

    @property
    def farewell(self) -> str:
        """What is told when the row that is shown is deleted."""
        entry = self._entries.get(self._shown)
        what = entry.title if entry is not None else ""
        return self.tr("Deleted: {what}").format(what=what) if what else self.tr("Deleted")

    def add_button(self, button: QWidget) -> None:
        """Below the fields."""
        layout = self._buttons.layout()
        assert layout is not None
        layout.addWidget(button)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these rows; the one that was chosen stays chosen."""
        self._entries = {entry.row.id: entry for entry in entries}
        if self._shown not in self._entries:
            self._shown = ""
        if not self.table.current_id() and entries:
            self.table.choose(self._shown or entries[0].row.id)
        self.table.show_rows([entry.row for entry in entries])
        self._show_fields()
        if self._shown and self._shown == self._begun:
            self._begun = ""
            self._type_over()

    def choose(self, row_id: str) -> None:
        """Put the cursor on that row, now or once it is there."""
        self.table.choose(row_id)

    def begin(self, row_id: str) -> None:
        """A row that was just made: choose it once it is there, ready to be typed over."""
        self._begun = row_id
        self.table.choose(row_id)

    def _on_chosen(self, row_id: str) -> None:
        if row_id == self._shown or row_id not in self._entries:
            return
        for box in self.fields.values():
            box.flush()
            box.show_trouble()
        self._shown = row_id
        self._show_fields()
        self.chosen.emit(row_id)

    def _type_over(self) -> None:
        box = next(iter(self.fields.values())).box
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(box, QLineEdit):
            box.selectAll()

    def _show_fields(self) -> None:
        entry = self._entries.get(self._shown)
        self.form.setVisible(entry is not None)
        if entry is None:
            return
        self.form.set_title(entry.title)
        for key, box in self.fields.items():
            value = entry.values.get(key)
            if isinstance(box, SavedText) and box.record_id != self._shown:
                box.show_record(self._shown, value)
            elif not box.trouble:  # what was refused stays to be mended
                box.set_value(value)

    def _on_edited(self, key: str, value: object) -> None:
        if self._shown:
            self.edited.emit(self._shown, key, value)
