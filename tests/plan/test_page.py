"""A lead plans an inspection in the window."""

import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from db.models import ExportMade, Inspection, Milestone, TeamMember
from desktop.plan.documents import documents, read_attachment
from desktop.plan.inspection import team
from desktop.plan.milestones import milestone_id
from desktop.plan.page import MAKERS, PlanPage, make_page
from desktop.plan.page.same_file import SameFileDialog
from desktop.plan.requests import ask, requests
from desktop.plan.timetable import slots
from desktop.widgets.field import Field
from desktop.words.messages import Message
from desktop.work.desk import Desk
from tests.desks import look, opened, put, settle

WRITE = Message(("test", "Write"))


@pytest.fixture
def page(desk: Desk) -> Iterator[PlanPage]:
    with opened(make_page(desk), desk) as made:
        assert isinstance(made, PlanPage)
        yield made


def _type(qtbot: QtBot, box: Field, words: str) -> None:
    box.box.setFocus()
    box.box.selectAll()
    qtbot.keyClicks(box.box, words)
    qtbot.keyClick(box.box, Qt.Key.Key_Return)


def _run(page: PlanPage, command: str) -> None:
    next(it for it in page.commands() if it.id == command).run()


def test_a_fact_is_kept_on_leaving_its_box_and_a_wrong_one_is_said_there(
    qtbot: QtBot, page: PlanPage, desk: Desk
):
    facts = page.parts["facts"].fields
    _type(qtbot, facts["title"], "Plant 2017")
    _type(qtbot, facts["period_to"], "1/1/2015")
    settle(desk)
    inspection = look(desk, lambda s: s.get_one(Inspection, desk.inspection_id))
    assert (inspection.title, inspection.period_to) == ("Plant 2017", date(2017, 6, 1))
    assert "ends before it begins" in facts["period_to"].trouble


def test_a_week_more_moves_what_counts_from_the_end_of_fieldwork(
    qtbot: QtBot, page: PlanPage, desk: Desk
):
    weeks = page.parts["facts"].fields["fieldwork_weeks"]
    weeks._more.click()
    settle(desk)
    inspection = look(desk, lambda s: s.get_one(Inspection, desk.inspection_id))
    assert inspection.fieldwork_weeks == ["2017-07-17", "2017-07-31", "2017-08-14"]
    page.open_part("dates")
    ledger = page.parts["dates"].ledger
    row = str(milestone_id(desk.inspection_id, "verbal_feedback"))
    ledger.choose(row)
    assert ledger.fields["due"].value() == date(2017, 8, 22)


def test_a_date_is_set_with_its_reason_and_goes_back_to_the_rule(
    qtbot: QtBot, page: PlanPage, desk: Desk
):
    page.open_at(milestone_id(desk.inspection_id, "publication"))
    ledger = page.parts["dates"].ledger
    _type(qtbot, ledger.fields["due"], "17/10/2017")
    settle(desk)
    assert "why" in ledger.fields["reason"].trouble
    _type(qtbot, ledger.fields["reason"], "The council met a week later")
    settle(desk)
    row = milestone_id(desk.inspection_id, "publication")
    kept = look(desk, lambda s: s.get_one(Milestone, row))
    assert (kept.due, kept.reason) == (date(2017, 10, 17), "The council met a week later")
    ledger.choose(str(milestone_id(desk.inspection_id, "improvement_plan")))
    assert ledger.fields["due"].value() == date(2017, 11, 14)
    ledger.choose(str(row))
    page.parts["dates"]._back.click()
    settle(desk)
    assert look(desk, lambda s: s.get_one(Milestone, row)).due is None


def test_an_inspector_is_added_by_a_command_and_named_by_typing(
    qtbot: QtBot, page: PlanPage, desk: Desk
):
    page.open_part("team")
    _run(page, "plan.add_inspector")
    settle(desk)
    name = page.parts["team"].ledger.fields["name"]
    assert page.focusWidget() is name.box
    assert name.box.selectedText() == "New inspector"
    _type(qtbot, name, "Third inspector")
    settle(desk)
    names = [one.name for one in look(desk, lambda s: team(s, desk.inspection_id))]
    assert names == ["First inspector", "Second inspector", "Third inspector"]


def test_what_a_colleague_changed_is_shown_at_once(page: PlanPage, desk: Desk):
    member = look(desk, lambda s: team(s, desk.inspection_id))[1].id
    desk.work.write(
        WRITE, lambda writing: writing.set(TeamMember, member, designation="Bilingual lead")
    )
    settle(desk)
    ledger = page.parts["team"].ledger
    ledger.choose(str(member))
    assert ledger.fields["designation"].value() == "Bilingual lead"


def test_a_note_of_a_request_saves_itself_while_another_request_is_chosen(
    qtbot: QtBot, page: PlanPage, desk: Desk
):
    page.open_part("requests")
    for what in ("Audits", "Minutes"):
        put(
            desk.work.store,
            lambda w, what=what: ask(w, desk.inspection_id, what, date(2017, 5, 22)),
        )
    page.refresh()
    settle(desk)
    ledger = page.parts["requests"].ledger
    first, second = look(desk, lambda s: [it.id for it in requests(s, desk.inspection_id)])
    ledger.choose(str(first))
    ledger.fields["note"].box.setPlainText("Promised by telephone")
    ledger.choose(str(second))
    settle(desk)
    notes = look(desk, lambda s: [it.note for it in requests(s, desk.inspection_id)])
    assert notes == ["Promised by telephone", None]


