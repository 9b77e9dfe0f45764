"""Files that leave the workspace: made off the window's thread, whole or not there."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from db.sessions import Session, Writing
from db.whole import beside, fill
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.work.progress import Progress
from desktop.work.task import Task
from desktop.work.work import Failed, Work

WRITING = QT_TRANSLATE_NOOP("work", "Writing {file}")
Make = Callable[[Session, Progress], bytes]
Note = Callable[[Writing, bytes], Any]


def write_out(
    work: Work,
    path: Path,
    make: Make,
    done: Callable[[Any], object],
    failed: Failed | None = None,
    note: tuple[tuple[str, str], Note] | None = None,
) -> Task:
    """Make a file of what the store says and write it, shown with Cancel if it takes a while.

    `note` is the name of a write and what it keeps of the file, which gets its name only once
    that is kept; `done` gets what the write gives. Cancelled or failed, neither is left.
    """

    def job(progress: Progress) -> Any:
        with work.store.sessions.reading() as session:
            content = make(session, progress)
        return put_out(work, path, content, progress, note)

    return work.run(job, done, failed, sentence=writing(path.name))


def writing(file: str) -> str:
    """What is said while a file is made."""
    return say(Message(WRITING, {"file": file}))


def put_out(
    work: Work,
    path: Path,
    content: bytes,
    progress: Progress,
    note: tuple[tuple[str, str], Note] | None = None,
) -> Any:
    """The last step of a job that makes a file, on its thread. Raises OSError, Cancelled."""
    progress.last_moment()
    with beside(path) as meanwhile:
        fill(meanwhile, content)
        if note is None:
            return None
        name, keep = note
        return work.write_now(Message(name), lambda change: keep(change, content))
