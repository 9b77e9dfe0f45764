"""Figures: a bar chart or a picture, each one tag with words for who cannot see it."""

from io import BytesIO

from desktop.letters.model import Bar, Figure
from desktop.letters.pdf import look
from desktop.letters.pdf.canvas import TaggedCanvas
from desktop.letters.pdf.fonts import REGULAR, SEMIBOLD, width
from desktop.letters.pdf.look import Style
from desktop.letters.pdf.pieces import Drawing
from desktop.letters.pdf.tags import Element
from desktop.letters.pdf.text import Prose

ROW = 24.0
THICK = 14.0
TALLEST = 110 * look.MM


def figure_pieces(
    figure: Figure, parent: Element, styles: dict[str, Style]
) -> list[Prose | Drawing]:
    """The visible caption, then the figure itself; they stay together."""
    caption = Prose.of(
        figure.caption, styles["caption"], parent.add("P", lang=figure.lang), look.LEFT,
        look.FULL, f"{figure.id}/caption",
    )  # fmt: skip
    caption.keeps, caption.splits = True, False
    element = parent.add("Figure", alt=figure.alt, lang=figure.lang)
    drawing = _picture(figure.picture, element) if figure.picture else _chart(figure.bars, element)
    drawing.key, drawing.after = figure.id, 18
    return [caption, drawing]


def picture_size(data: bytes, widest: float, tallest: float) -> tuple[float, float]:
    """The size in points at which a picture keeps its shape within a box (at 150 dpi or less)."""
    from reportlab.lib.utils import ImageReader

    wide, tall = ImageReader(BytesIO(data)).getSize()
    factor = min(widest / wide, tallest / tall, 72 / 150 * 2)
    return wide * factor, tall * factor


def draw_picture(
    canvas: TaggedCanvas, data: bytes, element: Element, box: tuple[float, float, float, float]
) -> None:
    """A picture in x, foot, width, height; on white, since PDF/A-2a files stay opaque here."""
    from reportlab.lib.utils import ImageReader

    x, foot, wide, tall = box
    _set_box(element, x, foot, wide, tall)
    with canvas.mark(element):
        canvas.drawImage(ImageReader(_opaque(data)), x, foot, wide, tall)


def _opaque(data: bytes) -> BytesIO:
    """PNG without transparency or palette, the same bytes for the same picture."""
    from PIL import Image

    picture = Image.open(BytesIO(data)).convert("RGBA")
    ground = Image.new("RGBA", picture.size, "white")
    out = BytesIO()
    Image.alpha_composite(ground, picture).convert("RGB").save(out, "PNG")
    return BytesIO(out.getvalue())


def _picture(data: bytes, element: Element) -> Drawing:
    wide, tall = picture_size(data, look.FULL, TALLEST)

    def paint(canvas: TaggedCanvas, top: float) -> None:
        draw_picture(canvas, data, element, (look.LEFT, top - tall, wide, tall))

    return Drawing(tall, paint)


def _chart(bars: tuple[Bar, ...], element: Element) -> Drawing:
    """Bars from a common edge, the label left of it, the value at the end: no legend needed."""
    height = ROW * len(bars) + 4

    def paint(canvas: TaggedCanvas, top: float) -> None:
        _set_box(element, look.LEFT, top - height, look.FULL, height)
        with canvas.mark(element):
            _draw_bars(canvas, bars, top)

    return Drawing(height, paint)


def _draw_bars(canvas: TaggedCanvas, bars: tuple[Bar, ...], top: float) -> None:
    size = 12.0
    edge = look.LEFT + max((width(bar.label, REGULAR, size) for bar in bars), default=0) + 12
    room = look.LEFT + look.FULL - edge - 70
    most = max((bar.value for bar in bars), default=0) or 1
    for place, bar in enumerate(bars):
        middle = top - place * ROW - ROW / 2
        baseline = middle - 0.33 * size
        canvas.setFillColor(look.INK)
        canvas.setFont(REGULAR, size)
        canvas.drawRightString(edge - 10, baseline, bar.label)
        canvas.setFillColor(look.TEAL)
        long = room * bar.value / most
        canvas.rect(edge, middle - THICK / 2, long, THICK, stroke=0, fill=1)
        canvas.setFont(SEMIBOLD, size)
        canvas.drawString(edge + long + 6, baseline, bar.written)
    canvas.setStrokeColor(look.GREY)
    canvas.setLineWidth(0.8)
    canvas.line(edge, top - ROW * len(bars), edge, top)


def _set_box(element: Element, x: float, foot: float, wide: float, tall: float) -> None:
    corners = [x, foot, x + wide, foot + tall]
    element.attributes = {
        "O": "/Layout", "Placement": "/Block", "BBox": [round(edge, 2) for edge in corners],
    }  # fmt: skip
