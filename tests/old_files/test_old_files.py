"""Every form that was ever released opens, and says what it said."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from db import drafts, journal, keys
from db.backup import ENDING, restore
from db.check import check
from db.models import Note
from db.schema import HEAD
from db.search import search
from db.store import open_store
from tests.old_files.keep import HERE, NAME, NOTE, PASSPHRASE, keep


@pytest.fixture(scope="module")
def present(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of the present form, made just now."""
    return keep(tmp_path_factory.mktemp("present"))


def _opened(backup: Path, folder: Path) -> Iterator[str]:
    path = folder / "old.store"
    restore(backup, path, PASSPHRASE)
    with open_store(path, PASSPHRASE) as store:
        assert check(store) == ()
        with store.sessions.reading() as session:
            for name, table in journal.record_tables().items():
                if session.scalar(select(func.count()).select_from(table)):
                    yield name
            assert session.get_one(Note, NOTE).text == "second"
            told = [value for _change, value in journal.history(session, NOTE, "text")]
            assert told == ['"first"', '"second"']
            assert NOTE in {hit.row_id for hit in search(session, "second")}
        with store.sessions.writing(NAME) as writing:
            assert [it.row_id for it in drafts.recover(writing)] == [NOTE]
        with store.sessions.reading() as session:
            assert session.get_one(Note, NOTE).text == "being typed"


def test_the_present_form_opens_with_a_record_in_every_table(present: Path, tmp_path: Path):
    assert set(_opened(present, tmp_path)) == set(journal.record_tables())
    assert present.name == f"{HEAD}{ENDING}"


@pytest.mark.parametrize("file", sorted(HERE.glob(f"*{ENDING}")), ids=lambda file: file.stem)
def test_an_old_form_opens(file: Path, tmp_path: Path):
    assert "note" in set(_opened(file, tmp_path))


def test_the_key_header_has_the_form_of_the_first_release(present: Path, tmp_path: Path):
    restore(present, tmp_path / "a.store")
    content = (tmp_path / "a.store.keys").read_bytes()
    assert keys.header_bytes(keys.parse_header(content)) == content
    assert keys.FORMAT.encode() in content
