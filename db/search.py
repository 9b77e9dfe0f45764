"""Full text over every record: words as typed first, then their Welsh forms, then beginnings."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from db import journal, search_text
from db.base import storable
from db.models import LongList, LongListRow

Tell = Callable[[int, int], object]
Expand = Callable[[str], Sequence[str]]
Span = tuple[int, int]
OPENS, CLOSES = "\x02", "\x03"
AROUND = 16  # words that a snippet shows
SHORTEST_BEGINNING = 3  # letters of a last word that may still go on
TERM = re.compile(r'"([^"]+)"|(\S+)')

FOUND = text(
    "SELECT p.tbl, p.row_id, p.field, p.inspection_id,"
    " snippet(search, 0, :opens, :closes, '…', :around) AS snippet"
    " FROM search JOIN search_place p ON p.id = search.rowid"
    " WHERE search MATCH :match AND (:inspection IS NULL OR p.inspection_id = :inspection)"
    " ORDER BY bm25(search), p.id LIMIT :limit"
)


@dataclass(frozen=True)
class Hit:
    """A field with words that were sought. `marks` are their places in the snippet."""

    table: str
    row_id: UUID
    field: str
    inspection_id: UUID
    snippet: str
    marks: tuple[Span, ...]


def search(
    session: Session,
    query: str,
    inspection_id: UUID | None = None,
    expand: Expand = lambda word: (word,),
    limit: int = 100,
) -> tuple[Hit, ...]:
    """Fields that have all words of `query` (in quotes: a phrase), the closest first.

    `expand` gives the forms under which a word may stand (Welsh mutations), itself included.
    """
    query = storable(query).replace("\0", " ")  # the index reads to the first zero
    hits: dict[tuple[UUID, str], Hit] = {}
    for hit in _references(session, query.strip(), inspection_id, limit):
        hits.setdefault((hit.row_id, hit.field), hit)
    for match in _matches(query, expand):
        if len(hits) >= limit:
            break
        for hit in _found(session, match, inspection_id, limit):
            hits.setdefault((hit.row_id, hit.field), hit)
    return tuple(hits.values())[:limit]


def rebuild(session: Session, tell: Tell = lambda _done, _whole: None) -> None:
    """Make the index anew from the rows (after a check found it wrong).

    `tell` gets tables done and in all, and may stop it by raising.
    """
    # an index that is damaged inside could not even be emptied
    session.execute(text("INSERT INTO search(search) VALUES ('rebuild')"))
    session.execute(text("DELETE FROM search"))
    session.execute(text("DELETE FROM search_place"))
    tables = journal.record_tables().values()
    for done, table in enumerate(tables):
        tell(done, len(tables))
        rows = [dict(row) for row in session.execute(select(table)).mappings()]
        for at in range(0, len(rows), 500):
            tell(done, len(tables))
            part = rows[at : at + 500]
            search_text.renew(session, table, [row["id"] for row in part], part)


def _matches(query: str, expand: Expand) -> Iterator[str]:
    """The queries of the index, the closest meaning first; none for a query without words."""
    terms = [(phrase or word, bool(phrase)) for phrase, word in TERM.findall(query)]
    terms = [term for term in terms if any(letter.isalnum() for letter in term[0])]
    if not terms:
        return
    told: set[str] = set()
    exact = [[term] for term, _is_phrase in terms]
    forms = [[term] if fixed else _forms(term, expand) for term, fixed in terms]
    for wanted, open_end in ((exact, False), (forms, False), (forms, True)):
        match = " AND ".join(_any_of(group) for group in wanted)
        if open_end:
            last, fixed = terms[-1]
            if fixed or len(last) < SHORTEST_BEGINNING:
                continue
            match = " AND ".join([*map(_any_of, wanted[:-1]), f"({_any_of(wanted[-1], '*')})"])
        if match not in told:
            told.add(match)
            yield match


def _forms(word: str, expand: Expand) -> list[str]:
    return list(dict.fromkeys((word, *expand(word))))


def _any_of(words: Sequence[str], ending: str = "") -> str:
    """Quoted, so that an apostrophe or a sign never breaks the query."""
    quoted = ['"' + word.replace('"', '""') + '"' + ending for word in words]
    return "(" + " OR ".join(quoted) + ")"


def _found(session: Session, match: str, inspection_id: UUID | None, limit: int) -> Iterator[Hit]:
    given = {
        "match": match,
        "inspection": inspection_id.hex if inspection_id else None,
        "limit": limit,
        "opens": OPENS,
        "closes": CLOSES,
        "around": AROUND,
    }
    for table, row_id, field, inspection, snippet in session.execute(FOUND, given):
        shown, marks = _marked(snippet)
        yield Hit(table, UUID(row_id), field, UUID(inspection), shown, marks)


def _marked(snippet: str) -> tuple[str, tuple[Span, ...]]:
    """The snippet without its signs, and where they stood."""
    shown, marks, begin = "", [], 0
    for part in re.split(f"([{OPENS}{CLOSES}])", snippet):
        if part == OPENS:
            begin = len(shown)
        elif part == CLOSES:
            marks.append((begin, len(shown)))
        else:
            shown += part
    return shown, tuple(marks)


def _references(
    session: Session, query: str, inspection_id: UUID | None, limit: int
) -> Iterator[Hit]:
    """Rows of long-lists by (a part of) their reference: derived rows are not in the index."""
    if len(query) < SHORTEST_BEGINNING or not any(letter.isalnum() for letter in query):
        return
    found = (
        select(LongListRow.id, LongListRow.reference, LongListRow.inspection_id)
        .join(LongList, LongList.id == LongListRow.long_list_id)
        .where(LongList.deleted.is_(False), LongList.current.is_not(False))
        .where(LongListRow.reference.icontains(query, autoescape=True))
        .order_by(LongListRow.reference)
        .limit(limit)
    )
    if inspection_id is not None:
        found = found.where(LongListRow.inspection_id == inspection_id)
    for row_id, reference, inspection in session.execute(found):
        begin = reference.casefold().find(query.casefold())
        marks = ((begin, begin + len(query)),) if begin >= 0 else ()
        yield Hit("long_list_row", row_id, "reference", inspection, reference, marks)
