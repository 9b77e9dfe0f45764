"""The skeleton of a page: one main action, answers instead of grey, troubles that lead."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.widgets.button import Button, CommandButton
from desktop.widgets.command import Command
from desktop.widgets.focus_ring import _Ring, ring_of
from desktop.widgets.page import PageFrame
from desktop.widgets.status import Status, Tone
from desktop.widgets.text_fields import TextLine
from desktop.work.task import Task


def _command(name="do", caption="&Do it", done=None, why=None):
    told = [] if done is None else done
    return Command(name, caption, lambda: told.append(name), why_not=lambda: why)


def _press(qtbot, page, name):
    button = next(it for it in page.findChildren(Button) if it.text() == name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_that_the_main_action_comes_last_whatever_is_added_later(shown):
    page = shown(PageFrame("Sample"))
    page.set_main_action(_command("draw"))
    page.add_action(_command("export"))
    page.set_main_action(_command("again"))
    assert [it.id for it in page.actions_shown()] == ["export", "again"]


def test_that_a_command_that_cannot_run_says_why_and_does_not(qtbot, shown):
    done = []
    page = shown(PageFrame("Sample"))
    page.set_main_action(_command(done=done, why="Read a long-list first."))
    _press(qtbot, page, "&Do it")
    assert done == []
    assert page.notice.sentence == "Read a long-list first."


def test_that_a_closed_page_refuses_what_changes_and_allows_what_reads(qtbot, shown):
    done = []
    page = PageFrame("Sample")
    line = TextLine("Title")
    page.body.addWidget(line)
    page.add_action(_command("change", "&Change", done))
    page.add_action(Command("read", "&Read", lambda: done.append("read"), changes=False))
    shown(page)
    page.set_closed("This stage is closed.")
    _press(qtbot, page, "&Change")
    assert page.notice.sentence == "This stage is closed."
    _press(qtbot, page, "&Read")
    assert done == ["read"]
    assert line.box.isReadOnly()
    page.set_closed("")
    _press(qtbot, page, "&Change")
    assert done == ["read", "change"]
    assert not line.box.isReadOnly()


def test_that_troubles_take_the_focus_and_each_leads_to_its_field(qtbot, shown):
    page = PageFrame("Form")
    fields = [TextLine(f"Field {n}") for n in range(30)]
    for field in fields:
        page.body.addWidget(field)
    shown(page, height=400)
    page.show_troubles([("Give the last one.", fields[-1])])
    assert QApplication.focusWidget() is page.troubles
    said = QAccessible.queryAccessibleInterface(page.troubles)
    assert "Give the last one." in said.text(QAccessible.Text.Description)
    _press(qtbot, page, "Give the last one.")
    assert fields[-1].box.hasFocus()
    assert not fields[-1].box.visibleRegion().isEmpty()
    page.show_troubles([])
    assert not page.troubles.isVisible()


def test_that_what_was_done_can_be_taken_back_from_the_page(qtbot, shown):
    undone = []
    page = shown(PageFrame("Findings"))
    page.tell_done("The finding is deleted.", lambda: undone.append(1))
    assert page.notice.sentence == "The finding is deleted."
    _press(qtbot, page, "Undo")
    assert undone == [1]
    assert page.notice.sentence == ""


def test_that_leaving_hands_over_what_is_typed(qtbot, shown):
    page = PageFrame("Form")
    line = TextLine("Title")
    page.body.addWidget(line)
    shown(page)
    heard = []
    line.edited.connect(heard.append)
    line.box.setFocus()
    qtbot.keyClicks(line.box, "typed")
    page.leave()
    assert heard == ["typed"]


def test_that_short_work_shows_no_bar_and_long_work_can_be_stopped(qtbot, shown):
    page = shown(PageFrame("Import"))
    bar = page.progress
    short, long = Task(page, "Reading the list…"), Task(page, "Reading the list…")
    bar.follow(short)
    short.end()
    assert not bar.is_under_way
    bar.follow(long)
    assert not bar.isVisible()
    qtbot.waitUntil(bar.isVisible, timeout=2000)
    long.advanced.emit(3, 10)
    _press(qtbot, page, "Cancel")
    assert long.progress.cancelled
    assert bar.sentence == "Stopping; nothing of it is kept."
    long.end()
    assert not bar.isVisible()


def test_that_a_state_is_told_by_word_and_by_a_shape_of_its_own(qtbot):
    pictures = set()
    for tone in Tone:
        pill = Status("State", tone)
        qtbot.addWidget(pill)
        assert QAccessible.queryAccessibleInterface(pill).text(QAccessible.Text.Name) == "State"
        pill.resize(pill.sizeHint())
        grey = pill.grab().toImage().convertToFormat(pill.grab().toImage().Format.Format_Mono)
        pictures.add(bytes(grey.constBits()))
    assert len(pictures) == len(Tone)


def test_that_the_ring_goes_round_what_the_keyboard_reaches(qapp, qtbot, shown):
    ring_of(qapp)
    page = PageFrame("Form")
    line, button = TextLine("Title"), Button("Go")
    page.body.addWidget(line)
    page.body.addWidget(button)
    shown(page)
    line.box.setFocus()
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_Tab)
    assert button.hasFocus()
    seen = [it for it in page.findChildren(_Ring) if it.isVisible()]
    assert len(seen) == 1
    place = button.mapTo(seen[0].host, button.rect().center())
    assert seen[0].geometry().contains(place)
    assert ring_of(qapp) is ring_of(qapp)


def test_that_a_page_at_rest_asks_for_no_layout(shown, qtbot):
    page = shown(PageFrame("A page"))
    page.add_action(Command("one", "One", lambda: None))
    page.set_main_action(Command("two", "Two", lambda: None))
    asked = []

    class Ear(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.LayoutRequest:
                asked.append(watched)
            return False

    for _ in range(10):
        QApplication.processEvents()
    ear = Ear()
    page.heading.installEventFilter(ear)
    for _ in range(20):
        QApplication.processEvents()
    assert asked == []


def test_that_a_double_click_is_one_click_unless_a_command_is_repeated(qtbot, shown):
    pressed = []
    once = CommandButton(Command("raise", "Raise it", lambda: pressed.append("once")))
    often = CommandButton(Command("up", "Move up", lambda: pressed.append("up"), repeats=True))
    for button in (once, often):
        shown(button)
        for event in (qtbot.mouseClick, qtbot.mouseDClick, qtbot.mouseRelease):
            event(button, Qt.MouseButton.LeftButton)
    assert pressed == ["once", "up", "up"]
