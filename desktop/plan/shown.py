"""All that the plan's page shows, read at once."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from db.models import InformationRequest, Inspection, TeamMember
from desktop.framework import Framework
from desktop.plan.documents import Registered, documents
from desktop.plan.inspection import team
from desktop.plan.milestones import Dated, milestones
from desktop.plan.requests import requests
from desktop.plan.timetable import Clash, Slot, clashes, days_on_site, slots


@dataclass(frozen=True)
class PlanShown:
    """The plan as it is now."""

    inspection: Inspection
    team: list[TeamMember]
    milestones: list[Dated]
    requests: list[InformationRequest]
    documents: list[Registered]
    slots: list[Slot]
    clashes: list[Clash]
    days: list[date]


def read_plan(
    session: Session, inspection_id: UUID, framework: Framework, language: str
) -> PlanShown:
    """The plan of an inspection; milestones are titled in `language`."""
    inspection = session.get_one(Inspection, inspection_id)
    found = slots(session, inspection_id)
    return PlanShown(
        inspection=inspection,
        team=team(session, inspection_id),
        milestones=milestones(session, inspection_id, framework, language),
        requests=requests(session, inspection_id),
        documents=documents(session, inspection_id),
        slots=found,
        clashes=clashes(found),
        days=days_on_site(inspection),
    )
