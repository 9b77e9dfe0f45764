"""The demo's plan: inspection and team, dates that were kept, what was asked for and came."""

from uuid import UUID

from db.sessions import Writing
from desktop.demo.script import Script, Sources, without
from desktop.plan.documents import register
from desktop.plan.inspection import Inspector, NewInspection, begin, change_facts, team
from desktop.plan.milestones import set_done
from desktop.plan.requests import ask, change_request
from desktop.plan.team import change_inspector

Team = dict[str, UUID]
"""The members' ids by their names, the lead first."""


def plan(writing: Writing, script: Script, follows: UUID | None) -> UUID:
    """Begin the inspection; the person who builds the demo is its lead."""
    told = script["inspection"]
    members = tuple(Inspector(one["name"], one["role"]) for one in script["team"])
    new = NewInspection(
        **without(told, "fieldwork_weeks", "period_from", "period_to", "code_edition"),
        period=(told["period_from"], told["period_to"]),
        fieldwork_weeks=tuple(told["fieldwork_weeks"]),
        team=members,
        follows=follows,
    )
    made = begin(writing, new)
    change_facts(writing, made, code_edition=told["code_edition"])
    by_name = {one["name"]: one for one in script["team"]}
    for member in team(writing.session, made):
        more = without(by_name[member.name or ""], "name", "role")
        me = {"user_id": writing.person.user_id} if member.role == "lead" else {}
        change_inspector(writing, member.id, **more, **me)
    return made


def keep_dates(writing: Writing, inspection: UUID, script: Script) -> None:
    """The milestones that were reached, each on its day."""
    for key, day in script["done"].items():
        set_done(writing, inspection, key, day)


def gather_documents(writing: Writing, inspection: UUID, script: Script) -> Sources:
    """What was asked of the authority, and the register of what came."""
    for one in script.get("requests", ()):
        made = ask(writing, inspection, one["what"], one["asked_on"])
        change_request(writing, made, **without(one, "what", "asked_on"))
    return {
        f"document:{one['ref']}": (
            "document",
            register(writing, inspection, **without(one, "ref")),
        )
        for one in script.get("documents", ())
    }


def members(writing: Writing, inspection: UUID) -> Team:
    """The team by name, the lead first."""
    return {one.name or "": one.id for one in team(writing.session, inspection)}
