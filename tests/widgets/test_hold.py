"""Answers of a closed stage: reached by Tab, read, and not changed by any way in."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton

from desktop.widgets.choice import Choice, Pick, Ticks
from desktop.widgets.page import PageFrame
from desktop.widgets.tick import Tick

OPTIONS = [("a", "&First"), ("b", "Second")]


@pytest.fixture
def page(qtbot, theme):
    """A closed page with one answer of each kind, and a filter."""
    page = PageFrame("Closed")
    page.choice, page.pick, page.ticks = (kind("Q", OPTIONS) for kind in (Choice, Pick, Ticks))
    page.filter = Pick("Show", OPTIONS)
    page.filter.steers = True
    for field in (page.choice, page.pick, page.ticks, page.filter):
        page.body.addWidget(field)
        field.set_value(["a"] if field is page.ticks else "a")
    qtbot.addWidget(page)
    page.show()
    page.set_closed("This stage is closed.")
    return page


def _press(qtbot, box):
    box.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_S, Qt.Key.Key_Delete):
        qtbot.keyClick(box, key)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)


def test_that_no_key_and_no_click_changes_what_is_held(page, qtbot):
    second = page.choice.findChildren(QPushButton)[1]
    for box in (second, page.pick.findChild(QComboBox), *page.ticks.findChildren(Tick)):
        assert box.isEnabled()
        _press(qtbot, box)
    assert (page.choice.value(), page.pick.value(), page.ticks.value()) == ("a", "a", ("a",))
    assert page.notice.sentence == "This stage is closed."


def test_that_the_wheel_scrolls_past_what_is_held(page):
    box = page.pick.findChild(QComboBox)
    box.setFocus()
    here = QPointF(5, 5)
    wheel = QWheelEvent(
        here, box.mapToGlobal(here), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert page.pick.value() == "a"


def test_that_a_screen_reader_hears_that_it_is_held(page):
    assert "not changed" in page.pick.box.accessibleDescription()
    assert "not changed" not in page.filter.box.accessibleDescription()


def test_that_what_only_chooses_what_is_shown_is_not_held(page, qtbot):
    box = page.filter.findChild(QComboBox)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert page.filter.value() == "b"


def test_that_an_opened_stage_can_be_answered_again(page, qtbot):
    page.set_closed("")
    box = page.ticks.findChildren(Tick)[1]
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert page.ticks.value() == ("a", "b")
