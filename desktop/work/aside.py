"""A job without a store, off the window's thread: opening one takes a second of key making."""

from collections.abc import Callable
from functools import partial
from threading import Thread
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop.words.messages import Message
from desktop.words.store_troubles import as_message
from desktop.work.progress import Progress
from desktop.work.task import Task

T = TypeVar("T")


class Aside(QObject):
    """Runs one job; `done` or `failed` is called on the thread that made this object."""

    _back = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._back.connect(self._on_back, Qt.ConnectionType.QueuedConnection)
        self._thread: Thread | None = None

    def run(
        self,
        job: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[Message], object],
        sentence: str,
    ) -> Task:
        """Start the job; the task can be followed and stopped."""
        task = Task(self, sentence)

        def running() -> None:
            answer: Callable[[], object]
            end: Callable[[], object]
            try:
                result: Any = job(task.progress)
            except Exception as error:  # every failure reaches a person, as a sentence
                message = as_message(error)
                answer, end = partial(failed, message), partial(task.end, message)
            else:
                answer, end = partial(done, result), task.end
            self._back.emit(lambda: (end(), answer()))

        self._thread = Thread(target=running, name="aside", daemon=True)
        self._thread.start()
        return task

    @Slot(object)
    def _on_back(self, answer: Callable[[], object]) -> None:
        if self._thread is not None:
            self._thread.join()
        answer()
