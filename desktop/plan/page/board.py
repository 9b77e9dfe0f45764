"""Days by inspectors: who is where, and where somebody would be in two places."""

from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from desktop.plan.timetable import Slot, board
from desktop.widgets.rows import Index
from desktop.widgets.theme import current_theme
from desktop.words.dates import clock_time

SLOT = Qt.ItemDataRole.UserRole
TOP_LEFT = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
WRAPPED = int(TOP_LEFT) | int(Qt.TextFlag.TextWordWrap)
LETTERS = 15  # a column is at least as wide as a name
ACROSS, DOWN = 8, 6  # pixels between a square's edge and its words


class Board(QTableWidget):
    """Emits `opened(slot id)` for the first entry of a square: Enter, or a double click."""

    opened = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(True)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(TOP_LEFT)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultAlignment(TOP_LEFT)
        self.setItemDelegate(_SquarePainter(self))
        self.cellDoubleClicked.connect(self._open)
        current_theme().changed.connect(self._colour)

    def show_board(
        self,
        days: Sequence[date],
        labels: Sequence[str],
        people: Sequence[tuple[str, str]],
        slots: Sequence[Slot],
        clashing: Collection[UUID],
    ) -> None:
        """A row a day, a column a person; a last column for entries that nobody is down for."""
        cells = board(slots, days, [one for one, _ in people])
        columns = [*people, ("", self.tr("Nobody yet"))]
        self.setRowCount(len(days))
        self.setColumnCount(len(columns))
        self.setHorizontalHeaderLabels([name for _, name in columns])
        self.setVerticalHeaderLabels(list(labels))
        for down, day in enumerate(days):
            for across, (person, name) in enumerate(columns):
                found = cells.get((day, person), [])
                self.setItem(down, across, self._item(found, clashing, f"{labels[down]}, {name}"))
        self._colour()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the square."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentRow(), self.currentColumn())
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another text size: other heights."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths of columns, other heights of rows."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _item(
        self, found: Sequence[Slot], clashing: Collection[UUID], where: str
    ) -> QTableWidgetItem:
        lines = [f"{clock_time(slot.starts)} {slot.title}" for slot in found]
        clash = len(found) > 1 and any(slot.id in clashing for slot in found)
        if clash:
            lines.insert(0, self.tr("Clash"))
        item = QTableWidgetItem("\n".join(lines))
        said = "; ".join(lines) or self.tr("free")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{where}: {said}")
        item.setData(SLOT, (str(found[0].id) if found else "", clash))
        return item

    def _colour(self) -> None:
        theme = current_theme()
        for down in range(self.rowCount()):
            for across in range(self.columnCount()):
                item = self.item(down, across)
                assert item is not None, "show_board fills every square"
                slot, clash = item.data(SLOT)
                role = "bad" if clash else "active" if slot else ""
                item.setBackground(theme.colour(f"{role}_ground" if role else "card"))
                item.setForeground(theme.colour(f"{role}_text" if role else "text"))

    def _fit(self) -> None:
        least_wide = self.fontMetrics().averageCharWidth() * LETTERS
        self.horizontalHeader().setMinimumSectionSize(least_wide)
        self.resizeRowsToContents()
        least = round(self.fontMetrics().height() * 1.7)
        for row in range(self.rowCount()):
            self.setRowHeight(row, max(least, self.rowHeight(row)))
        height = sum(self.rowHeight(row) for row in range(self.rowCount()))
        scrolls = least_wide * self.columnCount() > self.viewport().width()
        height += self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + height + 4)

    def _open(self, row: int, column: int) -> None:
        item = self.item(row, column)
        if item is not None and item.data(SLOT)[0]:
            self.opened.emit(item.data(SLOT)[0])


class _SquarePainter(QStyledItemDelegate):
    """Words with room around them, from the top left."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.fillRect(option.rect, index.data(Qt.ItemDataRole.BackgroundRole))
        painter.setFont(option.font)
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole).color())
        painter.drawText(_inside(option.rect), WRAPPED, str(index.data() or ""))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(painter.pen().color(), 2))
            painter.drawRect(option.rect.adjusted(2, 2, -3, -3))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        board = self.parent()
        assert isinstance(board, Board)
        room = _inside(QRect(0, 0, board.columnWidth(index.column()), 10_000))
        words = QFontMetrics(option.font).boundingRect(room, WRAPPED, str(index.data() or ""))
        return QSize(words.width() + 2 * ACROSS, words.height() + 2 * DOWN)


def _inside(rect: QRect) -> QRect:
    return rect.adjusted(ACROSS, DOWN, -ACROSS, -DOWN)
