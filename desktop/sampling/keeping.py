"""Keeps a long-list in the store: one journalled fact, its rows derived and staged in chunks.

Rows are written in small transactions of their own, so that what others type goes in between;
they count only once the last, small one names their list. What a cancel or a kill leaves behind
belongs to no list, and `sweep` takes it away.
"""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID, uuid4

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from db.models import Draw, Inspection, LongList, LongListDoubt, LongListRow, SampledCase
from db.sessions import Writing
from desktop.framework import load
from desktop.plan.inspection import period_of
from desktop.sampling.long_list.again import told
from desktop.sampling.long_list.doubts import Rules
from desktop.sampling.long_list.mapping import Mapping, as_dict, from_dict
from desktop.sampling.long_list.reading import Reading
from desktop.sampling.long_list.rows import ATTRIBUTES
from desktop.sampling.rows import Row
from desktop.sampling.staging import chunks, headings_of
from desktop.words.messages import QT_TRANSLATE_NOOP, Message

READ = QT_TRANSLATE_NOOP("sampling", "Read the long-list {file}")
STAGE = QT_TRANSLATE_NOOP("sampling", "Stage the long-list {file}")
SWEEP = QT_TRANSLATE_NOOP("sampling", "Clear away an unfinished import")
AT_ONCE = 2000  # rows that a sweep deletes in one transaction
Job = Callable[[Writing], Any]
Write = Callable[[Message, Job], Any]
_under_way: set[UUID] = set()  # lists whose rows are being staged


class Watch(Protocol):
    """Told of each step; may stop the work by raising."""

    def step(self, done: int, whole: int) -> None: ...


def keep_list(
    write: Write,
    inspection: UUID,
    reading: Reading,
    content: bytes,
    watch: Watch | None = None,
    reason: str = "",
) -> UUID:
    """Keep a reading with the file it came from; it becomes the inspection's current list.

    `write(name, job)` runs one transaction and waits for it. `reason` is why the rules of the
    reading are not the usual ones. Gives the id of the list.
    """
    made, name = uuid4(), Message(STAGE, {"file": reading.file})
    done, whole = 0, len(reading.rows) + len(reading.doubts)
    _under_way.add(made)
    try:
        for model, names, rows in chunks(inspection, made, reading):
            if watch is not None:
                watch.step(done, whole)
            write(name, _putting(model, names, rows))
            done += len(rows)
        fact = _fact(reading, reason)  # worked out before the writer's turn
        if watch is not None:
            watch.step(whole, whole)
        write(
            Message(READ, {"file": reading.file}),
            lambda writing: _name(writing, inspection, made, fact, content),
        )
    finally:
        _under_way.discard(made)
    return made


def sweep(writing: Writing) -> int:
    """Take away some staged rows of lists that were never finished; gives how many."""
    known = select(LongList.id)
    gone = 0
    for model in (LongListRow, LongListDoubt):
        orphans = select(model.id).where(
            model.long_list_id.not_in(known), model.long_list_id.not_in(list(_under_way))
        )
        some = delete(model).where(model.id.in_(orphans.limit(AT_ONCE)))
        gone += writing.session.execute(some).rowcount  # type: ignore[attr-defined]
    return gone


def sweep_all(write: Write) -> None:
    """At the start, and after a cancel: all of it, a little at a time."""
    while write(Message(SWEEP), sweep):
        pass


def current_list(session: Session, inspection: UUID) -> LongList | None:
    """The list that counts: the latest that was read and not undone."""
    query = (
        select(LongList)
        .where(LongList.inspection_id == inspection, ~LongList.deleted)
        .order_by(LongList.read_at.desc())
    )
    return session.scalars(query).first()


def remembered_mapping(session: Session, inspection: UUID) -> Mapping | None:
    """How the latest list of the same authority was read, in this or an earlier inspection."""
    authority = session.get_one(Inspection, inspection).authority
    query = (
        select(LongList)
        .join(Inspection, Inspection.id == LongList.inspection_id)
        .where(Inspection.authority == authority, ~LongList.deleted)
        .order_by(LongList.read_at.desc())
    )
    found = session.scalars(query).first()
    return from_dict(found.mapping) if found is not None and found.mapping else None


def rows_to_draw(session: Session, long_list: UUID) -> list[Row]:
    """The rows as the draw takes them: those with a reference of their own."""
    query = (
        select(*_DRAWN_BY)
        .where(LongListRow.long_list_id == long_list, LongListRow.reference != "")
        .order_by(LongListRow.position)
    )
    found: dict[str, Row] = {}
    for reference, pool, codes, family, eligible, *given in session.execute(query):
        if reference not in found:
            attributes = dict(zip(ATTRIBUTES, given, strict=True))
            found[reference] = Row(reference, pool, tuple(codes), attributes, family, eligible)
    return list(found.values())


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


def _putting(model: type, names: tuple[str, ...], rows: list[tuple[Any, ...]]) -> Job:
    return lambda writing: writing.put_derived(model, names, rows)


def _fact(reading: Reading, reason: str) -> dict[str, Any]:
    """What the journal says of an import."""
    notices = [{"source": list(one.source), "facts": dict(one.facts)} for one in reading.notices]
    rules = {"not_eligible": sorted(reading.rules.not_eligible), "reason": reason}
    return {
        "file_name": reading.file,
        "list_sha256": reading.list_sha256,
        "mapping": as_dict(reading.mapping),
        "rules": rules,
        "counts": reading.counts.as_dict() | {"notices": notices},
        "headings": headings_of(reading),
    }


def _name(
    writing: Writing, inspection: UUID, made: UUID, fact: dict[str, Any], content: bytes
) -> None:
    """The one fact: this file was read this way, and is the list now."""
    for row in _lists(writing.session, inspection):
        if row.current:
            writing.set(LongList, row.id, current=False)
    writing.create(
        LongList,
        inspection,
        made,
        **fact,
        file_sha256=writing.blob(content, "application/octet-stream"),
        read_at=datetime.now(UTC),
        current=True,
    )
    _tie(writing, inspection, made)


def _tie(writing: Writing, inspection: UUID, made: UUID) -> None:
    """Drawn cases point to their rows on the new list; one that it lacks keeps its old row."""
    query = (
        select(SampledCase)
        .join(Draw, Draw.id == SampledCase.draw_id)
        .where(Draw.inspection_id == inspection, ~Draw.deleted, Draw.current.is_(True))
        .where(~SampledCase.deleted)
    )
    cases = list(writing.session.scalars(query))
    if cases:
        ids = {text.upper(): row for text, row in row_ids(writing.session, made).items()}
        for case in cases:
            row = ids.get((case.reference or "").upper())
            if row is not None:
                writing.set(SampledCase, case.id, row_id=row)


def _lists(session: Session, inspection: UUID) -> Iterable[LongList]:
    query = select(LongList).where(LongList.inspection_id == inspection, ~LongList.deleted)
    return list(session.scalars(query))


_DRAWN_BY = (
    LongListRow.reference,
    LongListRow.pool,
    LongListRow.categories,
    LongListRow.family,
    LongListRow.eligible,
    *(getattr(LongListRow, field) for field in ATTRIBUTES.values()),
)
