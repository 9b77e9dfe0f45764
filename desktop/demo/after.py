"""What became of the demo's recommendations, and the authority's history."""

from uuid import UUID

from db.sessions import Writing
from desktop.demo.script import Script
from desktop.findings.recommendations import numbered
from desktop.follow_up.history import add_event
from desktop.follow_up.items import change_item, note_event
from desktop.framework import load


def follow_up(writing: Writing, inspection: UUID, script: Script) -> None:
    """Plans and what was seen of each recommendation, by its number; events of the authority."""
    framework = load(script["inspection"]["framework"])
    by_number = {one.number: one.id for one in numbered(writing.session, inspection, framework)}
    for one in script.get("follow_up", ()):
        recommendation = by_number[one["number"]]
        change_item(writing, recommendation, plan=one["plan"], owner=one["owner"])
        for event in one["events"]:
            note_event(writing, recommendation, **event)
    for event in script.get("history", ()):
        add_event(writing, inspection, **event)
