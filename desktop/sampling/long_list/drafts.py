"""Rows on their way: rows of one reference become one, unless the same row stands twice."""

from collections.abc import Iterable
from datetime import date

from desktop.sampling.long_list.rows import Kept
from desktop.sampling.long_list.values import NO_AGE, Age

Source = tuple[str, int]
Dates = tuple[date | None, date | None]


class Draft:
    """A row while it is read; what is missing may still come from another sheet."""

    __slots__ = (
        "age",
        "categories",
        "codes",
        "family",
        "flags",
        "given_pool",
        "in_period",
        "kept",
        "language",
        "last_event",
        "more",
        "opened",
        "reference",
        "sex",
        "sources",
        "status",
        "team",
    )

    def __init__(
        self,
        reference: str,
        source: Source,
        kept: Kept,
        pool: str,
        marks: tuple[tuple[str, ...], tuple[str, ...]],
        age: Age,
        details: tuple[str, str, str, str, str],
        dates: Dates,
        in_period: bool | None,
    ) -> None:
        self.reference = reference
        self.sources: tuple[Source, ...] = (source,)
        self.kept: tuple[Kept, ...] = (kept,)
        self.given_pool = pool
        self.categories, self.flags = marks
        self.age = age
        self.sex, self.team, self.status, self.language, self.family = details
        self.opened, self.last_event = dates
        self.in_period = in_period
        self.codes: set[str] | None = None
        self.more: tuple[tuple[str, Dates], ...] = ()

    def doubt(self, code: str) -> None:
        """Note that the row has a doubt of this code."""
        self.codes = {code} if self.codes is None else self.codes | {code}

    def is_the_same_row(self, other: "Draft") -> bool:
        """The same twice: on one sheet, with no category and no date that isn't there already.

        A child on another sheet, in another category, or opened on another day, is one child of
        whom there is more to tell: that is merged.
        """
        here = self.more or ((self.sources[0][0], (self.opened, self.last_event)),)
        there = (other.sources[0][0], (other.opened, other.last_event))
        return there in here and set(other.categories) <= set(self.categories)

    def contradictions(self, other: "Draft") -> Iterable[tuple[str, str, str]]:
        """Field, what the other says and what stands here, where both can't be true."""
        if self.sex and other.sex and self.sex != other.sex:
            yield "sex", other.sex, self.sex
        if self.age.band and other.age.band and self.age.band != other.age.band:
            yield "age", other.age.band, self.age.band
        if self.given_pool and other.given_pool and self.given_pool != other.given_pool:
            yield "pool", other.given_pool, self.given_pool

    def merge(self, other: "Draft", order: dict[str, int]) -> None:
        """Take in a further row of the same reference. What stands here already holds."""
        self._take_dates(other)
        self.sources += other.sources
        self.kept += other.kept
        if other.categories != self.categories:
            both = {*self.categories, *other.categories}
            self.categories = tuple(sorted(both, key=order.__getitem__))
        if other.flags != self.flags:
            self.flags = tuple(sorted({*self.flags, *other.flags}))
        for name in ("given_pool", "sex", "team", "status", "language", "family"):
            if not getattr(self, name):
                setattr(self, name, getattr(other, name))
        if self.age == NO_AGE:
            self.age = other.age
        self.in_period = _either(self.in_period, other.in_period)
        if other.codes:
            self.codes = (self.codes or set()) | other.codes

    def _take_dates(self, other: "Draft") -> None:
        mine, others = (self.opened, self.last_event), (other.opened, other.last_event)
        if not self.more:
            self.more = ((self.sources[0][0], mine),)
        self.more += ((other.sources[0][0], others),)
        days = {day for day in (*mine, *others) if day}
        first = min((day for day in (self.opened, other.opened) if day), default=None)
        later = days - {first}
        self.opened, self.last_event = first, max(later, default=self.last_event)


def _either(one: bool | None, other: bool | None) -> bool | None:
    """In the review period, if any row of the reference is; None where none says."""
    return (
        (one or other)
        if one is not None and other is not None
        else (other if one is None else one)
    )
