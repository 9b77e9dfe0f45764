"""The sample beside the list it was drawn from, by every attribute."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.sampling.rows import Row


@dataclass(frozen=True)
class Share:
    """One value of a field: how many rows of the list have it, and how many of the sample."""

    field: str
    value: str
    listed: int
    drawn: int
    list_size: int
    sample_size: int

    @property
    def listed_share(self) -> float:
        """0 to 1."""
        return self.listed / self.list_size if self.list_size else 0.0

    @property
    def drawn_share(self) -> float:
        """0 to 1."""
        return self.drawn / self.sample_size if self.sample_size else 0.0


def balance(rows: Sequence[Row], selected: Iterable[str]) -> tuple[Share, ...]:
    """Shares of the eligible rows and of the sample: pool, category, then each attribute.

    A row counts in all its categories, so shares of categories may add up to more than one.
    """
    chosen = set(selected)
    listed = [row for row in rows if row.eligible]
    drawn = [row for row in rows if row.reference in chosen]
    names = sorted({name for row in listed for name in row.attributes})
    shares = []
    for field in ("pool", "category", *names):
        every = Counter(value for row in listed for value in row.values(field))
        taken = Counter(value for row in drawn for value in row.values(field))
        shares += [
            Share(field, value, every[value], taken[value], len(listed), len(drawn))
            for value in sorted(every | taken)
        ]
    return tuple(shares)
