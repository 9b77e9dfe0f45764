"""A program that is too old for a workspace says so in one sentence, and leaves it alone."""

import hashlib

import pytest

from desktop.__main__ import main
from desktop.shell.door_cards import UnlockCard
from desktop.shell.unlock import Gate
from desktop.widgets.theme import Theme
from tests.stores import PASSPHRASE, later_form


@pytest.fixture
def newer(store):
    """A workspace that a later program wrote, closed; its path and what lies there."""
    later_form(store)
    store.close()
    return store.path, contents(store.path)


def contents(path):
    return {
        it.name: hashlib.sha256(it.read_bytes()).hexdigest()
        for it in path.parent.glob(f"{path.name}*")
        if not it.name.endswith((".lock", "-wal", "-shm"))
    }


@pytest.mark.parametrize(
    "words", [("info",), ("check",), ("rekey",), ("backup", "b.arolwg-backup")]
)
def test_no_command_touches_the_workspace_of_a_later_program(
    newer, words, monkeypatch, capsys, qapp, tmp_path
):
    path, before = newer
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("AROLWG_PASSPHRASE", PASSPHRASE)
    assert main(["--language", "en", "--workspace", str(path), "workspace", *words]) == 3
    said = capsys.readouterr().err
    assert "was written by a newer Arolwg" in said
    assert "nothing was changed" in said
    assert len(said.strip().splitlines()) == 1
    assert contents(path) == before


def test_the_door_says_so_and_stays(newer, qtbot, qapp):
    path, before = newer
    theme = Theme(qapp, "light")
    opened = []
    gate = Gate(path, opened.append)
    qtbot.addWidget(gate)
    gate.show()
    assert isinstance(gate.card, UnlockCard)
    gate.card.first.box.setText(PASSPHRASE)
    gate.card.open()
    qtbot.waitUntil(gate.troubles.isVisible, timeout=20_000)
    assert "newer Arolwg" in gate.troubles.accessibleDescription()
    assert opened == []
    assert contents(path) == before
    theme.choose("light")
