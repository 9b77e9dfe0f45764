"""A full disk: what is typed goes into the room kept back, or waits in its box."""

from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import event, select

from db import ballast
from db.check import check
from db.models import Draft, Note
from db.store import Store
from desktop.words.messages import Message, say
from desktop.work.keeping import Keeper
from desktop.work.work import Work

NAME = Message(("test", "Write"))
LONG = "gair " * 20_000


class Disk:
    """A disk with room for some pages: SQLite then says that it is full."""

    def __init__(self, store: Store) -> None:
        self.pages = 1 << 30
        event.listen(store.engine, "checkout", self._on_checkout)

    def fill(self, store: Store) -> None:
        with store.engine.connect() as connection:
            self.pages = int(connection.exec_driver_sql("PRAGMA page_count").scalar_one())

    def _on_checkout(self, connection: object, _record: object, _proxy: object) -> None:
        connection.execute(f"PRAGMA max_page_count={self.pages}")  # type: ignore[attr-defined]


@pytest.fixture
def note(work: Work) -> UUID:
    row = uuid4()
    work.write(NAME, lambda w: w.create(Note, uuid4(), row, text="before"))
    work.settle()
    return row


def _drafts(work: Work) -> list[str]:
    with work.store.sessions.reading() as session:
        return list(session.scalars(select(Draft.value)))


def test_what_is_typed_takes_the_room_kept_back_and_an_import_does_not(
    work: Work, note: UUID, monkeypatch: pytest.MonkeyPatch
):
    disk = Disk(work.store)
    told: list[str] = []
    work.no_room.connect(lambda: told.append("no room"))
    ballast.lay(work.store.path, 100_000)
    disk.fill(work.store)
    work.write(NAME, lambda w: w.set(Note, note, text=LONG), failed=lambda m: told.append(say(m)))
    work.settle()
    assert len(told) == 1
    assert "no room" in told.pop()
    assert (work.store.path.parent / "a.store.ballast").exists()

    def freed(store: Path) -> bool:
        disk.pages = 1 << 30
        return really(store)

    really = ballast.give_up
    monkeypatch.setattr(ballast, "give_up", freed)
    Keeper(work, Note, "text", NAME, parent=work).keep(str(note), LONG, lambda: None)
    work.settle()
    assert told == ["no room"]
    assert _drafts(work) == [LONG]


def test_what_has_no_room_is_tried_again_until_it_has_and_told_once(work: Work, note: UUID):
    disk = Disk(work.store)
    keeper = Keeper(work, Note, "text", NAME, parent=work)
    troubles: list[Message] = []
    kept: list[str] = []
    work.trouble.connect(troubles.append)
    disk.fill(work.store)
    keeper.keep(str(note), LONG, lambda: kept.append("first"))
    work.settle()
    assert keeper.waits
    keeper._again.timeout.emit()
    work.settle()
    keeper.keep(str(note), LONG + "more", lambda: kept.append("second"))
    work.settle()
    assert len(troubles) == 1
    assert (kept, _drafts(work), check(work.store)) == ([], [], ())
    disk.pages = 1 << 30
    keeper._again.timeout.emit()
    work.settle()
    assert (kept, _drafts(work), keeper.waits) == (["second"], [LONG + "more"], False)
    keeper._again.stop()
