"""Which attached files the journal names: a file is known by its hash, in fields ending so."""

import json
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db import journal
from db.models import Change, ChangeValue

ENDING = "_sha256"
LENGTH = 66  # of a hash in quotes; an erased value and none at all are shorter
OF_ROWS = "list_sha256"  # of a long-list's rows, which are no file


def named(session: Session, inspection_id: UUID | None = None) -> frozenset[str]:
    """SHA-256 of the files that records name or named, of one inspection or of all.

    An earlier version of a document counts: the way back leads to it. Erased values don't.
    """
    query = (
        select(ChangeValue.value)
        .distinct()
        .join(Change, journal.value_of_change())
        .where(Change.field.endswith(ENDING, autoescape=True), Change.field != OF_ROWS)
        .where(func.length(ChangeValue.value) == LENGTH)
    )
    if inspection_id is not None:
        query = query.where(Change.inspection_id == inspection_id)
    return frozenset(json.loads(value) for value in session.scalars(query) if value)
