"""A row that wraps: buttons and pills that must fit a small screen and a large text."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from desktop.widgets.field import Field


class Flow(QLayout):
    """Lays items from the left (or the right) and goes to the next line where they end.

    Fields stand with their labels on one line; buttons and pills with their middles.

    It needs a widget of its own: inside another layout Qt outlives its Python half (crashed).
    """

    def __init__(
        self, parent: QWidget, gap: int = 8, right: bool = False, between_lines: int | None = None
    ) -> None:
        """`gap` in pixels between items, and between lines unless that is given."""
        super().__init__(parent)
        self._heights: dict[int, int] = {}  # by width; Qt asks for each many times
        self._items: list[QLayoutItem] = []
        self._right = right
        self._between_lines = gap if between_lines is None else between_lines
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Called by addWidget."""
        self._items.append(item)

    def count(self) -> int:
        """How many items it lays out."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at that place, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It asks for no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of its lines at that width, in pixels."""
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """An item is another size, or is there no more."""
        self._heights = {}
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Move the items into `rect`."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """All on one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The widest item alone."""
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, move: bool) -> int:
        top = rect.top()
        for row in self._rows(rect.width()):
            height = max(_height(item, rect.width()) for item in row)
            used = sum(item.sizeHint().width() for item in row) + self.spacing() * (len(row) - 1)
            left = rect.right() + 1 - min(used, rect.width()) if self._right else rect.left()
            for item in row:
                size = QSize(item.sizeHint().width(), _height(item, rect.width()))
                width = min(size.width(), max(rect.width(), item.minimumSize().width()))
                if move:
                    lower = (
                        0 if isinstance(item.widget(), Field) else (height - size.height()) // 2
                    )
                    item.setGeometry(QRect(QPoint(left, top + lower), QSize(width, size.height())))
                left += width + self.spacing()
            top += height + self._between_lines
        return max(0, top - self._between_lines - rect.top())

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            needed = item.sizeHint().width()
            if rows and used + self.spacing() + needed <= width:
                rows[-1].append(item)
                used += self.spacing() + needed
            else:
                rows.append([item])
                used = needed
        return rows


def _height(item: QLayoutItem, most: int) -> int:
    """Of an item on a line of `most` pixels: one that wraps is higher where it is narrower."""
    size, widget = item.sizeHint(), item.widget()
    wide = min(size.width(), most) if most > 0 else size.width()
    wished = size.width() if widget is None else widget.sizeHint().width()  # were it not held
    wraps = item.hasHeightForWidth() and wished > wide
    return item.heightForWidth(wide) if wraps else size.height()
