"""Opens the encrypted database: driver, key, pragmas, and how transactions begin."""

import errno
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as sqlcipher

from db.troubles import (
    DiskFull,
    NotAStore,
    StoreDamaged,
    StoreInUse,
    StoreReadOnly,
    StoreTrouble,
)

if sqlcipher.sqlite_version_info < (3, 51, 3):  # earlier ones can corrupt a write-ahead log
    raise ImportError(f"SQLite {sqlcipher.sqlite_version} is too old")

PLAIN_MAGIC = b"SQLite format 3\0"
PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "busy_timeout=5000",
    "temp_store=MEMORY",
    "trusted_schema=OFF",
    "secure_delete=ON",
    "cache_size=-16384",  # KiB; each page that has left the cache is decrypted again
)
MAC_PRAGMAS = ("fullfsync=ON", "checkpoint_fullfsync=ON")


TROUBLES: dict[str, type[StoreTrouble]] = {
    "SQLITE_FULL": DiskFull,
    "SQLITE_IOERR": DiskFull,  # what a quota or a limit of the file's size is told as
    "SQLITE_READONLY": StoreReadOnly,
    "SQLITE_CANTOPEN": StoreReadOnly,
    "SQLITE_PERM": StoreReadOnly,
    "SQLITE_BUSY": StoreInUse,
    "SQLITE_LOCKED": StoreInUse,
    "SQLITE_NOTADB": StoreDamaged,
    "SQLITE_CORRUPT": StoreDamaged,
}


def connector(path: Path, data_key: bytes) -> Callable[[], Any]:
    """A function that opens one connection. The key stands in no URL and no log."""

    def connect() -> Any:
        connection = sqlcipher.connect(
            str(path), timeout=5, isolation_level=None, check_same_thread=False
        )
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key=\"x'{data_key.hex()}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for pragma in PRAGMAS + (MAC_PRAGMAS if sys.platform == "darwin" else ()):
            connection.execute("PRAGMA " + pragma).fetchone()
        return connection

    return connect


def open_engine(path: Path, data_key: bytes) -> Engine:
    """An engine on the database at `path`; nothing is read yet."""
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=connector(path, data_key),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=2,
    )
    event.listen(engine, "begin", _begin)
    return engine


def writer(engine: Engine) -> Engine:
    """The same pool; a transaction takes the write lock at once."""
    return engine.execution_options(begin="BEGIN IMMEDIATE")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))


def probe(engine: Engine, path: Path) -> None:
    """Raise a plain trouble where the file can't be read with this key."""
    with path.open("rb") as file:
        beginning = file.read(len(PLAIN_MAGIC))
    if beginning == PLAIN_MAGIC:
        raise NotAStore(path)
    if not beginning:  # the driver would make an empty file a new database
        raise StoreDamaged(path)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
    except sqlcipher.DatabaseError as error:
        raise trouble(error, path) or StoreDamaged(path) from None
    except DBAPIError as error:
        raise trouble(error.orig or error, path) or StoreDamaged(path) from None


def trouble(error: BaseException, path: Path) -> StoreTrouble | None:
    """What a driver's error means for the person who uses the store; None: a fault of ours."""
    if isinstance(error, OSError):
        return DiskFull(path) if error.errno == errno.ENOSPC else StoreReadOnly(path)
    code = getattr(error, "sqlite_errorname", None) or ""
    for beginning, kind in TROUBLES.items():
        if code.startswith(beginning):
            return kind(path)
    return None
