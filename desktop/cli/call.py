"""What a command is given, and what it answers."""

import codecs
import getpass
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import IO, Any

from sqlalchemy.orm import Session

from db.models import Inspection
from db.sessions import Writing
from db.store import Store, open_store
from desktop.plan.inspection import find_inspection
from desktop.shell.obeying import allowed, keep_escrow, usual_workspace
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, Trouble, say

PASSPHRASE = "AROLWG_PASSPHRASE"  # noqa: S105 - the name of the variable


MISSING = QT_TRANSLATE_NOOP(
    "cli", "The passphrase is missing: set {variable}, or give --passphrase-file."
)


class Misused(Trouble):
    """The command's words are off, or something that it needs was not given."""


@dataclass(frozen=True)
class Answer:
    """`data` is the JSON object; `lines` say the same to a person. `ok` False gives `no`, code 1.

    `notices` go to standard error, whatever is printed on standard output. `then` is
    done once the answer is printed.
    """

    data: dict[str, Any]
    lines: tuple[str, ...] = ()
    ok: bool = True
    no: int = 1
    notices: tuple[Message, ...] = ()
    then: Callable[[], None] | None = None


@dataclass
class Call:
    """One call of the command line."""

    args: Namespace
    language: str
    _store: Store | None = field(default=None)

    @property
    def workspace(self) -> Path:
        """The one that the call names, or the usual one. Raises NotAllowed."""
        return allowed(Path(self.args.workspace) if self.args.workspace else usual_workspace())

    @contextmanager
    def store(self) -> Iterator[Store]:
        """The opened workspace; the key comes from the environment, a file or a prompt."""
        path = self.workspace
        if not path.exists():
            from db.troubles import StoreMissing

            raise StoreMissing(path)
        with open_store(path, self.passphrase()) as store:
            keep_escrow(store)
            yield store

    def passphrase(self, *, new: bool = False) -> str:
        """Never from an argument: other people on the machine could read those."""
        if self.args.passphrase_file:
            return first_line(Path(self.args.passphrase_file))
        if PASSPHRASE in os.environ:
            return os.environ[PASSPHRASE]
        if sys.stdin is None or not sys.stdin.isatty():
            raise Misused(MISSING, variable=PASSPHRASE)
        try:
            return _asked(new)
        except EOFError:
            raise Misused(MISSING, variable=PASSPHRASE) from None

    def tell(self, message: Message) -> None:
        """A sentence on standard error, beside the answer."""
        put(say(message), sys.stderr)


def put(text: str, stream: IO[str] | None) -> None:
    """Print at once. A closed stream takes nothing; where the reader has gone, nobody is told."""
    if stream is None:
        return
    try:
        print(text, file=stream, flush=True)
    except OSError as error:
        # what is left in the stream would fail again at the end, in words of Python's own
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        if not isinstance(error, BrokenPipeError):
            raise


def said(source: tuple[str, str], **facts: object) -> str:
    """A sentence in the language of this call."""
    return say(Message(source, facts))


def day(option: str, text: str) -> date:
    """The date that an option gives. Raises Misused, naming the option."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Misused(
            QT_TRANSLATE_NOOP(
                "cli", "{option}: “{text}” is no date. Write it as year-month-day: 2017-06-01."
            ),
            option=option,
            text=text,
        ) from None


def inspection_of(session: Session, call: Call) -> Inspection:
    """The inspection that the command names."""
    return find_inspection(session, call.args.inspection)


@contextmanager
def written(store: Store, name: tuple[str, str], **facts: object) -> Iterator[Writing]:
    """One action, named for the Undo menu as the window names it."""
    with store.sessions.writing({"source": list(name), "facts": facts}) as writing:
        yield writing


def first_line(file: Path) -> str:
    """The passphrase that a file holds in its first line. Raises Misused."""
    try:
        lines = _text(file.read_bytes()).splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise Misused(
            QT_TRANSLATE_NOOP("cli", "The passphrase file {file} can't be read."), file=str(file)
        ) from error
    if not lines or not lines[0]:
        raise Misused(
            QT_TRANSLATE_NOOP(
                "cli", "The first line of {file} is empty; it holds the passphrase."
            ),
            file=str(file),
        )
    return lines[0]


def _text(content: bytes) -> str:
    """UTF-8, with Notepad's mark or without, or the UTF-16 that PowerShell writes."""
    marks = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    return content.decode("utf-16" if content.startswith(marks) else "utf-8-sig")


def _asked(new: bool) -> str:
    first = getpass.getpass(say(Message(QT_TRANSLATE_NOOP("cli", "Passphrase: "))))
    if new:
        again = getpass.getpass(say(Message(QT_TRANSLATE_NOOP("cli", "The same again: "))))
        if again != first:
            raise Misused(QT_TRANSLATE_NOOP("cli", "The two passphrases differ."))
    return first
