"""Do both texts of a pair say the same numbers, dates, figures and names?

Tables, no guess: number words and months of both languages in all their mutations. "One" is
left out, for in both languages it often counts nothing.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.letters.templates import PLACE
from desktop.words.numbers import WORDS

MONTHS = {
    "en": "january february march april may june july august september october november december",
    "cy": "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr",
}
_MUTATED = {
    "fawrth": 3, "fai": 5, "fehefin": 6, "orffennaf": 7, "dachwedd": 11, "thachwedd": 11,
    "ragfyr": 12,
}  # fmt: skip
_MORE_ENGLISH = {"both": 2, "twice": 2}
_MORE_WELSH = {
    "ddau": 2, "ddwy": 2, "dwywaith": 2, "ddwywaith": 2, "dri": 3, "thri": 3, "dair": 3,
    "thair": 3, "tair": 3, "dwy": 2, "pedair": 4, "bedwar": 4, "phedwar": 4, "bedair": 4,
    "phedair": 4, "pum": 5, "bum": 5, "phum": 5, "bump": 5, "phump": 5, "chwe": 6, "deng": 10,
    "ddeng": 10, "ddeg": 10, "ddeuddeg": 12, "deuddeng": 12, "tair ar ddeg": 13,
    "thri ar ddeg": 13, "pedair ar ddeg": 14, "bymtheg": 15, "phymtheg": 15, "pymtheng": 15,
    "dwy ar bymtheg": 17, "ddeunaw": 18, "pedair ar bymtheg": 19, "hugain": 20,
    "dri ar ddeg": 13, "dair ar ddeg": 13, "thair ar ddeg": 13, "bedwar ar ddeg": 14,
    "phedwar ar ddeg": 14, "bedair ar ddeg": 14, "ddau ar bymtheg": 17, "ddwy ar bymtheg": 17,
    "bedwar ar bymtheg": 19, "phedwar ar bymtheg": 19, "bedair ar bymtheg": 19,
    "deg ar hugain": 30, "deugain": 40, "gant": 100, "chant": 100,
}  # fmt: skip
# Initials that differ by language and mean the same.
SAME_INITIALS = {"AGC": "CIW", "AGGCC": "CSSIW", "AGIC": "HIW", "GIG": "NHS", "AEM": "HMI"}


def _number_words(language: str) -> dict[str, int]:
    words = {said: number for number, said in WORDS[language].items() if number > 1}
    return words | (_MORE_WELSH if language == "cy" else _MORE_ENGLISH)


def _months(language: str) -> dict[str, int]:
    months = {name: number for number, name in enumerate(MONTHS[language].split(), 1)}
    return months | (_MUTATED if language == "cy" else {})


def _any(words: dict[str, int]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_WORDS = {language: _number_words(language) for language in ("en", "cy")}
_MONTHS = {language: _months(language) for language in ("en", "cy")}
_DATES = {
    language: re.compile(
        rf"\b(?:(\d{{1,2}})(?:st|nd|rd|th|af|ail|ydd|ed|fed|eg|ain)?\s+(?:of |o )?)?"
        rf"({_any(_MONTHS[language])})(?:\s+(\d{{4}}))?\b",
        re.I,
    )
    for language in ("en", "cy")
}
_COUNTS = {
    language: re.compile(rf"\b(?:{_any(_WORDS[language])})\b", re.I) for language in ("en", "cy")
}
_PERCENT = re.compile(r"(?<=\d)\s*(?:%|per cent\b|y cant\b)", re.I)
_FIGURES = re.compile(r"\d+(?:[.,:/]\d+)*%?")
_INITIALS = re.compile(r"\b[A-Z][A-Z&]+\b")


@dataclass(frozen=True)
class Difference:
    """What stands in one text and not in the other, as it is written there."""

    only_en: tuple[str, ...]
    only_cy: tuple[str, ...]


def differences(english: str, welsh: str) -> Difference | None:
    """What differs; None if all agrees, or a text is missing (that is another matter)."""
    if not english.strip() or not welsh.strip():
        return None
    said = {"en": dict(_tokens(english, "en")), "cy": dict(_tokens(welsh, "cy"))}
    counts = {"en": _counts(english, "en"), "cy": _counts(welsh, "cy")}
    only_en = counts["en"] - counts["cy"]
    only_cy = counts["cy"] - counts["en"]
    if not only_en and not only_cy:
        return None
    return Difference(
        tuple(said["en"][token] for token in only_en.elements()),
        tuple(said["cy"][token] for token in only_cy.elements()),
    )


def _counts(text: str, language: str) -> Counter[str]:
    return Counter(token for token, _written in _tokens(text, language))


def _tokens(text: str, language: str) -> Iterator[tuple[str, str]]:
    """What is compared, and how it is written; each stretch counts once."""

    def taken(match: re.Match[str]) -> str:
        return " " * len(match.group())

    for match in PLACE.finditer(text):
        yield match.group(1), match.group()
    text = PLACE.sub(taken, text)
    for match in _DATES[language].finditer(text):
        if _is_date(match):
            day, month, year = match.groups()
            number = _MONTHS[language][month.casefold()]
            yield f"{day or ''}/{number}/{year or ''}", match.group()
    text = _DATES[language].sub(lambda m: taken(m) if _is_date(m) else m.group(), text)
    text = _PERCENT.sub("%", text)
    for match in _FIGURES.finditer(text):
        yield match.group().replace(",", ""), match.group()
    for match in _COUNTS[language].finditer(text):
        yield str(_WORDS[language][match.group().casefold()]), match.group()
    for match in _INITIALS.finditer(text):
        yield SAME_INITIALS.get(match.group(), match.group()), match.group()


def _is_date(match: re.Match[str]) -> bool:
    """The month alone may be a common word (may, mai, medi): then it needs its capital."""
    return bool(match.group(1) or match.group(3)) or (
        match.group(2)[0].isupper() and match.group(2).casefold() not in {"may", "mai"}
    )
