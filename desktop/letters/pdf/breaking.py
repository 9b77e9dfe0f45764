"""Runs into lines: left aligned, no hyphenation, never a single short word on the last line."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from desktop.letters.model import Run, Text
from desktop.letters.pdf.fonts import ITALIC, width
from desktop.letters.pdf.look import Style

# A line may end after spaces (never a no-break space), after a hyphen within a word, after
# a dash, and after a slash that stands in an address.
_WORD = re.compile(r"[^ –—/-]*(?: +|[–—/-]+ *|$)")
_SPACES = re.compile(r"[\t\n\r\v\f]+")
# A last line shorter than this share of the width gets company.
_LONELY = 0.09


class Word(NamedTuple):
    """What is not broken: where it ends, its width, and its width with the spaces after it."""

    end: int
    seen: float
    full: float


@dataclass(frozen=True)
class Line:
    """A line as places in the whole text, from `start` to before `end`."""

    start: int
    end: int


class Words:
    """The text of one block with the face of each run, and its widths."""

    def __init__(self, runs: Text, style: Style) -> None:
        # Line ends and tabs that came with pasted words are only spaces.
        self.runs = tuple(
            replace(run, text=_SPACES.sub(" ", run.text)) if _SPACES.search(run.text) else run
            for run in runs
            if run.text
        )
        self.style = style
        self.text = "".join(run.text for run in self.runs)
        self.starts = [0]
        for run in self.runs:
            self.starts.append(self.starts[-1] + len(run.text))

    def face(self, run: Run) -> str:
        """The face a run is set in."""
        if run.bold:
            return self.style.strong
        return ITALIC if run.italic else self.style.face

    def parts(self, start: int, end: int) -> Iterator[tuple[int, str]]:
        """The runs between two places: each run's number and its words there."""
        number = bisect_right(self.starts, start) - 1
        while start < end:
            stop = min(end, self.starts[number + 1])
            yield number, self.text[start:stop]
            start, number = stop, number + 1

    def width(self, start: int, end: int) -> float:
        """The width in points from one place to another."""
        size = self.style.size
        if len(self.runs) == 1:
            return width(self.text[start:end], self.face(self.runs[0]), size)
        return sum(
            width(words, self.face(self.runs[number]), size)
            for number, words in self.parts(start, end)
        )

    def seen(self, start: int, end: int) -> float:
        """The same without the spaces at the end, which nobody sees."""
        return self.width(start, start + len(self.text[start:end].rstrip(" ")))


def lines(words: Words, measure: float) -> list[Line]:
    """Break at a width in points."""
    if not words.text:
        return []
    boxes = list(_boxes(words, measure))
    found = _filled(boxes, measure)
    if words.style.balanced:
        return _balanced(words, boxes, measure, found)
    return _with_company(words, found, boxes, measure)


def _filled(boxes: Sequence[Word], measure: float) -> list[Line]:
    """Each line takes as much as it can."""
    found: list[Line] = []
    start, end, used = 0, 0, 0.0
    for box in boxes:
        if used + box.seen > measure and end > start:
            found.append(Line(start, end))
            start, used = end, 0.0
        used += box.full
        end = box.end
    return [*found, Line(start, end)]


def _balanced(
    words: Words, boxes: Sequence[Word], measure: float, found: list[Line]
) -> list[Line]:
    """The same number of lines, as even as they go: a title has no lonely last word."""
    narrow, wide = measure / len(found), measure
    while len(found) > 1 and wide - narrow > 4:
        middle = (narrow + wide) / 2
        tried = _filled(boxes, middle)
        fits = all(words.seen(line.start, line.end) <= measure for line in tried)
        if len(tried) == len(found) and fits:
            wide, found = middle, tried
        else:
            narrow = middle
    return found


def _boxes(words: Words, measure: float) -> Iterator[Word]:
    """The unbroken stretches; a word wider than the line is cut where it must be."""
    start = 0
    for match in _WORD.finditer(words.text):
        end = match.end()
        if end == start:
            continue
        seen = words.seen(start, end)
        while seen > measure and end - start > 1:
            cut = start + 1
            while words.width(start, cut + 1) <= measure and cut + 1 < end:
                cut += 1
            part = words.width(start, cut)
            yield Word(cut, part, part)
            start, seen = cut, words.seen(cut, end)
        spaced = words.text[end - 1] == " "
        yield Word(end, seen, words.width(start, end) if spaced else seen)
        start = end


def _with_company(
    words: Words, found: list[Line], boxes: Sequence[Word], measure: float
) -> list[Line]:
    """Bring one word down to a last line that would be a single short word."""
    if len(found) < 2 or words.seen(found[-1].start, found[-1].end) > _LONELY * measure:
        return found
    above, last = found[-2], found[-1]
    cuts = [box.end for box in boxes if above.start < box.end < last.start]
    if cuts and words.seen(cuts[-1], last.end) <= measure:
        found[-2:] = [Line(above.start, cuts[-1]), Line(cuts[-1], last.end)]
    return found
