"""Keeps the full-text index in step with the rows, in the transaction that shows them."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Column, String, Table
from sqlalchemy.orm import Session

from db import statements

# Columns that hold codes, marks of order or hashes: found by no one, noise in every search.
CODES = frozenset(
    {
        "authority_language", "band", "chance", "code_edition", "commitment",
        "consent", "dimension", "expectation", "form", "framework", "judgement", "key", "kind",
        "language", "our_view", "overall", "own_view", "pool", "position", "raised_from",
        "reading", "reason_code", "section", "seed", "service", "source_table", "stage", "stale",
        "stance", "standing", "state", "status", "target_table", "template", "theme", "weight",
        "written_in",
    }
)  # fmt: skip
TEXTS_IN_JSON = frozenset({"addressee", "fields", "signatory"})


@cache
def text_columns(table: Table) -> tuple[str, ...]:
    """The columns whose words can be found: all texts but codes."""
    return tuple(column.name for column in table.c if _has_words(column))


def texts(table: Table, row: Mapping[Any, Any]) -> list[tuple[str, str]]:
    """Field and words of a row as it is shown; nothing of a deleted one."""
    if row["deleted"]:
        return []
    found = [(name, " ".join(_words(row[name]))) for name in text_columns(table)]
    return [(name, words) for name, words in found if words]


def renew(
    session: Session, table: Table, ids: Sequence[UUID], rows: Iterable[dict[str, Any]]
) -> None:
    """Replace what can be found of the rows `ids` by the words of `rows`."""
    if not text_columns(table):
        return
    forget(session, session.scalars(statements.PLACES_OF_ROWS, {"ids": ids}))
    new = [(row, name, words) for row in rows for name, words in texts(table, row)]
    if not new:
        return
    first = (session.scalar(statements.LAST_PLACE) or 0) + 1
    places, found = [], []
    for number, (row, name, words) in enumerate(new, first):
        places.append(
            {
                "id": number,
                "inspection_id": row["inspection_id"],
                "tbl": table.name,
                "row_id": row["id"],
                "field": name,
            }
        )
        found.append({"id": number, "text": words})
    session.execute(statements.ADD_PLACES, places)
    session.execute(statements.ADD_WORDS, found)


def forget(session: Session, places: Iterable[int]) -> None:
    """Take places out of the index; their words leave the file too (secure-delete)."""
    gone = list(places)
    if gone:
        session.execute(statements.DROP_WORDS, [{"id": place} for place in gone])
        session.execute(statements.DROP_PLACES, {"ids": gone})


def _has_words(column: Column[Any]) -> bool:
    if isinstance(column.type, JSON):
        return column.name in TEXTS_IN_JSON
    coded = column.name in CODES or column.name.endswith("sha256")
    return type(column.type) is String and not coded


def _words(value: Any) -> list[str]:
    """The texts of a cell; of a JSON object its values, however deep."""
    if isinstance(value, str):
        return [value] if value.strip() else []
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [words for part in value for words in _words(part)]
    return []
