"""The form as a workbook: one row an expectation, ids in a hidden row and a hidden column."""

import io
from typing import IO, TYPE_CHECKING, Any

from db.models import Inspection
from desktop.framework import Framework
from desktop.self_assessment.form.shape import FormTrouble, Raw, RawRow
from desktop.self_assessment.form.wording import COLUMNS, both, step_label, words
from desktop.self_assessment.statements import THEIRS
from desktop.words.messages import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

KEYS = ("id", *COLUMNS)
MARK = "arolwg:"  # begins the hidden cell that names the framework
WIDTHS = (12, 6, 48, 44, 38, 38, 24)
TOP = 6  # the row of the captions; the rows of answers follow


def write_workbook(framework: Framework, inspection: Inspection, to: IO[bytes]) -> None:
    """The empty form. Every cell says itself in both languages."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None, "a new workbook has a sheet"
    sheet.title = both(words()["sheet"], " - ")[:31]
    book.properties.title = both(words()["title"])
    book.properties.creator = "Arolwg"
    _head(sheet, framework, inspection)
    last = _rows(sheet, framework)
    _choices(book, sheet, framework, last)
    _page(sheet, last)
    book.save(to)


def read_workbook(name: str, content: bytes) -> Raw:
    """Rows of any sheet that has our captions. Raises FormTrouble."""
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        sheets = [
            book.get_sheet_by_name(one).to_python(skip_empty_area=False)
            for one in book.sheet_names
        ]
    except (CalamineError, ValueError, OSError) as problem:
        raise FormTrouble(
            QT_TRANSLATE_NOOP(
                "self_assessment", "{file} is damaged: open it, save it again, and read that."
            ),
            file=name,
        ) from problem
    rows: list[RawRow] = []
    framework = ""
    for grid in sheets:
        lines = [[_words(cell) for cell in line] for line in grid]
        framework = framework or _framework(lines)
        rows += _read_rows(lines)
    return Raw(tuple(rows), framework)


def _words(cell: object) -> str:
    """A cell as it was typed: calamine gives every number as a float."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell)


def _head(sheet: "Worksheet", framework: Framework, inspection: Inspection) -> None:
    from openpyxl.styles import Alignment, Font

    title = f"{both(words()['title'])} · {both(framework.name)}"
    authority = " / ".join(
        dict.fromkeys(it for it in (inspection.authority, inspection.authority_cy) if it)
    )
    lines = (title, authority, both(words()["intro"], "\n"), both(words()["privacy"]))
    for number, line in enumerate(lines, 1):
        sheet.merge_cells(start_row=number, start_column=2, end_row=number, end_column=len(KEYS))
        cell = sheet.cell(number, 2, line)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        cell.font = Font(bold=number < 3, size=14 if number == 1 else 11)
    sheet.cell(1, 1, f"{MARK}{framework.id}:{framework.version}")
    sheet.row_dimensions[3].height = 78
    for column, key in enumerate(KEYS, 1):
        sheet.cell(TOP - 1, column, key)
    sheet.row_dimensions[TOP - 1].hidden = True


def _rows(sheet: "Worksheet", framework: Framework) -> int:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    wrap = Alignment(wrap_text=True, vertical="top")
    grey, edge = PatternFill("solid", fgColor="EDEFF2"), Side(style="thin", color="8A939B")
    for column, key in enumerate(COLUMNS, 2):
        cell = sheet.cell(TOP, column, both(words()[key], "\n"))
        cell.font, cell.alignment, cell.fill = Font(bold=True), wrap, grey
    row = TOP
    for chapter, dimension in enumerate(framework.dimensions, 1):
        row += 1
        heading = sheet.cell(row, 2, f"{chapter}  {both(dimension.name)}")
        heading.font = Font(bold=True, size=12)
        for place, one in enumerate(dimension.expectations, 1):
            row += 1
            text = both(one.text, "\n\n")
            for column, value in enumerate((one.id, f"{chapter}.{place}", text), 1):
                sheet.cell(row, column, value)
            for column in range(2, len(KEYS) + 1):
                box = sheet.cell(row, column)
                box.alignment = wrap
                box.border = Border(edge, edge, edge, edge)
                if column < 4:
                    box.fill = grey
            sheet.row_dimensions[row].height = 15 * max(6, len(text) // 40 + 3)
    return row


def _choices(book: Any, sheet: "Worksheet", framework: Framework, last: int) -> None:
    """The scale as a list to choose from, on a hidden sheet (a formula may have 255 letters)."""
    from openpyxl.worksheet.datavalidation import DataValidation

    labels = [step_label(step) for step in framework.scale]
    lists = book.create_sheet("lists")
    lists.sheet_state = "hidden"
    for row, label in enumerate(labels, 1):
        lists.cell(row, 1, label)
    rule = DataValidation(
        type="list",
        formula1=f"lists!$A$1:$A${len(labels)}",
        allow_blank=True,
        showErrorMessage=True,
    )
    rule.prompt = both(words()["choose"], "\n").format(steps=", ".join(labels))[:255]
    rule.showInputMessage = rule.showErrorMessage = True
    sheet.add_data_validation(rule)
    rule.add(f"G{TOP + 1}:G{last}")


def _page(sheet: "Worksheet", last: int) -> None:
    from openpyxl.worksheet.properties import PageSetupProperties

    for letter, width in zip("ABCDEFG", WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.column_dimensions["A"].hidden = True
    sheet.freeze_panes = f"D{TOP + 1}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = f"{TOP}:{TOP}"
    sheet.print_area = f"B1:G{last}"


def _framework(lines: list[list[str]]) -> str:
    for line in lines[:TOP]:
        for cell in line:
            if cell.startswith(MARK):
                return cell.removeprefix(MARK).split(":")[0]
    return ""


def _read_rows(lines: list[list[str]]) -> list[RawRow]:
    """The rows below the captions, wherever columns were moved to."""
    top, columns = _columns(lines)
    found = []
    for place, line in enumerate(lines[top:], top + 1):
        cells = {key: line[column] for key, column in columns.items() if column < len(line)}
        text = cells.get("expectation", "")
        values = {key: cells.get(key, "") for key in THEIRS}
        row = RawRow(place, cells.get("id", ""), text, values)
        if row.id.strip() or text.strip() or not row.is_empty:
            found.append(row)
    return found


def _columns(lines: list[list[str]]) -> tuple[int, dict[str, int]]:
    """The first row below the captions, and each key's column.

    By the hidden keys; by the captions' words where those are gone.
    """
    for place, line in enumerate(lines):
        keys = {cell.strip(): column for column, cell in enumerate(line)}
        if {"id", "doing_well"} <= keys.keys():
            return place + 2, {key: keys[key] for key in KEYS if key in keys}
    for place, line in enumerate(lines):
        shown = {_caption(cell): column for column, cell in enumerate(line) if cell.strip()}
        if shown.keys() & {"doing_well"} and "expectation" in shown:
            return place + 1, {key: column for key, column in shown.items() if key}
    return len(lines), {}


def _caption(cell: str) -> str:
    first = cell.strip().splitlines()[0].strip().casefold() if cell.strip() else ""
    for key in COLUMNS:
        text = words()[key]
        if first in (text.en.casefold(), text.cy.casefold()):
            return key
    return ""
