"""What every table shares: names of constraints, kinds of columns, the columns of a record."""

import enum
import json
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, Dialect, MetaData, String, TypeDecorator, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcTime(TypeDecorator[datetime]):
    """A moment, kept as UTC text: SQLite has no time zones and would give it back naive."""

    impl = String(32)
    cache_ok = True

    @property
    def python_type(self) -> type[datetime]:
        return datetime

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> str | None:
        return None if value is None else moment_text(value)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


def moment_text(moment: datetime) -> str:
    """ISO 8601 in UTC with microseconds, so that the text sorts as the time does."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


class Base(DeclarativeBase):
    """All tables of the store."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map = {
        datetime: UtcTime(),
        UUID: Uuid(as_uuid=True),
        list[str]: JSON(none_as_null=True),
        list[Any]: JSON(none_as_null=True),
        dict[str, Any]: JSON(none_as_null=True),
    }


class Record:
    """A row that people write: one inspection's, never physically deleted by them.

    Its columns show the journal's latest values; only `db.journal` writes them.
    All columns are nullable or defaulted: a pack may bring a row's fields one by one.
    """

    id: Mapped[UUID] = mapped_column(primary_key=True)
    inspection_id: Mapped[UUID] = mapped_column(index=True)
    deleted: Mapped[bool] = mapped_column(default=False)


def as_json(value: object) -> str:
    """One text for one value, whatever made it: compact, sorted, UTF-8."""
    return storable(_ENCODER.encode(value))


def storable(text: str) -> str:
    """The text with a sign of its own for halves of characters, which no database takes.

    They come from files that were cut or made by a program with a fault.
    """
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _plain(value: object) -> object:
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, tuple | frozenset | set):
        return sorted(value) if isinstance(value, set | frozenset) else list(value)
    raise TypeError(f"a journal value can't be a {type(value).__name__}")


_ENCODER = json.JSONEncoder(
    ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_plain
)


def from_json(text: str, python_type: type) -> Any:
    """The value of a cell of `python_type`, as the model holds it."""
    value = json.loads(text)
    if value is None:
        return None
    if python_type is UUID:
        return UUID(value)
    if python_type is datetime:
        return datetime.fromisoformat(value)
    if python_type is date:
        return date.fromisoformat(value)
    return value
