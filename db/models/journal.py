"""The journal: every change of every field, and what is derived from it.

`change`, `change_value` and `change_parent` are append-only (triggers see to it).
Keys hold the inspection, so that chains run per inspection and device.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base


class Action(Base):
    """What one person did at once, with the name that the Undo menu shows."""

    __tablename__ = "action"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    inspection_id: Mapped[UUID] = mapped_column(index=True)
    device_id: Mapped[UUID]
    author_id: Mapped[UUID]
    at: Mapped[datetime]
    order: Mapped[int]  # rises on this device; says which action is the latest
    name: Mapped[dict[str, Any]]  # {"source": [context, text], "facts": {...}}
    undoes: Mapped[UUID | None]  # the action that this one takes back
    __table_args__ = (Index("ix_action_device_id_order", "device_id", "order"),)


class Change(Base):
    """One field of one row got a new value."""

    __tablename__ = "change"
    inspection_id: Mapped[UUID] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    device_id: Mapped[UUID]
    seq: Mapped[int]
    hlc: Mapped[str]
    at_utc: Mapped[str]
    author_id: Mapped[UUID]
    action_id: Mapped[UUID]
    tbl: Mapped[str]
    row_id: Mapped[UUID]
    field: Mapped[str]
    value_hash: Mapped[str]
    schema_rev: Mapped[str]
    app_version: Mapped[str]
    prev_hash: Mapped[str]
    hash: Mapped[str]
    __table_args__ = (
        UniqueConstraint("inspection_id", "device_id", "seq"),
        Index("ix_change_row_id", "row_id"),
        Index("ix_change_action_id", "action_id"),
        Index("ix_change_hlc", "hlc"),  # the clock begins at the latest when a store is opened
    )


class ChangeValue(Base):
    """The value of a change, apart from it so that it can be erased while the chain proves."""

    __tablename__ = "change_value"
    inspection_id: Mapped[UUID] = mapped_column(primary_key=True)
    change_id: Mapped[UUID] = mapped_column(primary_key=True)
    salt: Mapped[bytes | None]
    value: Mapped[str | None]
    erased_at: Mapped[datetime | None]
    erased_reason: Mapped[str | None]


class ChangeParent(Base):
    """What the author of `child` was looking at."""

    __tablename__ = "change_parent"
    inspection_id: Mapped[UUID] = mapped_column(primary_key=True)
    parent: Mapped[UUID] = mapped_column(primary_key=True)
    child: Mapped[UUID] = mapped_column(primary_key=True)
    __table_args__ = (Index("ix_change_parent_child", "child"),)


class Head(Base):
    """A change that no other has superseded. Derived; can be made anew."""

    __tablename__ = "head"
    inspection_id: Mapped[UUID] = mapped_column(primary_key=True)
    tbl: Mapped[str] = mapped_column(primary_key=True)
    row_id: Mapped[UUID] = mapped_column(primary_key=True)
    field: Mapped[str] = mapped_column(primary_key=True)
    change_id: Mapped[UUID] = mapped_column(primary_key=True)
    __table_args__ = (Index("ix_head_change_id", "change_id"),)


class Conflict(Base):
    """Two or more heads with different values, until a person settles it."""

    __tablename__ = "conflict"
    inspection_id: Mapped[UUID] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    tbl: Mapped[str]
    row_id: Mapped[UUID]
    field: Mapped[str]
    kind: Mapped[str]
    first_seen: Mapped[datetime]
    settled_by: Mapped[UUID | None]


class Draft(Base):
    """What is being typed right now; becomes a change when the field is left."""

    __tablename__ = "draft"
    cell: Mapped[str] = mapped_column(primary_key=True)  # "table/row/field"
    inspection_id: Mapped[UUID] = mapped_column(index=True)
    value: Mapped[str]
    base_heads: Mapped[list[str]]
    at: Mapped[datetime]


class Device(Base):
    """A laptop that has written into this store or whose packs were read."""

    __tablename__ = "device"
    device_id: Mapped[UUID] = mapped_column(primary_key=True)
    user_id: Mapped[UUID]
    user_name: Mapped[str]
    label: Mapped[str]
    sign_pub: Mapped[bytes | None]
    age_recipient: Mapped[str | None]
    enrolled_by: Mapped[UUID | None]
    revoked_at: Mapped[datetime | None]


class Member(Base):
    """Who may see an inspection, and as what: lead, member or reader."""

    __tablename__ = "member"
    inspection_id: Mapped[UUID] = mapped_column(primary_key=True)
    user_id: Mapped[UUID] = mapped_column(primary_key=True)
    role: Mapped[str]


class Witness(Base):
    """The head of another device's chain as somebody has seen it."""

    __tablename__ = "witness"
    inspection_id: Mapped[UUID] = mapped_column(primary_key=True)
    device_id: Mapped[UUID] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    seen_from: Mapped[UUID] = mapped_column(primary_key=True)
    hash: Mapped[str]
    seen_at: Mapped[datetime]


class PeerAck(Base):
    """How far another device says it has a device's changes."""

    __tablename__ = "peer_ack"
    inspection_id: Mapped[UUID] = mapped_column(primary_key=True)
    peer: Mapped[UUID] = mapped_column(primary_key=True)
    device_id: Mapped[UUID] = mapped_column(primary_key=True)
    seq: Mapped[int]


class BundleLog(Base):
    """Each pack written or read."""

    __tablename__ = "bundle_log"
    sha256: Mapped[str] = mapped_column(primary_key=True)
    dir: Mapped[str] = mapped_column(primary_key=True)
    inspection_id: Mapped[UUID] = mapped_column(index=True)
    peer: Mapped[UUID | None]
    at: Mapped[datetime]
    n: Mapped[int]
    result: Mapped[str]


class Blob(Base):
    """A file as it came, never changed; known by its hash."""

    __tablename__ = "blob"
    sha256: Mapped[str] = mapped_column(primary_key=True)
    size: Mapped[int]
    mime: Mapped[str]
    bytes: Mapped[bytes]


class ExportMade(Base):
    """A document that left the store, for "what is on this laptop"."""

    __tablename__ = "export_made"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    inspection_id: Mapped[UUID] = mapped_column(index=True)
    at: Mapped[datetime]
    kind: Mapped[str]
    path: Mapped[str]
    sha256: Mapped[str]
    encrypted: Mapped[bool]


class Local(Base):
    """What belongs to this laptop alone: who uses it, where they left off."""

    __tablename__ = "local"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
