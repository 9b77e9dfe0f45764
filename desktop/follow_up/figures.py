"""The figures of every stage of one inspection, computed from its records."""

from typing import Any

from sqlalchemy.orm import Session

from db.models import Inspection
from desktop.casework.counts import case_counts
from desktop.findings.findings import numbered
from desktop.findings.recommendations import numbered as numbered_recommendations
from desktop.framework import load
from desktop.interviews.interviews import interview_counts
from desktop.plan.inspection import team


def stage_figures(session: Session, row: Inspection) -> dict[str, Any]:
    """Each a count by its name; `judged` is a count for each step of the scale."""
    framework = load(str(row.framework))
    cases, met = case_counts(session, row.id), interview_counts(session, row.id)
    return {
        "team": len(team(session, row.id)),
        "cases_selected": cases.of_pool("case"),
        "contacts_selected": cases.of_pool("contact"),
        "withdrawn": cases.withdrawn,
        "reviewed": cases.reviewed,
        "not_reviewed": cases.not_reviewed,
        "tracked": cases.tracked,
        "judged": cases.judged,
        "interviews_held": met.held,
        "people_met": sum(met.people_by_kind.values()),
        "findings": len(numbered(session, row.id, framework)),
        "recommendations": len(numbered_recommendations(session, row.id, framework)),
    }
