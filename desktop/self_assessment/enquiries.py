"""Lines of enquiry: what fieldwork must settle, whom to ask, and what has answered so far."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import EvidenceLink, LineOfEnquiry, Note
from db.sessions import Writing
from desktop.framework import Framework
from desktop.self_assessment.statements import Answer
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble
from desktop.words.ordering import between

Origin = Literal["statement", "gap", "earlier", "hand"]
ORIGINS = {
    "statement": QT_TRANSLATE_NOOP("self_assessment", "From a statement"),
    "gap": QT_TRANSLATE_NOOP("self_assessment", "From a gap"),
    "earlier": QT_TRANSLATE_NOOP("self_assessment", "From the last inspection"),
    "hand": QT_TRANSLATE_NOOP("self_assessment", "By hand"),
}
STATES = {
    "open": QT_TRANSLATE_NOOP("self_assessment", "Open"),
    "answered": QT_TRANSLATE_NOOP("self_assessment", "Answered"),
    "dropped": QT_TRANSLATE_NOOP("self_assessment", "Dropped"),
}
KIND_OF = {
    "case_review": "file",
    "review_answer": "file",
    "note": "interview",
    "interview": "interview",
    "document": "document",
    "survey_result": "survey",
    "observation": "observation",
    "complaint": "complaint",
    "statement": "statement",
}
"""The framework's kind of evidence that a record of each table is."""


class EnquiryTrouble(Trouble):
    """A line of enquiry that can't be as it was typed."""


@dataclass(frozen=True)
class Line:
    """A line of enquiry. `number` counts in order: E1, E2 ...; `sources` by kind of evidence."""

    id: UUID
    number: str
    question: str
    dimension: str | None
    raised_from: Origin
    source_id: UUID | None
    ask_whom: tuple[str, ...]
    sources_wanted: tuple[str, ...]
    owner: UUID | None
    state: str
    answer: str
    sources: Counter[str] = field(default_factory=Counter)

    @property
    def lacking(self) -> tuple[str, ...]:
        """The wanted kinds from which nothing has come yet."""
        return tuple(kind for kind in self.sources_wanted if not self.sources[kind])


def lines(session: Session, inspection_id: UUID) -> list[Line]:
    """All lines of enquiry, in their order, with the sources that have answered."""
    rows = _rows(session, inspection_id)
    sources = answering(session, inspection_id)
    return [_line(f"E{n}", row, sources) for n, row in enumerate(rows, 1)]


def answering(session: Session, inspection_id: UUID) -> dict[UUID, Counter[str]]:
    """For each line, how many records of each kind of evidence are tied to it."""
    tied: set[tuple[UUID, str, UUID]] = set()
    links = select(EvidenceLink).where(
        EvidenceLink.inspection_id == inspection_id,
        EvidenceLink.target_table == "line_of_enquiry",
        ~EvidenceLink.deleted,
    )
    for link in session.scalars(links):
        if link.target_id and link.source_id and link.source_table in KIND_OF:
            tied.add((link.target_id, link.source_table, link.source_id))
    notes = select(Note.line_of_enquiry_id, Note.id).where(
        Note.inspection_id == inspection_id, Note.line_of_enquiry_id.is_not(None), ~Note.deleted
    )
    tied |= {(line, "note", note) for line, note in session.execute(notes) if line}
    counts: dict[UUID, Counter[str]] = {}
    for line, table, _source in tied:
        counts.setdefault(line, Counter())[KIND_OF[table]] += 1
    return counts


def raise_line(
    writing: Writing,
    inspection_id: UUID,
    question: str,
    *,
    dimension: str | None = None,
    raised_from: Origin = "hand",
    source_id: UUID | None = None,
    row_id: UUID | None = None,
    **values: Any,
) -> UUID:
    """A new line at the end of the list. Raises EnquiryTrouble where there is no question."""
    there = _rows(writing.session, inspection_id)
    last = there[-1].position if there else None
    return writing.create(
        LineOfEnquiry,
        inspection_id,
        row_id,
        question=_asked(question),
        dimension=dimension,
        raised_from=raised_from,
        source_id=source_id,
        state="open",
        position=between(last, None),
        **values,
    )


def raise_from_answer(
    writing: Writing, inspection_id: UUID, answer: Answer, question: str, framework: Framework
) -> UUID:
    """A line from a statement, or from a gap if that is how it was read.

    Files and interviews are wanted at first; the inspector adds and takes out.
    """
    wanted = [kind.id for kind in framework.evidence_kinds if kind.id in ("file", "interview")]
    return raise_line(
        writing,
        inspection_id,
        question,
        dimension=answer.dimension.id,
        raised_from="gap" if answer.weight == "gap" else "statement",
        source_id=answer.id,
        sources_wanted=wanted,
    )


def change_line(writing: Writing, line: UUID, **values: Any) -> None:
    """Change question, dimension, ask_whom, sources_wanted, owner, state or answer."""
    if "question" in values:
        values["question"] = _asked(values["question"])
    writing.set(LineOfEnquiry, line, **values)


def move_line(writing: Writing, inspection_id: UUID, line: UUID, steps: int) -> None:
    """Move a line up (negative) or down in the list."""
    rows = _rows(writing.session, inspection_id)
    here = next(place for place, row in enumerate(rows) if row.id == line)
    others = [row.position or "" for row in rows if row.id != line]
    place = max(0, min(len(others), here + steps))
    before = others[place - 1] if place else None
    after = others[place] if place < len(others) else None
    writing.set(LineOfEnquiry, line, position=between(before, after))


def remove_line(writing: Writing, line: UUID) -> None:
    """Take a line off the list; its number goes to the next."""
    writing.delete(LineOfEnquiry, line)


def _rows(session: Session, inspection_id: UUID) -> list[LineOfEnquiry]:
    query = select(LineOfEnquiry).where(
        LineOfEnquiry.inspection_id == inspection_id, ~LineOfEnquiry.deleted
    )
    return sorted(session.scalars(query), key=lambda row: (row.position or "", str(row.id)))


def _line(number: str, row: LineOfEnquiry, sources: dict[UUID, Counter[str]]) -> Line:
    return Line(
        id=row.id,
        number=number,
        question=row.question or "",
        dimension=row.dimension,
        raised_from=row.raised_from or "hand",  # type: ignore[arg-type]
        source_id=row.source_id,
        ask_whom=tuple(row.ask_whom or ()),
        sources_wanted=tuple(row.sources_wanted or ()),
        owner=row.owner,
        state=row.state or "open",
        answer=row.answer or "",
        sources=sources.get(row.id, Counter()),
    )


def _asked(question: str) -> str:
    if not question.strip():
        raise EnquiryTrouble(
            QT_TRANSLATE_NOOP("self_assessment", "A line of enquiry needs a question: type it.")
        )
    return question.strip()
