"""Who inspects: the lead, the members, the languages they work in."""

from typing import Any
from uuid import UUID

from db.models import TeamMember
from db.sessions import Writing
from desktop.plan.inspection import Inspector, NotEnough, team
from desktop.words.messages import QT_TRANSLATE_NOOP
from desktop.words.ordering import between


def add_inspector(writing: Writing, inspection: UUID, inspector: Inspector) -> UUID:
    """Put a person on the team; a new lead makes the former one a member."""
    there = team(writing.session, inspection)
    last = max((one.position or "" for one in there), default="")
    new = writing.create(
        TeamMember,
        inspection,
        name=_named(inspector.name),
        role=inspector.role,
        position=between(last, None),
    )
    if inspector.role == "lead":
        _only_lead(writing, inspection, new)
    return new


def change_inspector(writing: Writing, member: UUID, **values: Any) -> None:
    """Change a person's name, role, designation or languages. One person leads."""
    row = writing.session.get_one(TeamMember, member)
    if "name" in values:
        values["name"] = _named(values["name"])
    if row.role == "lead" and values.get("role") == "member":
        raise NotEnough(
            QT_TRANSLATE_NOOP("plan", "A team has exactly one lead: make another person lead.")
        )
    writing.set(TeamMember, member, **values)
    if values.get("role") == "lead":
        _only_lead(writing, row.inspection_id, member)


def remove_inspector(writing: Writing, member: UUID) -> None:
    """Take a person off the team; what they wrote stays theirs."""
    writing.delete(TeamMember, member)


def _named(name: str) -> str:
    if not name.strip():
        raise NotEnough(QT_TRANSLATE_NOOP("plan", "An inspector needs a name."))
    return name.strip()


def _only_lead(writing: Writing, inspection: UUID, lead: UUID) -> None:
    for one in team(writing.session, inspection):
        if one.id != lead and one.role == "lead":
            writing.set(TeamMember, one.id, role="member")
