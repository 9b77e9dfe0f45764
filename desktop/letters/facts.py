"""Every figure, date and name that a letter may say, computed from the records.

Nobody types a count: a template's sentence names a fact, and the fact comes from here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models import Concern, Inspection, LongList
from desktop.casework.counts import CaseCounts, case_counts
from desktop.findings.findings import NumberedFinding
from desktop.findings.findings import numbered as numbered_findings
from desktop.findings.recommendations import NumberedRecommendation
from desktop.findings.recommendations import numbered as numbered_recommendations
from desktop.framework import Framework
from desktop.interviews.interviews import InterviewCounts, interview_counts
from desktop.letters.earlier import Earlier, earlier
from desktop.plan.inspection import team
from desktop.self_assessment.statements import answers
from desktop.words.working_days import add_months, add_working_days

Value = int | str | date | tuple[date, ...]
PLAN_WORKING_DAYS = 20


@dataclass(frozen=True)
class Facts:
    """What is known, by name ("casework.reviewed"), and the numbered texts."""

    values: dict[str, Value]
    findings: tuple[NumberedFinding, ...]
    recommendations: tuple[NumberedRecommendation, ...]
    cases: CaseCounts
    framework: Framework
    earlier: Earlier

    def known(self, name: str) -> bool:
        """Is there a value that says something: not absent, not nought, not empty?"""
        return bool(self.values.get(name))


def gather(
    session: Session,
    inspection: Inspection,
    framework: Framework,
    language: str,
    published: date | None = None,
) -> Facts:
    """All facts of an inspection. `published` dates what counts from publication."""
    cases = case_counts(session, inspection.id)
    met = interview_counts(session, inspection.id)
    findings = tuple(numbered_findings(session, inspection.id, framework))
    recommendations = tuple(numbered_recommendations(session, inspection.id, framework))
    values: dict[str, Value] = {}
    values.update(_of_inspection(inspection, framework, language))
    values.update(_of_team(session, inspection.id))
    values.update(_of_sample(session, inspection.id, framework, cases))
    values.update(_of_casework(session, inspection.id, framework, cases))
    values.update(_of_self_assessment(session, inspection.id, framework))
    values.update(_of_interviews(framework, met))
    values.update(_of_texts(findings, recommendations, framework))
    before = earlier(session, inspection)
    values.update(_of_earlier(before))
    values.update(_of_dates(published or inspection.published_on, framework))
    return Facts(values, findings, recommendations, cases, framework, before)


def _of_inspection(
    row: Inspection, framework: Framework, language: str
) -> Iterator[tuple[str, Value]]:
    welsh = language == "cy" and row.authority_cy
    yield "authority", (row.authority_cy if welsh else row.authority) or ""
    yield "inspection.title", row.title or ""
    yield "inspection.dimensions", len(framework.dimensions)
    yield "inspection.service", row.service or ""
    yield "inspection.code_edition", row.code_edition or ""
    if row.period_from and row.period_to:
        yield "inspection.period", (row.period_from, row.period_to)
    weeks = tuple(date.fromisoformat(day) for day in row.fieldwork_weeks or ())
    if weeks:
        yield "fieldwork.weeks", len(weeks)
        yield "fieldwork.commencing", weeks
        yield "fieldwork.first", weeks[0]
        yield "fieldwork.last", weeks[-1].fromordinal(weeks[-1].toordinal() + 4)
        yield "fieldwork.span", (weeks[0], weeks[-1].fromordinal(weeks[-1].toordinal() + 4))


def _of_team(session: Session, inspection: UUID) -> Iterator[tuple[str, Value]]:
    members = team(session, inspection)
    leads = sum(member.role == "lead" for member in members)
    yield "team.size", len(members)
    yield "team.lead", leads
    yield "team.supporting", len(members) - leads


def _of_sample(
    session: Session, inspection: UUID, framework: Framework, cases: CaseCounts
) -> Iterator[tuple[str, Value]]:
    yield "sample.categories", len(framework.categories)
    yield "sample.selected", cases.selected
    for pool in framework.pools:
        yield f"sample.{pool.code}", cases.of_pool(pool.code)
    query = select(LongList).where(
        LongList.inspection_id == inspection, ~LongList.deleted, LongList.current.is_(True)
    )
    listed = session.scalars(query).first()
    if listed is not None:
        yield "sample.listed", (listed.counts or {}).get("rows", 0)


def _of_casework(
    session: Session, inspection: UUID, framework: Framework, cases: CaseCounts
) -> Iterator[tuple[str, Value]]:
    yield "casework.reviewed", cases.reviewed
    yield "casework.not_reviewed", cases.not_reviewed
    yield "casework.tracked", cases.tracked
    yield "casework.withdrawn", cases.withdrawn
    for step in framework.scale:
        yield f"casework.judged.{step.id}", cases.judged.get(step.id, 0)
    told = select(func.count()).where(
        Concern.inspection_id == inspection, ~Concern.deleted, Concern.told_at.is_not(None)
    )
    yield "concerns.referred", session.scalar(told) or 0


def _of_self_assessment(
    session: Session, inspection: UUID, framework: Framework
) -> Iterator[tuple[str, Value]]:
    said = [one for one in answers(session, inspection, framework) if one.is_answered]
    yield "self_assessment.statements", len(said)
    yield "self_assessment.unread", sum(not one.is_read for one in said)


def _of_interviews(framework: Framework, met: InterviewCounts) -> Iterator[tuple[str, Value]]:
    yield "interviews.held", met.held
    yield "interviews.people", sum(met.people_by_kind.values())
    for kind in framework.interviews:
        yield f"interviews.held.{kind.id}", met.held_by_kind.get(kind.id, 0)
        yield f"interviews.people.{kind.id}", met.people_by_kind.get(kind.id, 0)


def _of_texts(
    findings: tuple[NumberedFinding, ...],
    recommendations: tuple[NumberedRecommendation, ...],
    framework: Framework,
) -> Iterator[tuple[str, Value]]:
    yield "findings.all", len(findings)
    for weight in ("strength", "gap"):
        yield f"findings.{weight}", sum(f.weight == weight for f in findings)
    yield "recommendations.all", len(recommendations)
    for band in framework.bands:
        yield f"recommendations.{band.id}", sum(r.band == band.id for r in recommendations)


def _of_earlier(before: Earlier) -> Iterator[tuple[str, Value]]:
    yield "earlier.all", len(before.areas)
    for progress in ("closed", "significant", "some", "further"):
        yield f"earlier.{progress}", before.count(progress)
    yield "earlier.unsorted", before.count("")
    if before.published:
        yield "earlier.published", before.published


def _of_dates(published: date | None, framework: Framework) -> Iterator[tuple[str, Value]]:
    """Limits that count from publication: unknown until there is a date."""
    yield "plan.working_days", PLAN_WORKING_DAYS
    if published is None:
        return
    yield "published", published
    yield "plan.due", add_working_days(published, PLAN_WORKING_DAYS)
    for band in framework.bands:
        yield f"band.due.{band.id}", add_months(published, band.months)
