"""Letters and reports, their wording in two languages, versions, factual accuracy."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Mapped

from db.base import Base, Record


class Letter(Record, Base):
    """A document made from a template."""

    __tablename__ = "letter"
    template: Mapped[str | None]
    state: Mapped[str | None]  # draft, with_authority, final, published
    reference: Mapped[str | None]
    dated: Mapped[date | None]
    addressee: Mapped[dict[str, Any] | None]
    signatory: Mapped[dict[str, Any] | None]
    published_on: Mapped[date | None]
    fields: Mapped[dict[str, Any] | None]  # field: {language: words}


class ParagraphPair(Record, Base):
    """A paragraph of a letter that people wrote, in both languages.

    Which of the two is behind the other is told from the journal.
    """

    __tablename__ = "paragraph_pair"
    letter_id: Mapped[UUID | None]
    section: Mapped[str | None]
    position: Mapped[str | None]
    kind: Mapped[str | None]  # paragraph, list, strength, area ...
    text_en: Mapped[str | None]
    text_cy: Mapped[str | None]
    comment: Mapped[str | None]


class LetterVersion(Record, Base):
    """An export, frozen: what was said, to whom, from which records."""

    __tablename__ = "letter_version"
    letter_id: Mapped[UUID | None]
    number: Mapped[int | None]
    language: Mapped[str | None]
    kind: Mapped[str | None]  # draft or final
    made_at: Mapped[datetime | None]
    made_by: Mapped[UUID | None]
    sha256: Mapped[str | None]
    model_sha256: Mapped[str | None]  # blob of the block model
    file_sha256: Mapped[str | None]  # blob of the file
    records: Mapped[dict[str, Any] | None]  # ids by table, and where the journal stood
    checks: Mapped[list[Any] | None]
    reason: Mapped[str | None]


class AccuracyPoint(Record, Base):
    """A point of factual accuracy from the authority, and our answer."""

    __tablename__ = "accuracy_point"
    letter_id: Mapped[UUID | None]
    version_id: Mapped[UUID | None]
    position: Mapped[str | None]
    paragraph: Mapped[str | None]  # the unit's key in the version that they read
    point: Mapped[str | None]
    their_evidence: Mapped[str | None]
    answer: Mapped[str | None]  # accepted, partly, not_accepted
    reason: Mapped[str | None]
    answered_by: Mapped[UUID | None]
    answered_at: Mapped[datetime | None]
