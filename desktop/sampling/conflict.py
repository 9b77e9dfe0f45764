"""The search behind `infeasible`: the smallest conflict, and the smallest ways out."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from desktop.sampling.infeasible import (
    ALTERNATIVES,
    MAXIMUM,
    MINIMUM,
    Change,
    Relaxation,
    Side,
)
from desktop.sampling.rules import Rules
from desktop.sampling.solver import Floats, Ints, Programme, legal_sample, solve
from desktop.sampling.types import TypeTable

ENDLESS = 10**9
TINY = 1e-7
# What giving way by one row costs: the framework's proposals before the lead's own quotas,
# and these before the size of the sample. Near 1, so that fewer rows always come first.
PRICE_DEFAULT, PRICE_QUOTA, PRICE_SIZE = 1.0, 1.001, 1.002


def arrays(table: TypeTable) -> tuple[Ints, Ints, Ints]:
    """Vectors, counts and bounds of a table; a list without rows has no vectors."""
    matrix = np.array([kind.vector for kind in table.types], dtype=np.int64)
    matrix = matrix.reshape(len(table.types), len(table.bounds))
    return matrix, np.array(table.counts, dtype=np.int64), np.array(table.bounds, dtype=np.int64)


def smallest_conflict(
    table: TypeTable, rules: Rules, step: Callable[[], None]
) -> tuple[Side, ...]:
    """Sides that can't hold together, while they could if any one of them were dropped."""
    matrix, counts, bounds = arrays(table)
    most = (matrix * counts[:, None]).sum(axis=0)
    for number, (least, highest) in enumerate(table.bounds):
        if least > most[number]:
            return (Side(number, MINIMUM),)
        if least > highest:
            return (Side(number, MINIMUM), Side(number, MAXIMUM))
    sides = [
        Side(number, side)
        for number, (least, highest) in enumerate(table.bounds)
        for side in (MINIMUM, MAXIMUM)
        if (least > 0 if side == MINIMUM else highest < most[number])
    ]
    narrowed = _broken_together(matrix, counts, bounds, sides)
    if not _possible(matrix, counts, bounds, narrowed):
        sides = narrowed
    # What the framework proposes is tried first, so that a conflict names the lead's own numbers
    # only where they are part of it.
    kept = list(sides)
    for side in sorted(sides, key=lambda one: not _is_default(rules, one.constraint)):
        step()
        without = [one for one in kept if one != side]
        if not _possible(matrix, counts, bounds, without):
            kept = without
    return tuple(kept)


def _is_default(rules: Rules, constraint: int) -> bool:
    return constraint >= len(rules.pools) and rules.quotas[constraint - len(rules.pools)].default


def _only(bounds: Ints, sides: list[Side]) -> tuple[Ints, list[int]]:
    """The bounds with every other side open, and the constraints still active."""
    opened = np.tile(np.array([0, ENDLESS], dtype=np.int64), (len(bounds), 1))
    for side in sides:
        place = 0 if side.side == MINIMUM else 1
        opened[side.constraint, place] = bounds[side.constraint, place]
    active = sorted({side.constraint for side in sides})
    return opened[active], active


def _possible(matrix: Ints, counts: Ints, bounds: Ints, sides: list[Side]) -> bool:
    opened, active = _only(bounds, sides)
    return legal_sample(matrix[:, active], counts, opened) is not None


def _elastic(
    matrix: Ints, counts: Ints, bounds: Ints, prices: Floats, whole: npt.NDArray[np.bool_] | None
) -> Programme:
    """Each side may give way at a price a row: columns are types, minima, maxima.

    Minima and maxima are rows apart, since a lead may ask for more than there can be.
    """
    columns, rows = np.nonzero(matrix)
    types, width = matrix.shape
    slack = np.arange(width)
    entries = matrix[columns, rows]
    endless = np.full(width, np.inf)
    return Programme(
        cost=np.append(np.zeros(types), np.where(prices < ENDLESS, prices, 0.0)),
        lower=np.zeros(types + 2 * width),
        upper=np.append(counts, np.where(prices < ENDLESS, np.inf, 0.0)).astype(np.float64),
        row_lower=np.append(bounds[:, 0].astype(np.float64), -endless),
        row_upper=np.append(endless, bounds[:, 1].astype(np.float64)),
        rows=np.concatenate((rows, width + rows, slack, width + slack)),
        columns=np.concatenate((columns, columns, types + slack, types + width + slack)),
        values=np.concatenate((entries, entries, np.ones(width), -np.ones(width))),
        whole=whole,
    )


