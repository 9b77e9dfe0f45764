"""Rows that no quota can tell apart are one type, and the whole problem lives on types.

A unit is what is drawn: one row, or the rows of one sibling code together. A unit's vector counts
how many of its rows fit each constraint of the rules; units of equal vectors are one type.
Averaging a lottery over the units of a type keeps it legal and makes no chance worse, so equal
treatment inside a type costs nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from desktop.sampling.rows import Alike, Row, alike
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

    @cached_property
    def lane(self) -> int:
        """How many bits a constraint's count takes in `packed`: room for any count and bound."""
        return max(len(self.type_of), *map(max, self.bounds), 1).bit_length() + 2

    @cached_property
    def packed(self) -> tuple[int, ...]:
        """Each vector as one number, an entry a lane, so that counts are added all at once."""
        lane = self.lane
        places = range(0, lane * len(self.bounds), lane)
        return tuple(
            sum([entry << at for entry, at in zip(kind.vector, places, strict=True) if entry])
            for kind in self.types
        )

    def available(self, constraint: int) -> int:
        """How many rows of the list fit a constraint."""
        return sum(kind.vector[constraint] * len(kind.units) for kind in self.types)


def vectors(some: Iterable[Alike], quotas: tuple[Quota, ...]) -> dict[str, Vector]:
    """For each reference which constraints its row fits, as 0 and 1."""
    judge = _Judge(quotas)
    return {
        reference: vector
        for row, references in some
        for vector in (judge.vector(row),)
        for reference in references
    }


class _Judge:
    """Each condition is a bit; a quota's group holds where all its bits are set."""

    def __init__(self, quotas: tuple[Quota, ...]) -> None:
        conditions = {part for quota in quotas for group in quota.where for part in group}
        self._bits: dict[str, list[tuple[int, Condition]]] = {}
        bit: dict[Condition, int] = {}
        for place, part in enumerate(conditions):
            bit[part] = 1 << place
            self._bits.setdefault(part.field, []).append((1 << place, part))
        groups = [
            [sum({bit[part] for part in group}) for group in quota.where] for quota in quotas
        ]
        self._first = [own[0] if own else -1 for own in groups]  # nothing has all bits of -1
        self._further = [(place, own[1:]) for place, own in enumerate(groups) if len(own) > 1]
        self._met: dict[str, dict[tuple[str, ...], int]] = {name: {} for name in self._bits}
        self._known: dict[int, Vector] = {}

    def vector(self, row: Row) -> Vector:
        mask = 0
        for name, met in self._met.items():
            values = row.values(name)
            bits = met.get(values)
            if bits is None:
                bits = sum(bit for bit, part in self._bits[name] if part.fits(row))
                met[values] = bits
            mask |= bits
        vector = self._known.get(mask)
        if vector is None:
            vector = self._known[mask] = self._vector(mask)
        return vector

    def _vector(self, mask: int) -> Vector:
        entries = [1 if mask & one == one else 0 for one in self._first]
        for place, others in self._further:
            if any(mask & one == one for one in others):
                entries[place] = 1
        return tuple(entries)


def drawable(some: Iterable[Alike], rules: Rules) -> list[Alike]:
    """The rows that take part: eligible, and of a pool that is asked for."""
    pools = {pool for pool, _ in rules.pools}
    return [one for one in some if one[0].eligible and one[0].pool in pools]


def type_table(rows: Iterable[Row], rules: Rules) -> TypeTable:
    """Group tidy rows into types."""
    return table_of(alike(rows), rules)


def table_of(some: Iterable[Alike], rules: Rules) -> TypeTable:
    """Group rows into types, told as those that say the same."""
    constraints, bounds = rules.constraints(), rules.bounds()
    judge = _Judge(constraints)
    families: dict[str, list[str]] = {}
    of_row: dict[str, Vector] = {}
    grouped: dict[Vector, list[Unit]] = {}
    for row, references in drawable(some, rules):
        vector = judge.vector(row)
        if rules.families and row.family:
            families.setdefault(row.family, []).extend(references)
            of_row.update(dict.fromkeys(references, vector))
        else:
            grouped.setdefault(vector, []).extend([(reference,) for reference in references])
    for members in families.values():
        for unit in _units(sorted(members), of_row, bounds):
            grouped.setdefault(_total(unit, of_row), []).append(unit)
    types = tuple(
        RowType(vector, tuple(sorted(units))) for vector, units in sorted(grouped.items())
    )
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
