"""One sheet, read a few hundred rows at a time and column by column, into drafts."""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import repeat
from typing import Any

from desktop.framework.whole import Framework
from desktop.sampling.long_list import privacy, values
from desktop.sampling.long_list.category_words import CategoryWords
from desktop.sampling.long_list.doubts import Code
from desktop.sampling.long_list.drafts import Dates, Draft
from desktop.sampling.long_list.mapping import Mapping
from desktop.sampling.long_list.plan import Plan
from desktop.sampling.long_list.rows import Part
from desktop.sampling.long_list.sheets import RawRow, Value
from desktop.sampling.long_list.synonyms import plain
from desktop.sampling.long_list.synonyms import values as spellings
from desktop.sampling.long_list.values import NO_AGE, TOTAL, UNKNOWN, Age, Reader, text_of

CHUNK = 512
MOST_TEXTS = 50_000  # columns that say something new in each row gain nothing
Period = tuple[date, date]
Marks = tuple[tuple[str, ...], tuple[str, ...]]
Tell = Callable[[Code, int, str, str, str, str], None]
"""Takes code, row from 1, column, reference, found, expected."""

_DETAILS = ("sex", "team", "status", "language", "family")


class SheetReader:
    """Turns the rows of one sheet into drafts; what it can't understand it tells."""

    def __init__(self, plan: Plan, framework: Framework, period: Period, mapping: Mapping) -> None:
        self.plan = plan
        self.period = period
        self.order = {one.code: n for n, one in enumerate(framework.categories)}
        self.readers = _readers(framework, mapping, period[1])
        self.combined: Reader[Marks] = Reader(self._marks_of, ((), ()))
        self.kept_headings = plan.kept_headings
        self.once: dict[Value, Value] = {}

    def drafts(self, rows: Sequence[tuple[int, RawRow]], tell: Tell) -> list[Draft]:
        """The rows of a chunk, each with its number from 1; none of them blank or ragged."""
        chunk = _Chunk(self, rows, tell)
        opened, last = chunk.days("opened"), chunk.days("last_event")
        dates = list(zip(opened, last, strict=True))
        drafts = [
            Draft(reference, part, pool, marks, age, detail, day, inside)
            for reference, part, pool, marks, age, detail, day, inside in zip(
                chunk.references,
                chunk.parts(),
                chunk.texts("pool"),
                chunk.marks(),
                chunk.ages(),
                zip(*(chunk.texts(name) for name in _DETAILS), strict=True),
                dates,
                chunk.inside(dates),
                strict=True,
            )
        ]
        for place, code in chunk.codes:
            drafts[place].doubt(code)
        return drafts

    def _marks_of(self, marks: Any) -> Marks:
        """Categories and flags of one combination of marks; each is worked out once."""
        yes = self.readers["mark"]
        codes = {self.plan.category} - {""}
        flags: set[str] = set()
        for (_, kind, code), mark in zip(self.plan.marks, marks, strict=True):
            if yes[mark]:
                (codes if kind == "category" else flags).add(code)
        return tuple(sorted(codes, key=self.order.__getitem__)), tuple(sorted(flags))


