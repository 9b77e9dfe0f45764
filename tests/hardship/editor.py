"""An inspector who edits without pause, in a process of its own that is killed.

It goes through the program's own way: `Work`, `Keeper`, the one writer thread. Before each edit
it notes what it is about to do, and after COMMIT that it is done; the notes are what the test
holds against the store.
"""

import json
import os
import random
from collections.abc import Callable
from pathlib import Path
from uuid import UUID, uuid4

from PySide6.QtCore import QCoreApplication

from db import engine
from db.models import Note
from db.rekeying import rekey
from db.store import open_with_key
from desktop.words.messages import Message
from desktop.work.keeping import Keeper
from desktop.work.work import Work

NAME = Message(("test", "Edit"))
INSPECTION = UUID(int=1)
MANY = 100
WORDS = ("tŷ", "plant", "cynllun", "risg", "visit", "review", "ŵyl", "“said”", "\n")


class Editor:
    """Random edits of notes, one after the other; each waits for its COMMIT."""

    def __init__(self, work: Work, notes: Path, seed: int) -> None:
        self._work = work
        self._random = random.Random(seed)
        self._file = os.open(notes, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        self._keeper = Keeper(work, Note, "text", NAME)
        self._rows: list[UUID] = []

    def edit(self) -> None:
        """One edit, noted before and after."""
        steps = [self._type, self._type, self._leave, self._make, self._delete, self._make_many]
        step = self._random.choices(steps, (6, 6, 4, 3, 1, 1))[0] if self._rows else self._make
        step()

    def _type(self) -> None:
        row, text = self._random.choice(self._rows), self._text()
        self._noted(["draft", str(row), text], lambda d: self._keeper.keep(str(row), text, d))

    def _leave(self) -> None:
        row, text = self._random.choice(self._rows), self._text()

        def record(done: Callable[[], None]) -> None:
            self._keeper.record(str(row), text)
            self._work.write(NAME, lambda _writing: None, lambda _: done(), urgent=True)

        self._noted(["text", str(row), text], record)

    def _make(self) -> None:
        row, text = uuid4(), self._text()
        self._rows.append(row)
        self._noted(
            ["new", str(row), text],
            lambda d: self._work.write(
                NAME, lambda w: w.create(Note, INSPECTION, row, text=text), lambda _: d()
            ),
        )

    def _delete(self) -> None:
        row = self._rows.pop(self._random.randrange(len(self._rows)))
        self._noted(
            ["gone", str(row), ""],
            lambda d: self._work.write(NAME, lambda w: w.delete(Note, row), lambda _: d()),
        )

    def _make_many(self) -> None:
        """All rows of one action, or none."""
        mark = uuid4().hex
        self._noted(
            ["many", mark, str(MANY)],
            lambda d: self._work.write(
                NAME,
                lambda w: [w.create(Note, INSPECTION, position=mark) for _ in range(MANY)],
                lambda _: d(),
            ),
        )

    def _noted(self, what: list[str], ask: Callable[[Callable[[], None]], object]) -> None:
        self._note("try", what)
        done: list[bool] = []
        ask(lambda: done.append(True))
        while not done:
            QCoreApplication.processEvents()
        self._note("done", what)

    def _note(self, state: str, what: list[str]) -> None:
        os.write(self._file, (json.dumps([state, *what]) + "\n").encode())

    def _text(self) -> str:
        return " ".join(self._random.choices(WORDS, k=self._random.randrange(1, 200)))


def edit_until_killed(path: Path, data_key: bytes, notes: Path, seed: int) -> None:
    """Open the store and edit; ends only by being killed."""
    application = QCoreApplication([])
    editor = Editor(Work(open_with_key(path, data_key)), notes, seed)
    while application is not None:
        editor.edit()


def edit_so_often(path: str, data_key: bytes, notes: str, edits: int, synchronous: str) -> None:
    """So many edits, brought to the disk as `synchronous` says; then gone, with nothing closed."""
    engine.PRAGMAS = (*engine.PRAGMAS, f"synchronous={synchronous}")
    application = QCoreApplication([])
    editor = Editor(Work(open_with_key(Path(path), data_key)), Path(notes), edits)
    for _ in range(edits):
        editor.edit()
    assert application is not None
    os._exit(0)


def rekey_until_killed(path: Path, passphrase: str, notes: Path) -> None:
    """Give the store new data keys, again and again."""
    from db.keys import Kdf

    while True:
        with notes.open("ab") as file:
            file.write(b".")
        rekey(path, passphrase, Kdf(1, 8192, 1))
