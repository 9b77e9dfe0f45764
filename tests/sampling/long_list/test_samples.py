"""The real shapes: what the README of the samples says of each."""

import json
import re

import pytest

from desktop.framework import load
from desktop.sampling.long_list.guessing import guess
from desktop.sampling.long_list.reading import read_long_list
from desktop.sampling.long_list.sheets import open_book
from tests.sampling.long_list.lists import PERIOD, SHARED, read, sample

PLANTED = ("duplicate_reference", "outside_period", "no_category", "bad_date", "blank_reference")


def figures(name: str) -> dict[str, object]:
    """The README's line for a file."""
    text = sample("README.md").read_text(encoding="utf-8")
    line = next(
        line
        for line in text.splitlines()
        if line.startswith(f"- long-list/{name}") or line.startswith(f"  - long-list/{name}")
    )
    return json.loads(line[line.index("{") :])


@pytest.mark.parametrize("name", ["list.xlsx", "list.csv", "per-category.xlsx", "clean.xlsx"])
def test_the_figures_of_the_samples_are_found_exactly(name):
    expected = figures(name)
    counts = read(sample("long-list", name), name).counts

    assert counts.rows == expected["rows"]
    assert counts.per_category == expected["per_category"]
    assert counts.contacts == expected["contacts"]
    assert counts.cases == counts.rows - counts.contacts
    planted = expected["planted"]
    assert {code: counts.doubts.get(code, 0) for code in PLANTED} == {
        code: planted.get(code, 0) for code in PLANTED
    }


def test_planted_faults_stay_on_the_list_but_can_not_be_drawn():
    reading = read(sample("long-list", "list.xlsx"))
    assert reading.counts.eligible == 1287 - 15
    held_back = [row for row in reading.rows if not row.eligible]
    assert sorted({row.reason for row in held_back}) == sorted(PLANTED)


def test_a_workbook_with_a_sheet_for_each_category_is_merged_by_reference():
    reading = read(sample("long-list", "per-category.xlsx"))
    assert reading.counts.source_rows == 2059
    assert sum(len(row.sources) for row in reading.rows) == 2059


def test_the_same_rows_in_another_order_give_the_same_hash():
    path = sample("long-list", "list.csv")
    heading, *rows = path.read_bytes().splitlines(keepends=True)
    turned = read(heading + b"".join(reversed(rows)), "list.csv")
    straight = read(path, "list.csv")
    duplicates = {d.reference for d in straight.doubts if d.code == "duplicate_reference"}

    def others(reading):
        return [
            line
            for line in reading.canonical.decode().splitlines()
            if line.split("\t")[0] not in duplicates
        ]

    assert others(turned) == others(straight)
    assert straight.file_sha256 != turned.file_sha256


def test_annex_a_is_eleven_lists_of_59_rows_about_53_people():
    reading = read(sample("annex_a", "Annex_A.xlsx"), "Annex_A.xlsx")
    assert (reading.counts.source_rows, reading.counts.rows) == (59, 53)
    by_sheet = {sheet.name: sheet.category for sheet in reading.mapping.sheets}
    assert by_sheet == dict(
        zip(
            [f"List {n}" for n in range(1, 12)],
            ["C1", "C3", "C2", "C4", "C6", "C5", "C7", "C11", "C13", "C12", ""],
            strict=True,
        )
    )
    assert sum(len(sheet.columns) for sheet in reading.mapping.sheets) == 165


def test_a_child_on_two_lists_of_annex_a_is_one_row_without_a_duplicate_doubt():
    reading = read(sample("annex_a", "Annex_A.xlsx"), "Annex_A.xlsx")
    rows = {row.reference: row for row in reading.rows}
    assert rows["7961370"].categories == ("C12", "C13")
    assert [sheet for sheet, _ in rows["6537810"].sources] == ["List 3", "List 5"]
    assert "duplicate_reference" not in reading.counts.doubts


def test_no_workers_name_of_annex_a_is_kept_anywhere():
    path = sample("annex_a", "Annex_A.xlsx")
    book = open_book(path)
    names = set()
    for sheet in book.sheets:
        heading, *rows = list(sheet.rows())
        if "Allocated Worker" in heading:
            names |= {row[heading.index("Allocated Worker")] for row in rows} - {"", "#N/A"}
    assert len(names) > 15
    reading = read_long_list(path, path.name, load("childrens-inspection"), PERIOD)
    kept = repr(reading.rows) + repr(reading.doubts) + reading.canonical.decode()
    assert not [
        name for name in names if str(name) in kept or str(name).replace("\xa0", " ") in kept
    ]
    told = [doubt for doubt in reading.doubts if doubt.code == "quarantined_column"]
    assert {doubt.column for doubt in told} == {"Allocated Worker", "Placement postcode"}
    assert all(doubt.found == "" and doubt.done == "left_out" for doubt in told)


def test_coded_values_and_cells_in_error_of_annex_a_are_understood():
    reading = read(sample("annex_a", "Annex_A.xlsx"), "Annex_A.xlsx")
    assert {row.sex for row in reading.rows} <= {"male", "female", ""}
    assert not [d for d in reading.doubts if d.column in ("Gender", "Case Status")]
    list_6 = [row for row in reading.rows if row.sheet == "List 6"]
    assert [
        row.values["Allocated Team"] for row in list_6 if row.values.get("Allocated Team")
    ] == ["#N/A"] * 5
    assert {row.team for row in list_6} == {""}


def test_a_date_of_birth_becomes_an_age_band_and_is_not_kept():
    reading = read(sample("annex_a", "Annex_A.xlsx"), "Annex_A.xlsx")
    assert not any("Date of Birth" in row.values for row in reading.rows)
    assert all(row.age_band for row in reading.rows if row.sheet != "List 11")


def test_headings_that_authorities_really_sent_are_recognised():
    """The schema's own column names, of every list, give the fields that matter."""
    text = sample("annex_a", "Annex_A_schema.yml").read_text(encoding="utf-8")
    headings = set(
        re.findall(r"^        '?\"?([A-Z][^:\n]{2,90}?)'?\"?: ?[&*\n]", text, re.MULTILINE)
    )
    from desktop.sampling.long_list.guessing import Words
    from desktop.sampling.long_list.synonyms import best

    targets = Words.of(load("childrens-inspection")).targets
    assert "Date of Birth" in headings
    found = {heading: best(heading, targets) for heading in headings}
    assert found["Child Unique ID"] == ("reference", 1.0)
    assert found["Age of Child (Years)"] == ("age", 1.0)
    assert found["Does the Child have a Disability"] == ("flag:disability", 1.0)


@pytest.mark.parametrize(
    ("name", "rows"), [("episodes.csv", 5050), ("reviews.csv", 12582), ("uasc.csv", 132)]
)
def test_every_row_of_a_903_file_is_counted(name, rows):
    reading = read(sample("ssda903", name), name)
    assert reading.counts.source_rows == rows
    assert sum(len(row.sources) for row in reading.rows) == rows
    assert "bad_date" not in reading.counts.doubts


def test_pupil_numbers_of_the_sen_sample_are_set_aside():
    path = sample("annex_a_sen", "fake_sen.xlsx")
    mapping = guess(open_book(path), load("childrens-inspection"))
    aside = {
        column.heading for sheet in mapping.sheets for column in sheet.columns if column.person
    }
    assert {"UPN", "ULN"} <= aside
    assert SHARED.is_dir()
