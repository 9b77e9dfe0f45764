"""The published portfolio: complete legal samples, from which the seed picks one line.

Its size is chosen so that the proved lowest chance comes out almost exactly; each type is then
given a whole number of places among all lines, and `dealing` parts them into legal samples.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain
from math import ceil, floor

import numpy as np
import numpy.typing as npt

from desktop.sampling.rows import sha256
from desktop.sampling.shape import LARGEST
from desktop.sampling.solver import Ints, Programme, solve
from desktop.sampling.target import Target
from desktop.sampling.types import TypeTable

LEAST = 1_000
MOST = 12_000
EXACT = 4_000  # a denominator up to here is met exactly
LOSS_LOW = Fraction(9992, 10_000)
GAIN_HIGH = Fraction(1015, 1_000)
REPAIRS = 400
CANDIDATES = 1_200
TRIED = 200
NUMBER = re.compile("0|[1-9][0-9]{0,8}")


@dataclass(frozen=True)
class Portfolio:
    """Lines of type numbers in order, each with its whole weight; "uniform" or "weighted"."""

    lines: tuple[tuple[int, ...], ...]
    weights: tuple[int, ...]

    @property
    def method(self) -> str:
        return "uniform" if len(set(self.weights)) == 1 else "weighted"

    def places(self, types: int) -> list[int]:
        """How often each type stands in the portfolio, by weight."""
        total = [0] * types
        for weight, lines in self._by_weight():
            for number, times in Counter(chain.from_iterable(lines)).items():
                total[number] += weight * times
        return total

    def _by_weight(self) -> Iterator[tuple[int, list[tuple[int, ...]]]]:
        """Each weight with the lines that have it."""
        together: dict[int, list[tuple[int, ...]]] = {}
        for weight, line in zip(self.weights, self.lines, strict=True):
            together.setdefault(weight, []).append(line)
        yield from together.items()

    def chances(self, table: TypeTable) -> tuple[Fraction, ...]:
        """The exact chance of each row of a type."""
        whole = sum(self.weights)
        return tuple(
            Fraction(places, whole * count)
            for places, count in zip(self.places(len(table.types)), table.counts, strict=True)
        )


def portfolio_text(portfolio: Portfolio) -> str:
    """One line a sample, "weight: type type ...", as it is hashed and published."""
    return "".join(
        f"{weight}: {' '.join(map(str, line))}\n"
        for weight, line in zip(portfolio.weights, portfolio.lines, strict=True)
    )


def read_portfolio(text: str) -> Portfolio:
    """The portfolio of a certificate; ValueError where it isn't one."""
    parted = [line.split(": ") for line in text.removesuffix("\n").split("\n")]
    weights = tuple(_number(weight) for weight, _ in parted)
    if not text.endswith("\n") or min(weights) < 1 or sum(weights) > LARGEST:
        raise ValueError("weights are not positive whole numbers, or too large")
    words = [line.split(" ") for _, line in parted]
    number = {word: _number(word) for word in set().union(*words)}.__getitem__
    return Portfolio(tuple([tuple(map(number, line)) for line in words]), weights)


def _number(word: str) -> int:
    if not NUMBER.fullmatch(word):
        raise ValueError("not a whole number in plain digits")
    return int(word)


