"""What the last inspection asked for, and how far each of it has come since."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import FollowUpItem, Inspection
from desktop.findings.recommendations import NumberedRecommendation, numbered
from desktop.framework import load
from desktop.self_assessment.carrying_on import last_inspection

# In the order in which letters tell of them; "" has not been sorted yet.
PROGRESS = ("closed", "significant", "some", "further", "")
IMPROVED = ("closed", "significant", "some")
OPEN = ("further", "")


@dataclass(frozen=True)
class EarlierArea:
    """An earlier recommendation, or area, with the progress that was seen of it."""

    area: NumberedRecommendation
    progress: str

    def text(self, language: str) -> str:
        return self.area.text(language)


@dataclass(frozen=True)
class Earlier:
    """The earlier inspection; nothing where this is the first."""

    areas: tuple[EarlierArea, ...] = ()
    published: date | None = None

    def count(self, progress: str) -> int:
        """How many came so far."""
        return sum(area.progress == progress for area in self.areas)


def earlier(session: Session, inspection: Inspection) -> Earlier:
    """The areas of the inspection before, in their old numbers.

    A monitoring visit has no new inspection of its own: then it is this one's areas that are
    followed, once there are items to follow.
    """
    last = last_inspection(session, inspection.id) or inspection
    areas = numbered(session, last.id, load(str(last.framework)))
    progress = _progress(session, [area.id for area in areas], inspection.id)
    if last is inspection and not progress:
        return Earlier()
    found = tuple(EarlierArea(area, progress.get(area.id, "")) for area in areas)
    return Earlier(found, last.published_on)


def _progress(session: Session, areas: Iterable[UUID], inspection: UUID) -> dict[UUID, str]:
    """What this inspection says of an area counts more than what was said before."""
    query = select(FollowUpItem).where(
        FollowUpItem.recommendation_id.in_(list(areas)), ~FollowUpItem.deleted
    )
    items = sorted(session.scalars(query), key=lambda item: item.inspection_id == inspection)
    return {item.recommendation_id: item.status or "" for item in items if item.recommendation_id}
