"""The form for the authority: an XLSX with every category, notes, drop-down lists and examples.

What comes back in it is read without a question: headings and choices stand in both languages,
and `read_long_list` knows both.
"""

import io
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from desktop.framework.whole import Framework
from desktop.sampling.long_list.wording import both, table, wording

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

    from desktop.framework.model import Text

ROWS = 2_000  # with drop-down lists
HEADING_ROW = 4
_DATES = ("opened", "last_event")


def template(framework: Framework, period: tuple[date, date], *, examples: bool = False) -> bytes:
    """The form as a file. With `examples` three invented rows stand in the list itself."""
    from openpyxl import Workbook

    book = Workbook()
    sheet: Worksheet = book.active  # type: ignore[assignment]
    sheet.title = both(wording("template", "sheet")).replace("/", "–")
    columns = table()["template"]["columns"]
    _head(sheet, framework, period, columns)
    _lists(sheet, framework, columns)
    if examples:
        for number in range(3):
            for n, value in enumerate(_example(framework, period, columns, number), 1):
                sheet.cell(HEADING_ROW + 1 + number, n, value or None)
    _notes(
        book.create_sheet(both(wording("template", "notes")).replace("/", "–")), framework, period
    )
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def headings(framework: Framework) -> list[str]:
    """All headings of the form, in both languages."""
    fixed = [both(_text(column["heading"])) for column in table()["template"]["columns"]]
    return fixed + [f"{one.code} {both(one.short)}" for one in framework.categories]


def _head(
    sheet: "Worksheet", framework: Framework, period: tuple[date, date], columns: list[Any]
) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    days = f"{period[0]:%d/%m/%Y} – {period[1]:%d/%m/%Y}"
    sheet.cell(1, 1, f"{both(wording('template', 'title'))}: {days}").font = Font(
        bold=True, size=14
    )
    sheet.cell(2, 1, both(wording("template", "private"))).font = Font(bold=True)
    fill = PatternFill("solid", fgColor="DCE6F1")
    for n, heading in enumerate(headings(framework), 1):
        cell = sheet.cell(HEADING_ROW, n, heading)
        cell.font = Font(bold=True)
        cell.fill = fill
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.column_dimensions[get_column_letter(n)].width = 20 if n <= len(columns) else 14
    sheet.row_dimensions[HEADING_ROW].height = 75
    sheet.freeze_panes = f"B{HEADING_ROW + 1}"


def _lists(sheet: "Worksheet", framework: Framework, columns: list[Any]) -> None:
    """Drop-down lists for choices and marks; dates are formatted as dates."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    for n, column in enumerate(columns, 1):
        letter = get_column_letter(n)
        cells = f"{letter}{HEADING_ROW + 1}:{letter}{HEADING_ROW + ROWS}"
        if column.get("choices"):
            offered = '"' + ",".join(column["choices"]) + '"'
            choice = DataValidation(type="list", formula1=offered, allow_blank=True)
            choice.add(cells)
            sheet.add_data_validation(choice)
        # Ages as text, or Excel makes a date of "5-9".
        sheet.column_dimensions[letter].number_format = (
            "dd/mm/yyyy" if column["field"] in _DATES else "@"
        )
    first = get_column_letter(len(columns) + 1)
    last = get_column_letter(len(columns) + len(framework.categories))
    mark = DataValidation(type="list", formula1='"Y,Oes"', allow_blank=True)
    mark.add(f"{first}{HEADING_ROW + 1}:{last}{HEADING_ROW + ROWS}")
    sheet.add_data_validation(mark)


def _example(
    framework: Framework, period: tuple[date, date], columns: list[Any], number: int
) -> list[Any]:
    """One invented row whose age and kind go with its category."""
    row: list[Any] = []
    for column in columns:
        if column["field"] in _DATES:
            row.append(period[0] + timedelta(days=20 + 30 * number))
        else:
            row.append(column.get("examples", ["", "", ""])[number])
    contact = framework.categories_of(framework.pools[0].code)[0].code
    cases = [one.code for one in framework.categories_of(framework.pools[-1].code)]
    code = (contact, cases[min(2, len(cases) - 1)], cases[-1])[number]
    return row + ["Y" if one.code == code else "" for one in framework.categories]


def _notes(sheet: "Worksheet", framework: Framework, period: tuple[date, date]) -> None:
    from openpyxl.styles import Alignment, Font

    columns = table()["template"]["columns"]
    lines: list[list[str]] = [[both(wording("template", "title"))]]
    lines += [[text.en, text.cy] for text in (_t("intro"), _t("private"))]
    lines += [[], [both(_t("column"))]]
    for column in columns:
        heading, note = _text(column["heading"]), _text(column["note"])
        lines.append([f"{heading.en}: {note.en}", f"{heading.cy}: {note.cy}"])
    lines += [[], [both(_t("meaning"))]]
    for one in framework.categories:
        lines.append(
            [
                f"{one.code}. {one.label.en}. {one.definition.en} ({one.window.en})",
                f"{one.code}. {one.label.cy}. {one.definition.cy} ({one.window.cy})",
            ]
        )
    lines += [[], [both(_t("examples"))]]
    for number in range(3):
        values = _example(framework, period, columns, number)
        said = [f"{value:%d/%m/%Y}" if isinstance(value, date) else str(value) for value in values]
        lines.append(
            [
                "; ".join(
                    f"{heading}: {value}"
                    for heading, value in zip(headings(framework), said, strict=True)
                    if value
                )
            ]
        )
    for line in lines:
        sheet.append(line)
    for row in sheet.iter_rows():
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet["A1"].font = Font(bold=True, size=14)
    for letter in "AB":
        sheet.column_dimensions[letter].width = 80


def _t(name: str) -> "Text":
    return wording("template", name)


def _text(found: dict[str, str]) -> "Text":
    from desktop.framework.model import Text

    return Text(**found)
