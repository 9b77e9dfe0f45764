"""One action of one person: what a write may do to the store, and what it changed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import event, insert, select
from sqlalchemy.orm import ORMExecuteState, Session

from db import journal, statements
from db.base import Base, Record, as_json, moment_text
from db.clock import Clock
from db.models import (
    Blob,
    BundleLog,
    Conflict,
    Device,
    Draft,
    ExportMade,
    Local,
    LongListDoubt,
    LongListRow,
    Member,
    PeerAck,
    QdaPassage,
    Witness,
)
from db.schema import APP_VERSION, HEAD

Name = Mapping[str, Any]
UNJOURNALLED = (
    Blob, BundleLog, Conflict, Device, Draft, ExportMade, Local, LongListDoubt, LongListRow,
    Member, PeerAck, QdaPassage, Witness,
)  # fmt: skip
AT_ONCE = 4000  # changes that wait before they are written together


@dataclass(frozen=True)
class Changes:
    """What a write changed: announced once, and each page decides whether it must redraw."""

    action_id: UUID
    name: Name
    rows: frozenset[tuple[str, UUID]] = frozenset()
    inspections: frozenset[UUID] = frozenset()
    initiator: object = None

    @property
    def tables(self) -> frozenset[str]:
        return frozenset(table for table, _row in self.rows)

    def __bool__(self) -> bool:
        return bool(self.rows)


@dataclass(frozen=True)
class Person:
    """Who writes, on which laptop."""

    user_id: UUID
    name: str
    device_id: UUID


@dataclass
class Writing:
    """One action of one person inside its transaction. Domain tables change only through it.

    Changes gather and are written together: at the end, or before anything is read.
    """

    session: Session
    person: Person
    name: Name
    clock: Clock
    undoes: UUID | None = None
    action_id: UUID = field(default_factory=uuid4)
    _rows: set[tuple[str, UUID]] = field(default_factory=set)
    _chains: dict[UUID, tuple[int, str]] = field(default_factory=dict)
    _waiting: list[journal.Entry] = field(default_factory=list)
    _waiting_rows: set[tuple[str, UUID]] = field(default_factory=set)
    _told: bool = False
    _inside: bool = False

    def __post_init__(self) -> None:
        event.listen(self.session, "do_orm_execute", self._before_reading)

    def create(
        self,
        model: type[Record],
        inspection_id: UUID,
        row_id: UUID | None = None,
        /,  # a table may have a column of that name
        **values: Any,
    ) -> UUID:
        """A new row with these values; gives its id."""
        new_id = row_id or uuid4()
        cells = {journal.DELETED: False} | {k: v for k, v in values.items() if v is not None}
        self._record(model, inspection_id, new_id, {f: (v, ()) for f, v in cells.items()})
        return new_id

    def set(self, model: type[Record], row_id: UUID, /, **values: Any) -> bool:
        """Give fields of a row new values; those that stay the same are not recorded."""
        row = self._row(model, row_id)
        changed = {f: v for f, v in values.items() if as_json(getattr(row, f)) != as_json(v)}
        return self._supersede(model, row, changed)

    def delete(self, model: type[Record], row_id: UUID) -> bool:
        """Take a row out of sight; the way back is `restore` (or Undo)."""
        row = self._row(model, row_id)
        return False if row.deleted else self._supersede(model, row, {journal.DELETED: True})

    def restore(self, model: type[Record], row_id: UUID) -> bool:
        row = self._row(model, row_id)
        return self._supersede(model, row, {journal.DELETED: False}) if row.deleted else False

    def put(
        self, model: type[Base], values: Mapping[str, Any], model_key: str | None = None
    ) -> None:
        """A row of a table outside the journal (local, derived); with `model_key` it replaces."""
        self.put_all(model, [values], model_key)

    def put_all(
        self, model: type[Base], rows: list[Mapping[str, Any]], model_key: str | None = None
    ) -> None:
        if model not in UNJOURNALLED:
            raise TypeError(f"{model.__name__} is written through the journal")
        for values in rows if model_key else ():
            old = self.session.get(model, values[model_key or ""])
            if old is not None:
                self.session.delete(old)
                self.session.flush()
        if rows:
            self.session.execute(insert(model), [dict(values) for values in rows])

    def put_derived(
        self, model: type[Base], names: Sequence[str], rows: Sequence[tuple[Any, ...]]
    ) -> None:
        """Many rows of a table outside the journal, their values as the database keeps them.

        Four times as quick as `put_all`: nothing looks at each value any more.
        """
        if model not in UNJOURNALLED:
            raise TypeError(f"{model.__name__} is written through the journal")
        columns = ", ".join(f'"{name}"' for name in names)
        places = ", ".join("?" * len(names))
        sql = f"INSERT INTO {journal.table_name(model)} ({columns}) VALUES ({places})"  # noqa: S608 - our own names
        if rows:
            self.session.connection().exec_driver_sql(sql, list(rows))

    def blob(self, content: bytes, mime: str) -> str:
        """Keep a file as it came; gives its SHA-256."""
        digest = sha256(content).hexdigest()
        if self.session.scalar(select(Blob.sha256).where(Blob.sha256 == digest)) is None:
            row = {"sha256": digest, "size": len(content), "mime": mime, "bytes": content}
            self.session.execute(insert(Blob), [row])
        return digest

    def with_parents(
        self, model: type[Record], row_id: UUID, cell: str, value: Any, parents: list[UUID]
    ) -> None:
        """A change whose author was looking at `parents` (a draft left by a crash, an undo)."""
        row = self._row(model, row_id)
        self._record(model, row.inspection_id, row_id, {cell: (value, tuple(parents))})
        self.session.expire(row)

    def changes(self, initiator: object = None) -> Changes:
        inspections = frozenset(self._chains)
        return Changes(self.action_id, self.name, frozenset(self._rows), inspections, initiator)

    def flush(self) -> None:
        """Write the changes that wait. Called before each statement of the session."""
        waiting, self._waiting = self._waiting, []
        self._waiting_rows.clear()
        if waiting:
            outer, self._inside = self._inside, True
            journal.add(self.session, waiting)
            self._inside = outer

    def tell(self, inspection_id: UUID) -> None:
        """Put the action on record; once, and only if something was changed (or undone)."""
        if self._told:
            return
        self._told = True
        latest = self.session.scalar(statements.LATEST_ACTION, {"device": self.person.device_id})
        self.session.execute(
            statements.ADD_ACTION,
            {
                "id": self.action_id,
                "inspection_id": inspection_id,
                "device_id": self.person.device_id,
                "author_id": self.person.user_id,
                "at": datetime.now(UTC),
                "order": (latest or 0) + 1,
                "name": dict(self.name),
                "undoes": self.undoes,
            },
        )

    def _before_reading(self, _state: ORMExecuteState) -> None:
        if not self._inside:
            self.flush()

    def _row(self, model: type[Record], row_id: UUID) -> Record:
        if (journal.table_name(model), row_id) in self._waiting_rows:
            self.flush()
        self._inside = True  # other rows' changes may go on waiting
        try:
            row = self.session.get(model, row_id, populate_existing=True)
        finally:
            self._inside = False
        if row is None:
            raise LookupError(f"no row in {model.__name__}")
        return row

    def _supersede(self, model: type[Record], row: Record, values: dict[str, Any]) -> bool:
        if not values:
            return False
        _check_fields(model, values)
        heads = self._heads(row.inspection_id, journal.table_name(model), row.id, values)
        cells = {name: (value, heads[name]) for name, value in values.items()}
        self._record(model, row.inspection_id, row.id, cells)
        self.session.expire(row)
        return True

    def _heads(
        self, inspection: UUID, table: str, row_id: UUID, fields: Iterable[str]
    ) -> dict[str, tuple[UUID, ...]]:
        self._inside = True
        try:
            found = journal.heads_of_row(self.session, (inspection, table, row_id))
        finally:
            self._inside = False
        return {name: tuple(found.get(name, ())) for name in fields}

    def _record(
        self,
        model: type[Record],
        inspection_id: UUID,
        row_id: UUID,
        cells: dict[str, tuple[Any, tuple[UUID, ...]]],
    ) -> None:
        table = journal.table_name(model)
        _check_fields(model, cells)
        if inspection_id not in self._chains:
            self._open_chain(inspection_id)
        for cell, (value, parents) in cells.items():
            self._waiting.append(self._entry(inspection_id, table, row_id, cell, value, parents))
        self._rows.add((table, row_id))
        self._waiting_rows.add((table, row_id))
        if len(self._waiting) >= AT_ONCE:
            self.flush()

    def _entry(
        self,
        inspection_id: UUID,
        table: str,
        row_id: UUID,
        cell: str,
        value: Any,
        parents: tuple[UUID, ...],
    ) -> journal.Entry:
        seq, previous = self._chains[inspection_id]
        columns = {
            "inspection_id": inspection_id,
            "id": uuid4(),
            "device_id": self.person.device_id,
            "seq": seq + 1,
            "hlc": self.clock.tick(),
            "at_utc": moment_text(datetime.now(UTC)),
            "author_id": self.person.user_id,
            "action_id": self.action_id,
            "tbl": table,
            "row_id": row_id,
            "field": cell,
            "schema_rev": HEAD,
            "app_version": APP_VERSION,
            "prev_hash": previous,
        }
        entry = journal.make_entry(columns, as_json(value), parents)
        self._chains[inspection_id] = (seq + 1, entry.columns["hash"])
        return entry

    def _open_chain(self, inspection_id: UUID) -> None:
        """Where this device's chain of the inspection ends; the action is told once each."""
        given = {"inspection": inspection_id, "device": self.person.device_id}
        last = self.session.execute(statements.END_OF_CHAIN, given).first()
        self._chains[inspection_id] = (last.seq, last.hash) if last else (0, journal.GENESIS)
        self.tell(inspection_id)


def _check_fields(model: type[Record], cells: Mapping[str, object]) -> None:
    columns = journal.record_tables()[journal.table_name(model)].c
    for name in cells:
        if name != journal.DELETED and (name not in columns or name in ("id", "inspection_id")):
            raise TypeError(f"{model.__name__} has no field {name!r}")
