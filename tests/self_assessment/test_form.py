"""The form for the authority: what it holds, what comes back, what is never overwritten."""

import io
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from docx import Document as WordDocument
from openpyxl import Workbook, load_workbook
from sqlalchemy import select

from db.models import Action, Document, Inspection
from db.store import Store
from desktop.framework import load
from desktop.self_assessment.form import (
    FormReading,
    FormTrouble,
    Kept,
    keep_form,
    read_form,
    write_template,
)
from desktop.self_assessment.statements import Answer, answers, read_as, say_of
from desktop.words.messages import say
from tests.desks import put

FRAMEWORK = load("childrens-inspection")
CAPTIONS = {"doing_well": 4, "evidence": 5, "improve": 6, "own_view": 7}
SAVED = Path(__file__).parent / "saved_by_libreoffice"
FIRST = 8  # the first expectation's row: a dimension's heading stands above it


@pytest.fixture
def template(store: Store, inspection: UUID, tmp_path: Path) -> Callable[[str], Path]:
    def write(ending: str) -> Path:
        path = tmp_path / f"form{ending}"
        with store.sessions.reading() as session:
            write_template(FRAMEWORK, session.get_one(Inspection, inspection), path)
        return path

    return write


def _fill_sheet(path: Path, cells: dict[tuple[int, str], str]) -> None:
    book = load_workbook(path)
    for (row, key), words in cells.items():
        book.worksheets[0].cell(row, CAPTIONS[key], words)
    book.save(path)


def _fill_table(path: Path, table: int, words: dict[int, str]) -> None:
    document = WordDocument(str(path))
    for row, text in words.items():
        document.tables[table].rows[row].cells[1].text = text
    document.save(str(path))


def _codes(reading: FormReading) -> set[str]:
    return set(reading.doubts_by_code)


def _answers(store: Store, inspection: UUID) -> list[Answer]:
    with store.sessions.reading() as session:
        return answers(session, inspection, FRAMEWORK)


@pytest.mark.parametrize("ending", [".xlsx", ".docx"])
def test_an_empty_form_comes_back_with_every_expectation_and_no_answer(template, ending):
    reading = read_form(template(ending), FRAMEWORK)
    assert [one.expectation for one in reading.answers] == [it.id for it in FRAMEWORK.expectations]
    assert reading.statements == 0
    assert reading.doubts_by_code == {"empty_answer": len(FRAMEWORK.expectations)}


def test_a_workbook_says_everything_in_both_languages_and_hides_its_ids(template):
    book = load_workbook(template(".xlsx"))
    sheet = book.worksheets[0]
    first = FRAMEWORK.expectations[0]
    assert sheet.cell(FIRST, 1).value == first.id
    assert first.text.en in sheet.cell(FIRST, 3).value
    assert first.text.cy in sheet.cell(FIRST, 3).value
    assert sheet.column_dimensions["A"].hidden
    assert sheet.data_validations.dataValidation[0].formula1 == "lists!$A$1:$A$4"


def test_a_document_hides_its_ids_and_names_the_language_of_each_text(template):
    document = WordDocument(str(template(".docx")))
    marks = [
        run
        for row in document.tables[0].rows
        for run in row.cells[0].paragraphs[0].runs
        if run.text.startswith("[[")
    ]
    assert len(marks) == 4
    assert all(run.font.hidden for run in marks)
    languages = {
        one.get("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}val")
        for one in document.element.body.iter(
            "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}lang"
        )
    }
    assert {"en-GB", "cy-GB"} <= languages


def test_a_filled_workbook_is_read_in_either_language(template):
    path = template(".xlsx")
    _fill_sheet(
        path,
        {
            (FIRST, "doing_well"): "Atebir pob galwad;\ntŷ agored bob mis.",
            (FIRST, "own_view"): "Da",
            (FIRST + 1, "evidence"): "Audit of May",
            (FIRST + 1, "own_view"): "Requires improvement / Angen gwella",
        },
    )
    reading = read_form(path, FRAMEWORK)
    first, second, *_ = reading.answers
    assert (first.doing_well, first.own_view) == ("Atebir pob galwad;\ntŷ agored bob mis.", "good")
    assert (second.evidence, second.own_view) == ("Audit of May", "requires_improvement")
    assert reading.statements == 2


def test_a_filled_document_is_read_with_its_paragraphs(template):
    path = template(".docx")
    _fill_table(path, 0, {0: "One.\nTwo.", 2: "Nothing yet", 3: "digonol"})
    first = read_form(path, FRAMEWORK).answers[0]
    assert first.doing_well == "One.\nTwo."
    assert (first.improve, first.own_view) == ("Nothing yet", "adequate")


