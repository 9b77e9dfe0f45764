"""Numbered findings and recommendations. Numbers are computed, never stored."""

from uuid import UUID

from sqlalchemy.orm import Mapped

from db.base import Base, Record


class Finding(Record, Base):
    """A paragraph under a dimension."""

    __tablename__ = "finding"
    dimension: Mapped[str | None]
    position: Mapped[str | None]
    weight: Mapped[str | None]  # strength, gap or neutral
    text_en: Mapped[str | None]
    text_cy: Mapped[str | None]
    author: Mapped[UUID | None]


class Recommendation(Record, Base):
    """What the authority is asked to do, in a band and a theme."""

    __tablename__ = "recommendation"
    band: Mapped[str | None]
    theme: Mapped[str | None]
    dimension: Mapped[str | None]
    position: Mapped[str | None]
    text_en: Mapped[str | None]
    text_cy: Mapped[str | None]
    findings: Mapped[list[str] | None]  # ids of the findings that it rests on
    earlier: Mapped[UUID | None]  # the earlier recommendation that it carries on
