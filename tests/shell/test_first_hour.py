"""The first hour: the welcome, the tour over the demo, help beside each page."""

import shutil

from PySide6.QtWidgets import QApplication

from db.store import open_store
from desktop.app import Program
from desktop.shell import guide, help_texts, tour
from desktop.shell.door_cards import UnlockCard
from desktop.shell.first_run import WelcomeCard, demo_passphrase
from desktop.shell.guide import first_page
from desktop.shell.settings import Settings
from desktop.shell.shots import settle
from desktop.shell.stages import STAGES
from desktop.shell.unlock import Gate
from desktop.widgets.button import Button
from tests.shell.conftest import let_go


def _button(window, caption):
    shown = [it for it in window.findChildren(Button) if it.isVisible()]
    return next(it for it in shown if it.text().replace("&", "") == caption)


def test_that_a_start_without_a_workspace_offers_the_demo(qtbot, theme, english, tmp_path):
    gate = Gate(tmp_path / "new.store", lambda store: None)
    qtbot.addWidget(gate)
    gate.show()
    assert isinstance(gate.card, WelcomeCard)
    assert gate.card.first.hasFocus() or gate.focusWidget() is gate.card.first
    assert _button(gate, "Try the demo").isVisible()


def test_that_the_door_of_the_demo_says_its_passphrase(qtbot, theme, english, demo_store):
    gate = Gate(demo_store, lambda store: None)
    qtbot.addWidget(gate)
    assert isinstance(gate.card, UnlockCard)
    assert demo_passphrase() in gate.card.first.box.accessibleDescription()


def test_that_the_demo_opens_with_the_tour_and_leaves_the_persons_settings_alone(
    qapp, english, demo_store, tmp_path
):
    folder = shutil.copytree(demo_store.parent, tmp_path / "demo")
    own = Settings(tmp_path / "own.ini")
    own.language = "en"
    program = Program(qapp, own)
    program.open_demo(open_store(folder / demo_store.name, demo_passphrase()))
    window = program.window
    settle(window)
    try:
        assert window.tour.isVisible()
        pages = [window.host.stage]
        while window.tour.isVisible():
            window.tour._on.click()
            settle(window)
            pages.append(window.host.stage)
        shown = [step.stage for step in tour.steps("en")]
        assert pages[: len(shown)] == shown
        assert len(shown) == 5
        assert own.store is None
    finally:
        let_go(window)
        program._idle.set_minutes(0)
        program._idle.setParent(None)  # the next test may look for its own


def test_that_the_tour_says_the_same_steps_in_both_languages():
    english, welsh = tour.steps("en"), tour.steps("cy")
    assert [it.stage for it in english] == [it.stage for it in welsh]
    assert all(one.words != other.words for one, other in zip(english, welsh, strict=True))


def test_that_every_page_has_its_help_in_both_languages():
    wanted = {stage.id for stage in STAGES} | {"inspections", "safety"}
    assert set(help_texts.pages("en")) == set(help_texts.pages("cy")) == wanted


def test_that_the_help_follows_the_page_and_can_be_searched(opened, qtbot):
    opened.show_help()
    opened.open_stage("plan")
    settle(opened)
    assert opened.help.view.accessibleName() == "Plan"
    assert "working days" in opened.help.view.toPlainText()
    qtbot.keyClicks(opened.help.search.box, "certificate")
    assert "Sample" in opened.help.view.toPlainText()
    opened.help.search.box.clear()
    opened.help._on_typed("")
    assert opened.help.view.accessibleName() == "Plan"
    opened.show_help()
    assert not opened.help.isVisible()


def test_that_welsh_help_is_found_by_a_mutated_word():
    found = help_texts.find("ganfyddiad", "cy")
    assert "findings" in [it.page for it in found]
    assert help_texts.find("", "en") == []


def test_that_the_help_takes_the_focus_and_escape_leaves_no_trap(opened):
    opened.show_help()
    assert opened.help.isAncestorOf(QApplication.focusWidget())
    assert opened.help.view.tabChangesFocus()


def test_that_the_guide_opens_in_the_language_of_the_screens(tmp_path):
    assert first_page("en", tmp_path) is None
    for name in ("index.html", "cy/index.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("<h1>Arolwg</h1>", "utf-8")
    assert first_page("en", tmp_path) == tmp_path / "index.html"
    assert first_page("cy", tmp_path) == tmp_path / "cy" / "index.html"


def test_that_without_a_built_guide_the_help_opens(opened, monkeypatch):
    monkeypatch.setattr(guide, "FIRST", {"en": "not-there.html"})
    next(it for it in opened._actions if it.text() == "The &guide").trigger()
    assert opened.help.isVisible()
