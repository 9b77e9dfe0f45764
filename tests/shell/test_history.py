"""What a record said on any day, and the way back; stages closed from the menu."""

import pytest
from sqlalchemy import select

from db.models import Finding, Inspection, Interview, TeamMember
from desktop.findings.findings import add_finding
from desktop.shell.history_dialog import HistoryDialog
from desktop.shell.shots import settle
from desktop.words.messages import QT_TRANSLATE_NOOP, Message

NAME = Message(QT_TRANSLATE_NOOP("shell", "New inspection"))


def _write(window, job):
    made = []
    window.work.write(NAME, job, made.append)
    settle(window)
    return made[0]


@pytest.fixture
def finding(opened, inspection):
    return _write(
        opened, lambda writing: writing.create(Finding, inspection, text_en="As it was first")
    )


def _history(window, table, record, closed=""):
    box = HistoryDialog(window.desk, table, record, closed, window)
    box.open()
    settle(window)
    return box


def test_that_a_history_says_what_it_was_and_puts_it_back(opened, finding):
    _write(opened, lambda writing: writing.set(Finding, finding, text_en="Changed later"))
    box = _history(opened, "finding", finding)
    assert "Text in English: Changed later" in box.said.toPlainText()
    assert "A. Inspector" in box.table.model.row_at(0).cells[1]
    first = box._versions[-1]
    assert first.values["text_en"] in ("As it was first", "Changed later")
    box.close()


def test_that_an_earlier_version_comes_back_as_a_change_of_its_own(opened, finding, monkeypatch):
    from datetime import timedelta

    from db import history

    monkeypatch.setattr(history, "_goes_on", lambda last, one: False)
    monkeypatch.setattr(history, "SITTING", timedelta(0))
    _write(opened, lambda writing: writing.set(Finding, finding, text_en="Changed later"))
    box = _history(opened, "finding", finding)
    box.table.choose(str(len(box._versions) - 2))
    said = box._chosen().values["text_en"]
    box.put_back()
    settle(opened)
    with opened.store.sessions.reading() as session:
        assert session.get_one(Finding, finding).text_en == said
    box.close()


def test_that_the_history_of_a_closed_stage_is_read_only(opened, finding):
    box = _history(opened, "finding", finding, closed="This stage is closed.")
    box.put_back()
    assert box._answer.text() == "This stage is closed."
    box.close()


def test_that_the_history_of_nothing_says_what_to_choose(opened):
    opened.run(next(it for it in _commands(opened) if it.id == "history"))
    assert opened.host.page.notice.sentence.startswith("Choose a record first")


def _commands(window):
    from desktop.shell.commands import window_groups

    return [it for group in window_groups(window) for it in group.commands]


def test_that_a_page_shows_the_history_of_its_record(opened, inspection):
    dimension = opened.desk.framework.dimensions[0].id
    made = _write(opened, lambda writing: add_finding(writing, inspection, dimension, "A text"))
    opened.open_stage("findings")
    opened.host.page.open_at(made)
    settle(opened)
    assert opened.host.page.current_record() == ("finding", made)
    opened.run(next(it for it in _commands(opened) if it.id == "history"))
    settle(opened)
    [box] = opened.findChildren(HistoryDialog)
    assert "A text" in box.said.toPlainText()
    box.close()


def test_that_a_stage_is_closed_from_its_menu_with_undo(opened, inspection):
    opened.open_stage("plan")
    settle(opened)
    opened.run(next(it for it in _commands(opened) if it.id == "stage.close"))
    settle(opened)
    assert opened.host.page.closed
    assert {it.id for it in _commands(opened)} >= {"stage.reopen"}
    opened.host.page.notice._undo.click()
    settle(opened)
    assert not opened.host.page.closed
    with opened.store.sessions.reading() as session:
        assert "plan" not in (session.get_one(Inspection, inspection).closed_stages or {})


def test_that_home_can_not_be_closed(opened):
    assert "stage.close" not in {it.id for it in _commands(opened)}


def test_that_undo_beside_deleted_takes_it_back(opened, finding):
    _write(opened, lambda writing: writing.delete(Finding, finding))
    opened.desk.undo_wanted.emit()
    settle(opened)
    with opened.store.sessions.reading() as session:
        assert not session.get_one(Finding, finding).deleted


def test_that_codes_and_ids_are_said_in_words(opened, inspection):
    def job(writing):
        member = writing.session.scalars(select(TeamMember)).first()
        values = {"state": "held", "form": "group", "role": "social_worker"}
        return writing.create(Interview, inspection, inspectors=[str(member.id)], **values)

    box = _history(opened, "interview", _write(opened, job))
    told = box.said.toPlainText() + box.changed.toPlainText()
    for words in ("State: Held", "Form: Focus group", "Role: Social worker", "State: – → Held"):
        assert words in told
    assert "Inspectors: " in told
    assert "held" not in told
    box.close()
