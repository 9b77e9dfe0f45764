"""What is typed survives; what came in meanwhile is not overwritten."""

from datetime import UTC, datetime
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from db import drafts
from db.check import check
from db.models import Change, Draft, Head, Note
from db.store import Store
from tests.db.conftest import NAME


@pytest.fixture
def note(store: Store) -> UUID:
    with store.sessions.writing(NAME) as writing:
        return writing.create(Note, uuid4(), text="first")


def test_a_draft_is_on_disk_and_neither_journalled_nor_shown(store: Store, note: UUID):
    with store.sessions.writing(NAME) as writing:
        drafts.keep(writing, Note, note, "text", "first and")
        assert not writing.changes()
    with store.sessions.reading() as session:
        assert [draft.value for draft in drafts.leftover(session)] == ["first and"]
        assert session.get_one(Note, note).text == "first"


def test_leaving_the_field_makes_one_change_and_lets_the_draft_go(store: Store, note: UUID):
    for typed in ("a", "ab", "abc"):
        with store.sessions.writing(NAME) as writing:
            drafts.keep(writing, Note, note, "text", typed)
    with store.sessions.writing(NAME) as writing:
        drafts.record(writing, Note, note, "text", "abc")
    with store.sessions.reading() as session:
        assert session.get_one(Note, note).text == "abc"
        assert drafts.leftover(session) == []
        changes = select(func.count()).select_from(Change).where(Change.field == "text")
        assert session.scalar(changes) == 2


def test_a_text_that_is_as_it_was_makes_no_change(store: Store, note: UUID):
    with store.sessions.writing(NAME) as writing:
        drafts.record(writing, Note, note, "text", "first")
        assert not writing.changes()


def test_a_draft_left_by_a_crash_does_not_overwrite_what_came_in_meanwhile(
    store: Store, note: UUID
):
    with store.sessions.writing(NAME) as writing:
        drafts.keep(writing, Note, note, "text", "typed before the crash")
    with store.sessions.writing(NAME) as writing:
        writing.set(Note, note, text="a colleague's")
    with store.sessions.writing(NAME) as writing:
        recovered = drafts.recover(writing)
    assert [(one.table, one.row_id, one.field) for one in recovered] == [("note", note, "text")]
    with store.sessions.reading() as session:
        heads = session.scalars(select(Head).where(Head.row_id == note, Head.field == "text"))
        assert len(list(heads)) == 2


def test_what_no_database_takes_is_replaced_and_the_rest_of_the_text_kept(
    store: Store, note: UUID
):
    with store.sessions.writing(NAME) as writing:
        drafts.keep(writing, Note, note, "text", "half \ud83d of a sign\0")
    with store.sessions.writing(NAME) as writing:
        drafts.recover(writing)
        other = writing.create(Note, uuid4(), text="\udc00b")
        again = writing.set(Note, other, text="\udc00b")
    assert not again
    with store.sessions.reading() as session:
        assert session.get_one(Note, note).text == "half \ufffd of a sign\0"
        assert session.get_one(Note, other).text == "\ufffdb"
    assert check(store) == ()


def test_a_draft_of_a_newer_program_stays_and_keeps_no_other_back(store: Store, note: UUID):
    at = datetime.now(UTC)
    newer = {"inspection_id": uuid4(), "value": "later", "base_heads": [], "at": at}
    cells = {f"no_table_yet/{uuid4()}/text", f"note/{note}/no_field_yet"}
    with store.sessions.writing(NAME) as writing:
        writing.put_all(Draft, [newer | {"cell": cell} for cell in cells])
        drafts.keep(writing, Note, note, "text", "kept")
    with store.sessions.writing(NAME) as writing:
        assert [one.row_id for one in drafts.recover(writing)] == [note]
    with store.sessions.reading() as session:
        assert session.get_one(Note, note).text == "kept"
        assert {one.cell for one in drafts.leftover(session)} == cells
