"""Work that takes a while: a bar in the page, with Cancel. It shows only after 400 ms."""

from collections.abc import Callable
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
    def advanced(self) -> SignalInstance:
        """Parts done and in all."""

    @property
    def ended(self) -> SignalInstance:
        """In whichever way."""

    def cancel(self) -> None:
        """Ask it to stop."""


class ProgressBar(QFrame):
    """`start`, any number of `set_progress`, `finish`; or `follow` work that tells by itself."""

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
        self._stop: Callable[[], object] | None = None
        self._followed: object = None  # what `follow` shows
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PATIENCE)
        self._later.timeout.connect(self._on_patience_over)
        self.hide()

    @property
    def is_under_way(self) -> bool:
        """Was something started that has not ended?"""
        return self._later.isActive() or not self.isHidden()

    def start(self, sentence: str, cancel: Callable[[], object] | None = None) -> None:
        """Begin to wait; `cancel` is called at most once."""
        self._followed = None
        self._sentence.setText(sentence)
        self._bar.setAccessibleName(sentence)
        self._bar.setRange(0, 0)
        self._stop = cancel
        self._cancel.setVisible(cancel is not None)
        self._later.start()

    def follow(self, work: UnderWay) -> None:
        """Show it until it ends, or until something else is started here."""
        self.start(work.sentence, work.cancel)
        self._followed = work
        work.advanced.connect(self.set_progress)
        work.ended.connect(self._on_followed_ended)

    def say(self, sentence: str) -> None:
        """What is being done now."""
        self._sentence.setText(sentence)
        self._bar.setAccessibleName(sentence)
        if self.isVisible():
            announce(self, sentence)

    def set_progress(self, done: int, total: int) -> None:
        """`done` of `total` parts; a total of 0 is not known yet."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def finish(self) -> None:
        """The work ended, in whichever way."""
        self._later.stop()
        self._stop = self._followed = None
        self.hide()

    def _on_followed_ended(self) -> None:
        if self.sender() is self._followed:
            self.finish()

    def _on_patience_over(self) -> None:
        self.show()
        announce(self, self._sentence.text())

    def _on_cancel(self) -> None:
        stop, self._stop = self._stop, None
        if stop is not None:
            self._sentence.setText(self.tr("Stopping; nothing of it is kept."))
            stop()
