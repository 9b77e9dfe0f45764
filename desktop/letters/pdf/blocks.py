"""Blocks into pieces: which style each gets, where it stands, and its place in the tag tree."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.letters.model import (
    Block,
    Contents,
    Figure,
    Heading,
    Letter,
    Listing,
    Numbered,
    PageBreak,
    Paragraph,
    Table,
    Text,
    text,
)
from desktop.letters.pdf import look
from desktop.letters.pdf.contents import PageOf, contents_pieces
from desktop.letters.pdf.figure import figure_pieces
from desktop.letters.pdf.fonts import REGULAR, SEMIBOLD
from desktop.letters.pdf.look import STYLES, Style
from desktop.letters.pdf.pieces import Break, Piece
from desktop.letters.pdf.table import table_pieces
from desktop.letters.pdf.tags import Element
from desktop.letters.pdf.text import Label, Prose

LARGE = 14 / 12
BULLET = "•"


@dataclass
class Setter:
    """Sets the blocks of one letter below one element of the tag tree."""

    letter: Letter
    blocks: tuple[Block, ...]
    root: Element
    page_of: PageOf
    large: bool = False

    def __post_init__(self) -> None:
        factor = LARGE if self.large else 1
        self.styles = {name: style.scaled(factor) for name, style in STYLES.items()}
        numbered = any(isinstance(block, Numbered) for block in self.blocks)
        self.column = look.NUMBER_COLUMN * factor if numbered else 0.0
        self.x = look.LEFT + self.column
        self.measure = min(look.PROSE * factor, look.LEFT + look.FULL - self.x)

    def pieces(self, block: Block) -> list[Piece]:
        """What one block puts on the page."""
        match block:
            case Heading():
                return [self._heading(block)]
            case Paragraph():
                return [self._paragraph(block)]
            case Numbered():
                return [self._numbered(block)]
            case Listing():
                return list(self._items(block))
            case Table():
                return [*table_pieces(block, self.root, self.styles)]
            case Figure():
                return [*figure_pieces(block, self.root, self.styles)]
            case Contents():
                return contents_pieces(
                    block, self.blocks, self.root, self.styles, self.x, self.page_of
                )
            case PageBreak():
                return [Break(block.id)]

    def _prose(self, key: str, words: Text, style: Style, element: Element) -> Prose:
        return Prose.of(words, style, element, self.x, self.measure, key)

    def _heading(self, block: Heading) -> Prose:
        element = self.root.add(f"H{block.level}", lang=block.lang)
        prose = self._prose(block.id, block.text, self._heading_style(block), element)
        prose.keeps, prose.splits = True, False
        if block.number:
            self._hang(prose, block.number, element)
        return prose

    def _heading_style(self, block: Heading) -> Style:
        if block.id == "front.title":
            return self.styles["cover_title" if self.letter.kind == "report" else "letter_title"]
        return self.styles[f"h{block.level}"]

    def _hang(self, prose: Prose, number: str, element: Element) -> None:
        """A number stands in its column; without one it stands before the text."""
        style = prose.style
        if self.column:
            prose.label = Label(number, element, self.column, style.strong, look.TEAL)
        else:
            words = (*text(f"{number} "), *prose.words.runs)
            made = Prose.of(words, style, element, prose.x, prose.measure)
            prose.words, prose.found = made.words, made.found

    def _paragraph(self, block: Paragraph) -> Prose:
        name: str = block.look
        if self.letter.kind != "report" and name == "subtitle":
            name = "letter_subtitle"
        style = self.styles[name]
        prose = self._prose(block.id, block.text, style, self.root.add("P", lang=block.lang))
        inset = style.size if style.fill or style.bar else 0
        if inset:
            prose = Prose.of(
                block.text, style, prose.element, self.x + inset, self.measure - inset, block.id
            )
        return prose

    def _numbered(self, block: Numbered) -> Prose:
        element = self.root.add("P", lang=block.lang)
        prose = self._prose(block.id, block.text, self.styles["plain"], element)
        self._hang(prose, block.number, element)
        return prose

    def _items(self, block: Listing) -> Iterator[Prose]:
        element = self.root.add("L", lang=block.lang)
        numbering = "/Decimal" if block.ordered else "/Disc"
        element.attributes = {"O": "/List", "ListNumbering": numbering}
        inset = 18.0 if self.styles["list"].size < 13 else 21.0
        for place, item in enumerate(block.items, 1):
            above = element.add("LI")
            sign = above.add("Lbl")
            prose = Prose.of(
                item, self.styles["list"], above.add("LBody"), self.x + inset,
                self.measure - inset, f"{block.id}/{place}",
            )  # fmt: skip
            words = f"{place}." if block.ordered else BULLET
            face = SEMIBOLD if block.ordered else REGULAR
            prose.label = Label(words, sign, inset, face, look.TEAL)
            if place == len(block.items):
                prose.after = self.styles["plain"].after + 2
            yield prose


# Lines of these kinds stand close together and are set off from what follows.
_LINES = ("address", "reference", "signature")
_SIGNING_SPACE = 52.0


def settle(blocks: tuple[Block, ...], pieces: list[list[Piece]]) -> None:
    """Neighbours see to it that groups look like groups."""
    for place in range(len(blocks)):
        here = _look(blocks, place)
        following = _look(blocks, place + 1)
        if not here or not pieces[place]:
            continue
        prose = pieces[place][0]
        assert isinstance(prose, Prose)
        if here in _LINES and following != here:
            prose.after = 16
        if here == "subtitle" and following == "small":
            prose.after = 8
        if here == "small" and following == "plain":
            prose.after = 16
        if here == "callout" and following == "callout":
            _join(prose, pieces[place + 1][0])
        if here == "callout":
            prose.keeps = True  # what is expected stands with the first finding on it
        if here == "signature":
            _sign(place, blocks, pieces, prose)
        if following == "small" and here in ("signature", "small"):
            prose.keeps = True  # no last page with nothing but its imprint


def _look(blocks: tuple[Block, ...], place: int) -> str:
    block = blocks[place] if place < len(blocks) else None
    return block.look if isinstance(block, Paragraph) else ""


def _join(upper: Prose, lower: Piece) -> None:
    assert isinstance(lower, Prose)
    upper.after = lower.before = 0
    upper.pad_bottom, lower.pad_top = 3, 3


def _sign(place: int, blocks: tuple[Block, ...], pieces: list[list[Piece]], prose: Prose) -> None:
    """Room for a hand above the first line; the lines and the words before them stay together."""
    prose.splits = False
    if _look(blocks, place + 1) == "signature":
        prose.keeps = True
    if _look(blocks, place - 1) != "signature":
        prose.before = _SIGNING_SPACE
        for above in pieces[place - 1][-1:]:
            above.keeps = True
