"""Role, not name: marks what looks like a person's name, and puts a role in its place.

Three rules, each of which can be said to the person who typed:
a title (Mrs, Dr) and what follows it; a given name that is common in Wales, with a surname behind
it; a capital letter in mid-sentence on a word that neither dictionary has with a small one.
"""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.base import Record
from db.models import (
    CaseReview,
    Complaint,
    Concern,
    Document,
    Interview,
    Note,
    ReviewAnswer,
    Statement,
    SurveyResult,
)
from db.sessions import Writing
from desktop.words.dates import MONTHS, WEEKDAYS
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble

TITLES = ("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Prof", "Rev", "Parch", "Cllr", "Cyng")
CAPITAL = r"[A-ZÀ-ÝŴŶ][\w’'\-]+"
TITLED = re.compile(rf"\b(?:{'|'.join(TITLES)})\b\.?\s+{CAPITAL}(?:\s+{CAPITAL})?")
WORD = re.compile(rf"(?<![\w@#!\-]){CAPITAL}")
SENTENCE_ENDS = re.compile(r"(?:^|[.!?:;]['”’\")]*|[“\"‘(•–-])\s*$")
REASONS = {
    "title": QT_TRANSLATE_NOOP("interviews", "A title comes before it."),
    "given": QT_TRANSLATE_NOOP("interviews", "It is a given name."),
    "capital": QT_TRANSLATE_NOOP(
        "interviews", "It has a capital letter in mid-sentence and is no word of a dictionary."
    ),
}
TEXTS: dict[type[Record], tuple[str, ...]] = {
    Note: ("text",),
    Interview: ("place", "role", "cancelled_reason"),
    CaseReview: ("rationale", "summary", "strengths", "shortfalls", "voice"),
    ReviewAnswer: ("note",),
    Concern: ("what", "outcome"),
    Statement: ("note",),
    Document: ("note", "passage"),
    Complaint: ("summary", "outcome"),
    SurveyResult: ("comments",),
}
"""What the team writes, where a name may stand. The authority's own words stay as they came."""


class NameTrouble(Trouble):
    """A replacement that would do nothing, or too much."""


@dataclass(frozen=True)
class Mark:
    """What looks like a name, where, and by which rule (a key of `REASONS`)."""

    start: int
    end: int
    name: str
    rule: str


def names_in(
    text: str, knows: Callable[[str], bool], allowed: Collection[str] = frozenset()
) -> list[Mark]:
    """The marks of a text in their order. `knows` says whether a word is in a dictionary.

    `allowed` are words that a person said are no names.
    """
    marks = [_mark(found, "title") for found in TITLED.finditer(text)]
    taken = [(mark.start, mark.end) for mark in marks]
    for found in WORD.finditer(text):
        if any(start <= found.start() < end for start, end in taken):
            continue
        rule = _rule(text, found, knows, allowed)
        if rule:
            mark = _with_surname(text, _mark(found, rule), allowed)
            marks.append(mark)
            taken.append((mark.start, mark.end))
    return sorted(marks, key=lambda mark: mark.start)


def persons_in(text: str, common: Collection[str] = frozenset()) -> list[Mark]:
    """Titles with a name, and given names with a surname behind: sure enough without dictionaries.

    `common` are small words that are names too; a sentence may begin with them.
    """

    def knows(word: str) -> bool:
        return word.casefold() in common or word.capitalize() not in _given_names()

    return [mark for mark in names_in(text, knows) if " " in mark.name]


def replace_name(writing: Writing, inspection: UUID, name: str, role: str) -> int:
    """Put `[role]` in the place of a name wherever the team wrote it; how many texts changed.

    All in one action, which Undo takes back. Raises NameTrouble without a name or a role.
    """
    if not name.strip() or not role.strip():
        raise NameTrouble(QT_TRANSLATE_NOOP("interviews", "Choose a name and a role."))
    changed = 0
    for model, fields in TEXTS.items():
        for row in rows_with(writing.session, model, inspection, name):
            new = {f: put_role(getattr(row, f) or "", name, role) for f in fields}
            new = {f: text for f, text in new.items() if text != (getattr(row, f) or "")}
            changed += len(new)
            if new:
                writing.set(model, row.id, **new)
    return changed


def put_role(text: str, name: str, role: str) -> str:
    """The text with the role in brackets for each whole occurrence of the name."""
    return re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", lambda _found: f"[{role}]", text)


def rows_with(session: Session, model: type[Record], inspection: UUID, name: str) -> list[Record]:
    """The rows of a table that may hold the name."""
    columns = [getattr(model, field) for field in TEXTS[model]]
    held = columns[0].contains(name, autoescape=True)
    for column in columns[1:]:
        held |= column.contains(name, autoescape=True)
    query = select(model).where(model.inspection_id == inspection, ~model.deleted, held)
    return list(session.scalars(query))


def _rule(
    text: str, found: re.Match[str], knows: Callable[[str], bool], allowed: Collection[str]
) -> str:
    word = _bare(found.group())
    if word in allowed or word in _no_names() or word.isupper() or len(word) < 2:
        return ""
    if word in _given_names() and not _begins_and_is_word(text, found, knows):
        return "given"
    if _begins_sentence(text, found.start()) or ("-" in word and knows(word)):
        return ""
    return "" if knows(word.lower()) else "capital"


def _begins_and_is_word(text: str, found: re.Match[str], knows: Callable[[str], bool]) -> bool:
    """Non, Bryn and Dawn begin sentences as words too."""
    return _begins_sentence(text, found.start()) and knows(_bare(found.group()).lower())


def _begins_sentence(text: str, start: int) -> bool:
    return bool(SENTENCE_ENDS.search(text[:start]))


def _with_surname(text: str, mark: Mark, allowed: Collection[str]) -> Mark:
    """A second capitalised word right behind belongs to the name."""
    found = re.compile(rf"\s+({CAPITAL})").match(text, mark.end)
    if found is None or _bare(found.group(1)) in _no_names() | set(allowed):
        return mark
    end = mark.end + len(_bare(found.group().rstrip()))
    return Mark(mark.start, end, text[mark.start : end], mark.rule)


def _mark(found: re.Match[str], rule: str) -> Mark:
    name = _bare(found.group())
    return Mark(found.start(), found.start() + len(name), name, rule)


def _bare(word: str) -> str:
    """Without the s of the genitive."""
    return re.sub(r"['’]s$", "", word.rstrip("'’-"))


@cache
def _given_names() -> frozenset[str]:
    return _words("given-names.txt")


@cache
def _no_names() -> frozenset[str]:
    days = (word for names in WEEKDAYS.values() for name in names for word in name.split())
    months = (name for names in MONTHS.values() for name in names)
    return _words("not-names.txt") | {*days, *months}


def _words(file: str) -> frozenset[str]:
    text = (files("resources") / "spelling" / file).read_text("utf-8")
    return frozenset(text.split())
