"""What a record said at any moment, who changed it in which sitting, and the way back."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import journal
from db.base import Record, from_json
from db.models import Change, ChangeParent, ChangeValue, Device
from db.writing import Writing

SITTING = timedelta(minutes=30)  # a longer pause, or another hand, begins a new one
FIXED = frozenset({"id", "inspection_id"})


@dataclass(frozen=True)
class Edit:
    """A field's value before and after a sitting. `erased`: retention took the value."""

    field: str
    before: Any
    after: Any
    erased: bool = False


@dataclass(frozen=True)
class Version:
    """A record as one person left it after one sitting; `values` has every column."""

    began: datetime
    ended: datetime
    author_id: UUID
    author: str
    device: str
    edits: tuple[Edit, ...]
    values: dict[str, Any]

    @property
    def deleted(self) -> bool:
        """Was the record out of sight then?"""
        return bool(self.values["deleted"])


@dataclass(frozen=True)
class _Said:
    change: Change
    value: str | None
    parents: frozenset[UUID]

    @property
    def at(self) -> datetime:
        return datetime.fromisoformat(self.change.at_utc)


def model_of(table: str) -> type[Record]:
    """The model of a domain table, by its name."""
    return journal.record_models()[table]


def versions(session: Session, model: type[Record], row_id: UUID) -> tuple[Version, ...]:
    """The versions of a record, the latest first."""
    said = _said(session, row_id)
    told: list[Version] = []
    before = _values(model, [])
    end = 0
    for sitting in _sittings(said):
        end += len(sitting)
        after = _values(model, said[:end])
        told.append(_version(session, sitting, before, after))
        before = after
    return tuple(reversed(told))


def as_of(
    session: Session, model: type[Record], row_id: UUID, moment: datetime
) -> dict[str, Any] | None:
    """Every column of a record as it was shown at `moment` (with zone); None before it began."""
    said = [it for it in _said(session, row_id) if it.at <= moment]
    return _values(model, said) if said else None


def put_back(writing: Writing, model: type[Record], row_id: UUID, values: dict[str, Any]) -> bool:
    """Give a record these earlier values again, as a new change; False if it has them now."""
    fields = {name: value for name, value in values.items() if name not in FIXED | {"deleted"}}
    seen = writing.delete(model, row_id) if values["deleted"] else writing.restore(model, row_id)
    return writing.set(model, row_id, **fields) or seen


def _said(session: Session, row_id: UUID) -> list[_Said]:
    """All changes of a row with values and parents, oldest first."""
    parents: dict[UUID, set[UUID]] = defaultdict(set)
    for child, parent in session.execute(
        select(ChangeParent.child, ChangeParent.parent)
        .join(
            Change,
            (Change.inspection_id == ChangeParent.inspection_id)
            & (Change.id == ChangeParent.child),
        )
        .where(Change.row_id == row_id)
    ):
        parents[child].add(parent)
    found = session.execute(
        select(Change, ChangeValue.value)
        .join(ChangeValue, journal.value_of_change())
        .where(Change.row_id == row_id)
        .order_by(Change.hlc)
    )
    return [_Said(change, value, frozenset(parents[change.id])) for change, value in found]


def _sittings(said: Sequence[_Said]) -> Iterator[list[_Said]]:
    """Runs of changes by one person on one device without a long pause."""
    sitting: list[_Said] = []
    for one in said:
        if sitting and not _goes_on(sitting[-1], one):
            yield sitting
            sitting = []
        sitting.append(one)
    if sitting:
        yield sitting


def _goes_on(last: _Said, one: _Said) -> bool:
    if last.change.action_id == one.change.action_id:
        return True
    same_hand = last.change.device_id == one.change.device_id
    return same_hand and one.at - last.at <= SITTING


def _values(model: type[Record], said: Sequence[_Said]) -> dict[str, Any]:
    """What these changes show: of each field the latest that none of them supersedes."""
    table = journal.record_tables()[journal.table_name(model)]
    values: dict[str, Any] = {it.name: None for it in table.c if it.name not in FIXED}
    values["deleted"] = not said
    superseded = frozenset().union(*(one.parents for one in said))
    for one in said:  # oldest first, so the latest head stays
        name = "deleted" if one.change.field == journal.DELETED else one.change.field
        if one.change.id not in superseded and name in values:
            kind = table.c[name].type.python_type
            values[name] = None if one.value is None else from_json(one.value, kind)
    return values


def _version(
    session: Session, sitting: list[_Said], before: dict[str, Any], after: dict[str, Any]
) -> Version:
    change = sitting[-1].change
    device = session.get(Device, change.device_id)
    erased = {it.change.field for it in sitting if it.value is None}
    edits = tuple(
        Edit(name, before[name], after[name], name in erased)
        for name in after
        if before[name] != after[name] or name in erased
    )
    return Version(
        sitting[0].at,
        sitting[-1].at,
        change.author_id,
        device.user_name if device else "",
        device.label if device else "",
        edits,
        after,
    )
