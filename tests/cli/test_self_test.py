"""The installed program proves itself, and a part that is missing is named."""

import json

import pytest

from desktop.__main__ import main
from desktop.cli import self_test
from desktop.cli.proofs import PROOFS, Bench, Failed, must

pytestmark = pytest.mark.usefixtures("qapp")


def test_this_installation_is_sound(capsys):
    assert main(["--json", "self-test"]) == 0
    assert json.loads(capsys.readouterr().out) == {"ok": True, "problems": []}


def test_every_proof_is_tried_and_each_that_fails_is_named(tmp_path, monkeypatch, capsys):
    def spreadsheets(_bench: Bench) -> None:
        raise ModuleNotFoundError("No module named 'openpyxl'")

    def icons(_bench: Bench) -> None:
        must(False, "the icons are blank")

    monkeypatch.setattr(self_test, "PROOFS", (spreadsheets, PROOFS[0], icons))
    assert main(["--json", "self-test"]) == 1
    assert json.loads(capsys.readouterr().out) == {
        "ok": False,
        "problems": [
            "spreadsheets: ModuleNotFoundError: No module named 'openpyxl'",
            "icons: the icons are blank",
        ],
    }


def test_a_part_that_does_not_do_what_it_should_is_a_failure():
    must(True, "never said")
    with pytest.raises(Failed, match="lost"):
        must("", "lost")
