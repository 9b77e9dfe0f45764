"""The evidence as a REFI-QDA project that QualCoder, NVivo and others open.

Codes are the dimensions, the lines of enquiry and the marks; sources are the interviews and, one
for each, the other kinds; every item is a quotation. Users and people appear as roles alone.
"""

import zipfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from uuid import UUID, uuid5
from xml.etree import ElementTree as Xml

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import Interview, Note
from desktop.evidence.choices import writers as writers_of
from desktop.evidence.items import Filter, keys
from desktop.evidence.qdpx import NAMESPACE, PROJECT
from desktop.evidence.shown import Item, items_shown
from desktop.framework import Framework
from desktop.interviews.interviews import interviews
from desktop.interviews.labels import CONCERN, GAP, QUOTE, STRENGTH, role_of
from desktop.plan.inspection import team
from desktop.self_assessment.enquiries import lines
from desktop.words.dates import long_date
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say

LEAD = QT_TRANSLATE_NOOP("evidence", "Lead inspector")
MEMBER = QT_TRANSLATE_NOOP("evidence", "Inspector {number}")
LINES = QT_TRANSLATE_NOOP("evidence", "Lines of enquiry")
MARKS = {"quote": QUOTE, "concern": CONCERN, "strength": STRENGTH, "gap": GAP}


@dataclass(frozen=True)
class _Told:
    """What notes say beyond an `Item`: interview, author, line of enquiry."""

    interview: dict[UUID, UUID]
    author: dict[UUID, UUID]
    line: dict[UUID, UUID]


def write_project(
    session: Session,
    inspection: UUID,
    framework: Framework,
    language: str,
    tell: Callable[[int, int], object] = lambda _done, _whole: None,
) -> bytes:
    """The .qdpx file's content; all ids stay the same from one export to the next.

    `tell` gets sources done and in all, and may stop it by raising.
    """
    found = keys(session, inspection, framework, Filter(), "at")
    place = {key: n for n, key in enumerate(found)}
    items = sorted(
        items_shown(session, framework, language, found), key=lambda item: place[item.key]
    )
    told = _told(session, inspection)
    users = _users(session, inspection, set(told.author.values()))
    now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    if not users:
        users = {uuid5(inspection, "user"): say(Message(LEAD))}
    first = str(next(iter(users)))
    made_by = {"creatingUser": first, "creationDateTime": now}
    root = Xml.Element(
        "Project",
        {"xmlns": NAMESPACE, "name": framework.name.of(language), "origin": "Arolwg",
         "creatingUserGUID": first, "creationDateTime": now},
    )  # fmt: skip
    _add_users(root, users)
    _add_codes(root, session, inspection, framework, language)
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        sources = Xml.SubElement(root, "Sources")
        names = _source_names(session, inspection, framework, language)
        groups = _grouped(inspection, items, told)
        for done, (guid, group) in enumerate(groups.items()):
            tell(done, len(groups))
            text = _add_source(
                sources, inspection, {**made_by, **_named(guid, names)}, group, told
            )
            archive.writestr(f"sources/{guid}.txt", text)
        xml = Xml.tostring(root, encoding="utf-8", xml_declaration=True)
        archive.writestr(PROJECT, xml)
    return made.getvalue()


def code_guid(inspection: UUID, code: str) -> UUID:
    """The code of a dimension (its id), a line of enquiry (its id) or a mark."""
    return uuid5(inspection, f"code/{code}")


def _told(session: Session, inspection: UUID) -> _Told:
    query = select(Note.id, Note.interview_id, Note.author, Note.line_of_enquiry_id).where(
        Note.inspection_id == inspection, ~Note.deleted
    )
    told = _Told({}, {}, {})
    for note, interview, author, line in session.execute(query):
        if interview:
            told.interview[note] = interview
        if author:
            told.author[note] = author
        if line:
            told.line[note] = line
    return told


def _users(session: Session, inspection: UUID, writers: set[UUID]) -> dict[UUID, str]:
    """Writers as roles: who leads, and the others by number."""
    people = [one for one in team(session, inspection) if one.role == "lead"]
    known = writers_of(session, inspection)
    leads = {one.user_id for one in people}
    leads |= {user for user, name in known.items() if name in {one.name for one in people}}
    found = {one: say(Message(LEAD)) for one in writers if one in leads}
    others = sorted(writers - leads, key=str)
    return found | {one: say(Message(MEMBER, {"number": n})) for n, one in enumerate(others, 1)}


