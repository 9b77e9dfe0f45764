"""What a finding rests on, as a page shows it: each item with its kind, place and words."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from db.base import Record
from db.models import (
    CaseReview,
    Complaint,
    Document,
    EvidenceLink,
    Interview,
    Note,
    ReviewAnswer,
    SampledCase,
    Statement,
    SurveyResult,
)
from desktop.evidence.kinds import KIND_OF_TABLE
from desktop.findings.findings import CONTRADICTS, links_of
from desktop.framework import Framework


@dataclass(frozen=True)
class Support:
    """One tied item. `stage` and `row` lead to it; `gone` says that it was deleted since."""

    link: UUID
    table: str
    row: UUID
    stage: str
    kind: str
    place: str
    words: str
    contradicts: bool
    gone: bool


@dataclass(frozen=True)
class _Way:
    model: type[Record]
    stage: str
    place: Callable[[Session, Record, Framework, str], str]
    words: str


def support_of(
    session: Session, finding: UUID, framework: Framework, language: str
) -> list[Support]:
    """The items tied to a finding, those that contradict it last."""
    found = [_support(session, link, framework, language) for link in links_of(session, finding)]
    return sorted(found, key=lambda one: (one.contradicts, one.kind, one.place))


def _support(session: Session, link: EvidenceLink, framework: Framework, language: str) -> Support:
    table = link.source_table or ""
    way = WAYS[table]
    row = session.get(way.model, link.source_id)
    return Support(
        link=link.id,
        table=table,
        row=link.source_id or link.id,
        stage=way.stage,
        kind=framework.evidence_kind(KIND_OF_TABLE[table]).name.of(language),
        place=way.place(session, row, framework, language) if row else "",
        words=str(getattr(row, way.words, "") or "") if row else "",
        contradicts=link.stance == CONTRADICTS,
        gone=row is None or row.deleted,
    )


def _case(session: Session, case: UUID | None) -> str:
    row = session.get(SampledCase, case) if case else None
    return (row.reference if row else None) or ""


def _of_review(session: Session, row: Record, _f: Framework, _l: str) -> str:
    return _case(session, row.sampled_case_id) if isinstance(row, CaseReview) else ""


def _of_answer(session: Session, row: Record, framework: Framework, language: str) -> str:
    if not isinstance(row, ReviewAnswer):
        return ""
    review = session.get(CaseReview, row.case_review_id)
    case = _case(session, review.sampled_case_id) if review else ""
    return f"{case} · {framework.dimension(row.dimension or '').short.of(language)}"


def _of_note(session: Session, row: Record, framework: Framework, language: str) -> str:
    interview = session.get(Interview, row.interview_id) if isinstance(row, Note) else None
    if interview is None:
        return ""
    roles = {role.id: role.name.of(language) for role in framework.roles}
    return roles.get(interview.role or "", interview.role or "")


def _of_statement(_s: Session, row: Record, framework: Framework, language: str) -> str:
    expectation = row.expectation if isinstance(row, Statement) else None
    if not expectation:
        return ""
    return f"{framework.dimension_of(expectation).short.of(language)} · {expectation}"


def _column(name: str) -> Callable[[Session, Record, Framework, str], str]:
    def read(_s: Session, row: Record, _f: Framework, _l: str) -> str:
        return str(getattr(row, name) or "")

    return read


WAYS = {
    "statement": _Way(Statement, "self_assessment", _of_statement, "doing_well"),
    "case_review": _Way(CaseReview, "casework", _of_review, "summary"),
    "review_answer": _Way(ReviewAnswer, "casework", _of_answer, "note"),
    "note": _Way(Note, "interviews", _of_note, "text"),
    "document": _Way(Document, "plan", _column("title"), "passage"),
    "complaint": _Way(Complaint, "evidence", _column("theme"), "summary"),
    "survey_result": _Way(SurveyResult, "evidence", _column("question"), "comments"),
}
