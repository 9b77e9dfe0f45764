"""The command line is a contract: names, JSON, exit codes, one sentence for what is wrong."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text

from db.backups import back_up, backups_of
from db.key_ways import new_recovery
from db.store import open_store
from tests.commands import Arolwg
from tests.stores import PASSPHRASE

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_way_from_a_real_list_to_a_verified_sample_and_a_letter(
    begun: Arolwg, shared: Path, tmp_path: Path
):
    listed = begun(
        "--json", "long-list", "read", "Children", str(shared / "samples/long-list/list.xlsx")
    )
    assert (listed.json["source_rows"], listed.json["contacts"]) == (1287, 456)
    assert listed.json["per_category"]["C13"] == 64
    fixed = begun("--json", "sample", "commit", "Children", "--cases", "30", "--contacts", "20")
    assert fixed.json["lowest_chance"] <= fixed.json["best_possible_lowest_chance"]
    file = tmp_path / "c.json"
    drawn = begun(
        "--json",
        "sample",
        "draw",
        "Children",
        "--seed",
        "20170703" * 3,
        "--certificate",
        str(file),
    )
    assert (len(drawn.json["cases"]), len(drawn.json["contacts"])) == (30, 20)
    assert all(n >= 1 for n in drawn.json["per_category"].values())
    again = begun(
        "--json", "sample", "verify", str(file), str(shared / "samples/long-list/list.xlsx")
    )
    assert (again.code, again.json["verified"]) == (0, True)
    other = begun(
        "--json", "sample", "verify", str(file), str(shared / "samples/long-list/clean.xlsx")
    )
    assert (other.code, other.json["verified"]) == (1, False)
    replaced = begun(
        "--json",
        "sample",
        "replace",
        "Children",
        drawn.json["cases"][0],
        "--reason",
        "Moved away.",
    )
    assert replaced.json["replaced"] == drawn.json["cases"][0]
    shown = begun("--json", "inspection", "show", "Children").json["counts"]
    assert (shown["cases_selected"], shown["contacts_selected"], shown["withdrawn"]) == (30, 20, 1)
    letter = tmp_path / "r.pdf"
    made = begun(
        "--json", "letter", "export", "Children", "--template", "inspection-report",
        "--language", "cy", str(letter),
    )  # fmt: skip
    assert letter.read_bytes().startswith(b"%PDF-1.7")
    assert made.json["pages"] >= 3
    assert {"code", "blocks", "text"} <= made.json["checks"][0].keys()
    assert begun("--json", "workspace", "check").json == {"ok": True, "problems": []}


def test_a_draw_is_the_same_for_the_same_list_rules_and_seed(begun: Arolwg, shared: Path):
    begun("long-list", "read", "Children", str(shared / "samples/long-list/clean.xlsx"))
    words = ("--json", "sample", "draw", "Children", "--cases", "30", "--contacts", "20",
             "--seed", "1" * 20, "--reason", "A test draws twice.")  # fmt: skip
    one, two = begun(*words).json, begun(*words).json
    assert one == two


def test_quotas_that_cannot_be_met_say_which_and_what_would_do(
    begun: Arolwg, shared: Path, tmp_path: Path
):
    begun("long-list", "read", "Children", str(shared / "samples/long-list/clean.xlsx"))
    quotas = tmp_path / "q.toml"
    quotas.write_text("[minimum]\nC12 = 500\n")
    said = begun(
        "--json", "sample", "draw", "Children", "--cases", "30", "--contacts", "20",
        "--seed", "1" * 20, "--quotas", str(quotas),
    )  # fmt: skip
    assert said.code == 1
    assert said.json["infeasible"]
    assert said.json["conflict"]
    assert said.json["smallest_relaxation"]


def test_a_final_that_fails_its_checks_is_refused_with_the_list(begun: Arolwg, tmp_path: Path):
    file = tmp_path / "f.pdf"
    said = begun(
        "--json", "letter", "export", "Children", "--template", "inspection-report",
        "--language", "en", str(file), "--final",
    )  # fmt: skip
    assert said.code == 1
    assert said.json["checks"]
    assert not file.exists()


def test_a_check_says_that_a_sheet_may_open_nothing_until_a_new_one_is_printed(
    begun: Arolwg, tmp_path: Path
):
    new_recovery(tmp_path / "a.store", PASSPHRASE)  # killed before it was shown
    said = begun("--json", "workspace", "check")
    assert said.json["ok"]
    assert "recovery sheet" in said.json["notices"][0]
    assert said.json["notices"][0] in said.err
    assert begun("workspace", "rekey").code == 0
    assert "notices" not in begun("--json", "workspace", "check").json


def test_a_search_index_that_a_check_finds_wrong_is_made_anew(begun: Arolwg, tmp_path: Path):
    path = tmp_path / "a.store"
    with open_store(path, PASSPHRASE) as store, store.sessions.writing({}) as writing:
        writing.session.execute(text("DELETE FROM search_place"))
    assert begun("workspace", "check").code == 1
    assert begun("--json", "workspace", "reindex").json == {"ok": True}
    assert begun("workspace", "check").code == 0


def test_a_back_up_opens_on_its_own_and_never_over_another(begun: Arolwg, tmp_path: Path):
    copy = tmp_path / "copy.arolwg"
    assert begun("--json", "workspace", "backup", str(copy)).json["sha256"]
    assert begun("workspace", "backup", str(copy)).code == 2
    assert begun("workspace", "restore", str(copy), workspace="b.store").code == 0
    assert "Children 2017" in begun("inspection", "list", workspace="b.store").out
    assert begun("workspace", "restore", str(copy), workspace="b.store").code == 2


def test_a_new_key_brings_a_fresh_back_up_and_lets_those_of_the_old_key_go(
    begun: Arolwg, tmp_path: Path
):
    with open_store(tmp_path / "a.store", PASSPHRASE) as store:
        old = back_up(store).file
    said = begun("--json", "workspace", "rekey").json
    assert said["old_backups_deleted"] == 1
    ((_moment, fresh),) = backups_of(tmp_path / "a.store")
    assert fresh != old
    assert begun("workspace", "restore", str(fresh), workspace="b.store").code == 0
    assert "Children 2017" in begun("inspection", "list", workspace="b.store").out


@pytest.mark.parametrize(
    ("content", "name", "part"),
    [
        (b"", "empty.xlsx", "empty.xlsx"),
        (b"\xff\xd8\xff\xe0 a picture", "photo.xlsx", "photo.xlsx"),
        (b"PK\x03\x04 broken", "broken.xlsx", "broken.xlsx"),
        (b"Colour,Size\nred,1\n", "colours.csv", "reference"),
    ],
)
def test_a_file_that_is_no_long_list_is_one_sentence_and_code_2(
    begun: Arolwg, tmp_path: Path, content: bytes, name: str, part: str
):
    file = tmp_path / name
    file.write_bytes(content)
    said = begun("long-list", "read", "Children", str(file))
    assert said.code == 2
    assert part in said.err
    assert len(said.err.strip().splitlines()) == 1


def test_dates_that_are_none_keep_the_rows_and_are_counted_as_doubts(
    begun: Arolwg, tmp_path: Path
):
    file = tmp_path / "dates.csv"
    file.write_text("Case reference,Opened,C4\nDA-1,31/02/2017,Y\nDA-2,01/09/2016,Y\n")
    doubts = tmp_path / "d.csv"
    said = begun("--json", "long-list", "read", "Children", str(file), "--doubts", str(doubts))
    assert (said.json["rows"], said.json["doubts"]["bad_date"]) == (2, 1)
    assert "31/02/2017" in doubts.read_text("utf-8-sig")
    assert begun("long-list", "read", "Children", str(file), "--strict").code == 1


def test_a_wrong_passphrase_a_missing_and_a_damaged_store_are_code_3(
    begun: Arolwg, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("AROLWG_PASSPHRASE", "wrong")
    assert begun("inspection", "list").code == 3
    monkeypatch.setenv("AROLWG_PASSPHRASE", PASSPHRASE)
    assert begun("inspection", "list", workspace="none.store").code == 3
    store = tmp_path / "a.store"
    store.write_bytes(b"\x00" * store.stat().st_size)
    said = begun("inspection", "list")
    assert said.code == 3
    assert "back-up" in said.err


def test_wrong_usage_is_code_2_in_the_language_asked_for(arolwg: Arolwg):
    said = arolwg("--language", "cy", "inspection")
    assert said.code == 2
    assert "--help" in said.err
    assert arolwg("inspection", "new", "--title", "x").code == 2
    assert arolwg("--language", "fr", "inspection", "list").code == 2


def test_errors_are_told_in_welsh_where_welsh_is_asked_for(begun: Arolwg):
    english = begun("inspection", "show", "nothing").err
    welsh = begun("--language", "cy", "inspection", "show", "nothing").err
    assert english != welsh
    assert "nothing" in welsh


def test_a_date_or_a_team_that_cannot_be_read_names_its_option(arolwg: Arolwg):
    arolwg("workspace", "create")
    new = ("inspection", "new", "--framework", "childrens-inspection", "--authority", "A",
           "--title", "T")  # fmt: skip
    assert "--period" in arolwg(*new, "--period", "1 June", "2017-06-01").err
    period = ("--period", "2016-06-01", "2017-06-01")
    assert "--team" in arolwg(*new, *period, "--team", "Nobody").err
    assert arolwg(*new, *period, "--fieldwork", "2017-07-18").code == 2


def test_what_was_written_is_found_with_and_without_circumflexes(begun: Arolwg):
    begun(
        "inspection", "new", "--framework", "childrens-inspection", "--authority", "Tŷ Glân",
        "--title", "Tŷ Glân 2018", "--period", "2017-06-01", "2018-06-01",
    )  # fmt: skip
    assert begun("--json", "search", "ty glan").json["hits"]
    assert begun("--json", "search", "mae'r \"").code == 0


def test_a_form_goes_out_and_comes_back(begun: Arolwg, tmp_path: Path):
    form = tmp_path / "form.xlsx"
    assert begun("self-assessment", "template", "Children", str(form)).code == 0
    said = begun("--json", "self-assessment", "read", "Children", str(form))
    assert said.json["statements"] == 0
    blank = tmp_path / "list.xlsx"
    assert begun("long-list", "template", str(blank)).code == 0
    assert blank.stat().st_size > 2000


def test_a_framework_file_is_checked_by_line(arolwg: Arolwg, root: Path, tmp_path: Path):
    sound = root / "resources/frameworks/childrens-inspection.toml"
    assert arolwg("--json", "framework", "check", str(sound)).json["ok"]
    wrong = tmp_path / "childrens-inspection.toml"
    wrong.write_text(sound.read_text("utf-8").replace('mark = "V"', 'mark = "X"', 1), "utf-8")
    said = arolwg("--json", "framework", "check", str(wrong))
    assert said.code == 1
    line = sound.read_text("utf-8").splitlines().index('mark = "V"') + 1
    assert f":{line}:" in said.json["problems"][0]


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on a file's size on Windows")
def test_a_disk_without_room_is_code_4_and_what_was_saved_is_whole(
    begun: Arolwg, shared: Path, tmp_path: Path
):
    store = tmp_path / "a.store"
    room = store.stat().st_size + 200_000

    def little_room() -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    words = ("--workspace", str(store), "long-list", "read", "Children")
    file = str(shared / "samples/long-list/list.xlsx")
    command = [sys.executable, "-m", "desktop", *words, file]
    said = subprocess.run(command, preexec_fn=little_room, capture_output=True, text=True)
    assert said.returncode == 4
    assert "no room" in said.stderr
    assert begun("--json", "workspace", "check").json["ok"]
    assert "Children 2017" in begun("inspection", "list").out


def test_records_are_erased_by_their_title_alone(begun, tmp_path):
    assert begun("workspace", "backup", str(tmp_path / "b.arolwg-backup")).code == 0
    file = tmp_path / "erased.json"
    words = ("--json", "inspection", "erase", "Children 2017", "--certificate", str(file))
    refused = begun(*words, "--title", "Children")
    assert (refused.code, file.exists()) == (2, False)
    assert "Children 2017" in refused.err
    done = begun(*words, "--title", "Children 2017")
    assert done.code == 0
    assert done.json["certificate"] == json.loads(file.read_bytes())
    assert begun(*words, "--title", "Children 2017").code == 2
    assert begun("workspace", "check").code == 0
