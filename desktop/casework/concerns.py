"""Dangers that are referred back to the authority at once, and the clocks that then run.

A concern stands apart from the case's identifiers: it carries the sampled case's id, a text,
and whom at the authority (by role) was told when. While it is typed and not raised yet it has no
moment at which it was seen; one that was closed before anybody was told is withdrawn.
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
from desktop.words.dates import clock_time, local_day, to_utc
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble
from desktop.words.working_days import shift

END_OF_DAY = time(23, 59)
STEPS = ("seen_at", "told_at", "written_at", "acknowledged_at", "closed_at")


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
    typed: UUID | None = None,
) -> UUID:
    """Record a danger. The lead inspector decides; see `refer_back`. `typed`: the row where it was
    kept while it was typed."""
    if not what.strip():
        raise ConcernTrouble(QT_TRANSLATE_NOOP("casework", "Say what the concern is."))
    at = seen_at or datetime.now(UTC)
    must_be_past(at)
    values = {
        "what": what.strip(),
        "sampled_case_id": case,
        "seen_at": at,
        "immediate_danger": immediate_danger,
        "about_practitioner": about_practitioner,
    }
    if typed is None or writing.session.get(Concern, typed) is None:
        return writing.create(Concern, inspection, typed, **values)
    writing.set(Concern, typed, **values)
    return typed


def keep_typed(writing: Writing, inspection: UUID, row: UUID, case: UUID | None) -> None:
    """Make sure that there is a row for a concern that is being typed, about that case."""
    if writing.session.get(Concern, row) is None:
        writing.create(Concern, inspection, row, sampled_case_id=case)


def being_typed(session: Session, inspection: UUID) -> Concern | None:
    """The concern that was typed and not raised yet."""
    query = select(Concern).where(
        Concern.inspection_id == inspection, ~Concern.deleted, Concern.seen_at.is_(None)
    )
    return session.scalars(query.order_by(Concern.id)).first()


def must_be_past(at: datetime) -> None:
    """Raise ConcernTrouble for a moment that is still to come."""
    if at > datetime.now(UTC):
        raise ConcernTrouble(QT_TRANSLATE_NOOP("casework", "That moment is still to come."))


def take_step(writing: Writing, concern: UUID, step: str, at: datetime, **more: object) -> None:
    """Note a step (one of STEPS) with its moment. Raises ConcernTrouble where it is still to
    come, or before the step before it (to the minute)."""
    must_be_past(at)
    row = writing.session.get_one(Concern, concern)
    taken = [getattr(row, name) for name in STEPS[: STEPS.index(step)]]
    last = max((one for one in taken if one is not None), default=at)
    if at < last.replace(second=0, microsecond=0):
        raise ConcernTrouble(
            QT_TRANSLATE_NOOP("casework", "That is before the step before it: {day}, {time}."),
            day=local_day(last),
            time=clock_time(last),
        )
    writing.set(Concern, concern, **{step: at}, **more)


def withdraw(writing: Writing, concern: UUID, reason: str) -> None:
    """Raised by mistake: it stays in the record, with the reason, and no clock runs any more."""
    row = writing.session.get_one(Concern, concern)
    if row.told_at is not None:
        raise ConcernTrouble(
            QT_TRANSLATE_NOOP(
                "casework", "The authority was told already. Say what came of it, and close it."
            )
        )
    if not reason.strip():
        raise ConcernTrouble(QT_TRANSLATE_NOOP("casework", "Say why it is withdrawn."))
    writing.set(Concern, concern, outcome=reason.strip(), closed_at=datetime.now(UTC))


def is_withdrawn(concern: Concern) -> bool:
    """Was it closed before anybody at the authority was told?"""
    return concern.closed_at is not None and concern.told_at is None


def refer_back(writing: Writing, concern: UUID, whom: str, at: datetime, decided_by: UUID) -> None:
    """Told by telephone to the named lead at the authority, by role; the written clock starts."""
    if not whom.strip():
        raise ConcernTrouble(
            QT_TRANSLATE_NOOP("casework", "Say who at the authority was told, by role.")
        )
    take_step(writing, concern, "told_at", at, told_whom=whom.strip(), decided_by=decided_by)


def concerns(session: Session, inspection: UUID) -> list[Concern]:
    """All concerns of the inspection that were raised, the latest first."""
    query = (
        select(Concern)
        .where(Concern.inspection_id == inspection, ~Concern.deleted)
        .where(Concern.seen_at.is_not(None))
        .order_by(Concern.seen_at.desc())
    )
    return list(session.scalars(query))


def clocks(concern: Concern, framework: Framework) -> list[Running]:
    """The clocks that run (or ran) for a concern, in the order they started."""
    if is_withdrawn(concern):
        return []
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
