"""Open where I left off: part, row, place in the text; the settings hold no word of a case."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from desktop.findings.findings import add_finding
from desktop.shell.settings import Settings
from desktop.shell.shots import settle
from desktop.shell.window import Window
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from tests.shell.conftest import let_go

NAME = Message(QT_TRANSLATE_NOOP("shell", "New inspection"))
WORDS = "A finding about nobody in particular"


def _at_a_finding(window, inspection):
    """Two findings, the second chosen, the cursor in its text after nine letters."""
    made = []
    dimension = window.desk.framework.dimensions[0].id
    for words in ("The first", WORDS):
        window.work.write(
            NAME,
            lambda writing, words=words: add_finding(writing, inspection, dimension, words),
            made.append,
        )
    settle(window)
    window.open_stage("findings")
    settle(window)
    window.host.page.open_at(made[1])
    settle(window)
    box = _box(window)
    box.setFocus()
    cursor = QTextCursor(box.document())
    cursor.setPosition(9)
    box.setTextCursor(cursor)
    return made


def _box(window):
    boxes = window.host.page.findChildren(QPlainTextEdit)
    return next(it for it in boxes if it.isVisible() and it.toPlainText() == WORDS)


def _again(window, settings):
    """Close it, and open the workspace in another window as the next start would."""
    from db.store import open_store
    from tests.stores import PASSPHRASE

    path = window.store.path
    window.close()
    other = Window(open_store(path, PASSPHRASE), Settings(settings.file))
    other.show()
    other.begin()
    for _ in range(3):
        settle(other)
    return other


def test_that_row_and_place_in_the_text_come_back(opened, inspection, settings):
    made = _at_a_finding(opened, inspection)
    again = _again(opened, settings)
    try:
        assert again.host.stage == "findings"
        assert again.host.page.current_record() == ("finding", made[1])
        assert _box(again).textCursor().position() == 9
    finally:
        let_go(again)


def test_that_it_can_be_switched_off_but_the_lock_comes_back_to_the_place(
    opened, inspection, settings
):
    settings.reopen = False
    _at_a_finding(opened, inspection)
    opened.lock()
    locked = _again(opened, settings)
    try:
        assert locked.host.stage == "findings"
    finally:
        again = _again(locked, settings)
    try:
        assert again.host.stage == "inspections"
    finally:
        let_go(again)


def test_that_the_settings_hold_no_word_of_a_case(opened, inspection, settings):
    _at_a_finding(opened, inspection)
    opened.close()
    kept = settings.file.read_text("utf-8")
    assert str(inspection) in kept
    assert "nobody in particular" not in kept
