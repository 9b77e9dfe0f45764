"""Every item that can support or contradict a finding: found, filtered, shown."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Text,
    and_,
    case,
    false,
    func,
    literal,
    or_,
    select,
    true,
    type_coerce,
)
from sqlalchemy import text as sql
from sqlalchemy.orm import Session

from db.models import EvidenceLink, SearchPlace
from desktop.evidence.kinds import KIND_OF_TABLE, OBSERVED
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
    by_kind = bool(wanted.kind) or sort == "kind"
    places = {one.id: f"{n:02}" for n, one in enumerate(framework.dimensions)}
    found: list[str] = []
    for part in _in_order(parts(inspection, framework, by_kind), sort, down):
        conditions = _conditions(part, wanted)
        if conditions is not None:
            first = _place(part, places) if sort == "dimension" else _or_empty(part.at)
            items = _together(session, part, first, conditions)
            found += sorted(items, reverse=True) if sort == "kind" else items
    if sort != "kind":
        found.sort(reverse=down if sort else True)
    return [item.rpartition("|")[2] for item in found]


def _together(
    session: Session, part: Part, first: Any, conditions: Sequence[ColumnElement[bool]]
) -> list[str]:
    """`first|table/id` of a part's items, fetched as one text: 50,000 rows would take longer."""
    key = literal(f"|{part.table}/").op("||")(type_coerce(part.id, Text))
    rows = part.select(first.op("||")(key).label("item"), conditions=conditions)
    rows = rows if part.at is None else rows.order_by(part.at)
    whole = session.scalar(select(func.group_concat(rows.subquery().c.item, "\n")))
    return whole.split("\n") if whole else []


def squares(session: Session, inspection: UUID, framework: Framework) -> Squares:
    """The matrix of dimension and kind of source, counted by the store."""
    counts: Counter[tuple[str, str]] = Counter()
    known = {one.id for one in framework.dimensions}
    for part in parts(inspection, framework, by_kind=False):
        _count(session, part, known, counts)
    seen = next(it for it in parts(inspection, framework) if it.kind == OBSERVED)
    watched: Counter[tuple[str, str]] = Counter()
    _count(session, seen, known, watched)
    for (dimension, kind), count in watched.items():
        counts[dimension, kind] += count
        counts[dimension, KIND_OF_TABLE["note"]] -= count  # they were counted as interviews
    return Squares({square: count for square, count in counts.items() if count})


def _count(
    session: Session, part: Part, known: set[str], counts: Counter[tuple[str, str]]
) -> None:
    if part.dimension is None:
        counts["", part.kind] += session.scalar(part.select(func.count())) or 0
        return
    query = part.select(part.dimension, func.count()).group_by(part.dimension)
    for dimension, count in session.execute(query):
        counts[dimension if dimension in known else "", part.kind] += count


def _in_order(found: Sequence[Part], sort: str, down: bool) -> Sequence[Part]:
    return sorted(found, key=lambda part: part.kind, reverse=down) if sort == "kind" else found


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
    if wanted.words.strip():
        conditions.append(_has_words(part, wanted.words))
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
    if part.at is None:
        return None
    following = (wanted.day + timedelta(days=1)).isoformat()
    return and_(part.at >= wanted.day.isoformat(), part.at < following)


def _has_words(part: Part, words: str) -> ColumnElement[bool]:
    """Words that begin so, found by the index; a part without one is read through."""
    if part.table == "qda_passage":
        columns = part.texts
        return and_(*(or_(*(c.icontains(w, autoescape=True) for c in columns))
                      for w in words.split()))  # fmt: skip
    terms = ("".join(sign if sign.isalnum() else " " for sign in word) for word in words.split())
    match = " AND ".join(f'"{term.strip()}"*' for term in terms if term.strip())
    place = SearchPlace.__table__.c
    if not match:
        return false()
    index = sql("SELECT rowid FROM search WHERE search MATCH :match").bindparams(match=match)
    found = select(place.row_id).where(place.tbl == part.table, place.id.in_(index))
    return part.id.in_(found)


def _is_tied(part: Part) -> ColumnElement[bool]:
    tied = EvidenceLink.__table__.c
    links = (
        EvidenceLink.__table__.select()
        .with_only_columns(tied.source_id)
        .where(tied.source_table == part.table, tied.target_table == "finding", ~tied.deleted)
    )
    return part.id.in_(links)


def _place(part: Part, places: dict[str, str]) -> Any:
    """The place of an item's dimension in the framework; those without one come last."""
    if part.dimension is None:
        return literal("99")
    return case(places, value=part.dimension, else_="99")


def _or_empty(column: Sql | None) -> Any:
    return literal("") if column is None else func.coalesce(column, "")
