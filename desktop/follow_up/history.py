"""An authority over the years: inspections, what they asked, and events between them."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import AuthorityEvent, Inspection
from db.sessions import Writing
from desktop.follow_up.items import Followed, followed
from desktop.framework import load
from desktop.plan.inspection import NoSuchInspection
from desktop.words.messages import QT_TRANSLATE_NOOP

KINDS = {
    "monitoring": QT_TRANSLATE_NOOP("follow_up", "Monitoring activity"),
    "meeting": QT_TRANSLATE_NOOP("follow_up", "Meeting or conference"),
    "enhanced_on": QT_TRANSLATE_NOOP("follow_up", "Enhanced monitoring begins"),
    "enhanced_off": QT_TRANSLATE_NOOP("follow_up", "Enhanced monitoring ends"),
    "warning": QT_TRANSLATE_NOOP("follow_up", "Warning notice"),
    "plan": QT_TRANSLATE_NOOP("follow_up", "Improvement plan received"),
    "other": QT_TRANSLATE_NOOP("follow_up", "Something else"),
}


@dataclass(frozen=True)
class Year:
    """One inspection of the authority with what it asked for."""

    inspection: Inspection
    items: tuple[Followed, ...]


def years(session: Session, authority: str) -> list[Year]:
    """The inspections of an authority, by a part of its name in either language, the latest first.

    Raises NoSuchInspection for none.
    """
    wanted = authority.casefold()
    query = select(Inspection).where(~Inspection.deleted)
    rows = [
        row
        for row in session.scalars(query)
        if wanted in f"{row.authority or ''}\n{row.authority_cy or ''}".casefold()
    ]
    if not rows:
        raise NoSuchInspection(
            QT_TRANSLATE_NOOP("follow_up", "No inspection of an authority “{name}” is here."),
            name=authority,
        )
    rows.sort(key=lambda row: row.period_to or date.min, reverse=True)
    return [Year(row, tuple(followed(session, row.id, load(str(row.framework))))) for row in rows]


def events(session: Session, authority: str) -> list[AuthorityEvent]:
    """Events of an authority, the latest first."""
    query = (
        select(AuthorityEvent)
        .where(AuthorityEvent.authority == authority, ~AuthorityEvent.deleted)
        .order_by(AuthorityEvent.on.desc())
    )
    return list(session.scalars(query))


def add_event(writing: Writing, inspection: UUID, on: date, kind: str, text: str) -> UUID:
    """An event in the authority's history, told from the inspection at hand."""
    row = writing.session.get_one(Inspection, inspection)
    return writing.create(
        AuthorityEvent, inspection, authority=row.authority, on=on, kind=kind, text=text.strip()
    )
