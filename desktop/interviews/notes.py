"""The notes of an interview: paragraphs in their order, each with its time and its tags."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db import drafts
from db.models import Interview, LineOfEnquiry, Note, SampledCase
from db.sessions import Writing
from desktop.words.ordering import between, keys_between


@dataclass(frozen=True)
class NoteLine:
    """A paragraph as it is shown, with what it is tagged by."""

    id: UUID
    at: datetime
    text: str
    quote: bool = False
    concern: bool = False
    dimension: str = ""
    weight: str = ""  # strength or gap
    case: UUID | None = None
    case_reference: str = ""
    line: UUID | None = None
    question: str = ""  # of the line of enquiry
    author: UUID | None = None


def add_note(
    writing: Writing,
    interview: UUID,
    text: str,
    *,
    at: datetime | None = None,
    after: UUID | None = None,
    row_id: UUID | None = None,
    **tags: Any,
) -> UUID:
    """A timed paragraph, at the end or after another; `tags` are fields of a note."""
    row = writing.session.get_one(Interview, interview)
    return writing.create(
        Note,
        row.inspection_id,
        row_id,
        interview_id=interview,
        position=between(*_around(writing.session, interview, after)),
        at=at or datetime.now(UTC),
        text=text,
        author=writing.person.user_id,
        **tags,
    )


def add_notes(
    writing: Writing,
    interview: UUID,
    texts: Sequence[str],
    at: datetime | None = None,
    **tags: Any,
) -> list[UUID]:
    """Several paragraphs at the end, as they were pasted: one action, one time."""
    row = writing.session.get_one(Interview, interview)
    last, _ = _around(writing.session, interview, None)
    moment = at or datetime.now(UTC)
    return [
        writing.create(
            Note,
            row.inspection_id,
            interview_id=interview,
            position=position,
            at=moment,
            text=text,
            author=writing.person.user_id,
            **tags,
        )
        for text, position in zip(texts, keys_between(last, None, len(texts)), strict=True)
    ]


def begin_note(writing: Writing, interview: UUID, note: UUID, at: datetime, **tags: Any) -> None:
    """See to it that the paragraph being typed is there: created once, empty, at its time."""
    if writing.session.get(Note, note) is None:
        add_note(writing, interview, "", at=at, row_id=note, **tags)


def write_note(writing: Writing, note: UUID, text: str, **tags: Any) -> None:
    """What was typed becomes a change of the paragraph, with the tags lifted from it."""
    drafts.record(writing, Note, note, "text", text)
    if tags:
        writing.set(Note, note, **tags)


def tag_notes(writing: Writing, chosen: Sequence[UUID], **tags: Any) -> None:
    """Give paragraphs a dimension, case, line of enquiry, weight; mark quote or concern."""
    for note in chosen:
        writing.set(Note, note, **tags)


def remove_notes(writing: Writing, chosen: Sequence[UUID]) -> None:
    """Take paragraphs out of sight; Undo brings them back."""
    for note in chosen:
        writing.delete(Note, note)


def notes(session: Session, interview: UUID) -> list[Note]:
    """The paragraphs of an interview in their order."""
    query = (
        select(Note)
        .where(Note.interview_id == interview, ~Note.deleted)
        .order_by(Note.position, Note.id)
    )
    return list(session.scalars(query))


def note_lines(session: Session, interview: UUID) -> list[NoteLine]:
    """The paragraphs as they are shown; read in columns, since there may be hundreds."""
    query = (
        select(
            Note.id,
            Note.at,
            Note.text,
            Note.quote,
            Note.concern,
            Note.dimension,
            Note.weight,
            Note.sampled_case_id,
            SampledCase.reference,
            Note.line_of_enquiry_id,
            LineOfEnquiry.question,
            Note.author,
        )
        .join(SampledCase, SampledCase.id == Note.sampled_case_id, isouter=True)
        .join(LineOfEnquiry, LineOfEnquiry.id == Note.line_of_enquiry_id, isouter=True)
        .where(Note.interview_id == interview, ~Note.deleted)
        .order_by(Note.position, Note.id)
    )
    return [
        NoteLine(
            id=row[0],
            at=row[1] or datetime.min.replace(tzinfo=UTC),
            text=row[2] or "",
            quote=bool(row[3]),
            concern=bool(row[4]),
            dimension=row[5] or "",
            weight=row[6] or "",
            case=row[7],
            case_reference=row[8] or "",
            line=row[9],
            question=row[10] or "",
            author=row[11],
        )
        for row in session.execute(query)
    ]


def interview_of(session: Session, note: UUID) -> UUID | None:
    """The interview that a paragraph belongs to; None if there is no such paragraph."""
    return session.scalar(select(Note.interview_id).where(Note.id == note))


def _around(
    session: Session, interview: UUID, after: UUID | None
) -> tuple[str | None, str | None]:
    """The positions that a new paragraph stands between; None is the end of the list."""
    before = None
    if after is not None:
        before = session.scalar(
            select(Note.position).where(Note.id == after, Note.interview_id == interview)
        )
    if before is None:  # deleted ones too: their place comes back with Undo
        query = select(func.max(Note.position)).where(Note.interview_id == interview)
        return session.scalar(query), None
    query = select(func.min(Note.position)).where(
        Note.interview_id == interview, Note.position > before
    )
    return before, session.scalar(query)