class _Chunk:
    """A few hundred rows as columns, and the doubts found in them."""

    def __init__(self, sheet: SheetReader, rows: Sequence[tuple[int, RawRow]], tell: Tell) -> None:
        self.sheet, self.plan, self._tell = sheet, sheet.plan, tell
        self.numbers = [number for number, _ in rows]
        self.columns = list(zip(*(row for _, row in rows), strict=True))
        self.codes: list[tuple[int, Code]] = []
        self.references = self._references()

    def parts(self) -> list[Part]:
        """What is kept of each row. Equal texts are one text: a list says few things often."""
        kept = [self._once(self.columns[n]) for n in self.plan.kept]
        cells = zip(*kept, strict=True) if kept else repeat((), len(self.numbers))
        sheet, headings = self.plan.sheet, self.sheet.kept_headings
        return [Part(sheet, n, headings, row) for n, row in zip(self.numbers, cells, strict=True)]

    def _once(self, column: tuple[Value, ...]) -> Sequence[Value]:
        once = self.sheet.once
        if len(once) > MOST_TEXTS or set(map(type, column)) != {str}:
            return column
        return [once.setdefault(value, value) for value in column]

    def texts(self, field: str) -> Sequence[str]:
        """A column of words; "" for every row where the sheet has no such column."""
        place = self.plan.place(field)
        return self._read(field, place, "") if place is not None else [""] * len(self.numbers)

    def days(self, field: str) -> Sequence[date | None]:
        """A column of dates."""
        place = self.plan.place(field)
        return self._read(field, place, "") if place is not None else [None] * len(self.numbers)

    def ages(self) -> Sequence[Age]:
        """From the column of ages; where it says nothing, from the date of birth."""
        place, born_at = self.plan.place("age"), self.plan.place("date_of_birth")
        expected = ", ".join(band for band, _, _ in values.BANDS)
        ages = [NO_AGE] * len(self.numbers)
        if place is not None:
            ages = self._read("age", place, expected)
        if born_at is None:
            return ages
        born = self._read("born", born_at, "")
        return [
            from_birth if age is NO_AGE else age
            for age, from_birth in zip(ages, born, strict=True)
        ]

    def marks(self) -> Sequence[Marks]:
        """Categories and flags of every row."""
        places = [n for n, _, _ in self.plan.marks]
        if places:
            combined = self.sheet.combined
            found = list(
                map(combined.__getitem__, zip(*(self.columns[n] for n in places), strict=True))  # type: ignore[arg-type]
            )
            for n in places:
                self._tell_faults("mark", n, "Y, Oes")
        else:
            found = [self.sheet._marks_of(())] * len(self.numbers)
        place = self.plan.place("category")
        return found if place is None else self._with_category(found, place)

    def inside(self, dates: Sequence[Dates]) -> Sequence[bool | None]:
        """Whether a row is in the review period: as its column says, else by its dates."""
        first, last = self.sheet.period
        by_date = [
            None
            if opened is None and later is None
            else (opened is not None and first <= opened <= last)
            or (later is not None and first <= later <= last)
            for opened, later in dates
        ]
        place = self.plan.place("in_period")
        if place is None:
            return by_date
        said = self._read("in_period", place, "Y, N")
        return [
            date_says if one is None else one for one, date_says in zip(said, by_date, strict=True)
        ]

    def _read(self, field: str, place: int, expected: str) -> Any:
        reader = self.sheet.readers[field]
        found = list(map(reader.__getitem__, self.columns[place]))
        code: Code = "bad_date" if field in ("opened", "last_event", "born") else "unknown_value"
        self._tell_faults(field, place, expected or _choices(field), code)
        return found

    def _tell_faults(
        self, field: str, place: int, expected: str, code: Code = "unknown_value"
    ) -> None:
        faults = self.sheet.readers[field].faults
        if not faults or faults.isdisjoint(self.columns[place]):
            return
        for n, value in enumerate(self.columns[place]):
            if value in faults:
                found = "" if field == "born" else text_of(value)
                self._doubt(n, code, place, found, expected)

    def _doubt(self, n: int, code: Code, place: int, found: str, expected: str) -> None:
        self.codes.append((n, code))
        heading = self.plan.headings[place]
        self._tell(code, self.numbers[n], heading, self.references[n], found[:200], expected)

    def _with_category(self, marks: list[Marks], place: int) -> list[Marks]:
        words: CategoryWords = self.sheet.readers["category"]
        order = self.sheet.order
        found = []
        for n, (value, (codes, flags)) in enumerate(zip(self.columns[place], marks, strict=True)):
            more, unknown = words[value]
            if unknown:
                self._doubt(n, "unknown_category", place, unknown, ", ".join(order))
            if more:
                codes = tuple(sorted({*codes, *more}, key=order.__getitem__))
            found.append((codes, flags))
        return found

    def _references(self) -> list[str]:
        place = self.plan.place("reference")
        if place is None:
            return [""] * len(self.numbers)
        # A name in place of a reference is not kept, not even in the doubt.
        return [
            "" if not text or text_is_no_reference(text) else text
            for text in map(_quickly, self.columns[place])
        ]


def text_is_no_reference(text: str) -> bool:
    """Nothing ("not known"), the line of totals below a list, or a person's name."""
    if not text[-1].isalpha():
        return False
    return plain(text) in UNKNOWN | TOTAL or privacy.looks_like_a_name(text)


def _quickly(value: Value) -> str:
    if (
        type(value) is str
        and value.isascii()
        and value.isprintable()
        and "  " not in value
        and value == value.strip()
    ):
        return value
    return text_of(value)


def _readers(framework: Framework, mapping: Mapping, day: date) -> dict[str, Any]:
    readers: dict[str, Any] = {
        kind: Reader(values.one_of(kind), "") for kind in ("pool", "sex", "status", "language")
    }
    readers |= {field: Reader(values.name_of, "") for field in ("team", "family")}
    readers |= {field: Reader(values.day_of, None) for field in ("opened", "last_event")}
    readers["age"] = Reader(values.age_of, NO_AGE)
    readers["born"] = Reader(lambda value: values.age_from_birth(value, day), NO_AGE)
    readers["mark"] = Reader(values.is_yes, False)
    readers["in_period"] = Reader(_yes_no_or_nothing, None)
    readers["category"] = CategoryWords(framework, mapping)
    return readers


def _yes_no_or_nothing(value: Value) -> bool | None:
    return None if plain(text_of(value)) in UNKNOWN | {""} else values.is_yes(value)


def _choices(kind: str) -> str:
    return ", ".join(dict.fromkeys(spellings(kind).values())) if kind in _WITH_CHOICES else ""


_WITH_CHOICES = ("pool", "sex", "status", "language")
