"""Who changed what, before and after: the one way into the domain tables.

A change is one field of one row. It names its parents, the changes its author was looking at;
changes that no other has superseded are heads. What a domain row shows is the head with the
highest stamp, so it depends on the set of changes alone, not on their order of arrival.
"""

import hashlib
import secrets
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Table, select
from sqlalchemy.orm import Session

from db import search_text, statements
from db.base import Base, Record, as_json, from_json
from db.models import Change, ChangeValue, Inspection

DELETED = "__deleted__"
HASH_FORMAT = "1"
GENESIS = ""
HASHED = (
    "inspection_id", "id", "device_id", "seq", "hlc", "at_utc", "author_id", "action_id",
    "tbl", "row_id", "field", "value_hash", "schema_rev", "app_version", "prev_hash",
)  # fmt: skip
# Tables that follow an inspection over the years and stay when its cases are purged.
OUTLIVES = frozenset((
    "authority_event", "follow_up_event", "follow_up_item", "inspection", "milestone",
    "recommendation", "team_member",
))  # fmt: skip


@dataclass(frozen=True)
class Entry:
    """A change as it is handed to `apply`: the columns of `change`, value, salt and parents."""

    columns: dict[str, Any]
    value: str | None
    salt: bytes | None
    parents: tuple[UUID, ...]


Row = tuple[UUID, str, UUID]  # inspection, table, row
Cell = tuple[UUID, str, UUID, str]


def table_name(model: type[Base] | type[Record]) -> str:
    """The table of a model, as the journal names it."""
    return str(model.__tablename__)  # type: ignore[union-attr]


@cache
def record_models() -> dict[str, type[Record]]:
    """The models by the names of their tables: those that the journal may write."""
    models = {table_name(mapper.class_): mapper.class_ for mapper in Base.registry.mappers}
    return {name: model for name, model in models.items() if issubclass(model, Record)}


@cache
def record_tables() -> dict[str, Table]:
    """Their tables."""
    return {name: Base.metadata.tables[name] for name in record_models()}


def value_hash(salt: bytes, value: str) -> str:
    """Salted, so that a short value can't be guessed once it is erased with its salt."""
    return hashlib.sha256(salt + value.encode()).hexdigest()


def chain_hash(columns: dict[str, Any], parents: Iterable[UUID]) -> str:
    """SHA-256 over the fixed columns and the sorted parents."""
    plain = (str(v) if type(v) is UUID else v for v in map(columns.__getitem__, HASHED))
    return hash_of(plain, map(str, parents))


def hash_of(plain: Iterable[str | int], parents: Iterable[str]) -> str:
    """The same of values that are texts and numbers already, in the order of `HASHED`."""
    body = [HASH_FORMAT, *plain, sorted(parents)]
    return hashlib.sha256(as_json(body).encode()).hexdigest()


def make_entry(columns: dict[str, Any], value: str, parents: Sequence[UUID]) -> Entry:
    """An entry with its salt and hashes filled in."""
    salt = secrets.token_bytes(16)
    filled = columns | {"value_hash": value_hash(salt, value)}
    filled["hash"] = chain_hash(filled, parents)
    return Entry(filled, value, salt, tuple(parents))


def heads(session: Session, cell: Cell) -> list[UUID]:
    """The changes of a cell that nobody has superseded."""
    inspection, table, row_id, field = cell
    return heads_of_row(session, (inspection, table, row_id)).get(field, [])


def heads_of_row(session: Session, row: Row) -> dict[str, list[UUID]]:
    """The heads of each field of a row, in a fixed order."""
    inspection, table, row_id = row
    given = {"inspection": inspection, "tbl": table, "row": row_id}
    found = session.execute(statements.HEADS_OF_ROW, given)
    fields: dict[str, list[UUID]] = defaultdict(list)
    for name, change in found:
        fields[name].append(change)
    return {name: sorted(changes) for name, changes in fields.items()}


def apply(session: Session, entries: Sequence[Entry]) -> None:
    """Add changes, in any order, and show their rows anew. Safe to repeat."""
    for inspection, some in _by_inspection(entries).items():
        new = _unknown(session, inspection, some)
        if new:
            early = _named_as_parents(session, inspection, new)
            add(session, _respecting_erasure(session, inspection, new), early)


def add(session: Session, entries: Sequence[Entry], early: frozenset[UUID] = frozenset()) -> None:
    """Add changes that are surely not there yet (just made here, or sifted by `apply`).

    `early` are those of them that changes which came before name as parents.
    """
    session.execute(statements.ADD_CHANGES, [entry.columns for entry in entries])
    session.execute(statements.ADD_VALUES, [_value_row(entry) for entry in entries])
    parents = [row for entry in entries for row in _parent_rows(entry)]
    if parents:
        session.execute(statements.ADD_PARENTS, parents)
    _move_heads(session, entries, early)
    show(session, (_row(entry) for entry in entries))


def show(session: Session, rows: Iterable[Row]) -> None:
    """Write what the heads of rows say into their domain tables and the search text."""
    groups: dict[tuple[UUID, str], list[UUID]] = defaultdict(list)
    for inspection, table_name, row_id in dict.fromkeys(rows):
        groups[inspection, table_name].append(row_id)
    for (inspection, table_name), ids in groups.items():
        table = record_tables().get(table_name)
        if table is None:  # a newer program's table: kept and passed on, not shown
            continue
        for part in chunks(ids):
            _show(session, inspection, table, part)
    session.expire_all()


def _show(session: Session, inspection: UUID, table: Table, ids: Sequence[UUID]) -> None:
    shown = shown_rows(session, inspection, table, ids)
    session.execute(statements.drop_rows(table), {"ids": ids})
    if shown:
        session.execute(statements.add_rows(table), shown)
    search_text.renew(session, table, ids, shown)


