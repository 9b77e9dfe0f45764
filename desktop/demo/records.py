"""Self-assessment, interviews, registers and findings, entered as the pages enter them."""

from typing import Any
from uuid import UUID

from db.models import Letter
from db.sessions import Writing
from desktop.demo.planning import members
from desktop.demo.script import Script, Sources, moment, without
from desktop.evidence.complaints import add_complaint
from desktop.evidence.links import tie
from desktop.evidence.surveys import add_result
from desktop.findings.findings import add_finding
from desktop.findings.recommendations import recommend
from desktop.framework import load
from desktop.interviews.interviews import cancel_interview, hold_interview, plan_interview
from desktop.interviews.notes import add_note
from desktop.letters.exporting import begin_letter
from desktop.letters.pairs import add_pair
from desktop.plan.timetable import add_slot
from desktop.self_assessment.carrying_on import carry_on, open_matters
from desktop.self_assessment.enquiries import change_line, raise_line
from desktop.self_assessment.statements import OURS, THEIRS, read_as, say_of, statement_id


def self_assess(writing: Writing, inspection: UUID, script: Script) -> Sources:
    """The authority's statements and how they were read; the lines of enquiry they led to."""
    made: Sources = {}
    for expectation, one in script["statements"].items():
        theirs = {key: one[key] for key in (*THEIRS, "language") if key in one}
        row = say_of(writing, inspection, expectation, **theirs)
        read_as(writing, inspection, expectation, **{key: one[key] for key in OURS if key in one})
        made[f"statement:{expectation}"] = ("statement", row)
    _carry_on(writing, inspection, script)
    team = members(writing, inspection)
    for line in script.get("lines", ()):
        row = _raise(writing, inspection, line, team[line["owner"]])
        made[f"line:{line['ref']}"] = ("line_of_enquiry", row)
    return made


def _carry_on(writing: Writing, inspection: UUID, script: Script) -> None:
    """What the last inspection left open becomes lines of enquiry, as on the page."""
    framework = load(script["inspection"]["framework"])
    carry_on(writing, inspection, open_matters(writing.session, inspection, framework, "en"))


def _raise(writing: Writing, inspection: UUID, line: dict[str, Any], owner: UUID) -> UUID:
    source = line.get("from")
    new = raise_line(
        writing,
        inspection,
        raised_from=line.get("raised_from", "hand"),
        source_id=statement_id(inspection, source) if source else None,
        owner=owner,
        **without(line, "ref", "from", "raised_from", "state", "answer", "owner"),
    )
    later = {key: line[key] for key in ("state", "answer") if key in line}
    if later:
        change_line(writing, new, **later)
    return new


def interview(writing: Writing, inspection: UUID, script: Script, sources: Sources) -> Sources:
    """Interviews on the timetable, with their notes; those cancelled keep their reason."""
    made: Sources = {}
    framework = load(script["inspection"]["framework"])
    team = members(writing, inspection)
    for one in script["interviews"]:
        about = without(one, "notes", "cancelled", "starts", "inspectors")
        who = [str(team[name]) for name in one["inspectors"]]
        starts = moment(one["starts"])
        new = plan_interview(writing, inspection, starts=starts, inspectors=who, **about)
        title = framework.role(one["role"]).name.en
        add_slot(
            writing, inspection, title, starts, place=one["place"], members=who, interview_id=new
        )
        if "cancelled" in one:
            cancel_interview(writing, new, one["cancelled"])
            continue
        hold_interview(writing, new)
        for note in one["notes"]:
            at = moment(one["starts"].combine(one["starts"].date(), note["at"]))
            row = add_note(writing, new, note["text"], at=at, **_tags(note, sources))
            if "ref" in note:
                made[f"note:{note['ref']}"] = ("note", row)
    return made


def _tags(note: dict[str, Any], sources: Sources) -> dict[str, Any]:
    tags = without(note, "text", "at", "ref", "line")
    if "line" in note:
        tags["line_of_enquiry_id"] = sources[f"line:{note['line']}"][1]
    return tags


def enter_registers(writing: Writing, inspection: UUID, script: Script) -> Sources:
    """Complaints and compliments of the period, and results of surveys."""
    made: Sources = {}
    for one in script.get("complaints", ()):
        row = add_complaint(writing, inspection, **without(one, "ref"))
        made[f"complaint:{one['ref']}"] = ("complaint", row)
    for one in script.get("surveys", ()):
        row = add_result(writing, inspection, **without(one, "ref"))
        made[f"survey:{one['ref']}"] = ("survey_result", row)
    return made


def find(writing: Writing, inspection: UUID, script: Script, sources: Sources) -> None:
    """Findings with their evidence, and recommendations with their findings."""
    findings: dict[str, UUID] = {}
    for one in script["findings"]:
        new = add_finding(
            writing, inspection, one["dimension"], one["en"], one["cy"], weight=one["weight"]
        )
        tie(writing, new, [sources[name] for name in one["evidence"]])
        against = [sources[name] for name in one.get("contradicted_by", ())]
        tie(writing, new, against, "contradicts")
        findings[one["ref"]] = new
    for one in script["recommendations"]:
        recommend(
            writing,
            inspection,
            one["en"],
            one["cy"],
            band=one.get("band", ""),
            theme=one.get("theme", ""),
            dimension=one.get("dimension", ""),
            findings=[findings[ref] for ref in one["findings"]],
        )


def answer_lines(writing: Writing, script: Script, sources: Sources) -> None:
    """What was read, seen and heard for each line of enquiry, besides tagged notes."""
    for line in script.get("answering", ()):
        target = sources[f"line:{line['line']}"][1]
        tie(writing, target, [sources[name] for name in line["evidence"]],
            target_table="line_of_enquiry")  # fmt: skip


def write_letters(writing: Writing, inspection: UUID, script: Script) -> None:
    """What people wrote in the letters, to whom they go and who signs."""
    for template, one in script["letters"].items():
        letter = begin_letter(writing, inspection, template)
        writing.set(Letter, letter, **without(one, "paragraphs", "reason"))
        for paragraph in one["paragraphs"]:
            section, en, cy = (paragraph[key] for key in ("section", "en", "cy"))
            add_pair(writing, inspection, template, section, en, cy)
