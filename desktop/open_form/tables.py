"""The tables of an inspection as plain values: JSON out, the model's own types in again."""

import csv
import io
import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Table, select
from sqlalchemy.orm import Session

from db import journal
from db.base import Base, as_json, from_json
from db.models import LongListDoubt, LongListRow, QdaPassage

# Derived from an imported file: no journal of their own, but the first that anyone wants to see.
DERIVED: tuple[type[Base], ...] = (LongListRow, LongListDoubt, QdaPassage)
IMPLIED = "inspection_id"  # the same for every row of the file
Row = dict[str, Any]
Kind = type[Any]


@cache
def tables() -> dict[str, Table]:
    """Every table of the form by its name: people's records first, then what is derived."""
    derived = {model.__tablename__: Base.metadata.tables[model.__tablename__] for model in DERIVED}
    return dict(sorted(journal.record_tables().items())) | derived


@cache
def columns(table: Table) -> dict[str, Kind]:
    """Names and Python types of the columns in the form; `object` is any JSON."""
    return {it.name: it.type.python_type for it in table.c if it.name != IMPLIED}


def read_rows(session: Session, table: Table, inspection: UUID) -> list[Row]:
    """The rows of an inspection as plain values, in the order of their ids."""
    query = select(table).where(table.c.inspection_id == inspection).order_by(table.c.id)
    return [plain(table, dict(row)) for row in session.execute(query).mappings()]


def plain(table: Table, row: Mapping[str, Any]) -> Row:
    """A row as JSON has it: ids, dates and moments are text."""
    found: Row = json.loads(as_json({name: row[name] for name in columns(table)}))
    return found


def lifted(table: Table, row: Row, inspection: UUID) -> Row:
    """A plain row as the model has it. Raises ValueError, TypeError or KeyError."""
    values = {name: _lifted(row[name], kind) for name, kind in columns(table).items()}
    return values | {IMPLIED: inspection}


def _lifted(value: Any, kind: Kind) -> Any:
    found = from_json(json.dumps(value), kind)
    wanted = (dict, list) if kind is object else kind
    if found is not None and not isinstance(found, wanted):
        raise TypeError(kind.__name__)
    return found


def csv_text(table: Table, rows: Iterable[Row]) -> str:
    """RFC 4180 with a heading; null is an empty cell, lists and objects are JSON."""
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(columns(table)))
    writer.writeheader()
    for row in rows:
        writer.writerow({name: _cell(value) for name, value in row.items()})
    return out.getvalue()


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict | list):
        return as_json(value)
    return value


JSON_TYPES: dict[Kind, Row] = {
    str: {"type": ["string", "null"]},
    int: {"type": ["integer", "null"]},
    bool: {"type": ["boolean", "null"]},
    date: {"type": ["string", "null"], "format": "date"},
    datetime: {"type": ["string", "null"], "format": "date-time"},
    UUID: {"type": ["string", "null"], "format": "uuid"},
    object: {"type": ["object", "array", "null"]},
}
CSV_TYPES: dict[Kind, Row] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    date: {"type": "date"},
    datetime: {"type": "datetime", "format": "any"},
    UUID: {"type": "string", "format": "uuid"},
    object: {"type": "any", "description": "JSON"},
}
