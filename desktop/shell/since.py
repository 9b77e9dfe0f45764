"""What was recorded since yesterday, by whom: the team's day at a glance on home."""

from datetime import UTC, datetime, time, timedelta
from uuid import UUID

from db.activity import Day, open_conflicts, touched_since
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


def since_yesterday(session: Session, inspection_id: UUID, now: datetime) -> tuple[Day, int]:
    """Records touched, by person and table, since yesterday began; and conflicts not settled."""
    begin = to_utc(local_day(now) - timedelta(days=1), time()).astimezone(UTC)
    day = touched_since(session, inspection_id, COUNTED, begin)
    return day, open_conflicts(session, inspection_id)


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
