"""How cells look: words, pills, bars; and the heat of a matrix."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.widgets.rows import Bar, Cell, RowModel
from desktop.widgets.status import paint_pill, pill_size
from desktop.widgets.theme import current_theme
from desktop.widgets.widths import MARGIN

Index = QModelIndex | QPersistentModelIndex


class CellPainter(QStyledItemDelegate):
    """Paints the cells of a `RowModel`, with a thin line below each row."""

    def __init__(self, model: RowModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row's ground, then what the cell says."""
        theme = current_theme()
        rect = QRectF(option.rect)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, theme.colour("selection" if selected else "card"))
        if selected and index.column() == 0:
            # A bar at the left: the chosen row is not told by a tint alone.
            edge = QRectF(rect.left(), rect.top(), 4, rect.height())
            painter.fillRect(edge, theme.colour("main" if not theme.tokens.strong else "text"))
        painter.setPen(theme.colour("line"))
        bottom = int(rect.bottom()) - 1
        painter.drawLine(int(rect.left()), bottom, int(rect.right()), bottom)
        painter.setFont(option.font)
        cell = self._model.cell(index)
        if cell is not None:
            self._paint_cell(painter, rect.adjusted(MARGIN, 0, -MARGIN, 0), cell, index, selected)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the cell's words."""
        size = super().sizeHint(option, index)
        return QSize(size.width() + 2 * MARGIN, size.height())

    def _paint_cell(
        self, painter: QPainter, box: QRectF, cell: Cell, index: Index, selected: bool
    ) -> None:
        if cell.bar is not None:
            paint_bar(painter, box, cell.bar)
        elif cell.tone is not None and cell.words:
            size = pill_size(painter.fontMetrics(), cell.words)
            width = min(float(size.width()), box.width())
            top = box.center().y() - size.height() / 2
            pill = QRectF(box.left(), top, width, size.height())
            paint_pill(painter, pill, cell.words, cell.tone, outlined=selected)
        else:
            role = "selection_text" if selected else "text"
            painter.setPen(current_theme().colour(role))
            right = self._model.columns[index.column()].right
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            words = _on_lines(cell.words.replace("\n", " "), painter.fontMetrics(), box)
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, words)


def _on_lines(words: str, metrics: QFontMetrics, box: QRectF) -> str:
    """The words broken into as many lines as the box has, with "…" where they still don't fit."""
    width = int(box.width())
    if metrics.horizontalAdvance(words) <= width:
        return words
    lines: list[str] = []
    rest = words
    while len(lines) + 2 <= box.height() / metrics.lineSpacing() and rest:
        taken = _first_line(rest, metrics, width)
        lines.append(rest[:taken].rstrip())
        rest = rest[taken:].lstrip()
    return "\n".join([*lines, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)])


def _first_line(words: str, metrics: QFontMetrics, width: int) -> int:
    """How many letters stand on the first line: whole words if one fits at all."""
    fits = len(metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)) - 1
    while fits < len(words) and metrics.horizontalAdvance(words[: fits + 1]) <= width:
        fits += 1
    if fits >= len(words):
        return len(words)
    blank = words.rfind(" ", 0, fits + 1)
    return blank if blank > 0 else max(1, fits)


def paint_bar(painter: QPainter, box: QRectF, bar: Bar) -> None:
    """A bar of 8 pixels' height across `box`, with its mark."""
    theme = current_theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    lane = QRectF(box.left(), box.center().y() - 4, box.width(), 8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("bar_ground"))
    painter.drawRoundedRect(lane, 4, 4)
    share = min(1.0, bar.value / bar.of) if bar.of else 0.0
    if share > 0:
        painter.setBrush(theme.colour("bar"))
        painter.drawRoundedRect(QRectF(lane.left(), lane.top(), lane.width() * share, 8), 4, 4)
    if bar.mark is not None and bar.of:
        across = lane.left() + lane.width() * min(1.0, bar.mark / bar.of)
        painter.setPen(QPen(theme.colour("mark"), 2))
        painter.drawLine(int(across), int(lane.top() - 4), int(across), int(lane.bottom() + 4))
    painter.restore()
