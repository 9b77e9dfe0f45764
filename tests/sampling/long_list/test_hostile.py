"""Hostile files end in a sentence, in bounded time and memory."""

import io
import struct
import subprocess
import sys
import time
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.sampling.long_list import zipped as guards
from desktop.sampling.long_list.sheets import open_book
from desktop.sampling.long_list.troubles import UnreadableList
from desktop.words.messages import say
from tests.sampling.long_list.lists import (
    HEADINGS,
    ROW,
    csv_text,
    ods_parts,
    read,
    unzipped,
    xlsx,
    zipped,
)

PROLOG = "<?xml version='1.0'?>"
SHEET = "xl/worksheets/sheet1.xml"
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def with_sheet(rows: str, **others) -> bytes:
    """A workbook whose sheet holds this XML between its sheetData tags."""
    parts = unzipped(xlsx([HEADINGS, ROW]))
    parts[SHEET] = f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>"
    return zipped(parts | others)


def refused(source: bytes, name: str = "list.xlsx") -> str:
    """The sentence in which a file is refused, within two seconds of this machine's time."""
    begun = time.process_time()
    with pytest.raises(UnreadableList) as trouble:
        read(source, name)
    assert time.process_time() - begun < 5
    assert name in say(trouble.value.message)
    return say(trouble.value.message)


def sentence_or_list(source: bytes, name: str) -> bool:
    """Whether the file is read whole, or refused by its name; anything else is an error."""
    try:
        reading = read(source, name)
    except UnreadableList as trouble:
        return name in say(trouble.message)
    return reading.source_rows == sum(len(row.sources) for row in reading.rows)


@pytest.mark.parametrize("source", [b"", b"\r\n \n", b"\x00" * 4096])
def test_nothing_is_told_to_be_empty(source):
    assert "empty" in refused(source)


def test_a_picture_called_xlsx_is_no_spreadsheet():
    jpeg = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(range(256)) * 40
    assert "no spreadsheet" in refused(jpeg)


def test_a_file_with_a_password_says_what_to_do():
    assert "password" in refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 4096)


@settings(max_examples=30)
@given(st.integers(0, 4000))
def test_a_workbook_cut_off_anywhere_is_refused_or_read(cut):
    whole = xlsx([HEADINGS, ROW])
    with pytest.raises(UnreadableList):
        read(whole[: min(cut, len(whole) - 30)])


@settings(max_examples=40)
@given(st.integers(100, 4000), st.binary(min_size=1, max_size=8))
def test_a_damaged_workbook_is_a_sentence_or_a_list(place, junk):
    whole = bytearray(xlsx([HEADINGS, ROW]))
    place = min(place, len(whole) - 10)
    whole[place : place + len(junk)] = junk
    assert sentence_or_list(bytes(whole), "list.xlsx")


@given(st.binary(min_size=1, max_size=300))
def test_any_bytes_are_a_sentence_or_a_list(source):
    assert sentence_or_list(source, "list.csv")


def test_a_zip_of_something_else_is_no_spreadsheet():
    assert "no spreadsheet" in refused(zipped({"letter.txt": "Dear"}))


def test_a_zip_bomb_is_not_unfolded():
    assert "bigger" in refused(with_sheet("<row/>", **{"xl/media/a.bin": b"\x00" * 60_000_000}))


def test_a_bomb_whose_header_tells_a_small_size_is_not_unfolded():
    bomb = bytearray(with_sheet("<row/>", **{"xl/bomb.xml": " " * 60_000_000}))
    at = bomb.rindex(b"PK\x01\x02", 0, bomb.rindex(b"xl/bomb.xml"))
    struct.pack_into("<I", bomb, at + 24, 10)
    assert "bigger" in refused(bytes(bomb))


