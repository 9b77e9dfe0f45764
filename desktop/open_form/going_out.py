"""Writes an inspection as one zip. The same records give the same bytes."""

import base64
import hashlib
import json
import mimetypes
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from db import journal
from db.base import as_json
from db.models import Action, Blob, Change, ChangeParent, ChangeValue, Device, ExportMade, Witness
from db.schema import APP_VERSION
from db.sessions import Writing
from db.whole import beside
from desktop.open_form import describing
from desktop.open_form.tables import Row, csv_text, read_rows, tables

MOMENT = (1980, 1, 1, 0, 0, 0)  # a zip wants one; the true ones stand inside
INSPECTION, JOURNAL, ACTIONS = "inspection.json", "history/journal.jsonl", "history/actions.jsonl"
JSON_MIME, LINES_MIME = "application/json", "application/jsonl"


@dataclass
class _Zip:
    """The file in the making, and what is in it so far."""

    zip: zipfile.ZipFile
    files: dict[str, tuple[int, str]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def put(self, path: str, content: bytes, mime: str, name: str = "") -> None:
        about = zipfile.ZipInfo(path, MOMENT)
        about.compress_type = zipfile.ZIP_DEFLATED
        about.external_attr = 0o600 << 16
        self.zip.writestr(about, content)
        self.files[path] = (len(content), mime)
        if name:
            self.names[path] = name

    def put_json(self, path: str, content: object) -> None:
        text = json.dumps(content, ensure_ascii=False, indent=1)
        self.put(path, text.encode(), JSON_MIME)


def write_open_form(session: Session, inspection: UUID, path: Path) -> str:
    """Write the whole inspection; gives the file's SHA-256. Raises OSError; nothing is left then,
    nor where it is broken off."""
    with beside(path) as meanwhile:
        with zipfile.ZipFile(meanwhile, "w") as archive:
            _write(_Zip(archive), session, inspection)
        with meanwhile.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()


def keep_note(writing: Writing, inspection: UUID, path: Path, sha256: str) -> None:
    """Note that it left the store, for "what is on this laptop"."""
    about = {"inspection_id": inspection, "path": str(path), "sha256": sha256}
    kept = {"id": uuid4(), "at": datetime.now(UTC), "kind": "open form", "encrypted": False}
    writing.put(ExportMade, about | kept)


def _write(out: _Zip, session: Session, inspection: UUID) -> None:
    records = {name: read_rows(session, it, inspection) for name, it in tables().items()}
    lines = list(_journal(session, inspection))
    out.put(JOURNAL, _lines(lines), LINES_MIME)
    out.put(ACTIONS, _lines(_actions(session, inspection)), LINES_MIME)
    attachments = list(_attach(out, session, records, lines))
    whole = {
        "format": describing.FORMAT,
        "program": APP_VERSION,
        "inspection": str(inspection),
        "records": records,
        "attachments": attachments,
        "people": _people(session, lines),
        "witnesses": _witnesses(session, inspection),
    }
    out.put_json(INSPECTION, whole)
    out.put_json("inspection.schema.json", describing.schema())
    filled = [name for name, rows in records.items() if rows]
    for name in filled:
        content = csv_text(tables()[name], records[name]).encode()
        out.put(describing.csv_path(name), content, "text/csv")
    out.put_json("datapackage.json", describing.data_package(filled))
    when = max((line["change"]["at_utc"] for line in lines), default="")
    (own,) = records["inspection"]
    out.put_json("ro-crate-metadata.json", describing.crate(own, when, out.files, out.names))


def _lines(rows: Any) -> bytes:
    return "".join(f"{as_json(row)}\n" for row in rows).encode()


def _journal(session: Session, inspection: UUID) -> Iterator[Row]:
    """Each change with its parents, value and salt, in the order of the stamps."""
    parents: dict[UUID, list[str]] = defaultdict(list)
    of_this = ChangeParent.inspection_id == inspection
    for child, parent in session.execute(
        select(ChangeParent.child, ChangeParent.parent).where(of_this)
    ):
        parents[child].append(str(parent))
    names = (*journal.HASHED, "hash")
    query = (
        select(*(getattr(Change, name) for name in names), ChangeValue.value, ChangeValue.salt)
        .join(ChangeValue, journal.value_of_change())
        .where(Change.inspection_id == inspection)
        .order_by(Change.hlc, Change.id)
    )
    for row in session.execute(query).mappings():
        salt = None if row["salt"] is None else base64.b64encode(row["salt"]).decode()
        change = {name: row[name] for name in names}
        yield json.loads(as_json({"change": change})) | {
            "parents": sorted(parents[row["id"]]),
            "value": row["value"],
            "salt": salt,
        }


def _actions(session: Session, inspection: UUID) -> Iterator[Row]:
    names = ("id", "device_id", "author_id", "at", "order", "name", "undoes")
    found = session.scalars(
        select(Action).where(Action.inspection_id == inspection).order_by(Action.at, Action.id)
    )
    for action in found:
        yield {name: getattr(action, name) for name in names}


def _attach(
    out: _Zip, session: Session, records: dict[str, list[Row]], lines: list[Row]
) -> Iterator[Row]:
    """Every file that a record names, or named once."""
    names = _file_names(records)
    wanted = {
        json.loads(line["value"])
        for line in lines
        if line["value"] and line["change"]["field"].endswith("sha256")
    }
    for digest in sorted(it for it in wanted if isinstance(it, str)):
        blob = session.get(Blob, digest)
        if blob is not None:
            name = names.get(digest, "")
            ending = Path(name).suffix or mimetypes.guess_extension(blob.mime) or ""
            path = f"attachments/{digest}{ending.lower()}"
            out.put(path, blob.bytes, blob.mime, name)
            yield {"path": path, "sha256": digest, "size": blob.size, "mime": blob.mime}
            session.expunge(blob)


def _file_names(records: dict[str, list[Row]]) -> dict[str, str]:
    """The names under which files came, by their hashes."""
    return {
        row[column]: row["file_name"]
        for rows in records.values()
        for row in rows
        for column in row
        if column.endswith("sha256") and row[column] and row.get("file_name")
    }


def _people(session: Session, lines: list[Row]) -> list[Row]:
    """Who wrote, on which laptop: names alone, no keys."""
    devices = {line["change"]["device_id"] for line in lines}
    names = ("device_id", "user_id", "user_name", "label")
    found = session.scalars(select(Device).order_by(Device.device_id))
    plain = [json.loads(as_json({name: getattr(it, name) for name in names})) for it in found]
    return [row for row in plain if row["device_id"] in devices]


def _witnesses(session: Session, inspection: UUID) -> list[Row]:
    """What others have seen of the chains."""
    names = ("device_id", "seq", "seen_from", "hash", "seen_at")
    found = session.scalars(
        select(Witness)
        .where(Witness.inspection_id == inspection)
        .order_by(Witness.device_id, Witness.seq, Witness.seen_from)
    )
    return [json.loads(as_json({name: getattr(it, name) for name in names})) for it in found]
