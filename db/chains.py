"""Proves the journal from its columns as the database has them: chains, ends, heads.

A long inspection has tens of thousands of changes. No row becomes an object here and no id a
UUID: that would cost several times what all the hashes do.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, String, Uuid, exists, func, select, type_coerce
from sqlalchemy.orm import Session

from db import journal
from db.base import Base
from db.models import Change, Witness
from db.problems import Problem

Chain = tuple[str, str]  # inspection, device: 32 hexadecimal digits each, as they are stored
_change, _value, _parent, _head = (
    Base.metadata.tables[name] for name in ("change", "change_value", "change_parent", "head")
)
_hashed = [_change.c[name] for name in journal.HASHED]
IDS = [place for place, column in enumerate(_hashed) if isinstance(column.type, Uuid)]
VALUE_HASH = journal.HASHED.index("value_hash")
PREVIOUS = journal.HASHED.index("prev_hash")


def check_chains(session: Session) -> Iterator[Problem]:
    """Of each inspection and device: no gap but what packs left, each link and hash holds."""
    parents = _parents(session)
    last: dict[Chain, tuple[int, str]] = {}
    for *hashed, proof, value, salt, erased_at in session.execute(_changes()):
        inspection, change, device, seq = hashed[:4]
        chain = (inspection, device)
        end, previous = last.get(chain, (0, journal.GENESIS))
        if seq == end + 1 and hashed[PREVIOUS] != previous:
            yield Problem("link", _facts(chain, seq))
        if _hash(hashed, parents.get(change, ())) != proof:
            yield Problem("hash", _facts(chain, seq))
        if not _value_holds(value, salt, erased_at, hashed[VALUE_HASH]):
            yield Problem("value", _facts(chain, seq))
        last[chain] = (seq, proof)
    yield from _ends(session, last)


def check_heads(session: Session) -> Iterator[Problem]:
    """Heads are the changes that nobody has superseded, all of them and no other."""
    superseded = exists().where(
        _parent.c.inspection_id == _change.c.inspection_id, _parent.c.parent == _change.c.id
    )
    cell = ("inspection_id", "tbl", "row_id", "field")
    right = select(*(_raw(_change.c[name]) for name in (*cell, "id"))).where(~superseded)
    kept = select(*(_raw(_head.c[name]) for name in (*cell, "change_id")))
    for one, other in ((right, kept), (kept, right)):
        for _inspection, table, row_id, name, _id in session.execute(one.except_(other)):
            yield Problem("head", {"table": table, "row": _dashed(row_id), "field": name})


def _raw(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """The column as it is stored."""
    return type_coerce(column, String)


def _changes() -> Select[Any]:
    """Every change with its value, chain by chain."""
    values = (_change.c.hash, _value.c.value, _value.c.salt, _value.c.erased_at)
    its_value = (_value.c.inspection_id == _change.c.inspection_id) & (
        _value.c.change_id == _change.c.id
    )
    return (
        select(*map(_raw, (*_hashed, *values)))
        .select_from(_change.outerjoin(_value, its_value))
        .order_by(_change.c.inspection_id, _change.c.device_id, _change.c.seq)
    )


def _parents(session: Session) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    pairs = select(_raw(_parent.c.child), _raw(_parent.c.parent))
    for child, parent in session.execute(pairs):
        found[child].append(_dashed(parent))
    return found


def _hash(hashed: list[Any], parents: Sequence[str]) -> str:
    plain = list(hashed)
    for place in IDS:
        plain[place] = _dashed(plain[place])
    return journal.hash_of(plain, parents)


def _value_holds(value: str | None, salt: bytes | None, erased_at: str | None, told: str) -> bool:
    """A value is as it was hashed, or erased with a date."""
    if value is None:
        return erased_at is not None
    return journal.value_hash(salt or b"", value) == told


def _ends(session: Session, last: dict[Chain, tuple[int, str]]) -> Iterator[Problem]:
    """Nothing is gone from a chain's inside or end: counts, and what others have seen."""
    whose = (_change.c.inspection_id, _change.c.device_id)
    figures = (func.count(), func.max(_change.c.seq))
    counts = select(*map(_raw, whose)).add_columns(*figures).group_by(*whose)
    received = {it.hex for it in session.scalars(select(Witness.device_id))}
    for inspection, device, count, highest in session.execute(counts):
        if count != highest and device not in received:
            facts = {"inspection": _dashed(inspection), "device": _dashed(device)}
            yield Problem("gap", facts | {"missing": highest - count})
    for seen in session.scalars(select(Witness)):
        ours = session.scalar(
            select(Change.hash).where(
                Change.inspection_id == seen.inspection_id,
                Change.device_id == seen.device_id,
                Change.seq == seen.seq,
            )
        )
        chain = (seen.inspection_id.hex, seen.device_id.hex)
        end = last.get(chain, (0, ""))[0]
        if (ours is not None and ours != seen.hash) or (ours is None and seen.seq < end):
            yield Problem("witness", _facts(chain, seen.seq))


def _facts(chain: Chain, seq: int) -> dict[str, Any]:
    return {"inspection": _dashed(chain[0]), "device": _dashed(chain[1]), "seq": seq}


def _dashed(digits: str) -> str:
    """An id as the hashes and people have it."""
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
