"""What authorities call things, in English and Welsh: resources/long_list, in plain form.

Plain form: small letters, composed, every sign a space but & (and), single spaces, no apostrophes.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from importlib import resources
from typing import Any

from desktop.framework.model import Category
from desktop.framework.whole import Framework

SHEET_NAME = 31  # Excel cuts the names of sheets there
_CATEGORY_CODE = re.compile(r"[a-z]{1,2}\d{1,2}")  # "C4 Assessment"
LONGEST = 12  # words of a phrase
_CODE = re.compile(
    r"^\s*(?:[a-z]|[a-z]?\d{1,2})\)\s*", re.IGNORECASE
)  # "b) Female", "q) 6: Police"

Phrases = dict[str, str]
"""A phrase in plain form, and what it stands for: a field, a category code, a value."""


_OURS = re.compile(r"(?<=\w)['’‘`](?=s\b)")  # "child's" is "childs", but "sy'n" is "sy n"
_SIGNS = re.compile(r"(?:[^\w✓✔√✗✘]|_)+")


@lru_cache(maxsize=65_536)
def plain(text: str) -> str:
    """The text in plain form."""
    small = unicodedata.normalize("NFC", text).casefold().replace("&", " and ")
    return _SIGNS.sub(" ", _OURS.sub("", small)).strip()


def without_code(text: str) -> str:
    """The text without the code that some forms put before it: "b) Female" gives "Female"."""
    return _CODE.sub("", text)


@cache
def _read(name: str) -> dict[str, Any]:
    file = resources.files("resources") / "long_list" / f"{name}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


def _phrases(groups: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for meaning, group in groups.items():
        spellings = (
            group if isinstance(group, list) else [*group.get("en", ()), *group.get("cy", ())]
        )
        yield from ((plain(spelling), meaning) for spelling in spellings)


@cache
def fields() -> Phrases:
    """Phrases for the fields of a row."""
    return dict(_phrases(_read("headings")["fields"]))


@cache
def person_words() -> Phrases:
    """Phrases that mark a column as naming or finding a person, and how."""
    return dict(_phrases(_read("headings")["person"]))


def flags(framework: Framework) -> Phrases:
    """Phrases for the flags of a framework."""
    found = {plain(wording): flag.id for flag in framework.flags for wording in _both(flag.label)}
    known = {flag.id for flag in framework.flags}
    more = {phrase: flag for phrase, flag in _phrases(_read("headings")["flags"]) if flag in known}
    return more | found


def categories(framework: Framework) -> Phrases:
    """Phrases for the categories of a framework: its own labels and codes come first."""
    ours = {plain(wording): one.code for one in framework.categories for wording in _wordings(one)}
    return dict(_phrases(_read("categories").get(framework.id, {}))) | ours


def only_in_lists(framework: Framework) -> Phrases:
    """Headings that only the list of one category has."""
    groups = _read("categories").get(framework.id, {})
    return {plain(word): code for code, group in groups.items() for word in group.get("lists", ())}


def values(kind: str) -> Phrases:
    """Spellings of "sex", "status", "language", "pool"; or of "yes", "no", "unknown"."""
    found = _read("values")[kind]
    return dict(_phrases({kind: found} if isinstance(found, list) else found))


def best(text: str, phrases: Phrases) -> tuple[str, float]:
    """What a text most likely stands for, and how sure that is (0 to 1)."""
    words = plain(text)
    if words in phrases:
        return phrases[words], 1.0
    halves = in_two_languages(text)
    if halves:
        (one, sure), (other, also) = (best(half, phrases) for half in halves)
        if one and one == other:
            return one, max(sure, also)
    code = words.partition(" ")[0]
    if code in phrases and _CATEGORY_CODE.fullmatch(code):
        return phrases[code], 0.97
    if len(text) >= SHEET_NAME - 6:
        for phrase, meaning in phrases.items():
            if phrase.startswith(words):
                return meaning, 0.95
    return _contained(words, phrases)


def in_two_languages(text: str) -> tuple[str, str] | None:
    """The halves of "Sex / Rhyw"; None if the text isn't of that form."""
    first, sign, second = text.partition("/")
    return (
        (first, second) if sign and "/" not in second and plain(first) and plain(second) else None
    )


def _contained(words: str, phrases: Phrases) -> tuple[str, float]:
    """The longest phrase among the words; one word alone says little ("team", "contact")."""
    parts = words.split(" ")
    likely, most = "", 0.0
    for start in range(len(parts)):
        for end in range(start + 1, min(len(parts), start + LONGEST) + 1):
            phrase = " ".join(parts[start:end])
            if len(phrase) > 3 and phrase in phrases:
                sure = len(phrase) / len(words) * (0.9 if end - start > 1 else 0.54)
                if sure > most:
                    likely, most = phrases[phrase], sure
    return likely, most


def _wordings(category: Category) -> Iterable[str]:
    return (category.code, *_both(category.label), *_both(category.short))


def _both(text: Any) -> tuple[str, str]:
    return text.en, text.cy
