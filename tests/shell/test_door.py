"""The door, the lock, and the window for what nobody foresaw."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from db.backups import backups_of
from db.store import open_store
from desktop.shell import door_cards, restore_card
from desktop.shell.door_cards import CreateCard, RecoveryCard, UnlockCard
from desktop.shell.lock import IdleWatch
from desktop.shell.trouble import LastChance, report
from desktop.shell.unlock import Gate
from desktop.widgets.button import Button
from tests.stores import PASSPHRASE


@pytest.fixture
def door(qtbot, theme, english, tmp_path):
    """`door(path)` shows the gate; the stores it hands over are closed afterwards."""
    gates, stores = [], []

    def open_door(name="new.store"):
        gate = Gate(tmp_path / name, stores.append)
        qtbot.addWidget(gate)
        gates.append(gate)
        gate.show()
        return gate, stores

    yield open_door
    for store in stores:
        store.close()


def test_that_a_new_workspace_needs_its_recovery_key_typed_back(qtbot, door, tmp_path):
    gate, stores = door()
    gate.card.first.click()
    assert isinstance(gate.card, CreateCard)
    gate.card.make()
    assert gate.troubles.isVisible()
    gate.card.first.box.setText("A. Inspector")
    gate.card._one.box.setText("four words are good")
    gate.card._two.box.setText("four words are good")
    gate.card.make()
    qtbot.waitUntil(lambda: isinstance(gate.card, RecoveryCard), timeout=20_000)
    gate.card.first.box.setText("something else")
    gate.card.go_on()
    assert stores == []
    gate.card.first.box.setText(gate.card._key.lower().replace("-", " "))
    gate.card.go_on()
    assert [store.person.name for store in stores] == ["A. Inspector"]


def test_that_pressing_twice_makes_one_workspace_and_opens_one_window(qtbot, door, tmp_path):
    gate, stores = door()
    gate.card.first.click()
    gate.card.first.box.setText("A. Inspector")
    gate.card._one.box.setText("four words are good")
    gate.card._two.box.setText("four words are good")
    for _ in range(2):
        qtbot.keyClick(gate.card._two.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(gate.card, RecoveryCard), timeout=20_000)
    assert not gate.troubles.isVisible()
    gate.card.first.box.setText(gate.card._key)
    for _ in range(2):
        qtbot.keyClick(gate.card.first.box, Qt.Key.Key_Return)
    assert len(stores) == 1


def test_that_a_wrong_passphrase_is_said_and_the_right_one_opens(qtbot, door, store):
    store.close()
    gate, stores = door(store.path.name)
    assert isinstance(gate.card, UnlockCard)
    gate.card.first.box.setText("not this one")
    qtbot.keyClick(gate.card.first.box, Qt.Key.Key_Return)
    qtbot.waitUntil(gate.troubles.isVisible, timeout=20_000)
    assert "does not open" in gate.troubles.accessibleDescription()
    gate.card.first.box.setText(PASSPHRASE)
    gate.card.open()
    qtbot.waitUntil(lambda: len(stores) == 1, timeout=20_000)


def test_that_locking_saves_and_asks_for_the_end_of_the_process(opened, qtbot):
    with qtbot.waitSignal(opened.lock_asked):
        opened.lock()
    path = opened.store.path
    opened.close()
    with open_store(path, PASSPHRASE) as again:
        assert again.person.name == "A. Inspector"


def test_that_quiet_locks_and_a_key_is_a_sign_of_life(qapp, qtbot, window):
    watch = IdleWatch(qapp, 1)
    assert watch._timer.isActive()
    watch._timer.setInterval(60)
    with qtbot.waitSignal(watch.quiet, timeout=3000):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    watch.set_minutes(0)
    assert not watch._timer.isActive()
    watch.setParent(None)


def _failing():
    child = "name of a child"
    raise ValueError(f"bad value {child}")


def test_that_a_report_names_places_and_no_words_of_the_case():
    try:
        _failing()
    except ValueError as error:
        words = report(error)
    assert "ValueError" in words
    assert "_failing" in words
    assert "child" not in words.replace("_failing", "")


def test_that_what_nobody_caught_shows_one_window_that_can_be_copied(window, qtbot, caplog):
    chance = LastChance(lambda: window)
    for _ in range(3):
        try:
            _failing()
        except ValueError as error:
            chance.take(ValueError, error, None)
    box = chance.window
    assert box.isVisible()
    copy = next(it for it in box.findChildren(Button) if "Copy" in it.text().replace("&", ""))
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert "ValueError" in QApplication.clipboard().text()
    assert "name of a child" not in caplog.text
    box.close()
    assert chance.window is None


def test_that_pictures_of_every_page_are_taken(qapp, theme, english, store, tmp_path):
    from desktop.shell.shots import Look, shoot

    files = shoot(store, tmp_path / "shots", Look("dark", 80, "cy"), tmp_path / "scratch.ini")
    assert [file.name for file in files] == [
        "inspections.png",
        "new.png",
        "settings.png",
        "safety.png",
    ]
    assert all(file.stat().st_size > 5_000 for file in files)


def test_that_a_back_up_is_restored_at_the_door_beside_what_is_there_and_opened(
    qtbot, door, made_store
):
    ((_at, backup), *_older) = backups_of(made_store)
    gate, stores = door()
    for path in (gate.path, gate.path.with_stem("new-2")):
        path.write_bytes(b"what is left of a workspace")
    gate.show_restore(backup)
    gate.card.restore()
    assert gate.troubles.isVisible()
    gate.card.first.box.setText("not this one")
    gate.card.restore()
    qtbot.waitUntil(lambda: gate.troubles.accessibleDescription() != "", timeout=20_000)
    qtbot.waitUntil(lambda: not gate.progress.is_under_way, timeout=20_000)
    gate.card.first.box.setText(PASSPHRASE)
    gate.card.restore()
    qtbot.waitUntil(lambda: bool(stores), timeout=20_000)
    assert stores[0].path == gate.path.with_stem("new-3")
    assert gate.path.read_bytes() == b"what is left of a workspace"


def test_that_a_restore_that_is_stopped_leaves_nothing(
    qtbot, door, made_store, monkeypatch, tmp_path
):
    ((_at, backup), *_older) = backups_of(made_store)
    gate, stores = door()
    begun, let_go = threading.Event(), threading.Event()
    really = restore_card.restore

    def slowly(*asked):
        begun.set()
        assert let_go.wait(20)
        return really(*asked)

    monkeypatch.setattr(restore_card, "restore", slowly)
    gate.show_restore(backup)
    gate.card.first.box.setText(PASSPHRASE)
    gate.card.restore()
    assert begun.wait(20)
    assert gate.progress.sentence == "Restoring the back-up…"
    gate.progress._on_cancel()
    let_go.set()
    qtbot.waitUntil(lambda: not gate.progress.is_under_way, timeout=20_000)
    assert "Stopped as you asked" in gate.troubles.accessibleDescription()
    assert (stores, list(tmp_path.glob("new.store*"))) == ([], [])


def test_that_a_workspace_that_is_stopped_while_its_keys_are_made_is_not_there(
    qtbot, door, monkeypatch, tmp_path
):
    gate, stores = door()
    gate.show_create()
    begun, let_go = threading.Event(), threading.Event()
    really = door_cards.create_store

    def slowly(*asked, **more):
        begun.set()
        assert let_go.wait(20)
        return really(*asked, **more)

    monkeypatch.setattr(door_cards, "create_store", slowly)
    gate.card.first.box.setText("A. Inspector")
    gate.card._one.box.setText("four words are good")
    gate.card._two.box.setText("four words are good")
    gate.card.make()
    assert begun.wait(20)
    gate.close()  # the same as Cancel: the door waits for it, then closes
    assert gate.isVisible()
    let_go.set()
    qtbot.waitUntil(lambda: not gate.isVisible(), timeout=20_000)
    assert (stores, list(tmp_path.glob("new.store*"))) == ([], [])
