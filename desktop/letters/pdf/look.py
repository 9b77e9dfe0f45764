"""How a letter looks: every size, space and colour, in points on A4.

Sizes follow public guidance on accessible and bilingual documents: 12 point and more, left
aligned, 65 to 80 characters a line, space above a heading two to three times that below.
"""

from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from reportlab.lib.colors import HexColor

from desktop.letters.pdf.fonts import BOLD, REGULAR, SEMIBOLD

MM = 72 / 25.4
PAGE = (210 * MM, 297 * MM)
LEFT = 25 * MM
RIGHT = 25 * MM
TOP = 27 * MM
BOTTOM = 25 * MM
FULL = PAGE[0] - LEFT - RIGHT
NUMBER_COLUMN = 14 * MM
# 78 characters of 12 point Source Sans.
PROSE = 136 * MM

TEAL = "#0b5c66"
INK = "#1d1d1b"
GREY = "#55605f"
TINT = "#eef4f4"
RULE = "#b9cccd"
WATERMARK = "#eeeeee"
AMBER = "#8a4b00"
AMBER_TINT = "#fdf3e3"


@cache
def colour(code: str) -> HexColor:
    """ReportLab's colour for a code such as #0b5c66."""
    return HexColor(code)


@dataclass(frozen=True)
class Style:
    """One kind of text. `face` for its plain runs, `strong` for its bold ones."""

    size: float = 12
    leading: float = 17
    face: str = REGULAR
    strong: str = SEMIBOLD
    colour: str = INK
    align: Literal["left", "right"] = "left"
    before: float = 0
    after: float = 8.5
    fill: str = ""
    bar: str = ""
    pad: float = 0
    balanced: bool = False

    def scaled(self, factor: float) -> "Style":
        """The same for large print."""
        return replace(
            self,
            size=self.size * factor,
            leading=self.leading * factor,
            before=self.before * factor,
            after=self.after * factor,
            pad=self.pad * factor,
        )


STYLES: dict[str, Style] = {
    "plain": Style(),
    "lead": Style(size=14, leading=20, colour=TEAL, after=12),
    "callout": Style(fill=TINT, bar=TEAL, pad=9, before=4, after=14),
    "quote": Style(bar=RULE, pad=2, before=4, after=12),
    "small": Style(leading=16, colour=GREY, after=4),
    "h1": Style(24, 29, BOLD, BOLD, TEAL, before=34, after=13, balanced=True),
    "h2": Style(17, 22, SEMIBOLD, BOLD, TEAL, before=26, after=9, balanced=True),
    "h3": Style(13.5, 18, SEMIBOLD, BOLD, INK, before=17, after=6, balanced=True),
    "list": Style(after=4),
    "caption": Style(face=SEMIBOLD, colour=TEAL, before=14, after=7),
    "head": Style(leading=16, face=SEMIBOLD, colour=TEAL, after=0),
    "cell": Style(leading=16, after=0),
    "row_head": Style(leading=16, face=SEMIBOLD, after=0),
    "contents": Style(leading=18, after=5),
    "contents_sub": Style(leading=17, after=3),
    "sender": Style(13, 17, SEMIBOLD, SEMIBOLD, TEAL, after=22),
    "address": Style(after=0),
    "reference": Style(colour=GREY, before=0, after=0),
    "draft": Style(
        face=SEMIBOLD, colour=AMBER, fill=AMBER_TINT, bar=AMBER, pad=8, before=18, after=6
    ),
    "letter_title": Style(22, 28, BOLD, BOLD, TEAL, before=26, after=10, balanced=True),
    "letter_subtitle": Style(14, 20, colour=GREY, after=16),
    "kicker": Style(14, 20, SEMIBOLD, SEMIBOLD, GREY, after=8),
    "cover_title": Style(36, 42, BOLD, BOLD, TEAL, after=12, balanced=True),
    "subtitle": Style(18, 25, colour=INK, after=22),
    "imprint": Style(leading=16, colour=INK, after=5),
    "signature": Style(leading=17, after=0),
    "furniture": Style(10, 13, colour=GREY, after=0),
}
