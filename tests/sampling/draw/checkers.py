"""The three checkers of a certificate, and ways to forge one: what the tests of both share."""

import json
import re
import shutil
import subprocess
from functools import cache
from importlib import util
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import resources
from desktop.sampling.certificate import SEAL
from desktop.sampling.commitment import commitment_hash
from desktop.sampling.rows import sha256
from desktop.sampling.verification import verify

AUDITOR = Path(resources.__file__).parent / "auditor"
END = b'"\n}\n'
Content = dict[str, Any]


@cache
def stand_alone() -> ModuleType:
    """The script that auditors get."""
    spec = util.spec_from_file_location("verify_sample", AUDITOR / "verify_sample.py")
    assert spec
    assert spec.loader
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def in_browser(files: list[Path]) -> list[Content]:
    """What the page's script says of files; skips where nothing can run it."""
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


def verdicts(certificates: dict[str, bytes], folder: Path) -> dict[str, list[str]]:
    """By name the reasons ("" = it holds) of program, script and page."""
    files = []
    for number, data in enumerate(certificates.values()):
        files.append(folder / f"{number}.json")
        files[-1].write_bytes(data)
    found = {}
    for (name, data), page in zip(certificates.items(), in_browser(files), strict=True):
        theirs = stand_alone().verdict(data)
        assert page == theirs, name
        found[name] = [verify(data).code, str(theirs["reason"]), str(page["reason"])]
    return found


def sealed(text: str) -> bytes:
    """A certificate's text (what stands before the seal, or all of it) with a seal that fits."""
    body = text.encode().rpartition(SEAL)[0] or text.encode()
    return body + SEAL + sha256(body).encode() + END


def resealed(content: Content, **change: object) -> bytes:
    """A certificate with some parts changed and the seal made to fit."""
    whole = {name: part for name, part in {**content, **change}.items() if name != "seal"}
    return sealed(json.dumps(whole, ensure_ascii=False, indent=1)[:-2])


def recommitted(content: Content, **change: object) -> bytes:
    """The same with a commitment that fits too, as whoever forges it before the seed would."""
    new = {**content, **change}
    parts = (str(new[name]) for name in ("long_list", "rules", "portfolio", "reading"))
    return resealed(content, **change, commitment=commitment_hash(*parts))


def rechained(content: Content, number: int, **change: object) -> bytes:
    """An entry of the log changed, and every hash after it made to fit."""
    start = f"arolwg-log-1\n{content['commitment']}\n{content['draw']['seed']}\n"
    before, log = sha256(start), []
    for place, text in enumerate(content["log"]):
        entry = json.loads(text) | {"previous": before} | (change if place == number else {})
        log.append(json.dumps(entry, sort_keys=True, ensure_ascii=False, separators=(",", ":")))
        before = sha256(log[-1])
    return resealed(content, log=log)
