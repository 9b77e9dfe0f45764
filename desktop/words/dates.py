"""Days, periods and times as people read them, in English and Welsh.

Days are `datetime.date`; moments are UTC (aware, or naive and taken as UTC) and shown in the
local time of Wales.
"""

from datetime import UTC, date, datetime, time
from functools import cache
from zoneinfo import ZoneInfo

MONTHS = {
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    "cy": (
        "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin",
        "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr",
    ),
}  # fmt: skip
SHORT_MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    "cy": (
        "Ion",
        "Chwef",
        "Maw",
        "Ebr",
        "Mai",
        "Meh",
        "Gor",
        "Awst",
        "Medi",
        "Hyd",
        "Tach",
        "Rhag",
    ),
}
WEEKDAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "cy": (
        "Dydd Llun", "Dydd Mawrth", "Dydd Mercher", "Dydd Iau",
        "Dydd Gwener", "Dydd Sadwrn", "Dydd Sul",
    ),
}  # fmt: skip
SHORT_WEEKDAYS = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "cy": ("Llun", "Maw", "Mer", "Iau", "Gwe", "Sad", "Sul"),
}
# Welsh "o 1 Mehefin 2016 hyd 1 Mehefin 2017" needs no mutation: the figure comes first.
_TO = {"en": "to", "cy": "hyd"}


def long_date(day: date, language: str) -> str:
    """1 June 2016; 1 Mehefin 2016."""
    return f"{day.day} {MONTHS[language][day.month - 1]} {day.year}"


def short_date(day: date, language: str) -> str:
    """1 Jun 2016; 1 Meh 2016."""
    return f"{day.day} {SHORT_MONTHS[language][day.month - 1]} {day.year}"


def weekday(day: date, language: str) -> str:
    """Wednesday; Dydd Mercher."""
    return WEEKDAYS[language][day.weekday()]


def short_weekday(day: date, language: str) -> str:
    """Wed; Mer: for the heads of narrow columns."""
    return SHORT_WEEKDAYS[language][day.weekday()]


def day_and_date(day: date, language: str) -> str:
    """Wednesday 1 June 2016; Dydd Mercher 1 Mehefin 2016."""
    return f"{weekday(day, language)} {long_date(day, language)}"


def period(first: date, last: date, language: str) -> str:
    """1 June 2016 to 1 June 2017; 1 Mehefin 2016 hyd 1 Mehefin 2017.

    What both ends share is said once: 14 to 18 September 2020; 31 July to 4 August 2017.
    """
    if first == last:
        return long_date(first, language)
    start = long_date(first, language)
    if first.year == last.year:
        start = f"{first.day} {MONTHS[language][first.month - 1]}"
    if (first.year, first.month) == (last.year, last.month):
        start = str(first.day)
    return f"{start} {_TO[language]} {long_date(last, language)}"


def local(moment: datetime) -> datetime:
    """A UTC moment in the local time of Wales."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone(_wales())


def local_day(moment: datetime) -> date:
    """The day that a UTC moment falls on in Wales."""
    return local(moment).date()


def to_utc(day: date, clock: time) -> datetime:
    """The UTC moment of a local day and time in Wales."""
    return datetime.combine(day, clock, _wales()).astimezone(UTC)


def clock_time(moment: datetime, *, seconds: bool = False) -> str:
    """14:02 or 14:02:31, local, the same in both languages."""
    return local(moment).strftime("%H:%M:%S" if seconds else "%H:%M")


def date_and_time(moment: datetime, language: str) -> str:
    """1 June 2016, 14:02; 1 Mehefin 2016, 14:02 (local)."""
    return f"{long_date(local_day(moment), language)}, {clock_time(moment)}"


@cache
def _wales() -> ZoneInfo:
    return ZoneInfo("Europe/London")
