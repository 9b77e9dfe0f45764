"""The lines of enquiry as the team takes them along: plain content, and a Word file of it.

The content knows no layout: the letters' engine, which is a later stage, sets it as PDF.
"""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from io import BytesIO
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from db.models import Inspection
from db.whole import put
from desktop.framework import Framework
from desktop.framework.model import Text
from desktop.plan.inspection import team
from desktop.self_assessment.enquiries import EnquiryTrouble, Line, lines
from desktop.words.messages import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class BriefLine:
    """A line of enquiry: its number, its question, and what is known about it."""

    id: UUID
    number: str
    question: str
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class BriefSection:
    """The lines of one dimension."""

    title: str
    lines: tuple[BriefLine, ...]


@dataclass(frozen=True)
class Brief:
    """All lines of an inspection in one language."""

    title: str
    subtitle: str
    language: str
    sections: tuple[BriefSection, ...]


def make_brief(
    session: Session, inspection_id: UUID, framework: Framework, language: str
) -> Brief:
    """The lines by dimension, in the order of the framework; those without one at the end."""
    inspection = session.get_one(Inspection, inspection_id)
    people = {one.id: one.name or "" for one in team(session, inspection_id)}
    found = lines(session, inspection_id)
    chapters = [(one.id, one.name.of(language)) for one in framework.dimensions]
    known = {one for one, _ in chapters}
    sections = []
    for dimension, title in [*chapters, ("", _word("none", language))]:
        mine = [
            line
            for line in found
            if (line.dimension if line.dimension in known else "") == dimension
        ]
        if mine:
            written = tuple(_written(line, framework, people, language) for line in mine)
            sections.append(BriefSection(title, written))
    authority = inspection.authority_cy if language == "cy" else inspection.authority
    subtitle = " · ".join(it for it in (authority or inspection.authority, inspection.title) if it)
    return Brief(_word("title", language), subtitle, language, tuple(sections))


def write_brief(brief: Brief, path: Path) -> None:
    """The file that the ending of `path` asks for. Raises EnquiryTrouble, OSError."""
    put(path, brief_file(brief, path))


def brief_file(brief: Brief, path: Path) -> bytes:
    """What that file holds. Raises EnquiryTrouble."""
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        raise EnquiryTrouble(
            QT_TRANSLATE_NOOP(
                "self_assessment", "{file}: lines of enquiry are written as {endings}. Choose one."
            ),
            file=path.name,
            endings=", ".join(WRITERS),
        )
    if not brief.sections:
        raise EnquiryTrouble(
            QT_TRANSLATE_NOOP("self_assessment", "There is no line of enquiry to write yet.")
        )
    return writer(brief)


def _docx(brief: Brief) -> bytes:
    from docx import Document

    made = Document()
    made.core_properties.title = f"{brief.title} · {brief.subtitle}"
    made.core_properties.author = "Arolwg"
    made.core_properties.language = "cy-GB" if brief.language == "cy" else "en-GB"
    made.add_heading(brief.title, 0)
    made.add_paragraph(brief.subtitle)
    for section in brief.sections:
        made.add_heading(section.title, 1)
        for line in section.lines:
            made.add_heading(f"{line.number}  {line.question}", 2)
            for label, fact in line.facts:
                paragraph = made.add_paragraph()
                paragraph.add_run(f"{label}: ").bold = True
                paragraph.add_run(fact)
    out = BytesIO()
    made.save(out)
    return out.getvalue()


# The letters' engine is of a later stage: the shell hands its PDF in here.
WRITERS: dict[str, Callable[[Brief], bytes]] = {".docx": _docx}


def _written(
    line: Line, framework: Framework, people: Mapping[UUID, str], language: str
) -> BriefLine:
    def say(key: str) -> str:
        return _word(key, language)

    kinds = {kind.id: kind.name.of(language) for kind in framework.evidence_kinds}
    asked = {kind.id: kind.name.of(language) for kind in framework.interviews}
    so_far = ", ".join(f"{kinds.get(kind, kind)}: {n}" for kind, n in sorted(line.sources.items()))
    facts = (
        (say("from"), say(line.raised_from)),
        (say("ask"), ", ".join(asked[one] for one in line.ask_whom if one in asked)),
        (say("wanted"), ", ".join(kinds[one] for one in line.sources_wanted if one in kinds)),
        (say("so_far"), so_far or say("nothing")),
        (say("owner"), people.get(line.owner, "") if line.owner else ""),
        (say("state"), say(line.state)),
        (say("answer"), line.answer),
    )
    shown = tuple((label, fact) for label, fact in facts if fact)
    return BriefLine(line.id, line.number, line.question, shown)


def _word(key: str, language: str) -> str:
    return _words()[key].of(language)


@cache
def _words() -> Mapping[str, Text]:
    file = resources.files("resources").joinpath("forms", "lines-of-enquiry.toml")
    tables = tomllib.loads(file.read_text(encoding="utf-8"))
    return {key: Text(**texts) for key, texts in tables.items()}
