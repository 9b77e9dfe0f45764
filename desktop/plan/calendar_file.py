"""Timetable and milestones as an .ics file, for the calendars that inspectors use anyway."""

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy.orm import Session

from db.models import Inspection
from desktop.framework import Framework
from desktop.plan.inspection import team
from desktop.plan.milestones import Dated, milestones, rule_sentence
from desktop.plan.timetable import Slot, slots
from desktop.words.messages import say

if TYPE_CHECKING:
    from icalendar import Event


def calendar(session: Session, inspection_id: UUID, framework: Framework, language: str) -> bytes:
    """RFC 5545: a milestone is a whole day, a slot has its times in UTC.

    Each event keeps its UID, so that importing a later file moves events instead of doubling.
    """
    from icalendar import Calendar

    inspection = session.get_one(Inspection, inspection_id)
    made = Calendar()
    made.add("prodid", "-//Arolwg//Plan//EN")
    made.add("version", "2.0")
    made.add("x-wr-calname", inspection.title or "")
    for one in milestones(session, inspection_id, framework, language):
        if one.due is not None:
            made.add_component(_milestone_event(one, one.due, framework, language))
    names = {str(one.id): one.name or "" for one in team(session, inspection_id)}
    for slot in slots(session, inspection_id):
        made.add_component(_slot_event(slot, names))
    return bytes(made.to_ical())


def _milestone_event(one: Dated, due: date, framework: Framework, language: str) -> "Event":
    event = _event(one.id, one.title)
    event.add("dtstart", due)
    event.add("dtend", due + timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    if one.rule is not None:
        why = rule_sentence(one.rule, framework, language)
        lines = [say(why), one.rule.source.of(language), one.reason]
        event.add("description", "\n".join(line for line in lines if line))
    return event


def _slot_event(slot: Slot, names: dict[str, str]) -> "Event":
    event = _event(slot.id, slot.title)
    event.add("dtstart", slot.starts.astimezone(UTC))
    event.add("dtend", slot.ends.astimezone(UTC))
    if slot.place:
        event.add("location", slot.place)
    people = [names[one] for one in slot.members if one in names]
    if people:
        event.add("description", ", ".join(people))
    return event


def _event(uid: UUID, title: str) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", f"{uid}@arolwg")
    event.add("dtstamp", datetime.now(UTC))
    event.add("summary", title)
    return event
