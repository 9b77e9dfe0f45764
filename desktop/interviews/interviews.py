"""Conversations, groups and their timed notes."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models import Interview, Note
from db.sessions import Writing
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble
from desktop.words.ordering import between

PLANNED, HELD, CANCELLED = "planned", "held", "cancelled"


class InterviewTrouble(Trouble):
    """Something an interview can't be without."""


@dataclass(frozen=True)
class InterviewLine:
    """An interview in the list."""

    id: UUID
    kind: str
    role: str
    people: int
    starts: datetime | None
    state: str
    notes: int


def plan_interview(
    writing: Writing,
    inspection: UUID,
    *,
    kind: str,
    role: str,
    starts: datetime | None = None,
    people: int = 1,
    **more: Any,
) -> UUID:
    """Someone is to be met. `kind` and `role` are ids of the framework."""
    return writing.create(
        Interview,
        inspection,
        kind=kind,
        role=role,
        starts=starts,
        people=people,
        state=PLANNED,
        **more,
    )


def hold_interview(writing: Writing, interview: UUID, starts: datetime | None = None) -> None:
    """It takes place, or took place; notes can follow."""
    row = writing.session.get_one(Interview, interview)
    writing.set(
        Interview,
        interview,
        state=HELD,
        starts=starts or row.starts or datetime.now(UTC),
        cancelled_reason=None,
    )


def cancel_interview(writing: Writing, interview: UUID, reason: str) -> None:
    """It did not take place, and why."""
    if not reason.strip():
        raise InterviewTrouble(
            QT_TRANSLATE_NOOP("interviews", "Say why the interview was cancelled.")
        )
    writing.set(Interview, interview, state=CANCELLED, cancelled_reason=reason.strip())


def add_note(
    writing: Writing,
    interview: UUID,
    text: str,
    *,
    at: datetime | None = None,
    after: UUID | None = None,
    **tags: Any,
) -> UUID:
    """A timed paragraph, at the end or after another; `tags` are fields of a note."""
    row = writing.session.get_one(Interview, interview)
    return writing.create(
        Note,
        row.inspection_id,
        interview_id=interview,
        position=_place(notes(writing.session, interview), after),
        at=at or datetime.now(UTC),
        text=text,
        author=writing.person.user_id,
        **tags,
    )


def interviews(session: Session, inspection: UUID) -> list[InterviewLine]:
    """All interviews in the order of their time, those without one last."""
    counted = (
        select(Note.interview_id, func.count().label("n"))
        .where(Note.inspection_id == inspection, ~Note.deleted)
        .group_by(Note.interview_id)
        .subquery()
    )
    query = (
        select(Interview, func.coalesce(counted.c.n, 0))
        .join(counted, counted.c.interview_id == Interview.id, isouter=True)
        .where(Interview.inspection_id == inspection, ~Interview.deleted)
        .order_by(Interview.starts.is_(None), Interview.starts)
    )
    return [
        InterviewLine(
            row.id, row.kind or "", row.role or "", row.people or 0, row.starts, row.state or "", n
        )
        for row, n in session.execute(query)
    ]


def notes(session: Session, interview: UUID) -> list[Note]:
    """The paragraphs of an interview in their order."""
    query = (
        select(Note)
        .where(Note.interview_id == interview, ~Note.deleted)
        .order_by(Note.position, Note.id)
    )
    return list(session.scalars(query))


@dataclass(frozen=True)
class InterviewCounts:
    """Interviews held and people met, by kind of the framework."""

    planned: int
    held: int
    cancelled: int
    held_by_kind: dict[str, int]
    people_by_kind: dict[str, int]


def interview_counts(session: Session, inspection: UUID) -> InterviewCounts:
    """Figures for the method section and home."""
    lines = interviews(session, inspection)
    held = [line for line in lines if line.state == HELD]
    people: Counter[str] = Counter()
    for line in held:
        people[line.kind] += line.people
    states = Counter(line.state for line in lines)
    return InterviewCounts(
        planned=states[PLANNED],
        held=len(held),
        cancelled=states[CANCELLED],
        held_by_kind=dict(Counter(line.kind for line in held)),
        people_by_kind=dict(people),
    )


def _place(paragraphs: Sequence[Note], after: UUID | None) -> str:
    if not paragraphs:
        return between(None, None)
    at = next((n for n, one in enumerate(paragraphs) if one.id == after), len(paragraphs) - 1)
    following = paragraphs[at + 1].position if at + 1 < len(paragraphs) else None
    return between(paragraphs[at].position, following)
