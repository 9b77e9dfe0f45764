"""Which column of a sheet is read as what, once the mapping meets the headings."""

from dataclasses import dataclass

from desktop.sampling.long_list.guessing import Headings, heading_of
from desktop.sampling.long_list.mapping import SheetMap, missing
from desktop.sampling.long_list.synonyms import plain

NOT_KEPT = ("", "date_of_birth", "in_period")


@dataclass(frozen=True)
class Plan:
    """The columns of one sheet. Places count from 0; `marks` are the columns of yes-marks."""

    sheet: str
    category: str
    first_row: int
    headings: tuple[str, ...]
    fields: tuple[str, ...]
    persons: tuple[str, ...]

    @property
    def width(self) -> int:
        return len(self.headings)

    def place(self, field: str) -> int | None:
        """Where a field stands; None if the sheet has no such column."""
        return self.fields.index(field) if field in self.fields else None

    @property
    def marks(self) -> tuple[tuple[int, str, str], ...]:
        """Place, "category" or "flag", and its code."""
        split = ((n, field.partition(":")) for n, field in enumerate(self.fields))
        return tuple((n, kind, code) for n, (kind, sign, code) in split if sign)

    @property
    def kept(self) -> tuple[int, ...]:
        """Places of the columns whose values are kept as they came."""
        return tuple(n for n, field in enumerate(self.fields) if field not in NOT_KEPT)

    @property
    def kept_headings(self) -> tuple[str, ...]:
        return tuple(self.headings[n] for n in self.kept)


def plan_of(sheet: SheetMap, found: Headings, file: str) -> Plan:
    """The plan; raises UnreadableList where the mapping names a heading that isn't there."""
    headings = tuple(heading_of(text, n) for n, text in enumerate(found.texts))
    waiting: dict[str, list[int]] = {}
    for n, heading in enumerate(headings):
        waiting.setdefault(plain(heading), []).append(n)
    fields, persons = [""] * len(headings), [""] * len(headings)
    for column in sheet.columns:
        places = waiting.get(plain(column.heading), [])
        if not places:
            if column.field:
                raise missing(column.heading, sheet.name, file)
            continue
        n = places.pop(0)
        persons[n] = column.person
        fields[n] = "" if column.person and not column.reason else column.field
    return Plan(
        sheet.name, sheet.category, found.first_row, headings, tuple(fields), tuple(persons)
    )
