"""How far a long job is, and whether it should stop. Knows no Qt: rooms below may take it."""

import threading
from collections.abc import Callable


class Cancelled(Exception):
    """The person asked the job to stop."""


class Progress:
    """Handed to a long job, which tells it of each step."""

    def __init__(self, tell: Callable[[int, int], object] | None = None) -> None:
        self._tell = tell
        self._stop = threading.Event()

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def cancel(self) -> None:
        self._stop.set()

    def step(self, done: int, whole: int) -> None:
        """Tell how far it is; raises Cancelled where the person asked to stop."""
        if self._stop.is_set():
            raise Cancelled
        if self._tell is not None:
            self._tell(done, whole)
