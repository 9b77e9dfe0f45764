"""Keep what a form says: one action, the file beside it, and nobody's work overwritten."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import Blob, Document, Inspection, Statement
from db.sessions import Writing
from desktop.framework import load
from desktop.plan.documents import documents
from desktop.self_assessment.form.reading import read_content
from desktop.self_assessment.form.shape import FormAnswer, FormReading
from desktop.self_assessment.statements import THEIRS, ensure, statement_id
from desktop.words.ordering import between

KIND = "self_assessment_form"
"""The kind under which the form stands in the register of documents."""


@dataclass(frozen=True)
class Kept:
    """What `keep_form` did, by ids of expectations.

    `left` had other words that a person typed or changed: those stay. `changed_since_read` got
    new words from the authority after an inspector had read the old ones.
    """

    document: UUID | None
    taken: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    changed_since_read: tuple[str, ...] = ()


def keep_form(writing: Writing, inspection_id: UUID, reading: FormReading) -> Kept:
    """Keep the file and what it says. The very same file a second time changes nothing."""
    if _known(writing.session, inspection_id, reading.sha256):
        return Kept(None)
    document = _register(writing, inspection_id, reading)
    earlier = _Earlier(writing.session, inspection_id)
    taken, left, changed = [], [], []
    for answer in reading.answers:
        if answer.is_empty:
            continue
        was_read = _is_read(writing.session, inspection_id, answer.expectation)
        values, refused = _new_words(writing.session, inspection_id, answer, earlier)
        if values:
            row = ensure(writing, inspection_id, answer.expectation)
            writing.set(Statement, row, source_sha256=reading.sha256, **values)
            taken.append(answer.expectation)
            if was_read:
                changed.append(answer.expectation)
        if refused:
            left.append(answer.expectation)
    return Kept(document, tuple(taken), tuple(left), tuple(changed))


def _known(session: Session, inspection_id: UUID, sha256: str) -> bool:
    query = select(Document.id).where(
        Document.inspection_id == inspection_id,
        Document.blob_sha256 == sha256,
        Document.kind == KIND,
        ~Document.deleted,
    )
    return session.scalar(query) is not None


def _register(writing: Writing, inspection_id: UUID, reading: FormReading) -> UUID:
    there = documents(writing.session, inspection_id)
    last = max((one.row.position or "" for one in there), default=None)
    return writing.create(
        Document,
        inspection_id,
        title=reading.file_name.rpartition(".")[0] or reading.file_name,
        kind=KIND,
        received_on=date.today(),  # noqa: DTZ011 - the day on the inspector's desk
        file_name=reading.file_name,
        blob_sha256=writing.blob(reading.content, reading.mime),
        position=between(last, None),
    )


def _new_words(
    session: Session, inspection_id: UUID, answer: FormAnswer, earlier: "_Earlier"
) -> tuple[dict[str, str], bool]:
    """The fields that may be filled, and whether one was left as a person has it."""
    row = session.get(Statement, statement_id(inspection_id, answer.expectation))
    if row is None or row.deleted:
        return {key: value for key in THEIRS if (value := getattr(answer, key))}, False
    came = earlier.words_of(row)
    values, refused = {}, False
    for key in THEIRS:
        new, old = getattr(answer, key), getattr(row, key) or None
        if not new or new == old:
            continue
        if old is None or (came is not None and old == getattr(came, key)):
            values[key] = new
        else:
            refused = True
    return values, refused


class _Earlier:
    """What earlier forms said: words that still are as they came are nobody's work here."""

    def __init__(self, session: Session, inspection_id: UUID) -> None:
        self._session = session
        self._framework = load(session.get_one(Inspection, inspection_id).framework or "")
        self._read: dict[str, dict[str, FormAnswer]] = {}

    def words_of(self, row: Statement) -> FormAnswer | None:
        """The answer in the form from which the row was filled last."""
        sha256 = row.source_sha256 or ""
        if sha256 not in self._read:
            blob = self._session.get(Blob, sha256)
            answers = read_content("", blob.bytes, self._framework).answers if blob else ()
            self._read[sha256] = {one.expectation: one for one in answers}
        return self._read[sha256].get(row.expectation or "")


def _is_read(session: Session, inspection_id: UUID, expectation: str) -> bool:
    row = session.get(Statement, statement_id(inspection_id, expectation))
    return row is not None and not row.deleted and row.reading is not None
