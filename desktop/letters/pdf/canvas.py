"""A ReportLab canvas on which no word can be drawn without a tag.

ReportLab writes no structure itself. Here every piece of content opens a mark: of an
element, or as an artifact that is not read out. Rules and fills outside marks become
artifacts by themselves; text or a picture outside a mark is a mistake and raises.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.lib.utils import TimeStamp
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from desktop.letters.pdf import fonts, look
from desktop.letters.pdf.tags import Element, Mark, Note, PdfObject

PAGINATION = "/Type /Pagination"


class UntaggedText(Exception):
    """Text or a picture was drawn outside every mark: a fault of the program, not of a letter."""


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """Draws pages and remembers which mark belongs to which element."""

    def __init__(self, language: str, issued: date) -> None:
        fonts.register()
        rl_config.useA85 = 0
        self.out = BytesIO()
        super().__init__(
            self.out,
            pagesize=look.PAGE,
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            initialFontName=fonts.REGULAR,
            lang=language,
        )
        self._doc._timeStamp = _moment(issued)
        self.root = Element("Document")
        self.owners: list[list[Element]] = [[]]
        self.links: list[Element] = []
        self._open = 0

    @property
    def page(self) -> int:
        """The index of the page being drawn, from 0."""
        return int(self._pageNumber) - 1

    @contextmanager
    def mark(self, element: Element) -> Iterator[None]:
        """Content of an element. Within another mark it adds nothing."""
        if self._open == 0:
            owners = self.owners[self.page]
            self.addLiteral(f"/{element.role} <</MCID {len(owners)}>> BDC")
            element.kids.append(Mark(self.page, len(owners)))
            owners.append(element)
        with self._inside():
            yield

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """Content that is not read out: running heads, rules, a repeated table head."""
        if self._open == 0:
            self.addLiteral(f"/Artifact <<{kind}>> BDC" if kind else "/Artifact BMC")
        with self._inside():
            yield

    @contextmanager
    def _inside(self) -> Iterator[None]:
        self._open += 1
        try:
            yield
        finally:
            self._open -= 1
            if self._open == 0:
                self.addLiteral("EMC")

    @property
    def inside(self) -> bool:
        """Whether a mark is open, so that anything drawn now belongs to it."""
        return self._open > 0

    def link(self, element: Element, words: str, target: str, box: list[float]) -> None:
        """A link's active area, as a child of its own element; `#id` leads within the file."""
        entries: dict[str, Any] = {
            "Type": pdfdoc.PDFName("Annot"),
            "Subtype": pdfdoc.PDFName("Link"),
            "Rect": pdfdoc.PDFArray(box),
            "Border": pdfdoc.PDFArray([0, 0, 0]),
            "F": 4,
            "Contents": pdfdoc.PDFString(words),
            "StructParent": len(self.links),
        }
        if target.startswith("#"):
            entries["Dest"] = self._bookmarkReference(target[1:])
        else:
            entries["A"] = pdfdoc.PDFDictionary(
                {"S": pdfdoc.PDFName("URI"), "URI": pdfdoc.PDFString(target)}
            )
        element.kids.append(Note(self.page, len(self.links)))
        self.links.append(element)
        self._addAnnotation(pdfdoc.PDFDictionary(entries), name=f"Link{len(self.links) - 1}")

    def setFillColor(self, code: str, alpha: float | None = None) -> None:
        """A colour by its code; ReportLab alone would parse it anew each time."""
        super().setFillColor(look.colour(code) if isinstance(code, str) else code, alpha)

    def drawText(self, words: PdfObject) -> None:
        """Refuses text outside every mark."""
        if self._open == 0:
            raise UntaggedText(f"page {self._pageNumber}: {words.getCode()[:80]}")
        super().drawText(words)

    def drawImage(self, *what: PdfObject, **how: PdfObject) -> PdfObject:
        """Refuses a picture outside every mark: its alternative text would be lost."""
        if self._open == 0:
            raise UntaggedText(f"page {self._pageNumber}: a picture")
        return super().drawImage(*what, **how)

    def rect(self, *what: PdfObject, **how: PdfObject) -> None:
        """A fill or frame; decoration where no mark is open."""
        self._decorate(super().rect, *what, **how)

    def line(self, *what: PdfObject, **how: PdfObject) -> None:
        """A rule; decoration where no mark is open."""
        self._decorate(super().line, *what, **how)

    def drawPath(self, *what: PdfObject, **how: PdfObject) -> None:
        """A shape; decoration where no mark is open."""
        self._decorate(super().drawPath, *what, **how)

    def _decorate(self, draw: Callable[..., Any], *what: PdfObject, **how: PdfObject) -> None:
        with self.artifact():
            draw(*what, **how)

    def showPage(self) -> None:
        """Ends the page; a mark left open would swallow the next one."""
        if self._open:
            raise UntaggedText(f"page {self._pageNumber} ends inside a mark")
        super().showPage()
        self.owners.append([])


def _moment(issued: date) -> TimeStamp:
    """Midnight UTC of the issue date, so that the same letter gives the same bytes."""
    moment = TimeStamp(invariant=1)
    moment.YMDhms = (issued.year, issued.month, issued.day, 0, 0, 0)
    moment.dhh = moment.dmm = 0
    return moment
