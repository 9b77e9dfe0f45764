"""A back-up: one file with the encrypted database and its key header, opened and proved.

    16 bytes  MAGIC
     8 bytes  length of the head, big-endian
               head: JSON with time, vault, size and SHA-256 of the database, key header
    32 bytes  SHA-256 of the head
               the database, encrypted with the same data key

It opens with the passphrase or recovery key that held when it was made.
"""

import hashlib
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from sqlalchemy.orm import Session

from db import keys
from db.base import moment_text
from db.engine import connector, open_engine, trouble
from db.keys import beside
from db.problems import Problem
from db.store import DEVICE_FILE, Store, mark, must_be_free, open_store, take_away
from db.troubles import BackupDamaged, NotABackup, StoreExists
from db.whole import beside as beside_of

MAGIC = b"AROLWG-BACKUP-1\n"
ENDING = ".arolwg-backup"
LONGEST_HEAD = 1 << 20
PIECE = 1 << 20


@dataclass(frozen=True)
class Made:
    """A file that was written, with its hash."""

    file: Path
    sha256: str


@dataclass(frozen=True)
class Head:
    """What a back-up says of itself."""

    made_at: datetime
    header: keys.Header
    size: int
    sha256: str


Tell = Callable[[int, int], object]
HUNDRED = 100  # parts that `tell` gets: how far it is, in per cent
AT_ONCE = 500  # pages that are copied between two looks at `tell`


def silent(_done: int, _whole: int) -> None:
    """For who need not be told how far it is."""


def write_backup(store: Store, file: Path, tell: Tell = silent) -> Made:
    """Copy an open store into `file`, then open the copy and prove pages, structure, chains.

    `tell` gets parts done and in all, and may stop it by raising: then nothing is left. Raises
    StoreExists, DiskFull, StoreReadOnly, or BackupDamaged if the copy is not sound.
    """
    return _written(store.path, store.data_key, file, True, tell)


def keep_before(path: Path, data_key: bytes) -> Made:
    """A back-up in the store's folder before a migration, of whatever form the store has."""
    from db.backups import name_for

    return _written(path, data_key, name_for(path, datetime.now(UTC)), False, silent)


def restore(backup: Path, to: Path, secret: str | None = None, tell: Tell = silent) -> Made:
    """Put a back-up at `to`, where nothing may lie. It becomes a device of its own when opened.

    With `secret` that happens here, and proves it. `tell` gets parts done and in all, and may stop
    it by raising. Raises StoreExists, NotABackup, BackupDamaged, WrongPassphrase, DiskFull,
    StoreReadOnly; nothing is left then.
    """
    must_be_free(to)
    if not backup.is_file():
        raise NotABackup(backup)
    with _told(to), backup.open("rb") as source:
        head = _head(source, backup)
        if secret is not None:
            keys.unwrap(head.header, secret, backup)
        to.parent.mkdir(parents=True, exist_ok=True)
        _take_out(source, head, backup, to, tell)
        try:
            # With the mark of the store that lay here it would go on as that device, on another
            # chain.
            beside(to, DEVICE_FILE).unlink(missing_ok=True)
            keys.write_header(to, head.header)
            if secret is not None:
                open_store(to, secret).close()
        except BaseException:
            take_away(to)
            raise
    return Made(to, head.sha256)


def _written(path: Path, data_key: bytes, file: Path, with_chains: bool, tell: Tell) -> Made:
    if file.exists():
        raise StoreExists(file)
    copy = file.with_name(file.name + ".copy")
    with _told(file):
        file.parent.mkdir(parents=True, exist_ok=True)
        try:
            _copy(path, data_key, copy, tell)
            _prove(copy, data_key, file, with_chains, tell)
            return _packed(path, copy, file, tell)
        finally:
            for left in (copy, *(beside(copy, ending) for ending in ("-wal", "-shm"))):
                left.unlink(missing_ok=True)


