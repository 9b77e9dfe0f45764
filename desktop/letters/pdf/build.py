"""A letter into an accessible, archivable PDF: laid out once, drawn once.

Page numbers of the contents stand in a column of their own, so nothing they say can move a
line: one pass is enough. The same letter gives the same bytes.
"""

import hashlib
from dataclasses import dataclass

from desktop.letters.front import FRONT, whole
from desktop.letters.gates import composed, refuse_unfit
from desktop.letters.model import Block, Heading, Letter, plain, units
from desktop.letters.pdf import look
from desktop.letters.pdf.blocks import Setter, settle
from desktop.letters.pdf.canvas import TaggedCanvas
from desktop.letters.pdf.closing import close
from desktop.letters.pdf.figure import draw_picture, picture_size
from desktop.letters.pdf.flow import Page, flow
from desktop.letters.pdf.furniture import draw_furniture
from desktop.letters.pdf.metadata import About
from desktop.letters.pdf.pieces import Break, Drawing, Piece, Space

LANGUAGES = {"en": "en-GB", "cy": "cy-GB"}
LOGO = (150.0, 56.0)


@dataclass(frozen=True)
class BuiltPdf:
    """A finished file; `page_map` leads from a block's key to its first page, from 1."""

    bytes: bytes
    pages: int
    page_map: dict[str, int]
    sha256: str


def build_pdf(letter: Letter, *, large_print: bool = False) -> BuiltPdf:
    """Set and draw a letter as PDF/UA-1 and PDF/A-2a.

    Raises gates.HinderedError for a final that is not fit to be one; a draft is always drawn.
    """
    letter = composed(letter)
    refuse_unfit(letter)
    canvas = TaggedCanvas(LANGUAGES[letter.language], letter.issued)
    blocks = whole(letter)
    page_map: dict[str, int] = {}
    setter = Setter(letter, blocks, canvas.root, page_map.__getitem__, large_print)
    logo = _logo(letter, canvas)
    pieces = [setter.pieces(block) for block in blocks]
    settle(blocks, pieces)
    pages = flow([*logo, *_cover(letter, blocks, pieces, logo)])
    page_map.update(_page_map(pages))
    _draw(canvas, letter, pages, {block.id: block for block in blocks})
    written = close(canvas, _about(letter))
    return BuiltPdf(written, len(pages), page_map, hashlib.sha256(written).hexdigest())


def _logo(letter: Letter, canvas: TaggedCanvas) -> list[Piece]:
    if not letter.logo:
        return []
    element = canvas.root.add("Figure", alt=letter.logo_alt or letter.sender)
    wide, tall = picture_size(letter.logo, *LOGO)

    def paint(canvas: TaggedCanvas, top: float) -> None:
        draw_picture(canvas, letter.logo, element, (look.LEFT, top - tall, wide, tall))

    return [Drawing(tall, paint, after=14)]


def _cover(
    letter: Letter, blocks: tuple[Block, ...], pieces: list[list[Piece]], logo: list[Piece]
) -> list[Piece]:
    """On a report's cover the title stands a third down, the imprint at the foot."""
    if letter.kind != "report":
        return [piece for group in pieces for piece in group]
    end = next(i for i, group in enumerate(pieces) if group and isinstance(group[0], Break))
    first = next((i for i in range(end) if blocks[i].id == f"{FRONT}sender"), -1) + 1
    last = next((i for i in range(end) if _is_imprint(blocks[i])), end)
    upper = [piece for group in pieces[:first] for piece in group]
    middle = [piece for group in pieces[first:last] for piece in group]
    lower = [piece for group in pieces[last:end] for piece in group]
    body = [piece for group in pieces[end:] for piece in group]
    room = look.PAGE[1] - look.TOP - look.BOTTOM
    lead = max(24.0, room * 0.3 - _tall([*logo, *upper]))
    fill = room - _tall([*logo, *upper, *middle, *lower]) - lead - 1
    return [*upper, Space(lead), *middle, Space(max(0.0, fill)), *lower, *body]


def _is_imprint(block: Block) -> bool:
    return getattr(block, "look", "") == "imprint"


def _tall(pieces: list[Piece]) -> float:
    return sum(piece.before + piece.height + piece.after for piece in pieces)


def _page_map(pages: list[Page]) -> dict[str, int]:
    found: dict[str, int] = {}
    for number, page in enumerate(pages, 1):
        for placed in page.placed:
            if placed.piece.key:
                found.setdefault(placed.piece.key, number)
    return found


def _draw(
    canvas: TaggedCanvas, letter: Letter, pages: list[Page], blocks: dict[str, Block]
) -> None:
    _catch_lost_links(canvas, blocks, pages)
    level = -1
    for number, page in enumerate(pages, 1):
        draw_furniture(canvas, letter, number, len(pages))
        for placed in page.placed:
            key = placed.piece.key
            if key:
                canvas.bookmarkHorizontalAbsolute(key, placed.top + 6)
            block = blocks.get(key)
            if isinstance(block, Heading):
                level = min(block.level - 1, level + 1)
                _outline(canvas, block, level)
            placed.piece.draw(canvas, placed.top)
        canvas.showPage()


def _catch_lost_links(canvas: TaggedCanvas, blocks: dict[str, Block], pages: list[Page]) -> None:
    """In a draft a link may lead to a part not yet written; it leads to the first page then."""
    known = _page_map(pages)
    for unit in units(blocks.values()):
        for run in unit.text:
            if run.href.startswith("#") and run.href[1:] not in known:
                canvas.bookmarkHorizontalAbsolute(run.href[1:], look.PAGE[1])


def _outline(canvas: TaggedCanvas, block: Heading, level: int) -> None:
    words = plain(block.text)
    title = f"{block.number} {words}" if block.number else words
    canvas.addOutlineEntry(title, block.id, level)


def _about(letter: Letter) -> About:
    return About(
        letter.title,
        letter.sender,
        LANGUAGES[letter.language],
        letter.issued,
        letter.subject or letter.subtitle,
        letter.keywords,
    )
