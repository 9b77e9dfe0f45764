"""What every page carries besides the text: running head, foot, and the mark of a draft."""

from desktop.letters.front import furniture
from desktop.letters.model import Letter
from desktop.letters.pdf import look
from desktop.letters.pdf.canvas import PAGINATION, TaggedCanvas
from desktop.letters.pdf.fonts import BOLD, REGULAR, SEMIBOLD, width

FOOT = 13 * look.MM
HEAD = look.PAGE[1] - 15 * look.MM


def draw_furniture(canvas: TaggedCanvas, letter: Letter, page: int, pages: int) -> None:
    """Under the text of page `page` (from 1) of `pages`; a cover carries the draft mark alone."""
    if letter.draft:
        _watermark(canvas, furniture(letter.language)["draft"])
    if page == 1 and letter.kind == "report":
        _cover_band(canvas)
        return
    if page > 1:
        _head(canvas, letter)
    _foot(canvas, letter, page, pages)


def _watermark(canvas: TaggedCanvas, word: str) -> None:
    """Pale enough that text over it keeps a contrast of 14 to 1."""
    size = 150.0
    with canvas.artifact(f"{PAGINATION} /Subtype /Watermark"):
        canvas.saveState()
        canvas.translate(look.PAGE[0] / 2, look.PAGE[1] / 2)
        canvas.rotate(52)
        canvas.setFillColor(look.WATERMARK)
        canvas.setFont(BOLD, size)
        canvas.drawCentredString(0, -0.33 * size, word)
        canvas.restoreState()


def _cover_band(canvas: TaggedCanvas) -> None:
    canvas.setFillColor(look.TEAL)
    canvas.rect(0, look.PAGE[1] - 6 * look.MM, look.PAGE[0], 6 * look.MM, stroke=0, fill=1)


def _head(canvas: TaggedCanvas, letter: Letter) -> None:
    with canvas.artifact(f"{PAGINATION} /Subtype /Header"):
        canvas.setFont(REGULAR, 10)
        canvas.setFillColor(look.GREY)
        canvas.drawString(look.LEFT, HEAD, _short(letter.title, look.FULL - 60))


def _foot(canvas: TaggedCanvas, letter: Letter, page: int, pages: int) -> None:
    words = furniture(letter.language)
    with canvas.artifact(f"{PAGINATION} /Subtype /Footer"):
        canvas.setFont(REGULAR, 10)
        canvas.setFillColor(look.GREY)
        left = look.LEFT
        if letter.draft:
            canvas.setFillColor(look.AMBER)
            canvas.setFont(SEMIBOLD, 10)
            canvas.drawString(left, FOOT, words["draft"])
            left += width(words["draft"], SEMIBOLD, 10) + 10
            canvas.setFillColor(look.GREY)
            canvas.setFont(REGULAR, 10)
        canvas.drawString(left, FOOT, _short(letter.reference or letter.sender, 280))
        count = words["page"].format(page=page, pages=pages)
        canvas.drawRightString(look.LEFT + look.FULL, FOOT, count)


def _short(words: str, room: float) -> str:
    """A running head may be shortened: nobody loses the title, it stands on the first page."""
    while width(words, REGULAR, 10) > room and " " in words:
        words = words.rstrip("…").rsplit(" ", 1)[0] + "…"
    return words
