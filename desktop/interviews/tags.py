"""Tags typed into a note: @case, #dimension, !concern. They complete, and are lifted on Enter.

A tag is a mark, then letters without a blank. The dimension's and the concern's mark leave the
text; a case's reference stays where it was typed, without its mark, since the sentence needs it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from desktop.framework import Framework
from desktop.words.welsh import folded

TAG = re.compile(r"(?<![\w@#!])([@#!])([\w./-]*[\w/-])")
TYPED = re.compile(r"(?<![\w@#!])([@#!])([\w./-]*)$")
CONCERN = ("concern", "pryder")


@dataclass(frozen=True)
class Vocabulary:
    """What can be named by a tag: references of cases, and words for dimensions."""

    cases: Mapping[str, UUID] = field(default_factory=dict)
    dimensions: Mapping[str, str] = field(default_factory=dict)  # tag: the dimension's id
    lines: Mapping[str, UUID] = field(default_factory=dict)  # number and question: the line

    def case(self, word: str) -> UUID | None:
        """The case whose reference that is, letters great or small."""
        return {name.casefold(): case for name, case in self.cases.items()}.get(word.casefold())

    def dimension(self, word: str) -> str | None:
        """The dimension that the word begins alone; None if several or none begin so."""
        wanted = folded(word)
        exact = {one for tag, one in self.dimensions.items() if folded(tag) == wanted}
        found = exact or {
            one for tag, one in self.dimensions.items() if folded(tag).startswith(wanted)
        }
        return found.pop() if len(found) == 1 else None


@dataclass(frozen=True)
class Settled:
    """A text without its tags, and what they said: fields of a note."""

    text: str
    tags: dict[str, Any]


def vocabulary(
    framework: Framework, cases: Mapping[str, UUID], lines: Mapping[str, UUID]
) -> Vocabulary:
    """The tags of an inspection: each dimension by number and by its short names."""
    tags: dict[str, str] = {}
    for number, dimension in enumerate(framework.dimensions, 1):
        for name in (dimension.short.en, dimension.short.cy, str(number)):
            tags[name.split()[0].strip(",;") if name else str(number)] = dimension.id
    return Vocabulary(dict(cases), tags, dict(lines))


def settle(text: str, known: Vocabulary) -> Settled:
    """Lift the tags out of a text. What names nothing stays as it was typed."""
    tags: dict[str, Any] = {}

    def lifted(found: re.Match[str]) -> str:
        mark, word = found.groups()
        if mark == "@" and (case := known.case(word.rstrip("."))):
            tags["sampled_case_id"] = case
            return word
        if mark == "#" and (dimension := known.dimension(word)):
            tags["dimension"] = dimension
            return ""
        if mark == "!" and any(one.startswith(folded(word)) for one in CONCERN):
            tags["concern"] = True
            return ""
        return found.group()

    plain = TAG.sub(lifted, text)
    if plain != text:
        plain = re.sub(r"[ \t]{2,}", " ", plain)
        plain = re.sub(r"[ \t]+([.,;:?])", r"\1", plain).strip()
    return Settled(plain, tags)


def being_typed(text: str) -> tuple[str, str] | None:
    """Mark and letters of the tag that a text ends with, where one is being typed."""
    found = TYPED.search(text)
    return (found.group(1), found.group(2)) if found else None


def proposals(mark: str, typed: str, known: Vocabulary, language: str) -> list[str]:
    """Tags that begin with what is typed (cases: that hold it), without their mark."""
    wanted = folded(typed)
    if mark == "@":
        return [name for name in known.cases if wanted in folded(name)]
    names: Iterable[str] = CONCERN[1:] if language == "cy" else CONCERN[:1]
    if mark == "#":
        names = [name for name in known.dimensions if not name.isdigit()]
    return [name for name in names if folded(name).startswith(wanted)]
