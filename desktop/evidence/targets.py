"""What items can be tied to: the findings so far. Numbers are as the letter will have them."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import Finding
from desktop.framework import Framework


@dataclass(frozen=True)
class Target:
    """A finding: its number n.n, its dimension and its words."""

    id: UUID
    number: str
    dimension: str
    words: str


def findings_to_tie(
    session: Session, inspection: UUID, framework: Framework, language: str
) -> list[Target]:
    """In the order of the framework's dimensions."""
    query = (
        select(Finding)
        .where(Finding.inspection_id == inspection, ~Finding.deleted)
        .order_by(Finding.position, Finding.id)
    )
    rows = list(session.scalars(query))
    return [
        Target(row.id, f"{chapter}.{n}", dimension.id, _words(row, language))
        for chapter, dimension in enumerate(framework.dimensions, 1)
        for n, row in enumerate((it for it in rows if it.dimension == dimension.id), 1)
    ]


def _words(row: Finding, language: str) -> str:
    first, second = (row.text_cy, row.text_en) if language == "cy" else (row.text_en, row.text_cy)
    return first or second or ""
