"""Who is met when, and what they said."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped

from db.base import Base, Record


class Interview(Record, Base):
    """A conversation, group, or observation of practice. People appear as roles."""

    __tablename__ = "interview"
    form: Mapped[str | None]  # interview, group or observation; empty for an interview
    kind: Mapped[str | None]  # the framework's kinds
    role: Mapped[str | None]
    people: Mapped[int | None]
    language: Mapped[str | None]
    place: Mapped[str | None]
    starts: Mapped[datetime | None]
    ends: Mapped[datetime | None]
    state: Mapped[str | None]  # planned, held, cancelled
    cancelled_reason: Mapped[str | None]
    consent: Mapped[str | None]
    sampled_case_id: Mapped[UUID | None]
    inspectors: Mapped[list[str] | None]


class Note(Record, Base):
    """One timed paragraph."""

    __tablename__ = "note"
    interview_id: Mapped[UUID | None]
    position: Mapped[str | None]
    at: Mapped[datetime | None]
    text: Mapped[str | None]
    author: Mapped[UUID | None]
    quote: Mapped[bool | None]
    dimension: Mapped[str | None]
    sampled_case_id: Mapped[UUID | None]
    line_of_enquiry_id: Mapped[UUID | None]
    concern: Mapped[bool | None]
    weight: Mapped[str | None]  # strength or gap
    # Filters over tens of thousands of notes read these alone, in the order of time.
    __table_args__ = (
        Index("ix_note_interview", "interview_id", "deleted", "concern", "dimension"),
        Index("ix_note_time", "inspection_id", "deleted", "at", "weight", "concern", "id"),
        Index("ix_note_dimension", "inspection_id", "deleted", "dimension", "at", "weight", "id"),
        Index("ix_note_case", "sampled_case_id"),
        Index(
            "ix_note_line",
            "inspection_id",
            "deleted",
            "line_of_enquiry_id",
            "id",
            sqlite_where=sql("line_of_enquiry_id IS NOT NULL"),
        ),
    )
