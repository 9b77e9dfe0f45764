"""Search: every text, either language, accents or not, and no sign breaks a query."""

from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from db import search_text
from db.journal import record_tables
from db.models import CaseReview, Finding, Letter, LongList, LongListRow, Note
from db.search import rebuild, search
from db.store import Store
from desktop.words.welsh import forms
from tests.db.conftest import NAME

INSPECTION = UUID(int=5)
NOTES = (
    "The plan was reviewed on time.",
    "Mae'r plentyn yn byw mewn tŷ newydd.",
    "Soniodd y fam am ei phlentyn.",
    "Roedd y gŵr yng Nghaerdydd.",
    "Nid oedd blant yno; aeth i Gaerdydd.",
    "“Quoted” words, it's said: O'Neill; 50 % — done.",
)


@pytest.fixture
def notes(store: Store) -> list[UUID]:
    with store.sessions.writing(NAME) as writing:
        return [writing.create(Note, INSPECTION, text=words) for words in NOTES]


def _found(store: Store, query: str, **options: object) -> list[UUID]:
    with store.sessions.reading() as session:
        return [hit.row_id for hit in search(session, query, **options)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("query", "notes_found"),
    [
        ("reviewed", [0]),
        ("REVIEWED time", [0]),
        ("reviewed plentyn", []),
        ("ty", [1]),
        ("tŷ", [1]),
        ("gwr", [3]),
        ('"plan was"', [0]),
        ('"was plan"', []),
        ("mae'r", [1]),
        ("O'Neill", [5]),
        ("revie", [0]),
        ("re", []),
    ],
)
def test_words_are_found_with_or_without_accents(
    store: Store, notes: list[UUID], query: str, notes_found: list[int]
):
    assert _found(store, query) == [notes[n] for n in notes_found]


def test_welsh_mutations_are_found_from_any_form_and_the_form_typed_comes_first(
    store: Store, notes: list[UUID]
):
    for query in ("plentyn", "blentyn", "phlentyn"):
        assert set(_found(store, query, expand=forms)) == {notes[1], notes[2]}
        assert set(_found(store, "caerdydd", expand=forms)) == {notes[3], notes[4]}
    assert _found(store, "phlentyn", expand=forms)[0] == notes[2]
    assert _found(store, "plentyn") == [notes[1]]


@pytest.mark.parametrize(
    "query",
    [
        "'", '"', "*", "AND", "NOT (", '"a" OR', "-", "", "  ", "text:x", "{x}", "^x", "x*",
        "NEAR(x y)", "x\0y", "\0", "\ud83d", "x \udc00", "x\x02",
    ],
)  # fmt: skip
def test_no_sign_breaks_a_query(store: Store, notes: list[UUID], query: str):
    assert _found(store, query) == []


def test_a_hit_says_where_it_is_and_marks_the_words(store: Store, notes: list[UUID]):
    with store.sessions.reading() as session:
        (hit,) = search(session, "gwr")
    assert (hit.table, hit.field, hit.inspection_id) == ("note", "text", INSPECTION)
    ((begin, end),) = hit.marks
    assert hit.snippet[begin:end] == "gŵr"


def test_what_is_changed_or_deleted_leaves_the_index_and_the_file(store: Store):
    with store.sessions.writing(NAME) as writing:
        note = writing.create(Note, INSPECTION, text="oldword stays not")
        other = writing.create(Finding, INSPECTION, text_cy="hengair")
    with store.sessions.writing(NAME) as writing:
        writing.set(Note, note, text="newword")
        writing.delete(Finding, other)
    assert [_found(store, word) for word in ("oldword", "newword", "hengair")] == [[], [note], []]
    with store.engine.connect() as connection:
        blocks = connection.exec_driver_sql("SELECT block FROM search_data").scalars()
        content = connection.exec_driver_sql("SELECT c0 FROM search_content").scalars()
        kept = b"".join(blocks) + "".join(content).encode()
    assert b"newword" in kept
    assert b"oldword" not in kept
    assert b"hengair" not in kept


def test_texts_inside_a_letter_are_found_and_codes_are_not(store: Store):
    with store.sessions.writing(NAME) as writing:
        letter = writing.create(Letter, INSPECTION, state="draft", fields={"a": ["nested words"]})
        review = writing.create(CaseReview, INSPECTION, summary="a summary", state="draft")
    assert _found(store, "nested") == [letter]
    assert _found(store, "summary") == [review]
    assert _found(store, "draft") == []


def test_rows_of_a_list_are_found_by_reference_while_the_list_is_current(store: Store):
    row = uuid4()
    with store.sessions.writing(NAME) as writing:
        long_list = writing.create(LongList, INSPECTION, current=True)
        writing.put(LongListRow, _list_row(row, long_list))
    assert _found(store, "ab-10%") == [row]
    assert _found(store, "AB-10_") == []
    with store.sessions.writing(NAME) as writing:
        writing.delete(LongList, long_list)
    assert _found(store, "ab-10%") == []


def test_a_search_may_be_of_one_inspection_or_of_all(store: Store, notes: list[UUID]):
    with store.sessions.writing(NAME) as writing:
        other = writing.create(Note, uuid4(), text="reviewed elsewhere")
    assert _found(store, "reviewed", inspection_id=INSPECTION) == [notes[0]]
    assert set(_found(store, "reviewed")) == {notes[0], other}


def test_the_index_can_be_made_anew(store: Store, notes: list[UUID]):
    with store.sessions.writing(NAME) as writing:
        writing.session.execute(text("DELETE FROM search"))
    assert _found(store, "plentyn") == []
    with store.sessions.writing(NAME) as writing:
        rebuild(writing.session)
    assert _found(store, "plentyn") == [notes[1]]


def test_most_tables_have_words_that_can_be_found():
    assert search_text.text_columns(record_tables()["note"]) == ("text",)
    assert "reason" in search_text.text_columns(record_tables()["replacement"])


def _list_row(row: UUID, long_list: UUID) -> dict[str, object]:
    texts = dict.fromkeys(
        ("sheet", "pool", "reason", "team", "age_band", "sex", "language", "family", "status"), ""
    )
    return texts | {
        "id": row, "inspection_id": INSPECTION, "long_list_id": long_list, "position": 1,
        "row": 2, "reference": "AB-10%", "categories": [], "flags": [], "eligible": True,
        "values": {},
    }  # fmt: skip
