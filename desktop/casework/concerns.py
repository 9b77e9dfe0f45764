"""Dangers that are referred back to the authority at once, and the clocks that then run.

A concern stands apart from the case's identifiers: it carries the sampled case's id, a text,
and whom at the authority (by role) was told when.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import Concern
from db.sessions import Writing
from desktop.framework import Framework
from desktop.framework.model import Clock
from desktop.words.dates import local_day, to_utc
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble
from desktop.words.working_days import shift

END_OF_DAY = time(23, 59)


class ConcernTrouble(Trouble):
    """A step of a concern that can't be taken yet."""


@dataclass(frozen=True)
class Running:
    """One clock of a concern: when it ends, and when it was met (or None)."""

    clock: Clock
    due: datetime
    met: datetime | None

    def late(self, now: datetime) -> bool:
        return (self.met or now) > self.due


def raise_concern(
    writing: Writing,
    inspection: UUID,
    what: str,
    *,
    case: UUID | None = None,
    seen_at: datetime | None = None,
    immediate_danger: bool = False,
    about_practitioner: bool = False,
) -> UUID:
    """Record a danger. The lead inspector decides; see `refer_back`."""
    if not what.strip():
        raise ConcernTrouble(QT_TRANSLATE_NOOP("casework", "Say what the concern is."))
    return writing.create(
        Concern,
        inspection,
        what=what.strip(),
        sampled_case_id=case,
        seen_at=seen_at or datetime.now(UTC),
        immediate_danger=immediate_danger,
        about_practitioner=about_practitioner,
    )


def refer_back(writing: Writing, concern: UUID, whom: str, at: datetime, decided_by: UUID) -> None:
    """Told by telephone to the named lead at the authority, by role; the written clock starts."""
    if not whom.strip():
        raise ConcernTrouble(
            QT_TRANSLATE_NOOP("casework", "Say who at the authority was told, by role.")
        )
    writing.set(Concern, concern, told_at=at, told_whom=whom.strip(), decided_by=decided_by)


def concerns(session: Session, inspection: UUID) -> list[Concern]:
    """All concerns of the inspection, the latest first."""
    query = (
        select(Concern)
        .where(Concern.inspection_id == inspection, ~Concern.deleted)
        .order_by(Concern.seen_at.desc())
    )
    return list(session.scalars(query))


def clocks(concern: Concern, framework: Framework) -> list[Running]:
    """The clocks that run (or ran) for a concern, in the order they started."""
    starts = {
        "written_report": (concern.told_at, concern.written_at),
        "acknowledgement": (concern.written_at, concern.acknowledged_at),
        "authority_decision": (concern.acknowledged_at, concern.closed_at),
    }
    if concern.about_practitioner:
        starts["designated_officer"] = (concern.seen_at, concern.told_at)
    found = []
    for clock in framework.clocks:
        began, met = starts.get(clock.id, (None, None))
        if clock.about == "concern" and began is not None:
            found.append(Running(clock, due(began, clock), met))
    return found


def due(began: datetime, clock: Clock) -> datetime:
    """When a clock ends: to the minute in hours, else at the end of the last day."""
    if clock.unit == "hours":
        return began + timedelta(hours=clock.amount)
    return to_utc(shift(local_day(began), clock.amount, clock.unit), END_OF_DAY)


def running(
    session: Session, inspection: UUID, framework: Framework
) -> list[tuple[Concern, Running]]:
    """Each clock that is not met yet, the most urgent first; for home."""
    found = [
        (concern, clock)
        for concern in concerns(session, inspection)
        if concern.closed_at is None
        for clock in clocks(concern, framework)
        if clock.met is None
    ]
    return sorted(found, key=lambda pair: pair[1].due)
