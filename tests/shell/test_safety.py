"""Keys and back-ups in the window, and the lock when the computer sleeps."""

import json
import shutil
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import text

from db import quick_unlock
from db.backups import backups_of, folder_of
from db.key_ways import lacks_sheet, new_recovery
from db.models import Inspection
from db.store import open_store
from desktop import app
from desktop.app import Program
from desktop.shell import erasing
from desktop.shell.door_cards import RecoveryCard
from desktop.shell.erasing import EraseDialog
from desktop.shell.first_run import demo_passphrase
from desktop.shell.new_key import NewKeyGate
from desktop.shell.power import PowerWatch
from desktop.shell.settings import Settings
from desktop.shell.shots import settle
from desktop.shell.unlock import Gate
from desktop.shell.window import Window
from desktop.work import care
from tests.shell.conftest import let_go
from tests.stores import PASSPHRASE

NEW = "four other words here"


@pytest.fixture
def page(opened):
    opened.alone.safety()
    settle(opened)
    return opened.host.page


def test_that_the_passphrase_is_changed_with_the_old_one_alone(opened, page):
    card = page.passphrase
    card.now.set_value("not this one")
    card.one.set_value(NEW)
    card.two.set_value(NEW)
    card.change()
    settle(opened)
    assert "does not open" in card.now.trouble
    card.now.set_value(PASSPHRASE)
    card.change()
    settle(opened)
    assert page.notice.sentence == "The passphrase is changed."
    path = opened.store.path
    opened.close()
    open_store(path, NEW).close()


def test_that_two_that_differ_or_too_few_letters_are_said_at_their_field(opened, page):
    card = page.passphrase
    card.now.set_value(PASSPHRASE)
    card.one.set_value("short")
    card.change()
    assert "too short" in card.one.trouble
    card.one.set_value(NEW)
    card.two.set_value(NEW + "!")
    card.change()
    assert card.two.trouble == "The two passphrases differ."


def test_that_a_new_recovery_key_is_typed_back_and_opens(opened, page):
    card = page.recovery
    card.secret.set_value(PASSPHRASE)
    card.make()
    settle(opened)
    key = card.key.text()
    card.back.set_value("something else")
    card.check()
    settle(opened)
    assert card.back.trouble
    card.back.set_value(key.lower())
    card.check()
    settle(opened)
    assert not card.key.isVisible()
    path = opened.store.path
    opened.close()
    open_store(path, key).close()


def test_that_a_back_up_is_made_and_counted(opened, page):
    before = len(backups_of(opened.store.path))
    page.back_up()
    settle(opened)
    assert len(backups_of(opened.store.path)) == before + 1
    assert f"Copies: {before + 1}" in page._last.text()


def test_that_the_check_of_a_sound_workspace_says_so(opened, page):
    page.check()
    settle(opened)
    assert page.notice.sentence.startswith("The workspace is sound")


def test_that_what_is_on_this_laptop_is_listed(page):
    assert page._cases.model.rowCount() == 1
    assert page._cases.model.row_at(0).cells[0] == "Children’s services inspection"


def test_that_quick_unlock_opens_by_the_keyring_and_is_said_where_there_is_none(
    opened, page, qtbot, monkeypatch
):
    ring = {}
    monkeypatch.setattr(quick_unlock, "available", lambda: True)
    monkeypatch.setattr(
        quick_unlock, "remember", lambda path, key: ring.update({path: key}) is None
    )
    monkeypatch.setattr(quick_unlock, "recall", ring.get)
    page.quick._on_ticked(("quick",))
    settle(opened)
    path = opened.store.path
    assert opened.settings.quick_unlock == path
    opened.close()
    stores = []
    gate = Gate(path, stores.append, quick=True)
    qtbot.addWidget(gate)
    gate.card.open_quickly()
    qtbot.waitUntil(lambda: len(stores) == 1, timeout=20_000)
    stores[0].close()
    ring.clear()
    stores.clear()
    gate.show_path(path)
    gate.card.open_quickly()
    qtbot.waitUntil(lambda: "keyring" in gate.troubles.accessibleDescription(), timeout=20_000)
    assert stores == []


