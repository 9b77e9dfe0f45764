"""An inspector reads the self-assessment in the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from db.models import ExportMade, Inspection
from desktop.plan.inspection import team
from desktop.self_assessment.enquiries import lines
from desktop.self_assessment.form import write_template
from desktop.self_assessment.page import SelfAssessmentPage, make_page
from desktop.self_assessment.statements import Answer, answers, say_of, statement_id
from desktop.work.desk import Desk
from tests.desks import look, opened, put, settle


@pytest.fixture
def page(desk: Desk) -> Iterator[SelfAssessmentPage]:
    def theirs(writing) -> None:
        for expectation in ("access.1", "access.2"):
            say_of(writing, desk.inspection_id, expectation, doing_well=f"Of {expectation}")

    put(desk.work.store, theirs)
    with opened(make_page(desk), desk) as made:
        assert isinstance(made, SelfAssessmentPage)
        yield made


def _answers(desk: Desk) -> list[Answer]:
    return look(desk, lambda s: answers(s, desk.inspection_id, desk.framework))


def _run(page: SelfAssessmentPage, command: str) -> None:
    next(it for it in page.commands() if it.id == command).run()


def test_the_first_statement_is_shown_with_what_is_expected(page: SelfAssessmentPage, desk: Desk):
    fields = page.reading.fields
    assert fields["doing_well"].value() == "Of access.1"
    assert page.reading.form.expected.text() == desk.framework.expectations[0].text.en
    assert page.sentence == "Read: 0 of 44 · Answered: 2 · Lines of enquiry: 0"


def test_a_reading_by_its_key_is_kept_and_next_goes_on(page: SelfAssessmentPage, desk: Desk):
    _run(page, "self_assessment.contradicted")
    settle(desk)
    assert _answers(desk)[0].reading == "contradicted"
    assert "First inspector" in page.reading.form.read_by.text()
    _run(page, "self_assessment.next")
    settle(desk)
    assert page.reading.fields["doing_well"].value() == "Of access.2"
    assert page.focusWidget() in page.reading.fields["reading"].box.buttons


def test_next_stands_at_the_top_and_at_the_end_of_the_form_with_one_key(page: SelfAssessmentPage):
    top = page.actions_shown()[-1]
    assert (top.id, top.shortcut) == ("self_assessment.next", "Ctrl+Return")
    assert top is page.reading.next


def test_what_is_typed_is_kept_under_the_statement_where_it_was_typed(
    qtbot: QtBot, page: SelfAssessmentPage, desk: Desk
):
    note = page.reading.fields["note"]
    note.box.setFocus()
    qtbot.keyClicks(note.box, "Five files of one team")
    _run(page, "self_assessment.next")
    settle(desk)
    first, second, *_ = _answers(desk)
    assert (first.note, second.note) == ("Five files of one team", "")
    assert note.value() == ""


def test_typing_under_an_expectation_that_has_no_statement_makes_one(
    qtbot: QtBot, page: SelfAssessmentPage, desk: Desk
):
    page.open_at(statement_id(desk.inspection_id, "access.5"))
    settle(desk)
    box = page.reading.fields["evidence"]
    box.box.insertPlainText("Pasted from the authority's letter")
    page.leave()
    settle(desk)
    assert _answers(desk)[4].evidence == "Pasted from the authority's letter"


def test_a_line_of_enquiry_is_raised_from_the_statement_and_leads_to_itself(
    page: SelfAssessmentPage, desk: Desk
):
    _run(page, "self_assessment.raise")
    settle(desk)
    line = look(desk, lambda s: lines(s, desk.inspection_id))[0]
    assert line.source_id == statement_id(desk.inspection_id, "access.1")
    gone_to: list[object] = []
    desk.go_to.connect(gone_to.append)
    page.reading.form.raised.layout().itemAt(0).widget().click()
    assert [(place.part, place.record) for place in gone_to] == [("enquiries", line.id)]


def test_progress_is_said_in_figures_for_each_dimension(page: SelfAssessmentPage, desk: Desk):
    _run(page, "self_assessment.supported")
    settle(desk)
    grid = page.reading.progress._grid.layout()
    assert grid.itemAtPosition(0, 1).widget().accessibleName() == "Access, read: 1 / 9"


def test_a_closed_self_assessment_is_read_and_not_changed(page: SelfAssessmentPage, desk: Desk):
    _run(page, "self_assessment.raise")
    settle(desk)
    page.set_closed("This stage is closed.")
    assert page.reading.fields["note"].box.isReadOnly()
    page.enquiries._on_remove()
    settle(desk)
    assert page.notice.sentence == "This stage is closed."
    assert len(look(desk, lambda s: lines(s, desk.inspection_id))) == 1


def test_everything_that_tab_reaches_has_a_name(page: SelfAssessmentPage):
    from PySide6.QtWidgets import QWidget

    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page):
            named = widget.accessibleName() or getattr(widget, "text", lambda: "")()
            assert named or widget.objectName().startswith("qt_"), widget


def _filled_form(desk: Desk, folder: Path) -> Path:
    path = folder / "form.xlsx"
    look(
        desk,
        lambda s: write_template(desk.framework, s.get_one(Inspection, desk.inspection_id), path),
    )
    book = load_workbook(path)
    book.worksheets[0].cell(10, 4, "From the form")
    book.worksheets[0].cell(10, 7, "Wonderful")
    book.save(path)
    return path


def test_a_form_is_looked_at_and_then_taken_in(page: SelfAssessmentPage, desk: Desk, tmp_path):
    page.read_form(_filled_form(desk, tmp_path))
    settle(desk)
    assert page.form.table.model.rowCount() == 44
    assert _answers(desk)[2].doing_well == ""
    assert [it.id for it in page.actions_shown()] == ["self_assessment.take_in"]
    page.actions_shown()[-1].run()
    page.form.take_in()  # pressed twice: taken in once, and not refused
    settle(desk)
    assert _answers(desk)[2].doing_well == "From the form"
    assert page.notice.sentence == "Statements taken in: 1."
    page.read_form(tmp_path / "form.xlsx")
    settle(desk)
    page.form.take_in()
    settle(desk)
    assert "taken in before" in page.notice.sentence


def test_a_file_that_is_no_form_is_said_at_the_top(page: SelfAssessmentPage, desk: Desk, tmp_path):
    (tmp_path / "letter.docx").write_text("Dear all")
    page.read_form(tmp_path / "letter.docx")
    settle(desk)
    assert "letter.docx" in page.notice.sentence


def test_the_form_and_the_brief_are_written_and_the_brief_is_noted(
    page: SelfAssessmentPage, desk: Desk, tmp_path
):
    page.write_brief(tmp_path / "lines.docx")
    settle(desk)
    assert "no line of enquiry" in page.notice.sentence
    _run(page, "self_assessment.raise")
    settle(desk)
    page.write_form(tmp_path / "form.docx")
    page.write_brief(tmp_path / "lines.docx")
    settle(desk)
    noted = look(desk, lambda s: [one.path for one in s.scalars(select(ExportMade))])
    assert noted == [str(tmp_path / "lines.docx")]
    assert (tmp_path / "form.docx").exists()


def test_a_line_by_hand_is_typed_over_and_says_who_owns_it(
    qtbot: QtBot, page: SelfAssessmentPage, desk: Desk
):
    page.open_part("enquiries")
    _run(page, "self_assessment.add_line")
    settle(desk)
    fields = page.enquiries.ledger.fields
    fields["question"].box.setPlainText("A oes digon o staff?")
    page.leave()
    settle(desk)
    member = look(desk, lambda s: team(s, desk.inspection_id))[0].id
    fields["owner"].edited.emit(str(member))
    fields["state"].edited.emit("answered")
    settle(desk)
    line = look(desk, lambda s: lines(s, desk.inspection_id))[0]
    assert (line.question, line.owner, line.state) == ("A oes digon o staff?", member, "answered")


def test_carrying_on_with_nothing_before_says_so(page: SelfAssessmentPage, desk: Desk):
    _run(page, "self_assessment.carry_on")
    settle(desk)
    assert page.notice.sentence == "Nothing more is open from the last inspection."


def test_their_view_and_ours_fill_as_views_are_chosen(page: SelfAssessmentPage, desk: Desk):
    page.reading.fields["own_view"].edited.emit("good")
    page.reading.fields["our_view"].edited.emit("poor")
    settle(desk)
    page.open_part("views")
    matrix = page.comparing.matrix
    assert [matrix.item(0, column).text() for column in range(6)] == ["0", "1", "0", "0", "0", "8"]
    model = page.comparing.table.model
    row = model.row_at(0) or model.row_at(0)  # the first question fetches it
    assert [row.cells[1], row.cells[2], row.cells[3].words] == [
        "Good", "Poor", "They see it better",
    ]  # fmt: skip
