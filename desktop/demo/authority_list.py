"""The invented authority's long-list: overlapping categories in plausible proportions.

The same seed gives the same file's content. References are invented; nobody is described.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from io import BytesIO
from random import Random
from typing import Any

from desktop.framework import Framework

TEAMS = ("Aberaeron", "Llambed", "Tregaron", "Llandysul", "Ceinewydd")
BANDS = ((0, 4), (5, 9), (10, 13), (14, 15), (16, 17))
FAULTS = 3  # rows with a date that can't be, so that the demo shows doubts


@dataclass(frozen=True)
class Shape:
    """How many rows, and which share of them belongs to each category (they overlap)."""

    rows: int
    shares: dict[str, float]
    prefix: str


def list_file(framework: Framework, period: tuple[date, date], shape: Shape, seed: int) -> bytes:
    """An XLSX as an authority would send it: a title, a blank row, the headings, the rows."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    book.properties.created = datetime.combine(period[1], time())
    book.properties.modified = book.properties.created
    sheet = book.create_sheet("Long-list")
    sheet.append(["Dyffryn Aeron Council: long-list of cases and contacts"])
    sheet.append([])
    sheet.append(_headings(framework))
    for cells in _rows(framework, period, shape, Random(seed)):  # noqa: S311 - no secret
        line = []
        for value in cells:
            cell = WriteOnlyCell(sheet, value)
            if isinstance(value, date):
                cell.number_format = "dd/mm/yyyy"
            line.append(cell)
        sheet.append(line)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def _headings(framework: Framework) -> list[str]:
    fixed = ["Case reference", "Age", "Sex", "Team", "Language", "Status", "Opened",
             "Last significant event", "Sibling code"]  # fmt: skip
    return fixed + [one.label.en for one in framework.categories]


def _rows(
    framework: Framework, period: tuple[date, date], shape: Shape, chance: Random
) -> Iterator[list[Any]]:
    first, last = period
    days = (last - first).days
    adults = "children" not in framework.services or shape.prefix == "PE"
    for number in range(1, shape.rows + 1):
        codes = _categories(framework, shape, chance)
        age = _age(codes, chance) if not adults else chance.randint(18, 94)
        event = first + timedelta(days=chance.randint(0, days))
        opened: date | str = event - timedelta(days=chance.randint(0, 300))
        if number % (shape.rows // FAULTS) == 7:
            opened = "31/02/2017"
        yield [
            f"{shape.prefix}-{number:05}",
            age,
            chance.choice(("Female", "Male")),
            chance.choices(TEAMS, (5, 4, 3, 3, 2))[0],
            chance.choices(("English", "Welsh", "Both"), (6, 3, 1))[0],
            chance.choice(("Open", "Open", "Closed")),
            opened,
            event,
            f"S{chance.randint(1, 40):03}" if chance.random() < 0.06 else None,
            *("Y" if one.code in codes else None for one in framework.categories),
        ]


def _categories(framework: Framework, shape: Shape, chance: Random) -> set[str]:
    codes = {code for code, share in shape.shares.items() if chance.random() < share}
    return codes or {chance.choice([one.code for one in framework.categories[:5]])}


def _age(codes: set[str], chance: Random) -> int:
    if "C13" in codes:
        return 16 + chance.randint(0, 1)
    low, high = BANDS[chance.randrange(len(BANDS))]
    return chance.randint(low, high)
