"""The figures of the casework, computed from the records, and whether they agree."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.casework.reviews import NOT_REVIEWED, OPEN, REVIEWED, CaseLine, case_lines
from desktop.words.messages import QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True)
class CaseCounts:
    """Numbers of cases and contacts. `judged` is by step of the framework's scale."""

    selected: int
    by_pool: dict[str, int]
    withdrawn: int
    reviewed: int
    not_reviewed: int
    open: int
    tracked: int
    judged: dict[str, int]
    without_reason: int
    tracked_unread: int

    def of_pool(self, pool: str) -> int:
        return self.by_pool.get(pool, 0)


def case_counts(session: Session, inspection: UUID) -> CaseCounts:
    """All figures of the sample as it stands."""
    return count(case_lines(session, inspection))


def count(lines: Sequence[CaseLine]) -> CaseCounts:
    selected = [line for line in lines if line.standing == "selected"]
    reviewed = [line for line in selected if line.state == REVIEWED]
    left = [line for line in selected if line.state == NOT_REVIEWED]
    return CaseCounts(
        selected=len(selected),
        by_pool=dict(Counter(line.pool for line in selected)),
        withdrawn=len(lines) - len(selected),
        reviewed=len(reviewed),
        not_reviewed=len(left),
        open=sum(line.state == OPEN for line in selected),
        tracked=sum(line.tracked for line in reviewed),
        judged=dict(Counter(line.overall for line in reviewed if line.overall)),
        without_reason=sum(not line.reason for line in left),
        tracked_unread=sum(line.tracked for line in selected if line.state != REVIEWED),
    )


def disagreements(counts: CaseCounts) -> list[Message]:
    """What must be settled before these figures may stand in a letter."""
    found = []
    if counts.open:
        found.append(
            Message(
                QT_TRANSLATE_NOOP(
                    "casework", "Selected but neither reviewed nor left with a reason: {n}."
                ),
                {"n": counts.open},
            )
        )
    if counts.without_reason:
        found.append(
            Message(
                QT_TRANSLATE_NOOP("casework", "Not reviewed, and no reason given: {n}."),
                {"n": counts.without_reason},
            )
        )
    if counts.tracked_unread:
        found.append(
            Message(
                QT_TRANSLATE_NOOP("casework", "Tracked, but the file is not reviewed: {n}."),
                {"n": counts.tracked_unread},
            )
        )
    unjudged = counts.reviewed - sum(counts.judged.values())
    if unjudged:
        found.append(
            Message(
                QT_TRANSLATE_NOOP("casework", "Reviewed, but without a judgement: {n}."),
                {"n": unjudged},
            )
        )
    return found
