"""The form comes back without a question; a second list is told apart from the first."""

import hashlib
import io
import itertools
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from desktop.framework import load
from desktop.sampling.long_list.canonical import canonical_of
from desktop.sampling.long_list.compare import compare
from desktop.sampling.long_list.template import HEADING_ROW, headings, template
from desktop.sampling.long_list.troubles import UnreadableList
from desktop.work.progress import Cancelled, Progress
from tests.sampling.long_list.lists import HEADINGS, PERIOD, ROW, changed, csv_text, read, xlsx

FRAMEWORKS = ["childrens-inspection", "performance-evaluation"]


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_the_form_with_its_examples_comes_back_without_a_doubt(framework):
    reading = read(template(load(framework), PERIOD, examples=True), framework=framework)
    assert reading.doubts == ()
    assert (reading.counts.rows, reading.counts.eligible, reading.counts.contacts) == (3, 3, 1)


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_every_choice_of_the_form_is_understood(framework):
    book = load_workbook(io.BytesIO(template(load(framework), PERIOD)))
    sheet = book.worksheets[0]
    choices = {
        next(iter(rule.sqref.ranges)).min_col: rule.formula1.strip('"').split(",")
        for rule in sheet.data_validations.dataValidation
    }
    contact = load(framework).categories_of("contact")[0].code
    mark = next(
        n for n, text in enumerate(headings(load(framework)), 1) if text.startswith(contact)
    )
    assert len(choices) == 6
    for number, chosen in enumerate(itertools.zip_longest(*choices.values(), fillvalue=""), 1):
        row = HEADING_ROW + number
        sheet.cell(row, 1, f"DA-{number}")
        for column, choice in zip(choices, chosen, strict=True):
            sheet.cell(row, column, choice)
        sheet.cell(row, mark, "Oes")
    out = io.BytesIO()
    book.save(out)
    codes = {doubt.code for doubt in read(out.getvalue(), framework=framework).doubts}
    assert codes <= {"age_category", "contact_among_cases"}


def test_the_form_names_every_category_in_both_languages():
    framework = load("childrens-inspection")
    book = load_workbook(io.BytesIO(template(framework, PERIOD)))
    said = " ".join(
        str(cell.value) for sheet in book for row in sheet for cell in row if cell.value
    )
    for category in framework.categories:
        assert category.definition.en in said
        assert category.definition.cy in said
        assert f"{category.code} {category.short.en} / {category.short.cy}" in said


def test_a_second_list_tells_what_is_new_gone_and_changed():
    first = read(
        xlsx([HEADINGS, ROW, changed(case_reference="A-2"), changed(case_reference="A-3")])
    )
    second = read(
        xlsx(
            [
                HEADINGS,
                changed(case_reference="a-1"),
                changed(case_reference="A-4"),
                changed(case_reference="A-2", sex="M", opened=date(2016, 9, 2)),
            ]
        )
    )
    found = compare(first.rows, second.rows, drawn=["A-2", "A-3"])
    assert (found.new, found.gone, found.same) == (("A-4",), ("A-3",), 1)
    assert found.changed[0].reference == "A-2"
    assert found.changed[0].fields == (
        ("sex", "female", "male"),
        ("opened", "2016-09-01", "2016-09-02"),
    )
    assert (found.drawn_gone, found.drawn_changed) == (("A-3",), ("A-2",))


def test_a_list_against_itself_shows_no_difference():
    rows = read(xlsx([HEADINGS, ROW, changed(case_reference="A-2")])).rows
    found = compare(rows, rows)
    assert (found.new, found.gone, found.changed, found.same) == ((), (), (), 2)


