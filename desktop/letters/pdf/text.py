"""A block of text on the page: its lines, its marks, its links, its label."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.letters.model import Run, Text
from desktop.letters.pdf.breaking import Line, Words, lines
from desktop.letters.pdf.canvas import TaggedCanvas
from desktop.letters.pdf.fonts import width
from desktop.letters.pdf.look import TEAL, Style, colour
from desktop.letters.pdf.tags import Element

# Fewer lines than these are never left alone at a page's foot or head.
ORPHANS = WIDOWS = 2


@dataclass(frozen=True)
class Label:
    """A number or bullet that hangs left of the first line, `offset` points from the text."""

    words: str
    element: Element
    offset: float
    face: str
    colour: str


@dataclass
class Prose:
    """Lines of one text. Both halves of a split share the element, links and spans."""

    words: Words
    element: Element
    x: float
    measure: float
    key: str = ""
    label: Label | None = None
    keeps: bool = False
    splits: bool = True
    found: list[Line] = field(default_factory=list)
    children: dict[int, Element] = field(default_factory=dict)
    pad_top: float = 0
    pad_bottom: float = 0
    before: float = 0
    after: float = 0

    @classmethod
    def of(
        cls, runs: Text, style: Style, element: Element, x: float, measure: float, key: str = ""
    ) -> "Prose":
        """Break runs into lines of a measure in points."""
        words = Words(runs, style)
        found = lines(words, measure)
        return cls(
            words, element, x, measure, key, found=found, pad_top=style.pad,
            pad_bottom=style.pad, before=style.before, after=style.after,
        )  # fmt: skip

    @property
    def style(self) -> Style:
        """How it is set."""
        return self.words.style

    @property
    def height(self) -> float:
        """Lines and padding, in points."""
        return len(self.found) * self.style.leading + self.pad_top + self.pad_bottom

    @property
    def least(self) -> float:
        """The first lines that may stand alone."""
        count = len(self.found)
        start = ORPHANS if self.splits and count >= ORPHANS + WIDOWS else count
        whole = start == count
        pad = self.pad_top + (self.pad_bottom if whole else 0)
        return start * self.style.leading + pad

    def split(self, room: float) -> "tuple[Prose, Prose] | None":
        """Cut between lines, leaving at least two on either side."""
        fits = int((room - self.pad_top + 0.01) / self.style.leading)
        fits = min(fits, len(self.found) - WIDOWS)
        if not self.splits or fits < ORPHANS:
            return None
        return self.cut(fits)

    def cut(self, count: int) -> "tuple[Prose, Prose]":
        """The first `count` lines, and the rest without the label."""
        shared = (self.words, self.element, self.x, self.measure)
        first = Prose(
            *shared, self.key, self.label, found=self.found[:count], children=self.children,
            pad_top=self.pad_top, before=self.before,
        )  # fmt: skip
        rest = Prose(
            *shared, keeps=self.keeps, found=self.found[count:], children=self.children,
            pad_bottom=self.pad_bottom, after=self.after,
        )  # fmt: skip
        return first, rest

    def draw(self, canvas: TaggedCanvas, top: float) -> None:
        """Fill and bar first, then the label, then the lines."""
        self._box(canvas, top)
        top -= self.pad_top
        if self.label and self.found:
            self._draw_label(canvas, self.label, self.baseline(top, 0))
        self._draw_lines(canvas, top)

    def baseline(self, top: float, line: int) -> float:
        """Capitals stand in the middle of the leading."""
        style = self.style
        return top - line * style.leading - style.leading / 2 - 0.33 * style.size

    def _box(self, canvas: TaggedCanvas, top: float) -> None:
        style = self.style
        reach = style.size
        foot = top - self.height
        if style.fill:
            canvas.setFillColor(style.fill)
            box = (self.x - reach, foot, self.measure + 2 * reach, self.height)
            canvas.rect(*box, stroke=0, fill=1)
        if style.bar:
            canvas.setFillColor(style.bar)
            canvas.rect(self.x - reach, foot, 2.5, self.height, stroke=0, fill=1)

    def _draw_label(self, canvas: TaggedCanvas, label: Label, baseline: float) -> None:
        with canvas.mark(label.element):
            spot = canvas.beginText(self.x - label.offset, baseline)
            spot.setFont(label.face, self.style.size)
            spot.setFillColor(colour(label.colour))
            spot.textOut(f"{label.words} ")
            canvas.drawText(spot)

    def _draw_lines(self, canvas: TaggedCanvas, top: float) -> None:
        """Neighbouring words of one element share one mark and one text object."""
        waiting: list[tuple[Run, str, float, float]] = []
        for number, words, x, baseline in self._spots(top):
            run = self.words.runs[number]
            if _own(run) and not canvas.inside:
                self._flush(canvas, waiting)
                self._draw_own(canvas, number, words, x, baseline)
            else:
                waiting.append((run, words, x, baseline))
        self._flush(canvas, waiting)

    def _spots(self, top: float) -> Iterator[tuple[int, str, float, float]]:
        """Each stretch of one run on one line: run number, words, x, baseline."""
        baseline = self.baseline(top, 0)
        for line in self.found:
            x = self.x
            if self.style.align == "right":
                x += self.measure - self.words.seen(line.start, line.end)
            for number, words in self.words.parts(line.start, line.end):
                yield number, words, x, baseline
                x += width(words, self.words.face(self.words.runs[number]), self.style.size)
            baseline -= self.style.leading

    def _flush(self, canvas: TaggedCanvas, waiting: list[tuple[Run, str, float, float]]) -> None:
        if waiting:
            with canvas.mark(self.element):
                self._write(canvas, waiting, self.style.colour)
            waiting.clear()

    def _draw_own(
        self, canvas: TaggedCanvas, number: int, words: str, x: float, baseline: float
    ) -> None:
        run = self.words.runs[number]
        child = self.children.get(number)
        if child is None:
            role = "Link" if run.href else "Span"
            child = self.children[number] = self.element.add(role, lang=run.lang)
        shade = TEAL if run.href else self.style.colour
        with canvas.mark(child):
            self._write(canvas, [(run, words, x, baseline)], shade)
        if run.href and words.strip():
            self._underline(canvas, child, run, words, x, baseline)

    def _underline(
        self, canvas: TaggedCanvas, link: Element, run: Run, words: str, x: float, baseline: float
    ) -> None:
        """A link is underlined, and its whole stretch on this line is active."""
        size = self.style.size
        end = x + width(words.rstrip(), self.words.face(run), size)
        canvas.setStrokeColor(TEAL)
        canvas.setLineWidth(size / 17)
        canvas.line(x, baseline - size * 0.14, end, baseline - size * 0.14)
        box = [x, baseline - size * 0.3, end, baseline + size * 0.85]
        canvas.link(link, run.text.strip(), run.href, [round(edge, 2) for edge in box])

    def _write(
        self, canvas: TaggedCanvas, spots: list[tuple[Run, str, float, float]], shade: str
    ) -> None:
        spot = canvas.beginText()
        spot.setFillColor(colour(shade))
        face, at, step = "", (0.0, 0.0), self.style.leading
        for place, (run, words, x, baseline) in enumerate(spots):
            if face != self.words.face(run):
                face = self.words.face(run)
                spot.setFont(face, self.style.size, step)
            if at != (x, baseline):
                spot.setTextOrigin(x, baseline)
            at = (x, baseline - step)
            # A line that the next one follows flush needs no place of its own.
            if place + 1 < len(spots) and spots[place + 1][2:] == at:
                spot.textLine(words)
            else:
                spot.textOut(words)
        canvas.drawText(spot)


def _own(run: Run) -> bool:
    """Whether a run is an element of its own: a link, or another language."""
    return bool(run.href or run.lang)
