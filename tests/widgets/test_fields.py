"""Fields: they say what was answered once, keep what is typed, and explain themselves."""

from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QVBoxLayout, QWidget

from desktop.widgets.choice import Choice, Pick, Ticks
from desktop.widgets.date_field import DateField, NumberField, TimeField
from desktop.widgets.saved_text import SavedText
from desktop.widgets.text_fields import TextArea, TextLine

OPTIONS = [("s", "supported"), ("u", "unclear"), ("c", "contradicted")]


@pytest.fixture
def told():
    """Collects what a field says."""
    heard = []

    def listen(field):
        field.edited.connect(heard.append)
        return heard

    return listen


def _form(shown, *fields):
    page = QWidget()
    column = QVBoxLayout(page)
    for field in fields:
        column.addWidget(field)
    return shown(page)


def test_that_a_line_is_told_once_when_it_is_left(qtbot, shown, told):
    line, other = TextLine("Title"), TextLine("Other")
    _form(shown, line, other)
    heard = told(line)
    line.box.setFocus()
    qtbot.keyClicks(line.box, "Letter")
    assert heard == []
    qtbot.keyClick(line.box, Qt.Key.Key_Tab)
    assert heard == ["Letter"]
    line.box.setFocus()
    other.box.setFocus()
    assert heard == ["Letter"]


