"""Review and tracking of the sampled cases; concerns referred back."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from db.base import Base, Record


class CaseReview(Record, Base):
    """What an inspector made of one sampled case."""

    __tablename__ = "case_review"
    sampled_case_id: Mapped[UUID | None]
    state: Mapped[str | None]  # open, reviewed, not_reviewed
    not_reviewed_reason: Mapped[str | None]
    tracked: Mapped[bool | None]
    overall: Mapped[str | None]  # a step of the framework's scale
    rationale: Mapped[str | None]
    summary: Mapped[str | None]
    strengths: Mapped[str | None]
    shortfalls: Mapped[str | None]
    voice: Mapped[str | None]  # what the child or family says, as role, never as name
    reviewed_on: Mapped[date | None]
    reviewer: Mapped[UUID | None]


class ReviewAnswer(Record, Base):
    """The judgement of a case for one dimension, or the answer to one of its questions."""

    __tablename__ = "review_answer"
    case_review_id: Mapped[UUID | None]
    dimension: Mapped[str | None]
    question: Mapped[str | None]  # the framework's id; empty for the dimension as a whole
    judgement: Mapped[str | None]
    note: Mapped[str | None]


class Concern(Record, Base):
    """A danger referred back to the authority at once, with its clocks."""

    __tablename__ = "concern"
    sampled_case_id: Mapped[UUID | None]
    what: Mapped[str | None]
    seen_at: Mapped[datetime | None]
    immediate_danger: Mapped[bool | None]
    decided_by: Mapped[UUID | None]
    told_at: Mapped[datetime | None]
    told_whom: Mapped[str | None]  # role at the authority
    written_at: Mapped[datetime | None]
    acknowledged_at: Mapped[datetime | None]
    outcome: Mapped[str | None]
    closed_at: Mapped[datetime | None]
    about_practitioner: Mapped[bool | None]
