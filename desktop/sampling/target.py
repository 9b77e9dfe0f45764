"""The fairest chances possible: raise the lowest, then lower the highest, and again for the rest.

Pure leximin leaves some row with a chance near certainty; so after the lowest chance is at its
proved best, the highest is brought down as far as that allows, and so on in turn until every
type's chance is settled. A phase is repeated until its value strictly changes, since one set of
multipliers may show only some of the types that are forced; otherwise the target would depend on
the solver.

Each value is found from the proof's side: suppose a level, ask how far the constraints are broken
at best, and let the multipliers of that answer prove a sharper level, until nothing is broken.
The programmes have a row a constraint and no more, whatever the length of the list.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

import numpy as np

from desktop.sampling.proof import FREE, HIGH, LOW, Level, Standing, least_highest
from desktop.sampling.shape import MULTIPLIER
from desktop.sampling.solver import Floats, Ints, Programme, solve
from desktop.sampling.types import TypeTable

DENOMINATORS = (1, 2, 3, 4, 6, 12, 60, 1000, 1_000_000)
BROKEN = 1e-7  # rows of an expected sample; beneath it a constraint counts as met
SHARPENINGS = 60


@dataclass(frozen=True)
class Target:
    """The levels with their proofs, and the chance that each type should have.

    `settled` is False where the solver's multipliers could not be written as small whole numbers
    at some level; types still free then have the chance of one fair lottery, not of the fairest.
    `highest`: with that lowest chance, somebody's is proved to be at least this.
    """

    levels: tuple[Level, ...]
    chances: tuple[Fraction, ...]
    settled: bool
    highest: Fraction

    @property
    def lowest(self) -> Fraction:
        """Proved: no lottery over legal samples has a higher lowest chance."""
        return self.levels[0].value


def nothing_to_do() -> None:
    """The step of a caller that watches no progress."""


def fairest(table: TypeTable, step: Callable[[], None] = nothing_to_do) -> Target:
    """The two-sided leximin target. `step` is called before each programme (progress, cancel)."""
    search = _Search(table, step)
    mode, value = LOW, None
    while search.standing.free and search.standing.low != search.standing.high:
        level = search.level(mode)
        if level is None:
            break
        if value is not None and level.value != value:
            mode, value = (HIGH if mode == LOW else LOW), None
            continue
        value = level.value
        search.levels.append(level)
        search.standing.settle(level)
    return search.target()


def first_level(table: TypeTable) -> Level | None:
    """The proof of the lowest chance alone, for showing prices while rules are being made."""
    search = _Search(table, nothing_to_do)
    return search.level(LOW) or next(iter(search.levels), None)


class _Search:
    """The levels found so far, and the programmes that look for the next."""

    def __init__(self, table: TypeTable, step: Callable[[], None]) -> None:
        self.standing = Standing(table)
        self.levels: list[Level] = []
        self._step = step
        self._matrix = np.array([kind.vector for kind in table.types], dtype=np.int64)
        self._counts = np.array(table.counts, dtype=np.int64)
        self._shares = np.zeros(len(table.types))

    def target(self) -> Target:
        self.standing.settle_rest()
        chances = tuple(
            Fraction(float(share)).limit_denominator(10**9)
            if place == FREE
            else self.standing.chances[place]
            for place, share in zip(self.standing.place, self._shares, strict=True)
        )
        highest = least_highest(self.standing.table, self.levels)
        return Target(tuple(self.levels), chances, not self.standing.free, highest)

    def level(self, mode: str) -> Level | None:
        """The proved value of a phase; None where no whole multipliers prove the last step."""
        level = self._sharpest(mode, _single(len(self.standing.table.bounds)), None)
        for _ in range(SHARPENINGS):
            if level is None:
                return None
            self._step()
            broken, duals = self._broken(mode, level.value)
            if broken <= BROKEN:
                return level
            level = self._sharpest(mode, _whole(duals), level)
        return None

    def _sharpest(
        self, mode: str, candidates: Iterator[tuple[int, ...]], than: Level | None
    ) -> Level | None:
        """The best bound among the candidates, if it is sharper than the level at hand."""
        best = than
        for multipliers in candidates:
            bound = self._bound(mode, multipliers)
            if bound is None or not self.standing.low <= bound <= self.standing.high:
                continue
            if best is None or (bound < best.value if mode == LOW else bound > best.value):
                best = Level(mode, multipliers, bound)
        if best is not than:
            return best
        if not self.levels and than is not None:
            self.levels.append(than)  # still a valid bound of the lowest chance
        return None

    def _bound(self, mode: str, multipliers: tuple[int, ...]) -> Fraction | None:
        """`Standing.bound`, with its sums over many types taken at once."""
        place = np.array(self.standing.place, dtype=np.int64)
        sums = (self._matrix @ np.array(multipliers, dtype=np.int64)) * self._counts
        free = sums[place == FREE]
        settled = [int(sums[place == n].sum()) for n in range(len(self.standing.chances))]
        return self.standing.limit(
            mode, multipliers, int(free[free > 0].sum()), int(free[free < 0].sum()), settled
        )

    def _broken(self, mode: str, value: Fraction) -> tuple[float, Floats]:
        """How far the constraints are broken at best if the level were `value`; the duals."""
        low = value if mode == LOW else self.standing.low
        high = value if mode == HIGH else self.standing.high
        free = np.array(self.standing.free, dtype=np.int64)
        counts = self._counts[free].astype(np.float64)
        bounds = np.array(self.standing.table.bounds, dtype=np.float64)
        gone = np.array([float(part) for part in self._contributions(low)])
        found = solve(
            _elastic(self._matrix[free], counts * float(high - low), bounds - gone[:, None])
        )
        self._shares[free] = float(low) + found.x[: len(free)] / counts
        return found.value, found.row_dual

    def _contributions(self, low: Fraction) -> list[Fraction]:
        """What fixed types, and free ones at the least chance, bring to each constraint."""
        place = np.array(self.standing.place, dtype=np.int64)
        totals = [Fraction(0)] * self._matrix.shape[1]
        for number, chance in enumerate((*self.standing.chances, low)):
            own = place == (FREE if number == len(self.standing.chances) else number)
            sums = (self._matrix[own] * self._counts[own][:, None]).sum(axis=0)
            totals = [total + chance * int(sum_) for total, sum_ in zip(totals, sums, strict=True)]
        return totals


def _elastic(matrix: Ints, room: Floats, bounds: Floats) -> Programme:
    """Types between nothing and their room; each constraint may be missed, at a cost of one."""
    types, width = matrix.shape
    columns, rows = np.nonzero(matrix)
    slack = np.arange(width)
    return Programme(
        cost=np.append(np.zeros(types), np.ones(2 * width)),
        lower=np.zeros(types + 2 * width),
        upper=np.append(room, np.full(2 * width, np.inf)),
        row_lower=bounds[:, 0],
        row_upper=bounds[:, 1],
        rows=np.concatenate((rows, slack, slack)),
        columns=np.concatenate((columns, types + slack, types + width + slack)),
        values=np.concatenate((matrix[columns, rows], np.ones(width), -np.ones(width))),
    )


def _single(width: int) -> Iterator[tuple[int, ...]]:
    """Each constraint alone, from above and from below."""
    for j in range(width):
        for sign in (1, -1):
            yield tuple(sign * int(i == j) for i in range(width))


def _whole(duals: Floats) -> Iterator[tuple[int, ...]]:
    """The duals as whole numbers, from the coarsest rounding on, in both senses."""
    largest = float(np.abs(duals).max(initial=0.0))
    for denominator in DENOMINATORS if largest else ():
        shares = [Fraction(float(dual) / largest).limit_denominator(denominator) for dual in duals]
        factor = lcm(*(share.denominator for share in shares))
        whole = tuple(int(share * factor) for share in shares)
        if max(map(abs, whole)) > MULTIPLIER:
            return  # no certificate may carry them
        yield whole
        yield tuple(-multiplier for multiplier in whole)
