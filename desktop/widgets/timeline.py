"""What happened, one below the other along a line: the newest first, each with its day."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.text import clear, text
from desktop.widgets.theme import current_theme

TRACK = 22  # pixels at the left for the line and its dots
DOT = 5.0  # radius of a dot


@dataclass(frozen=True)
class Moment:
    """One of them. `strong` has a full dot and its words in bold: an inspection, say."""

    when: str
    words: str
    strong: bool = False


class Timeline(QWidget):
    """Labels in reading order; the line is decoration."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Show these, from the top down."""
        clear(self)
        layout = self.layout()
        assert layout is not None
        for number, moment in enumerate(moments):
            layout.addWidget(_Stop(moment, number == 0, number == len(moments) - 1))


class _Stop(QWidget):
    def __init__(self, moment: Moment, first: bool, last: bool) -> None:
        super().__init__()
        self._first, self._last, self._strong = first, last, moment.strong
        column = QVBoxLayout(self)
        below = 0 if last else current_theme().space("medium")
        column.setContentsMargins(TRACK, 0, 0, below)
        column.setSpacing(2)
        self._when = text(moment.when, "small", "quiet")
        column.addWidget(self._when)
        column.addWidget(text(moment.words, "strong" if moment.strong else "body"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line from the stop before to the one after, and the dot beside the day."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(DOT + 2, self._when.geometry().center().y() + 1)
        painter.setPen(QPen(theme.colour("outline"), 1))
        if not self._first:
            painter.drawLine(QPointF(middle.x(), 0), middle - QPointF(0, DOT))
        if not self._last:
            painter.drawLine(middle + QPointF(0, DOT), QPointF(middle.x(), self.height()))
        painter.setPen(QPen(theme.colour("main"), 2))
        painter.setBrush(theme.colour("main" if self._strong else "card"))
        painter.drawEllipse(middle, DOT, DOT)
