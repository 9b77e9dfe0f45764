"""Pieces onto pages: one pass, before anything is drawn, so that every page number is known."""

from dataclasses import dataclass, field

from desktop.letters.pdf import look
from desktop.letters.pdf.pieces import Break, Piece

CLOSE = 0.01


@dataclass(frozen=True)
class Placed:
    """A piece and the height of its top above the page's foot, in points."""

    piece: Piece
    top: float


@dataclass
class Page:
    """What stands on one page, and how far down it is filled."""

    placed: list[Placed] = field(default_factory=list)
    y: float = look.PAGE[1] - look.TOP
    gap: float = 0

    def room(self, piece: Piece) -> float:
        """The height left for a piece, the space before it taken off."""
        return self.y - self.space(piece) - look.BOTTOM + CLOSE

    def space(self, piece: Piece) -> float:
        """The wider of two neighbours' spaces; none at the head of a page."""
        return max(self.gap, piece.before) if self.placed else 0

    def put(self, piece: Piece) -> None:
        """Place it below the last one."""
        top = self.y - self.space(piece)
        self.placed.append(Placed(piece, top))
        self.y, self.gap = top - piece.height, piece.after


def flow(pieces: list[Piece]) -> list[Page]:
    """Fill pages from top to bottom; headings stay with what follows them."""
    pages = [Page()]
    waiting = list(reversed(pieces))
    while waiting:
        piece = waiting.pop()
        page = pages[-1]
        if isinstance(piece, Break):
            if page.placed:
                pages.append(Page())
        elif _needs(piece, waiting) <= page.room(piece) and piece.height <= page.room(piece):
            page.put(piece)
        else:
            _turn(piece, waiting, pages)
    if len(pages) > 1 and not pages[-1].placed:
        pages.pop()
    return pages


def _turn(piece: Piece, waiting: list[Piece], pages: list[Page]) -> None:
    """Cut the piece here, or carry it over; on an empty page it must stand as it is."""
    page = pages[-1]
    halves = None if piece.keeps else piece.split(page.room(piece))
    if halves:
        page.put(halves[0])
        waiting.append(halves[1])
    elif page.placed:
        waiting.append(piece)
    else:
        page.put(piece)
        return
    pages.append(Page())


def _needs(piece: Piece, waiting: list[Piece]) -> float:
    """The height of a piece with the beginning of those it must stay with."""
    height, place = piece.height, len(waiting) - 1
    while piece.keeps and place >= 0:
        follower = waiting[place]
        height += max(piece.after, follower.before)
        height += follower.height if follower.keeps else follower.least
        piece, place = follower, place - 1
    return height
