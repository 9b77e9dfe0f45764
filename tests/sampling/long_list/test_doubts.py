"""Every doubt has its code, its place, and a rule that says whether the row may be drawn."""

import csv
import io
from datetime import date

import pytest
from openpyxl import load_workbook

from desktop.sampling.long_list.doubts import CODES, Doubt, Rules, done_of, expected_of, name_of
from desktop.sampling.long_list.returning import COLUMNS, to_csv, to_xlsx
from tests.sampling.long_list.lists import HEADINGS, ROW, changed, csv_text, read, xlsx

CARE_LEAVER = [*HEADINGS[:5], "Care leaver"]


def only_doubt(*rows, headings=HEADINGS, **more):
    reading = read(xlsx([headings, *rows]), **more)
    assert len(reading.doubts) == 1, reading.doubts
    return reading, reading.doubts[0]


@pytest.mark.parametrize(
    ("cells", "code", "eligible"),
    [
        ({"opened": date(2015, 1, 5)}, "outside_period", False),
        ({"opened": "31/02/2017"}, "bad_date", False),
        ({"care_and_support_assessment": ""}, "no_category", False),
        ({"case_reference": ""}, "blank_reference", False),
        ({"case_reference": "Megan Invented"}, "blank_reference", False),
        ({"sex": "perhaps"}, "unknown_value", True),
        ({"care_and_support_assessment": "see note"}, "unknown_value", False),
    ],
)
def test_a_doubtful_row_stays_and_says_where(cells, code, eligible):
    reading = read(xlsx([["Title"], HEADINGS, ROW, changed(**{"case_reference": "A-2"} | cells)]))
    codes = {doubt.code for doubt in reading.doubts}
    assert code in codes
    assert {(doubt.sheet, doubt.row) for doubt in reading.doubts} == {("Sheet 1", 4)}
    assert len(reading.rows) == 2
    assert reading.rows[1].eligible is eligible
    assert (reading.rows[1].reason == "") is eligible


def test_a_name_in_place_of_a_reference_is_not_kept_even_in_the_doubt():
    reading = read(xlsx([HEADINGS, changed(case_reference="Megan Invented")]))
    assert "Megan" not in repr(reading.rows[0].reference) + repr(reading.doubts)


def test_the_same_row_twice_is_a_doubt_that_names_the_first():
    reading, doubt = only_doubt(ROW, changed(sex="F"))
    assert (doubt.code, doubt.row, doubt.expected) == ("duplicate_reference", 3, "2")
    assert [row.eligible for row in reading.rows] == [True, False]
    assert reading.canonical.decode().count("A-1") == 1


def test_the_same_child_opened_on_another_day_is_one_row_without_doubt():
    reading = read(
        xlsx([HEADINGS, ROW, changed(opened=date(2016, 12, 1)), changed(opened=date(2015, 1, 1))])
    )
    assert reading.doubts == ()
    assert reading.rows[0].opened == date(2015, 1, 1)
    assert reading.rows[0].last_event == date(2016, 12, 1)
    assert reading.rows[0].eligible


def test_a_third_row_equal_to_a_merged_one_is_a_doubt():
    other = changed(opened=date(2016, 12, 1))
    _, doubt = only_doubt(ROW, other, other)
    assert (doubt.code, doubt.row) == ("duplicate_reference", 4)


def test_sheets_that_contradict_each_other_about_a_child_are_a_doubt():
    reading = read(xlsx([HEADINGS, ROW], [HEADINGS, changed(sex="M", age_band="10-15")]))
    assert [(d.code, d.sheet, d.column, d.found, d.expected) for d in reading.doubts] == [
        ("unknown_value", "Sheet 2", "sex", "male", "female"),
        ("unknown_value", "Sheet 2", "age", "10-15", "5-9"),
    ]


def test_a_care_leaver_of_three_is_a_doubt_but_not_one_who_came_alone():
    headings = [*CARE_LEAVER, "Unaccompanied"]
    reading, doubt = only_doubt(
        [*changed(age_band=3), ""],
        [*changed(case_reference="A-2", age_band=3), "Y"],
        headings=headings,
    )
    assert (doubt.code, doubt.reference, doubt.found) == ("age_category", "A-1", "0-4")
    assert reading.rows[0].eligible


