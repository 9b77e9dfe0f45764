"""What the authority says of itself, and what that makes us ask."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from db.base import Base, Record


class Statement(Record, Base):
    """The authority's answer to one expectation, and the inspector's reading of it."""

    __tablename__ = "statement"
    expectation: Mapped[str | None]  # the framework's id, such as access.1
    doing_well: Mapped[str | None]
    evidence: Mapped[str | None]
    improve: Mapped[str | None]
    own_view: Mapped[str | None]  # a step of the framework's scale
    language: Mapped[str | None]
    reading: Mapped[str | None]  # supported, unclear, contradicted, not_addressed
    weight: Mapped[str | None]  # strength or gap
    note: Mapped[str | None]
    our_view: Mapped[str | None]
    read_by: Mapped[UUID | None]
    read_at: Mapped[datetime | None]
    source_sha256: Mapped[str | None]  # the form that it came in


class LineOfEnquiry(Record, Base):
    """A question that fieldwork must settle."""

    __tablename__ = "line_of_enquiry"
    question: Mapped[str | None]
    dimension: Mapped[str | None]
    raised_from: Mapped[str | None]  # statement, gap, earlier, hand
    source_id: Mapped[UUID | None]
    ask_whom: Mapped[list[str] | None]  # interview kinds
    sources_wanted: Mapped[list[str] | None]  # kinds of evidence
    owner: Mapped[UUID | None]
    state: Mapped[str | None]  # open, answered, dropped
    answer: Mapped[str | None]
    position: Mapped[str | None]
