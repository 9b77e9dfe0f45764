"""Work that takes a while: a bar on whichever page is up, with Cancel, whoever began it."""

import threading

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.shell.leaving import LeaveDialog
from desktop.shell.shots import settle
from desktop.words.messages import QT_TRANSLATE_NOOP, Message

NAME = Message(QT_TRANSLATE_NOOP("shell", "New inspection"))


@pytest.fixture
def slow(opened):
    """Write something that goes on until the event is set; gives the event."""
    going_on = threading.Event()
    opened.work.write(NAME, lambda _writing: going_on.wait(20) and None)
    yield going_on
    going_on.set()


@pytest.fixture
def going_on(opened):
    """`going_on(sentence, past=False)` begins a job that steps until it is let go; gives its
    task and what lets it go. `past`: it can't be stopped any more."""
    all_of_them = []

    def begin(sentence, *, past=False):
        let_go, began = threading.Event(), threading.Event()

        def job(progress):
            if past:
                progress.last_moment()
            began.set()
            while not let_go.wait(0.005):
                if not past:
                    progress.step(1, 2)
            return "made"

        all_of_them.append(let_go)
        task = opened.work.run(job, lambda _made: None, sentence=sentence)
        assert began.wait(20)
        return task, let_go

    yield begin
    for let_go in all_of_them:
        let_go.set()


def test_that_a_write_that_takes_a_while_is_shown_with_cancel_until_it_ends(opened, slow, qtbot):
    bar = opened.host.page.progress
    assert not bar.isVisible()
    qtbot.waitUntil(bar.isVisible, timeout=5000)
    assert bar.sentence == "New inspection"
    bar._cancel.click()
    slow.set()
    settle(opened)
    assert not bar.isVisible()
    assert "Nothing was kept" in opened.host.page.troubles.accessibleDescription()


def test_that_the_second_work_is_shown_when_the_first_has_ended(opened, going_on, qtbot):
    bar = opened.host.page.progress
    _first, let_first_go = going_on("Reading the list")
    _second, let_second_go = going_on("Writing the doubts")
    qtbot.waitUntil(bar.isVisible, timeout=5000)
    assert bar.sentence == "Reading the list"
    let_first_go.set()
    qtbot.waitUntil(lambda: bar.sentence == "Writing the doubts", timeout=5000)
    let_second_go.set()
    settle(opened)
    assert not bar.isVisible()


def test_that_work_goes_along_to_the_next_page_which_tells_how_it_ended(opened, going_on, qtbot):
    _task, let_go = going_on("Reading the list")
    qtbot.waitUntil(opened.host.page.progress.isVisible, timeout=5000)
    opened.open_stage("plan")
    page = opened.host.page
    qtbot.waitUntil(page.progress.isVisible, timeout=5000)
    assert page.progress.sentence == "Reading the list"
    let_go.set()
    settle(opened)
    assert not page.progress.isVisible()
    assert page.notice.sentence == "Finished: Reading the list"


def test_that_work_asked_in_an_inspection_that_was_left_can_be_stopped_from_the_next(
    opened, inspection, going_on, qtbot
):
    task, _let_go = going_on("Reading the list")
    opened.alone.inspections()
    page = opened.host.page
    qtbot.waitUntil(page.progress.isVisible, timeout=5000)
    page.progress._cancel.click()
    qtbot.waitUntil(lambda: not page.progress.isVisible(), timeout=5000)
    assert task.outcome == "cancelled"
    assert "Stopped as you asked" in page.notice.sentence


def test_that_past_the_last_moment_there_is_no_cancel(opened, going_on, qtbot):
    bar = opened.host.page.progress
    _task, let_go = going_on("Writing the letter", past=True)
    qtbot.waitUntil(bar.isVisible, timeout=5000)
    assert not bar._cancel.isVisible()
    let_go.set()
    settle(opened)


# The window is to be closed


def test_that_a_window_with_nothing_under_way_closes_at_once(opened):
    assert opened.close()


def test_that_work_that_ends_by_itself_is_waited_for_without_a_question(opened, going_on, qtbot):
    task, let_go = going_on("Writing the letter")
    task.ended.connect(lambda: outcomes.append(task.outcome))
    outcomes = []
    assert not opened.close()
    assert opened.isVisible()
    let_go.set()
    qtbot.waitUntil(lambda: not opened.isVisible(), timeout=5000)
    assert outcomes == ["done"]


@pytest.fixture
def asked(opened, going_on, qtbot):
    """The window asks what becomes of work that goes on: gives the box and what lets go."""
    _task, let_go = going_on("Reading the list")
    opened.close()
    qtbot.waitUntil(lambda: bool(opened.findChildren(LeaveDialog)), timeout=5000)
    box = opened.findChildren(LeaveDialog)[0]
    assert "Reading the list" in [it.text() for it in box.findChildren(QLabel)]
    return box, let_go


def _answer(box, caption):
    next(it for it in box.findChildren(QPushButton) if it.text() == caption).click()


def test_that_whoever_stays_keeps_the_window_and_the_work(opened, asked, qtbot):
    box, let_go = asked
    _answer(box, "&Stay")
    let_go.set()
    settle(opened)
    assert opened.isVisible()
    assert not opened.waiting.holds


def test_that_stopping_closes_the_window_once_it_has_stopped(opened, asked, qtbot):
    box, _let_go = asked
    _answer(box, "Sto&p it and close")
    qtbot.waitUntil(lambda: not opened.isVisible(), timeout=5000)


def test_that_waiting_closes_the_window_when_it_is_done(opened, asked, qtbot):
    box, let_go = asked
    _answer(box, "Close when it is &done")
    assert opened.isVisible()
    let_go.set()
    qtbot.waitUntil(lambda: not opened.isVisible(), timeout=5000)


def test_that_what_can_not_be_stopped_is_only_waited_for(opened, going_on, qtbot):
    _task, let_go = going_on("Encrypting", past=True)
    opened.close()
    qtbot.waitUntil(lambda: bool(opened.findChildren(LeaveDialog)), timeout=5000)
    box = opened.findChildren(LeaveDialog)[0]
    assert {it.text() for it in box.findChildren(QPushButton)} == {
        "&Stay", "Close when it is &done",
    }  # fmt: skip
    let_go.set()
    box.close()
    settle(opened)


def test_that_the_lock_asks_nobody_and_the_next_start_says_what_it_stopped(
    opened, going_on, settings
):
    task, _let_go = going_on("Reading the list")
    ends = []
    task.ended.connect(lambda: ends.append(task.outcome))
    opened.lock_asked.connect(opened.close)
    opened.lock()
    assert not opened.isVisible()
    assert ends == ["cancelled"]
    assert settings.take_stopped()
    assert not settings.take_stopped()


def test_that_a_new_key_is_not_made_while_something_is_under_way(opened, going_on):
    keys = []
    opened.new_key_asked.connect(keys.append)
    opened.alone.safety()
    settle(opened)
    _task, let_go = going_on("Reading the list")
    opened.host.page.new_key.asked.emit("secret")
    assert keys == []
    assert "still under way" in opened.host.page.notice.sentence
    let_go.set()
    settle(opened)
    opened.host.page.new_key.asked.emit("secret")
    assert keys == ["secret"]
