"""What the page shows of the casework: read at once, on a reader's thread."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from db.models import CaseReview, Concern, ReviewAnswer
from desktop.casework.concerns import Running, being_typed, clocks, concerns
from desktop.casework.counts import CaseCounts, count
from desktop.casework.reviews import CaseLine, answers_of, case_lines, review_of
from desktop.framework import Framework
from desktop.plan.inspection import team


@dataclass(frozen=True)
class CasesShown:
    """The list, its figures, the team by id, and the concerns with their clocks."""

    lines: tuple[CaseLine, ...]
    counts: CaseCounts
    team: dict[UUID, str]
    concerns: tuple[tuple[Concern, tuple[Running, ...]], ...]
    typed: Concern | None = None  # a concern that was typed and not raised yet


@dataclass(frozen=True)
class ReviewShown:
    """One case and what is written of it; `review` is None while nobody has begun."""

    line: CaseLine
    review: CaseReview | None
    answers: dict[tuple[str, str], ReviewAnswer]


def read_cases(session: Session, inspection: UUID, framework: Framework) -> CasesShown:
    """Everything of the list."""
    lines = case_lines(session, inspection)
    raised = concerns(session, inspection)
    return CasesShown(
        tuple(lines),
        count(lines),
        {member.id: member.name or "" for member in team(session, inspection)},
        tuple((one, tuple(clocks(one, framework))) for one in raised),
        being_typed(session, inspection),
    )


def read_review(session: Session, line: CaseLine) -> ReviewShown:
    """Everything of one case."""
    review = review_of(session, line.id)
    return ReviewShown(line, review, answers_of(session, review.id) if review else {})
