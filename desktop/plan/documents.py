"""The register of documents; their files lie encrypted in the store, as they came."""

import mimetypes
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.models import Blob, Document
from db.sessions import Writing
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble
from desktop.words.ordering import between

LARGEST = 50 * 1024 * 1024  # bytes of one attachment


class DocumentTrouble(Trouble):
    """A file that can't be attached or given out."""


@dataclass(frozen=True)
class Attachment:
    """A file as it was read: its name, what it holds, and of what kind it is."""

    name: str
    content: bytes
    mime: str

    @property
    def sha256(self) -> str:
        """By which a file is known."""
        return sha256(self.content).hexdigest()


@dataclass(frozen=True)
class Registered:
    """A document with its number (D1, D2 ... in the order of the register) and its file's size."""

    number: str
    row: Document
    size: int | None


def documents(session: Session, inspection_id: UUID) -> list[Registered]:
    """The register, in order."""
    query = (
        select(Document, func.length(Blob.bytes))
        .outerjoin(Blob, Blob.sha256 == Document.blob_sha256)
        .where(Document.inspection_id == inspection_id, ~Document.deleted)
    )
    found = sorted(session.execute(query), key=lambda it: (it[0].position or "", str(it[0].id)))
    return [Registered(f"D{n}", row, size) for n, (row, size) in enumerate(found, 1)]


def with_file(session: Session, inspection_id: UUID, digest: str) -> Registered | None:
    """The document of the register that has that file already."""
    found = documents(session, inspection_id)
    return next((one for one in found if one.row.blob_sha256 == digest), None)


def register(
    writing: Writing,
    inspection_id: UUID,
    title: str,
    received_on: date | None = None,
    file: Attachment | None = None,
    **values: Any,
) -> UUID:
    """Enter a document, with its file if there is one."""
    last = max(
        (it.row.position or "" for it in documents(writing.session, inspection_id)), default=""
    )
    attached: dict[str, Any] = _attached(writing, file) if file else {}
    name = title.strip() or (Path(file.name).stem if file else "")
    return writing.create(
        Document,
        inspection_id,
        title=name,
        received_on=received_on,
        position=between(last, None),
        **attached,
        **values,
    )


def attach(writing: Writing, document: UUID, file: Attachment) -> None:
    """Keep a file with a document; the one before stays in the journal's history."""
    writing.set(Document, document, **_attached(writing, file))


def change_document(writing: Writing, document: UUID, **values: Any) -> None:
    """Change title, kind, received_on, request_id, dimension, passage or note."""
    writing.set(Document, document, **values)


def remove_document(writing: Writing, document: UUID) -> None:
    """Take a document off the register."""
    writing.delete(Document, document)


def file_of(session: Session, document: UUID) -> tuple[str, bytes]:
    """Name and content of a document's file. Raises DocumentTrouble if it has none."""
    row = session.get_one(Document, document)
    blob = session.get(Blob, row.blob_sha256) if row.blob_sha256 else None
    if blob is None:
        raise DocumentTrouble(QT_TRANSLATE_NOOP("plan", "No file is kept with this document."))
    return row.file_name or row.title or str(row.id), blob.bytes


def read_attachment(file: Path) -> Attachment:
    """Read a file for the register. Raises DocumentTrouble."""
    try:
        size = file.stat().st_size
        content = file.read_bytes() if size <= LARGEST else b""
    except OSError as problem:
        raise DocumentTrouble(
            QT_TRANSLATE_NOOP("plan", "{file} can't be read. Check that it is still there."),
            file=file.name,
        ) from problem
    if size > LARGEST:
        raise DocumentTrouble(
            QT_TRANSLATE_NOOP("plan", "{file} is larger than {most} MB: it was not attached."),
            file=file.name,
            most=LARGEST // 1024 // 1024,
        )
    mime = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return Attachment(file.name, content, mime)


def _attached(writing: Writing, file: Attachment) -> dict[str, str]:
    return {"file_name": file.name, "blob_sha256": writing.blob(file.content, file.mime)}
