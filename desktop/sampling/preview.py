"""A file before it is read: what each column and sheet seems to be, with a few values of each.

Columns that name people are shown by their heading alone. Nothing of this is stored.
"""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from desktop.framework.whole import Framework
from desktop.sampling.long_list.guessing import HEAD, guess, guess_at, headings_at
from desktop.sampling.long_list.mapping import Column, Mapping, SheetMap
from desktop.sampling.long_list.sheets import RawRow, open_book
from desktop.sampling.long_list.synonyms import plain
from desktop.sampling.long_list.values import text_of
from desktop.words.messages import Message

SHOWN = 3  # values of a column
LONGEST = 40  # letters of a value


@dataclass(frozen=True)
class Preview:
    """A file, its likely mapping, and the first rows of its sheets."""

    file: str
    content: bytes
    mapping: Mapping
    heads: dict[str, list[RawRow]]
    notices: tuple[Message, ...]
    framework: Framework

    def samples(self, sheet: SheetMap) -> list[tuple[Column, tuple[str, ...]]]:
        """Each column of a sheet with some of its values; none of one that names people."""
        rows = self.heads.get(sheet.name, [])
        if not sheet.heading_row:
            return [(column, ()) for column in sheet.columns]
        found = headings_at(rows, sheet.heading_row, sheet.heading_lines)
        waiting = list(enumerate(plain(text) for text in found.texts))
        told: list[tuple[Column, tuple[str, ...]]] = []
        for column in sheet.columns:
            wanted = plain(column.heading)
            place = next((n for n, text in waiting if text == wanted), None)
            if place is None or column.person:
                told.append((column, ()))
                continue
            waiting.remove((place, wanted))
            told.append((column, _values(rows[found.first_row :], place)))
        return told

    def with_headings_at(self, sheet: SheetMap, row: int, lines: int) -> "Preview":
        """The same with the headings of a sheet elsewhere, and its columns guessed anew."""
        rows = self.heads.get(sheet.name, [])
        anew = guess_at(sheet.name, rows, (row, lines), self.framework, len(self.heads) > 1)
        return replace(self, mapping=self.mapping.with_sheet(anew))

    def mapped(self, mapping: Mapping) -> "Preview":
        """The same with another mapping."""
        return replace(self, mapping=mapping)


def look(
    content: bytes,
    name: str,
    framework: Framework,
    remembered: Mapping | None,
    beat: Callable[[], None] = lambda: None,
) -> Preview:
    """Open a file and guess; what was said of the authority's last list holds. UnreadableList."""
    book = open_book(content, name, beat)
    heads = {sheet.name: list(itertools.islice(sheet.rows(beat), HEAD)) for sheet in book.sheets}
    mapping = guess(book, framework, beat)
    if remembered is not None:
        mapping = recalled(mapping, remembered)
    return Preview(book.file, content, mapping, heads, tuple(book.notices), framework)


def recalled(guessed: Mapping, remembered: Mapping) -> Mapping:
    """The guess, corrected by what was said of the same headings and sheets before."""
    alone = len(guessed.sheets) == 1 == len(remembered.sheets)
    known = {plain(sheet.name): sheet for sheet in remembered.sheets}
    sheets = []
    for sheet in guessed.sheets:
        before = remembered.sheets[0] if alone else known.get(plain(sheet.name))
        sheets.append(_corrected(sheet, before) if before is not None else sheet)
    return replace(guessed, sheets=tuple(sheets), words=remembered.words)


def _corrected(sheet: SheetMap, before: SheetMap) -> SheetMap:
    """Columns whose headings were there before mean what they meant, if nothing means it now."""
    said = {plain(column.heading): column for column in before.columns}
    if not any(plain(column.heading) in said for column in sheet.columns):
        return sheet
    taken = {one.field for one in said.values() if ":" not in one.field} - {"", "keep"}
    columns = []
    for column in sheet.columns:
        known = said.get(plain(column.heading))
        if known is not None:
            columns.append(replace(column, field=known.field, reason=known.reason))
        else:
            columns.append(replace(column, field="" if column.field in taken else column.field))
    return replace(sheet, category=before.category, skip=before.skip, columns=tuple(columns))


def _values(rows: Sequence[RawRow], place: int) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for row in rows:
        text = text_of(row[place]) if place < len(row) else ""
        if text:
            found[text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"] = None
        if len(found) == SHOWN:
            break
    return tuple(found)