def test_that_a_computer_without_a_keyring_leaves_the_passphrase(opened, page, monkeypatch):
    monkeypatch.setattr(quick_unlock, "available", lambda: False)
    page.quick.ticks.set_value(["quick"])
    page.quick._on_ticked(("quick",))
    settle(opened)
    assert page.quick.ticks.value() == ()
    assert page.quick.ticks.trouble


def test_that_no_window_closes_for_a_new_key_with_a_wrong_passphrase(opened, page):
    asked = []
    page.new_key.asked.connect(asked.append)
    page.new_key.secret.set_value("not this one")
    page.new_key.begin()
    settle(opened)
    assert page.new_key.secret.trouble.startswith("Type the passphrase")
    assert asked == []


def _leave(program):
    """As at the end of the process."""
    if program.window is not None:
        let_go(program.window)
    for watch in (program._idle, program._power):
        watch.setParent(None)  # the next test may look for its own
        watch.deleteLater()


def test_that_everything_is_encrypted_anew_and_the_window_opens_again(
    qapp, qtbot, english, theme, store, settings
):
    path, old_key, old_copies = store.path, store.data_key, backups_of(store.path)
    program = Program(qapp, settings)
    program.open_window(store)
    settle(program.window)
    program.window.new_key_asked.emit(PASSPHRASE)
    gate = program.gate
    assert isinstance(gate, NewKeyGate)
    qtbot.waitUntil(lambda: isinstance(gate.card, RecoveryCard), timeout=20_000)
    recovery = gate.card._key
    gate.card.first.set_value(recovery)
    gate.card.go_on()
    settle(program.window)
    assert program.window.isVisible()
    assert program.window.store.data_key != old_key
    _leave(program)
    open_store(path, recovery).close()
    assert not set(old_copies) & set(backups_of(path))


def test_that_a_demo_that_was_locked_comes_back_with_its_own_settings(
    qapp, english, theme, demo_store, settings, tmp_path, monkeypatch
):
    folder = shutil.copytree(demo_store.parent, tmp_path / "demo")
    started = []
    monkeypatch.setattr(app, "start_again", started.append)
    monkeypatch.setattr(qapp, "quit", lambda: None)
    program = Program(qapp, settings)
    program.open_demo(open_store(folder / demo_store.name, demo_passphrase()))
    settle(program.window)
    program.window.lock()
    _leave(program)
    again = Settings(started[0])
    assert app.workspace_of(again) == folder / demo_store.name
    assert settings.store is None


def test_that_the_door_of_a_demo_leads_to_a_workspace_with_the_persons_settings(
    qapp, english, theme, store, tmp_path
):
    program = Program(qapp, Settings(tmp_path / app.DEMO_SETTINGS))
    program._on_opened(store)
    settle(program.window)
    assert program.settings.file.name != app.DEMO_SETTINGS
    _leave(program)


def test_that_a_program_that_is_suspended_locks(qapp, qtbot):
    watch = PowerWatch(qapp)
    with qtbot.waitSignal(watch.leaving):
        watch._on_state(Qt.ApplicationState.ApplicationSuspended)
    with qtbot.assertNotEmitted(watch.leaving):
        watch._on_told(False)
        watch._on_state(Qt.ApplicationState.ApplicationInactive)
    QApplication.instance().applicationStateChanged.disconnect(watch._on_state)
    watch.deleteLater()


