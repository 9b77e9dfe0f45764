"""Where a letter stands: draft, with the authority, final, published."""

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import Inspection, Letter, LetterVersion
from db.sessions import Writing
from desktop.plan.retention import publish_on
from desktop.words.messages import QT_TRANSLATE_NOOP, No

STATES = ("draft", "with_authority", "final", "published")
NAMES = {
    "draft": QT_TRANSLATE_NOOP("letters", "Draft"),
    "with_authority": QT_TRANSLATE_NOOP("letters", "With the authority"),
    "final": QT_TRANSLATE_NOOP("letters", "Final"),
    "published": QT_TRANSLATE_NOOP("letters", "Published"),
    "changed": QT_TRANSLATE_NOOP("letters", "Changed since the final"),
}


class NotYet(No):
    """The letter can't go on to that state."""


def send_to_authority(writing: Writing, letter: UUID) -> None:
    """The draft is with the authority for factual accuracy. Raises NotYet without a version."""
    if not _kinds(writing.session, letter):
        raise NotYet(
            QT_TRANSLATE_NOOP(
                "letters", "Export the draft first: the version that they read is kept."
            )
        )
    writing.set(Letter, letter, state="with_authority")


def publish(writing: Writing, letter: UUID, day: date) -> None:
    """Published on that day; limits count from it. Raises NotYet without both finals."""
    finals = {language for kind, language in _kinds(writing.session, letter) if kind == "final"}
    row = writing.session.get_one(Letter, letter)
    if finals != {"en", "cy"}:
        raise NotYet(
            QT_TRANSLATE_NOOP(
                "letters", "Both languages are published at the same time: export both finals."
            )
        )
    writing.set(Letter, letter, state="published", published_on=day)
    if writing.session.get_one(Inspection, row.inspection_id).published_on is None:
        publish_on(writing, row.inspection_id, day)


def back_to_draft(writing: Writing, letter: UUID) -> None:
    """Work on it again; the versions stay."""
    writing.set(Letter, letter, state="draft")


def _kinds(session: Session, letter: UUID) -> list[tuple[str, str]]:
    query = select(LetterVersion.kind, LetterVersion.language).where(
        LetterVersion.letter_id == letter, ~LetterVersion.deleted
    )
    return [(kind or "", language or "") for kind, language in session.execute(query)]
