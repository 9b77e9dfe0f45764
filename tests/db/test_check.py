"""A sound store has no problem; each kind of damage is found and named."""

import hashlib
from random import randbytes
from uuid import UUID, uuid4

import pytest

from db.check import Problem, check
from db.models import Document, Finding, Inspection, Note
from db.store import Store, open_store
from tests.db.conftest import NAME, PASSPHRASE

INSPECTION = UUID(int=3)


@pytest.fixture
def full(store: Store) -> Store:
    with store.sessions.writing(NAME) as writing:
        writing.create(Inspection, INSPECTION, INSPECTION, title="Sound", fieldwork_weeks=["a"])
        note = writing.create(Note, INSPECTION, text="first")
        writing.blob(b"an attachment", "text/plain")
    with store.sessions.writing(NAME) as writing:
        writing.set(Note, note, text="second")
        writing.delete(Note, note)
        writing.create(Finding, uuid4(), text_en="elsewhere")
    return store


def _codes(problems: tuple[Problem, ...]) -> set[str]:
    return {problem.code for problem in problems}


def test_a_sound_store_has_no_problem_and_the_check_tells_its_steps(full: Store):
    steps: list[tuple[int, int]] = []
    assert check(full, lambda done, whole: steps.append((done, whole))) == ()
    assert steps[0] == (0, 4)
    assert steps[-1] == (4, 4)


DAMAGE = (
    ("value", "UPDATE change_value SET value = '\"x\"' WHERE value = '\"second\"'"),
    ("value", "UPDATE change_value SET value = NULL WHERE value = '\"first\"'"),
    ("value", "DELETE FROM change_value WHERE value = '\"first\"'"),
    ("hash", "UPDATE change SET author_id = device_id WHERE seq = 2"),
    ("hash", "DELETE FROM change_parent"),
    ("link", "UPDATE change SET prev_hash = 'x' WHERE seq = 3"),
    ("gap", "DELETE FROM change WHERE seq = 2"),
    ("row", "UPDATE finding SET text_en = 'altered'"),
    ("row", "UPDATE inspection SET fieldwork_weeks = '[]'"),
    ("row", "UPDATE note SET deleted = 0"),
    ("row", "DELETE FROM finding"),
    ("head", "DELETE FROM head WHERE tbl = 'finding'"),
    ("head", "UPDATE head SET field = 'text_cy' WHERE field = 'text_en'"),
    (
        "head",
        "INSERT OR IGNORE INTO head SELECT inspection_id, tbl, row_id, field, id FROM change",
    ),
    ("search", "UPDATE search SET text = 'other words'"),
    ("search", "DELETE FROM search_place"),
    ("blob", "UPDATE blob SET bytes = x'00'"),
)


@pytest.mark.parametrize(("code", "order"), DAMAGE)
def test_each_kind_of_damage_is_found(full: Store, code: str, order: str):
    with full.engine.begin() as connection:
        triggers = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        )
        for name in triggers.scalars().all():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        connection.exec_driver_sql(order)
    assert code in _codes(check(full))


def test_an_attached_file_that_is_gone_is_found(full: Store):
    with full.sessions.writing(NAME) as writing:
        writing.create(Document, INSPECTION, blob_sha256=writing.blob(b"gone", "text/plain"))
        writing.create(Document, INSPECTION, blob_sha256=writing.blob(b"", "text/plain"))
    assert check(full) == ()
    with full.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM blob WHERE bytes = CAST('gone' AS BLOB)")
    digest = hashlib.sha256(b"gone").hexdigest()
    assert check(full) == (Problem("blob", {"sha256": digest}),)


def test_a_row_without_a_journal_is_found(full: Store):
    with full.engine.begin() as connection:
        connection.exec_driver_sql(
            "INSERT INTO finding (id, inspection_id, deleted, text_en) VALUES (?, ?, 0, 'x')",
            (uuid4().hex, INSPECTION.hex),
        )
    assert "row" in _codes(check(full))


def test_a_flipped_bit_is_found_with_its_page(full: Store):
    with full.sessions.writing(NAME) as writing:
        writing.blob(randbytes(200_000), "application/octet-stream")
    full.close()
    content = bytearray(full.path.read_bytes())
    page = len(content) // 4096 - 20
    content[page * 4096 - 1000] ^= 4
    full.path.write_bytes(content)
    with open_store(full.path, PASSPHRASE) as again:
        problems = check(again)
    assert "page" in _codes(problems)
    assert any(str(page) in it.facts.get("message", "") for it in problems)
