"""What the sample's page shows, read at once on a reader's thread."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import String, cast, select
from sqlalchemy.orm import Session

from db.models import Draw, LongList, LongListDoubt, LongListRow, Replacement, SampledCase
from desktop.framework import Framework
from desktop.sampling.drawing import RESERVE, SELECTED, WITHDRAWN, current_draw
from desktop.sampling.keeping import current_list
from desktop.sampling.long_list.doubts import Doubt
from desktop.words.messages import Message

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
    log: tuple[Replacement, ...] = ()


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
        _log(session, draw.id) if draw else (),
    )


@dataclass(frozen=True)
class Wanted:
    """Which rows of a list are shown: letters of the reference, a category, drawable or not."""

    letters: str = ""
    category: str = ""
    eligible: bool | None = None


def row_ids(
    session: Session, long_list: UUID, wanted: Wanted, sort: str = "", down: bool = False
) -> list[str]:
    """The ids of those rows of a list, in an order."""
    query = select(LongListRow.id).where(LongListRow.long_list_id == long_list)
    if wanted.letters:
        query = query.where(LongListRow.reference.icontains(wanted.letters, autoescape=True))
    if wanted.category:
        query = query.where(cast(LongListRow.categories, String).contains(f'"{wanted.category}"'))
    if wanted.eligible is not None:
        query = query.where(LongListRow.eligible.is_(wanted.eligible))
    column = ORDERS.get(sort, LongListRow.position)
    query = query.order_by(column.desc() if down else column, LongListRow.position)
    return [str(row) for row in session.scalars(query)]


def rows_by_id(session: Session, ids: Sequence[str]) -> list[LongListRow]:
    """Those rows, in any order."""
    query = select(LongListRow).where(LongListRow.id.in_([UUID(one) for one in ids]))
    return list(session.scalars(query))


DOUBT_ORDERS = {
    "kind": LongListDoubt.code,
    "reference": LongListDoubt.reference,
    "column": LongListDoubt.column,
    "found": LongListDoubt.found,
    "done": LongListDoubt.done,
}


def doubt_ids(
    session: Session, long_list: UUID, code: str = "", sort: str = "", down: bool = False
) -> list[str]:
    """The ids of a list's doubts of a kind ("" = all), in the order of the file or another."""
    query = select(LongListDoubt.id).where(LongListDoubt.long_list_id == long_list)
    if code:
        query = query.where(LongListDoubt.code == code)
    column = DOUBT_ORDERS.get(sort, LongListDoubt.position)
    query = query.order_by(column.desc() if down else column, LongListDoubt.position)
    return [str(one) for one in session.scalars(query)]


def doubts_by_id(session: Session, ids: Sequence[str]) -> list[LongListDoubt]:
    """Those doubts, in any order."""
    query = select(LongListDoubt).where(LongListDoubt.id.in_([UUID(one) for one in ids]))
    return list(session.scalars(query))


def doubts_as_read(
    session: Session, long_list: UUID, file: str, code: str = ""
) -> Iterator[Doubt]:
    """The doubts as they were when the file was read, for the spreadsheet to return."""
    query = select(LongListDoubt).where(LongListDoubt.long_list_id == long_list)
    if code:
        query = query.where(LongListDoubt.code == code)
    for one in session.scalars(
        query.order_by(LongListDoubt.position).execution_options(yield_per=500)
    ):
        yield Doubt(
            one.code,  # type: ignore[arg-type]
            file,
            one.sheet,
            one.row or 0,
            one.column,
            one.reference,
            one.found,
            one.expected,
            one.done,  # type: ignore[arg-type]
        )


def notices_of(long_list: LongList) -> tuple[Message, ...]:
    """What the reader of the file told of it as a whole: hidden sheets, hidden rows."""
    kept = (long_list.counts or {}).get("notices", ())
    return tuple(Message((one["source"][0], one["source"][1]), dict(one["facts"])) for one in kept)


def _cases(session: Session, draw: UUID) -> list[SampledCase]:
    query = (
        select(SampledCase)
        .where(SampledCase.draw_id == draw, ~SampledCase.deleted)
        .order_by(SampledCase.pool, SampledCase.position)
    )
    return list(session.scalars(query))


def _log(session: Session, draw: UUID) -> tuple[Replacement, ...]:
    query = (
        select(Replacement)
        .where(Replacement.draw_id == draw, ~Replacement.deleted)
        .order_by(Replacement.at)
    )
    return tuple(session.scalars(query))
