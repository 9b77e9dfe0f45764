"""Work over a new workspace."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from db.store import create_store
from desktop.work.work import Work
from tests.stores import LIGHT


@pytest.fixture
def work(qapp: QObject, tmp_path: Path) -> Iterator[Work]:
    store, _ = create_store(tmp_path / "a.store", "hwyl", "First inspector", LIGHT)
    made = Work(store)
    yield made
    made.finish()
    store.close()
