"""How the columns and sheets of a file are to be understood: guessed, corrected, kept as TOML."""

import json
from collections.abc import Callable
from collections.abc import Mapping as Dict
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop.framework.reading import Fault, Sheet, parse, table_in
from desktop.framework.whole import Framework
from desktop.sampling.long_list.synonyms import plain
from desktop.sampling.long_list.troubles import UnreadableList
from desktop.words.messages import QT_TRANSLATE_NOOP

FORMAT = 1
FIELDS = (
    "reference",
    "pool",
    "category",
    "age",
    "date_of_birth",
    "sex",
    "team",
    "status",
    "language",
    "opened",
    "last_event",
    "in_period",
    "family",
    "keep",
)
"""What a column may be, besides "category:C1", "flag:siblings" and "" (left out)."""


@dataclass(frozen=True)
class Column:
    """One column. `reason` is why a column that names a person is read all the same."""

    heading: str
    field: str = ""
    reason: str = ""
    person: str = ""  # "name", "address", ...: set aside unless there is a reason


@dataclass(frozen=True)
class SheetMap:
    """One sheet; a CSV's has no name. `heading_row` counts from 1, 0 is "find it".

    `category` holds for every row of the sheet; a sheet to `skip` is no list.
    """

    name: str = ""
    heading_row: int = 0
    heading_lines: int = 1
    category: str = ""
    skip: bool = False
    columns: tuple[Column, ...] = ()

    def field_of(self, heading: str) -> str:
        """The field of a heading; "" if it is left out."""
        wanted = plain(heading)
        return next((one.field for one in self.columns if plain(one.heading) == wanted), "")


@dataclass(frozen=True)
class Word:
    """A spelling of a category in the file, and the code it stands for."""

    spelling: str
    category: str


@dataclass(frozen=True)
class Mapping:
    """How one authority's files are read. `words` adds spellings of categories."""

    format: int = FORMAT
    sheets: tuple[SheetMap, ...] = ()
    words: tuple[Word, ...] = field(default=())

    def with_field(self, sheet: str, heading: str, to: str, reason: str = "") -> "Mapping":
        """The same with one heading of one sheet meaning something else."""
        return self._with_sheet(sheet, lambda one: _with_column(one, heading, to, reason))

    def with_category(self, sheet: str, category: str) -> "Mapping":
        """The same with every row of a sheet in a category ("" for none)."""
        return self._with_sheet(sheet, lambda one: replace(one, category=category))

    def with_sheet(self, sheet: SheetMap) -> "Mapping":
        """The same with another mapping of the sheet of that name."""
        return self._with_sheet(sheet.name, lambda _one: sheet)

    def _with_sheet(self, name: str, change: Callable[[SheetMap], SheetMap]) -> "Mapping":
        changed = tuple(change(one) if one.name == name else one for one in self.sheets)
        return replace(self, sheets=changed)


def _with_column(sheet: SheetMap, heading: str, to: str, reason: str) -> SheetMap:
    wanted = plain(heading)
    columns = tuple(
        replace(one, field=to, reason=reason) if plain(one.heading) == wanted else one
        for one in sheet.columns
    )
    return replace(sheet, columns=columns)


def to_toml(mapping: Mapping) -> str:
    """The mapping as a small file that people can read and change."""
    lines = [f"format = {mapping.format}"]
    for sheet in mapping.sheets:
        lines += ["", "[[sheets]]", *_said(sheet, "name", "heading_row")]
        lines += [f"heading_lines = {sheet.heading_lines}"] if sheet.heading_lines != 1 else []
        lines += _said(sheet, "category", "skip")
        if sheet.columns:
            lines += ["columns = [", *(f"    {_inline(one)}," for one in sheet.columns), "]"]
    for word in mapping.words:
        lines += ["", "[[words]]", *_said(word, "spelling", "category")]
    return "\n".join(lines) + "\n"


def _said(thing: object, *keys: str) -> list[str]:
    """`key = value` of each key whose value says something."""
    found = ((key, getattr(thing, key)) for key in keys)
    return [f"{key} = {_quoted(value)}" for key, value in found if value]


def _inline(column: Column) -> str:
    return "{ " + ", ".join(_said(column, "heading", "field", "person", "reason")) + " }"