def test_a_file_is_entered_kept_and_copied_out_with_a_word_of_warning(
    page: PlanPage, desk: Desk, tmp_path
):
    source, copy = tmp_path / "Audit.pdf", tmp_path / "copy.pdf"
    source.write_bytes(b"%PDF audit")
    page.open_part("documents")
    page.parts["documents"].add_file(source)
    settle(desk)
    assert [it.row.file_name for it in look(desk, lambda s: documents(s, desk.inspection_id))] == [
        "Audit.pdf"
    ]
    page.parts["documents"].save_copy(copy)
    settle(desk)
    assert copy.read_bytes() == b"%PDF audit"
    assert "not encrypted" in page.notice.sentence
    noted = look(desk, lambda s: [one.kind for one in s.scalars(select(ExportMade))])
    assert noted == ["document"]


def _same_file(page: PlanPage, desk: Desk, file: Path) -> SameFileDialog:
    page.open_part("documents")
    page.parts["documents"].add_file(file)
    settle(desk)
    return page.findChildren(SameFileDialog)[-1]


def test_a_file_that_is_in_the_register_already_is_said_and_led_to_or_kept_twice(
    page: PlanPage, desk: Desk, tmp_path
):
    one, other = tmp_path / "Audit.pdf", tmp_path / "Audit (copy).pdf"
    one.write_bytes(b"%PDF audit")
    other.write_bytes(b"%PDF audit")
    part = page.parts["documents"]
    part.add_file(one)
    settle(desk)
    (first,) = look(desk, lambda s: documents(s, desk.inspection_id))
    _run(page, "plan.add_document")
    settle(desk)
    box = _same_file(page, desk, other)
    assert "Audit (copy).pdf is the same file, letter for letter, as D1 Audit." in [
        it.text() for it in box.findChildren(QLabel)
    ]
    box._on_show()
    assert part.ledger.current == str(first.row.id)
    assert len(look(desk, lambda s: documents(s, desk.inspection_id))) == 2
    _same_file(page, desk, other)._on_keep()
    settle(desk)
    names = [it.row.file_name for it in look(desk, lambda s: documents(s, desk.inspection_id))]
    assert names == ["Audit.pdf", None, "Audit (copy).pdf"]


def test_a_file_whose_reading_is_stopped_is_not_registered(
    page: PlanPage, desk: Desk, tmp_path, monkeypatch
):
    file = tmp_path / "Audit.pdf"
    file.write_bytes(b"%PDF audit")
    begun, let_go = threading.Event(), threading.Event()
    tasks = []

    def slowly(path: Path):
        begun.set()
        assert let_go.wait(20)
        return read_attachment(path)

    monkeypatch.setattr("desktop.plan.page.documents.read_attachment", slowly)
    desk.work.begun.connect(tasks.append)
    page.open_part("documents")
    page.parts["documents"].add_file(file)
    assert begun.wait(20)
    assert [task.sentence for task in tasks] == ["Reading Audit.pdf"]
    tasks[0].cancel()
    let_go.set()
    settle(desk)
    assert look(desk, lambda s: documents(s, desk.inspection_id)) == []
    assert "Stopped as you asked" in page.notice.sentence


def test_an_entry_stands_on_the_board_and_enter_leads_to_it(
    qtbot: QtBot, page: PlanPage, desk: Desk
):
    page.open_part("timetable")
    _run(page, "plan.add_slot")
    settle(desk)
    part = page.parts["timetable"]
    part.members._boxes[next(iter(part.members._boxes))].click()
    _type(qtbot, part.ledger.fields["title"], "Duty desk")
    _type(qtbot, part.ledger.fields["from"], "10:30")
    settle(desk)
    slot = look(desk, lambda s: slots(s, desk.inspection_id))[0]
    assert (slot.title, len(slot.members)) == ("Duty desk", 1)
    assert part.board.item(0, 0).text() == "10:30 Duty desk"
    part.board.setCurrentCell(0, 0)
    qtbot.keyClick(part.board, Qt.Key.Key_Return)
    assert part.ledger.current == str(slot.id)


def test_a_closed_plan_can_be_read_and_not_typed_into(page: PlanPage, desk: Desk):
    page.set_closed("This stage is closed.")
    page.refresh()
    settle(desk)
    assert page.parts["facts"].fields["title"].box.isReadOnly()
    part = page.parts["team"]
    assert part.ledger.fields["name"].box.isReadOnly()
    part._on_remove()
    settle(desk)
    assert page.notice.sentence == "This stage is closed."
    assert len(look(desk, lambda s: team(s, desk.inspection_id))) == 2


def test_everything_that_tab_reaches_has_a_name(page: PlanPage):
    from PySide6.QtWidgets import QWidget

    for part in list(MAKERS):
        page.open_part(part)
        for widget in page.parts[part].findChildren(QWidget):
            tabs = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page)
            if tabs and not widget.objectName().startswith("qt_"):
                named = widget.accessibleName() or getattr(widget, "text", lambda: "")()
                assert named, (part, widget)


def test_the_calendar_file_is_written_from_the_page(page: PlanPage, desk: Desk, tmp_path):
    page.write_calendar(tmp_path / "plan.ics")
    settle(desk)
    assert b"BEGIN:VEVENT" in (tmp_path / "plan.ics").read_bytes()
    page.write_calendar(tmp_path / "none" / "plan.ics")
    settle(desk)
    assert "plan.ics is not there, or its folder is gone" in page.notice.sentence
