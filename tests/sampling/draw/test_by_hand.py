"""What the auditors' guide prints is run as it is printed."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sampling.draw.test_forgeries import certificate

GUIDE = (Path(__file__).parents[3] / "docs" / "auditors.md").read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "CERTIFICATE.json").write_bytes(certificate())
    return tmp_path


def run(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-I", *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


def test_the_printed_script_draws_the_sample_again(folder: Path) -> None:
    script = re.search(r"```python\n(.*?)```", GUIDE, re.DOTALL)
    assert script
    (folder / "check.py").write_text(script[1], encoding="utf-8")
    done = run(folder, "check.py", "CERTIFICATE.json")
    assert done.stderr == ""
    assert done.stdout.split(": ")[1].split() == json.loads(certificate())["draw"]["drawn"]
    assert len(script[1].splitlines()) <= 130


def test_the_printed_script_refuses_another_seed(folder: Path) -> None:
    script = re.search(r"```python\n(.*?)```", GUIDE, re.DOTALL)
    assert script
    (folder / "check.py").write_text(script[1], encoding="utf-8")
    text = certificate().decode().replace('"seed": "2718281828', '"seed": "2718281829')
    (folder / "forged.json").write_text(text, encoding="utf-8")
    assert run(folder, "check.py", "forged.json").returncode == 1


def test_the_printed_line_gives_the_commitment(folder: Path) -> None:
    line = re.search(r'    python -c "(.*)"\n', GUIDE)
    assert line
    done = run(folder, "-c", line[1])
    assert done.stdout.strip() == json.loads(certificate())["commitment"]
