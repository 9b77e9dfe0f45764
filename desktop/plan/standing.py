"""Where the plan stands."""

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from db.models import Inspection
from desktop.framework import Framework
from desktop.plan.inspection import team
from desktop.plan.milestones import Dated, milestones
from desktop.plan.requests import is_overdue, requests
from desktop.plan.timetable import clashes, slots
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.words.standing import Standing, State


def standing(session: Session, inspection_id: UUID, framework: Framework) -> Standing:
    """Missing: what a plan can't be without, what is late, who would be in two places."""
    today = date.today()  # noqa: DTZ011 - the day on the inspector's desk
    inspection = session.get_one(Inspection, inspection_id)
    plan = milestones(session, inspection_id, framework, "en")
    done = sum(one.done_on is not None for one in plan)
    badge = f"{done} / {len(plan)}"
    missing = _missing(session, inspection, plan, today)
    if missing is not None:
        return Standing(State.MISSING, missing, badge)
    facts: dict[str, object] = {"done": done, "all": len(plan)}
    if done == len(plan):
        sentence = Message(QT_TRANSLATE_NOOP("plan", "Milestones done: {done} of {all}"), facts)
        return Standing(State.COMPLETED, sentence, badge)
    sentence = Message(
        QT_TRANSLATE_NOOP("plan", "Inspectors: {team} · Milestones done: {done} of {all}"),
        facts | {"team": len(team(session, inspection_id))},
    )
    return Standing(State.IN_PROGRESS, sentence, badge)


def _missing(
    session: Session, inspection: Inspection, plan: list[Dated], today: date
) -> Message | None:
    people = team(session, inspection.id)
    if not any(one.role == "lead" for one in people):
        return Message(QT_TRANSLATE_NOOP("plan", "The team has no lead inspector yet"))
    if not inspection.fieldwork_weeks:
        return Message(QT_TRANSLATE_NOOP("plan", "The fieldwork weeks are not set yet"))
    late = sum(one.late(today) for one in plan)
    if late:
        return Message(QT_TRANSLATE_NOOP("plan", "Milestones late: {n}"), {"n": late})
    waiting = sum(is_overdue(one, today) for one in requests(session, inspection.id))
    if waiting:
        return Message(QT_TRANSLATE_NOOP("plan", "Requests overdue: {n}"), {"n": waiting})
    twice = len(clashes(slots(session, inspection.id)))
    if twice:
        return Message(QT_TRANSLATE_NOOP("plan", "Timetable clashes: {n}"), {"n": twice})
    return None
