"""Who is where on site: days by inspectors, and where somebody would be in two places."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import combinations
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import Inspection, TimetableEntry
from db.sessions import Writing
from desktop.words.dates import local_day
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble
from desktop.words.working_days import is_working_day

USUAL_LENGTH = timedelta(hours=1)


class TimetableTrouble(Trouble):
    """An entry that can't stand in a timetable."""


@dataclass(frozen=True)
class Slot:
    """Something on site. `members` are ids of the team, as text."""

    id: UUID
    title: str
    starts: datetime
    ends: datetime
    place: str
    members: tuple[str, ...]
    interview_id: UUID | None = None


@dataclass(frozen=True)
class Clash:
    """Two slots that want one person at the same time."""

    member: str
    first: Slot
    second: Slot


def slots(session: Session, inspection_id: UUID) -> list[Slot]:
    """Everything that has a time, in its order."""
    query = select(TimetableEntry).where(
        TimetableEntry.inspection_id == inspection_id, ~TimetableEntry.deleted
    )
    return sorted(
        (_slot(row, row.starts) for row in session.scalars(query) if row.starts is not None),
        key=lambda slot: (slot.starts, slot.title),
    )


def clashes(found: Iterable[Slot]) -> list[Clash]:
    """Every pair of slots that overlap and share a person; touching ends do not overlap."""
    pairs = combinations(sorted(found, key=lambda slot: slot.starts), 2)
    return [
        Clash(member, one, two)
        for one, two in pairs
        if one.ends > two.starts
        for member in one.members
        if member in two.members
    ]


def days_on_site(inspection: Inspection) -> list[date]:
    """The working days of the fieldwork weeks."""
    mondays = sorted(date.fromisoformat(day) for day in inspection.fieldwork_weeks or ())
    days = [monday + timedelta(days=n) for monday in mondays for n in range(5)]
    return [day for day in days if is_working_day(day)]


def board(
    found: Sequence[Slot], days: Sequence[date], members: Sequence[str]
) -> dict[tuple[date, str], list[Slot]]:
    """The slots of each day and person; "" is the row of slots that nobody is down for."""
    cells: dict[tuple[date, str], list[Slot]] = {}
    shown = {*days}
    for slot in found:
        day = local_day(slot.starts)
        known = [one for one in slot.members if one in members] or [""]
        for member in known if day in shown else ():
            cells.setdefault((day, member), []).append(slot)
    return cells


def other_days(found: Sequence[Slot], days: Sequence[date]) -> list[date]:
    """Days with something on them outside the fieldwork weeks."""
    return sorted({local_day(slot.starts) for slot in found} - set(days))


def add_slot(
    writing: Writing, inspection_id: UUID, title: str, starts: datetime, **values: Any
) -> UUID:
    """Put something on the timetable; an hour long unless `ends` says otherwise."""
    ends = values.pop("ends", None) or starts + USUAL_LENGTH
    _check(starts, ends)
    return writing.create(
        TimetableEntry, inspection_id, title=title.strip(), starts=starts, ends=ends, **values
    )


def change_slot(writing: Writing, slot: UUID, **values: Any) -> None:
    """Change title, starts, ends, place or members. Raises TimetableTrouble."""
    row = writing.session.get_one(TimetableEntry, slot)
    starts, ends = values.get("starts", row.starts), values.get("ends", row.ends)
    if row.starts and row.ends and "starts" in values and "ends" not in values and starts:
        ends = values["ends"] = starts + (row.ends - row.starts)  # it keeps its length
    _check(starts, ends)
    writing.set(TimetableEntry, slot, **values)


def remove_slot(writing: Writing, slot: UUID) -> None:
    """Take it off the timetable."""
    writing.delete(TimetableEntry, slot)


def _slot(row: TimetableEntry, starts: datetime) -> Slot:
    return Slot(
        id=row.id,
        title=row.title or "",
        starts=starts,
        ends=row.ends or starts + USUAL_LENGTH,
        place=row.place or "",
        members=tuple(row.members or ()),
        interview_id=row.interview_id,
    )


def _check(starts: datetime | None, ends: datetime | None) -> None:
    if starts and ends and ends <= starts:
        raise TimetableTrouble(
            QT_TRANSLATE_NOOP("plan", "It ends before it begins: check both times.")
        )
