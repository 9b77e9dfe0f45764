"""Source Sans 3 for ReportLab: registered once, measured often."""

from functools import cache, lru_cache
from importlib.resources import as_file, files

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR = "SourceSans3"
SEMIBOLD = "SourceSans3-SemiBold"
BOLD = "SourceSans3-Bold"
ITALIC = "SourceSans3-Italic"

_FILES = {
    REGULAR: "SourceSans3_400Regular.ttf",
    SEMIBOLD: "SourceSans3_600SemiBold.ttf",
    BOLD: "SourceSans3_700Bold.ttf",
    ITALIC: "SourceSans3_400Regular_Italic.ttf",
}


@cache
def register() -> None:
    """Make the four faces known to ReportLab; does nothing the second time."""
    for name, file in _FILES.items():
        with as_file(files("resources").joinpath("fonts", file)) as path:
            pdfmetrics.registerFont(TTFont(name, str(path)))


@lru_cache(maxsize=16384)
def _thousandths(words: str, face: str) -> float:
    return float(pdfmetrics.stringWidth(words, face, 1000))


def width(words: str, face: str, size: float) -> float:
    """The width of words in points."""
    return _thousandths(words, face) * size / 1000


@cache
def characters() -> frozenset[str]:
    """The characters that all four faces can draw."""
    register()
    faces = (pdfmetrics.getFont(name).face.charToGlyph for name in _FILES)
    return frozenset.intersection(*(frozenset(map(chr, face)) for face in faces))
