"""Work that takes a while: a bar on whichever page is up, with Cancel, whoever began it."""

import threading

import pytest

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
