"""From types to a portfolio: possible at all? the fairest target, then legal lines."""

from collections.abc import Callable
from fractions import Fraction

from desktop.sampling.conflict import arrays
from desktop.sampling.dealing import Dealer
from desktop.sampling.infeasible import explain
from desktop.sampling.portfolio import Portfolio, size_for, whole_places
from desktop.sampling.rules import Rules
from desktop.sampling.solver import legal_sample
from desktop.sampling.target import Target, fairest
from desktop.sampling.types import TypeTable
from desktop.sampling.weighting import weighted

GOOD_ENOUGH = Fraction(999, 1000)


def build_portfolio(
    table: TypeTable, rules: Rules, step: Callable[[float], None]
) -> tuple[Portfolio, Target]:
    """The portfolio and the target with its proofs; raises Infeasible."""
    matrix, counts, bounds = arrays(table)
    some = legal_sample(matrix, counts, bounds)
    if some is None:
        raise explain(table, rules, lambda: step(0.2))
    target = fairest(table, lambda: step(0.2))
    size = size_for(target, table)
    places = whole_places(target, table, size)
    step(0.4)
    dealer = Dealer(matrix, counts, bounds, places, size)
    dealer.improve(lambda done: step(0.4 + 0.5 * done))
    lines = sorted(dealer.lines())
    portfolio = Portfolio(tuple(lines), (1,) * len(lines))
    if len(lines) < size and not _fair(portfolio, table, target):
        sample = tuple(number for number, taken in enumerate(some) for _ in range(int(taken)))
        portfolio = weighted(table, [*lines, sample], target, lambda: step(0.9))
    return portfolio, target


def _fair(portfolio: Portfolio, table: TypeTable, target: Target) -> bool:
    if not portfolio.lines:
        return False
    chances = portfolio.chances(table)
    return min(chances) >= target.lowest * GOOD_ENOUGH and max(chances) <= target.highest * 2
