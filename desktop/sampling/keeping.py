"""Keeps a long-list in the store: one journalled fact, its rows derived and staged in chunks.

Rows are written in small transactions of their own, so that what others type goes in between;
they count only once the last, small one names their list. What a cancel or a kill leaves behind
belongs to no list, and `sweep` takes it away.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID, uuid4

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from db.models import Inspection, LongList, LongListDoubt, LongListRow
from db.sessions import Writing
from desktop.framework import load
from desktop.plan.inspection import period_of
from desktop.sampling.long_list.again import told
from desktop.sampling.long_list.doubts import Doubt, Rules
from desktop.sampling.long_list.mapping import as_dict, from_dict
from desktop.sampling.long_list.reading import Reading
from desktop.sampling.long_list.rows import LongRow
from desktop.sampling.rows import Row
from desktop.words.messages import QT_TRANSLATE_NOOP, Message

CHUNK = 400
READ = QT_TRANSLATE_NOOP("sampling", "Read the long-list {file}")
STAGE = QT_TRANSLATE_NOOP("sampling", "Stage the long-list {file}")
SWEEP = QT_TRANSLATE_NOOP("sampling", "Clear away an unfinished import")
Job = Callable[[Writing], Any]
Write = Callable[[Message, Job], Any]


class Watch(Protocol):
    """Told of each step; may stop the work by raising."""

    def step(self, done: int, whole: int) -> None: ...


def keep_list(
    write: Write, inspection: UUID, reading: Reading, content: bytes, watch: Watch | None = None
) -> UUID:
    """Keep a reading with the file it came from; it becomes the inspection's current list.

    `write(name, job)` runs one transaction and waits for it. Gives the id of the list.
    """
    made, name = uuid4(), Message(STAGE, {"file": reading.file})
    done, whole = 0, len(reading.rows) + len(reading.doubts)
    for model, rows in _chunks(inspection, made, reading):
        if watch is not None:
            watch.step(done, whole)
        write(name, _putting(model, rows))
        done += len(rows)
    write(
        Message(READ, {"file": reading.file}),
        lambda writing: _name(writing, inspection, made, reading, content),
    )
    return made


def sweep(writing: Writing) -> int:
    """Take away staged rows of lists that were never finished; gives how many."""
    known = select(LongList.id)
    gone = 0
    for model in (LongListRow, LongListDoubt):
        orphans = delete(model).where(model.long_list_id.not_in(known))
        gone += writing.session.execute(orphans).rowcount  # type: ignore[attr-defined]
    return gone


def current_list(session: Session, inspection: UUID) -> LongList | None:
    """The list that counts: the latest that was read and not undone."""
    query = (
        select(LongList)
        .where(LongList.inspection_id == inspection, ~LongList.deleted)
        .order_by(LongList.read_at.desc())
    )
    return session.scalars(query).first()


def rows_to_draw(session: Session, long_list: UUID) -> list[Row]:
    """The rows as the draw takes them: those with a reference of their own."""
    query = (
        select(LongListRow)
        .where(LongListRow.long_list_id == long_list, LongListRow.reference != "")
        .order_by(LongListRow.position)
    )
    seen: set[str] = set()
    found = []
    for row in session.scalars(query):
        if row.reference not in seen:
            seen.add(row.reference)
            found.append(_to_draw(row))
    return found


def how_read(session: Session, long_list: LongList) -> str:
    """How the list was read, for the certificate."""
    row = session.get_one(Inspection, long_list.inspection_id)
    kept = long_list.rules or {}
    return told(
        load(str(row.framework)),
        period_of(row),
        from_dict(long_list.mapping or {}),
        Rules(frozenset(kept.get("not_eligible", ()))),
    )


def row_ids(session: Session, long_list: UUID) -> dict[str, UUID]:
    """The id of the row of each reference."""
    query = select(LongListRow.reference, LongListRow.id).where(
        LongListRow.long_list_id == long_list
    )
    return {found.reference: found.id for found in session.execute(query)}


def count_rows(session: Session, long_list: UUID) -> int:
    """How many rows a list has in the store."""
    query = select(func.count()).where(LongListRow.long_list_id == long_list)
    return session.scalar(query) or 0


def read_file(path: Path) -> bytes:
    """The file as it came. What can't be read is told by the reader of long-lists."""
    from desktop.sampling.long_list.troubles import UnreadableList

    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadableList(
            QT_TRANSLATE_NOOP("sampling", "{file} can't be opened: {reason}."),
            file=path.name,
            reason=error.strerror or type(error).__name__,
        ) from error


def _chunks(
    inspection: UUID, made: UUID, reading: Reading
) -> Iterator[tuple[type, list[Mapping[str, Any]]]]:
    common = {"inspection_id": inspection, "long_list_id": made}
    for at in range(0, len(reading.rows), CHUNK):
        part = reading.rows[at : at + CHUNK]
        yield LongListRow, [_row(one, n, common) for n, one in enumerate(part, start=at)]
    for at in range(0, len(reading.doubts), CHUNK):
        doubts = reading.doubts[at : at + CHUNK]
        yield LongListDoubt, [_doubt(one, n, common) for n, one in enumerate(doubts, start=at)]


def _putting(model: type, rows: list[Mapping[str, Any]]) -> Job:
    return lambda writing: writing.put_all(model, rows)


def _name(
    writing: Writing, inspection: UUID, made: UUID, reading: Reading, content: bytes
) -> None:
    """The one fact: this file was read this way, and is the list now."""
    for row in _lists(writing.session, inspection):
        if row.current:
            writing.set(LongList, row.id, current=False)
    writing.create(
        LongList,
        inspection,
        made,
        file_name=reading.file,
        file_sha256=writing.blob(content, "application/octet-stream"),
        list_sha256=reading.list_sha256,
        mapping=as_dict(reading.mapping),
        rules={"not_eligible": sorted(reading.rules.not_eligible)},
        counts=reading.counts.as_dict(),
        read_at=datetime.now(UTC),
        current=True,
    )


def _lists(session: Session, inspection: UUID) -> Iterable[LongList]:
    query = select(LongList).where(LongList.inspection_id == inspection, ~LongList.deleted)
    return list(session.scalars(query))


def _row(row: LongRow, position: int, common: dict[str, UUID]) -> dict[str, Any]:
    return common | {
        "id": uuid4(),
        "position": position,
        "sheet": row.sheet,
        "row": row.row,
        "reference": row.reference,
        "pool": row.pool,
        "categories": list(row.categories),
        "flags": list(row.flags),
        "eligible": row.eligible,
        "reason": row.reason,
        "team": row.team,
        "age_band": row.age_band,
        "sex": row.sex,
        "language": row.language,
        "family": row.family,
        "status": row.status,
        "opened": row.opened,
        "values": row.values,
    }


def _doubt(doubt: Doubt, position: int, common: dict[str, UUID]) -> dict[str, Any]:
    return common | {
        "id": uuid4(),
        "position": position,
        "code": doubt.code,
        "sheet": doubt.sheet,
        "row": doubt.row,
        "column": doubt.column,
        "reference": doubt.reference,
        "found": doubt.found,
        "expected": doubt.expected,
        "done": doubt.done,
    }


def _to_draw(row: LongListRow) -> Row:
    return Row(
        row.reference,
        row.pool,
        tuple(row.categories),
        {
            "age": row.age_band,
            "sex": row.sex,
            "team": row.team,
            "status": row.status,
            "language": row.language,
        },
        row.family,
        row.eligible,
    )
