"""Who is met when: conversations, groups, and practice that is watched."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import Integer, false, func, select
from sqlalchemy.orm import Session

from db.models import Interview, Note, SampledCase
from db.sessions import Writing
from desktop.interviews.notes import add_note, notes
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble

Form = Literal["interview", "group", "observation"]
INTERVIEW, GROUP, OBSERVATION = "interview", "group", "observation"
PLANNED, HELD, CANCELLED = "planned", "held", "cancelled"
FORMS = {
    INTERVIEW: QT_TRANSLATE_NOOP("interviews", "Interview"),
    GROUP: QT_TRANSLATE_NOOP("interviews", "Focus group"),
    OBSERVATION: QT_TRANSLATE_NOOP("interviews", "Observation of practice"),
}
STATES = {
    PLANNED: QT_TRANSLATE_NOOP("interviews", "Planned"),
    HELD: QT_TRANSLATE_NOOP("interviews", "Held"),
    CANCELLED: QT_TRANSLATE_NOOP("interviews", "Cancelled"),
}
CONSENTS = {
    "given": QT_TRANSLATE_NOOP("interviews", "Given"),
    "withheld": QT_TRANSLATE_NOOP("interviews", "Not given"),
    "not_needed": QT_TRANSLATE_NOOP("interviews", "Not needed"),
}


class InterviewTrouble(Trouble):
    """Something an interview can't be without."""


@dataclass(frozen=True)
class InterviewLine:
    """An interview in the list. `inspectors` are ids of the team, as text."""

    id: UUID
    form: str
    kind: str
    role: str
    people: int
    starts: datetime | None
    state: str
    notes: int
    concerns: int = 0
    place: str = ""
    language: str = ""
    consent: str = ""
    reason: str = ""
    case: UUID | None = None
    case_reference: str = ""
    inspectors: tuple[str, ...] = ()


def plan_interview(
    writing: Writing,
    inspection: UUID,
    *,
    kind: str,
    role: str,
    starts: datetime | None = None,
    people: int = 1,
    form: Form = "interview",
    **more: Any,
) -> UUID:
    """Someone is to be met, or something watched. `kind` and `role` are the framework's ids."""
    if people < 1:
        raise InterviewTrouble(
            QT_TRANSLATE_NOOP("interviews", "An interview is with at least one person.")
        )
    return writing.create(
        Interview,
        inspection,
        form=form,
        kind=kind,
        role=role,
        starts=starts,
        people=people,
        state=PLANNED,
        **more,
    )


def change_interview(writing: Writing, interview: UUID, **values: Any) -> None:
    """Change form, kind, role, people, language, place, starts, consent, inspectors or case."""
    if values.get("people") is not None and values["people"] < 1:
        raise InterviewTrouble(
            QT_TRANSLATE_NOOP("interviews", "An interview is with at least one person.")
        )
    writing.set(Interview, interview, **values)


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


def replan_interview(writing: Writing, interview: UUID) -> None:
    """Back to planned, with everything that was written."""
    writing.set(Interview, interview, state=PLANNED, cancelled_reason=None)


def remove_interview(writing: Writing, interview: UUID) -> None:
    """Take an interview and its notes out of sight; Undo brings both back."""
    for note in notes(writing.session, interview):
        writing.delete(Note, note.id)
    writing.delete(Interview, interview)


def interviews(session: Session, inspection: UUID) -> list[InterviewLine]:
    """All interviews in the order of their time, those without one last."""
    ours = select(Interview.id).where(Interview.inspection_id == inspection)
    counted = (
        select(
            Note.interview_id,
            func.count().label("notes"),
            func.coalesce(func.sum(Note.concern.cast(Integer)), 0).label("concerns"),
        )
        .where(Note.interview_id.in_(ours), Note.deleted == false())
        .group_by(Note.interview_id)
        .subquery()
    )
    query = (
        select(
            Interview,
            func.coalesce(counted.c.notes, 0),
            func.coalesce(counted.c.concerns, 0),
            SampledCase.reference,
        )
        .join(counted, counted.c.interview_id == Interview.id, isouter=True)
        .join(SampledCase, SampledCase.id == Interview.sampled_case_id, isouter=True)
        .where(Interview.inspection_id == inspection, ~Interview.deleted)
        .order_by(Interview.starts.is_(None), Interview.starts, Interview.id)
    )
    return [_line(*row) for row in session.execute(query)]


@dataclass(frozen=True)
class InterviewCounts:
    """Interviews (and groups) held and people met, by kind of the framework."""

    planned: int
    held: int
    cancelled: int
    held_by_kind: dict[str, int]
    people_by_kind: dict[str, int]
    observed: int = 0  # observations of practice that took place; no interviews


def interview_counts(session: Session, inspection: UUID) -> InterviewCounts:
    """Figures for the method section and home."""
    lines = interviews(session, inspection)
    met = [line for line in lines if line.form != OBSERVATION]
    held = [line for line in met if line.state == HELD]
    people: Counter[str] = Counter()
    for line in held:
        people[line.kind] += line.people
    states = Counter(line.state for line in met)
    return InterviewCounts(
        planned=states[PLANNED],
        held=len(held),
        cancelled=states[CANCELLED],
        held_by_kind=dict(Counter(line.kind for line in held)),
        people_by_kind=dict(people),
        observed=sum(line.form == OBSERVATION and line.state == HELD for line in lines),
    )


def _line(row: Interview, count: int, concerns: int, reference: str | None) -> InterviewLine:
    return InterviewLine(
        id=row.id,
        form=row.form or INTERVIEW,
        kind=row.kind or "",
        role=row.role or "",
        people=row.people or 0,
        starts=row.starts,
        state=row.state or PLANNED,
        notes=count,
        concerns=concerns,
        place=row.place or "",
        language=row.language or "",
        consent=row.consent or "",
        reason=row.cancelled_reason or "",
        case=row.sampled_case_id,
        case_reference=reference or "",
        inspectors=tuple(row.inspectors or ()),
    )


__all__ = [
    "CANCELLED",
    "CONSENTS",
    "FORMS",
    "GROUP",
    "HELD",
    "INTERVIEW",
    "OBSERVATION",
    "PLANNED",
    "STATES",
    "InterviewCounts",
    "InterviewLine",
    "InterviewTrouble",
    "add_note",
    "cancel_interview",
    "change_interview",
    "hold_interview",
    "interview_counts",
    "interviews",
    "notes",
    "plan_interview",
    "remove_interview",
    "replan_interview",
]
