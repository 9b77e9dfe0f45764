"""Findings under dimensions, and the evidence they rest on. Numbers follow from the order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import Finding
from db.sessions import Writing
from desktop.evidence.links import CONTRADICTS, SUPPORTS, Tied, links_of, tie, tied_to, untie
from desktop.framework import Framework
from desktop.words.ordering import between

__all__ = [
    "CONTRADICTS",
    "SUPPORTS",
    "NumberedFinding",
    "add_finding",
    "links_of",
    "move_finding",
    "numbered",
    "thin",
    "tie",
    "unsupported",
    "untie",
]


@dataclass(frozen=True)
class NumberedFinding:
    """A finding as it will stand: chapter and paragraph, both texts, what supports it."""

    id: UUID
    chapter: int
    paragraph: int
    dimension: str
    weight: str
    text_en: str
    text_cy: str
    supports: int
    contradicts: int
    kinds: tuple[str, ...]

    @property
    def number(self) -> str:
        return f"{self.chapter}.{self.paragraph}"

    def text(self, language: str) -> str:
        return self.text_cy if language == "cy" else self.text_en


def add_finding(
    writing: Writing,
    inspection: UUID,
    dimension: str,
    text_en: str = "",
    text_cy: str = "",
    *,
    weight: str = "",
    after: UUID | None = None,
) -> UUID:
    """A finding at the end of its dimension, or after another."""
    return writing.create(
        Finding,
        inspection,
        dimension=dimension,
        position=_place(_of_dimension(writing.session, inspection, dimension), after),
        text_en=text_en,
        text_cy=text_cy,
        weight=weight or None,
        author=writing.person.user_id,
    )


def move_finding(writing: Writing, finding: UUID, after: UUID | None, dimension: str = "") -> None:
    """Put a finding after another (None: first), in its own or another dimension."""
    row = writing.session.get_one(Finding, finding)
    home = dimension or row.dimension or ""
    others = [
        f for f in _of_dimension(writing.session, row.inspection_id, home) if f.id != finding
    ]
    before = next((f.position for f in others if f.id == after), None)
    following = next(
        (f.position for f in others if before is None or (f.position or "") > before), None
    )
    writing.set(Finding, finding, dimension=home, position=between(before, following))


def numbered(session: Session, inspection: UUID, framework: Framework) -> list[NumberedFinding]:
    """All findings, numbered n.n in the order of the framework's dimensions."""
    links = tied_to(session, inspection)
    found: list[NumberedFinding] = []
    for chapter, dimension in enumerate(framework.dimensions, start=1):
        rows = _of_dimension(session, inspection, dimension.id)
        for paragraph, row in enumerate(rows, start=1):
            found.append(_numbered(row, chapter, paragraph, links[row.id]))
    return found


def unsupported(findings: Iterable[NumberedFinding]) -> list[NumberedFinding]:
    """Findings that no evidence supports: they block a final."""
    return [finding for finding in findings if not finding.supports]


def thin(findings: Iterable[NumberedFinding], framework: Framework) -> list[NumberedFinding]:
    """Findings on fewer independent kinds of source than the framework asks for."""
    independent = {kind.id for kind in framework.evidence_kinds if kind.independent}
    return [
        finding
        for finding in findings
        if finding.supports
        and len(independent.intersection(finding.kinds)) < framework.minimum_evidence_kinds
    ]


def _numbered(
    row: Finding, chapter: int, paragraph: int, links: Sequence[Tied]
) -> NumberedFinding:
    supporting = [link for link in links if not link.contradicts]
    kinds = {link.kind for link in supporting}
    return NumberedFinding(
        id=row.id,
        chapter=chapter,
        paragraph=paragraph,
        dimension=row.dimension or "",
        weight=row.weight or "",
        text_en=row.text_en or "",
        text_cy=row.text_cy or "",
        supports=len(supporting),
        contradicts=len(links) - len(supporting),
        kinds=tuple(sorted(kinds)),
    )


def _of_dimension(session: Session, inspection: UUID, dimension: str) -> list[Finding]:
    query = (
        select(Finding)
        .where(
            Finding.inspection_id == inspection,
            Finding.dimension == dimension,
            ~Finding.deleted,
        )
        .order_by(Finding.position, Finding.id)
    )
    return list(session.scalars(query))


def _place(rows: Sequence[Finding], after: UUID | None) -> str:
    if not rows:
        return between(None, None)
    at = next((n for n, row in enumerate(rows) if row.id == after), len(rows) - 1)
    following = rows[at + 1].position if at + 1 < len(rows) else None
    return between(rows[at].position, following)
