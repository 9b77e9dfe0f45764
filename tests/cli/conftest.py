"""Commands called as a person calls them, on a workspace of the test's own."""

from pathlib import Path

import pytest

from desktop.__main__ import main
from tests.commands import Arolwg, Said
from tests.stores import PASSPHRASE


@pytest.fixture
def arolwg(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Arolwg:
    """Call a command on a workspace of the test's own."""
    monkeypatch.setenv("AROLWG_PASSPHRASE", PASSPHRASE)

    def call(*words: str, workspace: str = "a.store") -> Said:
        code = main(["--workspace", str(tmp_path / workspace), *words])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return Said(code, said.out, said.err)

    return call


@pytest.fixture
def begun(arolwg: Arolwg) -> Arolwg:
    """A workspace with one inspection."""
    assert arolwg("workspace", "create").code == 0
    made = arolwg(
        "--json", "inspection", "new", "--framework", "childrens-inspection",
        "--authority", "Dyffryn Aeron Council", "--title", "Children 2017",
        "--period", "2016-06-01", "2017-06-01", "--fieldwork", "2017-07-17", "2017-07-31",
        "--team", "First inspector:lead", "Second inspector:member",
    )  # fmt: skip
    assert made.json["inspection"]
    return arolwg
