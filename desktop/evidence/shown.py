"""Items of evidence as they are read: where each comes from, as a role, and its words."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import (
    CaseReview,
    Complaint,
    Document,
    EvidenceLink,
    Interview,
    Note,
    QdaPassage,
    ReviewAnswer,
    SampledCase,
    Statement,
    SurveyResult,
)
from desktop.evidence.items import split_key
from desktop.evidence.kinds import KIND_OF_TABLE, OBSERVED
from desktop.evidence.links import CONTRADICTS
from desktop.evidence.surveys import answers_of
from desktop.framework import Framework
from desktop.interviews.interviews import OBSERVATION
from desktop.words.dates import local_day


@dataclass(frozen=True)
class Item:
    """One item. `stage` and `record` lead to it; `place` says whose word it is, as a role."""

    table: str
    id: UUID
    kind: str
    dimension: str
    place: str
    words: str
    stage: str
    record: UUID
    day: date | None = None
    weight: str = ""
    concern: bool = False
    quote: bool = False
    case: str = ""
    gone: bool = False
    supports: int = 0
    contradicts: int = 0

    @property
    def key(self) -> str:
        return f"{self.table}/{self.id.hex}"


Read = Callable[[Session, Framework, str, Sequence[UUID]], Iterator[Item]]


def items_shown(
    session: Session, framework: Framework, language: str, found: Iterable[str]
) -> list[Item]:
    """The items of those keys, in any order; one that no table has any more is left out."""
    ids: dict[str, list[UUID]] = defaultdict(list)
    for table, row in map(split_key, found):
        ids[table].append(row)
    items = [
        item
        for table, rows in ids.items()
        for item in READERS[table](session, framework, language, rows)
    ]
    return _with_links(session, items)


def _with_links(session: Session, items: Sequence[Item]) -> list[Item]:
    """How many findings each supports and contradicts."""
    links = select(EvidenceLink.source_table, EvidenceLink.source_id, EvidenceLink.stance).where(
        EvidenceLink.target_table == "finding",
        ~EvidenceLink.deleted,
        EvidenceLink.source_id.in_([item.id for item in items]),
    )
    counts: dict[tuple[str, UUID], list[int]] = defaultdict(lambda: [0, 0])
    for table, row, stance in session.execute(links):
        if table and row:
            counts[table, row][stance == CONTRADICTS] += 1
    return [
        replace(item, supports=pair[0], contradicts=pair[1])
        if (pair := counts.get((item.table, item.id)))
        else item
        for item in items
    ]


def _notes(
    session: Session, framework: Framework, language: str, ids: Sequence[UUID]
) -> Iterator[Item]:
    roles = {role.id: role.name.of(language) for role in framework.roles}
    query = (
        select(Note, Interview.role, Interview.form, SampledCase.reference)
        .join(Interview, Interview.id == Note.interview_id)
        .join(SampledCase, SampledCase.id == Note.sampled_case_id, isouter=True)
        .where(Note.id.in_(ids))
    )
    for row, role, form, reference in session.execute(query):
        yield Item(
            "note",
            row.id,
            OBSERVED if form == OBSERVATION else KIND_OF_TABLE["note"],
            row.dimension or "",
            roles.get(role or "", role or ""),
            row.text or "",
            "interviews",
            row.id,
            day=_day(row.at),
            weight=row.weight or "",
            concern=bool(row.concern),
            quote=bool(row.quote),
            case=reference or "",
            gone=row.deleted,
        )


def _reviews(
    session: Session, framework: Framework, language: str, ids: Sequence[UUID]
) -> Iterator[Item]:
    scale = {step.id: step.name.of(language) for step in framework.scale}
    query = (
        select(CaseReview, SampledCase.reference)
        .join(SampledCase, SampledCase.id == CaseReview.sampled_case_id)
        .where(CaseReview.id.in_(ids))
    )
    for row, reference in session.execute(query):
        judged = scale.get(row.overall or "", "")
        texts = " ".join(part for part in (row.summary, row.rationale, row.voice) if part)
        words = ": ".join(part for part in (judged, texts) if part)
        yield Item(
            "case_review", row.id, KIND_OF_TABLE["case_review"], "", reference or "", words,
            "casework", row.sampled_case_id or row.id, day=row.reviewed_on, case=reference or "",
            gone=row.deleted,
        )  # fmt: skip


def _answers(
    session: Session, framework: Framework, language: str, ids: Sequence[UUID]
) -> Iterator[Item]:
    scale = {step.id: step.name.of(language) for step in framework.scale}
    query = (
        select(ReviewAnswer, CaseReview, SampledCase.reference)
        .join(CaseReview, CaseReview.id == ReviewAnswer.case_review_id)
        .join(SampledCase, SampledCase.id == CaseReview.sampled_case_id)
        .where(ReviewAnswer.id.in_(ids))
    )
    for row, review, reference in session.execute(query):
        judged = scale.get(row.judgement or "", row.judgement or "")
        words = ": ".join(part for part in (judged, row.note) if part)
        yield Item(
            "review_answer", row.id, KIND_OF_TABLE["review_answer"], row.dimension or "",
            reference or "", words, "casework", review.sampled_case_id or row.id,
            day=review.reviewed_on, case=reference or "", gone=row.deleted,
        )  # fmt: skip


def _statements(
    session: Session, framework: Framework, _l: str, ids: Sequence[UUID]
) -> Iterator[Item]:
    numbers = {
        one.id: (each.id, f"{n}.{m}")
        for n, each in enumerate(framework.dimensions, 1)
        for m, one in enumerate(each.expectations, 1)
    }
    for row in session.scalars(select(Statement).where(Statement.id.in_(ids))):
        dimension, number = numbers.get(row.expectation or "", ("", ""))
        words = " ".join(part for part in (row.doing_well, row.improve, row.note) if part)
        yield Item(
            "statement", row.id, KIND_OF_TABLE["statement"], dimension, number, words,
            "self_assessment", row.id, day=_day(row.read_at), weight=row.weight or "",
            gone=row.deleted,
        )  # fmt: skip


def _documents(session: Session, _f: Framework, _l: str, ids: Sequence[UUID]) -> Iterator[Item]:
    for row in session.scalars(select(Document).where(Document.id.in_(ids))):
        words = " ".join(part for part in (row.passage, row.note) if part)
        yield _plain(row, row.title, words, "plan", row.received_on)


def _complaints(session: Session, _f: Framework, _l: str, ids: Sequence[UUID]) -> Iterator[Item]:
    for row in session.scalars(select(Complaint).where(Complaint.id.in_(ids))):
        words = " ".join(part for part in (row.summary, row.outcome) if part)
        yield _plain(row, row.theme, words, "evidence", row.received_on, row.weight)


def _surveys(session: Session, _f: Framework, _l: str, ids: Sequence[UUID]) -> Iterator[Item]:
    for row in session.scalars(select(SurveyResult).where(SurveyResult.id.in_(ids))):
        counts = ", ".join(f"{answer}: {count}" for answer, count in answers_of(row).items())
        words = " ".join(part for part in (row.question, counts, row.comments) if part)
        yield _plain(row, row.survey, words, "evidence", None, row.weight)


def _passages(session: Session, _f: Framework, _l: str, ids: Sequence[UUID]) -> Iterator[Item]:
    for row in session.scalars(select(QdaPassage).where(QdaPassage.id.in_(ids))):
        yield Item(
            "qda_passage", row.id, KIND_OF_TABLE["qda_passage"], row.dimension or "",
            f"{row.source} · {row.code}", row.text, "evidence", row.id,
        )  # fmt: skip


def _plain(
    row: Any, place: str | None, words: str, stage: str, day: date | None, weight: str | None = ""
) -> Item:
    table = row.__tablename__
    return Item(
        table, row.id, KIND_OF_TABLE[table], row.dimension or "", place or "", words, stage,
        row.id, day=day, weight=weight or "", gone=row.deleted,
    )  # fmt: skip


def _day(moment: datetime | None) -> date | None:
    return local_day(moment) if moment else None


READERS: dict[str, Read] = {
    "note": _notes,
    "case_review": _reviews,
    "review_answer": _answers,
    "statement": _statements,
    "document": _documents,
    "complaint": _complaints,
    "survey_result": _surveys,
    "qda_passage": _passages,
}
