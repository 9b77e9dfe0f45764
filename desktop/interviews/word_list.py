"""An inspection's own words, which are spelt right and are no names; and the switch.

They belong to this laptop: what is spelt how is no record of the inspection.
"""

import json
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from db.models import Local
from db.sessions import Writing


@dataclass(frozen=True)
class WordList:
    """Own words, and whether spelling is marked at all."""

    words: frozenset[str] = frozenset()
    on: bool = True


def read_words(session: Session, inspection: UUID) -> WordList:
    """What is kept for an inspection."""
    kept = session.get(Local, _key(inspection))
    if kept is None:
        return WordList()
    found = json.loads(kept.value)
    return WordList(frozenset(found["words"]), bool(found["on"]))


def add_word(writing: Writing, inspection: UUID, word: str) -> None:
    """From now on the word is right, and no name."""
    old = read_words(writing.session, inspection)
    _keep(writing, inspection, WordList(old.words | {word}, old.on))


def switch_spelling(writing: Writing, inspection: UUID, on: bool) -> None:
    """Mark spelling, or leave it."""
    old = read_words(writing.session, inspection)
    _keep(writing, inspection, WordList(old.words, on))


def _keep(writing: Writing, inspection: UUID, new: WordList) -> None:
    value = json.dumps({"words": sorted(new.words), "on": new.on})
    writing.put(Local, {"key": _key(inspection), "value": value}, "key")


def _key(inspection: UUID) -> str:
    return f"spelling/{inspection}"
