"""The paragraph that is being typed: begun with its first letter, finished on leaving it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from db import drafts
from db.models import Interview, Note
from db.sessions import Writing
from desktop.interviews.interviews import PLANNED, hold_interview
from desktop.interviews.notes import NoteLine, begin_note, write_note
from desktop.interviews.tags import Vocabulary

FIELDS = {
    "dimension": "dimension",
    "sampled_case_id": "case",
    "line_of_enquiry_id": "line",
    "quote": "quote",
    "concern": "concern",
    "weight": "weight",
}
"""The fields of a note that are its tags, and what `NoteLine` calls them."""


def keep_typing(
    writing: Writing, interview: UUID, note: NoteLine, text: str, tags: Mapping[str, Any]
) -> None:
    """Put what is typed so far on the disk; a paragraph that is new is created at its time."""
    _begin(writing, interview, note.id, note.at, tags)
    drafts.keep(writing, Note, note.id, "text", text)


def tag_typing(writing: Writing, interview: UUID, note: NoteLine, tags: Mapping[str, Any]) -> None:
    """Tag the paragraph being typed."""
    _begin(writing, interview, note.id, note.at, tags)
    writing.set(Note, note.id, **tags)


def finish_typing(
    writing: Writing, interview: UUID, note: NoteLine, text: str, tags: Mapping[str, Any]
) -> None:
    """What was typed becomes a change; a paragraph without words goes."""
    if not text.strip():
        if writing.session.get(Note, note.id) is not None:
            drafts.record(writing, Note, note.id, "text", "")
            writing.delete(Note, note.id)
        return
    _begin(writing, interview, note.id, note.at, tags)
    write_note(writing, note.id, text, **tags)


def tags_of(note: NoteLine) -> dict[str, Any]:
    """The tags of a paragraph as fields of a note; those it has not are left out."""
    found = {field: getattr(note, name) for field, name in FIELDS.items()}
    return {field: value for field, value in found.items() if value}


def tagged(note: NoteLine, tags: Mapping[str, Any], known: Vocabulary) -> NoteLine:
    """The paragraph with those tags, as it will be shown."""
    values: dict[str, Any] = {}
    for field, value in tags.items():
        plain = bool(value) if field in ("quote", "concern") else value
        values[FIELDS[field]] = "" if plain is None and field in ("dimension", "weight") else plain
    if "sampled_case_id" in tags:
        values["case_reference"] = _name(known.cases, tags["sampled_case_id"])
    if "line_of_enquiry_id" in tags:
        values["question"] = _name(known.lines, tags["line_of_enquiry_id"])
    return replace(note, **values)


def has_tags(note: NoteLine, tags: Mapping[str, Any]) -> bool:
    """Does the paragraph have all of these?"""
    return all(getattr(note, FIELDS[field]) == value for field, value in tags.items())


def _begin(
    writing: Writing, interview: UUID, note: UUID, at: datetime, tags: Mapping[str, Any]
) -> None:
    """Notes mean that the interview takes place."""
    begin_note(writing, interview, note, at, **tags)
    if writing.session.get_one(Interview, interview).state == PLANNED:
        hold_interview(writing, interview)


def _name(names: Mapping[str, UUID], wanted: UUID | None) -> str:
    return next((name for name, one in names.items() if one == wanted), "")
