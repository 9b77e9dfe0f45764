"""The demo: entered once in a run of the tests, whoever runs them, and copied to who opens it."""

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from db.store import open_store
from desktop.demo.build import NAMES, PASSPHRASE, Demo
from desktop.plan.inspection import inspections
from desktop.shell.first_run import open_demo


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """A copy of this process's own; built as the door builds it."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    lock = QLockFile(str(shared / "demo.lock"))
    lock.setStaleLockTime(0)
    assert lock.lock()
    try:
        built = _built(shared / "demo-built")
    finally:
        lock.unlock()
    folder = shutil.copytree(built.parent, tmp_path_factory.mktemp("demo") / "copy")
    with open_store(folder / built.name, PASSPHRASE) as store, store.sessions.reading() as session:
        rows = sorted(inspections(session), key=lambda one: str(one.period_from))
        return Demo(folder / built.name, dict(zip(NAMES, (it.id for it in rows), strict=True)))


def _built(folder: Path) -> Path:
    """The workspace in that folder, closed; the first who asks builds it."""
    done = folder / "done"
    if done.exists():
        return Path(done.read_text())
    told: list[str] = []
    with open_demo(folder / "own.store", told.append) as store:
        path = store.path
    assert told == [*NAMES]
    done.write_text(str(path))
    return path
