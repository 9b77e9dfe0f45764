"""Undo names what it takes back, goes on after a restart, and overwrites nobody."""

from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from db import journal, undo
from db.models import Change, Finding, Note
from db.store import Store, open_store
from tests.db.conftest import PASSPHRASE

INSPECTION = UUID(int=12)


def _name(text: str) -> dict[str, Any]:
    return {"source": ["test", text], "facts": {}}


def _write(store: Store, text: str, job: Any) -> Any:
    with store.sessions.writing(_name(text)) as writing:
        return job(writing)


def _back(store: Store, redo: bool = False) -> str:
    """Undo (or redo) once; gives the name that the menu shows, or nothing."""
    with store.sessions.reading() as session:
        following = undo.next_redo if redo else undo.next_undo
        step = following(session, store.person, INSPECTION)
    if step is None:
        return ""
    _write(store, "Undo", lambda w: undo.undo(w, step.action_id))
    return str(step.name["source"][1])


def _text(store: Store, row: UUID) -> tuple[str | None, bool]:
    with store.sessions.reading() as session:
        note = session.get_one(Note, row)
        return note.text, note.deleted


@pytest.fixture
def note(store: Store) -> UUID:
    return _write(store, "Add", lambda w: w.create(Note, INSPECTION, text="one"))


def test_undo_goes_back_step_by_step_and_redo_forward_again(store: Store, note: UUID):
    _write(store, "Two", lambda w: w.set(Note, note, text="two"))
    _write(store, "Three", lambda w: w.set(Note, note, text="three"))
    seen = [(_back(store), *_text(store, note)) for _ in range(4)]
    assert seen == [
        ("Three", "two", False), ("Two", "one", False), ("Add", "one", True), ("", "one", True)
    ]  # fmt: skip
    seen = [(_back(store, redo=True), *_text(store, note)) for _ in range(4)]
    assert seen == [
        ("Add", "one", False), ("Two", "two", False), ("Three", "three", False),
        ("", "three", False),
    ]  # fmt: skip
    assert (_back(store), *_text(store, note)) == ("Three", "two", False)


def test_what_is_done_anew_ends_the_way_forward(store: Store, note: UUID):
    _write(store, "Two", lambda w: w.set(Note, note, text="two"))
    _back(store)
    _write(store, "Else", lambda w: w.set(Note, note, text="else"))
    assert _back(store, redo=True) == ""
    assert [_back(store), _text(store, note)[0]] == ["Else", "one"]


def test_undo_goes_on_after_a_restart(store: Store, note: UUID):
    _write(store, "Two", lambda w: w.set(Note, note, text="two", quote=True))
    store.close()
    with open_store(store.path, PASSPHRASE) as again:
        assert _back(again) == "Two"
        assert _text(again, note) == ("one", False)
        with again.sessions.reading() as session:
            assert session.get_one(Note, note).quote is None


def test_a_deletion_is_undone_and_an_action_on_many_rows_is_one_step(store: Store, note: UUID):
    def job(writing: Any) -> UUID:
        writing.delete(Note, note)
        return writing.create(Finding, INSPECTION, text_en="new")

    finding = _write(store, "Both", job)
    assert _text(store, note)[1]
    assert _back(store) == "Both"
    assert not _text(store, note)[1]
    with store.sessions.reading() as session:
        assert session.get_one(Finding, finding).deleted


def test_undo_writes_changes_and_removes_none(store: Store, note: UUID):
    with store.sessions.reading() as session:
        before = session.scalar(select(func.count()).select_from(Change))
    _write(store, "Two", lambda w: w.set(Note, note, text="two"))
    _back(store)
    with store.sessions.reading() as session:
        assert session.scalar(select(func.count()).select_from(Change)) == before + 2


def test_a_field_that_has_moved_on_is_left_alone_and_its_author_named(store: Store, note: UUID):
    step = _edited_then_overtaken(store, note)
    with pytest.raises(undo.MovedOn) as told:
        _write(store, "Undo", lambda w: undo.undo(w, step))
    assert [(it.table, it.row_id, it.field) for it in told.value.moved] == [("note", note, "text")]
    assert _text(store, note)[0] == "a colleague's"
    left = _write(store, "Undo", lambda w: undo.undo(w, step, leave_moved=True))
    assert len(left) == 1
    with store.sessions.reading() as session:
        row = session.get_one(Note, note)
        assert (row.text, row.quote) == ("a colleague's", None)
        following = undo.next_undo(session, store.person, INSPECTION)
        assert following is not None
        assert following.name == _name("Add")


def test_a_row_that_a_colleague_has_filled_is_not_undone_away(store: Store, note: UUID):
    entry = _of_a_colleague(store, note, "dimension", "wellbeing", [])
    _write(store, "Import", lambda w: journal.apply(w.session, [entry]))
    with pytest.raises(undo.MovedOn):
        _back(store)
    assert not _text(store, note)[1]
    with store.sessions.reading() as session:
        step = undo.next_undo(session, store.person, INSPECTION)
    assert step is not None
    _write(store, "Undo", lambda w: undo.undo(w, step.action_id, leave_moved=True))
    assert _text(store, note) == ("one", False)
    assert _back(store) == ""


def test_one_inspections_undo_leaves_another_alone(store: Store, note: UUID):
    _write(store, "Elsewhere", lambda w: w.create(Note, uuid4(), text="other"))
    assert _back(store) == "Add"


def _edited_then_overtaken(store: Store, note: UUID) -> UUID:
    _write(store, "Two", lambda w: w.set(Note, note, text="two", quote=True))
    with store.sessions.reading() as session:
        step = undo.next_undo(session, store.person, INSPECTION)
        seen = journal.heads(session, (INSPECTION, "note", note, "text"))
    assert step is not None
    entry = _of_a_colleague(store, note, "text", "a colleague's", seen)
    _write(store, "Import", lambda w: journal.apply(w.session, [entry]))
    return step.action_id


def _of_a_colleague(
    store: Store, row: UUID, field: str, value: str, parents: list[UUID]
) -> journal.Entry:
    with store.sessions.reading() as session:
        latest = session.scalars(select(Change).order_by(Change.hlc.desc()).limit(1)).one()
    columns = {name: getattr(latest, name) for name in journal.HASHED}
    columns |= {
        "id": uuid4(), "device_id": uuid4(), "action_id": uuid4(), "seq": 1, "prev_hash": "",
        "hlc": f"{int(latest.hlc[:13]) + 1:013d}" + latest.hlc[13:], "row_id": row,
        "field": field, "author_id": uuid4(),
    }  # fmt: skip
    return journal.make_entry(columns, f'"{value}"', parents)
