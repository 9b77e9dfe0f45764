"""Working days of Wales: Monday to Friday without the bank holidays of England and Wales.

Counting starts the day after. The holidays come from the `holidays` library, offline; what it
does not know (a funeral, a coronation, a day that a minister moved) stands in
resources/calendar/one-offs.toml, or in a file of the same form that an office keeps.
"""

import tomllib
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib import resources
from pathlib import Path

from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble

Names = dict[str, str]
_ONE_DAY = timedelta(days=1)
_IN_WELSH = {
    "New Year's Day": "Dydd Calan",
    "Good Friday": "Dydd Gwener y Groglith",
    "Easter Monday": "Dydd Llun y Pasg",
    "May Day": "Gŵyl Banc Calan Mai",
    "Spring Bank Holiday": "Gŵyl Banc y Gwanwyn",
    "Late Summer Bank Holiday": "Gŵyl Banc yr Haf",
    "Christmas Day": "Dydd Nadolig",
    "Boxing Day": "Gŵyl San Steffan",
}
_office_table: Path | None = None


class CalendarTrouble(Trouble):
    """The table of one-off days can't be read."""


@dataclass(frozen=True)
class OneOffs:
    """Days off that the library does not know, and days that are worked although it says off."""

    extra: dict[date, Names]
    removed: frozenset[date]


def use_table(file: Path | None) -> None:
    """Let an office's table of one-off days replace our own."""
    global _office_table
    _office_table = file
    one_offs.cache_clear()
    bank_holidays.cache_clear()


def is_working_day(day: date) -> bool:
    """Whether the day counts."""
    return day.weekday() < 5 and day not in bank_holidays(day.year)


def add_working_days(day: date, number: int) -> date:
    """The working day that is `number` working days after `day` (before, if negative).

    The day itself does not count, be it worked or not; 0 gives the day itself.
    """
    step = _ONE_DAY if number > 0 else -_ONE_DAY
    left = abs(number)
    while left:
        day += step
        left -= is_working_day(day)
    return day


def working_days_between(first: date, last: date) -> int:
    """How many working days lie after `first` up to and with `last`; negative if it is earlier."""
    if last < first:
        return -working_days_between(last, first)
    return sum(is_working_day(day) for day in _days(first + _ONE_DAY, last))


def add_months(day: date, number: int) -> date:
    """The same day `number` months on, or the last of a shorter month: 31 Jan -> 28 Feb."""
    year, month = divmod(day.year * 12 + day.month - 1 + number, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def shift(day: date, number: int, unit: str) -> date:
    """`number` working_days, calendar_days, weeks or months after `day` (before, if negative)."""
    if unit == "working_days":
        return add_working_days(day, number)
    if unit == "months":
        return add_months(day, number)
    return day + timedelta(days=number * {"calendar_days": 1, "weeks": 7}[unit])


@cache
def bank_holidays(year: int) -> dict[date, Names]:
    """The bank holidays of a year with their names in "en" and "cy", weekends among them."""
    # The library imports every country at once, a third of a second and more: only whoever
    # counts days waits for it, and a face may ask for this year in a worker beforehand.
    from holidays import country_holidays

    found = country_holidays("GB", subdiv="WLS", years=year, language="en_GB")
    table = one_offs()
    days = {day: _names(name) for day, name in found.items()}
    days |= {day: names for day, names in table.extra.items() if day.year == year}
    return {day: names for day, names in sorted(days.items()) if day not in table.removed}


def _names(english: str) -> Names:
    """A day that the library knows and this table does not is still a bank holiday in Welsh."""
    name, observed, _ = english.partition(" (observed)")
    welsh = _IN_WELSH.get(name, "Gŵyl banc")
    return {"en": english, "cy": f"{welsh} (diwrnod yn ei le)" if observed else welsh}


@cache
def one_offs() -> OneOffs:
    """The table of one-off days. Raises CalendarTrouble, naming the file, if it is wrong."""
    file = _office_table or resources.files("resources").joinpath("calendar", "one-offs.toml")
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
        extra = {
            _day(one): {"en": str(one["en"]), "cy": str(one["cy"])}
            for one in _list(tables, "extra")
        }
        removed = frozenset(_day(one) for one in _list(tables, "removed"))
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise CalendarTrouble(
            QT_TRANSLATE_NOOP(
                "words",
                "The table of bank holidays {file} can't be read: {detail}. "
                "Each day needs date, en and cy.",
            ),
            file=file.name,
            detail=str(problem),
        ) from problem
    return OneOffs(extra, removed)


def _list(tables: dict[str, object], name: str) -> list[dict[str, object]]:
    found = tables.get(name, [])
    if not isinstance(found, list):
        raise TypeError(name)
    return found


def _day(one: dict[str, object]) -> date:
    day = one["date"]
    if type(day) is not date:
        raise TypeError(f"date = {day}")
    return day


def _days(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += _ONE_DAY
