"""Quotas that can't be met together: which ones, why in words, and what would make them so.

The oracle is a whole-number programme over types merged on the constraints at hand, since a
linear one may call quotas possible that no whole sample meets. A linear programme only narrows
the search first.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from desktop.sampling.rules import Quota, Rules
from desktop.sampling.types import TypeTable
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, No

MINIMUM = "minimum"
MAXIMUM = "maximum"
ALTERNATIVES = 5


@dataclass(frozen=True)
class Side:
    """One side of a constraint: its place among the constraints, and "minimum" or "maximum"."""

    constraint: int
    side: str


@dataclass(frozen=True)
class Clash:
    """A member of the conflict, with what was asked and what the list has."""

    name: str
    side: str
    asked: int
    available: int

    @property
    def message(self) -> Message:
        """The clash in words."""
        return Message(_WORDS[self.side], vars(self))


@dataclass(frozen=True)
class Change:
    """One step of a relaxation: a constraint's side from one number to another."""

    name: str
    side: str
    before: int
    after: int

    @property
    def message(self) -> Message:
        """The change in words."""
        return Message(_CHANGES[self.side], vars(self))


@dataclass(frozen=True)
class Overlap:
    """How many rows fit both of two constraints of the conflict."""

    one: str
    other: str
    rows: int

    @property
    def message(self) -> Message:
        """The overlap in words."""
        text = QT_TRANSLATE_NOOP("sampling", "In both {one} and {other} on the list: {rows}")
        return Message(text, vars(self))


Relaxation = tuple[Change, ...]

_WORDS = {
    MINIMUM: QT_TRANSLATE_NOOP(
        "sampling", "{name}: asked for at least {asked}; on the list: {available}"
    ),
    MAXIMUM: QT_TRANSLATE_NOOP(
        "sampling", "{name}: asked for at most {asked}; on the list: {available}"
    ),
}
_CHANGES = {
    MINIMUM: QT_TRANSLATE_NOOP("sampling", "{name}: lower the minimum from {before} to {after}"),
    MAXIMUM: QT_TRANSLATE_NOOP("sampling", "{name}: raise the maximum from {before} to {after}"),
    "size": QT_TRANSLATE_NOOP("sampling", "{name}: draw {after} in place of {before}"),
}


class Infeasible(No):
    """No legal sample exists. Without any one member of the conflict, one would."""

    def __init__(
        self,
        conflict: tuple[Clash, ...],
        overlaps: tuple[Overlap, ...],
        relaxations: tuple[Relaxation, ...],
    ) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "sampling", "No sample meets all the rules: those listed can't hold together."
            )
        )
        self.conflict = conflict
        self.overlaps = overlaps
        self.relaxations = relaxations

    @property
    def smallest_relaxation(self) -> Relaxation:
        """The fewest rows by which rules must give way (the first of `relaxations`)."""
        return self.relaxations[0] if self.relaxations else ()


def relaxed(rules: Rules, relaxation: Relaxation) -> Rules:
    """New rules with the changes applied; the old ones stay as they were."""
    for change in relaxation:
        if change.side == "size":
            pools = tuple(
                (pool, change.after if f"pool.{pool}" == change.name else count)
                for pool, count in rules.pools
            )
            rules = replace(rules, pools=pools)
        else:
            quotas = tuple(
                _eased(quota, change) if quota.name == change.name else quota
                for quota in rules.quotas
            )
            rules = replace(rules, quotas=quotas)
    return rules


def _eased(quota: Quota, change: Change) -> Quota:
    if change.side == MINIMUM:
        return replace(quota, minimum=change.after, default=False)
    return replace(quota, maximum=change.after, default=False)


def explain(table: TypeTable, rules: Rules, step: Callable[[], None]) -> Infeasible:
    """The conflict, the overlaps inside it, and the relaxations from the smallest on."""
    from desktop.sampling.conflict import relaxations, smallest_conflict

    sides = smallest_conflict(table, rules, step)
    clashes = tuple(_clash(table, side) for side in sides)
    return Infeasible(clashes, _overlaps(table, sides), relaxations(table, rules, step))


def _clash(table: TypeTable, side: Side) -> Clash:
    least, most = table.bounds[side.constraint]
    return Clash(
        table.names[side.constraint],
        side.side,
        least if side.side == MINIMUM else most,
        table.available(side.constraint),
    )


def _overlaps(table: TypeTable, sides: tuple[Side, ...]) -> tuple[Overlap, ...]:
    """Pairs of the conflict that share rows (sibling groups count where they have both)."""
    places = sorted({side.constraint for side in sides})[:12]
    found = []
    for position, one in enumerate(places):
        for other in places[position + 1 :]:
            rows = sum(
                min(kind.vector[one], kind.vector[other]) * len(kind.units) for kind in table.types
            )
            if rows:
                found.append(Overlap(table.names[one], table.names[other], rows))
    return tuple(found)
