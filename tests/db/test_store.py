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
    keys.beside(store.path, ".keys2").write_bytes(b"{")
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
        (b"x" * 4096, StoreDamaged),
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
