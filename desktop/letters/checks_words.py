"""Checks of the words themselves: weight, likeness, references, quotes, slips."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import combinations

from desktop.findings.recommendations import NumberedRecommendation
from desktop.letters.checking import Check, Looked
from desktop.letters.model import Language, Numbered, Table, Unit, plain, units
from desktop.words.messages import QT_TRANSLATE_NOOP, Message

MUST = {"en": re.compile(r"\bmust\b", re.I), "cy": re.compile(r"\brhaid\b", re.I)}
SHOULD = {
    "en": re.compile(r"\bshould\b", re.I),
    "cy": re.compile(r"\b(?:dd?ylai|dd?ylid)\b", re.I),
}
ALIKE = 0.82
QUOTE = re.compile(r"[“\"‘]([^”\"“]{12,}?)[”\"’](?!\w)")
WORDS_OF_A_QUOTE = 4
UNFINISHED = re.compile(r"\b(?:TBC|TBD|XX+|TODO|i’w gadarnhau)\b|\?\?+|\[[^\]]*\]")
TWICE = re.compile(r"\b(\w{2,}) \1\b", re.I)
MEANT_TWICE = frozenset({"had", "that", "fyny", "mwy", "hyn"})
JOINED = re.compile(r"[a-zâêîôûŵŷ]{2}[.!?][A-ZÂÊÎÔÛŴŶ][a-zâêîôûŵŷ]")
REFERENCES = {
    "en": re.compile(r"\b(?:recommendation|area) (\d+)\b", re.I),
    "cy": re.compile(r"\b(?:argymhelliad|maes) (\d+)\b", re.I),
}
PARAGRAPH = re.compile(r"\b(?:paragraph|paragraff|baragraff) (\d+\.\d+)\b", re.I)


def words(looked: Looked) -> Iterator[Check]:
    """All of them."""
    yield from _recommendations(looked)
    written = [unit for unit in units(looked.letter.blocks) if unit.origin]
    for unit in written:
        yield from _slips(unit)
        yield from _quotes(unit)
    yield from _references(written, looked)
    yield from _full_stops(looked)


def _recommendations(looked: Looked) -> Iterator[Check]:
    facts, language = looked.facts, looked.letter.language
    mixed = QT_TRANSLATE_NOOP(
        "letters", "Recommendation {number} says both must and should; they differ in weight."
    )
    for one in facts.recommendations:
        text = one.text(language)
        if MUST[language].search(text) and SHOULD[language].search(text):
            message = Message(mixed, {"number": one.number})
            yield Check("must_should", False, message, f"recommendation:{one.id}")
    alike = QT_TRANSLATE_NOOP("letters", "Recommendations {first} and {second} are nearly alike.")
    for a, b in _near_duplicates(facts.recommendations, language):
        message = Message(alike, {"first": a.number, "second": b.number})
        yield Check("alike", False, message, f"recommendation:{b.id}")


def _near_duplicates(
    found: Iterable[NumberedRecommendation], language: Language
) -> Iterator[tuple[NumberedRecommendation, NumberedRecommendation]]:
    for a, b in combinations(found, 2):
        one, other = a.text(language).casefold(), b.text(language).casefold()
        matcher = SequenceMatcher(None, one, other, autojunk=False)
        if one and matcher.quick_ratio() > ALIKE and matcher.ratio() > ALIKE:
            yield a, b


def _slips(unit: Unit) -> Iterator[Check]:
    text = plain(unit.text)
    slips = (
        (
            "unfinished",
            UNFINISHED,
            QT_TRANSLATE_NOOP("letters", "This is not finished: “{words}”."),
        ),
        ("joined", JOINED, QT_TRANSLATE_NOOP("letters", "A space is missing: “{words}”.")),
        ("twice", TWICE, QT_TRANSLATE_NOOP("letters", "A word stands twice: “{words}”.")),
    )
    for code, pattern, source in slips:
        for found in pattern.finditer(text):
            if code != "twice" or found.group(1).casefold() not in MEANT_TWICE:
                message = Message(source, {"words": found.group()})
                yield Check(code, False, message, unit.origin, unit.key)


def _quotes(unit: Unit) -> Iterator[Check]:
    """What somebody said, word for word, is known again by those who heard it."""
    source = QT_TRANSLATE_NOOP(
        "letters", "A quote may tell who said it: “{words}”. Could it be anyone?"
    )
    for found in QUOTE.finditer(plain(unit.text)):
        if len(found.group(1).split()) >= WORDS_OF_A_QUOTE:
            message = Message(source, {"words": found.group(1)})
            yield Check("quote", False, message, unit.origin, unit.key)


def _references(written: Iterable[Unit], looked: Looked) -> Iterator[Check]:
    """A number that a text refers to is there."""
    numbers = {str(one.number) for one in looked.facts.recommendations}
    paragraphs = {finding.number for finding in looked.facts.findings}
    source = QT_TRANSLATE_NOOP("letters", "“{words}” leads to nothing: there is no such number.")
    for unit in written:
        text = plain(unit.text)
        for pattern, known in (
            (REFERENCES[looked.letter.language], numbers),
            (PARAGRAPH, paragraphs),
        ):
            for found in pattern.finditer(text):
                if found.group(1) not in known:
                    message = Message(source, {"words": found.group()})
                    yield Check("reference", False, message, unit.origin, unit.key)


def _full_stops(looked: Looked) -> Iterator[Check]:
    """Paragraphs with a number end with a full stop."""
    source = QT_TRANSLATE_NOOP("letters", "“{words}” does not end with a full stop.")
    for unit in units(looked.letter.blocks):
        numbered = isinstance(unit.block, Numbered) or (
            isinstance(unit.block, Table) and bool(unit.origin)
        )
        text = plain(unit.text).rstrip()
        if numbered and text and text[-1] not in ".!?:]":
            message = Message(source, {"words": text[-40:]})
            yield Check("full_stop", False, message, unit.origin, unit.key)
