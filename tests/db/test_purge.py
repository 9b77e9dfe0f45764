"""Retention: what goes is gone from everywhere, what stays is proved, the rest untouched."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from db import backups, drafts, journal, purge
from db.base import Base
from db.check import check
from db.inventory import inventory
from db.keys import beside
from db.models import (
    Action,
    Blob,
    Change,
    ChangeValue,
    Document,
    Draft,
    ExportMade,
    FollowUpItem,
    Inspection,
    Letter,
    LetterVersion,
    Local,
    LongList,
    LongListRow,
    Note,
    ParagraphPair,
    QdaPassage,
    QdaProject,
    Recommendation,
    SampledCase,
)
from db.search import search
from db.store import Store
from db.troubles import StoreInUse
from db.undo import next_undo
from tests.db.conftest import NAME
from tests.db.test_search import _list_row

OLD, OTHER = UUID(int=5), UUID(int=6)
SECRET = "plentyncyfrinach"


@pytest.fixture
def notes(store: Store) -> list[UUID]:
    """A note of the inspection to be purged and one of another."""
    with store.sessions.writing(NAME) as writing:
        for inspection in (OLD, OTHER):
            writing.create(
                Inspection, inspection, inspection, title=f"{inspection}",
                retention_until=date(2026, 1, 1) if inspection == OLD else None,
            )  # fmt: skip
        made = [
            writing.create(Note, inspection, text=f"{SECRET} {inspection.int}")
            for inspection in (OLD, OTHER)
        ]
        shared = writing.blob(b"on both", "text/plain")
        writing.create(Document, OLD, blob_sha256=writing.blob(b"case file", "text/plain"))
        writing.create(Document, OLD, blob_sha256=shared)
        writing.create(Document, OTHER, blob_sha256=shared)
        writing.create(SampledCase, OLD, reference="ABC-1")
        long_list = writing.create(LongList, OLD, current=True)
        writing.put(LongListRow, _list_row(uuid4(), long_list))
    with store.sessions.writing(NAME) as writing:
        writing.set(Note, made[0], text=f"{SECRET} again")
        drafts.keep(writing, Note, made[0], "text", f"{SECRET} draft")
    return made


@pytest.fixture
def letters(store: Store) -> dict[str, UUID]:
    with store.sessions.writing(NAME) as writing:
        published = writing.create(Letter, OLD, state="published", reference="A")
        draft = writing.create(Letter, OLD, state="draft", reference="B")
        final = writing.blob(b"the letter", "application/pdf")
        writing.create(LetterVersion, OLD, letter_id=published, kind="final", file_sha256=final)
        writing.create(
            LetterVersion,
            OLD,
            letter_id=published,
            kind="draft",
            file_sha256=writing.blob(b"draft", "application/pdf"),
        )
        wording = writing.create(
            ParagraphPair, OLD, letter_id=published, text_en=f"{SECRET} early"
        )
        recommendation = writing.create(Recommendation, OLD, text_en="Do better.")
    with store.sessions.writing(NAME) as writing:
        writing.set(ParagraphPair, wording, text_en="as published")
    return {"published": published, "draft": draft, "recommendation": recommendation}


def _purge(store: Store) -> dict[str, object]:
    with store.sessions.writing(NAME) as writing:
        return purge.purge(writing, OLD, {"reviewed": 42})


def test_case_level_records_their_history_words_drafts_and_files_go(
    store: Store, notes: list[UUID]
):
    _purge(store)
    with store.sessions.reading() as session:
        assert [hit.row_id for hit in search(session, SECRET)] == [notes[1]]
        left = session.scalars(select(Note.id)).all()
        values = session.scalars(select(ChangeValue.value)).all()
        assert left == [notes[1]]
        assert sum(SECRET in (value or "") for value in values) == 1
        for model in (SampledCase, LongList, LongListRow, Draft):
            assert session.scalar(select(func.count()).select_from(model)) == 0
        assert session.scalars(select(Blob.bytes)).all() == [b"on both"]
        assert session.scalars(select(Action.inspection_id)).all() == []
        assert next_undo(session, store.person, OLD) is None


def test_published_letters_and_what_the_years_after_need_stay(
    store: Store, notes: list[UUID], letters: dict[str, UUID]
):
    _purge(store)
    with store.sessions.reading() as session:
        assert session.scalars(select(Letter.id)).all() == [letters["published"]]
        assert session.scalars(select(LetterVersion.kind)).all() == ["final"]
        assert session.scalars(select(ParagraphPair.text_en)).all() == ["as published"]
        assert session.get_one(Recommendation, letters["recommendation"]).text_en == "Do better."
        assert b"the letter" in session.scalars(select(Blob.bytes)).all()
        assert f'"{SECRET} early"' not in session.scalars(select(ChangeValue.value)).all()


def test_the_certificate_has_figures_and_the_chain_still_proves(
    store: Store, notes: list[UUID], letters: dict[str, UUID]
):
    certificate = _purge(store)
    assert certificate["counts"] == {"reviewed": 42}
    assert certificate["rows_erased"]["note"] == 1  # type: ignore[index]
    assert certificate["list_rows_erased"] == 1
    assert certificate["files_erased"] == 2
    assert check(store) == ()
    with store.sessions.reading() as session:
        (kept,) = purge.certificates(session)
        assert SECRET not in kept
        end = session.scalars(
            select(Change.hash).where(Change.inspection_id == OLD).order_by(Change.seq.desc())
        ).first()
    assert certificate["chains"][0]["hash"] == end  # type: ignore[index]


def test_what_comes_late_from_a_colleague_stays_erased_but_follow_up_goes_on(
    store: Store, notes: list[UUID]
):
    with store.sessions.reading() as session:
        change, _value = journal.history(session, notes[0], "text")[-1]
        columns = {name: getattr(change, name) for name in journal.HASHED}
    _purge(store)
    late = columns | {"id": uuid4(), "device_id": uuid4(), "seq": 1, "prev_hash": ""}
    entry = journal.make_entry(late, f'"{SECRET} late"', [change.id])
    item = replace(entry, columns=entry.columns | {"id": uuid4(), "seq": 2})
    item = journal.make_entry(
        item.columns | {"tbl": "follow_up_item", "row_id": uuid4(), "field": "plan"}, '"new"', []
    )
    with store.sessions.writing(NAME) as writing:
        journal.apply(writing.session, [entry, item])
    with store.sessions.reading() as session:
        assert session.get(Note, notes[0]) is None
        assert session.scalars(select(FollowUpItem.plan)).all() == ["new"]
        values = session.scalars(select(ChangeValue.value)).all()
        assert f'"{SECRET} late"' not in values


def test_what_is_due_is_known_and_only_once(store: Store, notes: list[UUID]):
    with store.sessions.reading() as session:
        assert purge.due(session, date(2026, 1, 1)) == []
        assert purge.due(session, date(2026, 1, 2)) == [OLD]
    _purge(store)
    with store.sessions.reading() as session:
        assert purge.due(session, date(2026, 1, 2)) == []


def test_back_ups_and_the_log_that_hold_what_was_purged_go_too(store: Store, notes: list[UUID]):
    backups.back_up(store)
    folder = backups.folder_of(store.path)
    for ending in (".copy", ".copy-wal", ".new"):  # of one that was cut short
        (folder / f"a-20260101T000000000000Z.arolwg-backup{ending}").write_bytes(b"x")
    stranger = folder / "notes.txt"
    stranger.write_text("not ours")
    _purge(store)
    log = beside(store.path, "-wal")
    assert log.stat().st_size
    assert purge.sweep(store) == 1
    assert list(folder.iterdir()) == [stranger]
    assert not log.stat().st_size
    assert check(store) == ()


def test_a_log_that_is_still_read_is_told(store: Store, notes: list[UUID]):
    with store.sessions.reading() as session:
        session.scalars(select(Note.id)).all()
        _purge(store)
        with store.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA busy_timeout=1")
        with pytest.raises(StoreInUse):
            purge.sweep(store)
    assert purge.sweep(store) == 0


def test_what_is_derived_kept_aside_or_named_by_history_alone_goes(
    store: Store, notes: list[UUID]
):
    with store.sessions.writing(NAME) as writing:
        project = writing.create(QdaProject, OLD, name="Coded")
        writing.put(
            QdaPassage,
            {
                "id": uuid4(), "inspection_id": OLD, "qda_project_id": project, "position": 1,
                "source": "s", "code": "c", "text": SECRET,
            },
        )  # fmt: skip
        for inspection in (OLD, OTHER):
            writing.put(Local, {"key": f"spelling/{inspection}", "value": SECRET})
        first, shared = (writing.blob(it, "text/plain") for it in (b"first", b"once on both"))
        document = writing.create(Document, OLD, blob_sha256=first)
        both = [writing.create(Document, it, blob_sha256=shared) for it in (OLD, OTHER)]
    with store.sessions.writing(NAME) as writing:
        writing.set(Document, document, blob_sha256=writing.blob(b"second", "text/plain"))
        for it in both:
            writing.set(Document, it, blob_sha256=None)
    _purge(store)
    with store.sessions.reading() as session:
        assert session.scalars(select(QdaPassage.text)).all() == []
        own = select(Local.key).where(Local.key.startswith("spelling/"))
        assert session.scalars(own).all() == [f"spelling/{OTHER}"]
        files = set(session.scalars(select(Blob.bytes)))
        assert files == {b"on both", b"once on both"}  # the other's way back leads to the latter
    assert check(store) == ()


def test_every_table_outside_the_journal_goes_or_is_known_to_stay():
    stay = {
        "bundle_log", "change", "change_parent", "change_value", "export_made", "head", "member",
        "peer_ack", "search_place", "witness",
    }  # fmt: skip
    tables = {name for name, table in Base.metadata.tables.items() if "inspection_id" in table.c}
    goes = {journal.table_name(model) for model in purge.GOES_WHOLE}
    assert tables - set(journal.record_tables()) == goes | stay


def test_the_inventory_says_whose_cases_are_on_this_laptop(store: Store, notes: list[UUID]):
    with store.sessions.writing(NAME) as writing:
        writing.put(
            ExportMade,
            {
                "id": uuid4(), "inspection_id": OLD, "at": datetime.now(UTC), "kind": "pdf",
                "path": "letter.pdf", "sha256": "", "encrypted": False,
            },
        )  # fmt: skip
    backups.back_up(store)
    with store.sessions.reading() as session:
        found = inventory(session, store.path)
    held = {it.inspection_id: (it.listed, it.sampled, len(it.exports)) for it in found.inspections}
    assert held == {OLD: (1, 1, 1), OTHER: (0, 0, 0)}
    assert len(found.backups) == 1
    assert found.files_size == len(b"on both" + b"case file")
