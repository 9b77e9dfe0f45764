"""XLSX, XLSM and ODS by python-calamine, after the first look of `zipped`. Macros never run."""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from desktop.sampling.long_list import troubles
from desktop.sampling.long_list.sheets import Beat, Book, RawRow, Sheet, patiently
from desktop.sampling.long_list.zipped import (
    Guard,
    SheetScan,
    Told,
    check_ods_piece,
    long_texts,
    open_zip,
)
from desktop.words.messages import QT_TRANSLATE_NOOP, Message

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

MERGED = 500_000  # cells of one sheet that take the value of another
_OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


def open_workbook(packed: bytes, file: str, beat: Beat) -> Book:
    """The sheets of a workbook, hidden ones too, in its order."""
    parts = open_zip(packed, file)
    names = set(parts.namelist())
    guard = Guard(packed, file, beat)
    if "xl/workbook.xml" in names:
        told = _look_into_xlsx(parts, guard)
    elif "content.xml" in names:
        told = _look_into_ods(parts, guard)
    else:
        troubles.not_a_list(file)
    workbook = _calamine(packed, file)
    sheets = tuple(_sheets(workbook, told, file))
    if not sheets:
        troubles.not_a_list(file)
    book = Book(file, sheets)
    if any(name.endswith("vbaProject.bin") for name in names):
        text = QT_TRANSLATE_NOOP("sampling", "The file has macros. They were not run.")
        book.notices.append(Message(text))
    return book


def _calamine(packed: bytes, file: str) -> "CalamineWorkbook":
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(packed))
    except PasswordError:
        troubles.locked(file)
    except (CalamineError, OSError, ValueError):
        troubles.broken(file)


def _sheets(workbook: "CalamineWorkbook", told: dict[str, Told], file: str) -> Iterator[Sheet]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    for position, one in enumerate(workbook.sheets_metadata):
        if one.typ is not SheetTypeEnum.WorkSheet:
            continue
        seen = told.get(one.name, Told())
        yield Sheet(
            one.name,
            _Loader(workbook, position, one.name, seen, file),
            one.visible is not SheetVisibleEnum.Visible,
            frozenset(seen.hidden_rows),
            seen.hidden_columns,
        )


class _Loader:
    """Gives the rows of one sheet, as often as asked; calamine's copy is made once."""

    def __init__(
        self, workbook: "CalamineWorkbook", position: int, name: str, told: Told, file: str
    ) -> None:
        self.workbook, self.position, self.name = workbook, position, name
        self.told, self.file = told, file
        self.sheet: CalamineSheet | None = None

    def __call__(self, beat: Beat) -> Iterator[RawRow]:
        if self.sheet is None:
            self.sheet = self._unfolded(beat)
        sheet = self.sheet
        patches = self._patches(sheet)
        if sheet.start is None:
            return iter(())
        rows = sheet.iter_rows()
        return _patched(rows, patches) if patches else rows

    def _unfolded(self, beat: Beat) -> "CalamineSheet":
        from python_calamine import CalamineError

        try:
            found = patiently(lambda: self.workbook.get_sheet_by_index(self.position), beat)
        except (CalamineError, OSError, ValueError):
            troubles.broken(self.file, self.name)
        return cast("CalamineSheet", found)

    def _patches(self, sheet: "CalamineSheet") -> dict[int, dict[int, tuple[int, int] | str]]:
        """Per row: a column takes an odd text, or the value of the cell it is merged with."""
        patches: dict[int, dict[int, tuple[int, int] | str]] = {}
        for (row, column), text in self.told.odd_cells.items():
            patches.setdefault(row, {})[column] = text
        bottom, right = sheet.end or (0, 0)
        area = 0
        for (top, left), (last, end) in sheet.merged_cell_ranges or ():
            area += (min(last, bottom) - top + 1) * (min(end, right) - left + 1)
            if area > MERGED:
                troubles.too_big(self.file, self.name)
            for row in range(top, min(last, bottom) + 1):
                for column in range(left, min(end, right) + 1):
                    if (row, column) != (top, left):
                        patches.setdefault(row, {})[column] = (top, left)
        return patches