def test_rows_may_be_sorted_and_columns_moved(template):
    path = template(".xlsx")
    _fill_sheet(path, {(FIRST, "doing_well"): "Of the first"})
    book = load_workbook(path)
    sheet = book.worksheets[0]
    for merged in list(sheet.merged_cells.ranges):
        sheet.unmerge_cells(str(merged))
    sheet.insert_cols(2, 2)
    sheet.move_range(f"A{FIRST}:I{FIRST}", rows=200)
    book.save(path)
    reading = read_form(path, FRAMEWORK)
    assert reading.answers[0].doing_well == "Of the first"
    assert _codes(reading) == {"empty_answer"}


def test_an_edited_id_an_unknown_one_and_a_missing_one_are_doubts_with_their_rows(template):
    path = template(".xlsx")
    book = load_workbook(path)
    sheet = book.worksheets[0]
    sheet.cell(FIRST, 1, "access.2")  # the text beside it is the first one's
    sheet.cell(FIRST + 2, 1, "")
    sheet.cell(FIRST + 3, 1, "access.99")
    sheet.cell(FIRST + 3, 3, "Something else altogether")
    sheet.cell(FIRST + 3, 4, "An answer to nothing we asked")
    book.save(path)
    reading = read_form(path, FRAMEWORK)
    places = {doubt.code: doubt.place for doubt in reading.doubts if doubt.place}
    assert places["edited_id"] == FIRST
    assert places["missing_id"] == FIRST + 2
    assert places["unknown_expectation"] == FIRST + 3
    assert {"twice", "missing_expectation"} <= _codes(reading)
    assert all(say(doubt.message) for doubt in reading.doubts)


def test_an_own_view_outside_the_scale_stays_open_and_is_said(template):
    path = template(".xlsx")
    _fill_sheet(path, {(FIRST, "own_view"): "Excellent"})
    reading = read_form(path, FRAMEWORK)
    assert reading.answers[0].own_view is None
    doubt = next(one for one in reading.doubts if one.code == "unknown_view")
    assert "Excellent" in say(doubt.message)
    assert "“1.1”" in say(doubt.message)  # what a person calls it, not its id


def test_a_form_whose_hidden_marks_were_all_removed_is_read_by_its_words(template):
    path = template(".xlsx")
    _fill_sheet(path, {(FIRST, "doing_well"): "Still here"})
    book = load_workbook(path)
    book.worksheets[0].delete_cols(1)
    book.worksheets[0].delete_rows(5)
    book.save(path)
    reading = read_form(path, FRAMEWORK)
    assert reading.answers[0].doing_well == "Still here"
    assert reading.doubts_by_code["missing_id"] == len(FRAMEWORK.expectations)


def test_a_document_whose_marks_were_removed_is_read_by_its_captions(template):
    path = template(".docx")
    _fill_table(path, 0, {0: "Still here"})
    document = WordDocument(str(path))
    for table in document.tables:
        for row in table.rows:
            for run in row.cells[0].paragraphs[0].runs:
                if run.text.startswith("[["):
                    run.text = ""
    document.save(str(path))
    reading = read_form(path, FRAMEWORK)
    assert reading.answers[0].doing_well == "Still here"
    assert "missing_id" in _codes(reading)


def test_a_form_of_another_framework_is_said(store, inspection, tmp_path):
    other = load("performance-evaluation")
    path = tmp_path / "other.xlsx"
    with store.sessions.reading() as session:
        write_template(other, session.get_one(Inspection, inspection), path)
    reading = read_form(path, FRAMEWORK)
    doubt = next(one for one in reading.doubts if one.code == "other_framework")
    assert "performance-evaluation" in say(doubt.message)
    assert reading.statements == 0


def _text_file(path: Path) -> None:
    path.write_text("no form")


def _empty_file(path: Path) -> None:
    path.write_bytes(b"")


def _under_a_password(path: Path) -> None:
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))


def _another_workbook(path: Path) -> None:
    book = Workbook()
    book.active["A1"] = "Shopping"
    book.save(path)


def _torn(path: Path) -> None:
    made = io.BytesIO()
    Workbook().save(made)
    path.write_bytes(made.getvalue()[:-300])


@pytest.mark.parametrize(
    "spoil", [_text_file, _empty_file, _under_a_password, _another_workbook, _torn]
)
def test_a_file_that_is_no_form_is_said_by_its_name(tmp_path, spoil):
    path = tmp_path / "from-the-authority.xlsx"
    spoil(path)
    with pytest.raises(FormTrouble) as trouble:
        read_form(path, FRAMEWORK)
    assert "from-the-authority.xlsx" in say(trouble.value.message)