def test_that_a_line_cuts_off_a_pasted_page_and_says_so(qtbot, shown):
    line = TextLine("Title")
    _form(shown, line)
    line.box.setFocus()
    QApplication.clipboard().setText("x" * 10_000)
    qtbot.keyClick(line.box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(line.value()) == 500
    assert "500" in line.trouble
    line.box.clear()
    qtbot.keyClicks(line.box, "Short")
    assert line.trouble == ""


def test_that_a_longer_line_from_the_record_stays_whole(shown, told):
    line = TextLine("Title")
    _form(shown, line)
    heard = told(line)
    line.set_value("x" * 2_000)
    line.flush()
    assert (len(line.value()), heard) == (2_000, [])


@pytest.mark.parametrize("kind", [TextLine, TextArea])
def test_that_signs_that_no_document_can_hold_are_not_taken(qtbot, shown, kind):
    field = kind("Text")
    _form(shown, field)
    field.box.setFocus()
    QApplication.clipboard().setText("a\0b \u202ec\u2067 \u0645\u0631")
    qtbot.keyClick(field.box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.value() == "ab c \u0645\u0631"


def test_that_a_value_from_the_record_is_shown_without_being_told(shown, told):
    line = TextLine("Title")
    _form(shown, line)
    heard = told(line)
    line.set_value("From the record")
    assert (line.value(), heard) == ("From the record", [])


def test_that_a_refresh_does_not_overwrite_what_is_being_typed(qtbot, shown, told):
    line = TextLine("Title")
    _form(shown, line)
    heard = told(line)
    line.set_value("old")
    line.box.setFocus()
    qtbot.keyClicks(line.box, "er")
    line.set_value("from a colleague")
    assert line.value() == "older"
    line.flush()
    assert heard == ["older"]


def test_that_tab_leaves_a_text_area(qtbot, shown):
    area, line = TextArea("Note"), TextLine("Title")
    _form(shown, area, line)
    area.box.setFocus()
    qtbot.keyClick(area.box, Qt.Key.Key_Tab)
    assert line.box.hasFocus()
    assert area.value() == ""


def test_that_a_text_area_grows_with_its_words(shown):
    area = TextArea("Note")
    _form(shown, area)
    before = area.box.sizeHint().height()
    area.set_value("\n".join(str(n) for n in range(8)))
    assert area.box.sizeHint().height() > before * 1.5


def test_that_a_choice_is_one_tab_stop_with_arrows_and_delete(qtbot, shown, told):
    choice, line = Choice("We read", OPTIONS), TextLine("Title")
    _form(shown, choice, line)
    heard = told(choice)
    choice.setFocus()
    first = QApplication.focusWidget()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert heard == ["s", "u"]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert heard == ["s", "u", None]
    assert choice.value() is None


def test_that_each_button_of_a_choice_says_which_question_it_answers(shown):
    choice = Choice("We read", OPTIONS)
    _form(shown, choice)
    choice.setFocus()
    button = QAccessible.queryAccessibleInterface(QApplication.focusWidget())
    assert button.text(QAccessible.Text.Name) == "supported"
    assert button.text(QAccessible.Text.Description) == "We read"


def test_that_a_pick_keeps_its_value_when_its_options_change(shown, told):
    pick = Pick("Framework", OPTIONS, blank="Choose one")
    _form(shown, pick)
    heard = told(pick)
    assert pick.value() is None
    pick.set_value("u")
    pick.set_options([*OPTIONS, ("n", "not addressed")])
    assert pick.value() == "u"
    pick.set_options([("n", "not addressed")])
    assert pick.value() is None
    assert heard == []


def test_that_ticks_are_told_in_the_order_of_the_options(qtbot, shown, told):
    ticks = Ticks("Kinds", OPTIONS)
    _form(shown, ticks)
    heard = told(ticks)
    ticks.set_value(["c"])
    ticks.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert heard == [("s", "c")]


@pytest.mark.parametrize(
    "typed",
    [
        "3/7/2017",
        "3.7.2017",
        "3 July 2017",
        "3 Jul 2017",
        "2017-07-03",
        "03/07/2017",
        "3/7/17",
        "03.07.17",
    ],
)
def test_that_a_date_is_read_however_it_is_written(shown, told, typed):
    field = DateField("From")
    _form(shown, field)
    heard = told(field)
    field.box.setText(typed)
    field.flush()
    assert heard == [date(2017, 7, 3)]
    assert field.box.text() == "3 July 2017"


def test_that_what_is_no_date_stays_as_typed_and_is_explained(shown, told):
    field = DateField("From", "For example 3/7/2017.")
    _form(shown, field)
    heard = told(field)
    field.box.setText("31/2/2017")
    field.flush()
    assert field.box.text() == "31/2/2017"
    assert "31/2/2017" in field.trouble
    assert field.trouble in field.box.accessibleDescription()
    assert heard == []
    field.box.setText("28/2/2017")
    field.flush()
    assert (field.trouble, heard) == ("", [date(2017, 2, 28)])


def test_that_an_emptied_date_is_none(shown, told):
    field = DateField("From")
    _form(shown, field)
    heard = told(field)
    field.set_value(date(2017, 7, 3))
    field.box.setText("")
    field.flush()
    assert heard == [None]


@pytest.mark.parametrize(("typed", "read"), [("9:05", time(9, 5)), ("1430", time(14, 30))])
def test_that_a_time_is_read_with_or_without_its_colon(shown, told, typed, read):
    field = TimeField("At")
    _form(shown, field)
    heard = told(field)
    field.box.setText(typed)
    field.flush()
    assert heard == [read]


@pytest.mark.parametrize("typed", ["25:00", "12:60", "noon", "7"])
def test_that_what_is_no_time_is_explained(shown, told, typed):
    field = TimeField("At")
    _form(shown, field)
    heard = told(field)
    field.box.setText(typed)
    field.flush()
    assert typed in field.trouble
    assert heard == []


def test_that_a_number_outside_its_bounds_is_explained(shown, told):
    field = NumberField("Cases", least=1, most=50)
    _form(shown, field)
    heard = told(field)
    for typed in ("51", "0", "x", "30"):
        field.box.setText(typed)
        field.flush()
    assert heard == [30]
    assert field.trouble == ""


def test_that_the_wheel_never_changes_an_answer_without_focus(shown):
    pick, line = Pick("Framework", OPTIONS), TextLine("Title")
    _form(shown, pick, line)
    pick.set_value("s")
    line.box.setFocus()
    _turn_wheel(pick.box)
    assert pick.value() == "s"
    pick.box.setFocus()
    _turn_wheel(pick.box)
    assert pick.value() == "u"


def _turn_wheel(box: QComboBox | QLineEdit) -> None:
    middle = QPointF(box.rect().center())
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        middle, box.mapToGlobal(middle), QPoint(), QPoint(0, -120), *none,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, event)


class Page:
    """What a page does with a text that saves itself."""

    def __init__(self):
        self.kept, self.recorded, self.waiting = [], [], []

    def keep(self, record, text, kept):
        self.kept.append((record, text))
        self.waiting.append(kept)


def _saved(shown, page):
    field = SavedText("Note", page.keep)
    field.recorded.connect(lambda record, text: page.recorded.append((record, text)))
    _form(shown, field, TextLine("Title"))
    field.show_record("A", "")
    field.box.setFocus()
    return field


def test_that_typed_text_is_kept_soon_and_called_saved_only_once_it_is(qtbot, shown):
    page = Page()
    field = _saved(shown, page)
    qtbot.keyClicks(field.box, "seen")
    assert field.state == "Saving…"
    qtbot.waitUntil(lambda: page.kept == [("A", "seen")], timeout=2000)
    assert field.state == "Saving…"
    page.waiting.pop()()
    assert field.state.startswith("Saved ")
    assert page.recorded == []
    field.flush()
    assert page.recorded == [("A", "seen")]


def test_that_a_late_answer_does_not_call_newer_text_saved(qtbot, shown):
    page = Page()
    field = _saved(shown, page)
    qtbot.keyClicks(field.box, "one")
    qtbot.waitUntil(lambda: len(page.kept) == 1, timeout=2000)
    qtbot.keyClicks(field.box, " two")
    page.waiting.pop()()
    assert field.state == "Saving…"
    field.flush()
    page.waiting.pop()()
    assert field.state.startswith("Saved ")


def test_that_another_record_gets_none_of_the_text_typed_for_this_one(qtbot, shown):
    page = Page()
    field = _saved(shown, page)
    qtbot.keyClicks(field.box, "about A")
    field.show_record("B", "about B")
    assert page.kept == [("A", "about A")]
    assert page.recorded == [("A", "about A")]
    assert field.value() == "about B"
    field.flush()
    assert page.recorded == [("A", "about A")]


def test_that_a_closed_field_can_be_read_and_reached_but_not_changed(qtbot, shown):
    line, area = TextLine("Title"), TextArea("Note")
    _form(shown, line, area)
    for field in (line, area):
        field.set_value("kept")
        field.set_read_only(True)
        field.box.setFocus()
        qtbot.keyClicks(field.box, "more")
        assert field.box.hasFocus()
        assert field.value() == "kept"
