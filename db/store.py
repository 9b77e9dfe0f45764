"""A store: create, open, hold open alone, close."""

import secrets
import socket
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Self
from uuid import UUID, uuid4

from sqlalchemy import Engine, select, text
from sqlalchemy.orm import Session

from db import keys
from db.base import moment_text
from db.engine import open_engine, probe, trouble, writer
from db.models import Device, Local
from db.schema import HEAD
from db.sessions import Person, Sessions
from db.troubles import (
    StoreDamaged,
    StoreExists,
    StoreInUse,
    StoreMissing,
    StoreNewer,
    StoreReadOnly,
)

LOCK = ".lock"
USER, DEVICE, CREATED = "user_id", "device_id", "created_at"


@dataclass
class Store:
    """An open store. `sessions` reads and writes; `close` gives the file free."""

    path: Path
    engine: Engine
    sessions: Sessions
    lock: IO[bytes]

    @property
    def person(self) -> Person:
        return self.sessions.person

    def close(self) -> None:
        """Bring the write-ahead log into the file and let go of it."""
        self.engine.dispose()
        self.lock.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self.close()


def create_store(
    path: Path, passphrase: str, user_name: str, kdf: keys.Kdf = keys.FLOOR
) -> tuple[Store, str]:
    """A new store and its recovery key. Raises StoreExists, StoreReadOnly, DiskFull."""
    if path.exists() or any(keys.beside(path, e).exists() for e in keys.ENDINGS):
        raise StoreExists(path)
    data_key = secrets.token_bytes(32)
    header, recovery = keys.new_header(data_key, passphrase, kdf)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        keys.write_header(path, header)
        lock = _hold(path)
    except OSError as error:
        raise trouble(error, path) or error from error
    engine = open_engine(path, data_key)
    from db.migrating import migrate  # alembic takes 0.2 s to import; only needed here

    migrate(engine, path)
    person = _first_person(engine, user_name)
    return Store(path, engine, Sessions(engine, person, path), lock), recovery


def open_store(path: Path, secret: str) -> Store:
    """Open by passphrase or recovery key; older forms are brought up to ours first.

    Raises the troubles of db.troubles, each for one thing that is wrong.
    """
    if not path.exists():
        raise StoreMissing(path)
    data_key = keys.unwrap(keys.read_header(path), secret, path)
    return open_with_key(path, data_key)


def open_with_key(path: Path, data_key: bytes) -> Store:
    """Open by the data key itself (quick unlock, escrow)."""
    lock = _hold(path)
    engine = open_engine(path, data_key)
    try:
        probe(engine, path)
        _bring_up(engine, path)
        person = _person(engine, path)
    except BaseException:
        engine.dispose()
        lock.close()
        raise
    return Store(path, engine, Sessions(engine, person, path), lock)


def default_path() -> Path:
    """Where the store lies when nobody says otherwise: never a folder that roams."""
    home = Path.home()
    if sys.platform == "win32":
        base = home / "AppData" / "Local"
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = home / ".local" / "share"
    return base / "Arolwg" / "arolwg.store"


def _hold(path: Path) -> IO[bytes]:
    """One program at a time: an open lock file, freed by the system even after a kill."""
    try:
        lock = keys.beside(path, LOCK).open("ab")
    except OSError as error:
        raise StoreReadOnly(path) from error
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        lock.close()
        raise StoreInUse(path) from error
    return lock


def _bring_up(engine: Engine, path: Path) -> None:
    """Nothing where the form is ours; a migration where it is older; a refusal where newer."""
    with engine.connect() as connection:
        tables = connection.execute(text("SELECT name FROM sqlite_master")).scalars().all()
        if "alembic_version" not in tables:
            raise StoreDamaged(path)
        revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if revision == HEAD:
        return
    if revision is None or str(revision) > HEAD:
        raise StoreNewer(path)
    from db.migrating import migrate

    migrate(engine, path)


def _first_person(engine: Engine, user_name: str) -> Person:
    person = Person(uuid4(), user_name, uuid4())
    with Session(writer(engine)) as session:
        session.add(
            Device(
                device_id=person.device_id,
                user_id=person.user_id,
                user_name=user_name,
                label=socket.gethostname(),
            )
        )
        for key, value in (
            (USER, str(person.user_id)),
            (DEVICE, str(person.device_id)),
            (CREATED, moment_text(datetime.now(UTC))),
        ):
            session.add(Local(key=key, value=value))
        session.commit()
    return person


def _person(engine: Engine, path: Path) -> Person:
    with Session(engine) as session:
        local = {row.key: row.value for row in session.scalars(select(Local))}
        device = session.get(Device, UUID(local.get(DEVICE, str(UUID(int=0)))))
    if device is None:
        raise StoreDamaged(path)
    return Person(UUID(local[USER]), device.user_name, device.device_id)
