"""F1: every key there is, from the one command table."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.shell.commands import Group
from desktop.widgets.button import Button
from desktop.widgets.dialog import Dialog
from desktop.widgets.rows import Column, Row
from desktop.widgets.table import Table

SIZE = QSize(680, 560)


class ShortcutSheet(Dialog):
    """A table of keys; stays open beside the work until it is closed."""

    def __init__(self, groups: Sequence[Group], parent: QWidget) -> None:
        super().__init__(self.tr("Keys"), parent, SIZE)
        columns = [
            Column("what", self.tr("What it does"), 0),
            Column("key", self.tr("Key"), 18),
            Column("menu", self.tr("Menu"), 18),
        ]
        self.table = table = Table(self.tr("Keys"), columns)
        rows = [
            Row(command.id, (command.name, _shown(command.shortcut), group.name))
            for group in groups
            for command in group.commands
            if command.shortcut
        ]
        table.show_rows([*rows, *self._fixed()])
        self.add(table, stretch=1)
        self.add_answers(Button(self.tr("&Close"), self.close))
        table.setFocus()

    def _fixed(self) -> list[Row]:
        """Keys that belong to no command."""
        everywhere = self.tr("Everywhere")
        found = [
            ("tab", self.tr("To the next field; leaves text boxes and tables"), "Tab"),
            ("ctrl-enter", self.tr("Done with this text"), "Ctrl+Enter"),
            ("delete", self.tr("Clear a choice"), "Delete"),
            ("calendar", self.tr("Open the calendar of a date"), "Alt+Down"),
        ]
        return [Row(row, (what, _shown(key), everywhere)) for row, what, key in found]


def _shown(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
