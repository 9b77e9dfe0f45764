"""What a record said on any day, and the way back."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from db import history
from db.models import Note
from db.store import Store
from tests.db.conftest import NAME


@pytest.fixture
def note(store: Store) -> UUID:
    with store.sessions.writing(NAME) as writing:
        return writing.create(Note, uuid4(), text="one", position="a")


def _set(store: Store, note: UUID, **values: object) -> None:
    with store.sessions.writing(NAME) as writing:
        writing.set(Note, note, **values)


def test_a_sitting_is_one_version_with_what_was_before_and_after(
    store: Store, note: UUID, monkeypatch: pytest.MonkeyPatch
):
    _set(store, note, text="two")
    _set(store, note, text="three")
    with store.sessions.reading() as session:
        (one,) = history.versions(session, Note, note)
        assert one.author == "First inspector"
        assert history.Edit("text", None, "three") in one.edits
        monkeypatch.setattr(history, "SITTING", timedelta(0))
        several = history.versions(session, Note, note)
    assert [it.values["text"] for it in several] == ["three", "two", "one"]
    assert several[0].edits == (history.Edit("text", "two", "three"),)


def test_a_record_is_seen_as_it_was_at_a_moment(store: Store, note: UUID):
    between = datetime.now(UTC)
    _set(store, note, text="two", quote=True)
    with store.sessions.reading() as session:
        then = history.as_of(session, Note, note, between)
        before = history.as_of(session, Note, note, between - timedelta(days=1))
    assert then is not None
    assert (then["text"], then["quote"], then["deleted"]) == ("one", None, False)
    assert before is None


def test_an_earlier_version_comes_back_as_a_new_change(store: Store, note: UUID):
    between = datetime.now(UTC)
    _set(store, note, text="two", quote=True)
    with store.sessions.writing(NAME) as writing:
        writing.delete(Note, note)
    with store.sessions.reading() as session:
        then = history.as_of(session, Note, note, between)
    assert then is not None
    with store.sessions.writing(NAME) as writing:
        assert history.put_back(writing, Note, note, then)
        assert not history.put_back(writing, Note, note, then)
    with store.sessions.reading() as session:
        row = session.get_one(Note, note)
        assert (row.text, row.quote, row.deleted, row.position) == ("one", None, False, "a")
