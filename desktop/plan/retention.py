"""Publication, and until when the records of cases may be kept: the policy's months after it."""

from datetime import date
from uuid import UUID

from db.models import Inspection
from db.sessions import Writing
from desktop.admin.policy import current


def publish_on(writing: Writing, inspection_id: UUID, day: date | None) -> None:
    """The inspection is published on that day (None: it is not, after all).

    Where the policy lays down how long records are kept, the last day follows from it. An
    earlier one that somebody set stands, since a person may be stricter than the policy.
    """
    inspection = writing.session.get_one(Inspection, inspection_id)
    facts: dict[str, date | None] = {"published_on": day}
    usual, kept = current().retained_until, inspection.retention_until
    before = usual(inspection.published_on) if inspection.published_on else None
    until = usual(day) if day else None
    if kept is None or kept == before or (until is not None and kept > until):
        facts["retention_until"] = until
    writing.set(Inspection, inspection_id, **facts)
