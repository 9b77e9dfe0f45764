"""Where a store lies: room that is kept back, folders that are copied behind its back."""

import os
from collections import namedtuple
from pathlib import Path

import pytest

from db import ballast, sync_folder
from db.keys import beside
from db.store import default_path

Usage = namedtuple("Usage", "total used free")


def test_the_ballast_is_laid_once_given_up_and_comes_back(tmp_path: Path):
    store = tmp_path / "a.store"
    assert not ballast.give_up(store)
    assert ballast.lay(store, 5_000_000)
    file = beside(store, ballast.ENDING)
    written = file.stat().st_mtime_ns
    assert ballast.lay(store, 5_000_000)
    assert (file.stat().st_mtime_ns, file.stat().st_size) == (written, 5_000_000)
    assert ballast.give_up(store)
    assert not file.exists()
    assert ballast.lay(store, 5_000_000)


def test_no_ballast_is_laid_where_it_would_fill_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("shutil.disk_usage", lambda _path: Usage(100, 0, 10_000_000))
    assert not ballast.lay(tmp_path / "a.store", 5_000_000)
    assert ballast.is_low(tmp_path / "a.store")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("folders", "product"),
    [
        ("Users/a/OneDrive/Work", "OneDrive"),
        ("Users/a/OneDrive - Cyngor Dyffryn Aeron/Work", "OneDrive"),
        ("home/a/Dropbox", "Dropbox"),
        ("Users/a/My Drive", "Google Drive"),
        ("Users/a/Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("home/a/Nextcloud", "Nextcloud"),
        ("home/a/Documents", ""),
        ("home/a/Boxes/dropboxed", ""),
    ],
)
def test_a_folder_that_a_sync_program_copies_is_known(tmp_path: Path, folders: str, product: str):
    assert sync_folder.synced_by(tmp_path / folders / "a.store", {}) == product


def test_a_renamed_folder_of_onedrive_is_known_by_its_variable(tmp_path: Path):
    environment = {"OneDriveCommercial": str(tmp_path / "Cloud")}
    assert sync_folder.synced_by(tmp_path / "Cloud" / "a.store", environment) == "OneDrive"
    assert sync_folder.synced_by(tmp_path / "Clouds" / "a.store", environment) == ""


@pytest.mark.skipif(os.name == "nt", reason="mount points are of Linux and macOS")
def test_the_innermost_mount_says_whether_a_folder_is_on_a_share(monkeypatch: pytest.MonkeyPatch):
    mounts = {Path("/"): "ext4", Path("/srv"): "nfs4", Path("/srv/local"): "xfs"}
    monkeypatch.setattr(sync_folder, "_mounts", lambda: mounts)
    found = [
        sync_folder.synced_by(Path(place), {}) for place in ("/srv/x", "/srv/local/x", "/home")
    ]
    assert found == ["network", "", ""]


def test_the_default_place_does_not_roam():
    assert default_path().name == "arolwg.store"
    assert "Roaming" not in str(default_path())
