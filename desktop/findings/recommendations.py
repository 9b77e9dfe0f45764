"""Recommendations by band and theme, numbered on across the bands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import Recommendation
from db.sessions import Writing
from desktop.framework import Framework
from desktop.words.ordering import between


@dataclass(frozen=True)
class NumberedRecommendation:
    """A recommendation (or area for improvement) with the number it will carry."""

    id: UUID
    number: int
    band: str
    theme: str
    dimension: str
    text_en: str
    text_cy: str
    findings: tuple[UUID, ...]

    def text(self, language: str) -> str:
        return self.text_cy if language == "cy" else self.text_en


@dataclass(frozen=True)
class Group:
    """The recommendations of one theme in one band."""

    band: str
    theme: str
    items: tuple[NumberedRecommendation, ...]


def recommend(
    writing: Writing,
    inspection: UUID,
    text_en: str = "",
    text_cy: str = "",
    *,
    band: str = "",
    theme: str = "",
    dimension: str = "",
    findings: Iterable[UUID] = (),
) -> UUID:
    """A recommendation at the end of its band and theme."""
    return writing.create(
        Recommendation,
        inspection,
        band=band or None,
        theme=theme or None,
        dimension=dimension or None,
        position=between(_last(writing.session, inspection), None),
        text_en=text_en,
        text_cy=text_cy,
        findings=[str(one) for one in findings],
    )


def numbered(
    session: Session, inspection: UUID, framework: Framework
) -> list[NumberedRecommendation]:
    """All, numbered through bands and themes in the framework's order (or its dimensions')."""
    query = select(Recommendation).where(
        Recommendation.inspection_id == inspection, ~Recommendation.deleted
    )
    bands = [band.id for band in framework.bands]
    themes = [theme.id for theme in framework.themes]
    dimensions = [dimension.id for dimension in framework.dimensions]

    def order(row: Recommendation) -> tuple[int, int, int, str, str]:
        return (
            _index(bands, row.band),
            _index(themes, row.theme),
            0 if bands else _index(dimensions, row.dimension),
            row.position or "",
            str(row.id),
        )

    rows = sorted(session.scalars(query), key=order)
    return [_numbered(row, number) for number, row in enumerate(rows, start=1)]


def groups(recommendations: Iterable[NumberedRecommendation]) -> Iterator[Group]:
    """In order, one group for each band and theme that has any."""
    for (band, theme), items in groupby(recommendations, key=lambda r: (r.band, r.theme)):
        yield Group(band, theme, tuple(items))


def _numbered(row: Recommendation, number: int) -> NumberedRecommendation:
    return NumberedRecommendation(
        id=row.id,
        number=number,
        band=row.band or "",
        theme=row.theme or "",
        dimension=row.dimension or "",
        text_en=row.text_en or "",
        text_cy=row.text_cy or "",
        findings=tuple(UUID(one) for one in row.findings or ()),
    )


def _index(ids: list[str], one: str | None) -> int:
    return ids.index(one) if one in ids else len(ids)


def _last(session: Session, inspection: UUID) -> str | None:
    query = select(Recommendation.position).where(Recommendation.inspection_id == inspection)
    return max((p for p in session.scalars(query) if p), default=None)
