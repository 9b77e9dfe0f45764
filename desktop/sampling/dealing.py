"""Part the portfolio's places into legal samples: deal them out, then swap until all are legal.

Everything here is whole numbers in a fixed order, bounded by rounds and never by seconds, so any
machine deals alike. Float matrices only carry small whole numbers, which they hold exactly.
"""

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from desktop.sampling.solver import Ints

ROUNDS = 1_500
PATIENCE = 60
TAIL = 240  # rounds with few broken lines; fewer where families make each of them slow
FEW = 40  # broken lines, from which on each looks through all others
CHUNK = 512  # pairs at a time, the fewer the larger the families
MOST_HELPERS = 1_200
SPARE = 10
HOPELESS = 1e6
Singles = npt.NDArray[np.float32]


class Dealer:
    """`cells` is lines x places of type numbers; the number after the last type is "nobody"."""

    def __init__(
        self, vectors: Ints, counts: Ints, bounds: Ints, places: Ints, lines: int
    ) -> None:
        nobody = np.zeros((1, vectors.shape[1]), dtype=np.int64)
        self._vectors = np.concatenate((vectors, nobody))
        most = int(vectors.max(initial=1))
        # A column for each constraint and each entry above nought that a type may have there.
        entries = np.arange(1, most + 1)
        having = self._vectors[:, :, None] == entries
        self._having = having.reshape(len(having), -1).astype(np.float32)
        self._chunk = max(8, CHUNK // (most + 1))
        self._helpers_tried = MOST_HELPERS // (most + 1)
        self._tail = TAIL // most
        self._room = np.append(counts, np.iinfo(np.int64).max)
        self._low, self._high = bounds[:, 0], bounds[:, 1]
        self.cells = self._dealt(places, lines)
        self._sums = np.zeros((lines, vectors.shape[1]), dtype=np.int64)
        for place in self.cells.T:  # one place of all lines at a time, to need little memory
            self._sums += self._vectors[place]

    def _dealt(self, places: Ints, lines: int) -> Ints:
        """Types in the order of the tightest constraints, copy after copy to line after line."""
        nobody = len(places)
        tight = np.argsort(self._high - self._low, kind="stable")
        order = np.lexsort(-self._vectors[:nobody, tight[::-1]].T)
        copies = np.repeat(order, places[order])
        width = -(-len(copies) // lines)
        if self._vectors.max(initial=1) > 1:
            width += SPARE  # lines with few families need more single rows
        full = np.append(copies, np.full(width * lines - len(copies), nobody))
        return np.ascontiguousarray(full.reshape(width, lines).T)

    def broken(self) -> Ints:
        """How far each line is from legal, in rows."""
        result: Ints = self._missing(self._sums).sum(axis=1)
        return result

    def improve(self, step: Callable[[float], None]) -> None:
        """Swap between broken lines and others until all are legal or nothing helps for long."""
        start = best = int(self.broken().sum())
        since = late = 0
        for number in range(ROUNDS):
            broken = self.broken()
            left = int(broken.sum())
            since = 0 if left < best else since + 1
            best = min(best, left)
            if not left or since > PATIENCE or late > self._tail:
                return
            step(1 - left / start)
            few = np.count_nonzero(broken) <= FEW
            late += int(few)
            if few and number % 4:
                self._search_all(number)
            else:
                pairs = self._guided(broken, number) if number % 3 else _pairs(broken, number)
                self._swap_pairs(*pairs, number, _daring(since))

    def _swap_pairs(self, ones: Ints, others: Ints, number: int, daring: float) -> None:
        for first in range(0, len(ones), self._chunk):
            part = slice(first, first + self._chunk)
            self._swap(ones[part], others[part], number, daring)

    def _search_all(self, number: int) -> None:
        """Each of the few broken lines looks through every line that could help it."""
        for line in np.flatnonzero(self.broken()):
            others = self._helpers(line, number)
            if not len(others):
                continue
            if not self._best_of(line, others[: self._helpers_tried]):
                # Rearrange with one of them, to fit next time.
                self._swap(np.array([line]), others[:1], number, 0.5)

    def _guided(self, broken: Ints, number: int) -> tuple[Ints, Ints]:
        """Broken lines with partners that can give (or take) without loss; no line twice."""
        bad = np.flatnonzero(broken)
        bad = bad[np.argsort(_mixed(bad, number), kind="stable")]
        sums = self._sums[bad]
        lacks, excess = sums < self._low, sums > self._high
        noise = _mixed(np.arange(sums.size), number).reshape(sums.shape)
        chosen = np.where(lacks | excess, noise, -1).argmax(axis=1)
        others = np.full(len(bad), -1, dtype=np.int64)
        for j in np.unique(chosen):
            own = self._sums[:, j]
            for wants, able in ((lacks, own > self._low[j]), (excess, own < self._high[j])):
                asking = np.flatnonzero((chosen == j) & wants[:, j])
                giving = np.flatnonzero(able)
                if len(asking) and len(giving):
                    others[asking] = giving[_mixed(bad[asking], number + 7) % len(giving)]
        return _apart(bad[others >= 0], others[others >= 0])

    def _best_of(self, line: np.integer[Any], others: Ints) -> bool:
        """Take the first swap with one of the others that gains; whether there was one."""
        for first in range(0, len(others), self._chunk):
            part = others[first : first + self._chunk]
            ones = np.full(len(part), line)
            change = self._changes(
                self.cells[ones], self.cells[part], self._sums[ones], self._sums[part]
            )
            if change.min() < 0:
                pair, out, into = np.unravel_index(int(change.argmin()), change.shape)
                self._exchange(ones[:1], part[pair : pair + 1], np.array([out]), np.array([into]))
                return True
        return False

    def _helpers(self, line: np.integer[Any], number: int) -> Ints:
        """The lines that can give (or take) a row where this one is broken without loss."""
        sums = self._sums[line]
        lacks, excess = sums < self._low, sums > self._high
        able = (self._sums[:, lacks] > self._low[lacks]).any(axis=1)
        able |= (self._sums[:, excess] < self._high[excess]).any(axis=1)
        able |= self.broken() > 0
        able[line] = False
        order = np.argsort(_mixed(np.arange(len(able)), number), kind="stable")
        helpers: Ints = order[able[order]]
        return helpers

    def _swap(self, ones: Ints, others: Ints, number: int, daring: float) -> None:
        """The best single swap of each pair of lines (the pairs share no line).

        A swap that changes the distance by less than `daring` is taken; among near-equal ones a
        fixed noise chooses.
        """
        mine, theirs = self.cells[ones], self.cells[others]
        change = self._changes(mine, theirs, self._sums[ones], self._sums[others])
        width = mine.shape[1]
        noise = _mixed(np.arange(width * width), number) % 1024 / 1024 * max(daring, 0.25)
        flat = change.reshape(len(ones), -1) + noise.astype(np.float32)
        place = flat.argmin(axis=1)
        chosen = np.flatnonzero(flat[np.arange(len(ones)), place] < daring)
        out, into = np.divmod(place[chosen], width)
        self._exchange(ones[chosen], others[chosen], out, into)

    def _exchange(self, one: Ints, other: Ints, out: Ints, into: Ints) -> None:
        """Swap places `out` of lines `one` with places `into` of lines `other`."""
        gone, come = self.cells[one, out], self.cells[other, into]
        self.cells[one, out], self.cells[other, into] = come, gone
        moved = self._vectors[come] - self._vectors[gone]
        self._sums[one] += moved
        self._sums[other] -= moved

    def _changes(self, mine: Ints, theirs: Ints, my_sums: Ints, their_sums: Ints) -> Singles:
        """pairs x places x places: what each swap changes of both lines' distance from legal.

        A constraint's part depends on the two types' entries alone, so it is looked up for mine
        and then picked by theirs: one matrix product over the entries that a type may have.
        """
        steps = self._steps(my_sums, their_sums)
        pairs, constraints = np.ogrid[: len(mine), : mine.shape[1], : steps.shape[1]][::2]
        mine_given = steps[pairs, constraints, self._vectors[mine]]
        more = (mine_given[..., 1:] - mine_given[..., :1]).reshape(*mine.shape, -1)
        change: Singles = np.matmul(more, self._having[theirs].transpose(0, 2, 1))
        change += mine_given[..., 0].sum(axis=2)[:, :, None]
        change += self._forbidden(mine, theirs)
        return change

    def _steps(self, my_sums: Ints, their_sums: Ints) -> Singles:
        """pairs x constraints x my entry x their entry: what swapping the two changes."""
        entries = np.arange(self._having.shape[1] // my_sums.shape[1] + 1)
        moved = entries[None, :] - entries[:, None]
        change = self._missing(my_sums[:, :, None, None] + moved)
        change += self._missing(their_sums[:, :, None, None] - moved)
        change -= (self._missing(my_sums) + self._missing(their_sums))[:, :, None, None]
        return change.astype(np.float32)

    def _forbidden(self, mine: Ints, theirs: Ints) -> Singles:
        """Swaps that do nothing, or put more of a type into a line than the list has."""
        same = mine[:, :, None] == theirs[:, None, :]
        result: Singles = same * np.float32(2)
        full_here = same.sum(axis=1) >= self._room[theirs]
        full_there = same.sum(axis=2) >= self._room[mine]
        result += full_here[:, None, :] * np.float32(HOPELESS)
        result += full_there[:, :, None] * np.float32(HOPELESS)
        return result

    def _missing(self, sums: Ints) -> Ints:
        """How far each count is from its bounds (constraints are the second axis)."""
        shape = (1, -1) + (1,) * (sums.ndim - 2)
        low, high = self._low.reshape(shape), self._high.reshape(shape)
        missing: Ints = np.maximum(low - sums, 0) + np.maximum(sums - high, 0)
        return missing

    def lines(self) -> list[tuple[int, ...]]:
        """The legal lines, each in the order of its type numbers."""
        legal = self.cells[self.broken() == 0]
        nobody = len(self._vectors) - 1
        return [tuple(t for t in line if t != nobody) for line in np.sort(legal, axis=1).tolist()]


def _daring(since: int) -> float:
    """Only gains at first; then level swaps too, to leave a dead end."""
    return -0.5 if since < 2 else 0.5


def _pairs(broken: Ints, number: int) -> tuple[Ints, Ints]:
    """Each broken line with a partner, another one every round, by a fixed shuffle."""
    order = np.argsort(_mixed(np.arange(len(broken)), number), kind="stable")
    bad = order[broken[order] > 0]
    good = order[broken[order] == 0]
    if number % 3 == 0 or len(bad) > len(good):  # what one has too many, another may lack
        half = len(bad) // 2
        return bad[:half], bad[half : 2 * half]
    return bad, good[: len(bad)]


def _apart(ones: Ints, others: Ints) -> tuple[Ints, Ints]:
    """The first pairs that share no line with an earlier one."""
    both = np.stack((ones, others), axis=1).ravel()
    first = np.zeros(len(both), dtype=np.bool_)
    first[np.unique(both, return_index=True)[1]] = True
    alone = first.reshape(-1, 2).all(axis=1)
    return ones[alone], others[alone]


def _mixed(numbers: Ints, salt: int) -> Ints:
    """A fixed hash of small numbers (the finaliser of SplitMix64), below 2**32."""
    with np.errstate(over="ignore"):
        z = numbers.astype(np.uint64) + np.uint64(salt + 1) * np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return ((z ^ (z >> np.uint64(31))) & np.uint64(0xFFFFFFFF)).astype(np.int64)