def shown_rows(
    session: Session, inspection: UUID, table: Table, ids: Sequence[UUID]
) -> list[dict[str, Any]]:
    """The rows as the journal has them, with every column; a row that was erased is left out."""
    nothing = dict.fromkeys(table.c.keys()) | {"deleted": False, "inspection_id": inspection}
    rows: dict[UUID, dict[str, Any]] = {}
    for row_id, field, text in shown_cells(session, inspection, table.name, ids):
        row = rows.setdefault(row_id, nothing | {"id": row_id})
        column = _column(field)
        if column in table.c:  # else a newer program's field
            row[column] = from_json(text, _python_types(table)[column])
    return list(rows.values())


def shown_cells(
    session: Session, inspection: UUID, table: str, ids: Sequence[UUID]
) -> Iterator[tuple[UUID, str, str]]:
    """Row, field and JSON of each cell: of several heads the one with the highest stamp."""
    found = session.execute(
        statements.SHOWN_CELLS, {"inspection": inspection, "tbl": table, "ids": ids}
    )
    latest: dict[tuple[UUID, str], tuple[str, str]] = {}
    for row_id, field, hlc, text in found:
        said = (hlc, text or "")
        latest[row_id, field] = max(latest.get((row_id, field), said), said)
    return ((row_id, field, text) for (row_id, field), (_hlc, text) in latest.items())


def chunks(ids: Sequence[UUID], size: int = 500) -> Iterator[Sequence[UUID]]:
    """Parts that fit into one statement."""
    return (ids[at : at + size] for at in range(0, len(ids), size))


def _by_inspection(entries: Iterable[Entry]) -> dict[UUID, list[Entry]]:
    groups: dict[UUID, list[Entry]] = defaultdict(list)
    for entry in entries:
        groups[entry.columns["inspection_id"]].append(entry)
    return groups


def _unknown(session: Session, inspection: UUID, entries: Sequence[Entry]) -> list[Entry]:
    """Those not there yet, each once."""
    new = {entry.columns["id"]: entry for entry in entries}
    for part in chunks(list(new)):
        given = {"inspection": inspection, "ids": part}
        for known in session.scalars(statements.KNOWN_CHANGES, given):
            del new[known]
    return list(new.values())


def _named_as_parents(
    session: Session, inspection: UUID, entries: Sequence[Entry]
) -> frozenset[UUID]:
    """Those of the changes that were superseded before they came."""
    found: set[UUID] = set()
    for part in chunks([entry.columns["id"] for entry in entries]):
        given = {"inspection": inspection, "ids": part}
        found.update(session.scalars(statements.NAMED_AS_PARENTS, given))
    return frozenset(found)


def _respecting_erasure(
    session: Session, inspection: UUID, entries: Sequence[Entry]
) -> Sequence[Entry]:
    """What comes late into a purged inspection keeps its place in the chain, not its value."""
    purged_at = session.scalar(select(Inspection.purged_at).where(Inspection.id == inspection))
    if purged_at is None:
        return entries
    return [
        entry if entry.columns["tbl"] in OUTLIVES else replace(entry, value=None, salt=None)
        for entry in entries
    ]


def _value_row(entry: Entry) -> dict[str, Any]:
    return {
        "inspection_id": entry.columns["inspection_id"],
        "change_id": entry.columns["id"],
        "salt": entry.salt,
        "value": entry.value,
        "erased_at": datetime.now(UTC) if entry.value is None else None,
    }


def _parent_rows(entry: Entry) -> list[dict[str, Any]]:
    inspection, child = entry.columns["inspection_id"], entry.columns["id"]
    return [
        {"inspection_id": inspection, "parent": parent, "child": child} for parent in entry.parents
    ]


def _move_heads(session: Session, entries: Sequence[Entry], early: frozenset[UUID]) -> None:
    """A change is a head until another names it as a parent, whichever came first."""
    superseded = {parent for entry in entries for parent in entry.parents} | early
    for part in chunks(sorted(superseded)):
        session.execute(statements.DROP_HEADS, {"ids": part})
    new = [_head_row(entry) for entry in entries if entry.columns["id"] not in superseded]
    if new:
        session.execute(statements.ADD_HEADS, new)


def _head_row(entry: Entry) -> dict[str, Any]:
    c = entry.columns
    return {
        "inspection_id": c["inspection_id"],
        "tbl": c["tbl"],
        "row_id": c["row_id"],
        "field": c["field"],
        "change_id": c["id"],
    }


def _row(entry: Entry) -> Row:
    return entry.columns["inspection_id"], entry.columns["tbl"], entry.columns["row_id"]


def _column(field: str) -> str:
    return "deleted" if field == DELETED else field


@cache
def _python_types(table: Table) -> dict[str, type]:
    return {column.name: column.type.python_type for column in table.c}


def value_of_change() -> ColumnElement[bool]:
    """What joins a change with its value: both parts of the key, or the join reads everything."""
    return (ChangeValue.inspection_id == Change.inspection_id) & (
        ChangeValue.change_id == Change.id
    )


def history(session: Session, row_id: UUID, field: str = "") -> list[tuple[Change, str | None]]:
    """Every change of a row (or one field of it) with its value, oldest first."""
    query = (
        select(Change, ChangeValue.value)
        .join(ChangeValue, value_of_change())
        .where(Change.row_id == row_id)
        .order_by(Change.hlc)
    )
    if field:
        query = query.where(Change.field == field)
    return [(change, value) for change, value in session.execute(query)]
