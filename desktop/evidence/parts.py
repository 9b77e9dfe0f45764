"""The tables that evidence lies in, each seen through the same few columns.

Filters are put to each table by itself, so that its own index answers them; a table that has no
such column has nothing that the filter wants.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, case, false, literal, or_, select, type_coerce
from sqlalchemy import String as Text
from sqlalchemy.orm import InstrumentedAttribute

from db.models import (
    CaseReview,
    Complaint,
    Document,
    Interview,
    Note,
    QdaPassage,
    QdaProject,
    ReviewAnswer,
    Statement,
    SurveyResult,
)
from desktop.evidence.kinds import KIND_OF_TABLE, OBSERVED
from desktop.framework import Framework
from desktop.interviews.interviews import OBSERVATION

Sql = ColumnElement[Any] | InstrumentedAttribute[Any]


@dataclass(frozen=True)
class Part:
    """One table's share of the evidence. Columns it has not are None."""

    table: str
    kind: str
    id: Sql
    where: tuple[ColumnElement[bool], ...]
    texts: tuple[Sql, ...]
    dimension: Sql | None = None
    at: Sql | None = None
    weight: Sql | None = None
    concern: Sql | None = None
    author: Sql | None = None
    case: Sql | None = None
    line: Sql | None = None
    joins: tuple[tuple[Any, ColumnElement[bool]], ...] = ()

    def select(self, *columns: Any, conditions: Sequence[ColumnElement[bool]] = ()) -> Select[Any]:
        """These columns of the items that the conditions hold for."""
        query = select(*columns)
        for model, on in self.joins:
            query = query.join(model, on)
        return query.where(*self.where, *conditions)


def parts(inspection: UUID, framework: Framework, by_kind: bool = True) -> list[Part]:
    """All parts, with the conditions under which a row counts as evidence.

    Without `by_kind` notes are one part, whatever they were made at: a single walk of an index.
    """
    return [
        *_notes(inspection, by_kind),
        *_cases(inspection),
        _statements(inspection, framework),
        Part(
            "document",
            KIND_OF_TABLE["document"],
            Document.id,
            _live(Document, inspection),
            (Document.title, Document.passage, Document.note),
            dimension=Document.dimension,
            at=type_coerce(Document.received_on, Text),
        ),
        Part(
            "complaint",
            KIND_OF_TABLE["complaint"],
            Complaint.id,
            _live(Complaint, inspection),
            (Complaint.summary, Complaint.outcome),
            dimension=Complaint.dimension,
            at=type_coerce(Complaint.received_on, Text),
            weight=Complaint.weight,
        ),
        Part(
            "survey_result",
            KIND_OF_TABLE["survey_result"],
            SurveyResult.id,
            _live(SurveyResult, inspection),
            (SurveyResult.survey, SurveyResult.question, SurveyResult.comments),
            dimension=SurveyResult.dimension,
            weight=SurveyResult.weight,
        ),
        Part(
            "qda_passage",
            KIND_OF_TABLE["qda_passage"],
            QdaPassage.id,
            (QdaPassage.inspection_id == inspection, QdaProject.deleted == false()),
            (QdaPassage.text, QdaPassage.source, QdaPassage.code),
            dimension=QdaPassage.dimension,
            line=QdaPassage.line_of_enquiry_id,
            joins=((QdaProject, QdaProject.id == QdaPassage.qda_project_id),),
        ),
    ]


def _live(model: Any, inspection: UUID) -> tuple[ColumnElement[bool], ...]:
    return (model.inspection_id == inspection, model.deleted == false())


def _notes(inspection: UUID, by_kind: bool) -> list[Part]:
    """Those of interviews, and those of practice that was watched."""
    watched = select(Interview.id).where(
        Interview.inspection_id == inspection, Interview.form == OBSERVATION
    )
    live = _live(Note, inspection)
    common: dict[str, Any] = {
        "texts": (Note.text,),
        "dimension": Note.dimension,
        "at": type_coerce(Note.at, Text),
        "weight": Note.weight,
        "concern": Note.concern,
        "author": Note.author,
        "case": Note.sampled_case_id,
        "line": Note.line_of_enquiry_id,
    }
    if not by_kind:
        return [Part("note", KIND_OF_TABLE["note"], Note.id, live, **common)]
    told = (*live, Note.interview_id.not_in(watched))
    seen = (Note.interview_id.in_(watched), Note.deleted == false())
    return [
        Part("note", KIND_OF_TABLE["note"], Note.id, told, **common),
        Part("note", OBSERVED, Note.id, seen, **common),
    ]


def _cases(inspection: UUID) -> list[Part]:
    """What was made of a case as a whole, and of each dimension of it."""
    review = and_(CaseReview.id == ReviewAnswer.case_review_id, CaseReview.deleted == false())
    said = or_(ReviewAnswer.judgement.is_not(None), ReviewAnswer.note.is_not(None))
    common: dict[str, Any] = {
        "at": type_coerce(CaseReview.reviewed_on, Text),
        "author": CaseReview.reviewer,
        "case": CaseReview.sampled_case_id,
    }
    return [
        Part(
            "case_review",
            KIND_OF_TABLE["case_review"],
            CaseReview.id,
            (*_live(CaseReview, inspection), CaseReview.state == "reviewed"),
            (CaseReview.summary, CaseReview.rationale, CaseReview.voice),
            **common,
        ),
        Part(
            "review_answer",
            KIND_OF_TABLE["review_answer"],
            ReviewAnswer.id,
            (*_live(ReviewAnswer, inspection), said),
            (ReviewAnswer.note,),
            dimension=ReviewAnswer.dimension,
            joins=((CaseReview, review),),
            **common,
        ),
    ]


def _statements(inspection: UUID, framework: Framework) -> Part:
    """Statements that an inspector has read."""
    of = {one.id: each.id for each in framework.dimensions for one in each.expectations}
    return Part(
        "statement",
        KIND_OF_TABLE["statement"],
        Statement.id,
        (*_live(Statement, inspection), Statement.reading.is_not(None)),
        (Statement.doing_well, Statement.improve, Statement.note),
        dimension=case(of, value=Statement.expectation, else_=literal(None)),
        at=type_coerce(Statement.read_at, Text),
        weight=Statement.weight,
        author=Statement.read_by,
    )