def test_that_records_are_erased_once_the_title_is_typed(opened, page, inspection, tmp_path):
    page.ask_erase()
    assert page._why_not_erased().startswith("Choose an inspection")
    page._cases.choose(str(inspection))
    assert "were erased" in page._why_no_certificate()
    page.ask_erase()
    dialog = page.findChild(EraseDialog)
    dialog.title.set_value("Another inspection")
    dialog.erase()
    settle(opened)
    assert "Nothing was erased" in dialog.title.trouble
    dialog.title.set_value("Children’s services inspection")
    dialog.erase()
    settle(opened)
    with opened.store.sessions.reading() as session:
        assert session.get_one(Inspection, inspection).purged_at is not None
    assert "are erased" in opened.host.page.notice.sentence
    assert len(backups_of(opened.store.path)) == 1  # a new one, of what is left
    opened.alone.safety()
    settle(opened)
    after = opened.host.page
    assert "erased" in after._cases.model.row_at(0).cells
    after._cases.choose(str(inspection))
    assert after._why_not_erased() == "Its records were erased already."
    assert after._why_no_certificate() is None
    after._save_certificate(str(inspection), tmp_path / "c.json")
    settle(opened)
    assert json.loads((tmp_path / "c.json").read_bytes())["inspection"] == str(inspection)


def test_that_a_sheet_that_opens_nothing_is_told_at_the_next_opening_and_on_the_page(
    qapp, theme, english, store, settings
):
    new_recovery(store.path, PASSPHRASE)  # killed before it was shown
    window = Window(store, settings)
    window.show()
    window.begin()
    settle(window)
    assert "The recovery sheet you have may open nothing" in window.host.page.notice.sentence
    window.alone.safety()
    settle(window)
    card = window.host.page.recovery
    assert card._lacking.isVisible()
    card.secret.set_value(PASSPHRASE)
    card.make()
    settle(window)
    card.back.set_value(card.key.text())
    card.check()
    settle(window)
    assert not card._lacking.isVisible()
    assert not lacks_sheet(store.path)
    let_go(window)


def test_that_a_search_index_that_a_check_finds_wrong_is_made_anew_from_the_page(opened, page):
    with opened.store.sessions.writing({}) as writing:
        writing.session.execute(text("DELETE FROM search_place"))
    page.check()
    settle(opened)
    assert page._mend.isVisible()
    page._mend.click()
    settle(opened)
    assert "made anew" in page.notice.sentence
    assert not page._mend.isVisible()
    page.check()
    settle(opened)
    assert "sound" in page.notice.sentence


def test_that_a_back_up_is_stopped_from_its_bar_and_leaves_nothing(opened, page, monkeypatch):
    before = backups_of(opened.store.path)
    begun, let_go_on = threading.Event(), threading.Event()
    really = care.back_up

    def slowly(store, tell):
        begun.set()
        assert let_go_on.wait(20)
        return really(store, tell=tell)

    monkeypatch.setattr(care, "back_up", slowly)
    page.back_up()
    assert begun.wait(20)
    assert page.progress.sentence == "Backing up…"
    page.progress._on_cancel()
    let_go_on.set()
    settle(opened)
    assert backups_of(opened.store.path) == before
    assert not list(folder_of(opened.store.path).glob("*.copy*"))
    assert "Stopped as you asked" in page.troubles.accessibleDescription()


def test_that_an_erasure_is_stopped_before_it_is_written_and_everything_stays(
    opened, page, inspection, monkeypatch
):
    begun, let_go_on = threading.Event(), threading.Event()
    really = erasing.erase_records

    def slowly(*asked):
        begun.set()
        assert let_go_on.wait(20)
        return really(*asked)

    monkeypatch.setattr(erasing, "erase_records", slowly)
    page._cases.choose(str(inspection))
    page.ask_erase()
    dialog = opened.findChildren(EraseDialog)[0]
    dialog.title.set_value("Children’s services inspection")
    dialog.erase()
    assert begun.wait(20)
    assert dialog.progress.sentence == "Erasing the records…"
    dialog.reject()
    let_go_on.set()
    settle(opened)
    assert "Stopped as you asked" in dialog.title.trouble
    page.refresh()
    settle(opened)
    assert page._found[0].purged_at is None
    dialog.reject()
