"""What home shows beside the standings: dates ahead, and concerns whose clock runs."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

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