def test_a_contact_that_has_only_categories_of_cases_is_a_doubt():
    reading, doubt = only_doubt(changed(kind="Contact"))
    assert (doubt.code, doubt.found, doubt.expected) == ("contact_among_cases", "contact", "case")
    assert reading.rows[0].pool == "contact"


def test_without_a_column_of_kinds_the_frameworks_rule_gives_the_pool():
    rows = [["Reference", "Category"], ["A-1", "C1"], ["A-2", "C1; C2"], ["A-3", "C2; C4"]]
    assert [row.pool for row in read(xlsx(rows)).rows] == ["contact", "contact", "case"]


def test_an_unknown_category_is_told_and_the_known_ones_stay():
    reading, doubt = only_doubt(["A-1", "C4; C99"], headings=["Reference", "Category"])
    assert (doubt.code, doubt.found) == ("unknown_category", "C99")
    assert reading.rows[0].categories == ("C4",)


def test_a_column_of_names_is_set_aside_and_told_by_its_heading():
    headings = [*HEADINGS, "Mother's name"]
    reading, doubt = only_doubt([*ROW, "Rhian Invented"], headings=headings)
    assert (doubt.code, doubt.row, doubt.column) == ("quarantined_column", 0, "Mother's name")
    assert "Rhian" not in repr(reading.rows) + repr(reading.doubts)
    assert reading.rows[0].eligible


def test_the_rules_decide_what_may_be_drawn():
    source = xlsx(
        [HEADINGS, changed(opened=date(2015, 1, 5)), changed(case_reference="A-2", sex="?!x")]
    )
    usual = read(source)
    assert [row.eligible for row in usual.rows] == [False, True]
    turned = read(source, rules=Rules(frozenset({"unknown_value"})))
    assert [(row.eligible, row.reason) for row in turned.rows] == [
        (True, ""),
        (False, "unknown_value"),
    ]
    assert [doubt.done for doubt in turned.doubts] == ["kept", "not_eligible"]


def test_no_rule_lets_a_row_without_reference_be_drawn():
    source = xlsx([HEADINGS, changed(case_reference="")])
    assert not read(source, rules=Rules(frozenset())).rows[0].eligible


def test_every_code_has_its_wording_in_both_languages():
    for code in CODES:
        doubt = Doubt(code, "f", "s", 1, "c", "r", "x", "y", "kept")
        for text in (name_of(code), expected_of(doubt), done_of(doubt)):
            assert text.en
            assert text.cy
            assert text.en != text.cy


def test_doubts_go_back_as_a_spreadsheet_in_both_languages_without_formulas():
    evil = '=HYPERLINK("http://x","y")'
    reading = read(xlsx([HEADINGS, changed(case_reference="@A-1", sex="+1+cmd|' /C calc'!A0")]))
    assert reading.doubts
    doubts = [*reading.doubts, reading.doubts[0]._replace(found=evil, sheet="-1")]
    rows = list(csv.reader(io.StringIO(to_csv(doubts).decode("utf-8-sig"))))
    sheet = load_workbook(io.BytesIO(to_xlsx(doubts))).worksheets[0]
    cells = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)]
    assert rows[0] == cells[0]
    assert rows[0][2] == "Row / Rhes"
    assert len(rows) == len(cells) == len(doubts) + 1
    assert all(len(row) == len(COLUMNS) for row in rows)
    for row in (*rows, *cells):
        assert not [text for text in row if text and text[0] in "=+-@"]
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)


def test_the_counts_are_named_as_the_command_line_has_them():
    counts = read(csv_text([HEADINGS, [*ROW[:4], "01/09/2016", "Y"]]).encode(), "l.csv").counts
    assert list(counts.as_dict()) == [
        "source_rows",
        "rows",
        "eligible",
        "contacts",
        "cases",
        "per_category",
        "doubts",
    ]
