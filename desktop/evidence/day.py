"""What a day brought, for the team's evening meeting: whom we met, what was seen, what lacks."""

from collections.abc import Iterator, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import Text, cast, false, func, select
from sqlalchemy.orm import Session

from db.models import Note
from desktop.evidence.items import Filter, keys, squares
from desktop.evidence.shown import Item, items_shown
from desktop.framework import Framework
from desktop.interviews.interviews import HELD, InterviewLine, interviews
from desktop.interviews.labels import CONCERN, GAP, QUOTE, STRENGTH, role_of
from desktop.interviews.sheet import Block
from desktop.words.dates import clock_time, day_and_date, local_day
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say

TITLE = QT_TRANSLATE_NOOP("evidence", "The day’s evidence: {day}")
MET = QT_TRANSLATE_NOOP("evidence", "Met and watched")
NOBODY = QT_TRANSLATE_NOOP("evidence", "No interview was held on this day.")
NOTES = QT_TRANSLATE_NOOP("evidence", "notes: {notes}")
CONCERNS = QT_TRANSLATE_NOOP("evidence", "Concerns")
PLACELESS = QT_TRANSLATE_NOOP("evidence", "Without a dimension")
NOTHING = QT_TRANSLATE_NOOP("evidence", "Nothing on this day.")
LACKING = QT_TRANSLATE_NOOP("evidence", "What fieldwork must still ask")


def days(session: Session, inspection: UUID) -> list[date]:
    """The days on which something was held or noted, the latest first."""
    met = {local_day(line.starts) for line in _held(session, inspection) if line.starts}
    noted = (
        select(func.substr(cast(Note.at, Text), 1, 10))
        .where(Note.inspection_id == inspection, Note.deleted == false(), Note.at.is_not(None))
        .distinct()
    )
    return sorted(met | {date.fromisoformat(day) for day in session.scalars(noted)}, reverse=True)


def day_sheet(
    session: Session, inspection: UUID, framework: Framework, language: str, day: date
) -> list[Block]:
    """Concerns first, then each dimension: concerns lead, then gaps, strengths, the rest."""
    found = items_shown(
        session, framework, language, keys(session, inspection, framework, Filter(day=day))
    )
    found.sort(key=lambda item: (not item.concern, item.weight != "gap", item.place))
    blocks = [Block(say(Message(TITLE, {"day": day_and_date(day, language)})), "title")]
    blocks += _met(session, inspection, framework, language, day)
    concerns = [item for item in found if item.concern]
    if concerns:
        blocks += [Block(say(Message(CONCERNS)), "heading"), *map(_item, concerns)]
    for number, dimension in enumerate(framework.dimensions, 1):
        heading = f"{number} {dimension.short.of(language)}"
        blocks += _group(heading, [it for it in found if it.dimension == dimension.id])
    loose = [item for item in found if not item.dimension]
    if loose:
        blocks += _group(say(Message(PLACELESS)), loose)
    return [*blocks, *_lacking(session, inspection, framework, language)]


def _held(session: Session, inspection: UUID) -> list[InterviewLine]:
    return [line for line in interviews(session, inspection) if line.state == HELD]


def _met(
    session: Session, inspection: UUID, framework: Framework, language: str, day: date
) -> Iterator[Block]:
    yield Block(say(Message(MET)), "heading")
    held = [it for it in _held(session, inspection) if it.starts and local_day(it.starts) == day]
    for line in held:
        assert line.starts is not None
        notes = say(Message(NOTES, {"notes": line.notes}))
        role = role_of(line, framework, language)
        yield Block(role, "item", lead=clock_time(line.starts), tail=notes)
    if not held:
        yield Block(say(Message(NOBODY)))


def _group(heading: str, items: Sequence[Item]) -> Iterator[Block]:
    yield Block(heading, "heading")
    yield from map(_item, items)
    if not items:
        yield Block(say(Message(NOTHING)))


def _item(item: Item) -> Block:
    marks = (
        (item.concern, CONCERN),
        (item.weight == "gap", GAP),
        (item.weight == "strength", STRENGTH),
        (item.quote, QUOTE),
    )
    tags = [say(Message(source)) for is_so, source in marks if is_so]
    case = [f"@{item.case}"] if item.case and item.case != item.place else []
    return Block(item.words, "item", lead=item.place, tail=", ".join([*tags, *case]))


def _lacking(
    session: Session, inspection: UUID, framework: Framework, language: str
) -> Iterator[Block]:
    """The empty squares of the matrix, a line for each dimension."""
    empty = squares(session, inspection, framework).empty(framework)
    if empty:
        yield Block(say(Message(LACKING)), "heading")
    for number, dimension in enumerate(framework.dimensions, 1):
        kinds = [
            framework.evidence_kind(kind).name.of(language)
            for one, kind in empty
            if one == dimension.id
        ]
        if kinds:
            lead = f"{number} {dimension.short.of(language)}:"
            yield Block(", ".join(kinds), "item", lead=lead)
