"""An inspector reads the self-assessment in the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.self_assessment.enquiries import lines
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
    assert page.reading._expected.text() == desk.framework.expectations[0].text.en
    assert page.sentence == "Read: 0 of 44 · Answered: 2 · Lines of enquiry: 0"


def test_a_reading_by_its_key_is_kept_and_next_goes_on(page: SelfAssessmentPage, desk: Desk):
    _run(page, "self_assessment.contradicted")
    settle(desk)
    assert _answers(desk)[0].reading == "contradicted"
    assert "First inspector" in page.reading._read_by.text()
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
    page.reading._raised.layout().itemAt(0).widget().click()
    assert [(place.part, place.record) for place in gone_to] == [("enquiries", line.id)]


def test_progress_is_said_in_figures_for_each_dimension(page: SelfAssessmentPage, desk: Desk):
    _run(page, "self_assessment.supported")
    settle(desk)
    grid = page.reading.progress._grid.layout()
    assert grid.itemAtPosition(0, 1).widget().accessibleName() == "Access, read: 1 / 9"


def test_a_closed_self_assessment_is_read_and_not_changed(page: SelfAssessmentPage):
    page.set_closed("This stage is closed.")
    assert page.reading.fields["note"].box.isReadOnly()


def test_everything_that_tab_reaches_has_a_name(page: SelfAssessmentPage):
    from PySide6.QtWidgets import QWidget

    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page):
            named = widget.accessibleName() or getattr(widget, "text", lambda: "")()
            assert named or widget.objectName().startswith("qt_"), widget
