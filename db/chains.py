"""Proves the journal from its columns as the database has them: chains, ends, heads.

A long inspection has tens of thousands of changes. Each table of the journal is read once, from
beginning to end: to look a value up for every change would decrypt most pages many times over.
No row becomes an object here and no id a UUID: that would cost more than all the hashes do.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Column, Select, String, Uuid, select, type_coerce
from sqlalchemy.orm import Session

from db import journal
from db.base import Base
from db.models import Change, Witness
from db.problems import Problem

Id = str  # 32 hexadecimal digits, as ids are stored
Chain = tuple[Id, Id]  # inspection, device
Cell = tuple[str, Id, str, str]  # table, row, field, and the stamp of its head
End = tuple[int, int, str]  # of a chain as far as it was read: changes, last number, last hash
Said = tuple[str, str]  # stamp, JSON: the greatest of several is shown
Rows = dict[tuple[Id, Id], dict[str, Said]]  # by inspection and row, what each field says
Beat = Callable[[], object]
Row = TypeVar("Row")
NO_END: End = (0, 0, journal.GENESIS)
AT_ONCE = 2000  # rows that are fetched together
_change, _value, _parent, _head = (
    Base.metadata.tables[name] for name in ("change", "change_value", "change_parent", "head")
)
_hashed = [_change.c[name] for name in journal.HASHED]
IDS = [place for place, column in enumerate(_hashed) if isinstance(column.type, Uuid)]


@dataclass
class Journal:
    """The journal, read once: what is wrong with it, its heads, and what they say.

    Plain texts and tuples by the tens of thousands, which the collector of garbage passes over.
    """

    problems: list[Problem] = field(default_factory=list)
    ends: dict[Chain, End] = field(default_factory=dict)
    heads: dict[Id, dict[Id, Cell]] = field(default_factory=lambda: defaultdict(dict))
    """By inspection and change."""
    rows: dict[str, Rows] = field(default_factory=lambda: defaultdict(dict))
    """By table."""


def no_beat() -> None:
    """For who need not be asked whether to go on."""


def beating(rows: Iterable[Row], beat: Beat) -> Iterator[Row]:
    """The rows as they come; `beat` is called now and then, and may stop it by raising."""
    for place, row in enumerate(rows):
        if place % AT_ONCE == 0:
            beat()
        yield row


def read_journal(session: Session, beat: Beat = no_beat) -> Journal:
    """Of each inspection and device: no gap but what packs left, each link and hash holds."""
    read = Journal()
    hashes = _read_changes(session, read, beat)
    _read_values(session, read, hashes, beat)
    read.problems += _ends(session, read.ends)
    return read


def check_heads(session: Session, read: Journal) -> Iterator[Problem]:
    """Heads are the changes that nobody has superseded, all of them and no other."""
    names = ("inspection_id", "change_id", "tbl", "row_id", "field")
    missing = {it: dict(cells) for it, cells in read.heads.items()}
    for inspection, change, *cell in session.execute(as_stored(*(_head.c[it] for it in names))):
        if missing.get(inspection, {}).pop(change, ())[:3] != tuple(cell):
            yield _not_at_head(*cell)
    for table, row, name, _stamp in (
        cell for cells in missing.values() for cell in cells.values()
    ):
        yield _not_at_head(table, row, name)


def _not_at_head(table: str, row: Id, name: str) -> Problem:
    return Problem("head", {"table": table, "row": dashed(row), "field": name})


def as_stored(*columns: Column[Any]) -> Select[*tuple[Any, ...]]:
    """The columns as the database has them, a few rows at a time."""
    raw = (type_coerce(column, String).label(column.name) for column in columns)
    return select(*raw).execution_options(yield_per=AT_ONCE)


@lru_cache(256)  # inspection, device, person, action and row stand in many changes running
def dashed(digits: Id) -> str:
    """An id as the hashes and people have it."""
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def _read_changes(session: Session, read: Journal, beat: Beat) -> dict[Id, dict[Id, str]]:
    """Chain by chain; gives the hash that the value of each change must have."""
    parents = _parents(session)
    superseded = {(it, parent) for (it, _child), some in parents.items() for parent in some}
    hashes: dict[Id, dict[Id, str]] = defaultdict(dict)
    in_chains = (_change.c.inspection_id, _change.c.device_id, _change.c.seq)
    found = session.execute(as_stored(*_hashed, _change.c.hash).order_by(*in_chains))
    for row in beating(found, beat):
        inspection, change, device, seq, stamp, *_who, table, row_id, name = row[:11]
        value_hash, *_versions, before, proof = row[11:]
        chain = (inspection, device)
        count, last, end = read.ends.get(chain, NO_END)
        if seq == last + 1 and before != end:
            read.problems.append(Problem("link", _facts(chain, seq)))
        if _hash(row, parents.get((inspection, change), ())) != proof:
            read.problems.append(Problem("hash", _facts(chain, seq)))
        read.ends[chain] = (count + 1, seq, proof)
        hashes[inspection][change] = value_hash
        if (inspection, change) not in superseded:
            read.heads[inspection][change] = (table, row_id, name, stamp)
    return hashes


def _hash(row: Sequence[Any], parents: Sequence[Id]) -> str:
    """What a change's hash must be; ids are hashed as people have them."""
    plain = list(row[: len(_hashed)])
    for place in IDS:
        plain[place] = dashed(plain[place])
    return journal.hash_of(plain, map(dashed, parents))


