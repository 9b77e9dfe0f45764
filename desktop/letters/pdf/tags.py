"""The tag tree: what assistive technology reads, in the order it reads it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

# ReportLab's own objects carry no types.
PdfObject = Any


@dataclass(frozen=True)
class Mark:
    """A stretch of a page's content: page index from 0, and its number on that page."""

    page: int
    mcid: int


@dataclass(frozen=True)
class Note:
    """An annotation of a page, by its running number in the file from 0."""

    page: int
    number: int


@dataclass(eq=False)
class Element:
    """A node of the tree, compared by identity. Children stand in reading order.

    Blocks make their elements before anything is drawn, so order never hangs on drawing;
    marks join as the text is drawn, on as many pages as it takes.
    """

    role: str
    parent: "Element | None" = None
    alt: str = ""
    lang: str = ""
    attributes: dict[str, str | float | list[float]] = field(default_factory=dict)
    kids: "list[Element | Mark | Note]" = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.parent is not None:
            self.parent.kids.append(self)

    def add(self, role: str, alt: str = "", lang: str = "") -> "Element":
        """A new last child."""
        return Element(role, self, alt, lang)

    def walk(self) -> "Iterator[Element]":
        """This element and all below it, parents first."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.walk()

    def empty(self) -> bool:
        """Whether it holds no content; an empty cell counts, so that columns keep their place."""
        return self.role not in ("TD", "TH") and all(
            isinstance(kid, Element) and kid.empty() for kid in self.kids
        )

    def first_page(self) -> int | None:
        """The page index of its first content."""
        for kid in self.kids:
            page = kid.first_page() if isinstance(kid, Element) else kid.page
            if page is not None:
                return page
        return None


def table_attributes(scope: str) -> dict[str, str | float | list[float]]:
    """What makes a TH the head of its column or row."""
    return {"O": "/Table", "Scope": f"/{scope}"}
