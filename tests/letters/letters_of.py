"""A letter of the written store in both languages."""

from datetime import date

from db.models import Inspection
from desktop.framework import load
from desktop.letters import model
from desktop.letters.content import compose
from tests.letters.filled import Written


def letters_of(
    written: Written, template_id: str, *, draft: bool = False
) -> tuple[model.Letter, model.Letter]:
    """English and Welsh."""
    with written.store.sessions.reading() as session:
        row = session.get_one(Inspection, written.inspection_of(template_id))
        framework = load(str(row.framework))
        english, welsh = (
            compose(session, row, framework, template_id, language,
                    issued=date(2020, 2, 20), draft=draft)
            for language in ("en", "cy")
        )  # fmt: skip
    return english, welsh
