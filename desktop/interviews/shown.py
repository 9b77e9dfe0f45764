"""What the interviews' page shows, read at once."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import Interview, SampledCase
from desktop.framework import Framework
from desktop.interviews.interviews import InterviewLine, interviews
from desktop.interviews.notes import NoteLine, note_lines
from desktop.interviews.prompts import Prompt, prompts
from desktop.interviews.standing import standing
from desktop.interviews.tags import Vocabulary, vocabulary
from desktop.plan.inspection import team
from desktop.self_assessment.enquiries import lines
from desktop.words.standing import Standing


@dataclass(frozen=True)
class InterviewsShown:
    """The list, and what an interview or a note can be tied to.

    `team` has pairs of id (as text) and name.
    """

    lines: list[InterviewLine]
    standing: Standing
    team: list[tuple[str, str]]
    known: Vocabulary


@dataclass(frozen=True)
class NotesShown:
    """The notes of one interview, and what to ask in it."""

    interview: UUID
    notes: list[NoteLine]
    prompts: list[Prompt]


def read_interviews(session: Session, inspection: UUID, framework: Framework) -> InterviewsShown:
    """All interviews of an inspection."""
    return InterviewsShown(
        lines=interviews(session, inspection),
        standing=standing(session, inspection, framework),
        team=[(str(one.id), one.name or "") for one in team(session, inspection)],
        known=vocabulary(
            framework,
            _cases(session, inspection),
            {f"{it.number} {it.question}": it.id for it in lines(session, inspection)},
        ),
    )


def read_notes(
    session: Session, interview: UUID, framework: Framework, language: str
) -> NotesShown:
    """One interview, as it stands."""
    row = session.get_one(Interview, interview)
    asked = prompts(
        session, row.inspection_id, framework, language, row.kind or "", row.role or ""
    )
    return NotesShown(interview, note_lines(session, interview), asked)


def _cases(session: Session, inspection: UUID) -> dict[str, UUID]:
    query = (
        select(SampledCase.reference, SampledCase.id)
        .where(
            SampledCase.inspection_id == inspection,
            ~SampledCase.deleted,
            SampledCase.standing.in_(("selected", "withdrawn")),
        )
        .order_by(SampledCase.reference)
    )
    return {reference: case for reference, case in session.execute(query) if reference}
