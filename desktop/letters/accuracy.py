"""Factual accuracy: what the authority says is wrong, our answer, and the edits that follow."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import AccuracyPoint, LetterVersion
from db.people import user_names
from db.sessions import Writing
from desktop.letters.content import letter_row
from desktop.letters.languages import FIELDS, MODELS, Language
from desktop.letters.model import Unit, plain, units
from desktop.letters.versions import version_letter
from desktop.words.messages import QT_TRANSLATE_NOOP, No
from desktop.words.ordering import between

ANSWERS = ("accepted", "partly", "not_accepted")


class NoAnswer(No):
    """An answer needs its reason."""


@dataclass(frozen=True)
class Point:
    """A point with the paragraph it is about, as the version had it that they read."""

    id: UUID
    number: int
    version: UUID | None
    key: str
    place: str
    words: str
    origin: str
    point: str
    their_evidence: str
    answer: str
    reason: str
    answered_by: str
    answered_at: datetime | None


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of a version that a point can be about."""

    key: str
    place: str
    words: str
    origin: str


def add_point(
    writing: Writing,
    letter: UUID,
    version: UUID,
    key: str,
    point: str = "",
    their_evidence: str = "",
) -> UUID:
    """A point at the end of the log; `key` names the paragraph of that version."""
    inspection = writing.session.get_one(LetterVersion, version).inspection_id
    last = max((row.position or "" for row in _rows(writing.session, letter)), default="")
    return writing.create(
        AccuracyPoint,
        inspection,
        letter_id=letter,
        version_id=version,
        position=between(last or None, None),
        paragraph=key,
        point=point,
        their_evidence=their_evidence,
    )


def answer_point(
    writing: Writing,
    point: UUID,
    answer: str,
    reason: str,
    *,
    language: Language = "en",
    edit: str = "",
) -> None:
    """Our answer, by whom and when; `edit` is the paragraph's new text, where one follows.

    Raises NoAnswer without a reason. The edit is one action with the answer: one Undo takes
    both back.
    """
    if not reason.strip():
        raise NoAnswer(
            QT_TRANSLATE_NOOP("letters", "Say why: the authority reads the reason too.")
        )
    row = writing.session.get_one(AccuracyPoint, point)
    origin = _origin(writing.session, row)
    writing.set(
        AccuracyPoint,
        point,
        answer=answer,
        reason=reason.strip(),
        answered_by=writing.person.user_id,
        answered_at=datetime.now(UTC),
    )
    if edit.strip() and origin:
        table, _, record = origin.partition(":")
        writing.set(MODELS[table], UUID(record), **{FIELDS[language]: edit.strip()})


def points(session: Session, inspection: UUID, template_id: str) -> list[Point]:
    """The log of a letter, in order."""
    letter = letter_row(session, inspection, template_id)
    if letter is None:
        return []
    names = user_names(session)
    known: dict[UUID, dict[str, Paragraph]] = {}
    found = []
    for number, row in enumerate(_rows(session, letter.id), 1):
        version = row.version_id
        if version is not None and version not in known:
            known[version] = {it.key: it for it in paragraphs(session, version)}
        place = known.get(version, {}).get(row.paragraph or "") if version else None
        found.append(_point(number, row, place, names))
    return found


def _point(
    number: int, row: AccuracyPoint, place: Paragraph | None, names: dict[UUID, str]
) -> Point:
    return Point(
        row.id,
        number,
        row.version_id,
        row.paragraph or "",
        place.place if place else "",
        place.words if place else "",
        place.origin if place else "",
        row.point or "",
        row.their_evidence or "",
        row.answer or "",
        row.reason or "",
        names.get(row.answered_by, "") if row.answered_by else "",
        row.answered_at,
    )


def paragraphs(session: Session, version: UUID) -> list[Paragraph]:
    """What a point can be about: every text of the version, by its number or heading."""
    return list(_paragraphs(units(version_letter(session, version).blocks)))


def _paragraphs(found: Iterable[Unit]) -> Iterable[Paragraph]:
    heading = ""
    for unit in found:
        words = plain(unit.text)
        if type(unit.block).__name__ == "Heading":
            heading = words
        number = getattr(unit.block, "number", "") or _number_in_row(unit)
        if words.strip() and "/head/" not in unit.key:
            yield Paragraph(unit.key, f"{heading} {number}".strip(), words, unit.origin)


def _number_in_row(unit: Unit) -> str:
    for row in getattr(unit.block, "rows", ()):
        if unit.origin and row.origin == unit.origin:
            return plain(row.cells[0])
    return ""


def _origin(session: Session, row: AccuracyPoint) -> str:
    if row.version_id is None:
        return ""
    found = (it.origin for it in paragraphs(session, row.version_id) if it.key == row.paragraph)
    return next(found, "")


def _rows(session: Session, letter: UUID) -> list[AccuracyPoint]:
    query = (
        select(AccuracyPoint)
        .where(AccuracyPoint.letter_id == letter, ~AccuracyPoint.deleted)
        .order_by(AccuracyPoint.position, AccuracyPoint.id)
    )
    return list(session.scalars(query))