def _copy(path: Path, data_key: bytes, copy: Path, tell: Tell) -> None:
    """SQLite's own way: one state of the store, whatever is written meanwhile."""

    def copied(_status: int, left: int, whole: int) -> None:
        tell(40 * (whole - left) // max(whole, 1), HUNDRED)

    copy.unlink(missing_ok=True)
    source, target = connector(path, data_key)(), connector(copy, data_key)()
    try:
        source.execute("BEGIN")  # holds that state: else each write would begin the copy anew
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        source.backup(target, pages=AT_ONCE, progress=copied)
        source.rollback()
        target.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        target.execute("PRAGMA journal_mode=DELETE").fetchone()
    finally:
        target.close()
        source.close()


def _prove(copy: Path, data_key: bytes, file: Path, with_chains: bool, tell: Tell) -> None:
    """Open the copy as a restore would, and look through it."""
    from db.chains import read_journal
    from db.check import page_codes, structure

    engine = open_engine(copy, data_key)
    try:
        problems: list[Problem] = []
        for place, found in enumerate((page_codes, structure)):
            tell(40 + 15 * place, HUNDRED)
            problems += [] if problems else found(engine)
        tell(70, HUNDRED)
        if with_chains and not problems:
            with Session(engine) as session:
                problems = read_journal(session, lambda: tell(70, HUNDRED)).problems
    finally:
        engine.dispose()
    if problems:
        raise BackupDamaged(file)


def _packed(path: Path, copy: Path, file: Path, tell: Tell) -> Made:
    """Head and database into one file, read back and compared before it gets its name."""
    header = replace(keys.read_header(path), file=mark(copy))
    head = _head_bytes(header, copy)
    with beside_of(file) as temporary:
        with temporary.open("wb") as target, copy.open("rb") as source:
            digest = hashlib.sha256(head).digest()
            target.write(MAGIC + len(head).to_bytes(8, "big") + head + digest)
            for piece in _pieces(source):
                tell(80, HUNDRED)
                target.write(piece)
            target.flush()
            os.fsync(target.fileno())
        tell(90, HUNDRED)
        with temporary.open("rb") as written:
            stated = _head(written, file)
            if _sha256(written) != stated.sha256:
                raise BackupDamaged(file)
        tell(HUNDRED, HUNDRED)
    keys.sync_folder(file.parent)
    with file.open("rb") as written:
        return Made(file, _sha256(written))


def _head_bytes(header: keys.Header, copy: Path) -> bytes:
    with copy.open("rb") as source:
        digest = _sha256(source)
    facts = {
        "made_at": moment_text(datetime.now(UTC)),
        "vault": str(header.vault),
        "size": copy.stat().st_size,
        "sha256": digest,
        "keys": keys.header_bytes(header).decode(),
    }
    return json.dumps(facts, sort_keys=True).encode()


def _head(source: IO[bytes], backup: Path) -> Head:
    if source.read(len(MAGIC)) != MAGIC:
        raise NotABackup(backup)
    length = int.from_bytes(source.read(8), "big")
    content = source.read(min(length, LONGEST_HEAD))
    if source.read(32) != hashlib.sha256(content).digest():
        raise BackupDamaged(backup)
    try:
        facts: dict[str, Any] = json.loads(content)
        header = keys.parse_header(facts["keys"].encode())
        made_at = datetime.fromisoformat(facts["made_at"])
        return Head(made_at, header, facts["size"], facts["sha256"])
    except (ValueError, KeyError) as error:
        raise BackupDamaged(backup) from error


def _take_out(source: IO[bytes], head: Head, backup: Path, to: Path, tell: Tell) -> None:
    """The database to its path, only if it is as it was written."""
    digest, done = hashlib.sha256(), 0
    with beside_of(to) as temporary:
        with temporary.open("wb") as target:
            for piece in _pieces(source):
                tell(done, head.size)
                digest.update(piece)
                target.write(piece)
                done += len(piece)
            target.flush()
            os.fsync(target.fileno())
        if digest.hexdigest() != head.sha256:
            raise BackupDamaged(backup)
        tell(head.size, head.size)


def _pieces(source: IO[bytes]) -> Iterator[bytes]:
    while piece := source.read(PIECE):
        yield piece


def _sha256(source: IO[bytes]) -> str:
    """Of what is left of a file."""
    digest = hashlib.sha256()
    for piece in _pieces(source):
        digest.update(piece)
    return digest.hexdigest()


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Failures of the system as troubles."""
    try:
        yield
    except Exception as error:
        meant = trouble(error, path)
        if meant is None:
            raise
        raise meant from error