def _add_users(root: Xml.Element, users: Mapping[UUID, str]) -> None:
    parent = Xml.SubElement(root, "Users")
    for guid, role in users.items():
        Xml.SubElement(parent, "User", {"guid": str(guid), "name": role})


def _add_codes(
    root: Xml.Element, session: Session, inspection: UUID, framework: Framework, language: str
) -> None:
    codes = Xml.SubElement(Xml.SubElement(root, "CodeBook"), "Codes")
    above = _code(codes, inspection, "dimensions", framework.words.dimensions.of(language), False)
    for dimension in framework.dimensions:
        _code(above, inspection, dimension.id, dimension.short.of(language))
    asked = lines(session, inspection)
    if asked:
        above = _code(codes, inspection, "lines", say(Message(LINES)), False)
        for line in asked:
            _code(above, inspection, str(line.id), line.question)
    for mark, words in MARKS.items():
        _code(codes, inspection, mark, say(Message(words)))


def _code(
    parent: Xml.Element, inspection: UUID, code: str, name: str, codable: bool = True
) -> Xml.Element:
    guid = str(code_guid(inspection, code))
    values = {"guid": guid, "name": name, "isCodable": str(codable).lower()}
    return Xml.SubElement(parent, "Code", values)


def _grouped(inspection: UUID, items: Iterable[Item], told: _Told) -> dict[UUID, list[Item]]:
    """The items of each source: an interview, or all of one other table."""
    groups: dict[UUID, list[Item]] = {}
    for item in items:
        source = told.interview.get(item.id) or uuid5(inspection, f"source/{item.table}")
        groups.setdefault(source, []).append(item)
    return groups


def _source_names(
    session: Session, inspection: UUID, framework: Framework, language: str
) -> dict[UUID, str]:
    kinds = {
        "case_review": "file", "review_answer": "file", "statement": "statement",
        "document": "document", "complaint": "complaint", "survey_result": "survey",
        "qda_passage": "document",
    }  # fmt: skip
    names = {
        uuid5(inspection, f"source/{table}"): framework.evidence_kind(kind).name.of(language)
        for table, kind in kinds.items()
    }
    for number, line in enumerate(interviews(session, inspection), 1):
        day = f", {long_date(line.starts.date(), language)}" if line.starts else ""
        names[line.id] = f"{number:03} {role_of(line, framework, language)}{day}"
    gone = select(Interview.id).where(Interview.inspection_id == inspection)
    return {one: str(one) for one in session.scalars(gone)} | names


def _named(guid: UUID, names: Mapping[UUID, str]) -> dict[str, str]:
    """A source's own values; other programs use its name for a file."""
    name = names[guid].replace("/", "-").replace("\\", "-")
    return {"guid": str(guid), "name": name, "plainTextPath": f"internal://{guid}.txt"}


def _add_source(
    parent: Xml.Element,
    inspection: UUID,
    values: dict[str, str],
    items: Iterable[Item],
    told: _Told,
) -> str:
    """One text of all the items' words, each marked where it stands, if it has a code."""
    source = Xml.SubElement(parent, "TextSource", values)
    text = ""
    for item in items:
        words = item.words.strip()
        start, text = len(text), f"{text}{words}\n\n" if words else text
        codes = _codes_of(item, told)
        if not words or not codes:
            continue
        made_by = {
            "creatingUser": str(told.author.get(item.id, values["creatingUser"])),
            "creationDateTime": values["creationDateTime"],
        }
        place = {"startPosition": str(start), "endPosition": str(start + len(words))}
        selection = Xml.SubElement(
            source,
            "PlainTextSelection",
            {"guid": str(item.id), "name": words[:60], **place, **made_by},
        )
        for code in codes:
            coding = {"guid": str(uuid5(item.id, code)), **made_by}
            target = {"targetGUID": str(code_guid(inspection, code))}
            Xml.SubElement(Xml.SubElement(selection, "Coding", coding), "CodeRef", target)
    return text


def _codes_of(item: Item, told: _Told) -> list[str]:
    marks = {"quote": item.quote, "concern": item.concern,
             "strength": item.weight == "strength", "gap": item.weight == "gap"}  # fmt: skip
    codes = [item.dimension] if item.dimension else []
    if item.id in told.line:
        codes.append(str(told.line[item.id]))
    return codes + [mark for mark, is_so in marks.items() if is_so]
