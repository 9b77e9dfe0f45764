"""Where following up stands."""

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from db.models import Inspection
from desktop.follow_up.items import CLOSED, followed
from desktop.framework import Framework
from desktop.words.dates import local_day
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.words.standing import Standing, State


def standing(session: Session, inspection: UUID, framework: Framework) -> Standing:
    """Begins with publication; completed when everything is closed."""
    items = followed(session, inspection, framework)
    published = session.get_one(Inspection, inspection).published_on
    if published is None or not items:
        return Standing(
            State.NOT_STARTED, Message(QT_TRANSLATE_NOOP("follow_up", "Begins with publication."))
        )
    today = local_day(datetime.now(UTC))
    late = sum(item.late(today) for item in items)
    closed = sum(item.status == CLOSED for item in items)
    sentence = QT_TRANSLATE_NOOP(
        "follow_up", "Followed: {all} · closed: {closed} · past their date: {late}"
    )
    facts = {"all": len(items), "closed": closed, "late": late}
    if closed == len(items):
        state = State.COMPLETED
    elif late:
        state = State.MISSING
    elif any(item.status or item.events or item.plan for item in items):
        state = State.IN_PROGRESS
    else:
        state = State.NOT_STARTED
    return Standing(state, Message(sentence, facts), str(len(items)))
