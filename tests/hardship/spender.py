"""Somebody who writes until the disk is full, and goes on when there is room again."""

import signal
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select

from db import ballast
from db.models import Note
from db.store import Store, open_with_key
from db.troubles import DiskFull

NAME = {"source": ["test", "Spend"], "facts": {}}
INSPECTION = UUID(int=1)
LONG = "gair " * 2_000
MOST = 2_000


def write_until_full(store: Store) -> int:
    """Add long notes until the disk refuses; says how many are saved."""
    for number in range(MOST):
        try:
            with store.sessions.writing(NAME) as writing:
                writing.create(Note, INSPECTION, text=f"{number} {LONG}")
        except DiskFull:
            return number
    raise AssertionError("the disk was never full")


def number_of_notes(store: Store) -> int:
    """How many the store has."""
    with store.sessions.reading() as session:
        return session.scalar(select(func.count()).select_from(Note)) or 0


def fill_a_limited_file(path: Path, data_key: bytes, limit: int) -> None:
    """Under a limit of the file's size; raises unless every step is as it should be."""
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    _soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with open_with_key(path, data_key) as store:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
        saved = write_until_full(store)
        assert number_of_notes(store) == saved
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        with store.sessions.writing(NAME) as writing:
            writing.create(Note, INSPECTION, text="after")
        assert number_of_notes(store) == saved + 1 > 1


def fill_a_disk(path: Path, data_key: bytes) -> None:
    """A disk that is really full, with the room kept back freed for what is being typed."""
    with open_with_key(path, data_key) as store:
        assert ballast.lay(path, 400_000)
        saved = write_until_full(store)
        assert number_of_notes(store) == saved > 0
        assert ballast.give_up(path)
        with store.sessions.writing(NAME) as writing:
            writing.create(Note, INSPECTION, text="typed while the disk was full")
        assert number_of_notes(store) == saved + 1
