"""Where the letter stands."""

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models import LetterVersion, ParagraphPair
from desktop.framework import Framework
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.words.standing import Standing, State


def standing(session: Session, inspection: UUID, _framework: Framework) -> Standing:
    """Begun with the first paragraph or export; completed with a final in both languages."""
    versions = session.scalars(
        select(LetterVersion).where(
            LetterVersion.inspection_id == inspection, ~LetterVersion.deleted
        )
    ).all()
    pairs = session.scalar(
        select(func.count()).where(
            ParagraphPair.inspection_id == inspection, ~ParagraphPair.deleted
        )
    )
    finals = {version.language for version in versions if version.kind == "final"}
    if not versions and not pairs:
        return Standing(
            State.NOT_STARTED,
            Message(QT_TRANSLATE_NOOP("letters", "The draft fills itself from what is recorded.")),
        )
    facts = {"versions": len(versions), "finals": len(finals)}
    sentence = QT_TRANSLATE_NOOP(
        "letters", "Exports kept: {versions} · languages that are final: {finals} of 2"
    )
    state = State.COMPLETED if finals == {"en", "cy"} else State.IN_PROGRESS
    return Standing(state, Message(sentence, facts), str(len(versions)))
