"""Rows that no quota can tell apart are one type, and the whole problem lives on types.

A unit is what is drawn: one row, or the rows of one sibling code together. A unit's vector counts
how many of its rows fit each constraint of the rules; units of equal vectors are one type.
Averaging a lottery over the units of a type keeps it legal and makes no chance worse, so equal
treatment inside a type costs nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from desktop.sampling.rows import Row
from desktop.sampling.rules import Condition, Quota, Rules

Vector = tuple[int, ...]
Unit = tuple[str, ...]


@dataclass(frozen=True)
class RowType:
    """Units of one vector; each unit is its references in order, units by first reference."""

    vector: Vector
    units: tuple[Unit, ...]


@dataclass(frozen=True)
class TypeTable:
    """The types in the order of their vectors, and the bounds of each constraint."""

    types: tuple[RowType, ...]
    bounds: tuple[tuple[int, int], ...]
    names: tuple[str, ...]
    type_of: dict[str, int]

    @cached_property
    def counts(self) -> tuple[int, ...]:
        """How many units each type has."""
        return tuple(len(kind.units) for kind in self.types)

    def available(self, constraint: int) -> int:
        """How many rows of the list fit a constraint."""
        return sum(kind.vector[constraint] * len(kind.units) for kind in self.types)


def vectors(rows: Iterable[Row], quotas: tuple[Quota, ...]) -> dict[str, Vector]:
    """For each reference which constraints its row fits, as 0 and 1."""
    conditions = sorted(
        {part for quota in quotas for group in quota.where for part in group},
        key=lambda part: (part.field, part.values, part.holds),
    )
    groups = [
        [sum({1 << conditions.index(part) for part in group}) for group in quota.where]
        for quota in quotas
    ]
    holding: dict[str, dict[tuple[str, ...], int]] = {part.field: {} for part in conditions}
    known: dict[int, Vector] = {}
    found: dict[str, Vector] = {}
    for row in rows:
        mask = 0  # a bit a condition that the row meets
        for name, of_values in holding.items():
            values = row.values(name)
            bits = of_values.get(values)
            if bits is None:
                bits = of_values[values] = _met(conditions, row, name)
            mask |= bits
        vector = known.get(mask)
        if vector is None:
            vector = tuple([int(any(mask & one == one for one in own)) for own in groups])
            known[mask] = vector
        found[row.reference] = vector
    return found


def _met(conditions: list[Condition], row: Row, name: str) -> int:
    return sum(
        1 << bit for bit, part in enumerate(conditions) if part.field == name and part.fits(row)
    )


def drawable(rows: Iterable[Row], rules: Rules) -> list[Row]:
    """The rows that take part: eligible, and of a pool that is asked for."""
    pools = {pool for pool, _ in rules.pools}
    return [row for row in rows if row.eligible and row.pool in pools]


def type_table(rows: Iterable[Row], rules: Rules) -> TypeTable:
    """Group tidy rows (in the order of their references) into types."""
    taking_part = drawable(rows, rules)
    constraints = rules.constraints()
    of_row = vectors(taking_part, constraints)
    families: dict[str, list[str]] = {}
    grouped: dict[Vector, list[Unit]] = {}
    for row in taking_part:
        if rules.families and row.family:
            families.setdefault(row.family, []).append(row.reference)
        else:
            grouped.setdefault(of_row[row.reference], []).append((row.reference,))
    bounds = rules.bounds()
    for members in families.values():
        for unit in _units(members, of_row, bounds):
            grouped.setdefault(_total(unit, of_row), []).append(unit)
    types = tuple(RowType(vector, tuple(sorted(grouped[vector]))) for vector in sorted(grouped))
    type_of = {
        reference: number
        for number, kind in enumerate(types)
        for unit in kind.units
        for reference in unit
    }
    return TypeTable(types, bounds, tuple(quota.name for quota in constraints), type_of)


def _units(
    members: list[str], of_row: dict[str, Vector], bounds: tuple[tuple[int, int], ...]
) -> list[Unit]:
    """One unit of a family; its rows singly where a maximum is smaller than the family."""
    whole = _total(tuple(members), of_row)
    if all(count <= most for count, (_, most) in zip(whole, bounds, strict=True)):
        return [tuple(members)]
    return [(reference,) for reference in members]


def _total(unit: Unit, of_row: dict[str, Vector]) -> Vector:
    if len(unit) == 1:
        return of_row[unit[0]]
    return tuple(map(sum, zip(*(of_row[reference] for reference in unit), strict=True)))
