"""The journal: every change is kept, and what is shown follows from the set of changes."""

import time
from itertools import pairwise
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlcipher3 import dbapi2 as sqlcipher

from db import journal
from db.clock import Clock
from db.models import Action, Blob, Change, ChangeParent, Finding, Inspection, Note, SampledCase
from db.store import Store
from tests.db.conftest import NAME


@pytest.fixture
def inspection(store: Store) -> UUID:
    new = uuid4()
    with store.sessions.writing(NAME) as writing:
        writing.create(Inspection, new, new, title="Children's services")
    return new


def test_each_changed_field_is_one_change_with_its_author_and_value(
    store: Store, inspection: UUID
):
    with store.sessions.writing(NAME) as writing:
        note = writing.create(Note, inspection, text="first")
    with store.sessions.writing(NAME) as writing:
        assert writing.set(Note, note, text="second", quote=True)
    with store.sessions.reading() as session:
        told = [(c.field, value) for c, value in journal.history(session, note)]
        author = {c.author_id for c, _value in journal.history(session, note)}
    assert told == [
        ("__deleted__", "false"), ("text", '"first"'), ("text", '"second"'), ("quote", "true")
    ]  # fmt: skip
    assert author == {store.person.user_id}


def test_a_value_that_stays_the_same_is_no_change(store: Store, inspection: UUID):
    with store.sessions.writing(NAME) as writing:
        assert not writing.set(Inspection, inspection, title="Children's services")
        assert not writing.changes()
    with store.sessions.reading() as session:
        assert session.scalar(select(func.count()).select_from(Action)) == 1


def test_a_write_that_fails_leaves_neither_row_nor_journal(store: Store, inspection: UUID):
    def fail() -> None:
        with store.sessions.writing(NAME) as writing:
            writing.create(Note, inspection, text="lost with its action")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with store.sessions.reading() as session:
        assert session.scalar(select(func.count()).select_from(Note)) == 0
        assert session.scalar(select(func.count()).where(Change.tbl == "note")) == 0


def test_the_chain_of_a_device_has_no_gap_and_each_link_holds(store: Store, inspection: UUID):
    for n in range(5):
        with store.sessions.writing(NAME) as writing:
            writing.create(Note, inspection, text=f"note {n}")
    with store.sessions.reading() as session:
        chain = session.scalars(select(Change).order_by(Change.seq)).all()
        parents = {c.id: _parents(session, c.id) for c in chain}
    assert [c.seq for c in chain] == list(range(1, len(chain) + 1))
    assert all(b.prev_hash == a.hash for a, b in pairwise(chain))
    for change in chain:
        columns = {name: getattr(change, name) for name in journal.HASHED}
        assert journal.chain_hash(columns, parents[change.id]) == change.hash


@pytest.mark.parametrize("table", ["change", "change_value", "change_parent"])
def test_the_journal_can_be_neither_altered_nor_shortened(
    store: Store, inspection: UUID, table: str
):
    with store.sessions.writing(NAME) as writing:
        writing.set(Inspection, inspection, title="Renamed")
    for order in (f"DELETE FROM {table}", f"UPDATE {table} SET inspection_id = inspection_id"):
        with (
            pytest.raises((OperationalError, DatabaseError, sqlcipher.DatabaseError)),
            store.engine.begin() as connection,
        ):
            connection.exec_driver_sql(order)


def test_two_edits_of_one_state_leave_two_heads_and_the_later_is_shown(
    store: Store, inspection: UUID
):
    with store.sessions.writing(NAME) as writing:
        finding = writing.create(Finding, inspection, text_en="first")
    cell = (inspection, "finding", finding, "text_en")
    with store.sessions.reading() as session:
        seen = journal.heads(session, cell)
    with store.sessions.writing(NAME) as writing:
        writing.set(Finding, finding, text_en="one way")
    with store.sessions.writing(NAME) as writing:
        writing.with_parents(Finding, finding, "text_en", "another way", seen)
    with store.sessions.reading() as session:
        assert len(journal.heads(session, cell)) == 2
        row = session.get(Finding, finding)
        assert row is not None
        assert row.text_en == "another way"
    with store.sessions.writing(NAME) as writing:
        writing.set(Finding, finding, text_en="settled")
    with store.sessions.reading() as session:
        assert len(journal.heads(session, cell)) == 1


