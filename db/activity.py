"""What was recorded of late, by whom: counts over the journal."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models import Change, Conflict, Device

Day = dict[str, dict[str, int]]
"""By person and table, how many records were touched."""


def touched_since(
    session: Session, inspection_id: UUID, tables: Collection[str], begin: datetime
) -> Day:
    """Records of those tables that each person has touched since `begin`."""
    counted = (
        select(Device.user_name, Change.tbl, func.count(Change.row_id.distinct()))
        .join(Device, Device.device_id == Change.device_id)
        .where(
            Change.inspection_id == inspection_id,
            Change.tbl.in_(tables),
            Change.hlc >= f"{int(begin.timestamp() * 1000):013d}",  # by its index
        )
        .group_by(Device.user_name, Change.tbl)
    )
    day: Day = defaultdict(dict)
    for name, table, count in session.execute(counted):
        day[name][table] = count
    return dict(day)


def open_conflicts(session: Session, inspection_id: UUID) -> int:
    """How many fields two people have left with different values."""
    query = select(func.count()).where(
        Conflict.inspection_id == inspection_id, Conflict.settled_by.is_(None)
    )
    return session.scalar(query) or 0
