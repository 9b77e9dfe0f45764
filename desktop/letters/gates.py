"""What must hold before a letter may be a final document: each hindrance names its place."""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar

from desktop.letters.front import whole
from desktop.letters.model import Block, Figure, Heading, Letter, Run, Unit, plain, units
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, No
from desktop.words.text import without_control

Said = TypeVar("Said")


@dataclass(frozen=True)
class Hindrance:
    """Why a letter can't be final: what kind, where (a unit's key), and in words."""

    code: str
    key: str
    message: Message


class HinderedError(No):
    """A final was asked for, and something stands in its way."""

    def __init__(self, hindrances: list[Hindrance]) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "letters", "The letter can't be final yet. First: {first} (in all: {count})"
            ),
            first=hindrances[0].message,
            count=len(hindrances),
        )
        self.hindrances = hindrances


def composed(said: Said) -> Said:
    """The same letter or part of one with every letter in one piece (NFC), without control signs.

    A circumflex that stands apart from its w would be drawn displaced and not be found; Word's
    files can't hold a control sign at all.
    """
    changed: Any = said
    if isinstance(said, str):
        changed = without_control(unicodedata.normalize("NFC", said))
    elif isinstance(said, tuple):
        changed = tuple(composed(part) for part in said)
    elif is_dataclass(said) and not isinstance(said, type):
        parts = {field.name: getattr(said, field.name) for field in fields(said)}
        mended = {name: composed(part) for name, part in parts.items()}
        # Nearly always nothing changes: the same object is quicker than a copy.
        if any(mended[name] is not parts[name] and mended[name] != parts[name] for name in parts):
            changed = replace(said, **mended)
    return changed  # type: ignore[no-any-return]


def hindrances(letter: Letter) -> list[Hindrance]:
    """Everything that stands in the way of a final, in reading order of each kind."""
    blocks = whole(letter)
    return [
        *_characters(blocks),
        *_levels(blocks),
        *_silent_figures(letter, blocks),
        *_same_ids(blocks),
        *_lost_links(blocks),
        *_empty(blocks),
    ]


def refuse_unfit(letter: Letter) -> None:
    """Raise HinderedError if a final letter has any hindrance; a draft may have them."""
    found = [] if letter.draft else hindrances(letter)
    if found:
        raise HinderedError(found)


def _characters(blocks: tuple[Block, ...]) -> Iterator[Hindrance]:
    from desktop.letters.pdf.fonts import characters

    known = characters() | set("\t\n\r")
    for unit in units(blocks):
        for char in sorted(set(plain(unit.text)) - known):
            message = Message(
                QT_TRANSLATE_NOOP(
                    "letters", "The character {code} can't be printed. Replace it in “{words}”."
                ),
                {"code": f"U+{ord(char):04X}", "words": _near(unit, char)},
            )
            yield Hindrance("character", unit.key, message)


def _near(unit: Unit, char: str) -> str:
    words = plain(unit.text)
    place = words.index(char)
    return words[max(0, place - 20) : place + 20]


def _levels(blocks: tuple[Block, ...]) -> Iterator[Hindrance]:
    before = 0
    for block in blocks:
        if not isinstance(block, Heading):
            continue
        if block.level > before + 1:
            message = Message(
                QT_TRANSLATE_NOOP(
                    "letters",
                    "The heading “{heading}” is of level {level} but stands below level "
                    "{above}. No level may be left out.",
                ),
                {"heading": plain(block.text), "level": block.level, "above": before},
            )
            yield Hindrance("level", block.id, message)
        before = block.level


def _silent_figures(letter: Letter, blocks: tuple[Block, ...]) -> Iterator[Hindrance]:
    said = QT_TRANSLATE_NOOP(
        "letters", "A figure has no description for people who can't see it. Describe it."
    )
    if letter.logo and not (letter.logo_alt or letter.sender):
        yield Hindrance("alt", "front.logo", Message(said))
    for block in blocks:
        if isinstance(block, Figure) and not block.alt.strip():
            yield Hindrance("alt", block.id, Message(said))


def _same_ids(blocks: tuple[Block, ...]) -> Iterator[Hindrance]:
    for key, count in Counter(unit.key for unit in units(blocks)).items():
        if count > 1:
            said = QT_TRANSLATE_NOOP("letters", "Two parts of the letter share the name {key}.")
            yield Hindrance("same_id", key, Message(said, {"key": key}))


def _lost_links(blocks: tuple[Block, ...]) -> Iterator[Hindrance]:
    known = {block.id for block in blocks}
    for unit in units(blocks):
        for run in unit.text:
            if run.href.startswith("#") and run.href[1:] not in known:
                yield Hindrance("link", unit.key, _lost(run))


def _lost(run: Run) -> Message:
    said = QT_TRANSLATE_NOOP(
        "letters", "The link “{words}” leads to a part that the letter does not have."
    )
    return Message(said, {"words": run.text})


def _empty(blocks: tuple[Block, ...]) -> Iterator[Hindrance]:
    """An empty heading is announced and says nothing."""
    for block in blocks:
        if isinstance(block, Heading) and not plain(block.text).strip():
            said = QT_TRANSLATE_NOOP("letters", "A heading is empty. Write it or delete it.")
            yield Hindrance("empty", block.id, Message(said))
