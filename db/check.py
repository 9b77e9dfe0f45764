"""Is the store whole? Pages, chains, heads, shown values, search text, attached files.

Finds and tells; changes nothing. A problem is a code with facts, never case data.
"""

import hashlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Engine,
    String,
    Table,
    column,
    select,
    table,
    type_coerce,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2 as sqlcipher

from db import attachments, journal, search_text
from db.base import from_json
from db.chains import (
    Beat,
    Rows,
    Said,
    as_stored,
    beating,
    check_heads,
    dashed,
    no_beat,
    read_journal,
)
from db.engine import trouble, writer
from db.models import Blob, SearchPlace
from db.problems import Problem
from db.store import Store
from db.troubles import DiskFull, StoreDamaged

__all__ = ["Problem", "check", "check_journal", "page_codes", "structure"]

Place = tuple[str, str]  # inspection and row, as they are stored
Field = Callable[[Place, dict[str, Said]], Any]
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
            problems += part(store, partial(tell, number, len(PARTS)))
        except (StoreDamaged, DBAPIError, sqlcipher.DatabaseError) as error:
            meant = trouble(getattr(error, "orig", None) or error, store.path)
            if isinstance(meant, DiskFull):
                raise meant from error
            problems.append(Problem("unreadable", {"part": part.__name__.removeprefix("_")}))
    tell(len(PARTS), len(PARTS))
    return tuple(problems)


def check_journal(session: Session, beat: Beat = no_beat) -> Iterator[Problem]:
    """Chains, heads and shown rows alone, inside a session (after an import)."""
    read = read_journal(session, beat)
    yield from read.problems
    yield from check_heads(session, read)
    for records in journal.record_tables().values():
        beat()
        yield from _rows(session, records, read.rows[records.name])


def page_codes(engine: Engine) -> list[Problem]:
    """Each page's authentication code."""
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        # The write-ahead log first: after a power cut the good page may still be in it.
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        bad = driver.execute("PRAGMA cipher_integrity_check").fetchall()
    return [Problem("page", {"message": str(message)}) for (message,) in bad[:MOST_PAGES]]


def structure(engine: Engine) -> list[Problem]:
    """The database's own structure; worth asking where every page can be read."""
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        found = driver.execute(f"PRAGMA integrity_check({MOST_PAGES})").fetchall()
    return [Problem("structure", {}) for (message,) in found if message != "ok"]


def _pages(store: Store, beat: Beat) -> Iterator[Problem]:
    found = page_codes(store.engine)
    beat()
    yield from found or structure(store.engine)


def _journal(store: Store, beat: Beat) -> Iterator[Problem]:
    with store.sessions.reading() as session:
        yield from check_journal(session, beat)


def _search(store: Store, beat: Beat) -> Iterator[Problem]:
    """The index has just the words that the rows show."""
    with store.sessions.reading() as session:
        places = (SearchPlace.tbl, type_coerce(SearchPlace.row_id, String), SearchPlace.field)
        in_index = select(*places, INDEX.c.text).outerjoin(INDEX, INDEX.c.rowid == SearchPlace.id)
        known = {
            (place[0], place[1], place[2]): words for *place, words in session.execute(in_index)
        }
        for records in journal.record_tables().values():
            for row_id, name, words in beating(_words(session, records), beat):
                if known.pop((records.name, row_id, name), None) != words:
                    yield Problem("search", {"table": records.name, "row": dashed(row_id)})
        for table_name, row_id, _name in known:
            yield Problem("search", {"table": table_name, "row": dashed(row_id)})
    with writer(store.engine).connect() as connection:
        yield from _index(connection)


def _words(session: Session, records: Table) -> Iterator[tuple[str, str, str]]:
    """Row, field and words of all that can be found in a table."""
    columns = [records.c[name] for name in ("deleted", *search_text.text_columns(records))]
    row_id = type_coerce(records.c.id, String).label("id")
    for row in session.execute(select(row_id, *columns)).mappings():
        for name, words in search_text.texts(records, row):
            yield row["id"], name, words


def _index(connection: Connection) -> Iterator[Problem]:
    order = "INSERT INTO search(search, rank) VALUES ('integrity-check', 1)"
    try:
        connection.exec_driver_sql(order)
    except DBAPIError:
        yield Problem("search", {"table": "", "row": ""})
    connection.rollback()


def _blobs(store: Store, beat: Beat) -> Iterator[Problem]:
    """Files are what their names, the hashes, say, and each that a record names is there."""
    with store.sessions.reading() as session:
        there = session.scalars(select(Blob.sha256)).all()
        for digest in sorted(attachments.named(session).difference(there)):
            yield Problem("blob", {"sha256": digest})
        for digest in there:
            beat()
            size, content = session.execute(
                select(Blob.size, Blob.bytes).where(Blob.sha256 == digest)
            ).one()
            if hashlib.sha256(content).hexdigest() != digest or len(content) != size:
                yield Problem("blob", {"sha256": digest})


PARTS: tuple[Callable[[Store, Beat], Iterator[Problem]], ...] = (_pages, _journal, _search, _blobs)


def _rows(session: Session, records: Table, said: Rows) -> Iterator[Problem]:
    """Every row shows what the journal says, and no row is there without the journal."""
    fields = [_field(session, column) for column in records.c]
    for row in session.execute(as_stored(*records.c)):
        place = (row.inspection_id, row.id)
        says = said.pop(place, None)
        if says is None or tuple(row) != tuple(field(place, says) for field in fields):
            yield Problem("row", {"table": records.name, "row": dashed(row.id)})
    for _inspection, row_id in said:
        yield Problem("row", {"table": records.name, "row": dashed(row_id)})


def _field(session: Session, column: Column[Any]) -> Field:
    """What the database must have in a column of a row, by the row's place and its heads."""
    if column.name in ("inspection_id", "id"):
        part = ("inspection_id", "id").index(column.name)
        return lambda place, _says: place[part]
    kind, dialect = column.type.python_type, session.get_bind().dialect
    stored = column.type.dialect_impl(dialect).bind_processor(dialect)
    name, nothing = (journal.DELETED, 0) if column.name == "deleted" else (column.name, None)

    def value(_place: Place, says: dict[str, Said]) -> Any:
        found = from_json(says[name][1], kind) if name in says else nothing
        return found if found is None or stored is None else stored(found)

    return value
