"""What inspectors made of each sampled case.

Selected, reviewed, tracked, withdrawn and judged are separate facts of a case, never one
status: in 2017 sixteen cases were tracked and sixteen were poor, and they were not the same.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import CaseReview, ReviewAnswer, SampledCase
from db.sessions import Writing
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble

OPEN, REVIEWED, NOT_REVIEWED = "open", "reviewed", "not_reviewed"


class NotReviewable(Trouble):
    """What was asked of a review contradicts itself."""


@dataclass(frozen=True)
class CaseLine:
    """A sampled case in the list: what is known of it at a glance."""

    id: UUID
    reference: str
    pool: str
    categories: tuple[str, ...]
    standing: str
    position: int
    inspector: UUID | None
    review: UUID | None
    state: str
    tracked: bool
    overall: str
    reason: str


def case_lines(session: Session, inspection: UUID) -> list[CaseLine]:
    """The sample of the current draw in drawn order, withdrawn cases too, reserves not."""
    query = (
        select(SampledCase, CaseReview)
        .join(
            CaseReview,
            (CaseReview.sampled_case_id == SampledCase.id) & ~CaseReview.deleted,
            isouter=True,
        )
        .where(
            SampledCase.inspection_id == inspection,
            ~SampledCase.deleted,
            SampledCase.standing.in_(("selected", "withdrawn")),
        )
        .order_by(SampledCase.pool, SampledCase.position)
    )
    return [_line(case, review) for case, review in session.execute(query)]


def _line(case: SampledCase, review: CaseReview | None) -> CaseLine:
    return CaseLine(
        id=case.id,
        reference=case.reference or "",
        pool=case.pool or "",
        categories=tuple(case.categories or ()),
        standing=case.standing or "",
        position=case.position or 0,
        inspector=case.inspector,
        review=review.id if review else None,
        state=(review.state if review else None) or OPEN,
        tracked=bool(review and review.tracked),
        overall=(review.overall if review else None) or "",
        reason=(review.not_reviewed_reason if review else None) or "",
    )


def review_of(session: Session, case: UUID) -> CaseReview | None:
    """The review of a sampled case, if anybody has begun one."""
    query = select(CaseReview).where(CaseReview.sampled_case_id == case, ~CaseReview.deleted)
    return session.scalars(query).first()


def answers_of(session: Session, review: UUID) -> dict[tuple[str, str], ReviewAnswer]:
    """Answers by (dimension, question); the question is empty for the dimension as a whole."""
    query = select(ReviewAnswer).where(
        ReviewAnswer.case_review_id == review, ~ReviewAnswer.deleted
    )
    return {(a.dimension or "", a.question or ""): a for a in session.scalars(query)}


def review_id(case: UUID) -> UUID:
    """The id of a case's review: the same on every laptop, so that two begun apart are one."""
    return uuid5(case, "review")


def answer_id(case: UUID, dimension: str, question: str = "") -> UUID:
    """The id of an answer of a case's review; the same on every laptop."""
    return uuid5(review_id(case), f"{dimension}/{question}")


def begin_review(writing: Writing, case: UUID) -> UUID:
    """The review of a case; a new one where there is none yet."""
    review = review_id(case)
    if writing.session.get(CaseReview, review) is None:
        sampled = writing.session.get_one(SampledCase, case)
        writing.create(
            CaseReview,
            sampled.inspection_id,
            review,
            sampled_case_id=case,
            state=OPEN,
            tracked=False,
        )
    return review


def begin_answer(writing: Writing, case: UUID, dimension: str, question: str = "") -> UUID:
    """An answer of a case's review; a new one where there is none yet."""
    review, answer = begin_review(writing, case), answer_id(case, dimension, question)
    if writing.session.get(ReviewAnswer, answer) is None:
        inspection = writing.session.get_one(CaseReview, review).inspection_id
        writing.create(
            ReviewAnswer,
            inspection,
            answer,
            case_review_id=review,
            dimension=dimension,
            question=question,
        )
    return answer


def finish_review(
    writing: Writing,
    case: UUID,
    *,
    overall: str,
    reviewed_on: date,
    tracked: bool = False,
    reviewer: UUID | None = None,
    rationale: str = "",
) -> UUID:
    """The file was read and judged. Raises NotReviewable without a judgement."""
    if not overall:
        raise NotReviewable(
            QT_TRANSLATE_NOOP("casework", "A reviewed case needs an overall judgement.")
        )
    review = begin_review(writing, case)
    writing.set(
        CaseReview,
        review,
        state=REVIEWED,
        overall=overall,
        tracked=tracked,
        reviewed_on=reviewed_on,
        reviewer=reviewer or writing.person.user_id,
        not_reviewed_reason=None,
        **({"rationale": rationale} if rationale else {}),
    )
    return review


def leave_unreviewed(writing: Writing, case: UUID, reason: str) -> UUID:
    """The file was not read, and why. A tracked case can't be left."""
    if not reason.strip():
        raise NotReviewable(
            QT_TRANSLATE_NOOP(
                "casework", "Say why the case was not reviewed; the letter counts it."
            )
        )
    review = begin_review(writing, case)
    writing.set(
        CaseReview,
        review,
        state=NOT_REVIEWED,
        not_reviewed_reason=reason.strip(),
        tracked=False,
        overall=None,
    )
    return review


def reopen_review(writing: Writing, case: UUID) -> None:
    """Back to open, with everything that was written."""
    writing.set(CaseReview, begin_review(writing, case), state=OPEN)


def judge_dimension(
    writing: Writing,
    case: UUID,
    dimension: str,
    judgement: str | None,
    note: str | None = None,
    question: str = "",
) -> UUID:
    """Judge a case for one dimension, or answer one of its questions."""
    answer = begin_answer(writing, case, dimension, question)
    writing.set(
        ReviewAnswer, answer, judgement=judgement, **({} if note is None else {"note": note})
    )
    return answer


def track(writing: Writing, case: UUID, tracked: bool) -> None:
    """Track a case in depth (file and interviews), or no longer."""
    writing.set(CaseReview, begin_review(writing, case), tracked=tracked)


def assign(writing: Writing, cases: Iterable[UUID], inspector: UUID | None) -> None:
    """Give cases to an inspector of the team."""
    for case in cases:
        writing.set(SampledCase, case, inspector=inspector)
