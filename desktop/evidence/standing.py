"""Where the evidence stands."""

from uuid import UUID

from sqlalchemy.orm import Session

from desktop.evidence.items import Squares, squares
from desktop.framework import Framework
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.words.standing import Standing, State


def standing(session: Session, inspection: UUID, framework: Framework) -> Standing:
    """Completed once each dimension has as many independent kinds of source as findings need."""
    found = squares(session, inspection, framework)
    if not found.total:
        return Standing(
            State.NOT_STARTED, Message(QT_TRANSLATE_NOOP("evidence", "Nothing is recorded yet."))
        )
    empty = len(found.empty(framework))
    sentence = Message(
        QT_TRANSLATE_NOOP(
            "evidence",
            "Items: {items} · without a dimension: {unplaced} · empty squares: {empty}",
        ),
        {"items": found.total, "unplaced": found.unplaced, "empty": empty},
    )
    enough = all(_is_enough(found, one.id, framework) for one in framework.dimensions)
    state = State.COMPLETED if enough else State.IN_PROGRESS
    return Standing(state, sentence, str(found.total))


def _is_enough(found: Squares, dimension: str, framework: Framework) -> bool:
    kinds = [kind for kind in framework.evidence_kinds if kind.independent]
    filled = sum(1 for kind in kinds if found.counts.get((dimension, kind.id)))
    return filled >= framework.minimum_evidence_kinds
