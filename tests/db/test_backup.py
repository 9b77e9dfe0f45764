"""A back-up opens on its own, and only a sound one is called a back-up."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from db import backup, backups, keys
from db.check import check
from db.models import Note
from db.store import Store, create_store, open_store
from db.troubles import BackupDamaged, NotABackup, StoreExists, WrongPassphrase
from tests.db.conftest import LIGHT, NAME, PASSPHRASE

INSPECTION = UUID(int=9)


@pytest.fixture
def full(store: Store) -> Store:
    with store.sessions.writing(NAME) as writing:
        writing.create(Note, INSPECTION, text="kept safe")
    return store


def test_a_back_up_of_an_open_store_is_restored_whole_as_another_device(
    full: Store, tmp_path: Path
):
    made = backup.write_backup(full, tmp_path / "out" / "copy.arolwg-backup")
    assert sorted(file.name for file in made.file.parent.iterdir()) == ["copy.arolwg-backup"]
    with full.sessions.writing(NAME) as writing:
        writing.create(Note, INSPECTION, text="written later")
    there = tmp_path / "restored" / "b.store"
    backup.restore(made.file, there, PASSPHRASE)
    with open_store(there, PASSPHRASE) as again:
        with again.sessions.reading() as session:
            assert session.scalars(select(Note.text)).all() == ["kept safe"]
        assert check(again) == ()
        assert again.person.user_id == full.person.user_id
        assert again.person.device_id != full.person.device_id
        with again.sessions.writing(NAME) as writing:
            writing.create(Note, INSPECTION, text="after")
        assert check(again) == ()


def test_a_restore_writes_over_nothing_and_a_wrong_passphrase_leaves_nothing(
    full: Store, tmp_path: Path
):
    made = backup.write_backup(full, tmp_path / "copy.arolwg-backup")
    with pytest.raises(StoreExists):
        backup.restore(made.file, full.path, PASSPHRASE)
    with pytest.raises(StoreExists):
        backup.write_backup(full, made.file)
    there = tmp_path / "restored" / "b.store"
    with pytest.raises(WrongPassphrase):
        backup.restore(made.file, there, "not this one")
    assert not there.parent.exists()


def test_a_back_up_put_where_its_store_lay_is_another_device_all_the_same(
    full: Store, tmp_path: Path
):
    made = backup.write_backup(full, tmp_path / "out" / "copy.arolwg-backup")
    with full.sessions.writing(NAME) as writing:
        writing.create(Note, INSPECTION, text="on a pack that colleagues have by now")
    full.close()
    for ending in ("", *keys.ENDINGS):
        keys.beside(full.path, ending).unlink()
    backup.restore(made.file, full.path)
    with open_store(full.path, PASSPHRASE) as again:
        assert again.person.user_id == full.person.user_id
        assert again.person.device_id != full.person.device_id


def test_a_log_left_behind_is_not_played_into_what_is_restored_or_made(
    full: Store, tmp_path: Path
):
    made = backup.write_backup(full, tmp_path / "out" / "copy.arolwg-backup")
    with full.sessions.writing(NAME) as writing:
        writing.create(Note, INSPECTION, text="only in the log")
    left = keys.beside(tmp_path / "b.store", "-wal")
    left.write_bytes(keys.beside(full.path, "-wal").read_bytes())
    for attempt in (
        lambda: backup.restore(made.file, tmp_path / "b.store", PASSPHRASE),
        lambda: create_store(tmp_path / "b.store", PASSPHRASE, "Another", LIGHT),
    ):
        with pytest.raises(StoreExists) as told:
            attempt()
        assert told.value.path == left
    assert left.stat().st_size
    assert list(tmp_path.glob("b.store*")) == [left]


@pytest.mark.parametrize("place", [8, 20, 200, -1, -5000])
def test_a_flipped_bit_anywhere_is_found_before_anything_is_restored(
    full: Store, tmp_path: Path, place: int
):
    made = backup.write_backup(full, tmp_path / "copy.arolwg-backup")
    content = bytearray(made.file.read_bytes())
    content[place] ^= 1
    made.file.write_bytes(content)
    there = tmp_path / "b.store"
    with pytest.raises((NotABackup, BackupDamaged)):
        backup.restore(made.file, there)
    assert not list(tmp_path.glob("b.store*"))


def test_a_copy_that_is_not_sound_gets_no_name(
    full: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    really = backup._copy

    def torn(path: Path, data_key: bytes, copy: Path, tell: backup.Tell) -> None:
        really(path, data_key, copy, tell)
        content = bytearray(copy.read_bytes())
        content[9000] ^= 1
        copy.write_bytes(content)

    monkeypatch.setattr(backup, "_copy", torn)
    with pytest.raises(BackupDamaged):
        backup.write_backup(full, tmp_path / "out" / "copy.arolwg-backup")
    assert not list((tmp_path / "out").iterdir())


def test_nothing_in_a_back_up_can_be_read_without_the_key(full: Store, tmp_path: Path):
    made = backup.write_backup(full, tmp_path / "copy.arolwg-backup")
    assert b"kept safe" not in made.file.read_bytes()


def test_one_back_up_a_day_is_due_and_the_old_ones_go(full: Store):
    now = datetime(2026, 3, 4, 12, tzinfo=UTC)
    assert backups.is_due(full.path, now)
    for day in range(7):
        backups.back_up(full, now + timedelta(days=day))
        assert not backups.is_due(full.path, now + timedelta(days=day))
    for minute in range(1, 7):
        backups.back_up(full, now + timedelta(days=6, minutes=minute))
    assert backups.is_due(full.path, now + timedelta(days=7))
    days = [moment.day for moment, _file in backups.backups_of(full.path)]
    assert days == [10, 10, 10, 10, 10, 9, 8, 7, 6, 5, 4]


def test_rotation_keeps_five_fourteen_days_and_eight_weeks():
    latest = datetime(2026, 6, 30, 23, tzinfo=UTC)
    hourly = [latest - timedelta(hours=n) for n in range(24 * 90)]
    kept = sorted(backups.kept(hourly), reverse=True)
    assert kept[:5] == hourly[:5]
    days = {moment.date() for moment in kept}
    assert all((latest - timedelta(days=n)).date() in days for n in range(14))
    weeks = {moment.isocalendar()[:2] for moment in kept}
    assert len(weeks) == 8
    assert len(kept) <= 5 + 14 + 8
    assert backups.kept([]) == frozenset()
