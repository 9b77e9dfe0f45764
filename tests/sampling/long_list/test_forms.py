"""The forms in which a list may come: encodings, delimiters, headings, sheets, hidden things."""

from datetime import date, datetime

import pytest

from desktop.sampling.long_list.troubles import UnreadableList
from desktop.words.messages import say
from tests.sampling.long_list.lists import HEADINGS, ROW, changed, csv_text, ods, read, xlsx

AT_NINE = datetime(2016, 7, 1, 9)  # noqa: DTZ001 - cells have no zone
TEXT_ROW = [*ROW[:4], "01/09/2016", "Y"]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"]
)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_csv_is_read_in_any_encoding_and_delimiter(encoding, delimiter):
    rows = [[*HEADINGS, "Team"], [*TEXT_ROW, "Tîm Dyffryn"]]
    reading = read(csv_text(rows, delimiter).encode(encoding), "list.csv")
    assert [(row.reference, row.team, row.opened) for row in reading.rows] == [
        ("A-1", "Tîm Dyffryn", date(2016, 9, 1))
    ]


def test_a_line_that_tells_excel_the_delimiter_is_no_row():
    text = "sep=;\n" + csv_text([HEADINGS, TEXT_ROW], ";")
    assert read(text.encode(), "list.csv").counts.rows == 1


def test_short_and_long_rows_of_a_csv_are_rows_too():
    rows = [HEADINGS, ["A-1"], [*changed(case_reference="A-2", opened="01/09/2016"), "", ""]]
    assert [row.reference for row in read(csv_text(rows).encode(), "list.csv").rows] == [
        "A-1",
        "A-2",
    ]


def test_a_title_and_blank_lines_above_the_headings_are_passed_over():
    rows = [["Dyffryn Aeron: long-list"], [], [None], HEADINGS, ROW]
    reading = read(xlsx(rows))
    assert reading.mapping.sheets[0].heading_row == 4
    assert reading.rows[0].row == 5


def test_headings_over_two_lines_with_stray_spaces_are_joined():
    above = ["Case", "", " Age", "Sex ", "Date", "Care and support"]
    below = [" reference ", "Kind", "band\xa0", "", " opened", "assessment"]
    reading = read(xlsx([above, below, ROW]))
    assert [column.field for column in reading.mapping.sheets[0].columns] == [
        "reference",
        "pool",
        "age",
        "sex",
        "opened",
        "category:C4",
    ]
    assert reading.counts.rows == 1


def test_a_heading_merged_over_several_columns_does_not_hide_theirs():
    above = ["Child", "", "", "", "", "Categories"]
    reading = read(
        xlsx([above, HEADINGS, ROW], touch=lambda book: book.worksheets[0].merge_cells("A1:E1"))
    )
    assert reading.rows[0].categories == ("C4",)


def test_cells_merged_downwards_say_the_same_for_each_row():
    rows = [[*HEADINGS, "Team"], [*ROW, "North"], [*changed(case_reference="A-2"), ""]]
    reading = read(xlsx(rows, touch=lambda book: book.worksheets[0].merge_cells("G2:G3")))
    assert [row.team for row in reading.rows] == ["North", "North"]


def test_hidden_rows_columns_and_sheets_are_read_and_told():
    def hide(book):
        book.worksheets[0].row_dimensions[3].hidden = True
        book.worksheets[0].column_dimensions["D"].hidden = True
        book.worksheets[1].sheet_state = "veryHidden"

    second = changed(case_reference="A-2")
    reading = read(
        xlsx([HEADINGS, ROW, second], [HEADINGS, changed(case_reference="A-3")], touch=hide)
    )
    assert [row.reference for row in reading.rows] == ["A-1", "A-2", "A-3"]
    told = [say(notice) for notice in reading.notices]
    assert any("hidden rows: 1 (3)" in text for text in told)
    assert any("hidden columns" in text for text in told)
    assert any("“Sheet 2” is hidden" in text for text in told)


def test_a_sheet_that_is_no_list_is_told_and_not_read():
    reading = read(xlsx([HEADINGS, ROW], [["These notes say how the list was made."]]))
    assert reading.counts.source_rows == 1
    assert any("Sheet 2" in say(notice) for notice in reading.notices)


def test_a_column_of_several_categories_is_parted():
    rows = [
        ["Reference", "Categories"],
        ["A-1", "C4; C11"],
        ["A-2", "Looked after child, Care leaver"],
        ["A-3", "C7 - Child protection register"],
        ["A-4", "Plentyn anabl\nar goll"],
    ]
    assert [row.categories for row in read(xlsx(rows)).rows] == [
        ("C4", "C11"),
        ("C11", "C13"),
        ("C7",),
        ("C8", "C9"),
    ]


def csv_read(rows, delimiter=","):
    return read(csv_text(rows, delimiter).encode(), "list.csv")


