"""Puts facts into a template's sentence: each figure stays a run that knows its source."""

from collections.abc import Iterator
from datetime import date

from desktop.letters.facts import Facts, Value
from desktop.letters.front import furniture
from desktop.letters.model import Language, Run, Text
from desktop.letters.templates import PLACE
from desktop.words.dates import long_date, period
from desktop.words.lists import joined
from desktop.words.numbers import in_figures, in_text, in_words, opening


def filled(sentence: str, facts: Facts, language: Language) -> Text:
    """`{casework.reviewed}` becomes a figure, `:words` words, `:text` words up to ten.

    A fact that no record gives yet stands as a gap that nobody can overlook.
    """
    return tuple(_runs(sentence, facts, language))


def _runs(sentence: str, facts: Facts, language: Language) -> Iterator[Run]:
    at = 0
    for place in PLACE.finditer(sentence):
        if place.start() > at:
            yield Run(sentence[at : place.start()])
        name, style = place.group(1), place.group(2) or ""
        if name in facts.values:
            said = written(facts.values[name], style, language)
            yield Run(opening(said) if place.start() == 0 else said, fact=name)
        else:
            yield Run(furniture(language)["unknown"], bold=True, fact=name)
        at = place.end()
    if at < len(sentence):
        yield Run(sentence[at:])


def written(value: Value, style: str, language: str) -> str:
    """A fact as a letter writes it in one language."""
    if isinstance(value, int):
        ways = {"words": in_words, "text": in_text}
        return ways[style](value, language) if style in ways else in_figures(value)
    if isinstance(value, date):
        return long_date(value, language)
    if isinstance(value, tuple):
        if style == "period":
            return period(value[0], value[-1], language)
        return joined([long_date(day, language) for day in value], language)
    return value
