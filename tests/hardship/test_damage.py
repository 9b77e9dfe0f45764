"""Files that are cut, flipped or another's: always told, never shown as if they were whole."""

import random
import shutil
from pathlib import Path
from uuid import uuid4

import pytest

from db import keys
from db.check import check
from db.models import Note
from db.store import Store, open_store, open_with_key
from db.troubles import StoreDamaged, StoreTrouble
from tests.stores import NAME, PASSPHRASE

pytestmark = pytest.mark.timeout(3600)


@pytest.fixture
def full(store: Store) -> Path:
    """A closed store with some pages of work."""
    with store.sessions.writing(NAME) as writing:
        for number in range(50):
            writing.create(Note, uuid4(), text=f"{number} gair " * 100)
        writing.blob(random.Random(1).randbytes(200_000), "application/octet-stream")
    store.close()
    return store.path


def _copy(store: Path, folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for ending in ("", *keys.ENDINGS, ".device"):
        shutil.copy(keys.beside(store, ending), folder)
    return folder / store.name


def _is_told(path: Path) -> bool:
    """Is the damage told when the store is opened, or by its check?"""
    try:
        with open_store(path, PASSPHRASE) as store:
            return bool(check(store))
    except StoreTrouble:
        return True


def test_a_flipped_bit_anywhere_in_the_database_is_told(full: Path, tmp_path: Path, count: int):
    chance = random.Random(count)
    assert not _is_told(_copy(full, tmp_path / "sound"))
    for _ in range(count):
        path = _copy(full, tmp_path / "flipped")
        content = bytearray(path.read_bytes())
        place = chance.randrange(len(content))
        content[place] ^= 1 << chance.randrange(8)
        path.write_bytes(content)
        assert _is_told(path), f"byte {place}"


def test_a_file_cut_short_anywhere_is_told(full: Path, tmp_path: Path, count: int):
    chance = random.Random(count)
    whole = full.read_bytes()
    for _ in range(max(10, count // 5)):
        path = _copy(full, tmp_path / "cut")
        length = chance.choice((chance.randrange(len(whole)), 4096 * chance.randrange(90)))
        path.write_bytes(whole[:length])
        assert _is_told(path), f"{length} bytes"


def test_one_damaged_key_file_is_made_good_and_two_are_told(
    full: Path, tmp_path: Path, count: int
):
    chance = random.Random(count)
    for number in range(max(10, count // 5)):
        path = _copy(full, tmp_path / "keys")
        for ending in keys.ENDINGS[: 1 + number % 2]:
            file = keys.beside(path, ending)
            content = file.read_bytes()
            file.write_bytes(content[: chance.randrange(len(content) - 1)])
        assert _is_told(path) is bool(number % 2)


def test_no_other_key_opens_it(full: Path):
    for _ in range(20):
        with pytest.raises(StoreDamaged):
            open_with_key(full, random.randbytes(32))
