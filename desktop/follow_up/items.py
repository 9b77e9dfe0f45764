"""Recommendations after publication: when they are due, what was promised, how far it got."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import FollowUpEvent, FollowUpItem, Inspection, Recommendation
from db.sessions import Writing
from desktop.findings.recommendations import NumberedRecommendation, numbered
from desktop.framework import Framework
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble
from desktop.words.working_days import add_months

CLOSED = "closed"


class FollowUpTrouble(Trouble):
    """A step of following up that lacks something."""


@dataclass(frozen=True)
class Followed:
    """A recommendation being followed. `status` is a step of the framework's progress."""

    recommendation: NumberedRecommendation
    item: UUID
    due: date | None
    status: str
    plan: str
    owner: str
    events: tuple[FollowUpEvent, ...]

    def late(self, today: date) -> bool:
        """Past its date and not closed."""
        return self.due is not None and self.due < today and self.status != CLOSED


def item_id(recommendation: UUID) -> UUID:
    """The id of what follows a recommendation: the same on every laptop."""
    return uuid5(recommendation, "follow-up")


def followed(session: Session, inspection: UUID, framework: Framework) -> list[Followed]:
    """Every recommendation of the inspection in its numbered order."""
    row = session.get_one(Inspection, inspection)
    items = {
        item.recommendation_id: item
        for item in session.scalars(
            select(FollowUpItem).where(
                FollowUpItem.inspection_id == inspection, ~FollowUpItem.deleted
            )
        )
    }
    events = _events(session, inspection)
    return [
        _followed(one, items.get(one.id), events, row.published_on, framework)
        for one in numbered(session, inspection, framework)
    ]


def begin_item(writing: Writing, recommendation: UUID) -> UUID:
    """What follows a recommendation; a new row where there is none yet."""
    item = item_id(recommendation)
    if writing.session.get(FollowUpItem, item) is None:
        row = writing.session.get_one(Recommendation, recommendation)
        writing.create(FollowUpItem, row.inspection_id, item, recommendation_id=recommendation)
    return item


def change_item(writing: Writing, recommendation: UUID, **values: Any) -> None:
    """What the plan says, who answers for it (by role), another date."""
    writing.set(FollowUpItem, begin_item(writing, recommendation), **values)


def note_event(
    writing: Writing, recommendation: UUID, on: date, text: str, status: str | None = None
) -> UUID:
    """Something that was seen; a status that comes with it becomes the item's."""
    if not text.strip():
        raise FollowUpTrouble(QT_TRANSLATE_NOOP("follow_up", "Say what was seen."))
    item = begin_item(writing, recommendation)
    inspection = writing.session.get_one(FollowUpItem, item).inspection_id
    if status:
        writing.set(FollowUpItem, item, status=status)
    return writing.create(
        FollowUpEvent, inspection, item_id=item, on=on, text=text.strip(), status=status
    )


def _followed(
    one: NumberedRecommendation,
    item: FollowUpItem | None,
    events: dict[UUID, list[FollowUpEvent]],
    published: date | None,
    framework: Framework,
) -> Followed:
    return Followed(
        recommendation=one,
        item=item_id(one.id),
        due=(item.due if item else None) or _due(one, published, framework),
        status=(item.status if item else None) or "",
        plan=(item.plan if item else None) or "",
        owner=(item.owner if item else None) or "",
        events=tuple(events.get(item_id(one.id), ())),
    )


def _due(one: NumberedRecommendation, published: date | None, framework: Framework) -> date | None:
    if not one.band or published is None:
        return None
    return add_months(published, framework.band(one.band).months)


def _events(session: Session, inspection: UUID) -> dict[UUID, list[FollowUpEvent]]:
    query = (
        select(FollowUpEvent)
        .where(FollowUpEvent.inspection_id == inspection, ~FollowUpEvent.deleted)
        .order_by(FollowUpEvent.on.desc())
    )
    found: dict[UUID, list[FollowUpEvent]] = {}
    for event in session.scalars(query):
        if event.item_id is not None:
            found.setdefault(event.item_id, []).append(event)
    return found
