"""A disk without room: nothing saved is harmed, and what is typed finds the room kept back."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.check import check
from db.store import open_with_key
from tests.hardship.conftest import Start
from tests.hardship.spender import fill_a_disk, fill_a_limited_file, number_of_notes
from tests.hardship.test_kill import fresh_store

pytestmark = pytest.mark.skipif(os.name == "nt", reason="limits and mounts are of Unix")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 4 MB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=4m", "arolwg-test", str(disk)]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        pytest.skip("a small disk can't be mounted without the right to")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_at_a_limit_of_the_file_what_was_saved_is_whole_and_work_goes_on(
    start: Start, empty_store: Path, tmp_path: Path
):
    path, data_key = fresh_store(empty_store, tmp_path / "limited")
    process = start(fill_a_limited_file, path, data_key, path.stat().st_size + 300_000)
    process.join()
    assert process.exitcode == 0
    with open_with_key(path, data_key) as store:
        assert check(store) == ()
        assert number_of_notes(store) > 1


def test_on_a_full_disk_the_ballast_makes_room_for_what_is_typed(
    start: Start, empty_store: Path, small_disk: Path
):
    path, data_key = fresh_store(empty_store, small_disk / "store")
    process = start(fill_a_disk, path, data_key)
    process.join()
    assert process.exitcode == 0
    subprocess.run(["mount", "-o", "remount,size=9m", str(small_disk)], check=True)
    with open_with_key(path, data_key) as store:
        assert check(store) == ()
    shutil.rmtree(small_disk / "store")
