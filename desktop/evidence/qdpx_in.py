"""A REFI-QDA project taken in: one journalled fact with the file; its passages are derived."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from db.models import Blob, LineOfEnquiry, QdaPassage, QdaProject
from db.sessions import Writing
from desktop.evidence.qdpx import Code, Project, read_project
from desktop.framework import Framework
from desktop.words.welsh import folded

MIME = "application/zip"
Tell = Callable[[int, int], object]
AT_ONCE = 400


@dataclass(frozen=True)
class CodeLine:
    """A code of an import: what it means here ("" nothing yet), and how much it marks."""

    project: UUID
    guid: str
    name: str
    target: str
    passages: int


def take_in(
    writing: Writing,
    inspection: UUID,
    framework: Framework,
    content: bytes,
    file: str,
    tell: Tell = lambda _done, _whole: None,
) -> UUID:
    """Keep the project's file and derive its passages. Raises QdpxTrouble before anything.

    `tell` gets passages done and in all, and may stop it by raising.
    """
    project = read_project(content, file)
    made = writing.create(
        QdaProject,
        inspection,
        name=project.name or file,
        file_name=file,
        file_sha256=writing.blob(content, MIME),
        mapping=propose(project, framework, _lines(writing.session, inspection)),
        counts={
            "codes": len(project.codes),
            "sources": project.sources,
            "quotations": len(project.quotations),
        },
        read_at=datetime.now(UTC),
    )
    derive(writing, made, tell)
    return made


def propose(project: Project, framework: Framework, lines: Mapping[str, str]) -> dict[str, str]:
    """For each code the dimension or the line of enquiry of its name, or nothing."""
    names = {
        folded(name): one.id
        for one in framework.dimensions
        for text in (one.name, one.short)
        for name in (text.en, text.cy)
    }
    names |= {folded(question): line for question, line in lines.items()}
    return {
        code.guid: names.get(folded(code.name.rpartition(" / ")[2]), "") for code in project.codes
    }


def map_code(writing: Writing, project: UUID, code: str, target: str) -> None:
    """Say what a code means: the id of a dimension or of a line of enquiry, or nothing."""
    row = writing.session.get_one(QdaProject, project)
    writing.set(QdaProject, project, mapping={**(row.mapping or {}), code: target})
    derive(writing, project)


def remove_project(writing: Writing, project: UUID) -> None:
    """Take an import out of sight, with its passages."""
    writing.delete(QdaProject, project)


def derive(writing: Writing, project: UUID, tell: Tell = lambda _done, _whole: None) -> int:
    """Make an import's passages anew from its file and mapping; their ids stay the same."""
    row = writing.session.get_one(QdaProject, project)
    blob = writing.session.get_one(Blob, row.file_sha256)
    found = read_project(blob.bytes, row.file_name or "")
    names = {code.guid: code.name for code in found.codes}
    mapping = row.mapping or {}
    writing.session.execute(delete(QdaPassage).where(QdaPassage.qda_project_id == project))
    rows = {
        uuid5(project, f"{one.guid}/{one.code}/{one.source}"): {
            "inspection_id": row.inspection_id,
            "qda_project_id": project,
            "position": position,
            "source": one.source,
            "code": names.get(one.code, one.code),
            "text": one.text,
            **_target(mapping.get(one.code, "")),
        }
        for position, one in enumerate(found.quotations)
    }
    whole: list[Mapping[str, Any]] = [{"id": key, **values} for key, values in rows.items()]
    for start in range(0, len(whole), AT_ONCE):
        tell(start, len(whole))
        writing.put_all(QdaPassage, whole[start : start + AT_ONCE])
    return len(whole)


def code_lines(session: Session, inspection: UUID) -> list[CodeLine]:
    """The codes of all imports, as their files have them, with the passages of each."""
    query = select(QdaProject).where(QdaProject.inspection_id == inspection, ~QdaProject.deleted)
    found = []
    for project in session.scalars(query.order_by(QdaProject.read_at)):
        blob = session.get_one(Blob, project.file_sha256)
        codes = read_project(blob.bytes, project.file_name or "").codes
        counts = _counts(session, project.id)
        found += [_line(project, code, counts.get(code.name, 0)) for code in codes]
    return found


def _line(project: QdaProject, code: Code, passages: int) -> CodeLine:
    target = (project.mapping or {}).get(code.guid, "")
    return CodeLine(project.id, code.guid, code.name, target, passages)


def _counts(session: Session, project: UUID) -> dict[str, int]:
    query = (
        select(QdaPassage.code, func.count())
        .where(QdaPassage.qda_project_id == project)
        .group_by(QdaPassage.code)
    )
    return {code: count for code, count in session.execute(query)}  # noqa: C416 - rows, typed


def _lines(session: Session, inspection: UUID) -> dict[str, str]:
    query = select(LineOfEnquiry).where(
        LineOfEnquiry.inspection_id == inspection, ~LineOfEnquiry.deleted
    )
    return {line.question or "": str(line.id) for line in session.scalars(query)}


def _target(target: str) -> dict[str, str | UUID | None]:
    """A dimension's id is a word, a line's an UUID."""
    try:
        return {"dimension": None, "line_of_enquiry_id": UUID(target)}
    except ValueError:
        return {"dimension": target or None, "line_of_enquiry_id": None}
