"""Where the self-assessment stands."""

from uuid import UUID

from sqlalchemy.orm import Session

from desktop.framework import Framework
from desktop.self_assessment.enquiries import lines
from desktop.self_assessment.statements import answers
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.words.standing import Standing, State


def standing(session: Session, inspection_id: UUID, framework: Framework) -> Standing:
    """Completed once every expectation has a reading, "not addressed" included."""
    found = answers(session, inspection_id, framework)
    read = sum(one.is_read for one in found)
    answered = sum(one.is_answered for one in found)
    badge = f"{read} / {len(found)}"
    facts: dict[str, object] = {
        "read": read,
        "all": len(found),
        "answered": answered,
        "lines": len(lines(session, inspection_id)),
    }
    if not read and not answered:
        source = QT_TRANSLATE_NOOP("self_assessment", "Nothing has come from the authority yet")
        return Standing(State.NOT_STARTED, Message(source), badge)
    source = QT_TRANSLATE_NOOP(
        "self_assessment",
        "Read: {read} of {all} · Answered: {answered} · Lines of enquiry: {lines}",
    )
    if read == len(found):
        return Standing(State.COMPLETED, Message(source, facts), badge)
    return Standing(State.IN_PROGRESS, Message(source, facts), badge)
