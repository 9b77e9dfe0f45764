"""What lacks something, what waits, what asks: the states between, looked at like every page."""

import pytest
from PySide6.QtWidgets import QApplication

from db.keys import new_recovery_key
from desktop.letters.page.sending import SendDialog
from desktop.shell.door_cards import CreateCard, RecoveryCard, UnlockCard
from desktop.shell.leaving import LeaveDialog
from desktop.shell.shots import settle
from desktop.shell.stages import HOME
from desktop.shell.tour import steps
from desktop.shell.trouble import TroubleWindow
from desktop.shell.unlock import Gate
from desktop.widgets.button import Button
from desktop.widgets.picker import Picker
from tests.shell.going import dialog_of, looked_at, put_on, show, show_part
from tests.shell.walking import unreached, walk, weak

LOOKS = pytest.mark.parametrize(
    ("language", "percent", "look"), [("en", 100, "light"), ("cy", 200, "dark")]
)


def _raise_nothing(page):
    page.concerns.begin(None)
    page.concerns._on_raise()


FORMS = (
    ("new", "", lambda page: page.begin()),
    ("sampling", "draw", lambda page: page.parts["draw"].own.add_quota()),
    ("casework", "concerns", _raise_nothing),
    ("interviews", "", lambda page: (page._on_new(), page.form.plan())),
    ("follow_up", "", lambda page: page.history._on_add()),
)


@LOOKS
def test_that_what_a_form_lacks_is_listed_named_and_led_to(opened, theme, language, percent, look):
    put_on(opened, theme, language, percent, look)
    found = []
    for name, part, press in FORMS:
        show(opened, name)
        show_part(opened, name, part)
        page = opened.host.page
        press(page)
        settle(opened)
        assert opened.focusWidget() is page.troubles, name
        found += looked_at(opened, name, "lacking") + _led(page)
    assert "\n".join(found) == ""


def _led(page):
    """Each line of the list leads to a field on the page that says the same."""
    wrong = []
    for link in page.troubles.findChildren(Button):
        link.click()
        box = page.window().focusWidget()
        if not page.isAncestorOf(box) or page.troubles.isAncestorOf(box):
            wrong.append(f"leads nowhere: {link.text()}")
        elif link.text() not in box.accessibleDescription():
            wrong.append(f"not said at its field: {link.text()}")
        elif box.visibleRegion().isEmpty():
            wrong.append(f"leads out of sight: {link.text()}")
    return wrong


@LOOKS
def test_that_the_door_is_for_everybody(qtbot, theme, opened, tmp_path, language, percent, look):
    opened.speak(language)
    theme.set_percent(percent)
    theme.choose(look)
    door = Gate(tmp_path / "none.store", lambda _store: None)
    qtbot.addWidget(door)
    with qtbot.waitActive(door):
        door.show()
        door.activateWindow()
    found = _at(door, "welcome")
    door.show_create()
    door.card.make()
    assert isinstance(door.card, CreateCard)
    found += _at(door, "create") + _led(door)
    door.show_path(opened.store.path)
    door.card.open()
    assert isinstance(door.card, UnlockCard)
    found += _at(door, "unlock") + _led(door)
    door._put(RecoveryCard(door, opened.store, new_recovery_key()))
    door.card.go_on()
    found += _at(door, "recovery") + _led(door)
    assert "\n".join(found) == ""


def _at(door, name):
    for _ in range(3):
        QApplication.processEvents()
    shown = door.troubles.isVisible()
    assert door.focusWidget() is (door.troubles if shown else door.card.first) or name == "welcome"
    return [f"{name}: {line}" for line in walk(door) + weak(door) + unreached(door)]


@pytest.mark.parametrize(
    ("language", "percent", "look"), [("en", 100, "light"), ("cy", 140, "dark")]
)
def test_that_tour_help_search_and_notices_are_for_everybody(
    demo_window, theme, language, percent, look
):
    window = demo_window
    put_on(window, theme, language, percent, look)
    found = []
    window.tour.start()
    for number in range(len(steps(language))):
        settle(window)
        assert window.tour.isAncestorOf(window.focusWidget())
        found += looked_at(window, "tour", str(number))
        window.tour._on.click()
    settle(window)
    assert window.host.page.isAncestorOf(window.focusWidget())
    show(window, HOME)
    window.show_help()
    found += looked_at(window, "help")
    window.help.search.box.setText("xyzzy")
    window.help._on_typed("xyzzy")
    found += looked_at(window, "help", "nothing found")
    window.show_help()
    show(window, HOME)
    window.host.page.tell_why_not("Choose a record first: a case, a finding, a note.")
    found += looked_at(window, "why not")
    window.host.page.tell_done("Finding 1.2 is deleted.", window.undo.undo)
    found += looked_at(window, "undo")
    assert "\n".join(found) == ""


@LOOKS
def test_that_every_box_is_for_everybody_with_and_without_results(
    demo_window, theme, language, percent, look
):
    window = demo_window
    put_on(window, theme, language, percent, look)
    show(window, "letters")
    trouble = "ValueError\n  desktop/shell/window.py:12 run"
    found = []
    for name, make in (
        ("draft", lambda: SendDialog(".pdf", (), print, window)),
        ("final", lambda: _final(SendDialog(".pdf", [], print, window))),
        ("trouble", lambda: TroubleWindow(trouble, window)),
        ("leave", lambda: LeaveDialog("Writing the letter", True, window)),
        ("nearly", lambda: LeaveDialog("Writing the letter", False, window)),
        ("picker", lambda: _typed("", window)),
        ("picker, nothing", lambda: _typed("qqq", window)),
    ):
        found += dialog_of(window, lambda make=make: make().open(), name)
    for words, name in (("plentyn child", "search"), ("xyzzy", "search, nothing")):
        found += dialog_of(window, lambda words=words: _search(window, words), name)
    assert "\n".join(found) == ""


def _final(dialog):
    dialog.kind.set_value("final")
    dialog._show()
    return dialog


def _typed(letters, window):
    picker = Picker("Which one?", [("a", "Ysgol"), ("b", "Cartref")], print, window)
    picker.line.setText(letters)
    return picker


def _search(window, words):
    window.dialogs.search()
    dialog = next(it for it in window.children() if type(it).__name__ == "SearchDialog")
    dialog._line.set_value(words)
    dialog._on_search()
    settle(window)
