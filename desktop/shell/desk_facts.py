"""What the window reads of an inspection before it opens it."""

from uuid import UUID

from db.models import Inspection
from db.sessions import Session
from desktop.plan.inspection import inspections
from desktop.shell.stages import standings
from desktop.words.dates import period
from desktop.words.standing import Standing
from desktop.work.desk import Desk


def known(session: Session) -> set[str]:
    """The ids of all inspections."""
    return {str(one.id) for one in inspections(session)}


def facts(inspection_id: UUID, session: Session) -> Inspection:
    """The inspection itself."""
    return session.get_one(Inspection, inspection_id)


def standings_of(desk: Desk, session: Session) -> dict[str, Standing]:
    """Where each stage of the inspection on the desk stands."""
    return standings(session, desk.inspection_id, desk.framework)


def head(one: Inspection, language: str) -> tuple[str, list[str]]:
    """The authority, and what and when in short lines."""
    authority = (one.authority_cy if language == "cy" else "") or one.authority or ""
    when = ""
    if one.period_from and one.period_to:
        when = period(one.period_from, one.period_to, language)
    return authority, [it for it in (one.title or "", when) if it]
