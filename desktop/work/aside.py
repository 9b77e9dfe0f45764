"""A job without a store, off the window's thread: opening one takes a second of key making."""

from collections.abc import Callable
from threading import Thread
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

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
        job: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Start the job."""

        def running() -> None:
            try:
                result: Any = job()
            except Exception as error:  # every failure reaches a person, as a sentence
                kept = error
                self._back.emit(lambda: failed(kept))
            else:
                self._back.emit(lambda: done(result))

        self._thread = Thread(target=running, name="aside", daemon=True)
        self._thread.start()

    @Slot(object)
    def _on_back(self, answer: Callable[[], object]) -> None:
        if self._thread is not None:
            self._thread.join()
        answer()
