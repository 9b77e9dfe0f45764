"""An inspector plans an interview and writes its notes, in the window."""

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from db.models import Draft, Interview, Note
from db.store import Store
from desktop.framework import load
from desktop.interviews import interviews as room
from desktop.interviews.notes import note_lines
from desktop.interviews.page import InterviewsPage, make_page
from desktop.self_assessment.enquiries import raise_line
from desktop.work.desk import Desk
from desktop.work.work import Work
from tests.stages import NAME, begun, sampled


@pytest.fixture
def inspection(store: Store) -> UUID:
    made = begun(store)
    with store.sessions.writing(NAME) as writing:
        sampled(writing, made, 2, 0)
        raise_line(writing, made, "Who attends strategy discussions?", dimension="safeguarding")
        room.plan_interview(writing, made, kind="staff", role="team_manager")
    return made


@pytest.fixture
def page(qtbot: QtBot, store: Store, inspection: UUID) -> Iterator[InterviewsPage]:
    work = Work(store)
    desk = Desk(work, inspection, load("childrens-inspection"), "en")
    made = make_page(desk)
    assert isinstance(made, InterviewsPage)
    qtbot.addWidget(made)
    work.changed.connect(lambda it: made.refresh() if it.initiator is not made else None)
    made.resize(1300, 800)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    made.refresh()
    work.settle()
    yield made
    made.leave()
    work.settle()
    work.finish()


def _settle(page: InterviewsPage) -> None:
    page._desk.work.settle()


def _type(qtbot: QtBot, page: InterviewsPage, words: str, end: bool = True) -> None:
    area = page.view.entry.area
    area.setFocus()
    qtbot.keyClicks(area, words)
    if end:
        qtbot.keyClick(area, Qt.Key.Key_Return)
    _settle(page)


def _notes(store: Store) -> list[Note]:
    with store.sessions.reading() as session:
        return list(session.scalars(select(Note).where(~Note.deleted).order_by(Note.position)))


def _run(page: InterviewsPage, command: str) -> None:
    next(it for it in page.commands() if it.id == command).run()
    _settle(page)


def test_enter_makes_the_next_paragraph_each_with_its_time(
    qtbot: QtBot, page: InterviewsPage, store: Store
):
    _type(qtbot, page, "Referrals arrive without consent.")
    _type(qtbot, page, "Two were sent back.")
    first, second = _notes(store)
    assert [first.text, second.text] == [
        "Referrals arrive without consent.",
        "Two were sent back.",
    ]
    assert first.at is not None
    assert second.at is not None
    assert first.at < second.at
    assert page.view.list.notes.rowCount() == 2
    assert page.view.entry.value() == ""


def test_notes_that_begin_make_a_planned_interview_one_that_is_held(
    qtbot: QtBot, page: InterviewsPage, store: Store, inspection: UUID
):
    _type(qtbot, page, "We begin.")
    with store.sessions.reading() as session:
        assert room.interview_counts(session, inspection).held == 1


def test_what_is_typed_is_on_the_disk_before_enter(
    qtbot: QtBot, page: InterviewsPage, store: Store
):
    _type(qtbot, page, "Half a sen", end=False)
    qtbot.waitUntil(lambda: "Saved" in page.view.entry.state, timeout=3000)
    with store.sessions.reading() as session:
        assert [one.value for one in session.scalars(select(Draft))] == ["Half a sen"]
    assert page.view.list.notes.rowCount() == 0, "what is in the box is not shown twice"
    page.leave()
    _settle(page)
    assert [note.text for note in _notes(store)] == ["Half a sen"]


def test_tags_that_are_typed_are_lifted_from_the_words(
    qtbot: QtBot, page: InterviewsPage, store: Store
):
    _type(qtbot, page, "Child @DA-CA-001 has no plan #safeguarding !concern ")
    [note] = _notes(store)
    with store.sessions.reading() as session:
        [line] = note_lines(session, note.interview_id)
    assert line.text == "Child DA-CA-001 has no plan"
    assert (line.case_reference, line.dimension, line.concern) == (
        "DA-CA-001", "safeguarding", True
    )  # fmt: skip


def test_a_tag_completes_from_its_first_letters(qtbot: QtBot, page: InterviewsPage):
    area = page.view.entry.area
    area.setFocus()
    qtbot.keyClicks(area, "Late #sa")
    assert area._popup.isVisible()
    qtbot.keyClick(area._popup, Qt.Key.Key_Return)
    assert area.toPlainText() == "Late #Safeguarding "
    assert not area._popup.isVisible()
    qtbot.keyClicks(area, "#le")
    qtbot.keyClick(area._popup, Qt.Key.Key_Tab)
    assert area.toPlainText() == "Late #Safeguarding #Leadership "
    assert area.hasFocus()
    qtbot.keyClicks(area, "@002")
    qtbot.keyClick(area._popup, Qt.Key.Key_Escape)
    assert area.toPlainText() == "Late #Safeguarding #Leadership @002"


