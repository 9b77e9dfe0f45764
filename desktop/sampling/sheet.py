"""The drawn list as a spreadsheet that goes to the authority, in both languages."""

import csv
from collections.abc import Iterable, Iterator
from io import BytesIO, StringIO
from pathlib import Path

from db.models import SampledCase
from db.whole import put
from desktop.framework import Framework
from desktop.sampling.drawing import WITHDRAWN

HEADINGS = (
    "Reference / Cyfeirnod",
    "Pool / Cronfa",
    "Categories / Categorïau",
    "State / Cyflwr",
)
STATES = {True: "withdrawn / tynnwyd yn ôl", False: "selected / dewiswyd"}


def write_sheet(cases: Iterable[SampledCase], framework: Framework, path: Path) -> None:
    """Write .xlsx, or .csv by the file's ending. Raises OSError."""
    put(path, sheet_file(cases, framework, path.suffix))


def sheet_file(cases: Iterable[SampledCase], framework: Framework, ending: str) -> bytes:
    """What that file holds."""
    lines = list(_lines(cases, framework))
    if ending.lower() == ".csv":
        text = StringIO(newline="")
        csv.writer(text).writerows([HEADINGS, *lines])
        return text.getvalue().encode("utf-8-sig")
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Sample"
    for line in (HEADINGS, *lines):
        sheet.append(line)
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for letter, width in zip("ABCD", (22, 26, 60, 30), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A2"
    made = BytesIO()
    book.save(made)
    return made.getvalue()


def _lines(cases: Iterable[SampledCase], framework: Framework) -> Iterator[tuple[str, ...]]:
    from desktop.sampling.long_list.returning import harmless

    for case in cases:
        pool = framework.pool(case.pool or "").name
        labels = (framework.category(code).short for code in case.categories or ())
        names = "; ".join(f"{one.en} / {one.cy}" for one in labels)
        yield (
            harmless(case.reference or ""),
            f"{pool.en} / {pool.cy}",
            names,
            STATES[case.standing == WITHDRAWN],
        )
