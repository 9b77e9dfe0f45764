"""What is tied to a finding or a line of enquiry, as supporting or as contradicting."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.base import Record
from db.models import EvidenceLink, Finding, Interview, LineOfEnquiry, Note
from db.sessions import Writing
from desktop.evidence.kinds import KIND_OF_TABLE, OBSERVED
from desktop.interviews.interviews import OBSERVATION

SUPPORTS, CONTRADICTS = "supports", "contradicts"
TARGETS: dict[str, type[Record]] = {"finding": Finding, "line_of_enquiry": LineOfEnquiry}


@dataclass(frozen=True)
class Tied:
    """An item that bears on a target. `kind` is the framework's kind of source."""

    link: UUID
    table: str
    source: UUID
    kind: str
    contradicts: bool


def tie(
    writing: Writing,
    target: UUID,
    sources: Iterable[tuple[str, UUID]],
    stance: str = SUPPORTS,
    target_table: str = "finding",
) -> list[UUID]:
    """Tie items of evidence (table, row) to a target; those tied already change their stance."""
    inspection = writing.session.get_one(TARGETS[target_table], target).inspection_id
    known = {(x.source_table, x.source_id): x for x in links_of(writing.session, target)}
    made = []
    for table, source in sources:
        old = known.get((table, source))
        if old is not None:
            writing.set(EvidenceLink, old.id, stance=stance)
            made.append(old.id)
            continue
        made.append(
            writing.create(
                EvidenceLink,
                inspection,
                target_table=target_table,
                target_id=target,
                source_table=table,
                source_id=source,
                stance=stance,
            )
        )
    return made


def untie(writing: Writing, link: UUID) -> None:
    """The item no longer bears on its target."""
    writing.delete(EvidenceLink, link)


def links_of(session: Session, target: UUID) -> list[EvidenceLink]:
    """What is tied to one target."""
    query = select(EvidenceLink).where(EvidenceLink.target_id == target, ~EvidenceLink.deleted)
    return list(session.scalars(query))


def tied_to(
    session: Session, inspection: UUID, target_table: str = "finding"
) -> dict[UUID, list[Tied]]:
    """What is tied to each target of an inspection; an empty list for the others."""
    query = select(EvidenceLink).where(
        EvidenceLink.inspection_id == inspection,
        EvidenceLink.target_table == target_table,
        ~EvidenceLink.deleted,
    )
    watched = _notes_of_observations(session, inspection)
    found: dict[UUID, list[Tied]] = defaultdict(list)
    for link in session.scalars(query):
        if link.target_id and link.source_id and link.source_table in KIND_OF_TABLE:
            kind = OBSERVED if link.source_id in watched else KIND_OF_TABLE[link.source_table]
            contradicts = link.stance == CONTRADICTS
            tied = Tied(link.id, link.source_table, link.source_id, kind, contradicts)
            found[link.target_id].append(tied)
    return found


def _notes_of_observations(session: Session, inspection: UUID) -> set[UUID]:
    query = (
        select(Note.id)
        .join(Interview, Interview.id == Note.interview_id)
        .where(Interview.inspection_id == inspection, Interview.form == OBSERVATION)
    )
    return set(session.scalars(query))