def _quoted(value: str | int | bool) -> str:
    """A TOML value: JSON's escapes are TOML's, but for the delete sign."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def from_toml(text: str, framework: Framework) -> Mapping | tuple[Fault, ...]:
    """The mapping in a file, or its faults by line."""
    sheet = Sheet(text.replace("\r\n", "\n"))
    tables = parse(sheet)
    if isinstance(tables, Fault):
        return (tables,)
    mapping = table_in(sheet, Mapping, tables)
    if isinstance(mapping, Mapping):
        _check(sheet, mapping, framework)
        if not sheet.wrongs:
            return mapping
    return sheet.faults()


def from_file(path: Path, framework: Framework) -> Mapping:
    """The mapping in a file. Raises UnreadableList with file, line and the first fault."""
    try:
        found = from_toml(path.read_text(encoding="utf-8-sig"), framework)
    except (OSError, UnicodeDecodeError) as problem:
        text = QT_TRANSLATE_NOOP("sampling", "{file}: this is no mapping that can be opened.")
        raise UnreadableList(text, file=path.name) from problem
    if isinstance(found, Mapping):
        return found
    raise UnreadableList(
        QT_TRANSLATE_NOOP("sampling", "{file}, line {line}: {fault}"),
        file=path.name,
        line=found[0].line,
        fault=found[0].message,
    )


def as_dict(mapping: Mapping) -> dict[str, Any]:
    """The mapping as plain values, to be kept in the store."""
    return asdict(mapping)


def from_dict(kept: Dict[str, Any]) -> Mapping:
    """The mapping that `as_dict` made."""
    sheets = tuple(
        SheetMap(**{**one, "columns": tuple(Column(**column) for column in one["columns"])})
        for one in kept["sheets"]
    )
    return Mapping(kept["format"], sheets, tuple(Word(**one) for one in kept["words"]))


def _check(sheet: Sheet, mapping: Mapping, framework: Framework) -> None:
    codes = {one.code for one in framework.categories}
    flags = {one.id for one in framework.flags}
    known = {"", *FIELDS, *(f"category:{code}" for code in codes)} | {
        f"flag:{id_}" for id_ in flags
    }
    if mapping.format != FORMAT:
        text = QT_TRANSLATE_NOOP("sampling", "This is not format {format}.")
        sheet.wrong(("format",), text, format=FORMAT)
    for place, one in enumerate(mapping.sheets):
        if one.category and one.category not in codes:
            _unknown_category(sheet, ("sheets", place, "category"), one.category, codes)
        for number, column in enumerate(one.columns):
            path = ("sheets", place, "columns", number)
            if column.field not in known:
                text = QT_TRANSLATE_NOOP(
                    "sampling", "“{found}” is no field. Fields: {fields}, category:…, flag:…"
                )
                sheet.wrong(path, text, found=column.field, fields=", ".join(FIELDS))
            if column.person and column.field and not column.reason:
                sheet.wrong(path, _WANTS_REASON, heading=column.heading)
    for place, word in enumerate(mapping.words):
        if word.category not in codes:
            _unknown_category(sheet, ("words", place, "category"), word.category, codes)


_WANTS_REASON = QT_TRANSLATE_NOOP(
    "sampling", "The column “{heading}” looks as if it named people. Give a reason to read it."
)


def _unknown_category(
    sheet: Sheet, path: tuple[str | int, ...], found: str, codes: set[str]
) -> None:
    text = QT_TRANSLATE_NOOP("sampling", "“{found}” is no category. Categories: {codes}.")
    sheet.wrong(path, text, found=found, codes=", ".join(sorted(codes, key=_natural)))


def _natural(code: str) -> tuple[int, str]:
    return (len(code), code)


def missing(heading: str, sheet: str, file: str) -> UnreadableList:
    """The trouble of a mapping that names a heading which the file lacks."""
    text = QT_TRANSLATE_NOOP(
        "sampling",
        "{file}, sheet “{sheet}”: the mapping names the column “{heading}”, "
        "which is not there. Correct the mapping.",
    )
    return UnreadableList(text, file=file, sheet=sheet, heading=heading)
