"""What evidence can be filtered by, beyond what the framework names."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import SampledCase, TeamMember
from db.people import user_names
from desktop.self_assessment.enquiries import lines


@dataclass(frozen=True)
class Choices:
    """Pairs of id (as text) and caption."""

    lines: list[tuple[str, str]]
    cases: list[tuple[str, str]]
    inspectors: list[tuple[str, str]]


def choices(session: Session, inspection: UUID) -> Choices:
    """The lines of enquiry, the sampled cases, and whoever may have written."""
    return Choices(
        lines=[(str(it.id), f"{it.number} {it.question}") for it in lines(session, inspection)],
        cases=_cases(session, inspection),
        inspectors=[(str(user), name) for user, name in writers(session, inspection).items()],
    )


def writers(session: Session, inspection: UUID) -> dict[UUID, str]:
    """The names of those who write: from the laptops that are known, then from the team."""
    names = user_names(session)
    query = select(TeamMember).where(
        TeamMember.inspection_id == inspection,
        ~TeamMember.deleted,
        TeamMember.user_id.is_not(None),
    )
    for member in session.scalars(query):
        if member.user_id is not None and member.name:
            names[member.user_id] = member.name
    return dict(sorted(names.items(), key=lambda pair: pair[1].casefold()))


def _cases(session: Session, inspection: UUID) -> list[tuple[str, str]]:
    query = (
        select(SampledCase.id, SampledCase.reference)
        .where(
            SampledCase.inspection_id == inspection,
            ~SampledCase.deleted,
            SampledCase.standing.in_(("selected", "withdrawn")),
        )
        .order_by(SampledCase.reference)
    )
    return [(str(case), reference or "") for case, reference in session.execute(query)]