CARE_LEAVER = "Care leaver"
PERMANENCE = "Permanence, adoption or return home"


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("C4 & C11", ("C4", "C11")),
        ("C4 and C11", ("C4", "C11")),
        ("C4 C11", ("C4", "C11")),
        (f"{CARE_LEAVER}; {PERMANENCE}", ("C12", "C13")),
        (f"{PERMANENCE}, {CARE_LEAVER}", ("C12", "C13")),
        (f"{CARE_LEAVER} & {PERMANENCE}", ("C12", "C13")),
        ("Care & support plan", ("C5",)),
    ],
)
def test_no_category_of_a_cell_is_lost_whatever_parts_them(cell, codes):
    reading = csv_read([["Case reference", "Categories"], ["A-1", cell]])
    assert (reading.rows[0].categories, reading.counts.doubts) == (codes, {})


def test_the_line_of_totals_below_a_list_is_no_case():
    below = ["Total", "", "", *["3" for _ in HEADINGS[3:]]]
    counts = csv_read([HEADINGS, ROW, below]).counts
    assert (counts.rows, counts.eligible, counts.doubts["blank_reference"]) == (2, 1, 1)
    assert csv_read([HEADINGS, ROW, ["Cyfanswm"]]).counts.eligible == 1


@pytest.mark.parametrize("delimiter", ["^", "~", ":"])
def test_a_rare_delimiter_is_found_where_it_parts_more_than_the_others(delimiter):
    reading = csv_read([HEADINGS, ROW], delimiter)
    assert (reading.counts.rows, reading.rows[0].reference) == (1, ROW[0])


def test_a_quotation_mark_that_is_never_closed_names_its_row():
    more = [changed(case_reference=f"A-{n}") for n in range(2, 5)]
    text = csv_text([HEADINGS, ROW, *more]).replace("A-2", '"A-2')
    with pytest.raises(UnreadableList) as trouble:
        read(text.encode(), "list.csv")
    assert "row 3" in say(trouble.value.message)
    assert "never closed" in say(trouble.value.message)


def test_rows_of_one_child_with_another_category_each_are_merged():
    rows = [["Reference", "Category"], ["A-1", "C4"], ["A-1", "C11"], ["a-1", "C13"]]
    reading = read(xlsx(rows))
    assert (reading.counts.source_rows, reading.counts.rows) == (3, 1)
    assert reading.rows[0].categories == ("C4", "C11", "C13")
    assert reading.counts.doubts == {}


@pytest.mark.parametrize(
    "mark",
    [
        "Y",
        "yes",
        "1",
        1,
        "x",
        "Oes",
        "IE",
        True,
        date(2016, 7, 1),
        AT_NINE,
        "01/07/2016",
        "a) Yes",
        "✓",
    ],
)
def test_a_mark_of_any_kind_says_yes(mark):
    assert read(xlsx([HEADINGS, changed(care_and_support_assessment=mark)])).rows[
        0
    ].categories == ("C4",)


@pytest.mark.parametrize(
    "mark",
    ["N", "no", 0, "0", "Nac oes", "Na", False, "b) No", "-", "#N/A", "Not recorded", " ", None],
)
def test_a_mark_of_any_kind_says_no(mark):
    reading = read(
        xlsx([HEADINGS, ROW, changed(case_reference="A-2", care_and_support_assessment=mark)])
    )
    assert reading.rows[1].categories == ()
    assert reading.counts.doubts == {"no_category": 1}


def test_welsh_headings_and_values_are_read():
    rows = [
        [
            "Cyfeirnod yr achos",
            "Math",
            "Oedran",
            "Rhyw",
            "Agorwyd",
            "Statws",
            "Iaith",
            "Plentyn sy’n derbyn gofal",
        ],
        ["A-1", "Achos", 12, "Benyw", "1 Medi 2016", "Ar agor", "Cymraeg", "Oes"],
    ]
    row = read(xlsx(rows)).rows[0]
    assert (
        row.pool,
        row.age_band,
        row.sex,
        row.status,
        row.language,
        row.categories,
        row.opened,
    ) == (
        "case",
        "10-15",
        "female",
        "open",
        "cy",
        ("C11",),
        date(2016, 9, 1),
    )


def test_a_formula_gives_its_cached_value_and_one_without_is_told():
    rows = [HEADINGS, changed(sex='=IF(1=1,"F","M")')]
    reading = read(xlsx(rows))
    doubt = next(doubt for doubt in reading.doubts if doubt.code == "unknown_value")
    assert doubt.found.startswith("=IF(1=1")


def test_ods_is_read_and_its_hidden_rows_are_told():
    reading = read(ods([HEADINGS, ROW, changed(case_reference="A-2")], hidden=[3]), "list.ods")
    assert [(row.reference, row.opened) for row in reading.rows] == [
        ("A-1", date(2016, 9, 1)),
        ("A-2", date(2016, 9, 1)),
    ]
    assert any("hidden rows: 1 (3)" in say(notice) for notice in reading.notices)


def test_a_list_without_references_names_file_and_sheet():
    with pytest.raises(UnreadableList) as trouble:
        read(xlsx([["Age", "Sex"], ["5", "F"]]))
    assert "“Sheet 1”" in say(trouble.value.message)
