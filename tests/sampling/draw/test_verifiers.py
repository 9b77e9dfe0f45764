import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

import resources
from desktop.sampling.certificate import (
    NotACertificate,
    certificate_json,
    drawn_from,
    read_certificate,
)
from desktop.sampling.commitment import commit
from desktop.sampling.draw import draw
from desktop.sampling.replacement import extend, replace_row
from desktop.sampling.rows import canonical_list, sha256
from desktop.sampling.verification import verify
from desktop.words.messages import say
from tests.sampling.draw.checkers import AUDITOR, in_browser, stand_alone
from tests.sampling.draw.lists import overlapping_rules, some_rows
from tests.sampling.draw.vectors import vectors_json

SEED = "27182818284590452353"


@cache
def certificate(families: float = 0.2) -> bytes:
    rows = some_rows(120, 3, families)
    drawn = draw(commit(rows, overlapping_rules(rows, 15, 10)), SEED)
    drawn, _ = replace_row(drawn, drawn.drawn[2], "File can't be found")
    drawn, _ = extend(drawn, "case", 2, "A wider look")
    drawn, _ = replace_row(drawn, drawn.selected[5], "Dim caniatâd")
    return certificate_json(drawn)


def test_a_certificate_is_confirmed_by_all_three_verifiers(tmp_path: Path) -> None:
    file = tmp_path / "c.json"
    file.write_bytes(certificate())
    ours = verify(certificate())
    theirs = stand_alone().verdict(certificate())
    page = in_browser([file])[0]
    assert ours.verified
    assert theirs["verified"]
    assert page["verified"], page
    assert list(ours.selected) == theirs["selected"] == page["selected"]


def test_the_stand_alone_verifiers_tell_the_same_facts(tmp_path: Path) -> None:
    file = tmp_path / "c.json"
    file.write_bytes(certificate())
    assert in_browser([file])[0] == stand_alone().verdict(certificate())


def test_each_altered_byte_is_refused() -> None:
    whole = certificate()
    for place in range(0, len(whole), len(whole) // 300):
        altered = bytearray(whole)
        altered[place] ^= 1
        assert not verify(bytes(altered)).verified, place
        assert not stand_alone().verdict(bytes(altered))["verified"], place
    assert not verify(whole[:-1]).verified
    assert not verify(b"").verified
    assert not verify(b"{}").verified


def test_another_long_list_is_refused() -> None:
    rows = some_rows(120, 3, 0.2)
    assert verify(certificate(), canonical_list(rows)).verified
    other = verify(certificate(), canonical_list(rows[1:]))
    assert (other.verified, other.code) == (False, "list")
    assert stand_alone().verdict(certificate(), canonical_list(rows[1:]))["reason"] == "list"


def test_a_commitment_without_a_draw_is_confirmed_too(tmp_path: Path) -> None:
    rows = some_rows(60, 2)
    waiting = certificate_json(commit(rows, overlapping_rules(rows, 10, 10)))
    file = tmp_path / "c.json"
    file.write_bytes(waiting)
    assert verify(waiting).verified
    assert stand_alone().verdict(waiting)["verified"]
    assert in_browser([file])[0] == stand_alone().verdict(waiting)


def test_a_draw_goes_on_from_its_certificate() -> None:
    again = drawn_from(certificate())
    assert certificate_json(again) == certificate()
    further, by = replace_row(again, again.selected[0], "Wrong record")
    assert by in again.reserves
    assert verify(certificate_json(further)).verified


def test_the_published_test_vectors_hold(tmp_path: Path) -> None:
    vectors = json.loads((AUDITOR / "test_vectors.json").read_text(encoding="utf-8"))
    tool = stand_alone()
    for one in vectors["tickets"]:
        assert tool.by_ticket(one["commitment"], one["seed"], one["references"]) == one["order"]
    for one in vectors["lines"]:
        line = tool.chosen_line(one["commitment"], one["seed"], one["weights"])
        assert line == one["line"]
    for one in vectors["certificates"]:
        data = one["certificate"].encode()
        assert verify(data).verified == one["verified"]
        assert verify(data).code == tool.verdict(data)["reason"] == one["reason"]
        assert tool.verdict(data).get("selected", []) == one["selected"]


def test_the_published_test_vectors_are_those_that_the_program_gives() -> None:
    """Also on other machines and versions: the certificates are made anew, byte for byte."""
    assert (AUDITOR / "test_vectors.json").read_text(encoding="utf-8") == vectors_json()


@pytest.mark.parametrize("hash_seed", ["0", "4711"])
def test_another_process_and_hash_seed_give_the_same_certificate(hash_seed: str) -> None:
    script = (
        "from tests.sampling.draw.test_verifiers import certificate;"
        "from desktop.sampling.rows import sha256; print(sha256(certificate()))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONHASHSEED": hash_seed},
        cwd=Path(resources.__file__).parent.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == sha256(certificate())


def test_a_certificate_of_another_version_is_said_in_a_sentence() -> None:
    with pytest.raises(NotACertificate) as refused:
        read_certificate(b'{"format": "arolwg-certificate-0"}')
    assert "another version" in say(refused.value.message)
