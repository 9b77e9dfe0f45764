"""Keeps a store of the present form: `python -m tests.old_files.keep`, once for each release.

Writes <form>.arolwg-backup beside this file: a back-up of a small store whose passphrase stands
below. It holds one record of every table, and a record that was changed, deleted and drafted.
"""

import sys
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Column

from db import drafts, journal
from db.backup import ENDING, write_backup
from db.keys import Kdf
from db.models import Inspection, Note
from db.schema import HEAD
from db.store import create_store

HERE = Path(__file__).parent
PASSPHRASE = "hen ffeil o'r dechrau"
INSPECTION = UUID(int=2017)
NOTE = UUID(int=2018)
NAME = {"source": ["test", "Keep an old file"], "facts": {}}
VALUES: dict[type, Any] = {
    str: "geiriau",
    int: 7,
    bool: True,
    date: date(2026, 3, 20),
    datetime: datetime(2026, 3, 20, 9, 30, tzinfo=UTC),
    UUID: UUID(int=7),
    object: {"a": [1, "dau"]},  # JSON
}


def keep(folder: Path) -> Path:
    """Write the file of the present form into `folder`; nothing is written over."""
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch, "old.store")
        store, _recovery = create_store(path, PASSPHRASE, "First inspector", Kdf(1, 8192, 1))
        with store:
            with store.sessions.writing(NAME) as writing:
                for model in journal.record_models().values():
                    row = INSPECTION if model is Inspection else None
                    writing.create(model, INSPECTION, row, **_values(model))
                writing.create(Note, INSPECTION, NOTE, text="first")
                gone = writing.create(Note, INSPECTION, text="gone")
                writing.blob(b"attached", "text/plain")
            with store.sessions.writing(NAME) as writing:
                writing.set(Note, NOTE, text="second")
                writing.delete(Note, gone)
                drafts.keep(writing, Note, NOTE, "text", "being typed")
            return write_backup(store, folder / f"{HEAD}{ENDING}").file


def _values(model: type[Any]) -> dict[str, Any]:
    table = journal.record_tables()[journal.table_name(model)]
    fixed = ("id", "inspection_id", "deleted", "purged_at")
    return {column.name: _value(column) for column in table.c if column.name not in fixed}


def _value(column: Column[Any]) -> Any:
    return VALUES[column.type.python_type]


if __name__ == "__main__":
    sys.stdout.write(f"{keep(HERE)}\n")
