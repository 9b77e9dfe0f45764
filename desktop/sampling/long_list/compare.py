"""A second list against the first: what is new, gone and changed. Drawn cases keep their rows."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from desktop.sampling.long_list.rows import LongRow

COMPARED = (
    "pool",
    "categories",
    "flags",
    "age_band",
    "sex",
    "team",
    "status",
    "language",
    "family",
    "opened",
    "last_event",
    "eligible",
)


@dataclass(frozen=True)
class Change:
    """What is said otherwise of one reference: field, before, after."""

    reference: str
    fields: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Comparison:
    """References in the order of the lists. `drawn_gone` are drawn cases the new list lacks;
    `drawn_changed` are those of which it says something else."""

    new: tuple[str, ...]
    gone: tuple[str, ...]
    changed: tuple[Change, ...]
    same: int
    drawn_gone: tuple[str, ...] = ()
    drawn_changed: tuple[str, ...] = ()


def compare(
    before: Iterable[LongRow],
    after: Iterable[LongRow],
    drawn: Collection[str] = (),
    compared: Collection[str] = COMPARED,
) -> Comparison:
    """Compare two lists by reference (in any case of letters). Rows without one are left aside.

    A reference that stands twice counts by its first row, as in the draw.
    """
    old, new = _by_reference(before), _by_reference(after)
    changed = tuple(
        change
        for key, row in new.items()
        if key in old and (change := _change(old[key], row, compared))
    )
    chosen = {reference.upper() for reference in drawn}
    touched = {change.reference.upper() for change in changed}
    return Comparison(
        new=tuple(row.reference for key, row in new.items() if key not in old),
        gone=tuple(row.reference for key, row in old.items() if key not in new),
        changed=changed,
        same=sum(key in old for key in new) - len(changed),
        drawn_gone=tuple(
            row.reference for key, row in old.items() if key in chosen and key not in new
        ),
        drawn_changed=tuple(row.reference for key, row in new.items() if key in chosen & touched),
    )


def _by_reference(rows: Iterable[LongRow]) -> dict[str, LongRow]:
    found: dict[str, LongRow] = {}
    for row in rows:
        if row.reference:
            found.setdefault(row.reference.upper(), row)
    return found


def _change(old: LongRow, new: LongRow, compared: Collection[str]) -> Change | None:
    fields = tuple(
        (name, _said(getattr(old, name)), _said(getattr(new, name)))
        for name in compared
        if getattr(old, name) != getattr(new, name)
    )
    return Change(new.reference, fields) if fields else None


def _said(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value or "")
