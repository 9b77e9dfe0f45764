"""An inspection and a desk with it."""

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import QObject

from db.store import Store
from desktop.work.desk import Desk
from tests.desks import desk_for
from tests.stages import begun


@pytest.fixture
def inspection(store: Store) -> UUID:
    return begun(store)


@pytest.fixture
def desk(qapp: QObject, store: Store, inspection: UUID) -> Iterator[Desk]:
    with desk_for(store, inspection) as made:
        yield made
