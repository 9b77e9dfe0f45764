"""What home shows beside the standings: dates ahead, and concerns whose clock runs."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from db.models import Inspection
from db.sessions import Session
from desktop.casework.concerns import running
from desktop.framework import Framework
from desktop.plan.milestones import milestones
from desktop.words.messages import QT_TRANSLATE_NOOP, Message

AHEAD = 6  # milestones shown
MARKS = {
    "V": QT_TRANSLATE_NOOP("home", "verified"),
    "D": QT_TRANSLATE_NOOP("home", "default"),
    "set": QT_TRANSLATE_NOOP("home", "set"),
}
LATE = QT_TRANSLATE_NOOP("home", "{title}: late")
PLAIN = QT_TRANSLATE_NOOP("home", "{title}")
ERASE_SOON = QT_TRANSLATE_NOOP("home", "Records of cases: kept until this day")
ERASE_NOW = QT_TRANSLATE_NOOP("home", "Records of cases: due to be erased since this day")
MONTH = timedelta(days=31)
LEFT = QT_TRANSLATE_NOOP("home", "{what}: hours left: {hours}")


@dataclass(frozen=True)
class HomeLine:
    """One line. `when` is a day or a UTC moment; `mark` says where a date comes from."""

    sentence: Message
    when: date | datetime | None
    mark: Message | None = None
    urgent: bool = False
    record: UUID | None = None


def milestone_lines(
    session: Session, inspection_id: UUID, framework: Framework, language: str, today: date
) -> list[HomeLine]:
    """The next dates that are not done, late ones first."""
    lines = []
    for it in milestones(session, inspection_id, framework, language):
        if it.done_on is not None or it.due is None:
            continue
        late = it.late(today)
        mark = "set" if it.overridden or it.mark is None else it.mark
        sentence = Message(LATE if late else PLAIN, {"title": it.title})
        lines.append(HomeLine(sentence, it.due, Message(MARKS[mark]), late, it.id))
    return lines[:AHEAD]


def retention_lines(session: Session, inspection_id: UUID, today: date) -> list[HomeLine]:
    """When the records of cases have to be erased: in its last month, and once it has passed."""
    inspection = session.get(Inspection, inspection_id)
    until = inspection.retention_until if inspection else None
    if inspection is None or until is None or inspection.purged_at or today < until - MONTH:
        return []
    late = today > until
    return [HomeLine(Message(ERASE_NOW if late else ERASE_SOON), until, None, late)]


def concern_lines(
    session: Session, inspection_id: UUID, framework: Framework, language: str, now: datetime
) -> list[HomeLine]:
    """Each clock that runs, the most urgent first. Says which clock, never what the concern is."""
    lines = []
    for concern, it in running(session, inspection_id, framework):
        what = it.clock.name.of(language)
        left = max(timedelta(0), it.due - now)
        facts: dict[str, object] = {"what": what, "hours": int(left.total_seconds() // 3600)}
        sentence = Message(LEFT, facts)
        if it.late(now):
            sentence = Message(LATE, {"title": what})
        lines.append(HomeLine(sentence, it.due, None, it.late(now), concern.id))
    return lines


def now() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)
