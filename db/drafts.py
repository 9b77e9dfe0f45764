"""What is being typed: on disk within a second, a change of the journal once the field is left.

A draft remembers the heads that its author was looking at when it began; the change it becomes
names those as parents, so that it can't silently overwrite what came in meanwhile.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from db import journal
from db.base import Record, storable
from db.models import Draft
from db.writing import Writing


@dataclass(frozen=True)
class Recovered:
    """A text that was being typed when the program ended, now a change."""

    inspection_id: UUID
    table: str
    row_id: UUID
    field: str
    at: datetime


def keep(writing: Writing, model: type[Record], row_id: UUID, field: str, text: str) -> None:
    """Put what is typed so far on the disk; nothing is announced or journalled yet."""
    cell = _cell(model, row_id, field)
    row = _row(writing.session, model, row_id)
    old = writing.session.get(Draft, cell)
    seen = old.base_heads if old else _heads(writing.session, model, row, field)
    values = {
        "cell": cell,
        "inspection_id": row.inspection_id,
        "value": storable(text),
        "base_heads": seen,
        "at": datetime.now(UTC),
    }
    writing.put(Draft, values, "cell")


def record(writing: Writing, model: type[Record], row_id: UUID, field: str, text: str) -> None:
    """Make the text a change of its field, and let its draft go."""
    row = _row(writing.session, model, row_id)
    cell = _cell(model, row_id, field)
    draft = writing.session.get(Draft, cell)
    if (getattr(row, field) or "") != text:
        seen = draft.base_heads if draft else _heads(writing.session, model, row, field)
        writing.with_parents(model, row_id, field, text, [UUID(one) for one in seen])
    writing.session.execute(delete(Draft).where(Draft.cell == cell))


def recover(writing: Writing) -> list[Recovered]:
    """Make changes of the drafts that a crash left behind; says which, oldest first."""
    models, tables = journal.record_models(), journal.record_tables()
    found = []
    left = [(one.cell, one.value, one.inspection_id, one.at) for one in leftover(writing.session)]
    for cell, value, inspection_id, at in left:
        table, row_id, field = cell.split("/")
        if table not in models or field not in tables[table].c:
            continue  # a newer program's: it stays for that one
        if writing.session.get(models[table], UUID(row_id)) is None:
            continue  # its row was still being made, and never was
        record(writing, models[table], UUID(row_id), field, value)
        found.append(Recovered(inspection_id, table, UUID(row_id), field, at))
    return found


def leftover(session: Session) -> list[Draft]:
    """The drafts that no field is open for, oldest first."""
    return list(session.scalars(select(Draft).order_by(Draft.at)))


def _row(session: Session, model: type[Record], row_id: UUID) -> Record:
    row = session.get(model, row_id, populate_existing=True)
    if row is None:
        raise LookupError(f"no row in {model.__name__}")
    return row


def _heads(session: Session, model: type[Record], row: Record, field: str) -> list[str]:
    cell = (row.inspection_id, journal.table_name(model), row.id, field)
    return [str(one) for one in journal.heads(session, cell)]


def _cell(model: type[Record], row_id: UUID, field: str) -> str:
    return f"{journal.table_name(model)}/{row_id}/{field}"