def test_a_template_in_another_format_is_refused(store, inspection, tmp_path):
    with store.sessions.reading() as session, pytest.raises(FormTrouble):
        write_template(FRAMEWORK, session.get_one(Inspection, inspection), tmp_path / "form.pdf")


# Keeping


def _form(path: Path, words: str) -> FormReading:
    _fill_sheet(path, {(FIRST, "doing_well"): words, (FIRST, "own_view"): "Good"})
    return read_form(path, FRAMEWORK)


def _keep(store: Store, inspection: UUID, reading: FormReading) -> Kept:
    return put(store, lambda w: keep_form(w, inspection, reading))


def test_a_form_is_kept_in_one_action_with_its_file(store, inspection, template):
    reading = _form(template(".xlsx"), "From the form")
    kept = _keep(store, inspection, reading)
    assert (kept.taken, kept.left) == (("access.1",), ())
    assert _answers(store, inspection)[0].doing_well == "From the form"
    with store.sessions.reading() as session:
        document = session.get_one(Document, kept.document)
        assert document.blob_sha256 == reading.sha256
        assert len(list(session.scalars(select(Action)))) == 2  # begun, kept


def test_the_same_form_a_second_time_changes_nothing(store, inspection, template):
    reading = _form(template(".xlsx"), "From the form")
    _keep(store, inspection, reading)
    assert _keep(store, inspection, reading) == Kept(None)


def test_what_a_person_typed_stays_and_is_named(store, inspection, template):
    put(store, lambda w: say_of(w, inspection, "access.1", doing_well="Told by telephone"))
    kept = _keep(store, inspection, _form(template(".xlsx"), "From the form"))
    first = _answers(store, inspection)[0]
    assert kept.left == ("access.1",)
    assert (first.doing_well, first.own_view) == ("Told by telephone", "good")


def test_a_later_form_renews_what_came_in_the_earlier_one_and_says_what_was_read_already(
    store, inspection, template
):
    path = template(".xlsx")
    _keep(store, inspection, _form(path, "First version"))
    ours = {"reading": "unclear", "note": "Which audits?", "weight": "gap", "our_view": "poor"}
    put(store, lambda w: read_as(w, inspection, "access.1", **ours))
    kept = _keep(store, inspection, _form(path, "Second version"))
    first = _answers(store, inspection)[0]
    assert first.doing_well == "Second version"
    assert (first.reading, first.note, first.weight) == ("unclear", "Which audits?", "gap")
    assert kept.changed_since_read == ("access.1",)


def test_words_mended_by_an_inspector_are_not_renewed_by_a_later_form(store, inspection, template):
    path = template(".xlsx")
    _keep(store, inspection, _form(path, "First version"))
    put(store, lambda w: say_of(w, inspection, "access.1", doing_well="First version, mended"))
    kept = _keep(store, inspection, _form(path, "Second version"))
    assert kept.left == ("access.1",)
    assert _answers(store, inspection)[0].doing_well == "First version, mended"


WELSH = "Wedi'i gadw gan LibreOffice:\ntŷ agored bob mis, dŵr a gŵyl"


def _fill_in_welsh(path: Path) -> None:
    """Half filled: one answer and a view of it, as an authority sends it back."""
    if path.suffix == ".xlsx":
        _fill_sheet(path, {(FIRST, "doing_well"): WELSH, (FIRST, "own_view"): "Da"})
    else:
        _fill_table(path, 0, {0: WELSH, 3: "Da"})


def _assert_as_filled(reading: FormReading) -> None:
    assert (reading.answers[0].doing_well, reading.answers[0].own_view) == (WELSH, "good")
    assert reading.statements == 1
    assert _codes(reading) == {"empty_answer"}


@pytest.mark.parametrize("ending", ["xlsx", "ods", "docx"])
def test_a_form_kept_from_libreoffice_7_4_is_read_as_it_was_filled(ending):
    """Made by the test below, which makes them anew where LibreOffice is installed."""
    _assert_as_filled(read_form(SAVED / f"form.{ending}", FRAMEWORK))


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize(
    ("ending", "target"), [(".xlsx", "xlsx"), (".xlsx", "ods"), (".docx", "docx")]
)
def test_a_form_that_libreoffice_saved_is_read_alike(template, tmp_path, ending, target):
    path = template(ending)
    _fill_in_welsh(path)
    folder = tmp_path / "saved"
    own = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"  # one that hangs blocks none
    command = ["soffice", own, "--headless", "--convert-to", target, "--outdir", str(folder)]
    subprocess.run([*command, str(path)], check=True, timeout=120)
    _assert_as_filled(read_form(folder / f"form.{target}", FRAMEWORK))
