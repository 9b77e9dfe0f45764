"""PDF/UA-1 and PDF/A-2a, judged by veraPDF in one call for everything that is drawn."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.letters.accuracy import Point
from desktop.letters.model import Letter
from desktop.letters.pdf import build_pdf
from desktop.letters.responses import responses
from tests.letters.examples import ENGLISH_LETTER, WELSH_LETTER, final, random_letter
from tests.letters.filled import TEMPLATES, Written
from tests.letters.letters_of import letters_of

SHARED = Path(os.environ.get("AROLWG_SHARED") or Path(__file__).parents[3] / "shared")
CHECK = SHARED / "tools" / "verapdf" / "check"
RANDOM = 50
POINT = dict.fromkeys(Point.__dataclass_fields__, "x") | {"number": 1, "answer": "accepted"}


def every_letter(written: Written) -> Iterator[tuple[str, Letter]]:
    """Each template in both languages, the answers to points, examples, letters of anything."""
    for template_id in TEMPLATES:
        for letter in letters_of(written, template_id):
            yield f"{template_id}-{letter.language}", letter
    english, welsh = letters_of(written, "summary-page", draft=True)
    for letter in (english, welsh):
        answers = responses(letter, [Point(**POINT)], letter.language)
        yield f"answers-{letter.language}", answers
        yield f"draft-{letter.language}", letter
    yield "en", ENGLISH_LETTER
    yield "cy", WELSH_LETTER
    yield "en-final", final(ENGLISH_LETTER)
    for seed in range(RANDOM):
        # A page takes the judge 50 ms: one in five is long.
        yield f"random-{seed}", random_letter(seed, most=16 if seed % 5 == 0 else 4)


def test_every_letter_is_accessible_and_archivable(written: Written, tmp_path: Path) -> None:
    """Drafts, finals, large print: no file fails either profile."""
    if not CHECK.is_file():
        pytest.skip("veraPDF not run: there is no shared folder with its script")
    folder = tmp_path / "drawn"
    folder.mkdir()
    for name, letter in every_letter(written):
        (folder / f"{name}.pdf").write_bytes(build_pdf(letter).bytes)
    (folder / "large.pdf").write_bytes(build_pdf(WELSH_LETTER, large_print=True).bytes)
    files = sorted(folder.iterdir())
    ran = subprocess.run([CHECK, *files], capture_output=True, text=True, check=False)
    if ran.returncode == 3:
        pytest.skip(f"veraPDF not run: {ran.stderr.strip().splitlines()[-1]}")
    failed = [line for line in ran.stdout.splitlines() if not line.startswith("PASS")]
    assert ran.returncode == 0, "\n".join(failed) + ran.stderr
    assert len(ran.stdout.splitlines()) == 2 * len(files)
