"""What was asked of the authority, when it is due, when it came."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import InformationRequest
from db.sessions import Writing
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble
from desktop.words.ordering import between
from desktop.words.working_days import add_working_days

USUAL_TIME = 10  # working days that an answer is given unless a person says otherwise


class RequestTrouble(Trouble):
    """A request that can't be as it was typed."""


def requests(session: Session, inspection_id: UUID) -> list[InformationRequest]:
    """All requests in the order in which they were put down."""
    query = select(InformationRequest).where(
        InformationRequest.inspection_id == inspection_id, ~InformationRequest.deleted
    )
    return sorted(session.scalars(query), key=lambda one: (one.position or "", str(one.id)))


def ask(
    writing: Writing, inspection_id: UUID, what: str, asked_on: date, due_on: date | None = None
) -> UUID:
    """Put down a request; due after ten working days unless `due_on` says otherwise."""
    there = requests(writing.session, inspection_id)
    last = there[-1].position if there else None
    return writing.create(
        InformationRequest,
        inspection_id,
        what=what.strip(),
        asked_on=asked_on,
        due_on=due_on or add_working_days(asked_on, USUAL_TIME),
        position=between(last, None),
    )


def change_request(writing: Writing, request: UUID, **values: Any) -> None:
    """Change what, asked_on, due_on, received_on or note. Raises RequestTrouble."""
    row = writing.session.get_one(InformationRequest, request)
    asked = values.get("asked_on", row.asked_on)
    for field in ("due_on", "received_on"):
        day = values.get(field, getattr(row, field))
        if asked and day and day < asked:
            raise RequestTrouble(
                QT_TRANSLATE_NOOP("plan", "{day} is before the day it was asked for, {asked}."),
                day=day,
                asked=asked,
            )
    writing.set(InformationRequest, request, **values)


def remove_request(writing: Writing, request: UUID) -> None:
    """Take a request off the list."""
    writing.delete(InformationRequest, request)


def is_overdue(request: InformationRequest, today: date) -> bool:
    """Whether its day is past and nothing came."""
    late = request.due_on is not None and request.due_on < today
    return late and request.received_on is None
