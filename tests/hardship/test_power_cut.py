"""The power goes at a random moment: nothing acknowledged is lost, and the store is sound."""

import random
import shutil
from pathlib import Path

import pytest

from db.check import check
from db.store import open_with_key
from tests.hardship.recording import SECTOR, Recording, Step, record
from tests.hardship.test_kill import fresh_store, is_whole, read_notes, what_is_there

pytestmark = pytest.mark.timeout(3600)
LOOKED_THROUGH = 10  # one cut in so many is checked page by page and link by link


@pytest.fixture(scope="module", autouse=True)
def _recorder() -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace, which records what is written, is not here")


def _edited(
    empty_store: Path, folder: Path, synchronous: str, edits: int
) -> tuple[Recording, bytes]:
    path, data_key = fresh_store(empty_store, folder)
    notes = path.with_name("notes")
    program = (
        "from tests.hardship.editor import edit_so_often\n"
        f"edit_so_often({str(path)!r}, {data_key!r}, {str(notes)!r}, {edits}, {synchronous!r})"
    )
    return record(path, notes, program), data_key


def _cuts(recording: Recording, data_key: bytes, count: int, folder: Path) -> list[bool]:
    """Of each of `count` power cuts: has the store just what was told? It is sound in any case."""
    chance = random.Random(count)
    whole = []
    for number in range(count):
        at = chance.randrange(len(recording.steps))
        path, notes = recording.cut(at, chance, folder / "cut")
        notes.touch()
        with open_with_key(path, data_key) as store:
            whole.append(is_whole(what_is_there(store), notes))
            if number % LOOKED_THROUGH == 0:
                assert check(store) == (), f"cut after step {at}"
        shutil.rmtree(path.parent)
    return whole


def test_a_power_cut_loses_nothing_that_was_acknowledged(
    empty_store: Path, tmp_path: Path, count: int
):
    recording, data_key = _edited(empty_store, tmp_path / "full", "FULL", 120)
    assert read_notes(recording.cut(len(recording.steps), random.Random(), tmp_path)[1])[2] == 120
    assert all(_cuts(recording, data_key, count, tmp_path))


def test_without_a_flush_at_each_commit_a_power_cut_would_lose_some(
    empty_store: Path, tmp_path: Path, count: int
):
    recording, data_key = _edited(empty_store, tmp_path / "normal", "NORMAL", 60)
    whole = _cuts(recording, data_key, max(20, count // 5), tmp_path)
    assert whole.count(False) > len(whole) / 2


def test_what_was_flushed_is_kept_and_what_was_not_is_kept_lost_or_torn(tmp_path: Path):
    store = tmp_path / "a.store"
    steps = (
        Step(str(store), 0, b"a" * SECTOR),
        Step(str(store)),
        Step(str(store), SECTOR, b"b" * 2 * SECTOR),
    )
    recording = Recording(store, tmp_path / "notes", {str(store): b""}, steps)
    seen = set()
    for seed in range(100):
        path, _notes = recording.cut(3, random.Random(seed), tmp_path / "cut")
        seen.add(path.read_bytes())
    sure, later, gap = b"a" * SECTOR, b"b" * SECTOR, bytes(SECTOR)
    assert seen == {sure, sure + later, sure + gap + later, sure + later + later}
