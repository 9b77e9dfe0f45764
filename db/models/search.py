"""Where each text of the full-text index stands.

The index itself, `search`, is an FTS5 table with one column; its rowid is the place's id.
"""

from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base


class SearchPlace(Base):
    """One field of one row whose words can be found. Derived; can be made anew."""

    __tablename__ = "search_place"
    id: Mapped[int] = mapped_column(primary_key=True)
    inspection_id: Mapped[UUID]
    tbl: Mapped[str]
    row_id: Mapped[UUID]
    field: Mapped[str]
    __table_args__ = (
        Index("ix_search_place_row_id", "row_id"),
        Index("ix_search_place_inspection_id", "inspection_id"),
    )
