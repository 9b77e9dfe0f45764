"""Everything of the script but list, sample and cases: entered as the pages would enter it."""

from typing import Any
from uuid import UUID

from db.models import Letter
from db.sessions import Writing
from desktop.demo.script import Script, moment
from desktop.findings.findings import add_finding, tie
from desktop.findings.recommendations import recommend
from desktop.interviews.interviews import hold_interview, plan_interview
from desktop.interviews.notes import add_note
from desktop.letters.exporting import begin_letter
from desktop.letters.pairs import add_pair
from desktop.self_assessment.enquiries import raise_line
from desktop.self_assessment.statements import read_as, say_of

Sources = dict[str, tuple[str, UUID]]
"""What the script calls an item of evidence ("note:n1"), and its table and row."""


def self_assess(writing: Writing, inspection: UUID, script: Script) -> Sources:
    """The authority's statements, and how they were read."""
    made: Sources = {}
    for one in script["statements"]:
        theirs = {k: one[k] for k in ("doing_well", "evidence", "improve", "own_view") if k in one}
        row = say_of(writing, inspection, one["expectation"], **theirs)
        ours = {k: one[k] for k in ("reading", "weight", "note", "our_view") if k in one}
        if ours:
            read_as(writing, inspection, one["expectation"], **ours)
        made[f"statement:{one['expectation']}"] = ("statement", row)
    for line in script.get("lines", ()):
        raise_line(writing, inspection, **line)
    return made


def interview(writing: Writing, inspection: UUID, script: Script) -> Sources:
    """Interviews with their notes."""
    made: Sources = {}
    for one in script["interviews"]:
        about = {k: v for k, v in one.items() if k not in ("notes", "state", "starts")}
        new = plan_interview(writing, inspection, starts=moment(one["starts"]), **about)
        if one.get("state", "held") == "held":
            hold_interview(writing, new)
        for note in one.get("notes", ()):
            row = add_note(writing, new, note["text"], at=moment(note["at"]), **_tags(note))
            if "ref" in note:
                made[f"note:{note['ref']}"] = ("note", row)
    return made


def find(writing: Writing, inspection: UUID, script: Script, sources: Sources) -> None:
    """Findings with their evidence, and recommendations with their findings."""
    findings: dict[str, UUID] = {}
    for number, one in enumerate(script["findings"], start=1):
        new = add_finding(
            writing, inspection, one["dimension"], one["en"], one["cy"], weight=one["weight"]
        )
        tie(writing, new, [sources[name] for name in one.get("evidence", ())])
        findings[one.get("ref", str(number))] = new
    for one in script["recommendations"]:
        recommend(
            writing,
            inspection,
            one["en"],
            one["cy"],
            band=one.get("band", ""),
            theme=one.get("theme", ""),
            dimension=one.get("dimension", ""),
            findings=[findings[ref] for ref in one.get("findings", ())],
        )


def write_letters(writing: Writing, inspection: UUID, script: Script) -> None:
    """What people wrote in the letters, to whom they go and who signs."""
    for one in script.get("letters", ()):
        letter = begin_letter(writing, inspection, one["template"])
        writing.set(Letter, letter, **_letter(one))
        for paragraph in one["paragraphs"]:
            add_pair(
                writing,
                inspection,
                one["template"],
                paragraph["section"],
                paragraph["en"],
                paragraph["cy"],
            )


def _tags(note: dict[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in note.items() if k not in ("text", "at", "ref")}


def _letter(one: dict[str, Any]) -> dict[str, Any]:
    keys = ("reference", "dated", "addressee", "signatory", "published_on")
    return {key: one[key] for key in keys if key in one}
