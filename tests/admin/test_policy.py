"""What an organisation lays down holds, whatever a person chooses; what is wrong is told."""

import json
from datetime import date

import pytest

from db.store import open_store
from desktop.__main__ import main
from desktop.admin import keys, places, policy
from desktop.admin.policy import NotAllowed, Policy
from desktop.admin.policy_file import read_policy
from desktop.letters import templates
from desktop.words.messages import say
from tests.stores import PASSPHRASE


def test_without_a_policy_the_person_chooses():
    free = Policy()
    assert (free.lock_after(0), free.lock_after(30)) == (0, 30)
    assert free.hub("postgresql://h/d") == "postgresql://h/d"
    assert free.allows("letter.pdf")
    assert free.letters == 12


def test_a_person_may_be_stricter_than_the_policy_and_never_laxer(laid_down):
    strict = laid_down({"idle_lock_minutes": 10, "passphrase_letters": 16, "hub": None})
    assert [strict.lock_after(minutes) for minutes in (5, 10, 30, 0)] == [5, 10, 10, 10]
    assert strict.hub("postgresql://other/d") is None
    assert strict.passphrase_fault("fifteen letters") is not None
    assert strict.passphrase_fault("sixteen letters!") is None


def test_words_that_a_passphrase_must_not_hold_are_found_in_any_case(laid_down):
    refusing = laid_down({"passphrase_refused": ["Aeron"]})
    assert "Aeron" in say(refusing.passphrase_fault("dyffryn AERON dyffryn"))


def test_a_file_of_a_kind_that_may_not_leave_is_refused_and_encrypted_ones_may(laid_down):
    some = laid_down({"allowed_exports": [".pdf"]})
    some.must_allow("Letter.PDF")
    some.must_allow("mine.arolwg-backup")
    with pytest.raises(NotAllowed) as refused:
        some.must_allow("list.xlsx")
    assert "list.xlsx" in say(refused.value.message)
    assert ".pdf" in say(refused.value.message)


@pytest.mark.parametrize(
    ("text", "line", "part"),
    [
        ('{\n "idle_lock_minutes": 0\n}', 2, "from 1 to 60"),
        ('{\n "idle_lock_minutes": true}', 2, "integer"),
        ('{\n\n "hub": "postgresql://me:secret@h/d"}', 3, "without user name"),
        ('{"allowed_exports": [\n".exe"]}', 1, ".exe"),
        ('{"escrow_key": "age1short"}', 1, "age recipient"),
        ('{\n"language": "fr"}', 2, "en, cy"),
        ('{"workspace": " "}', 1, "empty"),
        ('{"updates": "off",\n"updates": "off"}', 2, "twice"),
    ],
)
def test_a_value_that_is_wrong_is_told_with_its_line(tmp_path, text, line, part):
    file = tmp_path / "p.json"
    file.write_text(text, encoding="utf-8")
    (fault,) = read_policy(file).faults
    assert fault.line == line
    assert part in say(fault.message)
    assert fault.key not in read_policy(file).values


@pytest.mark.parametrize(
    ("content", "line"),
    [(b'{\n "hub": nul\n}', 2), (b"\xff", 1), (b"", 1), (b"[]", 1), (b'{"a": 1', 1)],
)
def test_a_file_that_cannot_be_read_is_one_fault_with_its_line(tmp_path, content, line):
    file = tmp_path / "p.json"
    file.write_bytes(content)
    found = read_policy(file)
    assert not found.is_readable
    assert [fault.line for fault in found.faults] == [line]


def test_an_unreadable_file_locks_down_and_says_so(laid_down):
    locked = laid_down("{ not json")
    assert {key: it.value for key, it in locked.managed.items()} == policy.STRICTEST
    assert not locked.allows("letter.pdf")
    assert locked.hub("postgresql://h/d") is None
    assert any("line 1" in say(problem) for problem in locked.problems)


def test_one_wrong_value_becomes_the_strictest_and_the_others_hold(laid_down):
    mixed = laid_down({"idle_lock_minutes": 600, "retention_months": 36})
    assert mixed.lock_after(30) == policy.STRICTEST["idle_lock_minutes"]
    assert mixed.retained_until(date(2018, 1, 31)) == date(2021, 1, 31)
    assert len(mixed.problems) == 1


def test_an_unknown_key_is_a_warning_and_nothing_more(laid_down, tmp_path):
    newer = laid_down({"colour": "red", "language": "cy"})
    assert newer.problems == ()
    assert newer.value("language") == "cy"
    (warning,) = read_policy(tmp_path / places.NAME).faults
    assert warning.is_warning


