"""The invented authority's long-list: overlapping categories in plausible proportions.

The same seed gives the same file's content. References are invented; nobody is described.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO
from random import Random
from typing import Any

from desktop.demo.script import Script
from desktop.framework import Framework

TEAMS = {"Aeron Uchaf": 5, "Aeron Isaf": 4, "Glannau": 3, "Bryniau": 3, "Dyffryn": 2}
FAULTS = 3  # rows with a date that can't be, so that the demo shows doubts
FIXED = ("Case reference", "Age", "Sex", "Team", "Language", "Status", "Opened",
         "Last significant event", "Sibling code")  # fmt: skip
Group = dict[str, Any]
"""Rows of one kind: `weight`, the `codes` all have, `also` with their chances, ages from `age`."""


def list_file(framework: Framework, script: Script) -> bytes:
    """An XLSX as an authority would send it: a title, a blank row, the headings, the rows."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    told = script["inspection"]
    period: tuple[date, date] = (told["period_from"], told["period_to"])
    book = Workbook(write_only=True)
    book.properties.created = book.properties.modified = datetime.combine(period[1], time())
    sheet = book.create_sheet("Long-list")
    sheet.append([f"{told['authority']}: long-list"])
    sheet.append([])
    sheet.append([*FIXED, *(one.label.en for one in framework.categories)])
    for cells in _rows(framework, period, script["sample"]):
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


def _rows(
    framework: Framework, period: tuple[date, date], told: dict[str, Any]
) -> Iterator[list[Any]]:
    chance, whole = Random(told["list_seed"]), told["rows"]  # noqa: S311 - no secret
    groups: list[Group] = told["groups"]
    weights = [group["weight"] for group in groups]
    days = (period[1] - period[0]).days
    for number in range(1, whole + 1):
        group = chance.choices(groups, weights)[0]
        codes = _codes(group, chance)
        event = period[0] + timedelta(days=chance.randint(0, days))
        opened: date | str = event - timedelta(days=chance.randint(0, 300))
        if number % (whole // FAULTS) == 7:
            opened = f"31/02/{period[1].year}"
        yield [
            f"{told['prefix']}-{number:05}",
            _age(framework, codes, group, chance),
            chance.choice(("Female", "Male")),
            *chance.choices(list(TEAMS), list(TEAMS.values())),
            *chance.choices(("English", "Welsh", "Both"), (6, 3, 1)),
            chance.choice(("Open", "Open", "Closed")),
            opened,
            event,
            f"S{chance.randint(1, 40):03}" if chance.random() < told["siblings"] else None,
            *("Y" if one.code in codes else None for one in framework.categories),
        ]


def _codes(group: Group, chance: Random) -> set[str]:
    also = {code for code, share in group["also"].items() if chance.random() < share}
    return {*group["codes"], *also}


def _age(framework: Framework, codes: set[str], group: Group, chance: Random) -> int:
    """An age that suits every category of the row."""
    low, high = group["age"]
    for one in framework.categories:
        if one.code in codes:
            low = low if one.youngest is None else max(low, one.youngest)
            high = high if one.oldest is None else min(high, one.oldest)
    return chance.randint(low, high)
