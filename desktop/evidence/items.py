"""Every item that can support or contradict a finding: found, filtered, shown."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Text,
    cast,
    false,
    func,
    literal,
    or_,
    select,
    true,
    union_all,
)
from sqlalchemy.orm import Session

from db.models import EvidenceLink
from desktop.evidence.parts import Part, Sql, parts
from desktop.framework import Framework

NONE = "-"
"""The filter for items that have no dimension."""


@dataclass(frozen=True)
class Filter:
    """What is asked for; an empty field asks for all. `weight` is strength, gap or concern.

    `tied` is "no" for items that bear on no finding yet. `words` must all stand in the texts.
    """

    kind: str = ""
    dimension: str = ""
    line: UUID | None = None
    case: UUID | None = None
    inspector: UUID | None = None
    weight: str = ""
    tied: str = ""
    words: str = ""
    day: date | None = None


@dataclass(frozen=True)
class Squares:
    """How many items each square of dimension and kind holds; "" is without a dimension."""

    counts: dict[tuple[str, str], int]

    @property
    def total(self) -> int:
        return sum(self.counts.values())

    @property
    def unplaced(self) -> int:
        """Items without a dimension."""
        return sum(count for (dimension, _), count in self.counts.items() if not dimension)

    def empty(self, framework: Framework) -> list[tuple[str, str]]:
        """The squares that fieldwork has still to fill, in the framework's order."""
        return [
            (dimension.id, kind.id)
            for dimension in framework.dimensions
            for kind in framework.evidence_kinds
            if not self.counts.get((dimension.id, kind.id))
        ]


def keys(
    session: Session,
    inspection: UUID,
    framework: Framework,
    wanted: Filter,
    sort: str = "",
    down: bool = False,
) -> list[str]:
    """`table/id` of the items in the order of "kind", "dimension" or "at" (the latest first)."""
    order = {one.id: n for n, one in enumerate(framework.dimensions)}
    queries = []
    for part in parts(inspection, framework):
        conditions = _conditions(part, wanted)
        if conditions is not None:
            queries.append(part.select(*_seen(part), conditions=conditions))
    if not queries:
        return []
    if sort == "dimension":
        found = session.execute(union_all(*queries)).all()
        found = sorted(found, key=lambda row: order.get(row[2] or "", len(order)))
        return [row[0] for row in (reversed(found) if down else found)]
    query = union_all(*queries).subquery()
    by = query.c.kind if sort == "kind" else query.c.at
    falling = down if sort else True
    ordered = select(query.c.key).order_by(by.desc() if falling else by)
    return list(session.scalars(ordered))


def squares(session: Session, inspection: UUID, framework: Framework) -> Squares:
    """The matrix of dimension and kind of source, counted by the store."""
    counts: Counter[tuple[str, str]] = Counter()
    known = {one.id for one in framework.dimensions}
    for part in parts(inspection, framework):
        if part.dimension is None:
            counts["", part.kind] += session.scalar(part.select(func.count())) or 0
            continue
        query = part.select(part.dimension, func.count()).group_by(part.dimension)
        for dimension, count in session.execute(query):
            counts[dimension if dimension in known else "", part.kind] += count
    return Squares(dict(counts))


def split_key(key: str) -> tuple[str, UUID]:
    """Table and id of an item."""
    table, _, row = key.partition("/")
    return table, UUID(row)


def split_keys(found: Iterable[str]) -> list[tuple[str, UUID]]:
    """Tables and ids, as `tie` wants them."""
    return [split_key(key) for key in found]


def _conditions(part: Part, wanted: Filter) -> list[ColumnElement[bool]] | None:
    """What a part's items must hold; None where none of them can."""
    if wanted.kind and wanted.kind != part.kind:
        return None
    asked: Sequence[tuple[Any, Sql | None]] = (
        (wanted.line, part.line),
        (wanted.case, part.case),
        (wanted.inspector, part.author),
    )
    conditions: list[ColumnElement[bool]] = []
    for value, column in asked:
        if value is None:
            continue
        if column is None:
            return None
        conditions.append(column == value)
    for found in (
        _placed(part, wanted.dimension),
        _weighed(part, wanted.weight),
        _on(part, wanted),
    ):
        if found is None:
            return None
        conditions.append(found)
    conditions += [_has_word(part, word) for word in wanted.words.split()]
    if wanted.tied:
        conditions.append(_is_tied(part) if wanted.tied == "yes" else ~_is_tied(part))
    return conditions


def _placed(part: Part, dimension: str) -> ColumnElement[bool] | None:
    if not dimension:
        return true()
    if dimension == NONE:
        return true() if part.dimension is None else part.dimension.is_(None)
    return None if part.dimension is None else part.dimension == dimension


def _weighed(part: Part, weight: str) -> ColumnElement[bool] | None:
    if not weight:
        return true()
    if weight == "concern":
        return None if part.concern is None else part.concern == true()
    return None if part.weight is None else part.weight == weight


def _on(part: Part, wanted: Filter) -> ColumnElement[bool] | None:
    """That day; moments are kept as UTC text, and fieldwork is by day."""
    if wanted.day is None:
        return true()
    return None if part.at is None else part.at.startswith(wanted.day.isoformat())


def _has_word(part: Part, word: str) -> ColumnElement[bool]:
    return or_(false(), *(column.icontains(word, autoescape=True) for column in part.texts))


def _is_tied(part: Part) -> ColumnElement[bool]:
    tied = EvidenceLink.__table__.c
    links = (
        EvidenceLink.__table__.select()
        .with_only_columns(tied.source_id)
        .where(tied.source_table == part.table, tied.target_table == "finding", ~tied.deleted)
    )
    return part.id.in_(links)


def _seen(part: Part) -> tuple[Any, ...]:
    """What a query of keys reads: the key, and what it may be put in order by."""
    key = literal(f"{part.table}/").op("||")(cast(part.id, Text))
    return (
        key.label("key"),
        literal(part.kind).label("kind"),
        _or_null(part.dimension).label("dimension"),
        _or_null(part.at).label("at"),
    )


def _or_null(column: Sql | None) -> Any:
    return literal(None) if column is None else column
