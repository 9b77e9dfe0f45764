"""The list that counts beside the one before it: what is new, gone and changed."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.chains import beating
from db.models import LongList, LongListRow, SampledCase
from desktop.sampling.drawing import current_draw
from desktop.sampling.keeping import current_list
from desktop.sampling.long_list.compare import COMPARED, Comparison, compare
from desktop.sampling.long_list.rows import LongRow

STORED = tuple(name for name in COMPARED if name != "last_event")
_COLUMNS = ("reference", *STORED)


def compare_lists(
    session: Session, inspection: UUID, beat: Callable[[], object] = lambda: None
) -> Comparison | None:
    """None while there is only one list. `beat` may stop it by raising."""
    now = current_list(session, inspection)
    before = _before(session, now) if now is not None else None
    if now is None or before is None:
        return None
    drawn = _drawn(session, inspection)
    old, new = (_rows(session, one.id, beat) for one in (before, now))
    beat()
    return compare(old, new, drawn, STORED)


def _before(session: Session, now: LongList) -> LongList | None:
    query = (
        select(LongList)
        .where(LongList.inspection_id == now.inspection_id, ~LongList.deleted)
        .where(LongList.id != now.id, LongList.read_at <= now.read_at)
        .order_by(LongList.read_at.desc())
    )
    return session.scalars(query).first()


def _drawn(session: Session, inspection: UUID) -> set[str]:
    draw = current_draw(session, inspection)
    if draw is None:
        return set()
    query = select(SampledCase.reference).where(
        SampledCase.draw_id == draw.id, ~SampledCase.deleted, SampledCase.standing != "reserve"
    )
    return {reference for reference in session.scalars(query) if reference}


def _rows(session: Session, long_list: UUID, beat: Callable[[], object]) -> list[LongRow]:
    columns = [getattr(LongListRow, name) for name in _COLUMNS]
    query = select(*columns).where(LongListRow.long_list_id == long_list)
    found = session.execute(query.order_by(LongListRow.position))
    return [cast(LongRow, SimpleNamespace(**_named(row))) for row in beating(found, beat)]


def _named(row: Any) -> dict[str, Any]:
    values = dict(zip(_COLUMNS, row, strict=True))
    return values | {"categories": tuple(values["categories"]), "flags": tuple(values["flags"])}
