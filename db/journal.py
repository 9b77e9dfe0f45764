"""Who changed what, before and after: the one way into the domain tables.

A change is one field of one row. It names its parents, the changes its author was looking at;
changes that no other has superseded are heads. What a domain row shows is the head with the
highest stamp, so it depends on the set of changes alone, not on their order of arrival.
"""

import hashlib
import secrets
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Table, delete, insert, select, tuple_, update
from sqlalchemy.orm import Session

from db.base import Base, Record, as_json, from_json
from db.models import Change, ChangeParent, ChangeValue, Head

DELETED = "__deleted__"
HASH_FORMAT = "1"
GENESIS = ""
HASHED = (
    "inspection_id", "id", "device_id", "seq", "hlc", "at_utc", "author_id", "action_id",
    "tbl", "row_id", "field", "value_hash", "schema_rev", "app_version", "prev_hash",
)  # fmt: skip


@dataclass(frozen=True)
class Entry:
    """A change as it is handed to `apply`: the columns of `change`, value, salt and parents."""

    columns: dict[str, Any]
    value: str | None
    salt: bytes | None
    parents: tuple[UUID, ...]


Row = tuple[UUID, str, UUID]  # inspection, table, row
Cell = tuple[UUID, str, UUID, str]


@cache
def record_tables() -> dict[str, Table]:
    """The domain tables by name: those that the journal may write."""
    return {
        mapper.local_table.name: mapper.local_table  # type: ignore[attr-defined, misc]
        for mapper in Base.registry.mappers
        if issubclass(mapper.class_, Record)
    }


def value_hash(salt: bytes, value: str) -> str:
    """Salted, so that a short value can't be guessed once it is erased with its salt."""
    return hashlib.sha256(salt + value.encode()).hexdigest()


def chain_hash(columns: dict[str, Any], parents: Iterable[UUID]) -> str:
    """SHA-256 over the fixed columns and the sorted parents."""
    body = [HASH_FORMAT, *(columns[name] for name in HASHED), sorted(str(p) for p in parents)]
    return hashlib.sha256(as_json(body).encode()).hexdigest()


def make_entry(columns: dict[str, Any], value: str, parents: Sequence[UUID]) -> Entry:
    """An entry with its salt and hashes filled in."""
    salt = secrets.token_bytes(16)
    filled = columns | {"value_hash": value_hash(salt, value)}
    filled["hash"] = chain_hash(filled, parents)
    return Entry(filled, value, salt, tuple(parents))


def heads(session: Session, cell: Cell) -> list[UUID]:
    """The changes of a cell that nobody has superseded."""
    inspection, table, row, field = cell
    found = session.scalars(
        select(Head.change_id).where(
            Head.inspection_id == inspection,
            Head.tbl == table,
            Head.row_id == row,
            Head.field == field,
        )
    )
    return sorted(found)


def apply(session: Session, entries: Sequence[Entry]) -> None:
    """Add changes, in any order, and show their rows anew. Safe to repeat."""
    entries = _unknown(session, entries)
    if not entries:
        return
    session.execute(insert(Change), [entry.columns for entry in entries])
    session.execute(insert(ChangeValue), [_value_row(entry) for entry in entries])
    parents = [row for entry in entries for row in _parent_rows(entry)]
    if parents:
        session.execute(insert(ChangeParent), parents)
    _move_heads(session, entries)
    for row in dict.fromkeys(_row(entry) for entry in entries):
        show(session, row)


def show(session: Session, row: Row) -> None:
    """Write what the heads of a row say into its domain table."""
    inspection, table_name, row_id = row
    table = record_tables().get(table_name)
    if table is None:  # a newer program's table: kept and passed on, not shown
        return
    shown = {
        field: text for field, text in _shown(session, row).items() if _column(field) in table.c
    }
    values = {_column(f): _value(table, _column(f), text) for f, text in shown.items()}
    known = session.execute(select(table.c.id).where(table.c.id == row_id)).first()
    if known is None:
        values = {"deleted": False} | values
        session.execute(insert(table).values(id=row_id, inspection_id=inspection, **values))
    elif values:
        session.execute(update(table).where(table.c.id == row_id).values(**values))


