"""The draw itself: a commitment and a public seed give the sample, and nothing else does."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property

from desktop.sampling.commitment import Commitment
from desktop.sampling.rows import tidy_text
from desktop.sampling.tickets import by_ticket, chosen_panel
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble

AT_ONCE = "commitment and seed came at once"
IN_TURN = "commitment before seed"
SHOWN_RESERVES = 100


@dataclass(frozen=True)
class Drawn:
    """The sample as drawn, in the order of references, and the log of what came after.

    `reserves`: every row that takes part and was not drawn, in the order of tickets.
    """

    commitment: Commitment
    seed: str
    ceremony: str
    line: int
    drawn: tuple[str, ...]
    reserves: tuple[str, ...]
    log: tuple[str, ...] = ()
    witnesses: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def selected(self) -> tuple[str, ...]:
        """The sample as it stands, replacements and extensions counted in."""
        from desktop.sampling.replacement import sample_now

        return tuple(sample_now(self).selected)

    def of_pool(self, pool: str) -> tuple[str, ...]:
        """The references of a pool in the sample as it stands."""
        pools = {row.reference: row.pool for row in self.commitment.rows}
        return tuple(reference for reference in self.selected if pools[reference] == pool)

    @property
    def cases(self) -> tuple[str, ...]:
        return self.of_pool("case")

    @property
    def contacts(self) -> tuple[str, ...]:
        return self.of_pool("contact")

    @property
    def per_category(self) -> dict[str, int]:
        """How many rows of the sample have each category (a row counts in all that it has)."""
        selected = set(self.selected)
        counted: Counter[str] = Counter()
        for row in self.commitment.rows:
            counted.update(dict.fromkeys(row.categories, int(row.reference in selected)))
        return dict(sorted(counted.items()))

    def chances(self) -> dict[str, Fraction]:
        """The exact chance that each drawn row had."""
        return {reference: self.commitment.chance(reference) for reference in self.drawn}


def draw(
    commitment: Commitment,
    seed: str,
    ceremony: str = AT_ONCE,
    witnesses: Mapping[str, str] | None = None,
) -> Drawn:
    """Draw by a seed. The window asks for twenty dice digits; any words will do here."""
    seed = tidy_text(seed)
    if not seed:
        raise Trouble(
            QT_TRANSLATE_NOOP(
                "sampling", "The seed is empty. Throw at least twenty ten-sided dice."
            )
        )
    line = chosen_panel(commitment.hash, seed, commitment.portfolio.weights)
    drawn = drawn_rows(commitment, seed, line)
    chosen = set(drawn)
    rest = [reference for reference in commitment.table.type_of if reference not in chosen]
    reserves = tuple(by_ticket(commitment.hash, seed, rest))
    return Drawn(commitment, seed, ceremony, line, drawn, reserves, (), dict(witnesses or {}))


def drawn_rows(commitment: Commitment, seed: str, line: int) -> tuple[str, ...]:
    """Of each type the units with the smallest tickets, as many as the line says."""
    found: list[str] = []
    for number, taken in Counter(commitment.portfolio.lines[line]).items():
        units = {unit[0]: unit for unit in commitment.table.types[number].units}
        for first in by_ticket(commitment.hash, seed, units)[:taken]:
            found.extend(units[first])
    return tuple(sorted(found))
