"""Paragraphs that the team writes in a letter's open places, as pairs of two languages."""

from collections.abc import Sequence
from typing import Literal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import ParagraphPair
from db.sessions import Writing
from desktop.letters.content import letter_row
from desktop.letters.keeping import begin_letter
from desktop.words.ordering import between

Language = Literal["en", "cy"]


def pairs(session: Session, inspection: UUID, template: str) -> list[ParagraphPair]:
    """All pairs of a letter in the order of their sections' places."""
    row = letter_row(session, inspection, template)
    if row is None:
        return []
    query = (
        select(ParagraphPair)
        .where(ParagraphPair.letter_id == row.id, ~ParagraphPair.deleted)
        .order_by(ParagraphPair.position, ParagraphPair.id)
    )
    return list(session.scalars(query))


def add_pair(
    writing: Writing,
    inspection: UUID,
    template: str,
    section: str,
    text_en: str = "",
    text_cy: str = "",
    after: UUID | None = None,
) -> UUID:
    """A paragraph at the end of a section, or after another."""
    letter = begin_letter(writing, inspection, template)
    own = [p for p in pairs(writing.session, inspection, template) if p.section == section]
    return writing.create(
        ParagraphPair,
        inspection,
        letter_id=letter,
        section=section,
        position=_place(own, after),
        kind="paragraph",
        text_en=text_en,
        text_cy=text_cy,
    )


def _place(rows: Sequence[ParagraphPair], after: UUID | None) -> str:
    if not rows:
        return between(None, None)
    at = next((n for n, row in enumerate(rows) if row.id == after), len(rows) - 1)
    following = rows[at + 1].position if at + 1 < len(rows) else None
    return between(rows[at].position, following)
