"""The parts of a page, of which one is shown: each is made when it is first asked for."""

from collections.abc import Callable, Iterator, Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

P = TypeVar("P", bound=QWidget)
Q = TypeVar("Q", bound=QWidget)


class Parts(QStackedWidget, Generic[P]):
    """Parts by name. Those that nobody asked for are made one by one, between other events.

    So opening a page is no wait for what is not seen, and no single wait is long.
    """

    complete = Signal()  # the last one is made

    def __init__(
        self,
        makers: Mapping[str, Callable[[], P]],
        made: Callable[[P], object],
        scroll: Callable[[str, P], QWidget] = lambda _name, part: part,
    ) -> None:
        """`made` is told of each new part, to connect it and show what is known; `scroll` gives
        what is put in place for a part: itself, or an area in which it scrolls."""
        super().__init__()
        self._makers, self._made, self._scroll = makers, made, scroll
        self._parts: dict[str, P] = {}
        self._places: dict[str, QWidget] = {}
        self._later = QTimer(self)
        self._later.timeout.connect(self.make_more)

    def __getitem__(self, name: str) -> P:
        """The part of that name, made if need be."""
        while name not in self._places:
            self._step(name)
        return self._parts[name]

    def __contains__(self, name: object) -> bool:
        """Is there a part of that name, made or not?"""
        return name in self._makers

    def __iter__(self) -> Iterator[str]:
        """The names, in the order given."""
        return iter(self._makers)

    def __bool__(self) -> bool:
        """A page has parts before any of them is made."""
        return True

    def the(self, name: str, kind: type[Q]) -> Q:
        """The part of that name, as what it is."""
        part = self[name]
        assert isinstance(part, kind)
        return part

    def names_made(self) -> list[str]:
        """The names of those that are there, in the order given."""
        return [name for name in self._makers if name in self._places]

    def made(self) -> list[P]:
        """Those that are there, in the order given."""
        return [self._parts[name] for name in self.names_made()]

    def all(self) -> list[P]:
        """Every one; what is missing is made now."""
        return [self[name] for name in self._makers]

    def open(self, name: str) -> P:
        """Show that part."""
        part = self[name]
        self.setCurrentWidget(self._places[name])
        return part

    @property
    def are_complete(self) -> bool:
        """Is every part made?"""
        return len(self._places) == len(self._makers)

    def make_more(self) -> bool:
        """Make half a part more: itself, or its place; False if there was nothing left to do."""
        missing = next((name for name in self._makers if name not in self._places), None)
        if missing is None:
            self._later.stop()
            return False
        self._step(missing)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """The one that is wanted is seen: now the others."""
        super().showEvent(event)
        if not self.are_complete:
            self._later.start()

    def _step(self, name: str) -> None:
        """Making a part takes about as long as dressing it, which is done where it is placed."""
        if name not in self._parts:
            self._parts[name] = self._makers[name]()
            return
        self._places[name] = self._scroll(name, self._parts[name])
        self.addWidget(self._places[name])
        self._made(self._parts[name])
        if self.are_complete:
            self.complete.emit()
