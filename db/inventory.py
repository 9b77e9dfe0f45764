"""What is on this laptop: for the day it is lost, and for whoever must say what was on it."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.backups import backups_of
from db.models import (
    Blob,
    ExportMade,
    Inspection,
    LongList,
    LongListRow,
    SampledCase,
)


@dataclass(frozen=True)
class Export:
    """A document that left the store."""

    at: datetime
    kind: str
    path: str
    encrypted: bool


@dataclass(frozen=True)
class Held:
    """One inspection: how much of children's cases lies here."""

    inspection_id: UUID
    title: str
    authority: str
    retention_until: date | None
    purged_at: datetime | None
    listed: int  # rows of long-lists
    sampled: int  # cases drawn, withdrawn ones too; reserves were not drawn
    exports: tuple[Export, ...]


@dataclass(frozen=True)
class Inventory:
    """Everything held; sizes in bytes."""

    inspections: tuple[Held, ...]
    backups: tuple[tuple[datetime, Path], ...]
    store_size: int
    files_size: int  # attached files inside the store


def inventory(session: Session, path: Path) -> Inventory:
    """What the store at `path` and its back-ups hold."""
    found = session.scalars(select(Inspection).order_by(Inspection.title)).all()
    return Inventory(
        tuple(_held(session, inspection) for inspection in found),
        backups_of(path),
        path.stat().st_size,
        session.scalar(select(func.sum(Blob.size))) or 0,
    )


def _held(session: Session, inspection: Inspection) -> Held:
    listed = (
        select(func.count())
        .select_from(LongListRow)
        .join(LongList, LongList.id == LongListRow.long_list_id)
        .where(LongListRow.inspection_id == inspection.id)
    )
    drawn = select(func.count()).where(
        SampledCase.inspection_id == inspection.id,
        SampledCase.standing.is_distinct_from("reserve"),
    )
    exports = session.scalars(
        select(ExportMade).where(ExportMade.inspection_id == inspection.id).order_by(ExportMade.at)
    )
    return Held(
        inspection.id,
        inspection.title or "",
        inspection.authority or "",
        inspection.retention_until,
        inspection.purged_at,
        session.scalar(listed) or 0,
        session.scalar(drawn) or 0,
        tuple(Export(it.at, it.kind, it.path, it.encrypted) for it in exports),
    )
