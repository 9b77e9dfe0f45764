"""Why this case? What a row is in the eyes of the draw, its chance, and what that hangs on."""

from dataclasses import dataclass
from fractions import Fraction

from desktop.sampling.commitment import Commitment
from desktop.sampling.proof import FREE, LOW, Standing


@dataclass(frozen=True)
class Why:
    """The answer for one row.

    `fits` names the constraints the row counts in, `alike` how many rows (or sibling groups) the
    draw can't tell from it, `binding` the constraints that hold its chance where it is; `lowest`
    says whether it has the lowest chance that the rules allow anybody to be raised to.
    """

    reference: str
    takes_part: bool
    chance: Fraction = Fraction(0)
    fits: tuple[str, ...] = ()
    alike: int = 0
    siblings: tuple[str, ...] = ()
    binding: tuple[str, ...] = ()
    lowest: bool = False


def why(commitment: Commitment, reference: str) -> Why:
    """Explain a row of the list; rows that take no part have no chance and no binding quotas."""
    table = commitment.table
    number = table.type_of.get(reference)
    if number is None:
        return Why(reference, takes_part=False)
    kind = table.types[number]
    unit = next(unit for unit in kind.units if reference in unit)
    binding, lowest = _binding(commitment, number)
    return Why(
        reference,
        True,
        commitment.chances[number],
        tuple(name for name, entry in zip(table.names, kind.vector, strict=True) if entry),
        len(kind.units),
        tuple(other for other in unit if other != reference),
        binding,
        lowest,
    )


def _binding(commitment: Commitment, number: int) -> tuple[tuple[str, ...], bool]:
    """The constraints in the proof that settles a type's chance."""
    standing = Standing(commitment.table)
    for place, level in enumerate(commitment.levels):
        standing.settle(level)
        if standing.place[number] != FREE:
            names = tuple(
                name
                for name, multiplier in zip(commitment.table.names, level.multipliers, strict=True)
                if multiplier
            )
            return names, place == 0 and level.mode == LOW
    return (), False
