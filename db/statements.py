"""The journal's statements, built once: building one costs four times what running it does."""

from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    Delete,
    Insert,
    Table,
    bindparam,
    delete,
    func,
    insert,
    select,
    text,
)

import db.models  # noqa: F401 - registers the tables
from db.base import Base

_tables = Base.metadata.tables
_change, _value, _head = (_tables[name] for name in ("change", "change_value", "head"))
_parent, _place, _action = (_tables[it] for it in ("change_parent", "search_place", "action"))
_ids: BindParameter[Any] = bindparam("ids", expanding=True)

ADD_CHANGES = insert(_change)
ADD_VALUES = insert(_value)
ADD_PARENTS = insert(_parent)
ADD_HEADS = insert(_head)
ADD_ACTION = insert(_action)
DROP_HEADS = delete(_head).where(_head.c.change_id.in_(_ids))

HEADS_OF_ROW = select(_head.c.field, _head.c.change_id).where(
    _head.c.inspection_id == bindparam("inspection"),
    _head.c.tbl == bindparam("tbl"),
    _head.c.row_id == bindparam("row"),
)
SHOWN_CELLS = (
    select(_head.c.row_id, _head.c.field, _change.c.hlc, _value.c.value)
    .join(
        _change,
        (_change.c.inspection_id == _head.c.inspection_id) & (_change.c.id == _head.c.change_id),
    )
    .join(
        _value,
        (_value.c.inspection_id == _head.c.inspection_id)
        & (_value.c.change_id == _head.c.change_id),
    )
    .where(
        _head.c.inspection_id == bindparam("inspection"),
        _head.c.tbl == bindparam("tbl"),
        _head.c.row_id.in_(_ids),
        _value.c.value.is_not(None),  # an erased value stays erased
    )
)
KNOWN_CHANGES = select(_change.c.id).where(
    _change.c.inspection_id == bindparam("inspection"), _change.c.id.in_(_ids)
)
NAMED_AS_PARENTS = select(_parent.c.parent).where(
    _parent.c.inspection_id == bindparam("inspection"), _parent.c.parent.in_(_ids)
)
END_OF_CHAIN = (
    select(_change.c.seq, _change.c.hash)
    .where(
        _change.c.inspection_id == bindparam("inspection"),
        _change.c.device_id == bindparam("device"),
    )
    .order_by(_change.c.seq.desc())
    .limit(1)
)
LATEST_ACTION = select(func.max(_action.c.order)).where(_action.c.device_id == bindparam("device"))

PLACES_OF_ROWS = select(_place.c.id).where(_place.c.row_id.in_(_ids))
LAST_PLACE = select(func.max(_place.c.id))
ADD_PLACES = insert(_place)
DROP_PLACES = delete(_place).where(_place.c.id.in_(_ids))
ADD_WORDS = text("INSERT INTO search (rowid, text) VALUES (:id, :text)")
DROP_WORDS = text("DELETE FROM search WHERE rowid = :id")


@cache
def drop_rows(table: Table) -> Delete:
    """Take the rows `ids` out of a domain table."""
    return delete(table).where(table.c.id.in_(_ids))


@cache
def add_rows(table: Table) -> Insert:
    """Put rows with every column into a domain table."""
    return insert(table)
