"""Opens what the authority sent, by what it is and not by its name, and gives its rows.

A sheet gives every row as a list of values as they stand: texts, numbers, dates, yes/no, "" for
nothing. Rows count from 0 here and from 1 wherever a person reads them.
"""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TypeAlias

from desktop.sampling.long_list import troubles
from desktop.words.messages import QT_TRANSLATE_NOOP, Message

Value: TypeAlias = "str | int | float | bool | date | datetime | time | timedelta"
RawRow: TypeAlias = "list[Value]"
Beat: TypeAlias = "Callable[[], None]"

BIGGEST = 400_000_000  # bytes of one file


@dataclass
class Sheet:
    """One table. `load` gives the rows anew on every call; `height` may be an estimate."""

    name: str
    load: Callable[[Beat], Iterator[RawRow]]
    hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: int = 0
    height: int = 0

    def rows(self, beat: Beat = lambda: None) -> Iterator[RawRow]:
        return self.load(beat)


@dataclass
class Book:
    """What one file holds. `notices` are things a person should know of the file as a whole."""

    file: str
    sheets: tuple[Sheet, ...]
    notices: list[Message] = field(default_factory=list)


def open_book(source: bytes | Path, name: str = "", beat: Beat = lambda: None) -> Book:
    """The file's sheets. Raises UnreadableList; `beat` is called often and may raise to stop."""
    name = name or (source.name if isinstance(source, Path) else "")
    packed = source if isinstance(source, bytes) else _bytes_of(source, name)
    if not packed.strip(b"\x00 \r\n\t"):
        troubles.empty(name)
    if len(packed) > BIGGEST:
        troubles.too_big(name)
    if packed.startswith(b"\xd0\xcf\x11\xe0"):
        troubles.locked(name)
    if packed.startswith(b"PK"):
        from desktop.sampling.long_list.workbooks import open_workbook

        return _with_hidden_told(open_workbook(packed, name, beat))
    from desktop.sampling.long_list.delimited import open_delimited

    return open_delimited(packed, name)


def _bytes_of(path: Path, name: str) -> bytes:
    try:
        if path.stat().st_size > BIGGEST:
            troubles.too_big(name)
        return path.read_bytes()
    except OSError as problem:
        raise troubles.unopened(name) from problem


def _with_hidden_told(book: Book) -> Book:
    for sheet in book.sheets:
        facts: dict[str, object] = {"sheet": sheet.name}
        if sheet.hidden:
            text = QT_TRANSLATE_NOOP("sampling", "The sheet “{sheet}” is hidden. It was read.")
            book.notices.append(Message(text, facts))
        if sheet.hidden_rows:
            text = QT_TRANSLATE_NOOP(
                "sampling", "Sheet “{sheet}”, hidden rows: {count} ({rows}). They were read."
            )
            told = {"count": len(sheet.hidden_rows), "rows": _some(sheet.hidden_rows)}
            book.notices.append(Message(text, facts | told))
        if sheet.hidden_columns:
            text = QT_TRANSLATE_NOOP(
                "sampling", "Sheet “{sheet}” has hidden columns. They were read like the others."
            )
            book.notices.append(Message(text, facts))
    return book


def _some(rows: frozenset[int]) -> str:
    first = sorted(rows)[:10]
    return ", ".join(str(row + 1) for row in first) + (" …" if len(rows) > 10 else "")


def patiently(work: Callable[[], object], beat: Beat) -> object:
    """Run a long call into a library that can't be stopped; meanwhile the person can.

    Where `beat` raises, the call is left to end by itself: it holds nothing but memory.
    """
    found: list[object] = []
    wrong: list[BaseException] = []

    def call() -> None:
        try:
            found.append(work())
        except BaseException as problem:
            wrong.append(problem)

    thread = threading.Thread(target=call, name="reading-a-sheet", daemon=True)
    thread.start()
    while thread.is_alive():
        thread.join(0.05)
        beat()
    if wrong:
        raise wrong[0]
    return found[0]
