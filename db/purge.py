"""Retention: an inspection's case-level records leave this laptop for good.

The one exception to the append-only journal: values and their salts are erased, hashes stay, so
the chain still proves that nothing else was touched. What stays is what was published and what
the years after need: the inspection, its team, recommendations and their follow-up.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, or_, select, update
from sqlalchemy.orm import Session

from db import attachments, journal, search_text
from db.backups import drop_all
from db.base import as_json, moment_text
from db.models import (
    Action,
    Blob,
    Change,
    ChangeValue,
    Conflict,
    Draft,
    Head,
    Inspection,
    Letter,
    LetterVersion,
    Local,
    LongListDoubt,
    LongListRow,
    ParagraphPair,
    QdaPassage,
    SearchPlace,
)
from db.store import Store
from db.troubles import StoreInUse
from db.writing import Writing

FORMAT = "arolwg-purge-1"
# Outside the journal: derived from what goes, still being typed, or named after what was done.
GOES_WHOLE = (Action, Conflict, Draft, LongListDoubt, LongListRow, QdaPassage)
PUBLISHED = "published"
FINAL = "final"
REASON = "retention"


def purge(
    writing: Writing, inspection_id: UUID, counts: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """Erase an inspection's case-level records; gives the certificate, which is kept too.

    `counts` are figures of the stages that should outlive their records. Back-ups and the
    write-ahead log still hold everything: call `sweep` once this is committed.
    """
    session = writing.session
    now = datetime.now(UTC)
    writing.set(Inspection, inspection_id, purged_at=now)
    writing.flush()
    kept = _kept_rows(session, inspection_id)
    gone = _rows_to_go(session, inspection_id, kept)
    blobs = attachments.named(session, inspection_id)
    certificate = {
        "format": FORMAT,
        "inspection": str(inspection_id),
        "at": moment_text(now),
        "by": {"user": str(writing.person.user_id), "name": writing.person.name},
        "counts": dict(counts or {}),
        "rows_erased": {table: len(ids) for table, ids in gone.items() if ids},
        "list_rows_erased": _count(session, LongListRow, inspection_id),
        "values_erased": _erase_values(session, inspection_id, now, kept),
    }
    for table, ids in gone.items():
        _take_out(session, table, ids)
    for model in GOES_WHOLE:
        session.execute(delete(model).where(model.inspection_id == inspection_id))
    session.execute(delete(Local).where(Local.key.endswith(f"/{inspection_id}")))
    certificate["files_erased"] = _drop_blobs(session, blobs)
    certificate["chains"] = _chains(session, inspection_id)
    key = f"purge/{inspection_id}"
    writing.put(Local, {"key": key, "value": as_json(certificate)}, "key")
    session.expire_all()
    return certificate


def certificates(session: Session) -> list[str]:
    """The certificates of all purges on this laptop, as JSON."""
    kept = select(Local.value).where(Local.key.startswith("purge/")).order_by(Local.key)
    return list(session.scalars(kept))


def due(session: Session, today: Any) -> list[UUID]:
    """Inspections whose retention date has passed and that still have their records."""
    passed = select(Inspection.id).where(
        Inspection.retention_until < today, Inspection.purged_at.is_(None), ~Inspection.deleted
    )
    return list(session.scalars(passed))


def sweep(store: Store) -> int:
    """Delete the back-ups and the old pages of the write-ahead log; says how many back-ups.

    For after the purge's COMMIT: both still hold what was erased. Raises StoreInUse where a
    reader keeps the log from being emptied; the next sweep or closing the store empties it.
    """
    gone = drop_all(store.path)
    with store.engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
        busy, _pages, _moved = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise StoreInUse(store.path)
    return gone


def _kept_rows(session: Session, inspection_id: UUID) -> frozenset[UUID]:
    """Rows of the tables that stay, published letters, their wording and their final versions."""
    letters = select(Letter.id).where(
        Letter.inspection_id == inspection_id,
        or_(Letter.state == PUBLISHED, Letter.published_on.is_not(None)),
    )
    finals = select(LetterVersion.id).where(
        LetterVersion.letter_id.in_(letters), LetterVersion.kind == FINAL
    )
    wording = select(ParagraphPair.id).where(
        ParagraphPair.letter_id.in_(letters), ~ParagraphPair.deleted
    )
    kept = {row for query in (letters, finals, wording) for row in session.scalars(query)}
    for name in journal.OUTLIVES:
        table = journal.record_tables()[name]
        kept |= set(
            session.scalars(
                select(table.c.id).where(
                    table.c.inspection_id == inspection_id, table.c.deleted.is_(False)
                )
            )
        )
    return frozenset(kept)


def _rows_to_go(
    session: Session, inspection_id: UUID, kept: frozenset[UUID]
) -> dict[str, list[UUID]]:
    gone = {}
    for name, table in journal.record_tables().items():
        rows = session.scalars(select(table.c.id).where(table.c.inspection_id == inspection_id))
        gone[name] = [row for row in rows if row not in kept]
    return gone


def _erase_values(
    session: Session, inspection_id: UUID, now: datetime, kept: frozenset[UUID]
) -> int:
    """Every value but those that kept rows show today: what they said before goes too."""
    shown = select(Head.change_id, Head.row_id).where(Head.inspection_id == inspection_id)
    stay = {change for change, row in session.execute(shown) if row in kept}
    every = session.scalars(
        select(ChangeValue.change_id).where(
            ChangeValue.inspection_id == inspection_id, ChangeValue.value.is_not(None)
        )
    )
    gone = [change for change in every if change not in stay]
    for part in journal.chunks(gone):
        session.execute(
            update(ChangeValue)
            .where(ChangeValue.inspection_id == inspection_id, ChangeValue.change_id.in_(part))
            .values(value=None, salt=None, erased_at=now, erased_reason=REASON)
            .execution_options(synchronize_session=False)
        )
    return len(gone)


def _take_out(session: Session, name: str, ids: list[UUID]) -> None:
    """Rows and their search text."""
    table = journal.record_tables()[name]
    for part in journal.chunks(ids):
        session.execute(delete(table).where(table.c.id.in_(part)))
        places = select(SearchPlace.id).where(SearchPlace.row_id.in_(part))
        search_text.forget(session, session.scalars(places).all())


def _drop_blobs(session: Session, digests: frozenset[str]) -> int:
    """Of these files those that no change of any inspection names any more; says how many."""
    gone = sorted(digests - attachments.named(session))
    there = session.scalars(select(Blob.sha256).where(Blob.sha256.in_(gone))).all()
    session.execute(delete(Blob).where(Blob.sha256.in_(gone)))
    return len(there)


def _count(session: Session, model: type[LongListRow], inspection_id: UUID) -> int:
    rows = select(func.count()).select_from(model).where(model.inspection_id == inspection_id)
    return session.scalar(rows) or 0


def _chains(session: Session, inspection_id: UUID) -> list[dict[str, Any]]:
    """Where each device's chain ended when the values went: proves what was not touched since."""
    latest = (
        select(Change.device_id, func.max(Change.seq))
        .where(Change.inspection_id == inspection_id)
        .group_by(Change.device_id)
    )
    ends = []
    for device, seq in session.execute(latest).all():
        end = select(Change.hash).where(
            Change.inspection_id == inspection_id, Change.device_id == device, Change.seq == seq
        )
        ends.append({"device": str(device), "seq": seq, "hash": session.scalar(end)})
    return ends
