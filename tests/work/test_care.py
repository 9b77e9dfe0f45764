"""The store is looked after by itself: texts of a crash, room, back-ups, copied folders."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from PySide6.QtCore import QObject

from db import ballast, drafts
from db.backups import backups_of
from db.models import Note
from db.store import Store
from desktop.words.messages import Message
from desktop.work import care
from desktop.work.care import Care
from desktop.work.work import Work

NAME = Message(("test", "Write"))


@pytest.fixture
def work(qapp: QObject, store: Store, monkeypatch: pytest.MonkeyPatch) -> Iterator[Work]:
    monkeypatch.setattr(ballast.lay, "__defaults__", (4096,))
    made = Work(store)
    yield made
    made.finish()


def _told(carer: Care) -> list[tuple[str, object]]:
    told: list[tuple[str, object]] = []
    for name in ("recovered", "room_low", "copied_by", "backed_up"):
        getattr(carer, name).connect(lambda fact, name=name: told.append((name, fact)))
    return told


def _settled(carer: Care, work: Work) -> None:
    carer.begin()
    work.settle()
    work.settle()
    carer.end()


def test_a_text_left_by_a_crash_becomes_a_change_and_is_told(work: Work):
    note = uuid4()
    work.write(NAME, lambda w: w.create(Note, uuid4(), note))
    work.write(NAME, lambda w: drafts.keep(w, Note, note, "text", "typed before the crash"))
    work.settle()
    carer = Care(work)
    told = _told(carer)
    _settled(carer, work)
    ((one,),) = [fact for name, fact in told if name == "recovered"]
    assert (one.table, one.row_id, one.field) == ("note", note, "text")
    with work.store.sessions.reading() as session:
        assert session.get_one(Note, note).text == "typed before the crash"


def test_a_day_without_a_back_up_gets_one(work: Work):
    carer = Care(work)
    told = _told(carer)
    _settled(carer, work)
    _settled(carer, work)
    assert [name for name, _fact in told] == ["backed_up"]
    assert len(backups_of(work.store.path)) == 1


def test_little_room_is_told_once_and_again_when_it_is_over(
    work: Work, monkeypatch: pytest.MonkeyPatch
):
    carer = Care(work)
    told = _told(carer)
    for room in (10, 10, 1 << 40):
        monkeypatch.setattr(ballast, "free_room", lambda _path, room=room: room)
        carer.look()
        work.settle()
    carer.end()
    assert [fact for name, fact in told if name == "room_low"] == [True, False]


def test_a_folder_that_is_copied_is_told(work: Work, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(care, "synced_by", lambda _path: "OneDrive")
    carer = Care(work)
    told = _told(carer)
    _settled(carer, work)
    assert ("copied_by", "OneDrive") in told
