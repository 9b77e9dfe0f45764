"""A first mapping of a file: where the headings stand and what each column and sheet may be."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.framework.whole import Framework
from desktop.sampling.long_list import privacy, synonyms
from desktop.sampling.long_list.mapping import Column, Mapping, SheetMap
from desktop.sampling.long_list.sheets import Beat, Book, RawRow, Value
from desktop.sampling.long_list.synonyms import Phrases, best, plain
from desktop.sampling.long_list.values import NotUnderstoodError, is_yes, text_of

HEAD = 260  # rows looked at
DEEPEST = 40  # the headings stand above this row
SURE = 0.45  # a heading that is at least so much like a phrase
SHEET_SURE = 0.6
EXACT = 0.95
FEW = 4  # values that say nothing of a column
_ANY_NUMBER = ("keep",)


@dataclass(frozen=True)
class Words:
    """What the headings of a framework's lists may say; a target is a field as mapped."""

    targets: Phrases
    categories: Phrases
    lists: Phrases

    @classmethod
    def of(cls, framework: Framework) -> "Words":
        categories = synonyms.categories(framework)
        flags = synonyms.flags(framework)
        targets = {phrase: f"flag:{id_}" for phrase, id_ in flags.items()}
        targets |= {phrase: f"category:{code}" for phrase, code in categories.items()}
        targets |= synonyms.fields()
        return cls(targets, categories, synonyms.only_in_lists(framework))


@dataclass(frozen=True)
class Headings:
    """Where the headings stand (row from 0) and what they say; rows below hold the list."""

    row: int
    lines: int
    texts: tuple[str, ...]

    @property
    def first_row(self) -> int:
        return self.row + self.lines


def guess(book: Book, framework: Framework, beat: Beat = lambda: None) -> Mapping:
    """The most likely mapping of every sheet; the person corrects it."""
    words = Words.of(framework)
    several = len(book.sheets) > 1
    maps = []
    for sheet in book.sheets:
        rows = list(itertools.islice(sheet.rows(beat), HEAD))
        maps.append(_guess_sheet(sheet.name, rows, words, several))
    return Mapping(sheets=tuple(maps))


def guess_at(
    name: str, rows: list[RawRow], place: tuple[int, int], framework: Framework, several: bool
) -> SheetMap:
    """The mapping of a sheet whose headings stand where the person says: row from 1, lines."""
    words = Words.of(framework)
    row, lines = max(1, min(place[0], len(rows))), place[1]
    found = headings_at(rows, row, lines)
    columns = guess_columns(found.texts, rows[found.first_row :], words)
    return _with_own_category(SheetMap(name, row, lines, columns=columns), words, several)


def _guess_sheet(name: str, rows: list[RawRow], words: Words, several: bool) -> SheetMap:
    found = find_headings(rows, words.targets)
    if found is None:
        if several or not any(any(row) for row in rows):
            return SheetMap(name, skip=True)
        found = _first_filled(rows)
    columns = guess_columns(found.texts, rows[found.first_row :], words)
    sheet = SheetMap(name, found.row + 1, found.lines, columns=columns)
    if several and not any(one.field == "reference" for one in columns):
        return replace(sheet, skip=True)
    return _with_own_category(sheet, words, several)


def find_headings(rows: Sequence[RawRow], targets: Phrases) -> Headings | None:
    """The row, or two rows, that say most of what a long-list's headings say."""
    best_found: Headings | None = None
    best_score = (0, 0, 0)
    above_is_blank = True
    for number, row in enumerate(rows[:DEEPEST]):
        for lines in (1, 2):
            texts = _heading_texts(rows[number : number + lines])
            exact, known = _known(texts, targets)
            enough = known >= 2 or (exact and above_is_blank and lines == 1)
            score = (exact, known if lines == 1 else 0, -lines)
            if enough and score > best_score:
                best_found, best_score = Headings(number, lines, texts), score
        above_is_blank = above_is_blank and not any(row)
    return best_found


def headings_at(rows: Sequence[RawRow], row: int, lines: int) -> Headings:
    """The headings where the mapping says that they stand; `row` counts from 1."""
    return Headings(row - 1, lines, _heading_texts(rows[row - 1 : row - 1 + lines]))


