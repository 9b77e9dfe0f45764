"""Opening a store: each thing that is wrong has a trouble of its own."""

from pathlib import Path
from uuid import uuid4

import pytest

from db import keys
from db.models import Inspection
from db.store import Store, create_store, open_store
from db.troubles import (
    KeysDamaged,
    KeysMissing,
    KeysOfAnother,
    NotAStore,
    StoreDamaged,
    StoreExists,
    StoreInUse,
    StoreMissing,
    StoreNewer,
    WrongPassphrase,
)
from tests.db.conftest import LIGHT, NAME, PASSPHRASE


def test_a_store_opens_with_the_passphrase_however_its_letters_are_composed(tmp_path: Path):
    path = tmp_path / "a.store"
    made, _ = create_store(path, "tŷ  glân", "First inspector", LIGHT)
    made.close()
    with open_store(path, "ty\u0302 gla\u0302n") as again:
        assert again.person == made.person


def test_a_store_opens_with_its_recovery_key_typed_small_and_without_hyphens(tmp_path: Path):
    path = tmp_path / "a.store"
    made, recovery = create_store(path, PASSPHRASE, "First inspector", LIGHT)
    made.close()
    with open_store(path, recovery.lower().replace("-", " ")) as again:
        assert again.person.name == "First inspector"


def test_a_wrong_passphrase_a_missing_file_and_a_second_window_are_told_apart(store: Store):
    with pytest.raises(WrongPassphrase):
        open_store(store.path, "something else")
    with pytest.raises(StoreMissing):
        open_store(store.path.with_name("none.store"), PASSPHRASE)
    with pytest.raises(StoreInUse):
        open_store(store.path, PASSPHRASE)
    with pytest.raises(StoreExists):
        create_store(store.path, PASSPHRASE, "Another", LIGHT)


def test_one_damaged_key_header_is_made_good_by_the_other(store: Store):
    store.close()
    keys.beside(store.path, ".keys").write_bytes(b"{")
    open_store(store.path, PASSPHRASE).close()
    copies = [keys.beside(store.path, ending) for ending in keys.ENDINGS]
    assert copies[0].read_bytes() == copies[1].read_bytes()  # and mended
    copies[1].unlink()
    open_store(store.path, PASSPHRASE).close()
    assert copies[0].read_bytes() == copies[1].read_bytes()
    for copy in copies:
        copy.write_bytes(b"{")
    with pytest.raises(KeysDamaged):
        open_store(store.path, PASSPHRASE)
    for ending in keys.ENDINGS:
        keys.beside(store.path, ending).unlink()
    with pytest.raises(KeysMissing):
        open_store(store.path, PASSPHRASE)


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (b"SQLite format 3\0" + b"x" * 5000, NotAStore),
        (b"x" * 4096, KeysOfAnother),
        (b"", StoreDamaged),
    ],
)
def test_a_file_that_is_no_store_of_ours_is_refused_and_left_as_it_is(
    store: Store, content: bytes, trouble: type[Exception]
):
    store.close()
    store.path.write_bytes(content)
    with pytest.raises(trouble):
        open_store(store.path, PASSPHRASE)
    assert store.path.read_bytes() == content


def test_a_damaged_file_is_told_from_another_stores_file(store: Store, tmp_path: Path):
    other, _ = create_store(tmp_path / "other.store", PASSPHRASE, "Another", LIGHT)
    other.close()
    store.close()
    whole = store.path.read_bytes()
    store.path.write_bytes(whole[:100] + bytes([whole[100] ^ 1]) + whole[101:])
    with pytest.raises(StoreDamaged):
        open_store(store.path, PASSPHRASE)
    store.path.write_bytes(other.path.read_bytes())
    with pytest.raises(KeysOfAnother):
        open_store(store.path, PASSPHRASE)
    store.path.write_bytes(whole)
    open_store(store.path, PASSPHRASE).close()


def test_a_store_that_can_not_be_made_leaves_nothing_in_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "a.store"
    with monkeypatch.context() as patched:
        patched.setattr("db.store._first_person", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            create_store(path, PASSPHRASE, "First inspector", LIGHT)
    assert {file.name for file in tmp_path.iterdir()} <= {"a.store.lock"}
    create_store(path, PASSPHRASE, "First inspector", LIGHT)[0].close()


def test_a_store_that_came_as_a_copy_is_a_device_of_its_own(store: Store, tmp_path: Path):
    store.close()
    with open_store(store.path, PASSPHRASE) as same:
        assert same.person == store.person
    there = tmp_path / "copy" / "b.store"
    there.parent.mkdir()
    for ending in ("", *keys.ENDINGS):
        there.with_name("b.store" + ending).write_bytes(
            keys.beside(store.path, ending).read_bytes()
        )
    with open_store(there, PASSPHRASE) as copy:
        person = copy.person
        assert person.user_id == store.person.user_id
        assert person.device_id != store.person.device_id
    with open_store(there, PASSPHRASE) as again:
        assert again.person == person


def test_a_store_of_a_newer_program_is_refused(store: Store):
    with store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    store.close()
    with pytest.raises(StoreNewer):
        open_store(store.path, PASSPHRASE)


def test_nothing_that_was_written_lies_readable_on_the_disk(store: Store):
    marker = "Marcer-Plaen-8812"
    inspection = uuid4()
    with store.sessions.writing(NAME) as writing:
        writing.create(Inspection, inspection, inspection, title=marker)
    beside = [file.read_bytes() for file in store.path.parent.iterdir()]
    assert not any(marker.encode() in content for content in beside)
    assert not store.path.read_bytes().startswith(b"SQLite")


def test_the_migrations_make_just_the_tables_of_the_models(store: Store):
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    from db.base import Base

    def ours(_object: object, name: str, kind: str, *_rest: object) -> bool:
        return kind != "table" or not name.startswith("search")

    with store.engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": False, "include_object": ours}
        )
        assert compare_metadata(context, Base.metadata) == []
