"""How far a long job is, and whether it should stop. Knows no Qt: rooms below may take it."""

import threading
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
FEW = 200


class Cancelled(Exception):
    """The person asked the job to stop."""


class Progress:
    """Handed to a long job, which tells it of each step."""

    def __init__(
        self,
        tell: Callable[[int, int], object] | None = None,
        tell_last: Callable[[], object] | None = None,
    ) -> None:
        self._tell, self._tell_last = tell, tell_last
        self._stop = threading.Event()
        self._turn = threading.Lock()
        self._is_past = False

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    @property
    def can_stop(self) -> bool:
        """Not once `last_moment` is past."""
        return not self._is_past

    def cancel(self) -> None:
        """Ask it to stop; past the last moment that is not heard."""
        with self._turn:
            if not self._is_past:
                self._stop.set()

    def step(self, done: int = 0, whole: int = 0) -> None:
        """Tell how far it is (a whole of 0: nobody knows); raises Cancelled where the person
        asked to stop."""
        if self._stop.is_set():
            raise Cancelled
        if self._tell is not None:
            self._tell(done, whole)

    def over(self, parts: Iterable[T], whole: int) -> Iterator[T]:
        """The parts as they come, told and stopped between each few of them."""
        for done, part in enumerate(parts):
            if done % FEW == 0:
                self.step(done, whole)
            yield part

    def last_moment(self) -> None:
        """The last moment to stop: what comes next must not be cut short. Raises Cancelled."""
        with self._turn:
            if self._stop.is_set():
                raise Cancelled
            self._is_past = True
        if self._tell_last is not None:
            self._tell_last()
