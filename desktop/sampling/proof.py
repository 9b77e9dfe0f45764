"""Why nobody can do better: a few whole numbers that anyone can add up.

For whole multipliers m_j and a type's sum c_t = m . vector_t, every legal sample y obeys
sum c_t y_t <= sum m_j b_j, where b_j is the most (m_j > 0) or the least (m_j < 0) of constraint j.
If every free type has at least the chance z, and no free type more than `high`, that gives

    z <= (sum m_j b_j - sum_fixed c_t n_t p_t - sum_{c_t<0} c_t n_t high) / sum_{c_t>0} c_t n_t

and where a lottery reaches it, each free type with c_t > 0 has the chance z, each with c_t < 0 has
`high`: they are fixed, and the next level is proved for the rest. The mirror image bounds the
highest chance from below. No solver is needed to check it, and no float.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from desktop.sampling.types import TypeTable

LOW = "low"
HIGH = "high"


@dataclass(frozen=True)
class Level:
    """The proved best value of one phase: the lowest chance raised, or the highest lowered."""

    mode: str
    multipliers: tuple[int, ...]
    value: Fraction


FREE = -1


@dataclass
class Standing:
    """What is settled so far: the chances of fixed types, and the range of the free ones.

    `place` has for each type the number of its chance in `chances`, or FREE.
    """

    table: TypeTable
    place: list[int] = field(default_factory=list)
    chances: list[Fraction] = field(default_factory=list)
    low: Fraction = Fraction(0)
    high: Fraction = Fraction(1)

    def __post_init__(self) -> None:
        self.place = self.place or [FREE] * len(self.table.types)

    @property
    def free(self) -> list[int]:
        """Types whose chance isn't settled, in order."""
        return [number for number, place in enumerate(self.place) if place == FREE]

    def sums(self, multipliers: Sequence[int]) -> list[int]:
        """c_t of every type: worked out once for types alike in what the multipliers touch."""
        lane = self.table.lane
        entry = (1 << lane) - 1
        used = [(j * lane, m) for j, m in enumerate(multipliers) if m]
        mask = sum(entry << at for at, _ in used)
        alike = [packed & mask for packed in self.table.packed]
        total = {one: sum((one >> at & entry) * m for at, m in used) for one in set(alike)}
        return [total[one] for one in alike]

    def bound(self, mode: str, multipliers: Sequence[int]) -> Fraction | None:
        """The proved limit of the free types' lowest (highest) chance; None if nothing follows."""
        return self._bound(mode, multipliers, self.sums(multipliers))

    def _bound(self, mode: str, multipliers: Sequence[int], sums: list[int]) -> Fraction | None:
        weight = against = 0
        settled = [0] * len(self.chances)
        for total, count, place in zip(sums, self.table.counts, self.place, strict=True):
            if place != FREE:
                settled[place] += total * count
            elif total > 0:
                weight += total * count
            else:
                against += total * count
        return self.limit(mode, multipliers, weight, against, settled)

    def limit(
        self, mode: str, multipliers: Sequence[int], weight: int, against: int, settled: list[int]
    ) -> Fraction | None:
        """The bound from its sums: of free types with c > 0, with c < 0, and of each chance."""
        if not weight:
            return None
        upper = 1 if mode == LOW else 0
        total = Fraction(
            sum(
                m * bounds[upper if m > 0 else 1 - upper]
                for m, bounds in zip(multipliers, self.table.bounds, strict=True)
            )
        )
        for chance, sum_ in zip(self.chances, settled, strict=True):
            total -= chance * sum_
        return (total - against * (self.high if mode == LOW else self.low)) / weight

    def settle(self, level: Level) -> None:
        """Fix what a level forces."""
        self._settle(level, self.sums(level.multipliers))

    def _settle(self, level: Level, sums: list[int]) -> None:
        other = self.high if level.mode == LOW else self.low
        forced = [number for number in self.free if sums[number]]
        above, below = None, None
        for number in forced:
            if sums[number] > 0:
                above = self._number(level.value) if above is None else above
                self.place[number] = above
            else:
                below = self._number(other) if below is None else below
                self.place[number] = below
        if level.mode == LOW:
            self.low = level.value
        else:
            self.high = level.value

    def prove(self, level: Level) -> bool:
        """Whether a level is what its multipliers prove, within what the levels before left."""
        if len(level.multipliers) != len(self.table.bounds) or level.mode not in (LOW, HIGH):
            return False
        sums = self.sums(level.multipliers)
        if self._bound(level.mode, level.multipliers, sums) != level.value:
            return False
        if not self.low <= level.value <= self.high:
            return False
        self._settle(level, sums)
        return True

    def settle_rest(self) -> None:
        """Where lowest and highest have met, every free type has that chance."""
        if self.low == self.high:
            number = self._number(self.low)
            self.place = [number if place == FREE else place for place in self.place]

    def _number(self, chance: Fraction) -> int:
        if chance not in self.chances:
            self.chances.append(chance)
        return self.chances.index(chance)


def replay(table: TypeTable, levels: Sequence[Level]) -> Standing:
    """Prove the levels one after the other; ValueError at the first that doesn't hold."""
    standing = Standing(table)
    for number, level in enumerate(levels, start=1):
        if not standing.prove(level):
            raise ValueError(f"level {number} is not what its multipliers prove")
    return standing


def least_highest(table: TypeTable, levels: Sequence[Level]) -> Fraction:
    """Proved: with the best lowest chance, somebody has at least this chance.

    It is the first level of the highest chance, or what the levels before it forced upon types.
    """
    standing = Standing(table)
    for level in levels:
        standing.settle(level)
        if level.mode == HIGH:
            break
    return max(*standing.chances, standing.low)