def _first_filled(rows: Sequence[RawRow]) -> Headings:
    widths = [len({text_of(cell) for cell in row} - {""}) for row in rows[:DEEPEST]]
    number = next((n for n, width in enumerate(widths) if width > 1), 0)
    return Headings(number, 1, _heading_texts(rows[number : number + 1]))


def _heading_texts(rows: Sequence[RawRow]) -> tuple[str, ...]:
    """One text a column; a heading over two lines is joined, one merged over both stays one."""
    width = max((len(row) for row in rows), default=0)
    texts = []
    for column in range(width):
        parts = [text_of(row[column]) if column < len(row) else "" for row in rows]
        texts.append(" ".join(dict.fromkeys(part for part in parts if part)))
    return tuple(texts)


def _known(texts: tuple[str, ...], targets: Phrases) -> tuple[int, int]:
    """How many different texts say exactly, or nearly, what a heading may say."""
    sure = [best(text, targets)[1] for text in set(texts) if text and len(text) < 200]
    return sum(one >= EXACT for one in sure), sum(one >= SURE for one in sure)


def guess_columns(
    texts: Sequence[str], rows: Sequence[RawRow], words: Words
) -> tuple[Column, ...]:
    """What every column with a heading or a value may be."""
    samples = [[row[n] for row in rows if n < len(row)] for n in range(len(texts))]
    persons = [_person(text, sample, words) for text, sample in zip(texts, samples, strict=True)]
    likely = sorted(
        (-sure, number, target)
        for number, text in enumerate(texts)
        if not persons[number]
        for target, sure in (best(text, words.targets),)
        if sure >= SURE and _fits(target, sure, samples[number])
    )
    fields: dict[int, str] = {}
    for _, number, target in likely:
        if target in fields.values() and ":" not in target and target not in _ANY_NUMBER:
            continue
        fields[number] = target
    return tuple(
        Column(heading_of(text, number), fields.get(number, ""), person=persons[number])
        for number, text in enumerate(texts)
        if text or any(cell != "" for cell in samples[number])
    )


def heading_of(text: str, number: int) -> str:
    """The heading; a column without one goes by its letter, "(D)"."""
    if text:
        return text
    letters = ""
    number += 1
    while number:
        number, letter = divmod(number - 1, 26)
        letters = chr(65 + letter) + letters
    return f"({letters})"


def _person(text: str, sample: list[Value], words: Words) -> str:
    target, sure = best(text, words.targets)
    if sure < 1.0:
        by_heading = privacy.by_heading(text)
        if by_heading:
            return by_heading
    by_values = privacy.by_values(sample)
    if by_values and (target != "reference" or by_values != "telephone"):
        return by_values
    uncertain = sure < SURE or target in ("keep", "reference", "family")
    return "name" if uncertain and privacy.look_like_names(sample) else ""


def _fits(target: str, sure: float, sample: list[Value]) -> bool:
    """A column of marks holds marks; where its heading is plain, odd marks become doubts."""
    if not target.startswith(("category:", "flag:")):
        return True
    filled = [cell for cell in sample if cell != ""]
    least = 0.2 if sure >= EXACT and len(filled) > FEW else 0.0 if sure >= EXACT else 0.8
    return sum(_is_mark(cell) for cell in filled) >= least * len(filled)


def _is_mark(cell: Value) -> bool:
    try:
        is_yes(cell)
    except NotUnderstoodError:
        return False
    return True


def _with_own_category(sheet: SheetMap, words: Words, several: bool) -> SheetMap:
    """A sheet without categories of its own stands for one: by its name, or by its headings."""
    fields = [one.field for one in sheet.columns]
    exact = any(
        one.field.startswith("category:") and plain(one.heading) in words.categories
        for one in sheet.columns
    )
    if exact or "category" in fields:
        return sheet
    code, sure = best(sheet.name, words.categories) if sheet.name else ("", 0.0)
    if sure < SHEET_SURE:
        heads = {plain(one.heading) for one in sheet.columns}
        codes = {code for word, code in words.lists.items() if word in heads}
        code = codes.pop() if several and len(codes) == 1 else ""
    if not code:
        return sheet
    columns = tuple(
        replace(one, field="") if one.field.startswith("category:") else one
        for one in sheet.columns
    )
    return replace(sheet, category=code, columns=columns)
