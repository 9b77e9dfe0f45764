"""A step to a newer form: a back-up first, all of it or nothing."""

import shutil
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from db import backups, migrating
from db import store as stores
from db.models import Note
from db.store import Store, open_store
from db.troubles import DiskFull
from tests.db.conftest import NAME, PASSPHRASE

STEP = '''"""A step of a later program."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table("added", sa.Column("id", sa.Integer(), primary_key=True))
    with op.batch_alter_table("note") as note:
        note.add_column(sa.Column("mood", sa.String()))
    {then}
'''


@pytest.fixture
def later(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store of our form, closed, and the folder of steps of a later program."""
    with store.sessions.writing(NAME) as writing:
        writing.create(Note, UUID(int=1), text="older than the step")
    store.close()
    steps = tmp_path / "steps"
    shutil.copytree(migrating.HERE, steps, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(migrating, "HERE", steps)
    monkeypatch.setattr(stores, "HEAD", "0002")
    return steps / "versions" / "0002_later.py"


def _tables(store: Store) -> set[str]:
    with store.engine.connect() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master").scalars().all()
        columns = connection.exec_driver_sql("PRAGMA table_info(note)").all()
    return set(names) | {f"note.{column[1]}" for column in columns}


def test_an_older_store_is_brought_up_after_a_back_up(store: Store, later: Path):
    later.write_text(STEP.format(then=""))
    with open_store(store.path, PASSPHRASE) as again:
        assert {"added", "note.mood"} <= _tables(again)
        with again.sessions.reading() as session:
            assert session.scalars(select(Note.text)).all() == ["older than the step"]
    assert len(backups.backups_of(store.path)) == 1


def test_a_step_that_fails_leaves_no_trace(
    store: Store, later: Path, monkeypatch: pytest.MonkeyPatch
):
    later.write_text(STEP.format(then="raise ZeroDivisionError"))
    with pytest.raises(ZeroDivisionError):
        open_store(store.path, PASSPHRASE)
    monkeypatch.setattr(stores, "HEAD", "0001")
    with open_store(store.path, PASSPHRASE) as again:
        assert not {"added", "note.mood"} & _tables(again)


def test_no_step_is_taken_where_the_back_up_fails(
    store: Store, later: Path, monkeypatch: pytest.MonkeyPatch
):
    def full(path: Path, _key: bytes) -> None:
        raise DiskFull(path)

    later.write_text(STEP.format(then=""))
    with monkeypatch.context() as patched:
        patched.setattr("db.backup.keep_before", full)
        with pytest.raises(DiskFull):
            open_store(store.path, PASSPHRASE)
    monkeypatch.setattr(stores, "HEAD", "0001")
    with open_store(store.path, PASSPHRASE) as again:
        assert "added" not in _tables(again)
