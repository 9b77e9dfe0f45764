"""Brings an inspection in from its open form: the journal is applied, and must prove."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import insert
from sqlalchemy.exc import OperationalError, StatementError

from db import check, journal
from db.models import Action, Device, Inspection, Witness
from db.sessions import Writing
from desktop.open_form.going_out import ACTIONS, INSPECTION, JOURNAL
from desktop.open_form.opening import WRONG, OpenForm
from desktop.open_form.tables import DERIVED, IMPLIED, Row, read_rows, tables
from desktop.words.messages import QT_TRANSLATE_NOOP, No, Trouble

HERE = QT_TRANSLATE_NOOP(
    "open_form", "“{title}” is in this workspace already. Nothing was changed."
)
NOT_PROVED = QT_TRANSLATE_NOOP(
    "open_form", "{file}: its history does not prove ({code}). Nothing was brought in."
)
DIFFERS = QT_TRANSLATE_NOOP(
    "open_form",
    "{file}: the records of {table} are not what the history gives. Nothing was brought in.",
)


class AlreadyHere(No):
    """The inspection is in this store."""


class NotProved(Trouble):
    """Records and history don't hold together."""


def bring_in(writing: Writing, form: OpenForm) -> UUID:
    """The whole inspection, in the one transaction of `writing`; gives its id.

    With its journal it comes as it was, each change with author and time. Without one (a file
    that another program made) its records come as new ones, by whoever brings them in.
    """
    session, inspection = writing.session, form.inspection
    there = session.get(Inspection, inspection)
    if there is not None:
        raise AlreadyHere(HERE, title=str(there.title))
    for attachment, content in form.attachments():
        writing.blob(content, attachment.mime)
    try:
        _take(writing, form)
    except OperationalError:  # a full disk, not the file
        raise
    except (StatementError, ValueError, TypeError, KeyError, AttributeError):
        form.refuse(WRONG, part=JOURNAL, place="records")
    if session.get(Inspection, inspection) is None:
        form.refuse(WRONG, part=INSPECTION, place="inspection")
    _prove(writing, form)
    return inspection


def _take(writing: Writing, form: OpenForm) -> None:
    if form.has_journal:
        _apply(writing, form)
    else:
        _create(writing, form)
    for model in DERIVED:
        writing.put_all(model, list(form.rows(model.__tablename__)))
    writing.flush()


def _apply(writing: Writing, form: OpenForm) -> None:
    entries = form.entries()
    _people(writing, form)
    journal.apply(writing.session, entries)
    for entry in entries:
        writing.clock.saw(entry.columns["hlc"])
    rows = [_action(form, row, number) for number, row in form.actions()]
    if rows:
        writing.session.execute(insert(Action), rows)


def _create(writing: Writing, form: OpenForm) -> None:
    for name, model in journal.record_models().items():
        for row in form.rows(name):
            values = {key: it for key, it in row.items() if key not in ("id", IMPLIED, "deleted")}
            writing.create(model, form.inspection, row["id"], **values)
            if row["deleted"]:
                writing.delete(model, row["id"])


def _people(writing: Writing, form: OpenForm) -> None:
    """Names of those who wrote, where this store does not know them; never their keys."""
    session = writing.session
    try:
        for row in form.people("people"):
            device = UUID(row["device_id"])
            if session.get(Device, device) is None:
                about = {key: str(row[key]) for key in ("user_name", "label")}
                user = {"device_id": device, "user_id": UUID(row["user_id"])}
                writing.put(Device, user | about)
        seen: list[Mapping[str, Any]] = [
            _witness(row, form.inspection) for row in form.people("witnesses")
        ]
    except (ValueError, TypeError, KeyError, AttributeError):
        form.refuse(WRONG, part=INSPECTION, place="people, witnesses")
    writing.put_all(Witness, seen)


def _witness(row: Row, inspection: UUID) -> dict[str, Any]:
    return {
        "inspection_id": inspection,
        "device_id": UUID(row["device_id"]),
        "seq": int(row["seq"]),
        "seen_from": UUID(row["seen_from"]),
        "hash": str(row["hash"]),
        "seen_at": datetime.fromisoformat(row["seen_at"]),
    }


def _action(form: OpenForm, row: Row, number: int) -> dict[str, Any]:
    try:
        ids = {key: UUID(row[key]) for key in ("id", "device_id", "author_id")}
        undoes = UUID(row["undoes"]) if row["undoes"] else None
        at = datetime.fromisoformat(row["at"]).astimezone()
        name, order = dict(row["name"]), int(row["order"])
    except (ValueError, TypeError, KeyError, AttributeError):
        form.refuse(WRONG, part=ACTIONS, place=number)
    return ids | {
        IMPLIED: form.inspection, "undoes": undoes, "at": at, "name": name, "order": order
    }  # fmt: skip


def _prove(writing: Writing, form: OpenForm) -> None:
    """Chains and heads hold, and every row is the one that stands in the file."""
    problem = next(check.check_journal(writing.session), None)
    if problem is not None:
        raise NotProved(NOT_PROVED, file=form.name, code=problem.code)
    for name, table in tables().items():
        given = sorted(form.whole["records"].get(name, []), key=lambda row: str(row["id"]))
        if read_rows(writing.session, table, form.inspection) != given:
            raise NotProved(DIFFERS, file=form.name, table=name)
