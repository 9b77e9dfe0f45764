"""Nothing that is written into the program is found in the clear on the disk, dead or alive."""

import logging
import os
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from sqlalchemy import text

from db import backups, drafts, journal, search
from db.models import Note
from db.store import create_store
from desktop.__main__ import main
from desktop.words.messages import Message
from desktop.work.work import Work
from tests.hardship.conftest import Start
from tests.old_files.keep import VALUES
from tests.stores import LIGHT

MARKER = "Marcer-Plaen-Ŵyl-7731"
NAME = Message(("test", "Write {fact}"), {"fact": MARKER})


def work_with_markers(folder: Path) -> None:
    """Write, fail, search, back up and draft with the marker everywhere; then die at once."""
    (folder / "temp").mkdir()
    os.environ["TMPDIR"] = tempfile.tempdir = str(folder / "temp")
    logging.basicConfig(filename=folder / "arolwg.log", level=logging.DEBUG, encoding="utf-8")
    application = QCoreApplication([])
    store, _ = create_store(folder / "data" / "a.store", "hwyl", MARKER, LIGHT)
    work = Work(store)
    work.write(NAME, _fill)
    work.write(NAME, _fail)
    work.write(NAME, lambda w: w.session.execute(text(f"SELECT no_{MARKER[:6]} FROM note")))
    work.read(lambda session: search.search(session, MARKER), lambda hits: _assert(len(hits)))
    work.run(lambda _progress: backups.back_up(store), lambda _made: None)
    work.settle()
    assert application is not None
    os.kill(os.getpid(), 9)


def _fill(writing: object) -> None:
    for model in journal.record_models().values():
        table = journal.record_tables()[journal.table_name(model)]
        words = [it.name for it in table.c if it.type.python_type is str]
        writing.create(model, VALUES_ID, **dict.fromkeys(words, MARKER * 50))  # type: ignore[attr-defined]
    note = writing.create(Note, VALUES_ID)  # type: ignore[attr-defined]
    writing.blob(MARKER.encode() * 1000, "text/plain")  # type: ignore[attr-defined]
    drafts.keep(writing, Note, note, "text", MARKER)  # type: ignore[arg-type]


VALUES_ID = next(value for value in VALUES.values() if hasattr(value, "hex") and value != 7)


def _fail(_writing: object) -> None:
    raise ValueError(MARKER)


def _assert(fact: object) -> None:
    assert fact


def files_with(folder: Path, marker: str) -> list[str]:
    """Files that hold the marker in an encoding that a person or a tool would read."""
    forms = [marker.encode(coding) for coding in ("utf-8", "utf-16-le", "utf-16-be")]
    forms.append(marker.encode("ascii", "backslashreplace"))
    files = sorted(file for file in folder.rglob("*") if file.is_file())
    return [file.name for file in files if any(form in file.read_bytes() for form in forms)]


@pytest.mark.skipif(os.name == "nt", reason="it dies by a signal of Unix")
def test_no_marker_is_found_in_data_temporary_files_or_log(start: Start, tmp_path: Path):
    process = start(work_with_markers, tmp_path)
    process.join()
    assert process.exitcode == -9
    names = {file.name for file in tmp_path.rglob("*")}
    assert {"a.store", "a.store-wal", "a.store.backups", "arolwg.log"} <= names
    assert "ValueError" in (tmp_path / "arolwg.log").read_text("utf-8")
    assert files_with(tmp_path, MARKER) == []


def test_a_marker_in_the_clear_would_be_found(tmp_path: Path):
    for number, coding in enumerate(("utf-8", "utf-16-le")):
        (tmp_path / f"{number}.bin").write_bytes(b"\0" * 7 + MARKER.encode(coding))
    assert files_with(tmp_path, MARKER) == ["0.bin", "1.bin"]


def tell_limit_of_dumps(told: Path) -> None:
    """What the system would write of the program if it failed, however much it might before."""
    import resource

    _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
    with suppress(SystemExit):
        main(["--version"])
    told.write_text(str(resource.getrlimit(resource.RLIMIT_CORE)[0]))


@pytest.mark.skipif(os.name == "nt", reason="core files are Unix's")
def test_a_failure_leaves_no_picture_of_the_memory(start: Start, tmp_path: Path):
    start(tell_limit_of_dumps, tmp_path / "told").join()
    assert (tmp_path / "told").read_text() == "0"
