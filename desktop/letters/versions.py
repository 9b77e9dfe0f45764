"""Every export that was kept: what was sent, when, by whom, and what differs between two."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from typing import Literal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import Blob, LetterVersion
from db.people import user_names
from desktop.letters import model
from desktop.letters.content import letter_row
from desktop.letters.frozen import thaw
from desktop.letters.model import Heading, Numbered

ENDINGS = {"application/pdf": ".pdf", "text/html": ".html"}


@dataclass(frozen=True)
class Version:
    """A frozen export."""

    id: UUID
    number: int
    language: str
    kind: str
    made_at: datetime | None
    made_by: str
    sha256: str
    checks: int
    reason: str
    records: int
    ending: str


@dataclass(frozen=True)
class Changed:
    """A text that differs between two versions; `parts` are (what, words) in reading order."""

    kind: Literal["changed", "added", "removed"]
    key: str
    number: str
    heading: str
    parts: tuple[tuple[Literal["same", "added", "removed"], str], ...]


def versions(session: Session, inspection: UUID, template_id: str) -> list[Version]:
    """The versions of a letter, the latest first."""
    letter = letter_row(session, inspection, template_id)
    if letter is None:
        return []
    query = (
        select(LetterVersion, Blob.mime)
        .outerjoin(Blob, Blob.sha256 == LetterVersion.file_sha256)
        .where(LetterVersion.letter_id == letter.id, ~LetterVersion.deleted)
        .order_by(LetterVersion.number.desc(), LetterVersion.id)
    )
    names = user_names(session)
    return [_version(row, mime, names) for row, mime in session.execute(query)]


def _version(row: LetterVersion, mime: str | None, names: dict[UUID, str]) -> Version:
    ids = (row.records or {}).get("ids") or {}
    return Version(
        row.id,
        row.number or 0,
        row.language or "",
        row.kind or "",
        row.made_at,
        names.get(row.made_by, "") if row.made_by else "",
        row.sha256 or "",
        len(row.checks or ()),
        row.reason or "",
        sum(len(rows) for rows in ids.values()),
        ENDINGS.get(mime or "", ".docx"),
    )


def version_file(session: Session, version: UUID) -> bytes:
    """The bytes as they were exported."""
    row = session.get_one(LetterVersion, version)
    return session.get_one(Blob, row.file_sha256).bytes


def version_letter(session: Session, version: UUID) -> model.Letter:
    """What the version says, as blocks."""
    row = session.get_one(LetterVersion, version)
    return thaw(session.get_one(Blob, row.model_sha256).bytes)


def sent_letter(
    session: Session, inspection: UUID, template_id: str, language: str
) -> model.Letter | None:
    """What an edited Word file was made from: the last version in Word, else the last at all."""
    found = [v for v in versions(session, inspection, template_id) if v.language == language]
    words = [version for version in found if version.ending == ".docx"] or found
    return version_letter(session, words[0].id) if words else None


def latest_letter(
    session: Session, inspection: UUID, template_id: str, language: str, kind: str = ""
) -> tuple[int, model.Letter] | None:
    """The last version in that language, of that kind ("draft", "final") or of any, with its
    number."""
    for version in versions(session, inspection, template_id):
        if version.language == language and version.kind == (kind or version.kind):
            return version.number, version_letter(session, version.id)
    return None


def word_parts(
    before: str, after: str
) -> tuple[tuple[Literal["same", "added", "removed"], str], ...]:
    """What was added and removed between two texts, word by word."""
    return tuple(_parts(before.split(), after.split()))


def compare(old: model.Letter, new: model.Letter) -> list[Changed]:
    """What was changed, added and removed, in the order of the new letter; removed ones where
    they stood. Numbers that moved on by themselves are no change."""
    before, after = _texts(old), _texts(new)
    place = {key: number for number, key in enumerate(before)}
    found = list(_gone_after(-1, before, after))
    for key, text in after.items():
        if key not in before:
            found.append(_only("added", text))
            continue
        if before[key].words != text.words:
            found.append(_both(before[key], text))
        found += _gone_after(place[key], before, after)
    return found


def _gone_after(
    place: int, before: dict[str, "_Text"], after: dict[str, "_Text"]
) -> Iterator[Changed]:
    """What stood right behind a text of the old version, and is in the new one no longer."""
    for key in list(before)[place + 1 :]:
        if key in after:
            return
        yield _only("removed", before[key])


@dataclass(frozen=True)
class _Text:
    key: str
    number: str
    heading: str
    words: str


def _texts(letter: model.Letter) -> dict[str, _Text]:
    """Texts by key, each with the heading above it. A record's text is known by its record."""
    found: dict[str, _Text] = {}
    heading = letter.title
    for unit in model.units(letter.blocks):
        words = model.plain(unit.text).strip()
        number = unit.block.number if isinstance(unit.block, Heading | Numbered) else ""
        if isinstance(unit.block, Heading):
            heading = words
        key = unit.origin or unit.key
        if words:
            found.setdefault(key, _Text(key, number, heading, words))
    return found


def _only(kind: Literal["added", "removed"], text: _Text) -> Changed:
    return Changed(kind, text.key, text.number, text.heading, ((kind, text.words),))


def _both(before: _Text, after: _Text) -> Changed:
    parts = word_parts(before.words, after.words)
    return Changed("changed", after.key, after.number, after.heading, parts)


def _parts(
    before: list[str], after: list[str]
) -> Iterator[tuple[Literal["same", "added", "removed"], str]]:
    """Word by word."""
    for what, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what == "equal":
            yield "same", " ".join(before[a:b])
            continue
        if b > a:
            yield "removed", " ".join(before[a:b])
        if d > c:
            yield "added", " ".join(after[c:d])
