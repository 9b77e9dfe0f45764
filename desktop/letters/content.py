"""A letter's blocks, gathered from all stages: the one room that reads them all."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.models import Inspection, Letter, ParagraphPair
from desktop.framework import Framework
from desktop.letters import model
from desktop.letters.facts import gather
from desktop.letters.filling import written
from desktop.letters.gathering import Gathering, with_letter
from desktop.letters.model import Block, Language
from desktop.letters.parts import MAKERS
from desktop.letters.templates import template


def letter_row(session: Session, inspection: UUID, template_id: str) -> Letter | None:
    """The letter of that template, if work on it has begun."""
    query = select(Letter).where(
        Letter.inspection_id == inspection, Letter.template == template_id, ~Letter.deleted
    )
    return session.scalars(query).first()


def gathering_of(
    session: Session,
    inspection: Inspection,
    framework: Framework,
    template_id: str,
    language: Language,
) -> Gathering:
    """All that the letter is made of. Raises TemplateTrouble."""
    made = template(template_id)
    row = letter_row(session, inspection.id, template_id)
    published = (row.published_on if row else None) or inspection.published_on
    pairs = _pairs(session, row)
    facts = gather(session, inspection, framework, language, published)
    facts = with_letter(facts, made, row, pairs, language)
    return Gathering(inspection.id, made, facts, language, pairs, row)


def letter_of(gathering: Gathering, issued: date, draft: bool) -> model.Letter:
    """What was gathered, as blocks."""
    row, language = gathering.row, gathering.language
    dated, addressed = (row.dated if row else None) or issued, gathering.template.addressed
    return model.Letter(
        title=_plain(gathering, "title"),
        subtitle=_plain(gathering, "subtitle"),
        kicker=_plain(gathering, "kicker"),
        subject=_plain(gathering, "subject"),
        sender=_plain(gathering, "sender"),
        logo=gathering.template.logo,
        language=language,
        issued=issued,
        kind=gathering.template.kind,
        draft=draft,
        reference=(row.reference if row else None) or "",
        dated=written(dated, "", language),
        address=_lines(row.addressee if row else None, language) if addressed else (),
        signature=_signature(row, language) if addressed else None,
        imprint=tuple(_imprint(gathering)),
        blocks=tuple(_blocks(gathering)),
    )


def _plain(gathering: Gathering, key: str) -> str:
    if not gathering.template.has(key):
        return ""
    return model.plain(gathering.say(key))


def _imprint(gathering: Gathering) -> Iterator[model.Paragraph]:
    for key in ("imprint.welsh", "imprint.use"):
        if gathering.template.has(key):
            yield model.Paragraph(key, gathering.say(key))


def _lines(addressee: dict[str, object] | None, language: str) -> tuple[str, ...]:
    text = str((addressee or {}).get(language) or "")
    return tuple(line for line in text.splitlines() if line.strip())


def _signature(row: Letter | None, language: str) -> model.Signature | None:
    lines = _lines(row.signatory if row else None, language)
    return model.Signature(lines) if lines else None


def _pairs(session: Session, row: Letter | None) -> dict[str, list[ParagraphPair]]:
    found: dict[str, list[ParagraphPair]] = {}
    if row is None:
        return found
    query = (
        select(ParagraphPair)
        .where(ParagraphPair.letter_id == row.id, ~ParagraphPair.deleted)
        .order_by(ParagraphPair.position, ParagraphPair.id)
    )
    for pair in session.scalars(query):
        found.setdefault(pair.section or "", []).append(pair)
    return found


def _blocks(gathering: Gathering) -> Iterator[Block]:
    for number, part in enumerate(gathering.template.parts, start=1):
        if part.when and not gathering.facts.known(part.when):
            continue
        if part.unless and gathering.facts.known(part.unless):
            continue
        yield from MAKERS[part.kind](gathering, part, f"p{number}")
