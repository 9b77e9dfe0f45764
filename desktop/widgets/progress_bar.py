"""Work that takes a while: a bar in the page, with Cancel. It shows only after 400 ms."""

from typing import Protocol

from PySide6.QtCore import QTimer, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from desktop.widgets.announce import announce
from desktop.widgets.button import Button
from desktop.widgets.text import text
from desktop.widgets.theme import current_theme

PATIENCE = 400  # milliseconds before the bar appears


class UnderWay(Protocol):
    """Work that can be followed to its end."""

    sentence: str

    @property
    def age(self) -> int:
        """Milliseconds since it began."""

    @property
    def can_stop(self) -> bool:
        """May it still be stopped?"""

    @property
    def advanced(self) -> SignalInstance:
        """Parts done and in all."""

    @property
    def said(self) -> SignalInstance:
        """What is being done now."""

    @property
    def last_moment(self) -> SignalInstance:
        """From now on it can't be stopped."""

    @property
    def ended(self) -> SignalInstance:
        """In whichever way."""

    def cancel(self) -> bool:
        """Ask it to stop; False where it is too late."""


class ProgressBar(QFrame):
    """`follow` work: it is shown once it takes a while, until it ends."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        theme = current_theme()
        outer = QHBoxLayout(self)
        outer.setContentsMargins(*[theme.space("medium")] * 4)
        outer.setSpacing(theme.space("large"))
        left = QVBoxLayout()
        self._sentence = text()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        left.addWidget(self._sentence)
        left.addWidget(self._bar)
        outer.addLayout(left, 1)
        self._cancel = Button(self.tr("Cancel"), self._on_cancel)
        outer.addWidget(self._cancel)
        self._followed: UnderWay | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._on_patience_over)
        self.hide()

    @property
    def is_under_way(self) -> bool:
        """Is something followed that has not ended?"""
        return self._followed is not None

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._sentence.text()

    def follow(self, work: UnderWay) -> None:
        """Show it until it ends, or until other work is followed."""
        if work is self._followed:
            return
        self._followed = work
        self.hide()
        self._say(work.sentence)
        self._bar.setRange(0, 0)
        self._cancel.setVisible(work.can_stop)
        work.advanced.connect(self._on_advanced)
        work.said.connect(self._on_said)
        work.last_moment.connect(self._on_last_moment)
        work.ended.connect(self._on_ended)
        self._later.start(max(0, PATIENCE - work.age))

    def _say(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._bar.setAccessibleName(sentence)
        if self.isVisible():
            announce(self, sentence)

    def _is_its_own(self) -> bool:
        """Does what is heard come from the work that is followed now?"""
        sender: object = self.sender()
        return sender is self._followed

    def _on_advanced(self, done: int, whole: int) -> None:
        """A whole of 0 is not known yet."""
        if self._is_its_own():
            self._bar.setRange(0, whole)
            self._bar.setValue(done)

    def _on_said(self, sentence: str) -> None:
        if self._is_its_own():
            self._say(sentence)

    def _on_last_moment(self) -> None:
        if self._is_its_own():
            self._cancel.hide()

    def _on_ended(self) -> None:
        if self._is_its_own():
            self._later.stop()
            self._followed = None
            self.hide()

    def _on_patience_over(self) -> None:
        self.show()
        announce(self, self.sentence)

    def _on_cancel(self) -> None:
        if self._followed is not None:
            self._cancel.hide()  # asked once
            stopping = self.tr("Stopping; nothing of it is kept.")
            too_late = self.tr("It can’t be stopped any more; it is nearly done.")
            self._say(stopping if self._followed.cancel() else too_late)
