"""Rows on their way: rows of one reference become one, unless the same row stands twice."""

from collections.abc import Iterable
from datetime import date

from desktop.sampling.long_list.rows import Part
from desktop.sampling.long_list.values import NO_AGE, Age

Dates = tuple[date | None, date | None]
"""Opened, and the last significant event."""


class Draft:
    """A row while it is read; what is missing may still come from another sheet.

    `merged` are its further parts; `days` says on which sheets it stands with which dates.
    """

    __slots__ = (
        "age",
        "categories",
        "codes",
        "days",
        "family",
        "flags",
        "given_pool",
        "in_period",
        "language",
        "last_event",
        "merged",
        "opened",
        "part",
        "reference",
        "sex",
        "status",
        "team",
    )

    def __init__(
        self,
        reference: str,
        part: Part,
        pool: str,
        marks: tuple[tuple[str, ...], tuple[str, ...]],
        age: Age,
        details: tuple[str, str, str, str, str],
        dates: Dates,
        in_period: bool | None,
    ) -> None:
        self.reference = reference
        self.part = part
        self.given_pool = pool
        self.categories, self.flags = marks
        self.age = age
        self.sex, self.team, self.status, self.language, self.family = details
        self.opened, self.last_event = dates
        self.in_period = in_period
        self.codes: set[str] | None = None
        self.merged: list[Part] | None = None
        self.days: dict[tuple[str, Dates], int] | None = None

    def doubt(self, code: str) -> None:
        """Note that the row has a doubt of this code."""
        self.codes = {code} if self.codes is None else self.codes | {code}

    def same_row(self, other: "Draft") -> int:
        """The row (from 1) in which the other stands already; 0 if it doesn't.

        The same twice is: on one sheet, with no category and no date that isn't there already. A
        child on another sheet, in another category, or opened on another day, is one child of
        whom there is more to tell: that is merged.
        """
        if not set(other.categories) <= set(self.categories):
            return 0
        return self._days().get(other._stands(), 0)

    def _stands(self) -> tuple[str, Dates]:
        return self.part.sheet, (self.opened, self.last_event)

    def _days(self) -> dict[tuple[str, Dates], int]:
        if self.days is None:
            self.days = {self._stands(): self.part.row}
        return self.days

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
        self._days().setdefault(other._stands(), other.part.row)
        self._take_dates(other)
        self.merged = self.merged or []
        self.merged.append(other.part)
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
        """Opened on the first day that is said; the last event is the latest day after it."""
        opened = [day for day in (self.opened, other.opened) if day]
        events = [day for day in (self.last_event, other.last_event) if day]
        self.opened = min(opened, default=None)
        events += [day for day in opened if day != self.opened]
        self.last_event = max(events, default=None)


def _either(one: bool | None, other: bool | None) -> bool | None:
    """In the review period, if any row of the reference is; None where none says."""
    known = [answer for answer in (one, other) if answer is not None]
    return any(known) if known else None
