"""Killed at random moments of real editing: nothing acknowledged is lost, the store is sound."""

import json
import random
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import func, select

from db.check import check
from db.models import Draft, Note
from db.store import Store, open_store, open_with_key
from tests.hardship.conftest import Start, kill_at_a_random_moment
from tests.hardship.editor import MANY, edit_until_killed, rekey_until_killed
from tests.stores import PASSPHRASE

ROUND = 25  # kills of one store, then a fresh one: a check reads everything


@dataclass
class Told:
    """What the editor was told is saved."""

    texts: dict[str, str] = field(default_factory=dict)
    drafts: dict[str, str] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    many: dict[str, int] = field(default_factory=dict)

    def apply(self, kind: str, row: str, text: str) -> None:
        """One edit that was done."""
        if kind == "draft":
            self.drafts[row] = text
        elif kind == "gone":
            self.gone.add(row)
        elif kind == "many":
            self.many[row] = int(text)
        else:
            self.texts[row] = text
            self.drafts.pop(row, None)


def read_notes(notes: Path) -> tuple[Told, Told, int]:
    """What was told to be saved, the same with the edit under way, and how many were told."""
    told, under_way, number = Told(), Told(), 0
    for line in notes.read_bytes().splitlines(keepends=True):
        if not line.endswith(b"\n"):
            break
        state, *what = json.loads(line)
        if state != "try":
            told.apply(*what)
            number += state == "done"
        under_way.apply(*what)
    return told, under_way, number


def what_is_there(store: Store) -> Told:
    """The same, as the store has it."""
    with store.sessions.reading() as session:
        notes = session.execute(
            select(Note.id, Note.text, Note.deleted).where(Note.position.is_(None))
        ).all()
        drafts = session.execute(select(Draft.cell, Draft.value)).all()
        many = session.execute(
            select(Note.position, func.count())
            .where(Note.position.is_not(None))
            .group_by(Note.position)
        ).all()
    return Told(
        {str(row): text for row, text, _gone in notes},
        {cell.split("/")[1]: value for cell, value in drafts},
        {str(row) for row, _text, gone in notes if gone},
        {mark: number for mark, number in many},  # noqa: C416 - a Result is no mapping
    )


def is_whole(there: Told, notes: Path) -> bool:
    """The store says what was told, with or without the edit that was under way."""
    told, under_way, _number = read_notes(notes)
    return there in (told, under_way) and all(n == MANY for n in there.many.values())


@pytest.mark.timeout(3600)
def test_killed_while_editing_nothing_acknowledged_is_lost(
    start: Start, empty_store: Path, tmp_path: Path, count: int
):
    chance = random.Random(count)
    acknowledged, path, data_key, notes = 0, tmp_path, b"", tmp_path
    for kill in range(count):
        if kill % ROUND == 0:
            path, data_key = fresh_store(empty_store, tmp_path / f"round-{kill}")
            notes = path.with_name("notes")
        process = start(edit_until_killed, path, data_key, notes, kill)
        kill_at_a_random_moment(process, notes, chance)
        with open_with_key(path, data_key) as store:
            assert is_whole(what_is_there(store), notes), f"after kill {kill}"
            if kill % ROUND in (0, ROUND - 1) or kill == count - 1:
                assert check(store) == ()
        acknowledged += settle(path, data_key, notes)
    assert acknowledged  # on a busy machine few edits come before a kill


def fresh_store(empty: Path, folder: Path) -> tuple[Path, bytes]:
    """A store of its own and its data key."""
    shutil.copytree(empty.parent, folder)
    with open_store(folder / empty.name, PASSPHRASE) as store:
        return store.path, store.data_key


def settle(path: Path, data_key: bytes, notes: Path) -> int:
    """Note the state that the kill left as told, so that the next round begins from it."""
    number = read_notes(notes)[2]
    with open_with_key(path, data_key) as store:
        there = what_is_there(store)
    lines = [["new", row, text] for row, text in there.texts.items()]
    lines += [["draft", row, text] for row, text in there.drafts.items()]
    lines += [["gone", row, ""] for row in there.gone]
    lines += [["many", mark, str(size)] for mark, size in there.many.items()]
    notes.write_text("".join(json.dumps(["kept", *line]) + "\n" for line in lines))
    return number


def test_a_lost_edit_would_be_noticed(start: Start, empty_store: Path, tmp_path: Path):
    path, data_key = fresh_store(empty_store, tmp_path / "control")
    notes = path.with_name("notes")
    shutil.copytree(path.parent, tmp_path / "before")
    process = start(edit_until_killed, path, data_key, notes, 1)
    kill_at_a_random_moment(process, notes, random.Random(1))
    assert read_notes(notes)[2] > 0 or process.exitcode
    (tmp_path / "before" / "notes").write_bytes(notes.read_bytes())
    with open_with_key(tmp_path / "before" / path.name, data_key) as store:
        told, _under_way, number = read_notes(notes)
        assert number == 0 or not is_whole(what_is_there(store), notes)
        assert what_is_there(store) == Told()
    assert number == 0 or told != Told()


@pytest.mark.timeout(3600)
def test_killed_while_given_a_new_key_it_opens_with_the_passphrase(
    start: Start, empty_store: Path, tmp_path: Path, count: int
):
    chance = random.Random(count)
    path, _data_key = fresh_store(empty_store, tmp_path / "rekeyed")
    with open_store(path, PASSPHRASE) as store, store.sessions.writing({}) as writing:
        writing.blob(random.Random(2).randbytes(1_000_000), "application/octet-stream")
    notes = path.with_name("notes")
    for kill in range(max(5, count // 5)):
        notes.unlink(missing_ok=True)
        process = start(rekey_until_killed, path, PASSPHRASE, notes)
        kill_at_a_random_moment(process, notes, chance)
        with open_store(path, PASSPHRASE) as store:
            assert check(store) == (), f"after kill {kill}"
