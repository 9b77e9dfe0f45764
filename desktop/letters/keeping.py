"""A letter's rows: begun, and each export kept as a version that never changes."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models import Change, ExportMade, Letter, LetterVersion
from db.sessions import Writing
from desktop.letters import model
from desktop.letters.content import letter_row
from desktop.letters.frozen import freeze

if TYPE_CHECKING:
    from desktop.letters.exporting import Built, Prepared

MIME = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".html": "text/html",
}


def begin_letter(writing: Writing, inspection: UUID, template_id: str) -> UUID:
    """The letter of that template; a new one where work on it has not begun."""
    row = letter_row(writing.session, inspection, template_id)
    if row is not None:
        return row.id
    return writing.create(Letter, inspection, template=template_id, state="draft")


def keep_version(writing: Writing, prepared: "Prepared", built: "Built", path: Path | None) -> int:
    """Freeze what was exported: number, hashes, who, when, from which records, with which
    checks open and why it went on past them. Gives the number."""
    letter = begin_letter(writing, prepared.inspection, prepared.template)
    latest = writing.session.scalar(
        select(func.max(LetterVersion.number)).where(LetterVersion.letter_id == letter)
    )
    number = (latest or 0) + 1
    kind = "draft" if prepared.letter.draft else "final"
    writing.create(
        LetterVersion,
        prepared.inspection,
        letter_id=letter,
        number=number,
        language=prepared.letter.language,
        kind=kind,
        made_at=datetime.now(UTC),
        made_by=writing.person.user_id,
        sha256=built.sha256,
        model_sha256=writing.blob(freeze(prepared.letter), "application/json"),
        file_sha256=writing.blob(built.content, MIME[built.ending]),
        records=records_of(writing.session, prepared.inspection, prepared.letter),
        checks=[one.as_json() for one in prepared.checks],
        reason=prepared.reason or None,
    )
    _move_on(writing, letter, kind)
    if path is not None:
        writing.put(ExportMade, _export(prepared, built, path))
    return number


def _move_on(writing: Writing, letter: UUID, kind: str) -> None:
    """The letter is final once both of its languages are."""
    if kind != "final":
        return
    query = select(LetterVersion.language).where(
        LetterVersion.letter_id == letter, LetterVersion.kind == "final", ~LetterVersion.deleted
    )
    both = set(writing.session.scalars(query)) == {"en", "cy"}
    state = writing.session.get_one(Letter, letter).state
    if both and state != "published":
        writing.set(Letter, letter, state="final")


def records_of(session: Session, inspection: UUID, letter: model.Letter) -> dict[str, object]:
    """The records whose texts stand in it, and where each laptop's journal stood."""
    ids: dict[str, list[str]] = {}
    for unit in model.units(letter.blocks):
        table, _, row = unit.origin.partition(":")
        if row and row not in ids.setdefault(table, []):
            ids[table].append(row)
    stood = session.execute(
        select(Change.device_id, func.max(Change.seq))
        .where(Change.inspection_id == inspection)
        .group_by(Change.device_id)
    )
    return {"ids": ids, "journal": {str(device): seq for device, seq in stood}}


def _export(prepared: "Prepared", built: "Built", path: Path) -> dict[str, object]:
    return {
        "id": uuid4(),
        "inspection_id": prepared.inspection,
        "at": datetime.now(UTC),
        "kind": f"letter {built.ending}",
        "path": str(path),
        "sha256": built.sha256,
        "encrypted": built.encrypted,
    }
