"""The long-list as it came, and what was drawn from it.

`long_list_row` and `long_list_doubt` are derived from the file and its mapping: they are
immutable, staged in chunks, and not journalled one by one (the import is one fact).
"""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Record


class LongList(Record, Base):
    """One import: the file, how it was read, and what came out."""

    __tablename__ = "long_list"
    file_name: Mapped[str | None]
    file_sha256: Mapped[str | None]  # of the blob
    list_sha256: Mapped[str | None]  # of the canonical list
    mapping: Mapped[dict[str, Any] | None]
    rules: Mapped[dict[str, Any] | None]
    counts: Mapped[dict[str, Any] | None]  # source_rows, rows, eligible, per_category, doubts ...
    headings: Mapped[list[Any] | None]  # sheet, its kept headings
    read_at: Mapped[datetime | None]
    current: Mapped[bool | None]


class LongListRow(Base):
    """A case or contact of the list. Pages read it; nobody edits it."""

    __tablename__ = "long_list_row"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    inspection_id: Mapped[UUID] = mapped_column(index=True)
    long_list_id: Mapped[UUID]
    position: Mapped[int]
    sheet: Mapped[str]
    row: Mapped[int]
    reference: Mapped[str]
    pool: Mapped[str]
    categories: Mapped[list[str]]
    flags: Mapped[list[str]]
    eligible: Mapped[bool]
    reason: Mapped[str]  # why it may not be drawn, or empty
    team: Mapped[str]
    age_band: Mapped[str]
    sex: Mapped[str]
    language: Mapped[str]
    family: Mapped[str]
    status: Mapped[str]
    opened: Mapped[date | None]
    values: Mapped[list[Any]]  # cells as they came, by long_list.headings; merged: by heading
    __table_args__ = (
        Index("ix_long_list_row_list_position", "long_list_id", "position"),
        Index("ix_long_list_row_list_reference", "long_list_id", "reference"),
    )


class LongListDoubt(Base):
    """Something on the list that a person should look at."""

    __tablename__ = "long_list_doubt"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    inspection_id: Mapped[UUID] = mapped_column(index=True)
    long_list_id: Mapped[UUID] = mapped_column(index=True)
    position: Mapped[int]
    code: Mapped[str]
    sheet: Mapped[str]
    row: Mapped[int | None]
    column: Mapped[str]
    reference: Mapped[str]
    found: Mapped[str]
    expected: Mapped[str]
    done: Mapped[str]


class Draw(Record, Base):
    """A commitment and what was drawn by it: one commitment, one draw."""

    __tablename__ = "draw"
    long_list_id: Mapped[UUID | None]
    rules: Mapped[dict[str, Any] | None]
    commitment: Mapped[str | None]
    commitment_sha256: Mapped[str | None]  # blob with list, rules, portfolio, proofs
    committed_at: Mapped[datetime | None]
    seed: Mapped[str | None]
    drawn_at: Mapped[datetime | None]
    certificate_sha256: Mapped[str | None]  # blob
    summary: Mapped[dict[str, Any] | None]  # chances, counts per category
    reason: Mapped[str | None]  # why there is a further draw
    current: Mapped[bool | None]


class SampledCase(Record, Base):
    """A row of the list that was drawn, or stands by as a reserve."""

    __tablename__ = "sampled_case"
    draw_id: Mapped[UUID | None]
    row_id: Mapped[UUID | None]
    reference: Mapped[str | None]
    pool: Mapped[str | None]  # contact or case
    categories: Mapped[list[str] | None]
    position: Mapped[int | None]  # place in the drawn order
    standing: Mapped[str | None]  # selected, reserve or withdrawn
    chance: Mapped[str | None]  # exact, as a fraction
    inspector: Mapped[UUID | None]


class Replacement(Record, Base):
    """A drawn case withdrawn with a reason, and the reserve that took its place."""

    __tablename__ = "replacement"
    draw_id: Mapped[UUID | None]
    removed: Mapped[UUID | None]
    taken: Mapped[UUID | None]
    reason_code: Mapped[str | None]
    reason: Mapped[str | None]
    at: Mapped[datetime | None]
    entry: Mapped[dict[str, Any] | None]  # the hash-chained log line
