"""What is typed survives; what came in meanwhile is not overwritten."""

from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from db import drafts
from db.models import Change, Head, Note
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
