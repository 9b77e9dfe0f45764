"""What was recorded since yesterday, by whom: the team's day at a glance on home."""

from collections import defaultdict
from datetime import UTC, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import func, select

from db.models import Change, Conflict, Device
from db.sessions import Session
from desktop.words.dates import local_day, to_utc
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say

# What is counted, in this order; anything else is part of one of these.
COUNTED = {
    "note": QT_TRANSLATE_NOOP("home", "notes: {count}"),
    "case_review": QT_TRANSLATE_NOOP("home", "reviews: {count}"),
    "interview": QT_TRANSLATE_NOOP("home", "interviews: {count}"),
    "statement": QT_TRANSLATE_NOOP("home", "statements: {count}"),
    "document": QT_TRANSLATE_NOOP("home", "documents: {count}"),
    "evidence_link": QT_TRANSLATE_NOOP("home", "ties of evidence: {count}"),
    "finding": QT_TRANSLATE_NOOP("home", "findings: {count}"),
    "recommendation": QT_TRANSLATE_NOOP("home", "recommendations: {count}"),
    "paragraph_pair": QT_TRANSLATE_NOOP("home", "paragraphs: {count}"),
}
CONFLICTS = QT_TRANSLATE_NOOP("home", "Conflicts to look at: {count}")
Day = dict[str, dict[str, int]]


def since_yesterday(session: Session, inspection_id: UUID, now: datetime) -> tuple[Day, int]:
    """Records touched, by person and table, since yesterday began; and conflicts not settled."""
    begin = to_utc(local_day(now) - timedelta(days=1), time()).astimezone(UTC)
    counted = (
        select(Device.user_name, Change.tbl, func.count(Change.row_id.distinct()))
        .join(Device, Device.device_id == Change.device_id)
        .where(
            Change.inspection_id == inspection_id,
            Change.tbl.in_(COUNTED),
            Change.hlc >= f"{int(begin.timestamp() * 1000):013d}",  # by its index
        )
        .group_by(Device.user_name, Change.tbl)
    )
    day: Day = defaultdict(dict)
    for name, table, count in session.execute(counted):
        day[name][table] = count
    conflicts = session.scalar(
        select(func.count()).where(
            Conflict.inspection_id == inspection_id, Conflict.settled_by.is_(None)
        )
    )
    return dict(day), conflicts or 0


def since_lines(day: Day, conflicts: int) -> list[str]:
    """A line for each person, the busiest first, then the conflicts."""
    order = sorted(day, key=lambda name: (-sum(day[name].values()), name))
    lines = [f"{name}: {_counts(day[name])}" for name in order]
    if conflicts:
        lines.append(say(Message(CONFLICTS, {"count": conflicts})))
    return lines


def _counts(tables: dict[str, int]) -> str:
    parts = [
        say(Message(words, {"count": tables[table]}))
        for table, words in COUNTED.items()
        if table in tables
    ]
    return " · ".join(parts)
