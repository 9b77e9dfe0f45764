"""Is the store whole? Pages, chains, heads, shown values, search text, attached files.

Finds and tells; changes nothing. A problem is a code with facts, never case data.
"""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, Table, column, select, table
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2 as sqlcipher

from db import attachments, journal, search_text
from db.chains import check_chains, check_heads
from db.engine import trouble, writer
from db.models import Blob, Head, SearchPlace
from db.problems import Problem
from db.store import Store
from db.troubles import DiskFull, StoreDamaged

__all__ = ["Problem", "check", "check_journal", "pages"]

Tell = Callable[[int, int], object]
INDEX = table("search", column("rowid"), column("text"))
MOST_PAGES = 20  # damaged pages that are named one by one


def check(store: Store, tell: Tell = lambda _done, _whole: None) -> tuple[Problem, ...]:
    """Everything that is wrong with an open store; empty if it is sound.

    `tell` gets parts done and in all, and may stop the check by raising. Raises DiskFull where
    there is no room for what waits in the write-ahead log.
    """
    problems: list[Problem] = []
    for number, part in enumerate(PARTS):
        tell(number, len(PARTS))
        try:
            problems += part(store)
        except (StoreDamaged, DBAPIError, sqlcipher.DatabaseError) as error:
            meant = trouble(getattr(error, "orig", None) or error, store.path)
            if isinstance(meant, DiskFull):
                raise meant from error
            problems.append(Problem("unreadable", {"part": part.__name__.removeprefix("_")}))
    tell(len(PARTS), len(PARTS))
    return tuple(problems)


def check_journal(session: Session) -> Iterator[Problem]:
    """Chains, heads and shown rows alone, inside a session (after an import)."""
    yield from check_chains(session)
    yield from check_heads(session)
    yield from _rows(session)


def pages(engine: Engine) -> Iterator[Problem]:
    """Each page's authentication code and the database's own structure."""
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        # The write-ahead log first: after a power cut the good page may still be in it.
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        bad = driver.execute("PRAGMA cipher_integrity_check").fetchall()
        for (message,) in bad[:MOST_PAGES]:
            yield Problem("page", {"message": str(message)})
        if bad:
            return
        for (message,) in driver.execute(f"PRAGMA integrity_check({MOST_PAGES})"):
            if message != "ok":
                yield Problem("structure", {})


def _pages(store: Store) -> Iterator[Problem]:
    yield from pages(store.engine)


def _journal(store: Store) -> Iterator[Problem]:
    with store.sessions.reading() as session:
        yield from check_journal(session)


def _search(store: Store) -> Iterator[Problem]:
    """The index has just the words that the rows show."""
    with store.sessions.reading() as session:
        indexed = session.execute(
            select(SearchPlace.tbl, SearchPlace.row_id, SearchPlace.field, INDEX.c.text).outerjoin(
                INDEX, INDEX.c.rowid == SearchPlace.id
            )
        )
        known = {(table_name, row, name): words for table_name, row, name, words in indexed}
        for records in journal.record_tables().values():
            for row in session.execute(select(records)).mappings():
                for name, words in search_text.texts(records, dict(row)):
                    if known.pop((records.name, row["id"], name), None) != words:
                        yield Problem("search", {"table": records.name, "row": str(row["id"])})
        for table_name, row_id, _name in known:
            yield Problem("search", {"table": table_name, "row": str(row_id)})
    with writer(store.engine).connect() as connection:
        yield from _index(connection)


def _index(connection: Connection) -> Iterator[Problem]:
    order = "INSERT INTO search(search, rank) VALUES ('integrity-check', 1)"
    try:
        connection.exec_driver_sql(order)
    except DBAPIError:
        yield Problem("search", {"table": "", "row": ""})
    connection.rollback()


def _blobs(store: Store) -> Iterator[Problem]:
    """Files are what their names, the hashes, say, and each that a record names is there."""
    with store.sessions.reading() as session:
        there = session.scalars(select(Blob.sha256)).all()
        for digest in sorted(attachments.named(session).difference(there)):
            yield Problem("blob", {"sha256": digest})
        for digest in there:
            size, content = session.execute(
                select(Blob.size, Blob.bytes).where(Blob.sha256 == digest)
            ).one()
            if hashlib.sha256(content).hexdigest() != digest or len(content) != size:
                yield Problem("blob", {"sha256": digest})


PARTS: tuple[Callable[[Store], Iterator[Problem]], ...] = (_pages, _journal, _search, _blobs)


def _rows(session: Session) -> Iterator[Problem]:
    """Every row shows what the journal says, and no row is there without the journal."""
    for records in journal.record_tables().values():
        yield from _rows_of(session, records)


def _rows_of(session: Session, records: Table) -> Iterator[Problem]:
    kept = {row["id"]: dict(row) for row in session.execute(select(records)).mappings()}
    places: dict[UUID, list[UUID]] = defaultdict(list)
    for inspection, row_id in session.execute(
        select(Head.inspection_id, Head.row_id).where(Head.tbl == records.name).distinct()
    ):
        places[inspection].append(row_id)
    for inspection, ids in places.items():
        for part in journal.chunks(ids):
            for row in journal.shown_rows(session, inspection, records, part):
                if kept.pop(row["id"], None) != row:
                    yield Problem("row", {"table": records.name, "row": str(row["id"])})
    for row_id in kept:
        yield Problem("row", {"table": records.name, "row": str(row_id)})
