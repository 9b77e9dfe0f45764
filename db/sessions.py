"""Reading and writing: one transaction each."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

from sqlalchemy import Engine, func, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from db.clock import Clock
from db.engine import trouble, writer
from db.models import Change
from db.writing import Changes, Name, Person, Writing

__all__ = ["Changes", "Name", "Person", "Session", "Sessions", "Writing"]


class Sessions:
    """Opens transactions on one store for one person."""

    def __init__(self, engine: Engine, person: Person, path: Path) -> None:
        self.person = person
        self.path = path
        self._engine = engine
        with self.reading() as session:
            self._clock = Clock(
                person.device_id, session.scalar(select(func.max(Change.hlc))) or ""
            )

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one state of the store. Nothing it does is kept."""
        with self._told(), Session(self._engine, autoflush=False) as session:
            yield session

    @contextmanager
    def writing(self, name: Name, undoes: UUID | None = None) -> Iterator[Writing]:
        """All of it or nothing. Raises DiskFull with the store as it was before."""
        with self._told(), Session(writer(self._engine), expire_on_commit=False) as session:
            writing = Writing(session, self.person, name, self._clock, undoes)
            yield writing
            writing.flush()
            session.commit()

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            meant = trouble(error.orig or error, self.path)
            if meant is None:
                raise
            raise meant from error
