"""How commands are called: options in any place, secrets from anywhere but an argument, streams
that are closed or full, no screen; what goes wrong is one sentence with its code."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.cli.call import first_line, put
from tests.stores import PASSPHRASE

pytestmark = pytest.mark.usefixtures("qapp")


def run(store: Path, line: str, **more: str) -> subprocess.CompletedProcess[str]:
    """A command line of the shell, in a process of its own."""
    words = f'"{sys.executable}" -m desktop --workspace "{store}" {line}'
    kept = {name: value for name, value in os.environ.items() if name != "AROLWG_PASSPHRASE"}
    return subprocess.run(words, shell=True, env=kept | more, capture_output=True, text=True)


@pytest.mark.parametrize(
    "words",
    [
        ("--json", "inspection", "list"),
        ("inspection", "--json", "list"),
        ("inspection", "list", "--json"),
        ("inspection", "list", "--json", "--language", "cy"),
    ],
)
def test_the_options_of_every_command_stand_before_it_or_behind(begun, words):
    said = begun(*words)
    assert (said.code, said.json["inspections"][0]["title"]) == (0, "Children 2017")


def test_an_option_behind_the_command_does_not_undo_one_before_it(begun, tmp_path):
    said = begun("workspace", "info", "--workspace", str(tmp_path / "none.store"))
    assert (said.code, "none.store" in said.err) == (3, True)


def test_the_language_of_a_letter_is_not_that_of_the_messages(begun, tmp_path):
    words = ("--template", "summary-page", "--language", "cy", str(tmp_path / "l.html"))
    refused = begun("letter", "export", "nobody's", *words)
    assert (refused.code, refused.err.startswith("No inspection answers")) == (2, True)
    assert begun("letter", "export", "Children", *words).code == 0
    assert 'lang="cy-GB"' in (tmp_path / "l.html").read_text("utf-8")


def test_a_name_cut_short_is_no_option(arolwg):
    assert arolwg("--works", "x", "inspection", "list").code == 2


@pytest.mark.parametrize("word", ["pack", "hub"])
def test_words_kept_for_later_say_so_and_what_does_it_meanwhile(arolwg, word):
    said = arolwg(word, "write", "Children", "f.arolwg-pack", "--to", "key")
    assert (said.code, said.out, "inspection export" in said.err) == (2, "", True)
    assert arolwg("--language", "cy", word).err.startswith("Nid yw’r fersiwn hon")


def test_what_argparse_says_is_welsh_too(arolwg):
    said = arolwg("--language", "cy", "inspection", "new", "--period", "2016-06-01")
    assert "nifer y gwerthoedd a ddisgwylid: 2" in said.err
    said = arolwg("--language", "cy", "sample", "commit", "I", "--cases", "-3")
    assert "nid yw “-3” yn rhif cyfan o 0 i fyny" in said.err


def test_figures_are_told_in_words_of_the_language_asked_for(begun):
    said = begun("--language", "cy", "inspection", "show", "Children")
    assert "Achosion a ddewiswyd: 0" in said.out.splitlines()
    assert "Cases selected: 0" in begun("inspection", "show", "Children").out.splitlines()


def test_a_title_names_its_inspection_though_others_hold_it_too(begun):
    again = ("inspection", "new", "--framework", "childrens-inspection", "--authority", "D",
             "--period", "2016-06-01", "2017-06-01", "--title")  # fmt: skip
    assert begun(*again, "Children 2017, again").code == 0
    assert begun("--json", "inspection", "show", "children 2017").json["title"] == "Children 2017"
    assert begun(*again, "children 2017").code == 0
    several = begun("inspection", "show", "Children 2017")
    assert (several.code, several.err.count("(")) == (2, 2)  # each with its id


def test_a_team_names_its_people(arolwg):
    new = ("inspection", "new", "--framework", "childrens-inspection", "--authority", "D",
           "--title", "T", "--period", "2016-06-01", "2017-06-01", "--team")  # fmt: skip
    for team in (":lead", "Mari", " :member"):
        assert "--team" in arolwg(*new, team).err


def test_a_workspace_is_not_made_behind_an_empty_passphrase(arolwg, monkeypatch, tmp_path):
    monkeypatch.setenv("AROLWG_PASSPHRASE", " ")
    assert arolwg("workspace", "create").code == 2
    assert not (tmp_path / "a.store").exists()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["", "\n", "\r\nmore"])
def test_a_passphrase_file_may_come_from_notepad_or_powershell(tmp_path, encoding, end):
    file = tmp_path / "cyfrinair â gofod.txt"
    file.write_bytes(f"tŷ ar y bryn{end}".encode(encoding))
    assert first_line(file) == "tŷ ar y bryn"


def test_a_store_that_does_not_open_for_damage_is_an_answer_to_check_too(begun, tmp_path):
    store = tmp_path / "a.store"
    store.write_bytes(store.read_bytes()[:4096] + os.urandom(20_000))
    said = begun("--json", "workspace", "check")
    assert (said.code, said.json["ok"], len(said.json["problems"])) == (3, False, 1)
    assert said.json["problems"][0] in said.err


@pytest.mark.parametrize("what", ["framework", "policy"])
def test_a_file_that_is_not_there_was_not_checked(arolwg, tmp_path, what):
    said = arolwg("--json", what, "check", str(tmp_path / "none.toml"))
    assert (said.code, said.json["ok"], len(said.json["problems"])) == (2, False, 1)


def test_an_authority_answers_to_its_welsh_name_too(arolwg):
    arolwg("workspace", "create")
    arolwg("inspection", "new", "--framework", "childrens-inspection", "--title", "T",
           "--authority", "Dyffryn Aeron Council", "--authority-cy", "Cyngor Dyffryn Aeron",
           "--period", "2016-06-01", "2017-06-01")  # fmt: skip
    said = arolwg("--json", "follow-up", "show", "cyngor dyffryn")
    assert (said.code, said.json["authority"]) == (0, "Dyffryn Aeron Council")


def test_a_folder_is_neither_workspace_nor_back_up(arolwg, tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    assert "is not an Arolwg workspace" in arolwg("workspace", "info", workspace="folder").err
    assert "is not an Arolwg back-up" in arolwg("workspace", "restore", str(folder)).err


def test_what_a_reader_no_longer_takes_is_no_trouble(tmp_path):
    read, write = os.pipe()
    os.close(read)
    stream = os.fdopen(write, "w")
    put("nobody reads this", stream)
    put("nor this", None)
    stream.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
def test_an_answer_that_finds_no_room_is_code_4_in_one_sentence(begun, tmp_path):
    said = run(tmp_path / "a.store", "workspace info > /dev/full", AROLWG_PASSPHRASE=PASSPHRASE)
    assert (said.returncode, len(said.stderr.splitlines())) == (4, 1)


@pytest.mark.skipif(os.name == "nt", reason="a POSIX shell closes the streams")
def test_closed_streams_change_neither_code_nor_answer(begun, tmp_path):
    store = tmp_path / "a.store"
    asked = run(store, "workspace info <&-")
    assert (asked.returncode, "AROLWG_PASSPHRASE" in asked.stderr) == (2, True)
    silent = run(tmp_path / "none.store", "workspace info 2>&-", AROLWG_PASSPHRASE="x")
    assert (silent.returncode, silent.stdout) == (3, "")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_screen_the_window_says_so_and_commands_go_on(begun, tmp_path):
    store = tmp_path / "a.store"
    gone = {"DISPLAY": ":977", "QT_QPA_PLATFORM": ""}
    line = 'unset QT_QPA_PLATFORM; "$PY" -m desktop --workspace "$STORE"'
    env = os.environ | gone | {"PY": sys.executable, "STORE": str(store)}
    env["AROLWG_PASSPHRASE"] = PASSPHRASE

    def call(words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            f"{line} {words}", shell=True, env=env, capture_output=True, text=True
        )

    window = call("")
    assert (window.returncode, len(window.stderr.splitlines())) == (2, 1)
    assert call("workspace info").returncode == 0
