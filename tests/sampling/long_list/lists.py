"""Lists for tests: real samples where they are, small files made on the spot everywhere."""

import csv
import io
import os
import zipfile
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from desktop.framework import load
from desktop.sampling.long_list.reading import Reading, read_long_list

SHARED = Path(os.environ.get("AROLWG_SHARED") or Path(__file__).parents[4] / "shared")
PERIOD = (date(2016, 6, 1), date(2017, 6, 1))
HEADINGS = ["Case reference", "Kind", "Age band", "Sex", "Opened", "Care and support assessment"]
ROW: list[Any] = ["A-1", "Case", "5-9", "F", date(2016, 9, 1), "Y"]


def sample(*parts: str) -> Path:
    """A sample file; the test is skipped where there are none."""
    path = SHARED.joinpath("samples", *parts)
    if not path.is_file():
        pytest.skip(f"there is no shared folder with {'/'.join(parts)}")
    return path


def read(source: bytes | Path, name: str = "list.xlsx", **more: Any) -> Reading:
    """Read with the children's framework and the period of the samples."""
    framework = load(more.pop("framework", "childrens-inspection"))
    return read_long_list(source, name, framework, more.pop("period", PERIOD), **more)


def xlsx(*sheets: Iterable[list[Any]], touch: Callable[[Workbook], object] | None = None) -> bytes:
    """A workbook with these rows on its sheets "Sheet 1", "Sheet 2" ..., changed by `touch`."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for number, rows in enumerate(sheets, 1):
        sheet = book.create_sheet(f"Sheet {number}")
        for row in rows:
            sheet.append(row)
    if touch is not None:
        touch(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def csv_text(rows: Iterable[list[Any]], delimiter: str = ",") -> str:
    """The rows as CSV."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue()


def changed(**cells: Any) -> list[Any]:
    """The usual row with some cells changed, by heading in small letters with underscores."""
    names = [heading.lower().replace(" ", "_") for heading in HEADINGS]
    return [cells.get(name, value) for name, value in zip(names, ROW, strict=True)]


_ODS = (
    "<office:document-content "
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
    '<office:spreadsheet><table:table table:name="Rhestr">{rows}</table:table>'
    "</office:spreadsheet></office:body></office:document-content>"
)


def ods(rows: Iterable[list[Any]], hidden: Iterable[int] = ()) -> bytes:
    """An ODS of texts and dates; rows of these numbers (from 1) are hidden."""
    lines = []
    for number, row in enumerate(rows, 1):
        look = ' table:visibility="collapse"' if number in hidden else ""
        lines.append(f"<table:table-row{look}>{''.join(map(_cell, row))}</table:table-row>")
    return zipped(ods_parts("".join(lines)))


def ods_parts(rows: str) -> dict[str, str]:
    """The parts of an ODS whose one table holds these rows."""
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        "</manifest:manifest>"
    )
    return {
        "mimetype": kind,
        "content.xml": _ODS.format(rows=rows),
        "META-INF/manifest.xml": manifest,
    }


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """A zip of these parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in parts.items():
            packed.writestr(name, text)
    return out.getvalue()


def unzipped(packed: bytes) -> dict[str, str | bytes]:
    """The parts of a zip."""
    with zipfile.ZipFile(io.BytesIO(packed)) as found:
        return {name: found.read(name) for name in found.namelist()}


def _cell(value: Any) -> str:
    kind = f'date" office:date-value="{value}' if isinstance(value, date) else "string"
    text = f"<text:p>{value}</text:p>"
    return f'<table:table-cell office:value-type="{kind}">{text}</table:table-cell>'
