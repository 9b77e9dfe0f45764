"""A tick box whose caption wraps: a whole sentence can be ticked in a narrow pane."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton

from desktop.widgets.theme import current_theme

EDGE = 3  # pixels above and below the words
LEAST = 24  # pixels: what is to be hit, at any text size
LINES = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic


class Tick(QCheckBox):
    """Qt's own box shows one line and cuts it off; this one grows downwards."""

    def __init__(self, caption: str) -> None:
        super().__init__(caption)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the caption at that width, in pixels."""
        room = QRect(0, 0, max(1, width - self._indent()), 10_000)
        words = self.fontMetrics().boundingRect(room, int(LINES), self.text())
        return max(max(words.height(), self._side()) + 2 * EDGE, LEAST)

    def sizeHint(self) -> QSize:
        """The caption on one line."""
        words = self.fontMetrics().horizontalAdvance(self.text().replace("&", ""))
        width = words + self._indent() + 4
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for a long word."""
        least = self._indent() + self.fontMetrics().averageCharWidth() * 14
        return QSize(min(least, self.sizeHint().width()), max(self._line() + 2 * EDGE, LEAST))

    def hitButton(self, pos: QPoint) -> bool:
        """All of it can be pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box beside the first line, then the words."""
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        side = self._side()
        top = EDGE + max(0, (self._line() - side) // 2)
        option.rect = QRect(2, top, side, side)
        box = QStyle.PrimitiveElement.PE_IndicatorCheckBox
        self.style().drawPrimitive(box, option, painter, self)
        theme = current_theme()
        painter.setPen(theme.colour("text" if self.isEnabled() else "quiet"))
        painter.drawText(self._words_place(), int(LINES), self.text())

    def _words_place(self) -> QRect:
        first = EDGE + max(0, (self._side() - self._line()) // 2)
        return self.rect().adjusted(self._indent(), first, 0, 0)

    def _indent(self) -> int:
        return self._side() + 12

    def _side(self) -> int:
        """The box with its outline, in pixels."""
        return self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self)

    def _line(self) -> int:
        return self.fontMetrics().height()