def _parents(session: Session) -> dict[tuple[Id, Id], list[Id]]:
    """By inspection and change."""
    found: dict[tuple[Id, Id], list[Id]] = defaultdict(list)
    columns = (_parent.c.inspection_id, _parent.c.child, _parent.c.parent)
    for inspection, child, parent in session.execute(as_stored(*columns)):
        found[inspection, child].append(parent)
    return found


def _read_values(
    session: Session, read: Journal, hashes: dict[Id, dict[Id, str]], beat: Beat
) -> None:
    """Every value is as it was hashed, or erased with a date; those of heads are to be shown."""
    names = ("inspection_id", "change_id", "value", "salt", "erased_at")
    columns = as_stored(*(_value.c[name] for name in names))
    for inspection, change, value, salt, erased_at in beating(session.execute(columns), beat):
        told = hashes[inspection].pop(change, None)
        if told is None:  # of no change: shown nowhere
            continue
        if not _value_holds(value, salt, erased_at, told):
            read.problems.append(_wrong_value(session, inspection, change))
        head = read.heads[inspection].get(change)
        if head is not None and value is not None:
            table, row, name, stamp = head
            says = read.rows[table].setdefault((inspection, row), {})
            says[name] = max(says.get(name, ("", "")), (stamp, value))
    for inspection, some in hashes.items():
        read.problems += [_wrong_value(session, inspection, change) for change in some]


def _wrong_value(session: Session, inspection: Id, change: Id) -> Problem:
    found = session.get_one(Change, (UUID(inspection), UUID(change)))
    return Problem("value", _facts((inspection, found.device_id.hex), found.seq))


def _value_holds(value: str | None, salt: bytes | None, erased_at: str | None, told: str) -> bool:
    if value is None:
        return erased_at is not None
    return journal.value_hash(salt or b"", value) == told


def _ends(session: Session, ends: dict[Chain, End]) -> Iterator[Problem]:
    """Nothing is gone from a chain's inside or end: counts, and what others have seen."""
    witnesses = session.scalars(select(Witness)).all()
    received = {it.device_id.hex for it in witnesses}
    for (inspection, device), (count, last, _hash) in ends.items():
        if count != last and device not in received:
            facts = {"inspection": dashed(inspection), "device": dashed(device)}
            yield Problem("gap", facts | {"missing": last - count})
    for seen in witnesses:
        ours = session.scalar(
            select(Change.hash).where(
                Change.inspection_id == seen.inspection_id,
                Change.device_id == seen.device_id,
                Change.seq == seen.seq,
            )
        )
        chain = (seen.inspection_id.hex, seen.device_id.hex)
        last = ends.get(chain, NO_END)[1]
        if (ours is not None and ours != seen.hash) or (ours is None and seen.seq < last):
            yield Problem("witness", _facts(chain, seen.seq))


def _facts(chain: Chain, seq: int) -> dict[str, Any]:
    return {"inspection": dashed(chain[0]), "device": dashed(chain[1]), "seq": seq}
