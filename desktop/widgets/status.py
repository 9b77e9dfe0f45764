"""A state as a pill: a shape, a word and a colour, so that none of them stands alone."""

from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop.widgets.theme import current_theme

LONG_WORD = 22  # letters, with the shape and the edges
IN_A_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
WRAPPED = IN_A_LINE | Qt.TextFlag.TextWordWrap


class Tone(Enum):
    """What a state means to the reader; each has a shape of its own."""

    NEUTRAL = "neutral"  # ring
    ACTIVE = "active"  # half-filled circle
    GOOD = "good"  # tick
    WARN = "warn"  # triangle
    BAD = "bad"  # diamond


class Status(QLabel):
    """The pill. Read by a screen reader as its word. It wraps where it would be cut off."""

    def __init__(self, word: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        super().__init__(word)
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.tone = tone

    def set_state(self, word: str, tone: Tone) -> None:
        """Show another state."""
        self.setText(word)
        self.tone = tone
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Another text size, another size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the shape and the word."""
        return pill_size(self.fontMetrics(), self.text())

    def minimumSizeHint(self) -> QSize:
        """Room for a long word beside the shape; a state is never cut off."""
        least = self.fontMetrics().averageCharWidth() * LONG_WORD
        whole = self.sizeHint()
        return QSize(min(whole.width(), least), whole.height())

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at that width, in pixels."""
        metrics, whole = self.fontMetrics(), self.sizeHint()
        if width >= whole.width():
            return whole.height()
        room = width - pill_size(metrics, "").width()
        lines = QRect(0, 0, max(1, room), 10_000)
        return metrics.boundingRect(lines, int(WRAPPED), self.text()).height() + 6

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, the shape, the word."""
        painter = QPainter(self)
        painter.setFont(self.font())
        box = QRectF(self.rect())
        spare = box.height() - self.heightForWidth(self.width())
        paint_pill(painter, box.adjusted(0, spare / 2, 0, -spare / 2), self.text(), self.tone)


def pill_size(metrics: QFontMetrics, word: str) -> QSize:
    """The size of a pill with that word, in pixels."""
    edge = _edge(metrics)
    width = 2 * edge + _side(metrics) + edge * 2 // 3 + metrics.horizontalAdvance(word) + 2
    return QSize(round(width), metrics.height() + 6)


def _side(metrics: QFontMetrics) -> float:
    """Height and width of the shape."""
    return metrics.ascent() * 0.62


def _edge(metrics: QFontMetrics) -> int:
    """Pixels between the pill's edge and the shape, and the words and the other edge."""
    return max(7, round(metrics.height() * 0.45))


def paint_pill(
    painter: QPainter, box: QRectF, word: str, tone: Tone, outlined: bool = False
) -> None:
    """Paint a pill into `box`; tables use it too, outlined on a chosen row."""
    theme = current_theme()
    ground, ink = theme.colour(f"{tone.value}_ground"), theme.colour(f"{tone.value}_text")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1) if theme.tokens.strong or outlined else Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    round_ = min(inner.height(), painter.fontMetrics().height() + 6) / 2
    painter.drawRoundedRect(inner, round_, round_)
    edge, side = _edge(painter.fontMetrics()), _side(painter.fontMetrics())
    shape = QRectF(box.left() + edge, box.center().y() - side / 2, side, side)
    _paint_shape(painter, shape, tone, ink)
    painter.setPen(ink)
    left = shape.right() + edge * 2 // 3
    words = QRectF(left, box.top(), box.right() - left - edge + 2, box.height())
    metrics = painter.fontMetrics()
    if box.height() >= 2 * metrics.height():
        painter.drawText(words, int(WRAPPED), word)
    else:
        shown = metrics.elidedText(word, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, int(IN_A_LINE), shown)
    painter.restore()


def _paint_shape(painter: QPainter, box: QRectF, tone: Tone, ink: QColor) -> None:
    round_end, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(ink, 1.6, Qt.PenStyle.SolidLine, round_end, round_join))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle = box.center()
    if tone in (Tone.NEUTRAL, Tone.ACTIVE):
        painter.drawEllipse(box)
    if tone is Tone.ACTIVE:
        painter.setBrush(ink)
        painter.drawPie(box, -90 * 16, 180 * 16)
    elif tone is Tone.GOOD:
        low = QPointF(box.left() + box.width() * 0.38, box.bottom())
        start = QPointF(box.left(), middle.y() + 1)
        painter.drawPolyline([start, low, QPointF(box.right(), box.top())])
    elif tone is Tone.WARN:
        top = QPointF(middle.x(), box.top())
        painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))
    elif tone is Tone.BAD:
        painter.setBrush(ink)
        across = [QPointF(middle.x(), box.top()), QPointF(box.right(), middle.y())]
        back = [QPointF(middle.x(), box.bottom()), QPointF(box.left(), middle.y())]
        painter.drawPolygon(QPolygonF(across + back))
