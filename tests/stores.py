"""Stores for the tests: light keys, since the cost of Argon2 is no subject here."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.keys import Kdf
from db.store import Store, create_store, open_store

LIGHT = Kdf(rounds=1, memory=8192, lanes=1)
PASSPHRASE = "tŷ bach twt"
NAME = {"source": ["test", "A test writes"], "facts": {}}


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty store, closed; made once, since its tables take longer than most tests."""
    path = tmp_path_factory.mktemp("empty") / "a.store"
    create_store(path, PASSPHRASE, "First inspector", LIGHT)[0].close()
    return path


@pytest.fixture
def store(empty_store: Path, tmp_path: Path) -> Iterator[Store]:
    for file in empty_store.parent.iterdir():
        shutil.copy(file, tmp_path / file.name)
    with open_store(tmp_path / empty_store.name, PASSPHRASE) as made:
        yield made


def later_form(store: Store) -> None:
    """Make it a store that a later program wrote: of a form that this one does not know."""
    with store.engine.connect() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