def test_keys_tag_the_paragraph_being_typed_and_take_the_tag_off_again(
    qtbot: QtBot, page: InterviewsPage, store: Store
):
    page.view.entry.setFocus()
    _run(page, "note.dimension.access")
    _run(page, "note.quote")
    _run(page, "note.gap")
    _run(page, "note.quote")
    _type(qtbot, page, "Nobody rings back.")
    [note] = _notes(store)
    assert (note.dimension, note.quote, note.weight) == ("access", None, "gap")


def test_keys_tag_every_paragraph_that_is_chosen(qtbot: QtBot, page: InterviewsPage, store: Store):
    for words in ("one", "two", "three"):
        _type(qtbot, page, words)
    page.view.list.setFocus()
    page.view.list.selectAll()
    _run(page, "note.dimension.leadership")
    assert {note.dimension for note in _notes(store)} == {"leadership"}
    assert len(page.view.list.chosen_ids()) == 3


def test_a_paragraph_is_edited_in_place_and_goes_when_its_words_go(
    qtbot: QtBot, page: InterviewsPage, store: Store
):
    _type(qtbot, page, "They wait six weeks.")
    _type(qtbot, page, "Then four.")
    page.view.list.choose_last()
    qtbot.keyClick(page.view.list, Qt.Key.Key_Return)
    assert page.view.entry.value() == "Then four."
    qtbot.keyClicks(page.view.entry.area, " Now three.")
    page.view.next_note()
    _settle(page)
    page.view.edit(str(_notes(store)[0].id))
    page.view.entry.area.clear()
    page.view.next_note()
    _settle(page)
    assert [note.text for note in _notes(store)] == ["Then four. Now three."]


def test_paragraphs_pasted_from_word_stay_paragraphs(page: InterviewsPage, store: Store):
    data = QMimeData()
    data.setText("First point.\nSecond point.\n")
    data.setHtml("<html><p class=MsoNormal>First point.</p><p>Second point.</p></html>")
    page.view.entry.area.insertFromMimeData(data)
    _settle(page)
    assert [note.text for note in _notes(store)] == ["First point.", "Second point."]


def test_a_line_of_enquiry_is_answered_from_its_prompt(
    qtbot: QtBot, page: InterviewsPage, store: Store
):
    prompt = page.prompts._prompts[0]
    assert prompt.text == "Who attends strategy discussions?"
    page.prompts.asked.emit(prompt)
    _type(qtbot, page, "Police only.")
    [note] = _notes(store)
    assert note.line_of_enquiry_id == prompt.line
    assert note.dimension == "safeguarding"
    assert page.prompts._prompts[0].sources == 1


def test_a_new_interview_says_what_it_lacks_and_is_then_planned(
    page: InterviewsPage, store: Store
):
    page.actions_shown()[-1].run()
    page.form.plan()
    assert page.form.fields["kind"].trouble
    page.form.fields["kind"].box.buttons[3].click()
    page.form.fields["role"].set_value("foster_carer")
    page.form.fields["people"].set_value(6)
    page.form.plan()
    page.form.plan()  # pressed twice: still one interview
    _settle(page)
    with store.sessions.reading() as session:
        made = session.scalars(select(Interview).where(Interview.role == "foster_carer")).one()
        assert (made.kind, made.people, made.form, made.state) == (
            "families", 6, "interview", "planned"
        )  # fmt: skip
    assert page.current is not None
    assert page.current.id == made.id


def test_cancelling_needs_its_reason(page: InterviewsPage, store: Store):
    _run(page, "interviews.about")
    page.form.fields["state"].box.buttons[2].click()
    _settle(page)
    assert page.form.fields["reason"].trouble
    page.form.fields["reason"].box.setText("Unwell.")
    page.form.fields["reason"].flush()
    _settle(page)
    with store.sessions.reading() as session:
        made = session.scalars(select(Interview)).one()
        assert (made.state, made.cancelled_reason) == ("cancelled", "Unwell.")


def test_writing_without_distraction_leaves_the_notes_alone(page: InterviewsPage):
    page.toggle_plain()
    assert not page.timetable.isVisible()
    assert not page.heading.isVisible()
    assert page.view.entry.isVisible()
    page.toggle_plain()
    assert page.timetable.isVisible()
