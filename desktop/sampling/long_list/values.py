"""Values as they come, and what they mean: dates, ages, yes-marks, sex, status, language.

Each kind has a dictionary that works out a spelling once; a column is then read at the speed of
looking words up. `faults` holds the spellings that could not be understood.
"""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Generic, NamedTuple, TypeVar

from desktop.sampling.long_list import synonyms
from desktop.sampling.long_list.sheets import Value
from desktop.sampling.long_list.synonyms import plain, without_code
from desktop.words.text import one_line

T = TypeVar("T")

BANDS = (("0-4", 0, 4), ("5-9", 5, 9), ("10-15", 10, 15), ("16-17", 16, 17), ("18+", 18, 120))
FIRST_YEAR, LAST_YEAR = 1900, 2100
_EXCEL_ZERO = date(1899, 12, 30)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january ion ionawr",
            "feb february chwe chwefror",
            "mar march maw mawrth",
            "apr april ebr ebrill",
            "may mai",
            "jun june meh mehefin",
            "jul july gor gorff gorffennaf",
            "aug august awst",
            "sep sept september medi",
            "oct october hyd hydref",
            "nov november tach tachwedd",
            "dec december rhag rhagfyr",
        ),
        1,
    )
    for name in names.split()
}


class NotUnderstoodError(ValueError):
    """A spelling that means nothing here; `args[0]` is what it stands for in the meantime."""


class Reader(dict[Value, T], Generic[T]):
    """Looks a value up, working it out the first time. `faults` are values not understood."""

    def __init__(self, work_out: Callable[[Value], T], instead: T) -> None:
        super().__init__()
        self._work_out = work_out
        self._instead = instead
        self.faults: set[Value] = set()

    def __missing__(self, value: Value) -> T:
        try:
            found = self._work_out(value)
        except NotUnderstoodError:
            self.faults.add(value)
            found = self._instead
        self[value] = found
        return found


class Age(NamedTuple):
    """A band and what is known of the age in whole years, at least and at most."""

    band: str = ""
    least: int = 0
    most: int = 120


NO_AGE = Age()


def text_of(value: Value) -> str:
    """The value as a person would write it: one line, whole numbers without ".0"."""
    if isinstance(value, str):
        return value if value.isascii() and value.isalnum() else one_line(value)
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        return value.isoformat(" ") if value.time() else value.date().isoformat()
    return str(value)


def day_of(value: Value) -> date | None:
    """A date from a date, a text or an Excel serial; None for nothing, else NotUnderstoodError."""
    if isinstance(value, datetime):
        return _likely(value.date())
    if isinstance(value, date):
        return _likely(value)
    if isinstance(value, bool | timedelta):
        raise NotUnderstoodError
    if isinstance(value, int | float):
        return _serial(value)
    text = one_line(str(value))
    if not plain(text) or plain(text) in UNKNOWN:
        return None
    if re.fullmatch(r"\d{5}(?:\.\d+)?", text):
        return _serial(float(text))
    return _likely(_written_day(text))


def _serial(number: float) -> date:
    if not 1 <= number < 100_000:
        raise NotUnderstoodError
    return _likely(_EXCEL_ZERO + timedelta(days=int(number)))


def _likely(day: date) -> date:
    if not FIRST_YEAR < day.year < LAST_YEAR:
        raise NotUnderstoodError
    return day


_CLOCK = re.compile(r"[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m|Z)?$", re.IGNORECASE)
_PARTS = re.compile(r"(\d{1,4})[-/. ]+(\d{1,2}|[^\W\d]+)\.?,?[-/. ]+(\d{1,4})")


def _written_day(text: str) -> date:
    """Day first, as it is written here; year first where the first part has four digits."""
    text = _CLOCK.sub("", text)
    text = re.sub(r"^([^\W\d]{3,}) (\d{1,2}),? (?=\d{4}$)", r"\2 \1 ", text)  # June 1, 2016
    text = re.sub(r"^[^\W\d]+,? (?=\d)", "", text)  # the day of the week
    text = re.sub(r"(?<=\d)(?:st|nd|rd|th|af|ain|fed|eg|ydd)\b", "", text)
    compact = re.fullmatch(r"(\d{4})(\d{2})(\d{2})", text)
    found = compact or _PARTS.fullmatch(text)
    if found is None:
        raise NotUnderstoodError
    first, middle, last = found.groups()
    month = _MONTHS.get(middle.casefold(), 0) if not middle.isdigit() else int(middle)
    day, year = (int(last), int(first)) if len(first) == 4 else (int(first), int(last))
    if len(first) != 4 and len(last) == 2:
        year += 2000 if year < 70 else 1900
    try:
        return date(year, month, day)
    except ValueError:
        raise NotUnderstoodError from None


def is_yes(value: Value) -> bool:
    """Whether a mark says that something is so. Blank is no. Raises NotUnderstoodError."""
    if isinstance(value, bool):
        return value
    if isinstance(value, date):
        return True
    if isinstance(value, int | float):
        if value < 0:
            raise NotUnderstoodError
        return value > 0
    text = without_code(str(value))
    words = plain(text)
    if words in _YES:
        return True
    if not text.strip(_NOTHING) or (words and words in _NO | UNKNOWN):
        return False
    if _WHOLE.fullmatch(text.strip()):
        return float(text) > 0
    if not words:
        raise NotUnderstoodError
    try:
        return day_of(text) is not None
    except NotUnderstoodError:
        raise NotUnderstoodError from None