def test_reading_tells_how_far_it_is_and_stops_when_asked():
    rows = [HEADINGS] + [
        changed(case_reference=f"A-{n}", opened="01/09/2016") for n in range(3000)
    ]
    source = csv_text(rows).encode()
    steps = []
    read(source, "l.csv", watch=Progress(lambda done, whole: steps.append((done, whole))))
    assert steps[-1] == (3000, 3000)
    assert [done for done, whole in steps if whole] == sorted(
        done for done, whole in steps if whole
    )
    watch = Progress(lambda done, whole: watch.cancel() if done > 1000 else None)
    with pytest.raises(Cancelled):
        read(source, "l.csv", watch=watch)


def test_rows_come_in_small_parts():
    rows = [HEADINGS] + [changed(case_reference=f"A-{n}", opened="01/09/2016") for n in range(950)]
    reading = read(csv_text(rows).encode(), "l.csv")
    assert [len(part) for part in reading.chunks(400)] == [400, 400, 150]


sayings = ["Y", "Oes", "#N/A", "\xa0", "Not recorded", "31/02/2017", "C4; C11", "18+", "A-1"]
letters = st.characters(
    min_codepoint=32, exclude_categories=["Cs"], exclude_characters="\ufffe\uffff"
)
cells = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**6), 10**6),
    st.dates(date(1900, 3, 1)),
    st.sampled_from(sayings),
    st.text(letters, max_size=12),
)
everything = [
    "Case reference",
    "Kind",
    "Age",
    "Date of birth",
    "Sex",
    "Team",
    "Opened",
    "Status",
    "Language",
    "Category",
    "In period",
    "Looked after child",
    "Complaint",
]


@settings(max_examples=50)
@given(st.lists(st.lists(cells, min_size=13, max_size=13), max_size=12))
def test_no_row_is_ever_dropped_whatever_is_in_it(rows):
    """Each row with anything in it is a source of one row; eligible ones have a clean record."""
    reading = read(xlsx([["Title"], everything, *rows]))
    filled = [
        row for row in rows if any(cell not in (None, "") and str(cell).strip() for cell in row)
    ]
    assert len(filled) <= reading.source_rows <= len(rows)
    assert sum(len(row.sources) for row in reading.rows) == reading.source_rows
    places = [source for row in reading.rows for source in row.sources]
    assert len(set(places)) == len(places)
    doubted = {(doubt.sheet, doubt.row) for doubt in reading.doubts}
    for row in reading.rows:
        assert row.eligible or set(row.sources) & doubted
    eligible = [row.reference.upper() for row in reading.rows if row.eligible]
    assert len(set(eligible)) == len(eligible)
    assert reading.list_sha256 == reading.list_sha256.lower()


@dataclass
class Said:
    """What the command line says."""

    mapping: str | None = None
    period: list[str] | None = None


def test_the_canonical_list_is_the_same_from_the_file_and_as_it_stands(tmp_path):
    source = xlsx([HEADINGS, ROW, changed(case_reference="A-2")])
    (tmp_path / "list.xlsx").write_bytes(source)
    (tmp_path / "list.tsv").write_bytes(read(source).canonical)
    framework, said = load("childrens-inspection"), Said(period=["2016-06-01", "01/06/2017"])
    from_file = canonical_of(tmp_path / "list.xlsx", said, framework)
    assert from_file == canonical_of(tmp_path / "list.tsv", Said(), framework)
    assert hashlib.sha256(from_file).hexdigest() == read(source).list_sha256
    for wrong in (Said(), Said(period=["soon", "later"])):
        with pytest.raises(UnreadableList):
            canonical_of(tmp_path / "list.xlsx", wrong, framework)
    with pytest.raises(UnreadableList):
        canonical_of(tmp_path / "gone.xlsx", said, framework)


def test_one_child_on_very_many_rows_is_merged_in_bounded_time():
    days = [PERIOD[0] + timedelta(days=number % 300) for number in range(20_000)]
    rows = [HEADINGS, *(changed(opened=f"{day:%d/%m/%Y}") for day in days)]
    reading = read(csv_text(rows).encode(), "l.csv")
    assert reading.counts.source_rows == 20_000
    assert len(reading.rows[0].sources) == 300
    assert reading.counts.doubts == {"duplicate_reference": 19_700}
