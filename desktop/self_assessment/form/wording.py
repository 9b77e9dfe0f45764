"""The words of the form, both languages beside each other."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources

from desktop.framework import Framework
from desktop.framework.model import ScaleStep, Text
from desktop.self_assessment.statements import THEIRS

COLUMNS = ("number", "expectation", *THEIRS)


@cache
def words() -> Mapping[str, Text]:
    """By key: title, intro, each field ..."""
    file = resources.files("resources").joinpath("forms", "self-assessment.toml")
    tables = tomllib.loads(file.read_text(encoding="utf-8"))
    return {key: Text(**texts) for key, texts in tables.items()}


def both(text: Text, between: str = " / ") -> str:
    """English, then Welsh; once where they are the same."""
    return text.en if text.en == text.cy else f"{text.en}{between}{text.cy}"


def step_label(step: ScaleStep) -> str:
    """What stands in the list of choices."""
    return both(step.name)


def step_of(words_typed: str, framework: Framework) -> str | None:
    """The step of the scale that is meant, in either language or both; None if none is."""
    typed = words_typed.strip().casefold()
    for step in framework.scale:
        known = (step.id, step.name.en, step.name.cy, step_label(step))
        if typed in {one.casefold() for one in known}:
            return step.id
    return None
