"""What the sample's page shows, read at once on a reader's thread."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import Draw, LongList, LongListDoubt, LongListRow, SampledCase
from desktop.framework import Framework
from desktop.sampling.drawing import RESERVE, SELECTED, WITHDRAWN, current_draw
from desktop.sampling.keeping import current_list

ORDERS = {
    "reference": LongListRow.reference,
    "pool": LongListRow.pool,
    "team": LongListRow.team,
    "age": LongListRow.age_band,
    "eligible": LongListRow.eligible,
}


@dataclass(frozen=True)
class SampleShown:
    """The list, the draw, and the sample with its reserves."""

    long_list: LongList | None
    draw: Draw | None
    cases: tuple[SampledCase, ...]
    selected: Counter[str]
    withdrawn: int
    reserves: int


def read_sample(session: Session, inspection: UUID, _framework: Framework) -> SampleShown:
    """Everything but the rows themselves."""
    draw = current_draw(session, inspection)
    cases = _cases(session, draw.id) if draw else []
    standings = Counter(case.standing for case in cases)
    return SampleShown(
        current_list(session, inspection),
        draw,
        tuple(case for case in cases if case.standing != RESERVE),
        Counter(case.pool or "" for case in cases if case.standing == SELECTED),
        standings[WITHDRAWN],
        standings[RESERVE],
    )


def row_ids(
    session: Session, long_list: UUID, sort: str = "", down: bool = False, *, barred: bool = False
) -> list[str]:
    """The ids of a list's rows in an order; `barred` gives only those that can't be drawn."""
    query = select(LongListRow.id).where(LongListRow.long_list_id == long_list)
    if barred:
        query = query.where(~LongListRow.eligible)
    column = ORDERS.get(sort, LongListRow.position)
    query = query.order_by(column.desc() if down else column, LongListRow.position)
    return [str(row) for row in session.scalars(query)]


def rows_by_id(session: Session, ids: Sequence[str]) -> list[LongListRow]:
    """Those rows, in any order."""
    query = select(LongListRow).where(LongListRow.id.in_([UUID(one) for one in ids]))
    return list(session.scalars(query))


def doubts(session: Session, long_list: UUID) -> list[LongListDoubt]:
    """The doubts of a list in the order of the file."""
    query = (
        select(LongListDoubt)
        .where(LongListDoubt.long_list_id == long_list)
        .order_by(LongListDoubt.position)
    )
    return list(session.scalars(query))


def _cases(session: Session, draw: UUID) -> list[SampledCase]:
    query = (
        select(SampledCase)
        .where(SampledCase.draw_id == draw, ~SampledCase.deleted)
        .order_by(SampledCase.pool, SampledCase.position)
    )
    return list(session.scalars(query))
