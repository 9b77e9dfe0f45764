"""A store: create, open, hold open alone, close."""

import os
import secrets
import socket
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Self
from uuid import UUID, uuid4

from sqlalchemy import Engine, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from db import keys
from db.base import moment_text
from db.engine import open_engine, probe, trouble, writer
from db.keys import beside
from db.models import Device, Local
from db.schema import HEAD
from db.sessions import Person, Sessions
from db.troubles import (
    KeysOfAnother,
    NotAStore,
    StoreDamaged,
    StoreExists,
    StoreInUse,
    StoreMissing,
    StoreNewer,
    StoreReadOnly,
)

LOCK, DEVICE_FILE = ".lock", ".device"
MADE_WITH_IT = (*keys.ENDINGS, DEVICE_FILE, "-wal", "-shm")
USER, DEVICE, CREATED = "user_id", "device_id", "created_at"


@dataclass
class Store:
    """An open store. `sessions` reads and writes; `close` gives the file free."""

    path: Path
    engine: Engine
    sessions: Sessions
    lock: IO[bytes]
    data_key: bytes = field(repr=False)

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
    path: Path,
    passphrase: str,
    user_name: str,
    kdf: keys.Kdf | None = None,
    before_writing: Callable[[], object] = lambda: None,
) -> tuple[Store, str]:
    """A new store and its recovery key. Raises StoreExists, StoreReadOnly, DiskFull.

    `before_writing` is called once the keys are made, and may stop it by raising.
    """
    must_be_free(path)
    data_key = secrets.token_bytes(32)
    header, recovery = keys.new_header(data_key, passphrase, kdf)
    before_writing()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        keys.write_header(path, header)
        lock = hold(path)
    except OSError as error:
        raise trouble(error, path) or error from error
    try:
        return _begun(path, data_key, user_name, header, lock), recovery
    except BaseException:  # a store half made would stand in the way of the next try
        lock.close()
        take_away(path)
        raise


def take_away(path: Path) -> None:
    """Delete what was begun at `path` and what is made beside it: nobody has worked in it yet."""
    for file in (path, *(beside(path, ending) for ending in MADE_WITH_IT)):
        file.unlink(missing_ok=True)


def must_be_free(path: Path) -> None:
    """Raise StoreExists, naming the file, where a store or what is left of one lies at `path`.

    A write-ahead log left behind counts: SQLite would play it into the new database.
    """
    for file in (path, *(beside(path, ending) for ending in (*keys.ENDINGS, "-wal"))):
        if file.exists():
            raise StoreExists(file)


def open_store(path: Path, secret: str) -> Store:
    """Open by passphrase or recovery key; older forms are brought up to ours first.

    Raises the troubles of db.troubles, each for one thing that is wrong.
    """
    if not path.exists():
        raise StoreMissing(path)
    if not path.is_file():
        raise NotAStore(path)
    header = keys.read_header(path)
    if not header.is_settled:
        from db.key_ways import settle

        with hold(path):
            header = settle(path, secret)
    return open_with_key(path, keys.unwrap(header, secret, path))


def open_with_key(path: Path, data_key: bytes) -> Store:
    """Open by the data key itself (quick unlock, escrow)."""
    lock = hold(path)
    engine = open_engine(path, data_key)
    try:
        _prove_key(engine, path)
        keys.mend_copies(path)
        _bring_up(engine, path, data_key)
        person = _person(engine, path)
        sessions = Sessions(engine, person, path)
    except BaseException as error:
        engine.dispose()
        lock.close()
        meant = trouble(error.orig or error, path) if isinstance(error, DBAPIError) else None
        if meant is None:
            raise
        raise meant from error
    return Store(path, engine, sessions, lock, data_key)


def mark(path: Path) -> str:
    """The database's own mark: its first bytes, random and the same for its whole life."""
    with path.open("rb") as file:
        return file.read(16).hex()


def default_path() -> Path:
    """Where the store lies when nobody says otherwise: never a folder that roams."""
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return base / "Arolwg" / "arolwg.store"


def hold(path: Path) -> IO[bytes]:
    """One program at a time: an open lock file, freed by the system even after a kill."""
    try:
        lock = beside(path, LOCK).open("ab")
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


def _begun(
    path: Path, data_key: bytes, user_name: str, header: keys.Header, lock: IO[bytes]
) -> Store:
    """The database with its tables and its first person."""
    from db.migrating import migrate  # alembic takes 0.2 s to import; only needed here

    engine = open_engine(path, data_key)
    try:
        migrate(engine, path)
        person = _first_person(engine, user_name)
        keys.write_header(path, replace(header, file=mark(path)))
        keys.write_safely(beside(path, DEVICE_FILE), str(person.device_id).encode())
        return Store(path, engine, Sessions(engine, person, path), lock, data_key)
    except (OSError, DBAPIError) as error:
        engine.dispose()
        raise trouble(getattr(error, "orig", None) or error, path) or error from error


def _prove_key(engine: Engine, path: Path) -> None:
    """Tell a file that belongs to other keys from a damaged one."""
    try:
        probe(engine, path)
    except StoreDamaged:
        known = keys.read_header(path).file
        if known and path.stat().st_size and mark(path) != known:
            raise KeysOfAnother(path) from None
        raise


def _bring_up(engine: Engine, path: Path, data_key: bytes) -> None:
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
    from db.backup import keep_before
    from db.migrating import migrate

    keep_before(path, data_key)
    migrate(engine, path)


def _first_person(engine: Engine, user_name: str) -> Person:
    person = Person(uuid4(), user_name, uuid4())
    with Session(writer(engine)) as session:
        session.add(_device(person))
        for key, value in (
            (USER, str(person.user_id)),
            (DEVICE, str(person.device_id)),
            (CREATED, moment_text(datetime.now(UTC))),
        ):
            session.add(Local(key=key, value=value))
        session.commit()
    return person


def _person(engine: Engine, path: Path) -> Person:
    """Who works here. A store that came here by copy or restore becomes a device of its own."""
    with Session(engine) as session:
        local = {row.key: row.value for row in session.scalars(select(Local))}
        device = session.get(Device, UUID(local.get(DEVICE, str(UUID(int=0)))))
    if device is None:
        raise StoreDamaged(path)
    person = Person(UUID(local[USER]), device.user_name, device.device_id)
    here = beside(path, DEVICE_FILE)
    if here.exists() and here.read_text("utf-8", "replace") == str(person.device_id):
        return person
    return _new_device(engine, path, person)


def _new_device(engine: Engine, path: Path, person: Person) -> Person:
    """Two copies that wrote as one device could not be told apart: their chains would fork."""
    person = replace(person, device_id=uuid4())
    with Session(writer(engine)) as session:
        session.add(_device(person))
        session.merge(Local(key=DEVICE, value=str(person.device_id)))
        session.commit()
    try:
        keys.write_safely(beside(path, DEVICE_FILE), str(person.device_id).encode())
    except OSError as error:
        raise trouble(error, path) or error from error
    return person


def _device(person: Person) -> Device:
    return Device(
        device_id=person.device_id,
        user_id=person.user_id,
        user_name=person.name,
        label=socket.gethostname(),
    )
