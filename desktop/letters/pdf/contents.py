"""The list of contents: each line leads to its heading and names its page."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from desktop.letters.model import Block, Contents, Heading, plain
from desktop.letters.pdf import look
from desktop.letters.pdf.canvas import TaggedCanvas
from desktop.letters.pdf.fonts import REGULAR, SEMIBOLD, width
from desktop.letters.pdf.look import Style
from desktop.letters.pdf.pieces import Piece
from desktop.letters.pdf.tags import Element
from desktop.letters.pdf.text import Label, Prose

PageOf = Callable[[str], int]
PAGE_COLUMN = 36.0


@dataclass
class Line:
    """A line of the contents, not cut; `page_of` knows the page once all is laid out."""

    title: Prose
    link: Element
    target: str
    words: str
    page_of: PageOf
    key: str = ""
    keeps: bool = False
    before: float = 0
    after: float = 0

    @property
    def height(self) -> float:
        """The title's lines."""
        return self.title.height

    @property
    def least(self) -> float:
        """All of it."""
        return self.height

    def split(self, room: float) -> None:
        """Never."""

    def draw(self, canvas: TaggedCanvas, top: float) -> None:
        """Title, dots, page number, and one active area over them all."""
        self.title.draw(canvas, top)
        last = len(self.title.found) - 1
        baseline = self.title.baseline(top, last)
        right = look.LEFT + look.FULL
        number = str(self.page_of(self.target))
        size = self.title.style.size
        end = self.title.found[last]
        start = self.title.x + self.title.words.seen(end.start, end.end) + 6
        _dots(canvas, start, right - width(number, REGULAR, size) - 6, baseline)
        with canvas.mark(self.link):
            canvas.setFont(REGULAR, size)
            canvas.setFillColor(look.INK)
            canvas.drawRightString(right, baseline, f" {number}")
        foot, head = top - self.height, top
        canvas.link(self.link, self.words, f"#{self.target}", [look.LEFT, foot, right, head])


def contents_pieces(
    contents: Contents,
    blocks: tuple[Block, ...],
    parent: Element,
    styles: dict[str, Style],
    x: float,
    page_of: PageOf,
) -> list[Piece]:
    """The heading of the contents and a line for each listed heading."""
    title = Prose.of(contents.title, styles["h2"], parent.add("H2"), x, look.PROSE, contents.id)
    title.keeps = True
    list_of_lines = parent.add("TOC")
    headings = [
        block
        for block in blocks
        if isinstance(block, Heading) and block.listed and block.level <= contents.depth
    ]
    # Numbers hang in the text's own number column, or else in one made for them.
    column = x - look.LEFT
    if not column and any(heading.number for heading in headings):
        column = look.NUMBER_COLUMN
    lines = [_line(heading, list_of_lines, styles, column, page_of) for heading in headings]
    return [title, *lines]


def _line(
    heading: Heading, parent: Element, styles: dict[str, Style], column: float, page_of: PageOf
) -> Line:
    link = parent.add("TOCI").add("Reference").add("Link", lang=heading.lang)
    sub = heading.level > 2
    x = look.LEFT + column + (12 if sub else 0)
    style = styles["contents_sub" if sub else "contents"]
    runs = tuple(replace(run, href="", lang="", bold=False) for run in heading.text)
    measure = look.LEFT + look.FULL - x - PAGE_COLUMN
    title = Prose.of(runs, style, link, x, measure)
    words = plain(heading.text)
    if heading.number:
        title.label = Label(heading.number, link, x - look.LEFT, SEMIBOLD, look.TEAL)
        words = f"{heading.number} {words}"
    return Line(title, link, heading.id, words, page_of, after=style.after)


def _dots(canvas: TaggedCanvas, start: float, end: float, baseline: float) -> None:
    """Dots stand on a common grid from the right, so that they align down the page."""
    step = 5.0
    count = int((end - start) / step)
    if count > 2:
        with canvas.artifact():
            canvas.saveState()
            canvas.setLineCap(1)
            canvas.setLineWidth(0.9)
            canvas.setStrokeColor(look.RULE)
            canvas.setDash([0, step])
            canvas.line(end - count * step, baseline + 0.6, end, baseline + 0.6)
            canvas.restoreState()
