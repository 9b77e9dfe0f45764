"""The demo, opened for these tests; they read it and write nothing."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from db.models import Inspection
from db.store import Store, open_store
from desktop.demo.build import PASSPHRASE, Demo
from desktop.framework import Framework, load
from desktop.letters.facts import Facts, gather


@dataclass(frozen=True)
class Built:
    """One inspection of the open demo."""

    session: Session
    id: UUID
    framework: Framework

    @property
    def row(self) -> Inspection:
        return self.session.get_one(Inspection, self.id)

    def facts(self) -> Facts:
        return gather(self.session, self.row, self.framework, "en")


@pytest.fixture(scope="session")
def demo_store(demo: Demo) -> Iterator[Store]:
    with open_store(demo.store, PASSPHRASE) as store:
        yield store


@pytest.fixture
def children(demo: Demo, demo_store: Store) -> Iterator[Built]:
    with demo_store.sessions.reading() as session:
        yield Built(session, demo.inspections["children"], load("childrens-inspection"))


@pytest.fixture
def evaluation(demo: Demo, demo_store: Store) -> Iterator[Built]:
    with demo_store.sessions.reading() as session:
        yield Built(session, demo.inspections["evaluation"], load("performance-evaluation"))
