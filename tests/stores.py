"""Stores for the tests: light keys, since the cost of Argon2 is no subject here."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.keys import Kdf
from db.store import Store, create_store

LIGHT = Kdf(rounds=1, memory=8192, lanes=1)
PASSPHRASE = "tŷ bach twt"
NAME = {"source": ["test", "A test writes"], "facts": {}}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made, _recovery = create_store(tmp_path / "a.store", PASSPHRASE, "First inspector", LIGHT)
    with made:
        yield made