def test_thousands_of_parts_are_refused():
    assert "bigger" in refused(zipped({f"part{n}": "" for n in range(guards.PARTS + 1)}))


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1"><c r="A1"/></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        '<row r="1048576"><c r="A1048576"><v>1</v></c></row>',
        "<row r='1'><c r='AAA1'><v>1</v></c></row><row r='9000'><c r='ABC9000'><v>1</v></c></row>",
        '<row r = "1"><c\nr = "XFD1"><v>1</v></c></row>',
        "<row>" + "<c><v>1</v></c>" * 20_000 + "</row>",
    ],
)
def test_far_cells_of_an_almost_empty_sheet_are_refused(rows):
    assert "bigger" in refused(with_sheet(rows))


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1048576" s="1"><c r="XFD1048576" s="1"/></row>',
        '<row r="1048576"><c r="C1048576" s="1" t="n"></c></row>',
        '<row r="1"><c r="XFD1" s="1"/></row>',
    ],
)
def test_far_cells_that_are_painted_and_empty_do_no_harm(rows):
    assert "bigger" not in refused(with_sheet(rows))


def test_far_rows_of_cells_without_a_place_are_refused():
    rows = '<row r="1048576"><c><v>1</v></c></row>'
    assert "bigger" in refused(with_sheet(rows))


def test_one_long_text_that_a_million_cells_repeat_is_refused():
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 40_000))
    texts = f"<sst {MAIN}><si><t>{'x' * 30_000}</t></si></sst>"
    assert "bigger" in refused(with_sheet(rows, **{"xl/sharedStrings.xml": texts}))


@pytest.mark.parametrize(
    "part", [SHEET, "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"]
)
def test_definitions_of_entities_are_refused(part):
    parts = unzipped(xlsx([HEADINGS, ROW]))
    body = parts.get(part, b"<x/>")
    body = body.encode() if isinstance(body, str) else body
    laughs = '<!DOCTYPE a [<!ENTITY l "ha"><!ENTITY m "&l;&l;&l;">]>'
    parts[part] = PROLOG.encode() + laughs.encode() + body.split(b"?>")[-1]
    assert "definitions" in refused(zipped(parts))


def test_an_ods_that_repeats_cells_a_million_times_is_refused():
    value = 'office:value-type="float" office:value="1"'
    cell = f"<table:table-cell {value}/>"
    wide = cell.replace(" ", ' table:number-columns-repeated="16384" ', 1)
    for row in (
        f"<table:table-row>{wide}{cell}",
        f'<table:table-row table:number-rows-repeated="1048576">{cell}',
    ):
        rows = f"{row}</table:table-row>"
        assert "bigger" in refused(zipped(ods_parts(rows)), "list.ods")


def test_a_million_columns_of_a_csv_are_refused():
    assert "bigger" in refused(b"reference," * 1_000_000 + b"\nA-1", "list.csv")


def test_a_field_without_end_is_a_sentence():
    assert "list.csv" in refused(b'reference,age\n"' + b"x" * 1_000_000, "list.csv")


def test_a_formula_in_a_csv_is_a_text():
    rows = [HEADINGS, ["=1+1", "Case", "5-9", "F", "01/09/2016", "Y"]]
    assert read(csv_text(rows).encode(), "list.csv").rows[0].reference == "=1+1"


def test_a_missing_file_is_a_sentence(tmp_path):
    with pytest.raises(UnreadableList) as trouble:
        open_book(tmp_path / "gone.xlsx")
    assert "gone.xlsx" in say(trouble.value.message)


def test_merged_ranges_over_the_whole_sheet_take_bounded_time():
    book = unzipped(xlsx([HEADINGS, ROW]))
    merges = "".join('<mergeCell ref="A1:XFD1048576"/>' for _ in range(2_000))
    body = (
        book[SHEET]
        .decode()
        .replace("</sheetData>", f"</sheetData><mergeCells>{merges}</mergeCells>")
    )
    begun = time.process_time()
    open_book(zipped(book | {SHEET: body}), "list.xlsx")
    list(open_book(zipped(book | {SHEET: body}), "list.xlsx").sheets[0].rows())
    assert time.process_time() - begun < 5


def test_the_first_look_loads_no_window():
    script = """
import sys, desktop.sampling.long_list.reading
heavy = ("openpyxl", "python_calamine", "numpy", "PySide6.QtCore")
print([name for name in heavy if name in sys.modules])
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_a_zip_entry_that_is_encrypted_is_a_sentence():
    whole = bytearray(xlsx([HEADINGS, ROW]))
    with zipfile.ZipFile(io.BytesIO(whole)) as found:
        first = found.infolist()[0]
    at = whole.index(b"PK\x01\x02")
    struct.pack_into("<H", whole, at + 8, first.flag_bits | 1)
    assert "damaged" in refused(bytes(whole))
