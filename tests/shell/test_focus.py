"""After every action the focus is on the page, near to where it was, and something is told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit

from desktop.shell.shots import settle
from desktop.widgets import announce
from desktop.widgets.button import Button
from tests.shell.going import STAGES, show, show_part, show_parts


class Ear:
    """Stands where Qt's own hands on what is announced."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self):
        self.heard = []

    def updateAccessibility(self, event):
        self.heard.append(event.message())


@pytest.fixture
def heard(monkeypatch):
    """What was announced, in order."""
    ear = Ear()
    monkeypatch.setattr(announce, "QAccessible", ear)
    return ear.heard


def test_that_every_button_leaves_the_focus_on_the_page_and_tells_what_it_did(opened, heard):
    wrong = []
    for stage in STAGES:
        pressed = set()
        for part in show_parts(opened, stage):
            while (button := _next(opened.host.page, pressed)) is not None:
                name = button.text() or button.accessibleName()
                line = _press(opened, button, heard)
                if line:
                    wrong.append(f"{stage} {part} [{name}]: {line}")
                opened.host.page.notice.hide()
                show_part(opened, stage, part)
    assert "\n".join(wrong) == ""


def _next(page, pressed):
    """A button that was not pressed yet; those of the heading stand on every part."""
    for button in page.findChildren(Button):
        name = button.text() or button.accessibleName()
        if button.isVisible() and not button.isCheckable() and name not in pressed:
            pressed.add(name)
            return button
    return None


def _press(window, button, heard):
    """Press it by key, close what opened; what is wrong afterwards, in words."""
    heard.clear()
    stage = window.host.stage
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle(window)
    dialogs = _close_dialogs(window)
    held, page = window.focusWidget(), window.host.page
    if held is None or not held.isVisible() or not page.isAncestorOf(held):
        return "the focus is lost"
    if not (heard or dialogs or held is not button or window.host.stage != stage):
        return "nothing is told"
    return ""


def _close_dialogs(window):
    dialogs = [it for it in window.findChildren(QDialog) if it.isVisible()]
    for dialog in dialogs:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    if dialogs:
        window.activateWindow()  # as a window manager does
        settle(window)
    return dialogs


def _button(window, words):
    found = window.host.page.findChildren(Button)
    return next(it for it in found if it.isVisible() and it.text().replace("&", "") == words)


def test_that_the_focus_comes_back_from_the_box_for_files_when_a_file_was_chosen(
    opened, tmp_path, qtbot
):
    file = tmp_path / "a register.pdf"
    file.write_bytes(b"%PDF-1.7")
    show(opened, "plan")
    show_part(opened, "plan", "documents")
    _press_key(opened, "Add a file…")
    box = opened.findChild(QFileDialog)
    box.selectFile(str(file))
    box.fileSelected.emit(str(file))
    box.close()
    opened.activateWindow()
    settle(opened)
    qtbot.waitUntil(lambda: opened.host.page.isAncestorOf(opened.focusWidget()))


def _press_key(window, words):
    button = _button(window, words)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    settle(window)


def test_that_the_focus_is_beside_what_was_deleted_and_undo_leads_it_back(opened):
    show(opened, "plan")
    show_part(opened, "plan", "team")
    _press_key(opened, "Remove from the team")
    list_of_team = opened.host.page.parts["team"].ledger.table.view
    assert opened.host.page.notice.sentence == "A. Inspector is no longer on the team."
    before = opened.focusWidget()
    assert opened.host.page.parts["team"].isAncestorOf(before)
    list_of_team.setFocus()
    _press_key(opened, "Undo")
    assert opened.focusWidget() is list_of_team
    assert list_of_team.model().rowCount() == 2


def test_that_a_message_that_is_closed_gives_the_focus_back(opened):
    show(opened, "plan")
    show_part(opened, "plan", "dates")
    table = opened.host.page.parts["dates"].ledger.table.view
    table.setFocus()
    opened.host.page.tell_done("Done.")
    close = opened.host.page.notice.findChildren(Button)[-1]
    close.setFocus()
    QTest.keyClick(close, Qt.Key.Key_Space)
    settle(opened)
    assert opened.focusWidget() is table


def test_that_a_change_of_page_is_no_loss_of_focus(opened):
    show(opened, "plan")
    opened.rail._buttons["findings"].setFocus()
    QTest.keyClick(opened.rail._buttons["findings"], Qt.Key.Key_Space)
    settle(opened)
    assert opened.host.page.isAncestorOf(opened.focusWidget())


def test_that_what_is_saved_is_announced(opened, heard):
    show(opened, "plan")
    boxes = opened.host.page.findChildren(QLineEdit)
    title = next(it for it in boxes if it.isVisible() and it.accessibleName() == "Title")
    title.setFocus()
    heard.clear()
    QTest.keyClicks(title, "!")
    QTest.keyClick(title, Qt.Key.Key_Tab)
    settle(opened)
    assert heard == ["Saved"]
