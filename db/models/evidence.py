"""What supports or contradicts a finding, besides cases and notes."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Mapped

from db.base import Base, Record


class EvidenceLink(Record, Base):
    """An item of evidence tied to a finding or a line of enquiry."""

    __tablename__ = "evidence_link"
    target_table: Mapped[str | None]  # finding or line_of_enquiry
    target_id: Mapped[UUID | None]
    source_table: Mapped[str | None]  # statement, case_review, review_answer, note, document ...
    source_id: Mapped[UUID | None]
    stance: Mapped[str | None]  # supports or contradicts
    note: Mapped[str | None]


class Complaint(Record, Base):
    """A complaint or compliment of the period."""

    __tablename__ = "complaint"
    kind: Mapped[str | None]  # complaint or compliment
    received_on: Mapped[date | None]
    closed_on: Mapped[date | None]
    stage: Mapped[str | None]
    theme: Mapped[str | None]
    summary: Mapped[str | None]
    outcome: Mapped[str | None]
    dimension: Mapped[str | None]
    weight: Mapped[str | None]


class Observation(Record, Base):
    """Practice that was watched: a meeting, a duty desk, a visit."""

    __tablename__ = "observation"
    what: Mapped[str | None]
    at: Mapped[datetime | None]
    text: Mapped[str | None]
    dimension: Mapped[str | None]
    weight: Mapped[str | None]
    author: Mapped[UUID | None]


class SurveyResult(Record, Base):
    """One question of a survey with its counts and comments."""

    __tablename__ = "survey_result"
    survey: Mapped[str | None]
    question: Mapped[str | None]
    counts: Mapped[dict[str, Any] | None]
    comments: Mapped[str | None]
    dimension: Mapped[str | None]
    weight: Mapped[str | None]
