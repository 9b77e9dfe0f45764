"""Small charts. Each is, or carries, its own table, so that it can be read aloud."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from desktop.widgets.cells import Index, paint_bar
from desktop.widgets.rows import Bar
from desktop.widgets.theme import current_theme
from desktop.widgets.tokens import contrast, mix

_HEAT = Qt.ItemDataRole.UserRole


class BarLine(QWidget):
    """One bar by itself. `words` is what it says, for those who can't see it."""

    def __init__(self, bar: Bar, words: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_bar(bar, words)

    def show_bar(self, bar: Bar, words: str) -> None:
        """Show another value."""
        self._bar = bar
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        """A thin line, as wide as it may be."""
        return QSize(120, 18)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The bar."""
        paint_bar(QPainter(self), QRectF(self.rect()), self._bar)


class Matrix(QTableWidget):
    """Counts by row and column; the more, the deeper the ground, the number always readable."""

    opened = Signal(str, str)  # ids of row and column: Enter, or a click

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_HeatPainter(self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        wrapped = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag(wrapped))
        self.verticalHeader().setHighlightSections(False)
        self._rows: list[str] = []
        self._columns: list[str] = []
        self.cellClicked.connect(self._open)

    def show_counts(
        self,
        rows: Sequence[tuple[str, str]],
        columns: Sequence[tuple[str, str]],
        counts: dict[tuple[str, str], int],
    ) -> None:
        """Rows and columns as (id, caption); a missing count is 0."""
        self._rows, self._columns = [it for it, _ in rows], [it for it, _ in columns]
        self.setRowCount(len(rows))
        self.setColumnCount(len(columns))
        self.setHorizontalHeaderLabels([caption for _, caption in columns])
        self.setVerticalHeaderLabels([caption for _, caption in rows])
        most = max(counts.values(), default=0)
        for down, (row, row_caption) in enumerate(rows):
            for across, (column, column_caption) in enumerate(columns):
                count = counts.get((row, column), 0)
                item = QTableWidgetItem(str(count))
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                item.setData(_HEAT, count / most if most else 0.0)
                said = f"{row_caption}, {column_caption}: {count}"
                item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
                self.setItem(down, across, item)
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
        """Another width: the captions break elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        height = round(self.fontMetrics().height() * 2.4)
        self.verticalHeader().setDefaultSectionSize(height)
        top = self._fit_captions()
        header = self.horizontalHeader()
        scrolls = header.minimumSectionSize() * self.columnCount() > self.viewport().width()
        across = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        self.setFixedHeight(top + height * max(1, self.rowCount()) + across + 4)

    def _fit_captions(self) -> int:
        """Captions break between words, never within; gives the height of their row."""
        header = self.horizontalHeader()
        captions = [
            it.text() for n in range(self.columnCount()) if (it := self.horizontalHeaderItem(n))
        ]
        words = [word for caption in captions for word in caption.split()]
        widths = (header.fontMetrics().horizontalAdvance(word) for word in words)
        header.setMinimumSectionSize(round(max(widths, default=40) * 1.1 + 20))
        heights = [self._caption_height(n, caption) for n, caption in enumerate(captions)]
        header.setFixedHeight(max(heights, default=0) + 16)
        return header.height()

    def _caption_height(self, column: int, caption: str) -> int:
        header = self.horizontalHeader()
        width = max(header.sectionSize(column), header.minimumSectionSize())
        room = QRect(0, 0, round(width / 1.1) - 16, 1000)  # captions are bolder than measured
        wrapped = int(Qt.TextFlag.TextWordWrap)
        return header.fontMetrics().boundingRect(room, wrapped, caption).height()

    def _open(self, row: int, column: int) -> None:
        if 0 <= row < len(self._rows) and 0 <= column < len(self._columns):
            self.opened.emit(self._rows[row], self._columns[column])


class _HeatPainter(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
        ground, ink = heat_colours(float(index.data(_HEAT) or 0.0))
        painter.save()
        painter.fillRect(rect, QColor(ground))
        painter.setFont(option.font)
        painter.setPen(QColor(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        if option.state & QStyle.StateFlag.State_Selected:
            pen = painter.pen()
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRect(rect.adjusted(3, 3, -3, -3))
        painter.restore()


def heat_colours(share: float) -> tuple[str, str]:
    """Ground and ink for a share of the highest count; the ink that reads best of the two."""
    colours = current_theme().tokens.colours
    ground = mix(colours.heat_low, colours.heat_high, share)
    inks = ("#000000", "#ffffff")  # one of the two has 4.58 to 1 on any ground
    return ground, max(inks, key=lambda ink: contrast(ground, ink))
