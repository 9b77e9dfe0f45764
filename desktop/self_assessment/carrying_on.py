"""A new inspection starts from the last one: what is still open becomes a line of enquiry."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import FollowUpItem, Inspection, LineOfEnquiry, Recommendation
from db.sessions import Writing
from desktop.framework import Framework
from desktop.plan.inspection import inspections
from desktop.self_assessment.enquiries import raise_line

SETTLED = "closed"


@dataclass(frozen=True)
class Matter:
    """An open recommendation, or area for improvement, of an earlier inspection.

    `dimension` is empty where this inspection's framework does not know the earlier one's.
    """

    recommendation: UUID
    text: str
    dimension: str | None
    carried: bool  # whether it is a line of enquiry here already


def last_inspection(session: Session, inspection_id: UUID) -> Inspection | None:
    """The one that this inspection follows, else the authority's latest before it."""
    this = session.get_one(Inspection, inspection_id)
    if this.follows is not None:
        return session.get(Inspection, this.follows)
    name = (this.authority or "").strip().casefold()
    for other in inspections(session):
        same = (other.authority or "").strip().casefold() == name
        earlier = other.period_to and this.period_to and other.period_to < this.period_to
        if same and earlier and other.id != this.id:
            return other
    return None


def open_matters(
    session: Session, inspection_id: UUID, framework: Framework, language: str
) -> list[Matter]:
    """What the last inspection left open, in the order of its recommendations."""
    last = last_inspection(session, inspection_id)
    if last is None:
        return []
    query = select(Recommendation).where(
        Recommendation.inspection_id == last.id, ~Recommendation.deleted
    )
    rows = sorted(session.scalars(query), key=lambda row: (row.position or "", str(row.id)))
    settled = _settled(session, [row.id for row in rows])
    known = {dimension.id for dimension in framework.dimensions}
    return [
        Matter(
            row.id,
            _text(row, language),
            row.dimension if row.dimension in known else None,
            _is_carried(session, inspection_id, row.id),
        )
        for row in rows
        if row.id not in settled and _text(row, language)
    ]


def carry_on(writing: Writing, inspection_id: UUID, matters: Iterable[Matter]) -> int:
    """Make lines of enquiry of those that are none yet; gives how many. Safe to repeat."""
    made = 0
    for matter in matters:
        row_id = line_id(inspection_id, matter.recommendation)
        row = writing.session.get(LineOfEnquiry, row_id)
        if row is None:
            raise_line(
                writing,
                inspection_id,
                matter.text,
                dimension=matter.dimension,
                raised_from="earlier",
                source_id=matter.recommendation,
                row_id=row_id,
            )
        elif not writing.restore(LineOfEnquiry, row_id):
            continue
        made += 1
    last = last_inspection(writing.session, inspection_id)
    if made and last is not None:
        writing.set(Inspection, inspection_id, follows=last.id)
    return made


def line_id(inspection_id: UUID, recommendation: UUID) -> UUID:
    """The same on every laptop, so that two who carry on at once make one line."""
    return uuid5(inspection_id, f"earlier/{recommendation}")


def _settled(session: Session, recommendations: list[UUID]) -> set[UUID | None]:
    query = select(FollowUpItem.recommendation_id).where(
        FollowUpItem.recommendation_id.in_(recommendations),
        FollowUpItem.status == SETTLED,
        ~FollowUpItem.deleted,
    )
    return set(session.scalars(query))


def _is_carried(session: Session, inspection_id: UUID, recommendation: UUID) -> bool:
    row = session.get(LineOfEnquiry, line_id(inspection_id, recommendation))
    return row is not None and not row.deleted


def _text(row: Recommendation, language: str) -> str:
    first, second = row.text_en, row.text_cy
    if language == "cy":
        first, second = second, first
    return (first or second or "").strip()