def _unknown(session: Session, entries: Sequence[Entry]) -> list[Entry]:
    ids = [entry.columns["id"] for entry in entries]
    known: set[UUID] = set()
    for at in range(0, len(ids), 500):
        known.update(session.scalars(select(Change.id).where(Change.id.in_(ids[at : at + 500]))))
    return [entry for entry in entries if entry.columns["id"] not in known]


def _value_row(entry: Entry) -> dict[str, Any]:
    return {
        "inspection_id": entry.columns["inspection_id"],
        "change_id": entry.columns["id"],
        "salt": entry.salt,
        "value": entry.value,
    }


def _parent_rows(entry: Entry) -> list[dict[str, Any]]:
    inspection, child = entry.columns["inspection_id"], entry.columns["id"]
    return [
        {"inspection_id": inspection, "parent": parent, "child": child} for parent in entry.parents
    ]


def _move_heads(session: Session, entries: Sequence[Entry]) -> None:
    """A change is a head until another names it as a parent, whichever came first."""
    superseded = {parent for entry in entries for parent in entry.parents}
    ids = [entry.columns["id"] for entry in entries]
    for at in range(0, len(ids), 500):
        children = select(ChangeParent.parent).where(ChangeParent.parent.in_(ids[at : at + 500]))
        superseded.update(session.scalars(children))
    gone = sorted(superseded)
    for at in range(0, len(gone), 500):
        session.execute(delete(Head).where(Head.change_id.in_(gone[at : at + 500])))
    new = [_head_row(entry) for entry in entries if entry.columns["id"] not in superseded]
    if new:
        session.execute(insert(Head), new)


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


def _shown(session: Session, row: Row) -> dict[str, str]:
    """Field and value of each cell of a row, by the head with the highest stamp."""
    inspection, table, row_id = row
    found = session.execute(
        select(Head.field, Change.hlc, ChangeValue.value)
        .join(Change, (Change.id == Head.change_id) & (Change.inspection_id == inspection))
        .join(
            ChangeValue,
            (ChangeValue.change_id == Head.change_id) & (ChangeValue.inspection_id == inspection),
        )
        .where(Head.inspection_id == inspection, Head.tbl == table, Head.row_id == row_id)
    )
    stamped: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for field, hlc, value in found:
        if value is not None:  # an erased value stays erased
            stamped[field].append((hlc, value))
    return {field: max(values)[1] for field, values in stamped.items()}


def _column(field: str) -> str:
    return "deleted" if field == DELETED else field


def _value(table: Table, column: str, text: str) -> Any:
    return from_json(text, table.c[column].type.python_type)


def erased_rows(session: Session, rows: Iterable[Row]) -> None:
    """Take rows out of their domain tables after their values were erased (retention only)."""
    by_table: dict[str, list[tuple[UUID, UUID]]] = defaultdict(list)
    for inspection, table, row_id in rows:
        by_table[table].append((inspection, row_id))
    for name, keys in by_table.items():
        domain = record_tables()[name]
        key = tuple_(domain.c.inspection_id, domain.c.id)
        session.execute(delete(domain).where(key.in_(keys)))


def history(session: Session, row_id: UUID, field: str = "") -> list[tuple[Change, str | None]]:
    """Every change of a row (or one field of it) with its value, oldest first."""
    query = (
        select(Change, ChangeValue.value)
        .join(ChangeValue, ChangeValue.change_id == Change.id)
        .where(Change.row_id == row_id)
        .order_by(Change.hlc)
    )
    if field:
        query = query.where(Change.field == field)
    return [(change, value) for change, value in session.execute(query)]
