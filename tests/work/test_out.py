"""Files that leave a workspace: whole or not there, and said in a sentence that names them."""

import re
import threading
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import select

from db.models import Inspection
from db.troubles import DiskFull
from desktop.words.messages import QT_TRANSLATE_NOOP, say
from desktop.work.out import write_out
from desktop.work.work import Work

NOTED = QT_TRANSLATE_NOOP("test", "Note it")
ROOMS = Path(__file__).resolve().parents[2] / "desktop"
# Off the window's thread, in a job that the window shows; or the program's own pictures.
ELSEWHERE = {"desktop/evidence/page/exchange.py", "desktop/shell/shots.py"}
TOUCHES_A_FILE = re.compile(r"\.(read|write)_(bytes|text)\(|\.open\(\"[rwax]b?\"")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out" / "doubts.xlsx"


def _noting(writing, content: bytes) -> int:
    writing.create(Inspection, uuid4(), uuid4(), title="noted")
    return len(content)


def _notes(work: Work) -> list[str | None]:
    with work.store.sessions.reading() as session:
        return list(session.scalars(select(Inspection.title)))


def test_a_file_is_written_and_noted_and_the_note_is_answered(work: Work, file: Path):
    told: list[object] = []
    task = write_out(work, file, lambda _s, _p: b"whole", told.append, None, (NOTED, _noting))
    assert task.sentence == "Writing doubts.xlsx"
    work.settle()
    assert (told, file.read_bytes(), _notes(work)) == ([5], b"whole", ["noted"])
    assert list(file.parent.iterdir()) == [file]


def test_a_file_that_is_stopped_while_it_is_made_is_neither_written_nor_noted(
    work: Work, file: Path
):
    file.write_bytes(b"of before")
    begun, told = threading.Event(), []

    def make(_session, progress) -> bytes:
        for _row in progress.over(iter(int, 1), 0):
            begun.set()
        return b"never"

    task = write_out(work, file, make, told.append, told.append, (NOTED, _noting))
    assert begun.wait(20)
    task.cancel()
    work.settle()
    assert [say(message) for message in told] == ["Stopped as you asked. Nothing was kept of it."]
    assert (file.read_bytes(), _notes(work)) == (b"of before", [])
    assert list(file.parent.iterdir()) == [file]


def test_a_file_whose_note_can_not_be_kept_gets_no_name(work: Work, file: Path):
    told = []

    def full(_writing, _content) -> None:
        raise DiskFull(work.store.path)

    write_out(work, file, lambda _s, _p: b"whole", told.append, told.append, (NOTED, full))
    work.settle()
    assert "There is no room on the disk of" in say(told[0])
    assert not list(file.parent.iterdir())


def test_a_folder_that_is_gone_is_said_with_the_file_and_nothing_is_noted(work: Work, file: Path):
    told = []
    file.parent.rmdir()
    write_out(work, file, lambda _s, _p: b"whole", told.append, told.append, (NOTED, _noting))
    work.settle()
    assert say(told[0]) == (f"{file} is not there, or its folder is gone. Choose another path.")
    assert _notes(work) == []


def test_a_full_disk_is_said_with_the_file(work: Work, file: Path, monkeypatch):
    def full(_meanwhile: Path, _content: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop.work.out.fill", full)
    told = []
    write_out(work, file, lambda _s, _p: b"whole", told.append, told.append)
    work.settle()
    assert str(file) in say(told[0])
    assert "There is no room on the disk of" in say(told[0])
    assert not list(file.parent.iterdir())


def test_no_page_and_nothing_of_the_shell_reads_or_writes_a_file_by_itself():
    sources = [*ROOMS.glob("*/page/*.py"), *ROOMS.glob("shell/*.py"), *ROOMS.glob("widgets/*.py")]
    found = set()
    for source in sources:
        text = source.read_text(encoding="utf-8")
        name = source.relative_to(ROOMS.parent).as_posix()
        if TOUCHES_A_FILE.search(text.replace('read_text("utf-8")', "")):  # of resources
            found.add(name)
    assert found == ELSEWHERE
