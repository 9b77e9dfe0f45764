"""Retention: when its time has come, an inspection's case records leave this laptop for good.

Figures, published letters, recommendations and what became of them stay, with a certificate.
"""

import json
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from db.models import Inspection
from db.purge import certificates, purge
from db.sessions import Writing
from desktop.follow_up.figures import stage_figures
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble

ERASE = QT_TRANSLATE_NOOP("follow_up", "Erase the records of cases")


class ErasingTrouble(Trouble):
    """Records that can't be erased (again), or a title that is not theirs."""


def erase_records(writing: Writing, inspection: UUID, title: str) -> dict[str, Any]:
    """Erase, and give the certificate, which is kept too. There is no way back.

    `title` is typed by whoever erases, so that no other inspection goes by a slip. Back-ups and
    the write-ahead log are for `db.purge.sweep`, after COMMIT. Raises ErasingTrouble.
    """
    row = writing.session.get_one(Inspection, inspection)
    if row.purged_at is not None:
        raise ErasingTrouble(
            QT_TRANSLATE_NOOP("follow_up", "The records of “{title}” were erased already."),
            title=row.title or "",
        )
    if _plain(title) != _plain(row.title or ""):
        raise ErasingTrouble(
            QT_TRANSLATE_NOOP(
                "follow_up", "That is not its title. Nothing was erased: type “{title}”."
            ),
            title=row.title or "",
        )
    return purge(writing, inspection, stage_figures(writing.session, row))


def certificate_of(session: Session, inspection: UUID) -> bytes | None:
    """The certificate of an erasure as a JSON file; None where nothing was erased."""
    for text in certificates(session):
        found = json.loads(text)
        if found["inspection"] == str(inspection):
            return json.dumps(found, indent=2, ensure_ascii=False).encode() + b"\n"
    return None


def _plain(title: str) -> str:
    """Without what a person needn't type alike: blanks, capitals, print's apostrophe."""
    return " ".join(title.replace("’", "'").split()).casefold()