def _patched(
    rows: Iterator[RawRow], patches: dict[int, dict[int, tuple[int, int] | str]]
) -> Iterator[RawRow]:
    corners = {at for row in patches.values() for at in row.values() if not isinstance(at, str)}
    wanted = {row for row, _ in corners}
    kept: dict[int, RawRow] = {}
    for number, row in enumerate(rows):
        for column, at in patches.get(number, {}).items():
            if column < len(row):
                row[column] = at if isinstance(at, str) else kept.get(at[0], row)[at[1]]
        if number in wanted:
            kept[number] = row
        yield row


def _look_into_xlsx(parts: zipfile.ZipFile, guard: Guard) -> dict[str, Told]:
    sheets = _sheet_parts(parts, guard)
    scans: dict[str, Told] = {}
    texts: dict[int, int] = {}
    for part in sorted(parts.infolist(), key=lambda part: "sharedStrings" not in part.filename):
        name = part.filename
        if name.lower().endswith("sharedstrings.xml"):
            whole = guard.whole(part)
            guard.refuse_definitions(whole)
            texts = long_texts(whole)
        elif name in sheets:
            scans[sheets[name]] = _scan(guard, part, sheets[name], texts)
        else:
            for piece in guard.pieces(part):
                if name.endswith((".xml", ".rels")):
                    guard.refuse_definitions(piece)
    return scans


def _scan(guard: Guard, part: zipfile.ZipInfo, sheet: str, texts: dict[int, int]) -> Told:
    scan = SheetScan(guard.file, sheet, texts)
    for piece in guard.pieces(part):
        guard.refuse_definitions(piece)
        scan.take(piece)
    return scan.finish()


def _sheet_parts(parts: zipfile.ZipFile, guard: Guard) -> dict[str, str]:
    """Which part of the zip holds which sheet."""
    try:
        book = ElementTree.fromstring(guard.whole(parts.getinfo("xl/workbook.xml")))
        links = ElementTree.fromstring(guard.whole(parts.getinfo("xl/_rels/workbook.xml.rels")))
    except KeyError:
        troubles.broken(guard.file)
    except DefusedXmlException:
        troubles.dangerous(guard.file)
    except ElementTree.ParseError:
        troubles.broken(guard.file)
    targets = {link.get("Id"): link.get("Target", "") for link in links}
    return {
        posixpath.normpath(posixpath.join("/xl", targets.get(one.get(_OFFICE), ""))).lstrip(
            "/"
        ): one.get("name", "")
        for one in book.iter()
        if one.tag.endswith("}sheet")
    }


_HIDDEN = re.compile(rb'<table:table-row\b[^>]*table:visibility="(?:collapse|filter)"')


def _look_into_ods(parts: zipfile.ZipFile, guard: Guard) -> dict[str, Told]:
    hides = False
    for part in parts.infolist():
        rest = b""
        for piece in guard.pieces(part):
            if not part.filename.endswith(".xml"):
                continue
            guard.refuse_definitions(piece)
            if part.filename == "content.xml":
                text = rest + piece
                check_ods_piece(text, guard.file)
                hides = hides or _HIDDEN.search(text) is not None
                rest = text[-4096:]
    return _hidden_in_ods(guard.whole(parts.getinfo("content.xml"))) if hides else {}


def _hidden_in_ods(content: bytes) -> dict[str, Told]:
    told: dict[str, Told] = {}
    seen, row = Told(), 0
    for event, one in ElementTree.iterparse(io.BytesIO(content), events=("start", "end")):
        if event == "start" and one.tag == f"{_TABLE}table":
            seen = told[one.get(f"{_TABLE}name", "")] = Told()
            row = 0
        elif event == "end" and one.tag == f"{_TABLE}table-row":
            times = int(one.get(f"{_TABLE}number-rows-repeated", "1"))
            if one.get(f"{_TABLE}visibility") in ("collapse", "filter") and times < 10_000:
                seen.hidden_rows.update(range(row, row + times))
            row += times
            one.clear()
    return told
