"""Where the casework stands."""

from uuid import UUID

from sqlalchemy.orm import Session

from desktop.casework.counts import case_counts, disagreements
from desktop.framework import Framework
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.words.standing import Standing, State


def standing(session: Session, inspection: UUID, _framework: Framework) -> Standing:
    """Completed when each selected case is reviewed, or left with a reason."""
    counts = case_counts(session, inspection)
    if not counts.selected:
        return Standing(
            State.NOT_STARTED,
            Message(QT_TRANSLATE_NOOP("casework", "Begins when the sample is drawn.")),
        )
    facts = {
        "reviewed": counts.reviewed,
        "selected": counts.selected,
        "tracked": counts.tracked,
        "left": counts.not_reviewed,
    }
    sentence = Message(
        QT_TRANSLATE_NOOP(
            "casework",
            "Reviewed: {reviewed} of {selected} · tracked: {tracked} · "
            "not reviewed with a reason: {left}",
        ),
        facts,
    )
    return Standing(_state(counts.reviewed + counts.not_reviewed, disagreements(counts)), sentence,
                    f"{counts.reviewed} · {counts.tracked}")  # fmt: skip


def _state(begun: int, open_matters: list[Message]) -> State:
    if not begun:
        return State.NOT_STARTED
    return State.IN_PROGRESS if open_matters else State.COMPLETED
