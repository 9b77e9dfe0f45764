"""Every export that was kept: what was sent, when, by whom."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import Blob, LetterVersion
from desktop.letters.content import letter_row


@dataclass(frozen=True)
class Version:
    """A frozen export."""

    id: UUID
    number: int
    language: str
    kind: str
    made_at: datetime | None
    sha256: str
    checks: int


def versions(session: Session, inspection: UUID, template_id: str) -> list[Version]:
    """The versions of a letter, the latest first."""
    letter = letter_row(session, inspection, template_id)
    if letter is None:
        return []
    query = (
        select(LetterVersion)
        .where(LetterVersion.letter_id == letter.id, ~LetterVersion.deleted)
        .order_by(LetterVersion.number.desc())
    )
    return [
        Version(
            row.id,
            row.number or 0,
            row.language or "",
            row.kind or "",
            row.made_at,
            row.sha256 or "",
            len(row.checks or ()),
        )
        for row in session.scalars(query)
    ]


def version_file(session: Session, version: UUID) -> bytes:
    """The bytes as they were exported."""
    row = session.get_one(LetterVersion, version)
    return session.get_one(Blob, row.file_sha256).bytes
