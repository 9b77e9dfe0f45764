"""The register of complaints and compliments of the period: themes, and the time each took."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import Complaint
from db.sessions import Writing
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble
from desktop.words.working_days import working_days_between

COMPLAINT, COMPLIMENT = "complaint", "compliment"
KINDS = {
    COMPLAINT: QT_TRANSLATE_NOOP("evidence", "Complaint"),
    COMPLIMENT: QT_TRANSLATE_NOOP("evidence", "Compliment"),
}
STAGES = {
    "informal": QT_TRANSLATE_NOOP("evidence", "Resolved locally (stage 1)"),
    "formal": QT_TRANSLATE_NOOP("evidence", "Investigated (stage 2)"),
    "ombudsman": QT_TRANSLATE_NOOP("evidence", "Ombudsman"),
}


class ComplaintTrouble(Trouble):
    """A complaint that can't be as it was entered."""


@dataclass(frozen=True)
class Entered:
    """An entry, and the working days it took (None while it is open)."""

    row: Complaint
    days: int | None


@dataclass(frozen=True)
class ThemeLine:
    """A theme with its entries; `middle` is the median of the working days it took."""

    theme: str
    complaints: int
    compliments: int
    middle: float | None


def register(session: Session, inspection: UUID) -> list[Entered]:
    """All entries, the latest received first."""
    query = select(Complaint).where(Complaint.inspection_id == inspection, ~Complaint.deleted)
    rows = sorted(
        session.scalars(query),
        key=lambda it: (it.received_on or date.min, str(it.id)),
        reverse=True,
    )
    return [Entered(row, _days(row)) for row in rows]


def themes(entries: Sequence[Entered]) -> list[ThemeLine]:
    """By theme, the most frequent first; entries without one stand under ""."""
    groups: dict[str, list[Entered]] = {}
    for entry in entries:
        groups.setdefault((entry.row.theme or "").strip(), []).append(entry)
    lines = [_line(theme, group) for theme, group in groups.items()]
    return sorted(lines, key=lambda it: (-(it.complaints + it.compliments), it.theme.casefold()))


def add_complaint(
    writing: Writing,
    inspection: UUID,
    kind: str,
    received_on: date | None = None,
    row_id: UUID | None = None,
    **values: Any,
) -> UUID:
    """Enter a complaint or a compliment."""
    _check(received_on, values.get("closed_on"))
    return writing.create(
        Complaint, inspection, row_id, kind=kind, received_on=received_on, **values
    )


def change_complaint(writing: Writing, complaint: UUID, **values: Any) -> None:
    """Change kind, received_on, closed_on, stage, theme, summary, outcome, dimension, weight."""
    row = writing.session.get_one(Complaint, complaint)
    received = values.get("received_on", row.received_on)
    _check(received, values.get("closed_on", row.closed_on))
    writing.set(Complaint, complaint, **values)


def remove_complaint(writing: Writing, complaint: UUID) -> None:
    """Take an entry off the register."""
    writing.delete(Complaint, complaint)


def _days(row: Complaint) -> int | None:
    if row.received_on is None or row.closed_on is None:
        return None
    return working_days_between(row.received_on, row.closed_on)


def _line(theme: str, group: Sequence[Entered]) -> ThemeLine:
    kinds = Counter(entry.row.kind for entry in group)
    took = [entry.days for entry in group if entry.days is not None]
    return ThemeLine(
        theme, kinds[COMPLAINT], kinds[COMPLIMENT], float(median(took)) if took else None
    )


def _check(received: date | None, closed: date | None) -> None:
    if received and closed and closed < received:
        raise ComplaintTrouble(
            QT_TRANSLATE_NOOP("evidence", "It was answered before it came: check both dates.")
        )
