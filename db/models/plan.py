"""The inspection, its team, dates, requests and documents."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Mapped

from db.base import Base, Record


class Inspection(Record, Base):
    """One inspection of one authority. Its `inspection_id` is its own `id`."""

    __tablename__ = "inspection"
    title: Mapped[str | None]
    authority: Mapped[str | None]
    authority_cy: Mapped[str | None]
    service: Mapped[str | None]  # children, adults or both
    framework: Mapped[str | None]
    period_from: Mapped[date | None]
    period_to: Mapped[date | None]
    fieldwork_weeks: Mapped[list[str] | None]  # ISO dates, weeks commencing
    authority_language: Mapped[str | None]  # en, cy or both
    code_edition: Mapped[str | None]  # which edition of the Code of Practice applied
    published_on: Mapped[date | None]
    serious_concern: Mapped[bool | None]  # the authority is followed under serious concern
    warning_notice_on: Mapped[date | None]  # when the Ministers' warning notice was issued
    retention_until: Mapped[date | None]
    follows: Mapped[UUID | None]  # the earlier inspection whose open matters carry on
    closed_stages: Mapped[dict[str, Any] | None]  # stage id: reason it was last reopened, or ""
    purged_at: Mapped[datetime | None]


class TeamMember(Record, Base):
    """An inspector on the team."""

    __tablename__ = "team_member"
    name: Mapped[str | None]
    role: Mapped[str | None]  # lead or member
    designation: Mapped[str | None]
    languages: Mapped[list[str] | None]
    user_id: Mapped[UUID | None]
    position: Mapped[str | None]


class Milestone(Record, Base):
    """A date of the plan; without `due` the framework's rule gives it."""

    __tablename__ = "milestone"
    key: Mapped[str | None]  # the framework's rule, or empty for one of our own
    title: Mapped[str | None]
    due: Mapped[date | None]
    reason: Mapped[str | None]
    done_on: Mapped[date | None]


class TimetableEntry(Record, Base):
    """Something on site: what, when, where, who of the team."""

    __tablename__ = "timetable_entry"
    title: Mapped[str | None]
    starts: Mapped[datetime | None]
    ends: Mapped[datetime | None]
    place: Mapped[str | None]
    members: Mapped[list[str] | None]  # ids of team members
    interview_id: Mapped[UUID | None]


class InformationRequest(Record, Base):
    """What was asked of the authority."""

    __tablename__ = "information_request"
    what: Mapped[str | None]
    asked_on: Mapped[date | None]
    due_on: Mapped[date | None]
    received_on: Mapped[date | None]
    note: Mapped[str | None]
    position: Mapped[str | None]


class Document(Record, Base):
    """A document from the authority or a partner; its file lies encrypted in the store."""

    __tablename__ = "document"
    title: Mapped[str | None]
    kind: Mapped[str | None]
    received_on: Mapped[date | None]
    request_id: Mapped[UUID | None]
    file_name: Mapped[str | None]
    blob_sha256: Mapped[str | None]
    dimension: Mapped[str | None]
    passage: Mapped[str | None]
    note: Mapped[str | None]
    position: Mapped[str | None]