def test_the_systems_management_goes_before_the_file(laid_down, monkeypatch):
    given = {"idle_lock_minutes": 5, "allowed_exports": [".pdf"]}
    monkeypatch.setattr(places, "managed", lambda: ("HKLM", given))
    both = laid_down({"idle_lock_minutes": 20, "language": "cy"})
    assert (both.value("idle_lock_minutes"), both.value("language")) == (5, "cy")
    assert both.managed["idle_lock_minutes"].source == "HKLM"
    assert both.managed["language"].source.endswith(places.NAME)


def test_group_policy_gives_lists_as_one_text_and_null_as_a_word():
    assert places.from_registry("allowed_exports", ".pdf, .docx") == [".pdf", ".docx"]
    assert places.from_registry("allowed_exports", "") == []
    assert places.from_registry("hub", "none") is None
    assert places.from_registry("language", "none") == "none"


def test_folders_of_the_office_and_its_workspace_are_used(laid_down, tmp_path, monkeypatch):
    from desktop.shell.obeying import obey, usual_workspace

    monkeypatch.setenv("OFFICE", str(tmp_path))
    laid_down(dict.fromkeys(("frameworks_folder", "templates_folder"), "$OFFICE/own")
              | {"workspace": "$OFFICE/a.store"})  # fmt: skip
    own = tmp_path / "own"
    own.mkdir()
    (own / "ours.toml").write_text("[", encoding="utf-8")
    obey()
    assert templates.own_templates() == ("ours",)
    assert usual_workspace(tmp_path / "last.store") == tmp_path / "a.store"


def test_the_offices_key_opens_every_workspace_and_is_taken_off_again(
    laid_down, tmp_path, monkeypatch, capsys, qapp
):
    import pyrage

    from db.key_ways import unwrap_escrow
    from db.troubles import NoEscrow

    office = pyrage.x25519.Identity.generate()
    monkeypatch.setenv("AROLWG_PASSPHRASE", PASSPHRASE)
    path = tmp_path / "a.store"
    laid_down({"escrow_key": str(office.to_public())})
    assert main(["--workspace", str(path), "workspace", "create"]) == 0
    with open_store(path, PASSPHRASE) as store:
        assert unwrap_escrow(path, str(office)) == store.data_key
    laid_down({"escrow_key": None})
    assert main(["--workspace", str(path), "workspace", "info"]) == 0
    with pytest.raises(NoEscrow):
        unwrap_escrow(path, str(office))


def test_a_passphrase_that_the_policy_refuses_makes_no_workspace(
    laid_down, tmp_path, monkeypatch, capsys, qapp
):
    laid_down({"passphrase_letters": 20})
    monkeypatch.setenv("AROLWG_PASSPHRASE", PASSPHRASE)
    assert main(["--workspace", str(tmp_path / "a.store"), "workspace", "create"]) == 1
    assert "20" in capsys.readouterr().err
    assert not (tmp_path / "a.store").exists()


def test_check_and_show_answer_as_the_contract_says(laid_down, tmp_path, capsys, qapp):
    laid_down({"idle_lock_minutes": 10})
    assert main(["--json", "policy", "show"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["policy"]["idle_lock_minutes"]["value"] == 10
    wrong = tmp_path / "wrong.json"
    wrong.write_text('{\n"idle_lock_minutes": 99,\n"colour": 1}', encoding="utf-8")
    assert main(["--json", "policy", "check", str(wrong)]) == 1
    said = json.loads(capsys.readouterr().out)
    assert said["problems"][0].startswith("wrong.json:2:")
    assert said["warnings"][0].startswith("wrong.json:3:")


def test_an_escrow_key_with_a_letter_wrong_is_told_with_its_line(tmp_path, capsys, qapp):
    import pyrage

    key = str(pyrage.x25519.Identity.generate().to_public())
    file = tmp_path / "p.json"
    for right, code in ((key, 0), (key[:-1] + ("q" if key[-1] != "q" else "p"), 1)):
        file.write_text(f'{{\n"escrow_key": "{right}"}}', encoding="utf-8")
        assert main(["--json", "policy", "check", str(file)]) == code
    assert '"p.json:2: ' in capsys.readouterr().out


def test_the_sample_is_sound_and_every_key_is_documented(root):
    found = read_policy(root / "resources" / "policy" / "policies.json")
    assert found.faults == ()
    assert all(rule["description"] for rule in keys.rules().values())
