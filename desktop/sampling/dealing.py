"""Part the portfolio's places into legal samples: deal them out, then swap until all are legal.

Everything here is whole numbers in a fixed order, bounded by rounds and never by seconds, so any
machine deals alike. Float matrices only carry small whole numbers, which they hold exactly.
"""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from desktop.sampling.solver import Ints

ROUNDS = 1_500
PATIENCE = 150
FEW = 12  # broken lines, from which on each looks through all others
CHUNK = 256
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
        self._small = self._vectors.astype(np.float32)
        self._movable = self._vectors.max(axis=1, initial=0) <= 1
        self._room = np.append(counts, np.iinfo(np.int64).max)
        self._low, self._high = bounds[:, 0], bounds[:, 1]
        self.cells = self._dealt(places, lines)
        self._sums = self._vectors[self.cells].sum(axis=1)

    def _dealt(self, places: Ints, lines: int) -> Ints:
        """Types in the order of the tightest constraints, copy after copy to line after line."""
        nobody = len(places)
        tight = np.argsort(self._high - self._low, kind="stable")
        order = np.lexsort(-self._vectors[:nobody, tight[::-1]].T)
        copies = np.repeat(order, places[order])
        width = -(-len(copies) // lines)
        if not self._movable.all():
            width += SPARE  # lines with few families need more single rows
        full = np.append(copies, np.full(width * lines - len(copies), nobody))
        return np.ascontiguousarray(full.reshape(width, lines).T)

    def broken(self) -> Ints:
        """How far each line is from legal, in rows."""
        missing = np.maximum(self._low - self._sums, 0) + np.maximum(self._sums - self._high, 0)
        result: Ints = missing.sum(axis=1)
        return result

    def improve(self, step: Callable[[float], None]) -> None:
        """Swap between broken lines and others until all are legal or nothing helps for long."""
        start = best = int(self.broken().sum())
        since = 0
        for number in range(ROUNDS):
            broken = self.broken()
            left = int(broken.sum())
            since = 0 if left < best else since + 1
            best = min(best, left)
            if not left or since > PATIENCE:
                return
            step(1 - left / start)
            if np.count_nonzero(broken) <= FEW and number % 2:
                self._search_all(number)
            else:
                self._swap_pairs(*_pairs(broken, number), number, _daring(since))

    def _swap_pairs(self, ones: Ints, others: Ints, number: int, daring: float) -> None:
        for first in range(0, len(ones), CHUNK):
            part = slice(first, first + CHUNK)
            self._swap(ones[part], others[part], number, daring)

    def _search_all(self, number: int) -> None:
        """Each of the few broken lines looks through every other line for a swap that gains."""
        for line in np.flatnonzero(self.broken()):
            others = np.argsort(_mixed(np.arange(len(self.cells)), number), kind="stable")
            others = others[others != line]
            for first in range(0, len(others), CHUNK):
                part = others[first : first + CHUNK]
                ones = np.full(len(part), line)
                mine, theirs = self.cells[ones], self.cells[part]
                change = self._changes(mine, theirs, self._sums[ones], self._sums[part])
                best = change.reshape(len(part), -1).min(axis=1)
                if best.min() < 0:
                    place = int(best.argmin())
                    self._swap(ones[place : place + 1], part[place : place + 1], number, -0.5)
                    break

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
        one, other = ones[chosen], others[chosen]
        gone, come = self.cells[one, out], self.cells[other, into]
        self.cells[one, out], self.cells[other, into] = come, gone
        moved = self._vectors[come] - self._vectors[gone]
        self._sums[one] += moved
        self._sums[other] -= moved

    def _changes(self, mine: Ints, theirs: Ints, my_sums: Ints, their_sums: Ints) -> Singles:
        """pairs x places x places: what each swap changes of both lines' distance from legal.

        With vectors of 0 and 1 a swap moves each count by one at most, so the change is a sum of
        `gain` where only theirs counts and of `loss` where only mine does: one matrix product.
        """
        gain = self._steps(my_sums, 1) + self._steps(their_sums, -1)
        loss = self._steps(my_sums, -1) + self._steps(their_sums, 1)
        a, b = self._small[mine], self._small[theirs]
        change: Singles = -np.matmul(a * (gain + loss)[:, None, :], b.transpose(0, 2, 1))
        change += np.matmul(a, loss[:, :, None])
        change += np.matmul(b, gain[:, :, None]).transpose(0, 2, 1)
        same = mine[:, :, None] == theirs[:, None, :]
        change += same * np.float32(2)
        full_here = same.sum(axis=1) >= self._room[theirs]
        full_there = same.sum(axis=2) >= self._room[mine]
        change += (full_here | ~self._movable[theirs])[:, None, :] * np.float32(HOPELESS)
        change += (full_there | ~self._movable[mine])[:, :, None] * np.float32(HOPELESS)
        return change

    def _steps(self, sums: Ints, by: int) -> Singles:
        low, high = self._low, self._high
        before = np.maximum(low - sums, 0) + np.maximum(sums - high, 0)
        after = np.maximum(low - sums - by, 0) + np.maximum(sums + by - high, 0)
        change: Singles = (after - before).astype(np.float32)
        return change

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


def _mixed(numbers: Ints, salt: int) -> Ints:
    """A fixed hash of small numbers (the finaliser of SplitMix64), below 2**32."""
    with np.errstate(over="ignore"):
        z = numbers.astype(np.uint64) + np.uint64(salt + 1) * np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return ((z ^ (z >> np.uint64(31))) & np.uint64(0xFFFFFFFF)).astype(np.int64)
