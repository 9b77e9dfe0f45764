"""The drawn list as a spreadsheet that goes to the authority, in both languages."""

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

from db.models import SampledCase
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
    """Write .xlsx, or .csv by the file's ending."""
    lines = list(_lines(cases, framework))
    if path.suffix.lower() == ".csv":
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows([HEADINGS, *lines])
        return
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
    book.save(path)


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
