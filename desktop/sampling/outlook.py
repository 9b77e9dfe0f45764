"""What the rules mean for the list before anything is committed: possible, price, warnings."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from desktop.sampling.prices import QuotaFacts, quota_facts, warnings
from desktop.sampling.rows import Row, tidy
from desktop.sampling.rules import Rules
from desktop.sampling.types import type_table
from desktop.words.messages import Message


@dataclass(frozen=True)
class Outlook:
    """Facts by the name of their constraint; `lowest` is the best possible lowest chance, None
    where the rules can't be met together."""

    facts: dict[str, QuotaFacts]
    warnings: tuple[Message, ...] = ()
    lowest: Fraction | None = None


def outlook(rows: Sequence[Row], rules: Rules) -> Outlook:
    """Solves two small programmes over types: a moment, whatever the length of the list."""
    from desktop.sampling.conflict import arrays
    from desktop.sampling.solver import legal_sample
    from desktop.sampling.target import first_level

    table = type_table(tidy(rows), rules)
    if not table.types or legal_sample(*arrays(table)) is None:
        return Outlook({one.name: one for one in quota_facts(table)})
    first = first_level(table)
    if first is None:
        return Outlook({one.name: one for one in quota_facts(table)})
    facts = {one.name: one for one in quota_facts(table, first)}
    return Outlook(facts, warnings(table, (first,)), first.value)