_NOTHING = " \t\n\xa0-–—._/?()[]"  # signs that stand where nothing is to be said
_WHOLE = re.compile(r"[0-9]{1,9}(?:\.0*)?")  # 1.0 is what some programs make of 1
_FILLERS = re.compile(
    r"\b(?:years?|yrs?|yo|old|of age|aged?|oed|blwydd|mlwydd|flwydd|blynedd|rhwng|between)\b"
)
_NUMBER = re.compile(r"\d{1,3}(?:\.\d+)?")
_BETWEEN = re.compile(r"(\d{1,3})(?: (?:to|i|hyd|and|a|or|neu))? (\d{1,3})")
_UNDER = re.compile(r"(?:under|less than|below|dan|o dan|llai na) (\d{1,3})")
_OVER = re.compile(
    r"(?:over |dros )?(\d{1,3}) ?(?:plus|and over|or over|a throsodd|neu drosodd|neu n hŷn)?"
)
_YOUNG = re.compile(r"(\d{1,3}) (?:(months?|mths?|mis)|weeks?|wks?|days?|wythnos|diwrnod)")


def age_of(value: Value) -> Age:
    """An age or a band of ages. Raises NotUnderstoodError."""
    if isinstance(value, date):
        return _band_made_a_date(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return age_in_years(value)
    text = str(value)
    words = plain(without_code(text)) or plain(text)
    if not words or words in UNKNOWN:
        return NO_AGE
    if words in ("unborn", "heb eni", "heb ei eni"):
        return Age("0-4", 0, 0)
    return _age_in_words(words, text)


def _age_in_words(words: str, text: str) -> Age:
    if _NUMBER.fullmatch(text.strip()):
        return age_in_years(float(text))
    words = " ".join(_FILLERS.sub("", words).split())
    if (young := _YOUNG.fullmatch(words)) is not None:
        return age_in_years(int(young[1]) / 12 if young[2] else 0)
    if (span := _BETWEEN.fullmatch(words)) is not None and "." not in text:
        return _span(int(span[1]), int(span[2]))
    if (under := _UNDER.fullmatch(words)) is not None:
        return _span(0, max(int(under[1]) - 1, 0))
    if (over := _OVER.fullmatch(words)) is not None:
        if words == over[1] and "+" not in text:
            return age_in_years(int(over[1]))
        return _span(int(over[1]), 120)
    raise NotUnderstoodError


def age_in_years(years: float) -> Age:
    """The band of an age; NotUnderstoodError where nobody is so old."""
    if not 0 <= years <= 120:
        raise NotUnderstoodError
    whole = int(years)
    return Age(next(band for band, low, high in BANDS if low <= whole <= high), whole, whole)


def _span(low: int, high: int) -> Age:
    if not 0 <= low <= high <= 120:
        raise NotUnderstoodError
    for band, least, most in BANDS:
        if least <= low <= most:
            return Age(band, low, high)
    raise NotUnderstoodError


def _band_made_a_date(day: date) -> Age:
    """Excel makes a date of a typed "5-9" or "10-15" (the first of October 2015)."""
    if (day.day, day.month) in ((5, 9), (9, 5)):
        return Age("5-9", 5, 9)
    if (day.month, day.year % 100) == (10, 15):
        return Age("10-15", 10, 15)
    raise NotUnderstoodError


def age_from_birth(value: Value, day: date) -> Age:
    """The age on a day, from a date of birth (or its year and month); nothing else is kept."""
    month = r"(\d{1,2}|[^\W\d]{3,})"
    text = re.fullmatch(rf"(\d{{4}})[-/ ]{month}|{month}[-/ ](\d{{4}})", str(value).strip())
    if text:
        value = f"01 {text[2] or text[3]} {text[1] or text[4]}"
    born = day_of(value)
    if born is None:
        return NO_AGE
    return age_in_years(max(age_on(born, day), 0))


def age_on(born: date, day: date) -> int:
    """Whole years; below 0 for a child not yet born."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def one_of(kind: str) -> Callable[[Value], str]:
    """A reader's work for "sex", "status", "language" or "pool": "" for nothing."""
    spellings = synonyms.values(kind)

    def work_out(value: Value) -> str:
        text = text_of(value)
        for words in (plain(without_code(text)), plain(text)):
            if not words or words in UNKNOWN:
                return ""
            if words in spellings:
                return spellings[words]
        halves = synonyms.in_two_languages(text)
        found = {work_out(half) for half in halves} if halves else set()
        if len(found) != 1:
            raise NotUnderstoodError
        return found.pop()

    return work_out


def name_of(value: Value) -> str:
    """A free word, such as a team: one line; "" where nothing is recorded."""
    text = text_of(value)
    return "" if plain(text) in UNKNOWN else text


UNKNOWN = frozenset(synonyms.values("unknown"))
TOTAL = frozenset(synonyms.values("total"))
_YES = frozenset(synonyms.values("yes"))
_NO = frozenset(synonyms.values("no"))
