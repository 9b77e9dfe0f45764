"""A row of the long-list once it is read and merged, and the counts of a list."""

import heapq
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import NamedTuple

from desktop.framework.whole import Framework
from desktop.sampling import rows as draw_rows
from desktop.sampling.long_list.sheets import Value
from desktop.sampling.long_list.values import text_of


class Part(NamedTuple):
    """One row of a sheet: where it stands (`row` from 1) and what is kept of it, as it came."""

    sheet: str
    row: int
    headings: tuple[str, ...]
    cells: tuple[Value, ...]


ATTRIBUTES = {
    "age": "age_band",
    "sex": "sex",
    "team": "team",
    "status": "status",
    "language": "language",
}
"""What the draw may balance besides pool and categories, by its name in a quota file."""


class LongRow(NamedTuple):
    """One case or contact. `sheet` and `row` (from 1) are where it stands first.

    Normalised: age_band "0-4" ... "18+", sex "female", "male", "other", status "open", "closed",
    language "en", "cy", "both", "other"; "" is not recorded. `values` has them as they came.
    """

    reference: str
    pool: str
    categories: tuple[str, ...]
    flags: tuple[str, ...]
    age_band: str
    sex: str
    team: str
    status: str
    language: str
    family: str
    opened: date | None
    last_event: date | None
    eligible: bool
    reason: str
    sheet: str
    row: int
    headings: tuple[str, ...]
    cells: tuple[Value, ...]
    merged: tuple[Part, ...]

    @property
    def parts(self) -> tuple[Part, ...]:
        """Every row of a sheet that is in this one, in the order of the file."""
        return (Part(self.sheet, self.row, self.headings, self.cells), *self.merged)

    @property
    def sources(self) -> tuple[tuple[str, int], ...]:
        """Sheet and row of every part."""
        return tuple((part.sheet, part.row) for part in self.parts)

    @property
    def values(self) -> dict[str, str]:
        """Heading: value as it came, of every source row; the first that says something holds."""
        found: dict[str, str] = {}
        for part in self.parts:
            for heading, cell in zip(part.headings, part.cells, strict=True):
                if cell != "" and heading not in found:
                    found[heading] = text_of(cell)
        return found


@dataclass(frozen=True)
class Counts:
    """The figures of a list. `per_category` counts over `rows`, `doubts` by code."""

    source_rows: int
    rows: int
    eligible: int
    contacts: int
    cases: int
    per_category: dict[str, int]
    doubts: dict[str, int] = field(default_factory=dict)

    def as_dict(self) -> dict[str, object]:
        """As the command line and the store have it."""
        return dict(vars(self))


def count(
    rows: Sequence[LongRow], source_rows: int, doubts: Iterable[str], framework: Framework
) -> Counts:
    """The counts of these rows; every category of the framework is named, also with 0."""
    pools = Counter(row.pool for row in rows)
    by_category = Counter(code for row in rows for code in row.categories)
    contact = framework.pools[0].code
    return Counts(
        source_rows,
        len(rows),
        sum(row.eligible for row in rows),
        pools[contact],
        len(rows) - pools[contact],
        {one.code: by_category[one.code] for one in framework.categories},
        dict(sorted(Counter(doubts).items())),
    )


def for_the_draw(rows: Iterable[LongRow]) -> list[draw_rows.Row]:
    """The rows as the draw takes them: each reference once, with those that can't be drawn.

    Left out are only rows without a reference of their own (blank, or there already).
    """
    seen: set[str] = set()
    found = []
    for row in rows:
        if row.reference and row.reference not in seen:
            seen.add(row.reference)
            attributes = {name: getattr(row, field) for name, field in ATTRIBUTES.items()}
            found.append(
                draw_rows.Row(
                    row.reference, row.pool, row.categories, attributes, row.family, row.eligible
                )
            )
    return found


def canonical(rows: Iterable[LongRow]) -> bytes:
    """The canonical list, whose SHA-256 is `long_list_sha256` (see desktop.sampling.rows).

    The same bytes as the draw's own, line by line: the rows are tidy but for few words, and a
    hundred thousand of them are not made twice.
    """
    words: dict[str, str] = {}

    def word(text: str) -> str:
        known = words.get(text)
        if known is None:
            known = words[text] = draw_rows.tidy_text(text)
        return known

    marks = cache(lambda codes: ";".join(sorted({word(one) for one in codes} - {""})))
    lines: dict[str, str] = {}
    for row in rows:
        reference = draw_rows.tidy_text(row.reference)
        if reference and reference not in lines:
            eligible = "yes" if row.eligible else "no"
            given = (word(getattr(row, field)) for _, field in _BY_NAME)
            fixed = (row.pool, eligible, word(row.family), marks(row.categories))
            lines[reference] = "\t".join((reference, *fixed, *given))
    return "\n".join((_HEADING, *(lines[one] for one in _in_order(list(lines))), "")).encode()


def _in_order(references: list[str]) -> Iterator[str]:
    """Sorted in parts: one sort of a hundred thousand would hold up the window."""
    parts = (sorted(references[at : at + 5000]) for at in range(0, len(references), 5000))
    return heapq.merge(*parts)


_BY_NAME = sorted(ATTRIBUTES.items())
_HEADING = "\t".join((*draw_rows.FIXED, *sorted(ATTRIBUTES)))
