"""What a finding rests on, as a page shows it: each item with its kind, place and words."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from db.models import EvidenceLink
from desktop.evidence.kinds import KIND_OF_TABLE
from desktop.evidence.links import CONTRADICTS, links_of
from desktop.evidence.shown import Item, items_shown
from desktop.framework import Framework


@dataclass(frozen=True)
class Support:
    """One tied item. `stage` and `row` lead to it; `gone` says that it was deleted since."""

    link: UUID
    table: str
    row: UUID
    stage: str
    kind: str
    place: str
    words: str
    contradicts: bool
    gone: bool


def support_of(
    session: Session, finding: UUID, framework: Framework, language: str
) -> list[Support]:
    """The items tied to a finding, those that contradict it last."""
    links = links_of(session, finding)
    keys = [f"{link.source_table}/{link.source_id}" for link in links]
    items = {item.id: item for item in items_shown(session, framework, language, keys)}
    found = [_support(link, items.get(link.source_id or link.id), framework, language)
             for link in links]  # fmt: skip
    return sorted(found, key=lambda one: (one.contradicts, one.kind, one.place))


def _support(
    link: EvidenceLink, item: Item | None, framework: Framework, language: str
) -> Support:
    """An item that no table has any more is shown as gone."""
    table = link.source_table or ""
    kind = item.kind if item else KIND_OF_TABLE[table]
    return Support(
        link=link.id,
        table=table,
        row=item.record if item else link.id,
        stage=item.stage if item else "",
        kind=framework.evidence_kind(kind).name.of(language),
        place=item.place if item else "",
        words=item.words if item else "",
        contradicts=link.stance == CONTRADICTS,
        gone=item is None or item.gone,
    )
