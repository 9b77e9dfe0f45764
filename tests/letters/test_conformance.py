"""PDF/UA-1 and PDF/A-2a, judged by veraPDF."""

import os
import subprocess
from pathlib import Path

import pytest

from desktop.letters.pdf import build_pdf
from tests.letters.examples import ENGLISH_LETTER, WELSH_LETTER, final, random_letter

SHARED = Path(os.environ.get("AROLWG_SHARED") or Path(__file__).parents[3] / "shared")
CHECK = SHARED / "tools" / "verapdf" / "check"
RANDOM = 50


def test_every_letter_is_accessible_and_archivable(tmp_path: Path) -> None:
    """English, Welsh, tables, drafts, finals, large print and fifty letters of anything."""
    if not CHECK.is_file():
        pytest.skip("veraPDF not run: there is no shared folder with its script")
    letters = {"en": ENGLISH_LETTER, "cy": WELSH_LETTER, "en-final": final(ENGLISH_LETTER)}
    letters |= {f"random-{seed}": random_letter(seed) for seed in range(RANDOM)}
    files = []
    for name, letter in letters.items():
        files.append(tmp_path / f"{name}.pdf")
        files[-1].write_bytes(build_pdf(letter).bytes)
    files.append(tmp_path / "large.pdf")
    files[-1].write_bytes(build_pdf(WELSH_LETTER, large_print=True).bytes)
    ran = subprocess.run([CHECK, *files], capture_output=True, text=True, check=False)
    if ran.returncode == 3:
        pytest.skip(f"veraPDF not run: {ran.stderr.strip().splitlines()[-1]}")
    failed = [line for line in ran.stdout.splitlines() if not line.startswith("PASS")]
    assert ran.returncode == 0, "\n".join(failed) + ran.stderr
    assert len(ran.stdout.splitlines()) == 2 * len(files)
