"""From the records to a file: compose, check, build, and keep what was sent as a version."""

import hashlib
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models import ExportMade, Inspection, Letter, LetterVersion
from db.sessions import Writing
from desktop.framework import load
from desktop.letters import model
from desktop.letters.checks import Check, check, known_of
from desktop.letters.content import compose, letter_row
from desktop.letters.facts import gather
from desktop.letters.model import Language
from desktop.words.messages import QT_TRANSLATE_NOOP, No, Trouble

MIME = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".html": "text/html",
}


class NotFinal(No):
    """A final was asked for, and checks stand in its way; `data` lists them."""

    def __init__(self, checks: list[Check]) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "letters", "No final yet. First: {first} Checks that stand in the way: {n}."
            ),
            first=checks[0].message,
            n=len(checks),
        )
        self.data = {"checks": [one.as_json() for one in checks]}


class UnknownEnding(Trouble):
    """The file's ending says no form that a letter can have."""


@dataclass(frozen=True)
class Prepared:
    """A letter in one language, ready to be built, with what was found in it."""

    inspection: UUID
    template: str
    letter: model.Letter
    checks: list[Check]


@dataclass(frozen=True)
class Built:
    """A finished file; `pages` is 0 where the form has none."""

    ending: str
    content: bytes
    pages: int

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()


def prepare(
    session: Session,
    inspection: UUID,
    template_id: str,
    language: Language,
    *,
    final: bool = False,
    issued: date | None = None,
) -> Prepared:
    """Compose and check. Raises NotFinal where a final is asked for and something blocks it."""
    row = session.get_one(Inspection, inspection)
    framework = load(str(row.framework))
    letter = compose(
        session,
        row,
        framework,
        template_id,
        language,
        issued=issued or _issued(session, row, template_id),
        draft=not final,
    )
    kept = letter_row(session, inspection, template_id)
    published = (kept.published_on if kept else None) or row.published_on
    facts = gather(session, row, framework, language, published)
    checks = check(letter, facts, known_of(session, inspection))
    blocking = [one for one in checks if one.blocks]
    if final and blocking:
        raise NotFinal(blocking)
    return Prepared(inspection, template_id, letter, checks)


def build(letter: model.Letter, ending: str) -> Built:
    """The file's bytes by its ending (.pdf, .docx or .html). Raises UnknownEnding."""
    if ending == ".pdf":
        from desktop.letters.pdf.build import build_pdf

        made = build_pdf(letter)
        return Built(ending, made.bytes, made.pages)
    if ending == ".docx":
        from desktop.letters.word import to_docx

        return Built(ending, to_docx(letter), 0)
    if ending == ".html":
        from desktop.letters.html import page

        return Built(ending, page(letter).encode(), 0)
    raise UnknownEnding(
        QT_TRANSLATE_NOOP(
            "letters", "A letter can be written as .pdf, .docx or .html; not “{it}”."
        ),
        it=ending,
    )


def keep_version(writing: Writing, prepared: Prepared, built: Built, path: Path | None) -> int:
    """Freeze what was exported: number, hash, who, when, checks. Gives the number."""
    letter = begin_letter(writing, prepared.inspection, prepared.template)
    latest = writing.session.scalar(
        select(func.max(LetterVersion.number)).where(LetterVersion.letter_id == letter)
    )
    number = (latest or 0) + 1
    writing.create(
        LetterVersion,
        prepared.inspection,
        letter_id=letter,
        number=number,
        language=prepared.letter.language,
        kind="draft" if prepared.letter.draft else "final",
        made_at=datetime.now(UTC),
        made_by=writing.person.user_id,
        sha256=built.sha256,
        file_sha256=writing.blob(built.content, MIME[built.ending]),
        checks=[one.as_json() for one in prepared.checks],
    )
    if path is not None:
        writing.put(ExportMade, _export(prepared, built, path))
    return number


def begin_letter(writing: Writing, inspection: UUID, template_id: str) -> UUID:
    """The letter of that template; a new one where work on it has not begun."""
    row = letter_row(writing.session, inspection, template_id)
    if row is not None:
        return row.id
    return writing.create(Letter, inspection, template=template_id, state="draft")


def _export(prepared: Prepared, built: Built, path: Path) -> dict[str, object]:
    return {
        "id": uuid4(),
        "inspection_id": prepared.inspection,
        "at": datetime.now(UTC),
        "kind": f"letter {built.ending}",
        "path": str(path),
        "sha256": built.sha256,
        "encrypted": False,
    }


def _issued(session: Session, row: Inspection, template_id: str) -> date:
    letter = letter_row(session, row.id, template_id)
    dated = (letter.dated or letter.published_on) if letter else None
    return dated or row.published_on or datetime.now(UTC).date()
