"""Work that takes a while: a bar in the page, with Cancel, whoever began it."""

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


def test_that_a_write_that_takes_a_while_is_shown_with_cancel_until_it_ends(opened, slow, qtbot):
    bar = opened.host.page.progress
    assert not bar.isVisible()
    qtbot.waitUntil(bar.isVisible, timeout=5000)
    assert bar._sentence.text() == "New inspection"
    bar._cancel.click()
    slow.set()
    settle(opened)
    assert not bar.isVisible()
    assert "Nothing was kept" in opened.host.page.troubles.accessibleDescription()


def test_that_what_the_page_shows_by_itself_is_not_ended_by_another_task(opened, slow, qtbot):
    bar = opened.host.page.progress
    bar.start("Reading the list")
    slow.set()
    settle(opened)
    assert bar.is_under_way
    bar.finish()
