"""What happens after publication, over years."""

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Mapped

from db.base import Base, Record


class FollowUpItem(Record, Base):
    """A recommendation or area for improvement being followed."""

    __tablename__ = "follow_up_item"
    recommendation_id: Mapped[UUID | None]
    due: Mapped[date | None]
    status: Mapped[str | None]  # significant, some, further, closed
    plan: Mapped[str | None]  # what the improvement plan says
    owner: Mapped[str | None]  # role at the authority


class FollowUpEvent(Record, Base):
    """Something that was seen of an item: a plan, a visit, a figure."""

    __tablename__ = "follow_up_event"
    item_id: Mapped[UUID | None]
    on: Mapped[date | None]
    kind: Mapped[str | None]
    text: Mapped[str | None]
    status: Mapped[str | None]


class AuthorityEvent(Record, Base):
    """An event in the history of an authority: enhanced monitoring on, a conference ..."""

    __tablename__ = "authority_event"
    authority: Mapped[str | None]
    on: Mapped[date | None]
    kind: Mapped[str | None]
    text: Mapped[str | None]
