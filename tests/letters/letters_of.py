"""A letter made of the records of a store."""

from datetime import date
from typing import get_args

from sqlalchemy.orm import Session

from db.models import Inspection
from desktop.framework import load
from desktop.letters import model
from desktop.letters.content import gathering_of, letter_of
from tests.letters.filled import Written


def letter_from(
    session: Session,
    row: Inspection,
    template_id: str,
    language: model.Language,
    issued: date,
    draft: bool = True,
) -> model.Letter:
    """In one language, of an inspection."""
    framework = load(str(row.framework))
    return letter_of(gathering_of(session, row, framework, template_id, language), issued, draft)


def letters_of(
    written: Written, template_id: str, *, draft: bool = False
) -> tuple[model.Letter, model.Letter]:
    """English and Welsh."""
    with written.store.sessions.reading() as session:
        row = session.get_one(Inspection, written.inspection_of(template_id))
        english, welsh = (
            letter_from(session, row, template_id, language, date(2020, 2, 20), draft)
            for language in get_args(model.Language)
        )
    return english, welsh
