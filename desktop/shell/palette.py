"""Ctrl+K: type a few letters of what you want to do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets.command import Command
from desktop.widgets.rows import Index
from desktop.widgets.text import text
from desktop.widgets.theme import current_theme
from desktop.words.welsh import folded

KEYS = Qt.ItemDataRole.UserRole + 1
EDGE = 12  # pixels between a key and the edge


class Palette(QDialog):
    """A line and a list below it; Enter runs, Escape closes."""

    def __init__(
        self, commands: Sequence[Command], chosen: Callable[[Command], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What would you like to do?"))
        self._commands, self._chosen = list(commands), chosen
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.space("large")] * 4)
        column.setSpacing(theme.space("small"))
        label = text(self.tr("What would you like to do?"), "strong")
        self._line = QLineEdit()
        label.setBuddy(self._line)
        self._line.setAccessibleName(label.text())
        self._line.textChanged.connect(self._on_typed)
        self._line.installEventFilter(self)
        self._list = QListWidget()
        self._list.setProperty("kind", "found")
        self._list.setItemDelegate(_Line(self._list))
        self._list.setAccessibleName(self.tr("Commands found"))
        self._list.itemActivated.connect(self._on_activated)
        self._none = text(self.tr("No command of that name."), tone="quiet")
        for widget in (label, self._line, self._list, self._none):
            column.addWidget(widget)
        self._on_typed("")
        self.resize(620, 460)
        self._line.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Arrow keys and Enter in the line serve the list."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            row = self._list.currentRow() + step
            self._list.setCurrentRow(max(0, min(self._list.count() - 1, row)))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_activated(self._list.currentItem())
            return True
        return False

    def _on_typed(self, words: str) -> None:
        self._list.clear()
        for number, command in enumerate(self._commands):
            if _answers(command, words):
                item = QListWidgetItem(command.name)
                item.setData(Qt.ItemDataRole.UserRole, number)
                item.setData(KEYS, command.shortcut)
                said = ", ".join(part for part in (command.name, command.shortcut) if part)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
                self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._none.setVisible(self._list.count() == 0)

    def _on_activated(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        command = self._commands[int(item.data(Qt.ItemDataRole.UserRole))]
        self.close()
        self._chosen(command)


class _Line(QStyledItemDelegate):
    """The name of a command, and its key at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(current_theme().colour("selection_text" if selected else "quiet"))
        sides = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(option.rect.adjusted(0, 0, -EDGE, 0), sides, str(index.data(KEYS) or ""))
        painter.restore()


def _answers(command: Command, words: str) -> bool:
    """Every word typed begins a word of the command, accents and case aside."""
    parts = folded(f"{command.name} {command.keywords}").split()
    return all(any(part.startswith(it) for part in parts) for it in folded(words).split())
