"""A table over as many pages as it takes: rows stay whole, the head is repeated unread."""

from dataclasses import dataclass, field, replace

from desktop.letters.model import Run, Table, Text
from desktop.letters.pdf import look
from desktop.letters.pdf.canvas import PAGINATION, TaggedCanvas
from desktop.letters.pdf.look import Style
from desktop.letters.pdf.tags import Element, table_attributes
from desktop.letters.pdf.text import Prose

PAD_X = 6.0
PAD_Y = 5.5
# A row taller than this breaks; a lower one waits for the next page.
TALL = 0.5 * (look.PAGE[1] - look.TOP - look.BOTTOM)
# A table lower than this stays on one page: few rows are read together.
LOW = 0.3 * (look.PAGE[1] - look.TOP - look.BOTTOM)


@dataclass
class Cells:
    """One row: its texts side by side, ready to be drawn; `close` rules it off below."""

    cells: list[Prose]
    close: bool = True

    @property
    def height(self) -> float:
        """The tallest cell and the padding."""
        return max(cell.height for cell in self.cells) + 2 * PAD_Y

    def split(self, room: float) -> "tuple[Cells, Cells] | None":
        """Cut every cell at the same height."""
        space = room - 2 * PAD_Y
        cuts = [cell.cut(int(max(space, 0) / cell.style.leading)) for cell in self.cells]
        if not any(first.found for first, _ in cuts) or not any(rest.found for _, rest in cuts):
            return None
        first, rest = zip(*cuts, strict=True)
        return Cells(list(first), close=False), Cells(list(rest), self.close)

    def draw(self, canvas: TaggedCanvas, top: float) -> None:
        """The texts, then the rule under them."""
        for cell in self.cells:
            cell.draw(canvas, top - PAD_Y)
        if self.close:
            _rule(canvas, top - self.height, 0.6, look.RULE)


@dataclass
class Grid:
    """The rows of a table from one place on; `begun` where the head was read out before."""

    head: Cells
    rows: list[Cells]
    key: str = ""
    begun: bool = False
    before: float = 0
    after: float = 16
    keeps: bool = False
    heights: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.heights = [row.height for row in self.rows]

    @property
    def height(self) -> float:
        """Head and rows."""
        return self.head.height + sum(self.heights)

    @property
    def least(self) -> float:
        """All of a low table; else the head and the first row, or a good part of it."""
        if self._stays_whole:
            return self.height
        first = self.heights[0] if self.rows else 0
        return self.head.height + (first if first <= TALL else TALL / 2)

    def split(self, room: float) -> "tuple[Grid, Grid] | None":
        """As many whole rows as fit; a very tall row is cut itself."""
        if self._stays_whole:
            return None
        room -= self.head.height
        count = 0
        while count < len(self.rows) and self.heights[count] <= room:
            room -= self.heights[count]
            count += 1
        rows, rest = self.rows[:count], self.rows[count:]
        if rest and rest[0].height > TALL and (halves := rest[0].split(room)):
            rows, rest = [*rows, halves[0]], [halves[1], *rest[1:]]
        if not rows:
            return None
        first = replace(self, rows=rows, after=0)
        return first, replace(self, rows=rest, key="", begun=True)

    @property
    def _stays_whole(self) -> bool:
        return not self.begun and self.height <= LOW

    def draw(self, canvas: TaggedCanvas, top: float) -> None:
        """A head that repeats is an artifact: nobody wants to hear it twice."""
        height = self.head.height
        canvas.setFillColor(look.TINT)
        canvas.rect(look.LEFT, top - height, look.FULL, height, stroke=0, fill=1)
        if self.begun:
            with canvas.artifact(PAGINATION):
                self.head.draw(canvas, top)
        else:
            self.head.draw(canvas, top)
        _rule(canvas, top - height, 1.2, look.TEAL)
        top -= height
        for row, tall in zip(self.rows, self.heights, strict=True):
            row.draw(canvas, top)
            top -= tall


def table_pieces(table: Table, parent: Element, styles: dict[str, Style]) -> list[Prose | Grid]:
    """The caption and the rows of a table; all its elements exist before anything is drawn."""
    element = Element("Table", parent, lang=table.lang)
    pieces: list[Prose | Grid] = []
    if any(run.text for run in table.caption):
        title = element.add("Caption")
        caption = Prose.of(
            table.caption, styles["caption"], title, look.LEFT, look.FULL, f"{table.id}/caption"
        )
        caption.keeps, caption.splits = True, False
        pieces.append(caption)
    spots = _columns(table)
    head = _head(table, element.add("THead"), styles, spots)
    body = element.add("TBody")
    rows = [_row(table, row.cells, body, styles, spots) for row in table.rows]
    return [*pieces, Grid(head, rows, table.id)]


def _columns(table: Table) -> list[tuple[float, float]]:
    """Each column's x and width in points, padding taken off."""
    shares = sum(column.share for column in table.columns)
    spots, x = [], look.LEFT
    for column in table.columns:
        wide = look.FULL * column.share / shares
        spots.append((x + PAD_X, wide - 2 * PAD_X))
        x += wide
    return spots


def _head(
    table: Table, above: Element, styles: dict[str, Style], spots: list[tuple[float, float]]
) -> Cells:
    row = above.add("TR")
    cells = []
    for column, (x, wide) in zip(table.columns, spots, strict=True):
        element = Element("TH", row, attributes=table_attributes("Column"))
        style = replace(styles["head"], align=column.align)
        cells.append(Prose.of(_unlinked(column.title), style, element, x, wide))
    return Cells(cells, close=False)


def _row(
    table: Table,
    texts: tuple[Text, ...],
    above: Element,
    styles: dict[str, Style],
    spots: list[tuple[float, float]],
) -> Cells:
    row = above.add("TR")
    cells = []
    for place, (words, (x, wide)) in enumerate(zip(texts, spots, strict=True)):
        heads = table.row_heads and place == 0
        attributes = table_attributes("Row") if heads else {}
        element = Element("TH" if heads else "TD", row, attributes=attributes)
        style = replace(styles["row_head" if heads else "cell"], align=table.columns[place].align)
        cells.append(Prose.of(words, style, element, x, wide))
    return Cells(cells)


def _unlinked(words: Text) -> tuple[Run, ...]:
    """A head is drawn on every page, so a link in it would have to be one too often."""
    return tuple(replace(run, href="") for run in words)


def _rule(canvas: TaggedCanvas, y: float, weight: float, colour: str) -> None:
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(weight)
    canvas.line(look.LEFT, y, look.LEFT + look.FULL, y)
