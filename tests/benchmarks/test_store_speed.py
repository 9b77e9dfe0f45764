"""How quick the store is: figures are printed; bounds are wide, for a busy machine."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import quantiles
from uuid import UUID, uuid4

import pytest

from db import backup, drafts, undo
from db.check import check
from db.models import Note
from db.search import search
from db.store import Store, open_with_key
from desktop.words.welsh import forms
from tests.stores import NAME

INSPECTION = UUID(int=1)
NOTES = 20_000
WORDS = (
    "plentyn", "cynllun", "adolygu", "risg", "diogelu", "gofal", "teulu", "ysgol", "iechyd",
    "cyfarfod", "visit", "review", "plan", "social", "worker", "recorded", "timely", "outcome",
)  # fmt: skip


@contextmanager
def timed(what: str, each: int = 1) -> Iterator[Callable[[], float]]:
    """Print what a step took on the clock and on the processor, in milliseconds for one."""
    clock, cpu = time.perf_counter(), time.process_time()
    taken: list[float] = []
    yield lambda: taken[0]
    taken.append((time.process_time() - cpu) * 1000 / each)
    wall = (time.perf_counter() - clock) * 1000 / each
    print(f"\n{what}: {wall:.2f} ms ({taken[0]:.2f} ms of processor)", end="")  # noqa: T201


@pytest.fixture(scope="module")
def full(empty_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with as many notes as a long inspection has."""
    import shutil

    folder = tmp_path_factory.mktemp("speed")
    for file in empty_store.parent.iterdir():
        shutil.copy(file, folder)
    from tests.stores import PASSPHRASE, open_store

    with open_store(folder / empty_store.name, PASSPHRASE) as store:
        with timed("a created row of one action", NOTES) as taken:
            for start in range(0, NOTES, 1000):
                with store.sessions.writing(NAME) as writing:
                    for n in range(start, start + 1000):
                        writing.create(Note, INSPECTION, text=_text(n), position=f"{n:06d}")
        assert taken() < 3
        yield store


def _text(n: int) -> str:
    return " ".join(WORDS[(n * 7 + k * (n % 5 + 1)) % len(WORDS)] for k in range(60)) + f" no{n}"


def _quantiles(what: str, steps: int, job: Callable[[int], object]) -> float:
    taken = []
    for n in range(steps):
        started = time.perf_counter()
        job(n)
        taken.append((time.perf_counter() - started) * 1000)
    parts = quantiles(taken, n=20)
    print(f"\n{what}: p50 {parts[9]:.2f} ms, p95 {parts[18]:.2f} ms", end="")  # noqa: T201
    return parts[9]


def test_one_edit_and_one_draft(full: Store):
    rows = []
    with full.sessions.writing(NAME) as writing:
        rows = [writing.create(Note, uuid4(), text="first") for _ in range(200)]

    def edit(n: int) -> None:
        with full.sessions.writing(NAME) as writing:
            writing.set(Note, rows[n], text=f"changed {n}")

    def draft(n: int) -> None:
        with full.sessions.writing(NAME) as writing:
            drafts.keep(writing, Note, rows[0], "text", f"typed {n} " * 500)

    assert _quantiles("an edit, journalled and committed", 200, edit) < 100
    assert _quantiles("a draft of 4 kB, committed", 200, draft) < 100


def test_search_undo_open_check_and_back_up(full: Store, tmp_path: Path):
    with full.sessions.reading() as session:
        queries = ("plentyn", "blentyn adolygu", "no17", "review plan")

        def look(n: int) -> None:
            assert search(session, queries[n % 4], INSPECTION, forms)

        assert _quantiles(f"a search of {NOTES} notes", 40, look) < 1000
        _quantiles(
            "what Undo would take back",
            20,
            lambda _n: undo.next_undo(session, full.person, INSPECTION),
        )
    with timed("a back-up, proved"):
        backup.write_backup(full, tmp_path / "a.arolwg-backup")
    with timed("a whole check"):
        assert check(full) == ()
    path, key = full.path, full.data_key
    full.close()
    with timed("opening by key"):
        again = open_with_key(path, key)
    print(f"\nsize of the store: {path.stat().st_size / 1e6:.1f} MB")  # noqa: T201
    again.close()
