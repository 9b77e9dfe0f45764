"""What is possible at once: each quota beside the list, its price, and what is nearly impossible.

The price of a side is by how much the proved lowest chance could rise if that side gave way by
one row; it is read off the first proof's multipliers.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from desktop.sampling.proof import Level
from desktop.sampling.rows import Row, tidy
from desktop.sampling.rules import Rules
from desktop.sampling.types import TypeTable, type_table
from desktop.words.messages import QT_TRANSLATE_NOOP, Message

MANY_TYPES = 0.5
TIGHT = Fraction(4, 5)


@dataclass(frozen=True)
class QuotaFacts:
    """A line of the table of rules. Prices are chances (0 = that side costs nobody anything)."""

    name: str
    in_list: int
    minimum: int
    maximum: int
    price_of_minimum: Fraction = Fraction(0)
    price_of_maximum: Fraction = Fraction(0)

    @property
    def possible(self) -> bool:
        """Whether the quota could be met if it stood alone."""
        return self.minimum <= min(self.in_list, self.maximum)


def quota_facts(table: TypeTable, first: Level | None = None) -> tuple[QuotaFacts, ...]:
    """Facts of all constraints; with the first proof's level also their prices."""
    prices = _prices(table, first) if first else [Fraction(0)] * len(table.bounds)
    return tuple(
        QuotaFacts(
            name,
            table.available(number),
            least,
            most,
            price_of_minimum=max(-price, Fraction(0)),
            price_of_maximum=max(price, Fraction(0)),
        )
        for number, (name, (least, most), price) in enumerate(
            zip(table.names, table.bounds, prices, strict=True)
        )
    )


def possible(rows: Sequence[Row], rules: Rules) -> tuple[QuotaFacts, ...]:
    """The same straight from rows and rules, without a draw; prices where the rules can be met."""
    from desktop.sampling.conflict import arrays
    from desktop.sampling.solver import legal_sample
    from desktop.sampling.target import first_level

    table = type_table(tidy(rows), rules)
    if not table.types or legal_sample(*arrays(table)) is None:
        return quota_facts(table)
    return quota_facts(table, first_level(table))


def _prices(table: TypeTable, level: Level) -> list[Fraction]:
    weight = sum(
        max(0, sum(m * e for m, e in zip(level.multipliers, kind.vector, strict=True)))
        * len(kind.units)
        for kind in table.types
    )
    return [Fraction(multiplier, weight) for multiplier in level.multipliers]


def warnings(table: TypeTable, levels: Sequence[Level]) -> tuple[Message, ...]:
    """What is nearly infeasible or unwise, though it can be drawn."""
    found = []
    for facts in quota_facts(table, levels[0]):
        if facts.minimum and facts.minimum >= TIGHT * facts.in_list:
            text = QT_TRANSLATE_NOOP(
                "sampling",
                "{name}: nearly all rows of this kind will be drawn. "
                "Asked for: {asked}; on the list: {available}",
            )
            found.append(
                Message(
                    text,
                    {"name": facts.name, "asked": facts.minimum, "available": facts.in_list},
                )
            )
    asked = sum(
        least
        for name, (least, _) in zip(table.names, table.bounds, strict=True)
        if name.startswith("pool.")
    )
    if levels[0].value * 2 * len(table.type_of) < asked:
        text = QT_TRANSLATE_NOOP(
            "sampling",
            "The quotas hold the lowest chance far below an equal share. They are: {names}",
        )
        binding = [n for n, m in zip(table.names, levels[0].multipliers, strict=True) if m]
        found.append(Message(text, {"names": ", ".join(binding)}))
    if len(table.types) > MANY_TYPES * sum(table.counts):
        text = QT_TRANSLATE_NOOP(
            "sampling",
            "The quotas tell nearly every row from every other, so the certificate nearly names "
            "people. Merge age bands or teams, or drop a quota.",
        )
        found.append(Message(text))
    return tuple(found)
