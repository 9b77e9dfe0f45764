"""How wide a table's columns are: what their words ask for, as far as the place allows."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFontMetrics

from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.status import pill_size

MARGIN = 8  # pixels at the left and right of a cell
LOOKED_AT = 60  # rows whose words are measured: enough for a list, quick for a long one
SHARING_LEAST = 18  # letters of a column that shares what is left
CAPTION_EDGES = 22  # pixels round a caption, with the mark of the order
BAR = 9  # letters' width of a bar
GIVES_WAY = 0.45  # share of its least that a sharing column gives up in a narrow place
AT_MOST = 1.6  # times the width that a column asks for


@dataclass(frozen=True)
class Wish:
    """Pixels: `least` is usual, at `wanted` nothing is cut off; `caption` is never gone below."""

    least: int
    wanted: int
    shares: bool = False
    caption: int = 0


def wishes(columns: Sequence[Column], rows: Sequence[Row], metrics: QFontMetrics) -> list[Wish]:
    """What each column asks for, by its caption and by the words in `rows` (may be none)."""
    return [_wish(column, number, rows, metrics) for number, column in enumerate(columns)]


def shared_out(asked: Sequence[Wish], place: int) -> list[int]:
    """The widths in pixels. What is left goes to what is cut off, then to those that share."""
    widths = [wish.least for wish in asked]
    sharing = [number for number, wish in enumerate(asked) if wish.shares]
    spare = place - sum(widths)
    if spare <= 0:  # rather a little narrower than a bar to scroll with
        for number in sharing:
            given = min(-spare // len(sharing) + 1, round(widths[number] * GIVES_WAY))
            widths[number] = max(asked[number].caption, widths[number] - given)
        return widths
    most = spare // 2 if sharing else spare
    for number in sorted(range(len(asked)), key=lambda it: asked[it].wanted - asked[it].least):
        wish = asked[number]
        more = 0 if wish.shares else min(most, max(0, wish.wanted - wish.least))
        widths[number] += more
        most -= more
    spare = place - sum(widths)
    takers = sharing or list(range(len(asked)))
    for number in takers:
        widths[number] += spare // len(takers)
    return widths


def cell_width(cell: Cell, metrics: QFontMetrics) -> int:
    """Pixels that a cell needs to be shown whole."""
    if cell.bar is not None:
        return metrics.averageCharWidth() * BAR + 2 * MARGIN
    if cell.tone is not None and cell.words:
        return pill_size(metrics, cell.words).width() + 2 * MARGIN
    return metrics.horizontalAdvance(cell.words) + 2 * MARGIN + 2


def _wish(column: Column, number: int, rows: Sequence[Row], metrics: QFontMetrics) -> Wish:
    caption = round(metrics.horizontalAdvance(column.caption) * 1.1) + CAPTION_EDGES
    letters = metrics.averageCharWidth() * (column.width or SHARING_LEAST) + 20
    words = max((_width(row, number, metrics) for row in rows[:LOOKED_AT]), default=letters)
    wanted = max(caption, words)
    if column.width == 0:
        return Wish(max(caption, min(letters, wanted)), wanted, True, caption)
    return Wish(max(caption, min(letters, words)), min(wanted, round(letters * AT_MOST)))


def _width(row: Row, number: int, metrics: QFontMetrics) -> int:
    if number >= len(row.cells):
        return 0
    cell = row.cells[number]
    return cell_width(cell if isinstance(cell, Cell) else Cell(cell), metrics)
