"""Rows and doubts of a reading as the store keeps them, a few hundred at a time.

The id of a row is made of its list's id and its position, so that whoever reads the file anew by
the same mapping gets the same ids, and a drawn case finds its row on every laptop.
"""

import json
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any
from uuid import UUID

from db.models import LongListDoubt, LongListRow
from desktop.sampling.long_list.reading import Reading
from desktop.sampling.long_list.rows import LongRow
from desktop.sampling.long_list.values import text_of

CHUNK = 500
ROW = (
    "id", "inspection_id", "long_list_id", "position", "sheet", "row", "reference", "pool",
    "categories", "flags", "eligible", "reason", "team", "age_band", "sex", "language", "family",
    "status", "opened", "values",
)  # fmt: skip
DOUBT = (
    "id", "inspection_id", "long_list_id", "position", "code", "sheet", "row", "column",
    "reference", "found", "expected", "done",
)  # fmt: skip
Chunk = tuple[type, tuple[str, ...], list[tuple[Any, ...]]]
Headings = list[Any]


def chunks(inspection: UUID, made: UUID, reading: Reading) -> Iterator[Chunk]:
    """The table, its columns and some rows of it, until all are told."""
    stager = _Stager(inspection, made)
    for at in range(0, len(reading.rows), CHUNK):
        part = reading.rows[at : at + CHUNK]
        yield LongListRow, ROW, [stager.row(one, n) for n, one in enumerate(part, start=at)]
    for at in range(0, len(reading.doubts), CHUNK):
        doubts = reading.doubts[at : at + CHUNK]
        common = stager.common
        lines = [
            (stager.id(n), *common, n, one.code, one.sheet, one.row, *one[4:])
            for n, one in enumerate(doubts, start=at)
        ]
        yield LongListDoubt, DOUBT, lines


def headings_of(reading: Reading) -> Headings:
    """Sheet and kept headings, once each: what `values_of` needs."""
    kept: dict[str, tuple[str, ...]] = {}
    for row in reading.rows:
        if row.sheet not in kept:
            kept[row.sheet] = row.headings
    return [[sheet, list(headings)] for sheet, headings in kept.items()]


def values_of(row: LongListRow, headings: Headings | None) -> dict[str, str]:
    """Heading: value as it came, of every source row. Nothing of what was set aside."""
    kept: Any = row.values
    if isinstance(kept, dict):
        return kept
    by_sheet = dict(headings or ())
    mine: list[str] = by_sheet.get(row.sheet, [])
    return {name: cell for name, cell in zip(mine, kept, strict=False) if cell}


class _Stager:
    def __init__(self, inspection: UUID, made: UUID) -> None:
        self.common = (inspection.hex, made.hex)
        self._prefix = made.hex[:-8]
        self._json = cache(_as_json)
        self._texts: dict[str, str] = {}

    def id(self, position: int) -> str:
        return f"{self._prefix}{position:08x}"

    def row(self, row: LongRow, position: int) -> tuple[Any, ...]:
        return (
            self.id(position), *self.common, position, row.sheet, row.row, row.reference,
            row.pool, self._json(row.categories), self._json(row.flags), int(row.eligible),
            row.reason, row.team, row.age_band, row.sex, row.language, row.family, row.status,
            row.opened.isoformat() if row.opened else None, self._values(row),
        )  # fmt: skip

    def _values(self, row: LongRow) -> str:
        """The cells of one row by their places; rows merged of several by their headings."""
        if row.merged:
            return _as_json(row.values)
        return _as_json([self._text(cell) for cell in row.cells])

    def _text(self, cell: Any) -> str:
        """Most cells say what many others say."""
        if type(cell) is not str:
            return text_of(cell)
        known = self._texts.get(cell)
        if known is None:
            known = text_of(cell)
            if len(self._texts) < 20_000:
                self._texts[cell] = known
        return known


def _as_json(value: Sequence[str] | dict[str, str]) -> str:
    return _ENCODE(value)


_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
