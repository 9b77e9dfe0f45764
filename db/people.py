"""Who writes into a store."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import Device


def user_names(session: Session) -> dict[UUID, str]:
    """Each person's name as their laptop says it."""
    return {one.user_id: one.user_name for one in session.scalars(select(Device))}