def _broken_together(matrix: Ints, counts: Ints, bounds: Ints, sides: list[Side]) -> list[Side]:
    """The sides that share in the linear programme's proof that nothing fits (maybe none)."""
    width = len(bounds)
    if not len(matrix):
        return sides
    duals = solve(_elastic(matrix, counts, bounds, np.ones(2 * width), None)).row_dual
    # A minimum's dual is positive where it pushes, a maximum's negative.
    return [
        one
        for one in sides
        if (
            duals[one.constraint] > TINY
            if one.side == MINIMUM
            else duals[width + one.constraint] < -TINY
        )
    ]


def relaxations(
    table: TypeTable, rules: Rules, step: Callable[[], None]
) -> tuple[Relaxation, ...]:
    """The smallest relaxation, then up to five others, each without one side of an earlier."""
    merged, counts, bounds = _merged(*arrays(table))
    prices = np.tile([_price(rules, number) for number in range(len(bounds))], 2)
    found: list[Relaxation] = []
    barred: list[tuple[int, ...]] = [()]
    seen: set[tuple[int, ...]] = {()}
    while barred and len(found) <= ALTERNATIVES:
        step()
        without = barred.pop(0)
        own = prices.copy()
        own[list(without)] = ENDLESS
        used = _give_way(merged, counts, bounds, own)
        if used is None:
            continue
        changes = _changes(table, rules, used)
        if changes not in found:
            found.append(changes)
        for place in np.flatnonzero(used):
            further = tuple(sorted({*without, int(place)}))
            if further not in seen:
                seen.add(further)
                barred.append(further)
    return tuple(sorted(found, key=lambda one: sum(abs(c.after - c.before) for c in one)))


def _merged(matrix: Ints, counts: Ints, bounds: Ints) -> tuple[Ints, Ints, Ints]:
    """Only constraints that ask for something shape the types of this search."""
    most = (matrix * counts[:, None]).sum(axis=0)
    binding = (bounds[:, 0] > 0) | (bounds[:, 1] < most)
    seen = np.where(binding, matrix, 0)
    merged, member = np.unique(seen, axis=0, return_inverse=True)
    return merged, np.bincount(member.ravel(), weights=counts).astype(np.int64), bounds


def _price(rules: Rules, number: int) -> float:
    if number < len(rules.pools):
        return PRICE_SIZE
    return PRICE_DEFAULT if rules.quotas[number - len(rules.pools)].default else PRICE_QUOTA


def _give_way(matrix: Ints, counts: Ints, bounds: Ints, prices: Floats) -> Ints | None:
    """How far each side gives way. Whole sides come first, whole types where that matters."""
    types, width = len(matrix), len(bounds)
    whole = np.arange(types + 2 * width) >= types
    for kinds in (whole, np.ones_like(whole)):
        found = solve(_elastic(matrix, counts, bounds, prices, kinds))
        if not found.feasible:
            return None
        used = np.rint(found.x[types:]).astype(np.int64)
        eased = np.stack((bounds[:, 0] - used[:width], bounds[:, 1] + used[width:]), axis=1)
        if legal_sample(matrix, counts, eased) is not None:
            return used
    return None


def _changes(table: TypeTable, rules: Rules, used: Ints) -> Relaxation:
    width = len(table.bounds)
    changes = []
    for place in np.flatnonzero(used):
        number, side = int(place) % width, MINIMUM if place < width else MAXIMUM
        before = table.bounds[number][0 if side == MINIMUM else 1]
        by = int(used[place])
        after = before - by if side == MINIMUM else before + by
        word = "size" if number < len(rules.pools) else side
        changes.append(Change(table.names[number], word, before, after))
    return tuple(changes)
