"""The fallback for tight rules: legal lines of unequal weight, with new lines where they help.

Reached where dealing leaves too many lines illegal. A linear programme weighs the lines so that
the lowest chance is as high as they allow; its prices ask a whole-number programme for a legal
sample that would raise it; and so on. The weights are then rounded to whole numbers, so chances
stay exact. The certificate says that the portfolio is weighted.
"""

from collections.abc import Callable

import numpy as np

from desktop.sampling.conflict import arrays
from desktop.sampling.portfolio import Portfolio
from desktop.sampling.solver import Floats, Ints, Programme, Proposal, solve
from desktop.sampling.target import Target
from desktop.sampling.types import TypeTable

WHOLE = 1_000_000
PRICINGS = 40
ENOUGH = 0.9995


def weighted(
    table: TypeTable,
    lines: list[tuple[int, ...]],
    target: Target,
    step: Callable[[], None],
) -> Portfolio:
    """Weights for the lines (and for up to `PRICINGS` new ones)."""
    matrix, counts, bounds = arrays(table)
    lines = sorted(set(lines))
    best = float(target.lowest)
    high = float(target.highest)
    for pricing in range(PRICINGS + 1):
        step()
        proposal = _weigh(lines, counts, high)
        if not proposal.feasible or -proposal.value >= ENOUGH * best or pricing == PRICINGS:
            break
        prices = np.abs(proposal.row_dual[: len(counts)]) / counts
        new = _legal_line(matrix, counts, bounds, prices)
        if new is None or new in lines:
            break
        lines.append(new)
    if not proposal.feasible:
        proposal = _weigh(lines, counts, 1.0)
    weights = np.rint(proposal.x[:-2] * WHOLE).astype(np.int64)
    kept = sorted(
        (line, int(weight)) for line, weight in zip(lines, weights, strict=True) if weight
    )
    return Portfolio(tuple(line for line, _ in kept), tuple(weight for _, weight in kept))


def _weigh(lines: list[tuple[int, ...]], counts: Ints, high: float) -> Proposal:
    """Weights adding up to one; the last columns: the lowest chance, and what passes `high`."""
    types, many = len(counts), len(lines)
    taken = [np.bincount(np.array(line), minlength=types) for line in lines]
    table = np.array(taken, dtype=np.float64) / counts
    columns, rows = np.nonzero(table)
    every = np.arange(types)
    ones = np.ones(types)
    return solve(
        Programme(
            cost=np.concatenate((np.zeros(many), [-1.0, 0.02])),
            lower=np.zeros(many + 2),
            upper=np.full(many + 2, 1.0),
            row_lower=np.concatenate((np.zeros(types), np.full(types, -np.inf), [1.0])),
            row_upper=np.concatenate((np.full(types, np.inf), np.full(types, high), [1.0])),
            rows=np.concatenate(
                (rows, types + rows, every, types + every, np.full(many, 2 * types))
            ),
            columns=np.concatenate(
                (columns, columns, np.full(types, many), np.full(types, many + 1), np.arange(many))
            ),
            values=np.concatenate(
                (table[columns, rows], table[columns, rows], -ones, -ones, np.ones(many))
            ),
        )
    )


def _legal_line(
    matrix: Ints, counts: Ints, bounds: Ints, prices: Floats
) -> tuple[int, ...] | None:
    """The legal sample that is worth most at these prices."""
    columns, rows = np.nonzero(matrix)
    found = solve(
        Programme(
            -prices,
            np.zeros(len(matrix)),
            counts.astype(np.float64),
            bounds[:, 0].astype(np.float64),
            bounds[:, 1].astype(np.float64),
            rows,
            columns,
            matrix[columns, rows].astype(np.float64),
            np.ones(len(matrix), dtype=np.bool_),
        )
    )
    if not found.feasible:
        return None
    taken = np.rint(found.x).astype(np.int64)
    return tuple(int(number) for number in np.repeat(np.arange(len(matrix)), taken))
