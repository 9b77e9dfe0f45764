import json
import os
import re
import shutil
import subprocess
import sys
from functools import cache
from importlib import util
from pathlib import Path
from types import ModuleType

import pytest

import resources
from desktop.sampling.certificate import SEAL, certificate_json, drawn_from
from desktop.sampling.commitment import commit
from desktop.sampling.draw import draw
from desktop.sampling.replacement import extend, replace_row
from desktop.sampling.rows import canonical_list, sha256
from desktop.sampling.verification import verify
from tests.sampling.draw.lists import overlapping_rules, some_rows

AUDITOR = Path(resources.__file__).parent / "auditor"
SEED = "27182818284590452353"


@cache
def certificate(families: float = 0.2) -> bytes:
    rows = some_rows(120, 3, families)
    drawn = draw(commit(rows, overlapping_rules(rows, 15, 10)), SEED)
    drawn, _ = replace_row(drawn, drawn.drawn[2], "File can't be found")
    drawn, _ = extend(drawn, "case", 2, "A wider look")
    drawn, _ = replace_row(drawn, drawn.selected[5], "Dim caniatâd")
    return certificate_json(drawn)


@cache
def stand_alone() -> ModuleType:
    spec = util.spec_from_file_location("verify_sample", AUDITOR / "verify_sample.py")
    assert spec
    assert spec.loader
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def in_browser(files: list[Path]) -> list[dict[str, object]]:
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not on this machine, so the page's script can't be run")
    page = (AUDITOR / "verify_sample.html").read_text(encoding="utf-8")
    found = re.search(r'<script id="verifier">(.*?)</script>', page, re.DOTALL)
    assert found
    script = found[1] + (
        'const fs = require("fs");'
        "for (const name of process.argv.slice(1))"
        " console.log(JSON.stringify(verdict(new Uint8Array(fs.readFileSync(name)))));"
    )
    done = subprocess.run(
        [node, "-e", script, *map(str, files)], capture_output=True, text=True, check=True
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def resealed(change: dict[str, object]) -> bytes:
    """A certificate with one part changed and the seal made to fit again."""
    content = json.loads(certificate())
    content.pop("seal")
    content.update(change)
    body = json.dumps(content, ensure_ascii=False, indent=1)[:-2].encode()
    return body + SEAL + sha256(body).encode() + b'"\n}\n'


def forgeries() -> dict[str, bytes]:
    content = json.loads(certificate())
    draw_part, log = content["draw"], content["log"]
    lines = content["portfolio"].splitlines(keepends=True)
    proof = content["proof"]
    other = next(one for one in content["draw"]["reserves"] if one not in draw_part["drawn"])
    entry = json.loads(log[0])
    return {
        "list": resealed({"long_list": content["long_list"].replace("Cymraeg", "English", 1)}),
        "seed": resealed({"draw": {**draw_part, "seed": SEED[::-1]}}),
        "row": resealed({"draw": {**draw_part, "drawn": [*draw_part["drawn"][1:], other]}}),
        "line": resealed({"draw": {**draw_part, "line": draw_part["line"] + 1}}),
        "reserves": resealed({"draw": {**draw_part, "reserves": draw_part["reserves"][1:]}}),
        "portfolio": resealed({"portfolio": "".join(lines[1:])}),
        "weight": resealed({"portfolio": "2" + "".join(lines)[1:]}),
        "rules": resealed({"rules": content["rules"].replace('"minimum":1', '"minimum":0', 1)}),
        "proof": resealed({"proof": [{**proof[0], "value": "1/2"}, *proof[1:]]}),
        "multiplier": resealed(
            {"proof": [{**proof[0], "multipliers": [7, *proof[0]["multipliers"][1:]]}]}
        ),
        "chance": resealed({"chances": ["1/2", *content["chances"][1:]]}),
        "lowest": resealed({"lowest_chance": "1/3"}),
        "limit": resealed({"best_possible_lowest_chance": content["lowest_chance"] + "0"}),
        "method": resealed({"method": "fair"}),
        "commitment": resealed({"commitment": "0" * 64}),
        "log order": resealed({"log": log[::-1]}),
        "log short": resealed({"log": log[1:]}),
        "log by": resealed({"log": [json.dumps({**entry, "by": other + "x"}), *log[1:]]}),
        "dice": resealed({"draw": {**draw_part, "seed_from_dice": False}}),
    }


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


def test_every_forgery_is_refused_by_all_three_for_the_same_reason(tmp_path: Path) -> None:
    files = []
    for number, data in enumerate(forgeries().values()):
        files.append(tmp_path / f"{number}.json")
        files[-1].write_bytes(data)
    pages = in_browser(files)
    for (name, data), page in zip(forgeries().items(), pages, strict=True):
        theirs = stand_alone().verdict(data)
        assert not verify(data).verified, name
        assert not theirs["verified"], name
        assert page == theirs, name


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
        assert tool.verdict(data)["reason"] == one["reason"]


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
