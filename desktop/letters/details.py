"""What is filled in by hand on a letter: written one value at a time."""

from typing import Any
from uuid import UUID

from db.models import Letter
from db.sessions import Writing
from desktop.letters.keeping import begin_letter

BY_LANGUAGE = frozenset({"addressee", "signatory"})


def set_detail(
    writing: Writing, inspection: UUID, template: str, name: str, value: Any, language: str = ""
) -> None:
    """Set a column of the letter; `addressee` and `signatory` in one language."""
    letter = begin_letter(writing, inspection, template)
    if name in BY_LANGUAGE:
        row = writing.session.get_one(Letter, letter)
        value = dict(getattr(row, name) or {}) | {language: value}
    writing.set(Letter, letter, **{name: value})


def set_field(
    writing: Writing, inspection: UUID, template: str, name: str, language: str, words: str
) -> None:
    """Fill in a field of the template in one language."""
    letter = begin_letter(writing, inspection, template)
    kept = dict(writing.session.get_one(Letter, letter).fields or {})
    kept[name] = dict(kept.get(name) or {}) | {language: words}
    writing.set(Letter, letter, fields=kept)
