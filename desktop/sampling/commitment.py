"""What is fixed before anybody knows the seed: list, rules, portfolio, and one hash of them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

from desktop.sampling.proof import Level, least_highest
from desktop.sampling.rows import Row, read_list, sha256, tidy, written
from desktop.sampling.rules import Rules, rules_json
from desktop.sampling.types import TypeTable, type_table
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble

if TYPE_CHECKING:
    from desktop.sampling.portfolio import Portfolio

DOMAIN = "arolwg-commitment-1"
Progress = Callable[[float], None]
Cancelled = Callable[[], bool]


class DrawCancelled(Exception):
    """The caller asked to stop; nothing was fixed."""


@dataclass(frozen=True)
class Commitment:
    """A draw that is ready for its seed. Chances are exact fractions from 0 to 1."""

    rules: Rules
    table: TypeTable
    portfolio: "Portfolio"
    levels: tuple[Level, ...]
    list_text: str
    rules_text: str
    portfolio_text: str
    reading: str = ""  # how the list was read from the authority's file: see long_list/again.py

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Every row of the list, whether it takes part or not, by reference."""
        return tuple(read_list(self.list_text))

    @property
    def long_list_sha256(self) -> str:
        return sha256(self.list_text)

    @cached_property
    def hash(self) -> str:
        """What is read out, printed and signed before the seed is."""
        return commitment_hash(self.list_text, self.rules_text, self.portfolio_text, self.reading)

    @cached_property
    def chances(self) -> tuple[Fraction, ...]:
        """The exact chance of each row of a type."""
        return self.portfolio.chances(self.table)

    @cached_property
    def lowest_chance(self) -> Fraction:
        """The smallest chance that any row has."""
        return min(self.chances)

    @property
    def best_possible_lowest_chance(self) -> Fraction:
        """Proved: no draw that keeps the rules gives every row more."""
        return self.levels[0].value

    @cached_property
    def highest_chance(self) -> Fraction:
        return max(self.chances)

    @cached_property
    def best_possible_highest_chance(self) -> Fraction:
        """Proved: with the best lowest chance, somebody's chance is at least this."""
        return least_highest(self.table, self.levels)

    def chance(self, reference: str) -> Fraction:
        """The exact chance of a row; 0 for rows that take no part."""
        number = self.table.type_of.get(reference)
        return Fraction(0) if number is None else self.chances[number]


def commitment_hash(*parts: str) -> str:
    """One hash over the hashes of list, rules, portfolio, and of how the list was read."""
    return sha256("\n".join((DOMAIN, *map(sha256, parts))) + "\n")


def commit(
    rows: Iterable[Row],
    rules: Rules,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    reading: str = "",
) -> Commitment:
    """Fix list, rules and portfolio, and how the list was read (long_list/again.py).

    `progress` gets the part done from 0 to 1. Raises `Infeasible` where no sample meets the
    rules, `DrawCancelled` where `cancelled()` says so, Trouble where the list can't be drawn from.
    """
    from desktop.sampling.building import build_portfolio

    _refuse_empty(rules)
    step = _stepping(progress, cancelled)
    step(0.0)
    tidied = tidy(rows)
    table = type_table(tidied, rules)
    step(0.1)
    portfolio, target = build_portfolio(table, rules, step)
    from desktop.sampling.portfolio import portfolio_text

    step(1.0)
    return Commitment(
        rules,
        table,
        portfolio,
        target.levels,
        written(tidied),
        rules_json(rules),
        portfolio_text(portfolio),
        reading,
    )


def _refuse_empty(rules: Rules) -> None:
    if rules.size < 1:
        raise Trouble(
            QT_TRANSLATE_NOOP(
                "sampling", "The draw asks for no rows at all. Ask for at least one."
            )
        )


def _stepping(progress: Progress | None, cancelled: Cancelled | None) -> Progress:
    def step(part: float) -> None:
        if cancelled is not None and cancelled():
            raise DrawCancelled
        if progress is not None:
            progress(part)

    return step