def test_changes_that_come_in_reverse_order_show_the_same_row(store: Store, inspection: UUID):
    with store.sessions.writing(NAME) as writing:
        finding = writing.create(Finding, inspection, text_en="first")
    with store.sessions.writing(NAME) as writing:
        writing.set(Finding, finding, text_en="second")
    entries = _entries(store, finding)
    copy = uuid4()
    moved = [_moved(entry, copy) for entry in entries]
    with store.sessions.writing(NAME) as writing:
        journal.apply(writing.session, moved[:0:-1] * 2)  # and some twice in one pack
        journal.apply(writing.session, moved)
    with store.sessions.reading() as session:
        row = session.get(Finding, copy)
        assert row is not None
        assert (row.text_en, row.deleted) == ("second", False)


def test_a_name_of_no_field_and_a_table_of_the_journal_are_refused(store: Store, inspection: UUID):
    with store.sessions.writing(NAME) as writing:
        with pytest.raises(TypeError, match="no field"):
            writing.set(Inspection, inspection, id=uuid4())
        with pytest.raises(TypeError, match="journal"):
            writing.put(Note, {"id": uuid4()})


def _parents(session: object, child: UUID) -> list[UUID]:
    return list(session.scalars(select(ChangeParent.parent).where(ChangeParent.child == child)))


def _entries(store: Store, row: UUID) -> list[journal.Entry]:
    with store.sessions.reading() as session:
        return [
            journal.Entry(
                {n: getattr(c, n) for n in (*journal.HASHED, "hash")},
                value,
                b"",
                tuple(_parents(session, c.id)),
            )
            for c, value in journal.history(session, row)
        ]


def _moved(entry: journal.Entry, row: UUID) -> journal.Entry:
    """The same change of another device, for another row."""
    shift = {change: UUID(int=change.int ^ 1) for change in (entry.columns["id"], *entry.parents)}
    columns = entry.columns | {
        "id": shift[entry.columns["id"]],
        "row_id": row,
        "device_id": UUID(int=7),
    }
    return journal.Entry(columns, entry.value, b"", tuple(shift[p] for p in entry.parents))


def test_what_a_write_has_changed_is_read_back_inside_it(store: Store, inspection: UUID):
    with store.sessions.writing(NAME) as writing:
        session = writing.session
        first = writing.create(Note, inspection, text="one")
        assert session.scalars(select(Note.text)).all() == ["one"]
        row = session.get(Note, first)
        assert row is not None
        assert writing.set(Note, first, text="two")
        assert row.text == "two"
        assert writing.set(Note, first, text="three", quote=True)
        assert not writing.set(Note, first, text="three")
        assert session.scalar(select(Note.text).where(Note.quote)) == "three"
    with store.sessions.reading() as session:
        values = [value for _change, value in journal.history(session, first, "text")]
        assert len(journal.heads(session, (inspection, "note", first, "text"))) == 1
    assert values == ['"one"', '"two"', '"three"']


def test_a_thousand_rows_of_one_action_are_all_there_with_one_unbroken_chain(
    store: Store, inspection: UUID
):
    with store.sessions.writing(NAME) as writing:
        for n in range(1500):
            writing.create(Note, inspection, text=f"{n}", position=str(n))
    with store.sessions.reading() as session:
        assert session.scalar(select(func.count()).select_from(Note)) == 1500
        seqs = session.scalars(select(Change.seq).order_by(Change.seq)).all()
        assert seqs == list(range(1, len(seqs) + 1))
        assert session.scalar(select(func.count()).select_from(Action)) == 2


def test_a_column_may_be_named_as_the_rows_own_id_is(store: Store, inspection: UUID):
    listed, other = uuid4(), uuid4()
    with store.sessions.writing(NAME) as writing:
        case = writing.create(SampledCase, inspection, row_id=listed)
        assert case != listed
        assert writing.session.get_one(SampledCase, case).row_id == listed
        writing.set(SampledCase, case, row_id=other)
        assert writing.session.get_one(SampledCase, case).row_id == other


def test_stamps_keep_their_order_when_the_clock_stands_still_or_goes_back():
    far = f"{time.time_ns() // 1_000_000 + 10**9:013d}999998{uuid4().hex}"
    clock = Clock(uuid4(), far)
    stamps = [far, *(clock.tick() for _ in range(3))]
    assert stamps == sorted(stamps)
    assert {len(stamp) for stamp in stamps} == {len(far)}


def test_a_file_is_kept_once_and_its_content_not_held_in_memory(store: Store, inspection: UUID):
    contents = (b"", b"x" * 5_000_000, b"x" * 5_000_000)
    with store.sessions.writing(NAME) as writing:
        digests = [writing.blob(content, "text/plain") for content in contents]
        assert not any(isinstance(one, Blob) for one in writing.session.identity_map.values())
    assert digests[1] == digests[2]
    with store.sessions.reading() as session:
        sizes = session.scalars(select(Blob.size).order_by(Blob.size)).all()
    assert sizes == [0, 5_000_000]
