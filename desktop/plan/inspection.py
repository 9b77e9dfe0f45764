"""Begin an inspection, and find one again."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import Inspection, TeamMember
from db.sessions import Writing
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble
from desktop.words.ordering import first_keys

Service = Literal["children", "adults", "both"]
Language = Literal["en", "cy", "both"]
MONDAY = 0


class NotEnough(Trouble):
    """Something that an inspection can't be without is missing or wrong."""


class NoSuchInspection(Trouble):
    """No inspection, or more than one, answers to a name."""


@dataclass(frozen=True)
class Inspector:
    """A person of the team."""

    name: str
    role: Literal["lead", "member"] = "member"


@dataclass(frozen=True)
class NewInspection:
    """What a person gives when an inspection begins. `period` is first and last day."""

    authority: str
    title: str
    framework: str
    period: tuple[date, date]
    authority_cy: str = ""
    service: Service = "children"
    fieldwork_weeks: tuple[date, ...] = ()
    team: tuple[Inspector, ...] = ()
    authority_language: Language = "both"
    follows: UUID | None = field(default=None)


def begin(writing: Writing, new: NewInspection) -> UUID:
    """A new inspection with its team; gives its id. Raises NotEnough, naming the field."""
    check_facts(new.authority, new.title, new.period, new.fieldwork_weeks)
    _check_team(new.team)
    inspection = uuid4()
    writing.create(
        Inspection,
        inspection,
        inspection,
        title=new.title.strip(),
        authority=new.authority.strip(),
        authority_cy=new.authority_cy.strip(),
        service=new.service,
        framework=new.framework,
        period_from=new.period[0],
        period_to=new.period[1],
        fieldwork_weeks=[day.isoformat() for day in sorted(new.fieldwork_weeks)],
        authority_language=new.authority_language,
        follows=new.follows,
    )
    for inspector, position in zip(new.team, first_keys(len(new.team)), strict=True):
        writing.create(
            TeamMember,
            inspection,
            name=inspector.name.strip(),
            role=inspector.role,
            position=position,
        )
    return inspection


def change_facts(writing: Writing, inspection_id: UUID, **facts: Any) -> None:
    """Give fields of the inspection new values. Raises NotEnough, naming the field."""
    old = writing.session.get_one(Inspection, inspection_id)

    def now(field: str) -> Any:
        return facts.get(field, getattr(old, field))

    weeks = tuple(date.fromisoformat(day) for day in now("fieldwork_weeks") or ())
    period = (now("period_from"), now("period_to"))
    check_facts(now("authority") or "", now("title") or "", period, weeks)
    writing.set(Inspection, inspection_id, **facts)


def inspections(session: Session) -> list[Inspection]:
    """All inspections, the latest period first."""
    query = select(Inspection).where(~Inspection.deleted).order_by(Inspection.period_to.desc())
    return list(session.scalars(query))


def find_inspection(session: Session, name: str) -> Inspection:
    """By id or title, or by a part of title or authority that no other has.

    Raises NoSuchInspection, naming the ids where titles alone don't part them.
    """
    known = inspections(session)
    wanted = name.casefold()
    exact = [one for one in known if wanted in (str(one.id), str(one.title).casefold())]
    matching = exact or [
        one for one in known if wanted in f"{one.title} {one.authority}".casefold()
    ]
    if len(matching) == 1:
        return matching[0]
    if matching:
        titles = "; ".join(f"{one.title} ({one.id})" for one in matching)
        raise NoSuchInspection(
            QT_TRANSLATE_NOOP("plan", "Several inspections answer to “{name}”: {titles}."),
            name=name,
            titles=titles,
        )
    raise NoSuchInspection(
        QT_TRANSLATE_NOOP("plan", "No inspection answers to “{name}”."), name=name
    )


def period_of(row: Inspection) -> tuple[date, date]:
    """First and last day of the review period; all days where it is not set."""
    return row.period_from or date.min, row.period_to or date.max


def team(session: Session, inspection: UUID) -> list[TeamMember]:
    """The inspectors, the lead first."""
    query = select(TeamMember).where(TeamMember.inspection_id == inspection, ~TeamMember.deleted)
    return sorted(session.scalars(query), key=lambda m: (m.role != "lead", m.position or ""))


def check_facts(
    authority: str,
    title: str,
    period: tuple[date | None, date | None],
    fieldwork_weeks: tuple[date, ...],
) -> None:
    """Raise NotEnough, naming the field, where an inspection can't be like this."""
    for value, source in (
        (authority, QT_TRANSLATE_NOOP("plan", "The authority is missing: type its name.")),
        (title, QT_TRANSLATE_NOOP("plan", "The title is missing: type one.")),
    ):
        if not value.strip():
            raise NotEnough(source)
    if period[0] and period[1] and period[0] > period[1]:
        raise NotEnough(
            QT_TRANSLATE_NOOP(
                "plan", "The review period ends before it begins ({first}, {last})."
            ),
            first=period[0],
            last=period[1],
        )
    for day in fieldwork_weeks:
        if day.weekday() != MONDAY:
            raise NotEnough(
                QT_TRANSLATE_NOOP("plan", "Fieldwork weeks begin on a Monday; {day} is none."),
                day=day,
            )


def _check_team(team: tuple[Inspector, ...]) -> None:
    if team and sum(one.role == "lead" for one in team) != 1:
        raise NotEnough(QT_TRANSLATE_NOOP("plan", "A team has exactly one lead inspector."))
