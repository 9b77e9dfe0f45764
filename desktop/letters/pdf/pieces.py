"""What the page is filled with: anything that has a height, may split, and draws itself."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from desktop.letters.pdf.canvas import TaggedCanvas


class Piece(Protocol):
    """A piece of a page. Lengths in points; `top` is measured up from the page's foot."""

    key: str
    before: float
    after: float
    keeps: bool

    @property
    def height(self) -> float:
        """The height it takes, without the space around it."""

    @property
    def least(self) -> float:
        """The height it needs to begin on a page."""

    def split(self, room: float) -> "tuple[Piece, Piece] | None":
        """What fits into the room, and the rest; None where it can't be cut there."""

    def draw(self, canvas: TaggedCanvas, top: float) -> None:
        """Draw it below `top`."""


@dataclass
class Space:
    """Empty height; on a cover it pushes what follows down."""

    height: float
    key: str = ""
    before: float = 0
    after: float = 0
    keeps: bool = False

    @property
    def least(self) -> float:
        """All of it."""
        return self.height

    def split(self, room: float) -> None:
        """Never."""

    def draw(self, canvas: TaggedCanvas, top: float) -> None:
        """Nothing to draw."""


@dataclass
class Break:
    """The end of a page."""

    key: str = ""
    before: float = 0
    after: float = 0
    keeps: bool = False
    height: float = 0
    least: float = 0

    def split(self, room: float) -> None:
        """Never."""

    def draw(self, canvas: TaggedCanvas, top: float) -> None:
        """Nothing to draw."""


@dataclass
class Drawing:
    """A piece of fixed height drawn by a function of canvas and top."""

    height: float
    paint: Callable[[TaggedCanvas, float], None]
    key: str = ""
    before: float = 0
    after: float = 0
    keeps: bool = False

    @property
    def least(self) -> float:
        """All of it: a figure is not cut."""
        return self.height

    def split(self, room: float) -> None:
        """Never."""

    def draw(self, canvas: TaggedCanvas, top: float) -> None:
        """Hand over to the function."""
        self.paint(canvas, top)
