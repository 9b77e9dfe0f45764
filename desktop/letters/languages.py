"""Two languages as equals: which text changed after the other, told from the journal.

A change in one language puts the other behind, until that one is changed too or somebody says
that it is still right. Nothing is kept for it: the order of the changes says it all.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import journal
from db.base import Record, from_json
from db.models import Change, ChangeValue, Finding, ParagraphPair, Recommendation
from db.sessions import Writing

Language = Literal["en", "cy"]
FIELDS: dict[Language, str] = {"en": "text_en", "cy": "text_cy"}
OTHER: dict[Language, Language] = {"en": "cy", "cy": "en"}
MODELS: dict[str, type[Record]] = {
    "finding": Finding,
    "recommendation": Recommendation,
    "paragraph_pair": ParagraphPair,
}


@dataclass(frozen=True)
class Said:
    """A text of a record was written in one language, in one action."""

    action: UUID
    language: Language
    words: str


def behind(session: Session, inspection: UUID) -> dict[str, Language]:
    """The records (as "finding:<id>") with a text that must be looked at again, and which."""
    languages: dict[str, Language] = {field: language for language, field in FIELDS.items()}
    found = session.execute(
        select(Change.tbl, Change.row_id, Change.field, Change.action_id, ChangeValue.value)
        .join(ChangeValue, ChangeValue.change_id == Change.id)
        .where(
            Change.inspection_id == inspection,
            Change.tbl.in_(MODELS),
            Change.field.in_(languages),
        )
        .order_by(Change.hlc)
    )
    told: dict[str, list[Said]] = {}
    for table, row, field, action, value in found:
        words = "" if value is None else str(from_json(value, str) or "")
        told.setdefault(f"{table}:{row}", []).append(Said(action, languages[field], words))
    late = {origin: _late(said) for origin, said in told.items()}
    return {origin: language for origin, language in late.items() if language is not None}


def _late(said: Iterable[Said]) -> Language | None:
    """Follow the changes: who is behind after the last of them?"""
    words: dict[Language, str] = {"en": "", "cy": ""}
    late: Language | None = None
    before: Said | None = None
    for one in said:
        other = OTHER[one.language]
        together = before is not None and before.action == one.action
        catches_up = late == one.language or not words[one.language].strip()
        if together or catches_up:
            late = None
        elif words[other].strip() and one.words != words[one.language]:
            late = other
        words[one.language], before = one.words, one
    return late if all(text.strip() for text in words.values()) else None


def still_right(writing: Writing, origin: str, language: Language) -> None:
    """The text of that language holds as it stands: say the same words again, on record."""
    table, _, row_id = origin.partition(":")
    model, field = MODELS[table], FIELDS[language]
    row = writing.session.get_one(model, UUID(row_id))
    heads = journal.heads(writing.session, (row.inspection_id, table, row.id, field))
    writing.with_parents(model, row.id, field, getattr(row, field), heads)
