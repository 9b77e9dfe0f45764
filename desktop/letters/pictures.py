"""Pages of a finished PDF as pictures. PDFium is not made for several threads: one at a time."""

from dataclasses import dataclass
from threading import Lock

_one_at_a_time = Lock()


@dataclass(frozen=True)
class Picture:
    """A page in 32-bit BGRX, `width` × `height` pixels, rows without padding."""

    page: int
    width: int
    height: int
    pixels: bytes


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of each page in points."""
    import pypdfium2

    with _one_at_a_time:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return [document.get_page_size(page) for page in range(len(document))]
        finally:
            document.close()


def picture(pdf: bytes, page: int, scale: float) -> Picture:
    """A page (from 0); `scale` 1.0 is 72 pixels an inch."""
    import pypdfium2

    with _one_at_a_time:
        document = pypdfium2.PdfDocument(pdf)
        try:
            bitmap = document[page].render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
            return Picture(page, bitmap.width, bitmap.height, bytes(bitmap.buffer))
        finally:
            document.close()
