"""Where the interviews stand."""

from uuid import UUID

from sqlalchemy.orm import Session

from desktop.framework import Framework
from desktop.interviews.interviews import interview_counts
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.words.standing import Standing, State


def standing(session: Session, inspection: UUID, _framework: Framework) -> Standing:
    """Completed once each that was planned was held, or cancelled with a reason."""
    counts = interview_counts(session, inspection)
    all_of_them = counts.planned + counts.held + counts.cancelled
    if not all_of_them and not counts.observed:
        return Standing(
            State.NOT_STARTED,
            Message(QT_TRANSLATE_NOOP("interviews", "No interview is planned yet.")),
        )
    sentence = Message(
        QT_TRANSLATE_NOOP(
            "interviews",
            "Held: {held} of {all} · people met: {people} · cancelled: {cancelled} · "
            "observations: {observed}",
        ),
        {
            "held": counts.held,
            "all": all_of_them,
            "people": sum(counts.people_by_kind.values()),
            "cancelled": counts.cancelled,
            "observed": counts.observed,
        },
    )
    badge = f"{counts.held} / {all_of_them - counts.cancelled}"
    if counts.planned:
        begun = counts.held or counts.observed
        return Standing(State.IN_PROGRESS if begun else State.NOT_STARTED, sentence, badge)
    return Standing(State.COMPLETED, sentence, badge)
