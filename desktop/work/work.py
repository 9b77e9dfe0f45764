"""What pages ask of the store: read, write, or a long job; never a session of their own.

One thread writes, a small pool reads. Results come back on the window's thread; a callback
whose page is gone is dropped. Each write is announced once by `changed`.
"""

import itertools
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from shiboken6 import isValid
from sqlalchemy.orm import Session

from db import ballast
from db.sessions import Writing
from db.store import Store
from db.troubles import DiskFull
from desktop.words.messages import Message, say
from desktop.words.store_troubles import as_message
from desktop.work.progress import Cancelled, Progress
from desktop.work.task import Task

T = TypeVar("T")
Done = Callable[[Any], object]
Failed = Callable[[Message], object]
READERS = 3
URGENT, USUAL = 0, 1


class Work(QObject):
    """The desk's way to the store. Lives on the window's thread."""

    changed = Signal(object)  # Changes
    trouble = Signal(object)  # Message, where nobody else takes it
    saved = Signal(object)  # Changes, after COMMIT
    no_room = Signal()  # the disk is full; what is typed goes into the room kept back for it
    begun = Signal(object)  # Task with a sentence: the window shows it if it takes a while
    idle = Signal()
    _back = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self._order = itertools.count()
        self._turns = itertools.count(1)
        self._answered_last: dict[tuple[int, object], int] = {}
        self._queue: queue.PriorityQueue[tuple[int, int, Callable[[], None] | None]] = (
            queue.PriorityQueue()
        )
        self._readers = ThreadPoolExecutor(READERS, "reader")
        self._under_way = 0
        self._stoppable: set[Progress] = set()  # long jobs that run
        self._over = False
        self._back.connect(self._on_back, Qt.ConnectionType.QueuedConnection)
        self._writer = threading.Thread(target=self._write_on, name="writer", daemon=True)
        self._writer.start()

    def read(
        self,
        job: Callable[[Session], T],
        done: Callable[[T], object],
        failed: Failed | None = None,
    ) -> None:
        """Run `job` on a reading session elsewhere; `done` gets its result here.

        Several read at once: a result that a later one to the same method has overtaken is old,
        and is dropped.
        """
        turn, asker = next(self._turns), _asker(done)

        def answered(result: T) -> None:
            if asker is None or self._answered_last.get(asker, 0) < turn:
                if asker is not None:
                    self._answered_last[asker] = turn
                _call(done, result)

        def reading() -> T:
            with self.store.sessions.reading() as session:
                return job(session)

        self._start(lambda deliver: self._readers.submit(deliver, reading), answered, failed)

    def write(
        self,
        name: Message,
        job: Callable[[Writing], T],
        done: Callable[[T], object] | None = None,
        failed: Failed | None = None,
        *,
        initiator: object = None,
        urgent: bool = False,
    ) -> None:
        """Run `job` as one action, named for the Undo menu; `done` comes after COMMIT.

        Writes go in the order asked; `urgent` ones (what is being typed) go before the rest.
        Any other that takes a while is shown, and nothing of it is kept if it is cancelled.
        """
        task = None if urgent else self._begun(say(name), is_job=False)

        def writing() -> T:
            return self._written_somehow(name, job, initiator, task)

        priority = URGENT if urgent else USUAL
        self._start(
            lambda deliver: self._put(priority, lambda: deliver(writing)), done, failed, task
        )

    def write_now(self, name: Message, job: Callable[[Writing], T]) -> T:
        """For a long job on a worker's thread: write a chunk in turn, and wait for it."""
        result: Future[T] = Future()

        def writing() -> None:
            try:
                result.set_result(self._written(name, job, None))
            except BaseException as error:  # handed to the job that waits
                result.set_exception(error)

        self._put(USUAL, writing)
        return result.result()

    def run(
        self,
        job: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Failed | None = None,
        cancelled: Callable[[], object] | None = None,
        sentence: str = "",
    ) -> Task:
        """A long job with progress and Cancel. It reads and writes by `store` and `write_now`.

        With a `sentence` the window shows it with Cancel if it takes a while, on whichever page
        is up.
        """
        task = self._begun(sentence)
        self._stoppable.add(task.progress)

        def stopped(message: Message) -> None:
            if task.progress.cancelled and cancelled is not None:
                _call(cancelled)
            else:
                self._fail(failed, message)

        def running() -> T:
            try:
                return job(task.progress)
            finally:
                self._stoppable.discard(task.progress)

        self._start(lambda deliver: self._readers.submit(deliver, running), done, stopped, task)
        return task

    def _begun(self, sentence: str, is_job: bool = True) -> Task:
        task = Task(self, sentence, is_job)
        if sentence:
            self.begun.emit(task)
        return task

    @property
    def busy(self) -> bool:
        """Is anything asked and not yet answered?"""
        return self._under_way > 0

    def finish(self) -> None:
        """Stop the long jobs, wait for all else that was asked, answer it, end the threads."""
        for progress in tuple(self._stoppable):
            progress.cancel()
        self._readers.shutdown(wait=True)
        self._queue.put((USUAL + 1, next(self._order), None))
        self._writer.join()
        self._over = True
        self._deliver_rest()

    def settle(self) -> None:
        """Wait for all that was asked, and answer it; the threads go on."""
        while self.busy:
            QCoreApplication.processEvents()
            threading.Event().wait(0.002)

    def _deliver_rest(self) -> None:
        QCoreApplication.sendPostedEvents(self, 0)
        QCoreApplication.processEvents()

    def _written_somehow(
        self, name: Message, job: Callable[[Writing], T], initiator: object, task: Task | None
    ) -> T:
        """On a full disk the ballast is given up for what is being typed (no task), once."""
        try:
            return self._written(name, job, initiator, task)
        except DiskFull:
            if task is not None or not ballast.give_up(self.store.path):
                raise
            self._back.emit(self.no_room.emit)
            return self._written(name, job, initiator)

    def _written(
        self,
        name: Message,
        job: Callable[[Writing], T],
        initiator: object,
        task: Task | None = None,
    ) -> T:
        sessions = self.store.sessions
        with sessions.writing({"source": list(name.source), "facts": dict(name.facts)}) as writing:
            result = job(writing)
            changes = writing.changes(initiator)
            if task is not None:
                task.progress.last_moment()
        self._back.emit(lambda: self._announce(changes))
        return result

    def _announce(self, changes: Any) -> None:
        self.saved.emit(changes)
        if changes:
            self.changed.emit(changes)

    def _start(
        self,
        submit: Callable[[Callable[[Callable[[], Any]], None]], object],
        done: Done | None,
        failed: Failed | None,
        task: Task | None = None,
    ) -> None:
        if self._over:  # what the last answers ask for has nobody left to show it
            return
        self._under_way += 1
        ended: Callable[..., object] = _nothing if task is None else task.end

        def deliver(job: Callable[[], Any]) -> None:
            answer: Callable[[], object]
            end: Callable[[], object]
            try:
                result = job()
            except Exception as error:  # every failure reaches a person, as a sentence
                message = as_message(error)
                answer = partial(self._fail, failed, message)
                end = partial(ended, message)
            else:
                answer, end = partial(_call, done or _nothing, result), ended
            self._back.emit(lambda: self._answered(answer, end))

        submit(deliver)

    def _answered(self, answer: Callable[[], object], ended: Callable[[], object]) -> None:
        self._under_way -= 1
        ended()
        answer()
        if not self._under_way:
            self.idle.emit()

    def _fail(self, failed: Failed | None, message: Message) -> None:
        if failed is not None:
            _call(failed, message)
        else:
            self.trouble.emit(message)

    def _put(self, priority: int, job: Callable[[], None]) -> None:
        self._queue.put((priority, next(self._order), job))

    def _write_on(self) -> None:
        while True:
            _priority, _order, job = self._queue.get()
            if job is None:
                return
            job()

    @Slot(object)
    def _on_back(self, answer: Callable[[], object]) -> None:
        answer()


def _asker(done: Callable[..., object]) -> tuple[int, object] | None:
    """The method of an object that asked; None for a function, which nothing can overtake."""
    owner = getattr(done, "__self__", None)
    return None if owner is None else (id(owner), getattr(done, "__func__", done))


def _call(callback: Callable[..., object], *arguments: object) -> None:
    """Call back, unless the page that asked is gone by now."""
    if not any(isinstance(it, QObject) and not isValid(it) for it in _held_by(callback)):
        callback(*arguments)


def _held_by(callback: Callable[..., object]) -> list[object]:
    """Whose method it is, or what it closes over."""
    if isinstance(callback, partial):
        return [*callback.args, *_held_by(callback.func)]
    cells = getattr(callback, "__closure__", None) or ()
    return [getattr(callback, "__self__", None), *(cell.cell_contents for cell in cells)]


def _nothing(_result: object = None) -> None:
    pass


__all__ = ["Cancelled", "Progress", "Task", "Work"]
