"""A store with every letter written: made once for all modules, copied for those that alter it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from db.store import open_store
from tests.letters.filled import Written, write_all
from tests.stores import PASSPHRASE


@pytest.fixture(scope="session")
def written_store(
    empty_store: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Written]:
    """The store, closed, and the ids in it."""
    folder = tmp_path_factory.mktemp("written")
    for file in empty_store.parent.iterdir():
        shutil.copy(file, folder / file.name)
    with open_store(folder / empty_store.name, PASSPHRASE) as store:
        return folder / empty_store.name, write_all(store)


@pytest.fixture
def written(written_store: tuple[Path, Written], tmp_path: Path) -> Iterator[Written]:
    """A copy of one's own."""
    path, made = written_store
    for file in path.parent.iterdir():
        shutil.copy(file, tmp_path / file.name)
    with open_store(tmp_path / path.name, PASSPHRASE) as store:
        yield Written(store, made.children, made.evaluation)
