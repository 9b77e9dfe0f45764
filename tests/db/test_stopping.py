"""Whoever stops a long job of the store finds nothing half done, whenever it was stopped."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select, text

from db import backup, backups, keys, rekeying
from db.check import check
from db.models import Note
from db.search import rebuild, search
from db.store import Store, create_store, open_store
from db.troubles import WrongPassphrase
from db.whole import beside, put
from tests.db.conftest import LIGHT, NAME, PASSPHRASE

INSPECTION = UUID(int=9)
Tell = Callable[[int, int], None]


class Stopped(Exception):
    """What stands for a person's Cancel."""


@pytest.fixture
def full(store: Store) -> Store:
    with store.sessions.writing(NAME) as writing:
        writing.create(Note, INSPECTION, text="kept safe")
        writing.blob(b"attached" * 500_000, "text/plain")
    return store


def _steps(job: Callable[[Tell], object]) -> int:
    """How many times a job tells how far it is."""
    told: list[int] = []
    job(lambda done, _whole: told.append(done))
    assert told == sorted(told)
    return len(told)


def _stopping_at(place: int) -> Tell:
    """Stops at the step of that number."""
    left = iter(range(place))

    def tell(_done: int, _whole: int) -> None:
        if next(left, None) is None:
            raise Stopped

    return tell


def test_a_back_up_stopped_at_any_step_leaves_nothing(full: Store, tmp_path: Path):
    steps = _steps(lambda tell: backup.write_backup(full, tmp_path / "whole", tell))
    assert steps > 5
    out = tmp_path / "out"
    for place in range(steps):
        with pytest.raises(Stopped):
            backup.write_backup(full, out / "copy.arolwg-backup", _stopping_at(place))
        assert not list(out.iterdir()), f"stopped at step {place}"
    assert check(full) == ()


def test_a_back_up_that_rotation_makes_lets_no_old_one_go_when_it_is_stopped(full: Store):
    made = backups.back_up(full)
    with pytest.raises(Stopped):
        backups.back_up(full, tell=_stopping_at(3))
    assert [file for _at, file in backups.backups_of(full.path)] == [made.file]


def test_what_is_written_meanwhile_does_not_begin_the_copy_anew(full: Store, tmp_path: Path):
    told: list[int] = []

    def write_meanwhile(done: int, _whole: int) -> None:
        told.append(done)
        with full.sessions.writing(NAME) as writing:
            writing.create(Note, INSPECTION, text="meanwhile")

    made = backup.write_backup(full, tmp_path / "copy.arolwg-backup", write_meanwhile)
    assert told == sorted(told)
    there = tmp_path / "restored" / "b.store"
    backup.restore(made.file, there, PASSPHRASE)
    with open_store(there, PASSPHRASE) as again, again.sessions.reading() as session:
        assert session.scalars(select(Note.text)).all() == ["kept safe"]


def test_a_restore_stopped_at_any_step_leaves_nothing(full: Store, tmp_path: Path):
    made = backup.write_backup(full, tmp_path / "copy.arolwg-backup")
    whole = tmp_path / "whole" / "b.store"
    steps = _steps(lambda tell: backup.restore(made.file, whole, PASSPHRASE, tell))
    assert steps > 2
    for place in range(steps):
        there = tmp_path / f"r{place}" / "b.store"
        with pytest.raises(Stopped):
            backup.restore(made.file, there, PASSPHRASE, _stopping_at(place))
        assert not list(there.parent.iterdir())


def test_a_restore_that_fails_after_the_database_is_there_takes_it_away(
    full: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    made = backup.write_backup(full, tmp_path / "copy.arolwg-backup")

    def refuse(_path: Path, _header: keys.Header) -> None:
        raise Stopped

    monkeypatch.setattr(keys, "write_header", refuse)
    with pytest.raises(Stopped):
        backup.restore(made.file, tmp_path / "out" / "b.store")
    assert not list((tmp_path / "out").iterdir())


def test_a_new_data_key_stopped_before_it_is_written_leaves_every_key_as_it_was(tmp_path: Path):
    store, recovery = create_store(tmp_path / "a.store", PASSPHRASE, "A. Inspector", LIGHT)
    store.close()

    def stop() -> None:
        raise Stopped

    with pytest.raises(Stopped):
        rekeying.rekey(store.path, PASSPHRASE, LIGHT, stop)
    for secret in (PASSPHRASE, recovery):
        open_store(store.path, secret).close()


def test_a_workspace_stopped_before_it_is_written_leaves_nothing(tmp_path: Path):
    def stop() -> None:
        raise Stopped

    with pytest.raises(Stopped):
        create_store(tmp_path / "new" / "a.store", PASSPHRASE, "A. Inspector", LIGHT, stop)
    assert not (tmp_path / "new").exists()


def test_a_check_is_stopped_inside_its_parts(full: Store):
    steps = _steps(lambda tell: check(full, tell))
    assert steps > 5
    for place in range(steps):
        with pytest.raises(Stopped):
            check(full, _stopping_at(place))


def test_an_index_made_anew_is_as_it_was_when_it_is_stopped(full: Store):
    with pytest.raises(Stopped), full.sessions.writing(NAME) as writing:
        rebuild(writing.session, _stopping_at(10))
    with full.sessions.reading() as session:
        assert len(search(session, "safe")) == 1


def test_an_index_that_is_damaged_inside_is_made_anew(full: Store):
    with full.sessions.writing(NAME) as writing:
        writing.session.execute(text("UPDATE search_data SET block = x'00ff00ff' WHERE id > 10"))
    assert "search" in {problem.code for problem in check(full)}
    with full.sessions.writing(NAME) as writing:
        rebuild(writing.session)
    assert check(full) == ()
    with full.sessions.reading() as session:
        assert len(search(session, "safe")) == 1


def test_a_file_gets_its_name_when_it_is_whole(tmp_path: Path):
    file = tmp_path / "letter.pdf"
    put(file, b"first")

    def write_half() -> None:
        with beside(file) as meanwhile:
            meanwhile.write_bytes(b"half")
            raise Stopped

    with pytest.raises(Stopped):
        write_half()
    assert file.read_bytes() == b"first"
    assert list(tmp_path.iterdir()) == [file]


def test_what_goes_wrong_with_a_file_names_it(tmp_path: Path):
    file = tmp_path / "gone" / "letter.pdf"
    with pytest.raises(FileNotFoundError) as trouble:
        put(file, b"words")
    assert trouble.value.filename == str(file)


def test_a_back_up_of_another_passphrase_is_still_refused_before_a_byte(
    full: Store, tmp_path: Path
):
    made = backup.write_backup(full, tmp_path / "copy.arolwg-backup")
    with pytest.raises(WrongPassphrase):
        backup.restore(made.file, tmp_path / "b.store", "not this one", _stopping_at(0))