def size_for(target: Target, table: TypeTable) -> int:
    """How many lines: the fewest that keep the lowest chance and hardly raise the highest."""
    low = min((chance for chance in target.chances if chance > 0), default=Fraction(1))
    high = max(target.chances)
    few = min(
        count for count, chance in zip(table.counts, target.chances, strict=True) if chance == high
    )
    step = low.denominator if low.denominator <= EXACT else 1
    best, best_loss = LEAST, 10.0
    for size in range(step * ceil(LEAST / step), MOST + 1, step):
        down = size * low.numerator // low.denominator * low.denominator
        down_share = down / (size * low.numerator)
        wanted = size * few * high.numerator
        up_share = -(-wanted // high.denominator) * high.denominator / wanted
        if down_share >= LOSS_LOW and up_share <= GAIN_HIGH:
            return size
        loss = 10 * (1 - min(down_share, float(LOSS_LOW))) + up_share - 1
        if loss < best_loss:
            best, best_loss = size, loss
    return best


def whole_places(target: Target, table: TypeTable, size: int) -> Ints:
    """How many of all the portfolio's places each type has: its exact share, rounded legally."""
    shares = [
        chance * size * count for chance, count in zip(target.chances, table.counts, strict=True)
    ]
    matrix = np.array([kind.vector for kind in table.types], dtype=np.int64)
    bounds = np.array(table.bounds, dtype=np.int64) * size
    least = np.array([floor(share) for share in shares], dtype=np.int64)
    most = np.array([ceil(share) for share in shares], dtype=np.int64)
    ceiling = max(target.chances) * GAIN_HIGH
    capped = np.array(
        [
            min(up, max(down, floor(ceiling * size * count)))
            for up, down, count in zip(most, least, table.counts, strict=True)
        ],
        dtype=np.int64,
    )
    for upper in (capped, most):
        found = _corner(matrix, bounds, least, upper)
        if found is not None:
            return _repaired(matrix, bounds, found, least, upper)
    nearest = np.array([round(share) for share in shares], dtype=np.int64)
    return _repaired(matrix, bounds, nearest, least, most)


def _corner(matrix: Ints, bounds: Ints, least: Ints, most: Ints) -> Ints | None:
    """A corner of the box of roundings: no more fractions are left than there are constraints.

    The costs are drawn from a hash, so that the corner is the only best one, for any solver.
    """
    columns, rows = np.nonzero(matrix)
    costs = np.array(
        [int(sha256(f"corner {number}")[:6], 16) / 2**24 for number in range(len(matrix))]
    )
    gone = least @ matrix
    found = solve(
        Programme(
            costs,
            np.zeros(len(matrix)),
            (most - least).astype(np.float64),
            (bounds[:, 0] - gone).astype(np.float64),
            (bounds[:, 1] - gone).astype(np.float64),
            rows,
            columns,
            matrix[columns, rows].astype(np.float64),
        )
    )
    return least + np.rint(found.x).astype(np.int64) if found.feasible else None


def _repaired(matrix: Ints, bounds: Ints, places: Ints, least: Ints, most: Ints) -> Ints:
    """Move single places between types until the totals are legal, or no move helps."""
    places = places.copy()
    nothing = np.zeros((1, matrix.shape[1]), dtype=np.int64)
    for _ in range(REPAIRS):
        total = places @ matrix
        broken = _broken_each(total, bounds)
        if not broken:
            break
        up, down = _some(places < most), _some(places > least)
        gains = np.concatenate((matrix[up], nothing))
        losses = np.concatenate((matrix[down], nothing))
        best, move = int(broken), (-1, -1)
        # Look only at the gains that alone help most; each with every loss.
        helpful = np.argsort(_broken_each(total + gains, bounds), kind="stable")[:TRIED]
        for place in (*helpful, len(gains) - 1):
            after = _broken_each(total + gains[place] - losses, bounds)
            if after.min() < best:
                best, move = int(after.min()), (int(place), int(after.argmin()))
        if move == (-1, -1):
            break
        if move[0] < len(up):
            places[up[move[0]]] += 1
        if move[1] < len(down):
            places[down[move[1]]] -= 1
    return places


def _some(able: npt.NDArray[np.bool_]) -> Ints:
    """The types that can move, thinned out evenly where they are many."""
    numbers = np.flatnonzero(able)
    return numbers[:: max(1, len(numbers) // CANDIDATES)]


def _broken_each(totals: Ints, bounds: Ints) -> Ints:
    """How far totals (one or a row each) are from their bounds."""
    missing = np.maximum(bounds[:, 0] - totals, 0) + np.maximum(totals - bounds[:, 1], 0)
    result: Ints = missing.sum(axis=-1)
    return result
