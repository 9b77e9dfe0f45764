"""An edited Word file, read back as proposals: nothing in it becomes the letter by itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Literal

from docx import Document
from docx.oxml.ns import qn

from desktop.letters.front import whole
from desktop.letters.gates import composed
from desktop.letters.model import (
    Block,
    Figure,
    Heading,
    Letter,
    Listing,
    Numbered,
    Unit,
    plain,
    units,
)
from desktop.letters.word_parts import Xml, bookmark_name
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble


class WordError(Trouble):
    """The file that came back can't be read as the letter that went out."""


@dataclass(frozen=True)
class Proposal:
    """What someone would change. For "added", `key` is the text it stands after.

    `facts` names the records whose computed figures the change would alter; such a figure
    can't be typed over, so the change is made where the record is, or refused.
    """

    kind: Literal["changed", "removed", "added"]
    key: str
    before: str
    after: str
    origin: str = ""
    facts: tuple[str, ...] = ()


def proposals(data: bytes, letter: Letter) -> list[Proposal]:
    """Compare an edited file with the letter it came from, paragraph by paragraph.

    Tracked changes count as made. Raises WordError for a file that is no such document.
    """
    letter = composed(letter)
    known = {bookmark_name(unit.key): unit for unit in units(whole(letter))}
    found: dict[str, str] = {}
    added: list[Proposal] = []
    last = ""
    generated = _generated(letter)
    for paragraph in _paragraphs(data):
        unit = next((known[name] for name in _names(paragraph) if name in known), None)
        words = _words(paragraph)
        if unit is not None and unit.key not in found:
            found[unit.key] = _without_number(words, unit)
            last = unit.key
        elif words and last and words not in generated:
            added.append(Proposal("added", last, "", words))
    if not found:
        raise WordError(
            QT_TRANSLATE_NOOP(
                "letters",
                "This Word file is not one that came from this letter. Choose the file that "
                "was sent, with the changes made in it.",
            )
        )
    changed = [made for unit in known.values() for made in _changed(unit, found)]
    return _in_order([*changed, *added], [unit.key for unit in known.values()])


def _changed(unit: Unit, found: dict[str, str]) -> Iterator[Proposal]:
    before = _even(plain(unit.text))
    origin = unit.origin
    if unit.key not in found:
        if before:
            yield Proposal("removed", unit.key, before, "", origin, _facts(unit, ""))
    elif found[unit.key] != before:
        after = found[unit.key]
        yield Proposal("changed", unit.key, before, after, origin, _facts(unit, after))


def _facts(unit: Unit, after: str) -> tuple[str, ...]:
    """The computed figures that are no longer there as they were."""
    return tuple(run.fact for run in unit.text if run.fact and _even(run.text) not in after)


def _in_order(made: list[Proposal], keys: list[str]) -> list[Proposal]:
    place = {key: number for number, key in enumerate(keys)}
    return sorted(made, key=lambda proposal: (place[proposal.key], proposal.kind == "added"))


def _paragraphs(data: bytes) -> list[Xml]:
    """Every paragraph of the body, those in tables and boxes included, in order."""
    try:
        document = Document(BytesIO(data))
    except Exception as why:  # a broken zip, a foreign format, a missing part: all the same here
        raise WordError(
            QT_TRANSLATE_NOOP(
                "letters", "This file can't be read as a Word document (.docx). Save it again."
            )
        ) from why
    return list(document.element.body.iter(qn("w:p")))


def _names(paragraph: Xml) -> list[str]:
    return [mark.get(qn("w:name")) for mark in paragraph.iter(qn("w:bookmarkStart"))]


def _words(paragraph: Xml) -> str:
    """The text as it stands with all changes accepted: w:delText is left out by its name."""
    parts = []
    for node in paragraph.iter(qn("w:t"), qn("w:tab"), qn("w:br"), qn("w:noBreakHyphen")):
        if node.tag == qn("w:t"):
            parts.append(node.text or "")
        elif node.tag == qn("w:noBreakHyphen"):
            parts.append("‑")
        elif node.getparent().tag == qn("w:r"):
            parts.append(" ")
    return _even("".join(parts))


def _even(words: str) -> str:
    """One space between words: word processors move them about."""
    return " ".join(composed(words).split())


def _without_number(words: str, unit: Unit) -> str:
    return words.removeprefix(_number(unit.block, unit.key)).lstrip()


def _number(block: Block, key: str) -> str:
    if isinstance(block, Heading | Numbered):
        return block.number
    if isinstance(block, Listing) and block.ordered:
        return f"{key.rsplit('/', 1)[1]}."
    return ""


def _generated(letter: Letter) -> set[str]:
    """Lines that the program wrote without a name: the contents, and the numbers of a chart."""
    lines = set()
    for block in whole(letter):
        if isinstance(block, Heading):
            lines.add(_even(f"{block.number} {plain(block.text)}"))
        if isinstance(block, Figure):
            lines |= {_even(f"{bar.label}: {bar.written}") for bar in block.bars}
    return lines
