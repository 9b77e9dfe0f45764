"""What supports or contradicts a finding, besides cases and notes.

`qda_passage` is derived from an imported project's file and mapping: immutable, and not
journalled one by one (the import is one fact).
"""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Record


class EvidenceLink(Record, Base):
    """An item of evidence tied to a finding or a line of enquiry."""

    __tablename__ = "evidence_link"
    target_table: Mapped[str | None]  # finding or line_of_enquiry
    target_id: Mapped[UUID | None]
    source_table: Mapped[str | None]  # see desktop/evidence/kinds.py
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


class SurveyResult(Record, Base):
    """One question of a survey with its counts and comments."""

    __tablename__ = "survey_result"
    survey: Mapped[str | None]
    question: Mapped[str | None]
    counts: Mapped[dict[str, Any] | None]
    comments: Mapped[str | None]
    dimension: Mapped[str | None]
    weight: Mapped[str | None]


class QdaProject(Record, Base):
    """One import of a REFI-QDA project: the file as it came, and what its codes mean here."""

    __tablename__ = "qda_project"
    name: Mapped[str | None]
    file_name: Mapped[str | None]
    file_sha256: Mapped[str | None]  # of the blob
    mapping: Mapped[dict[str, Any] | None]  # code's GUID: dimension id, line's id, or ""
    counts: Mapped[dict[str, Any] | None]  # codes, sources, quotations
    read_at: Mapped[datetime | None]


class QdaPassage(Base):
    """A quotation of an imported project under one of its codes. Nobody edits it."""

    __tablename__ = "qda_passage"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    inspection_id: Mapped[UUID] = mapped_column(index=True)
    qda_project_id: Mapped[UUID] = mapped_column(index=True)
    position: Mapped[int]
    source: Mapped[str]
    code: Mapped[str]
    text: Mapped[str]
    dimension: Mapped[str | None]
    line_of_enquiry_id: Mapped[UUID | None]
