"""A sentence at the top of a page: what was done (with Undo), or why something can't be."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop.widgets.announce import announce
from desktop.widgets.button import Button
from desktop.widgets.text import set_property, text
from desktop.widgets.theme import current_theme


class UndoBar(QFrame):
    """Stays until the next thing is done or it is closed; no clock takes it away."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "notice")
        theme = current_theme()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space("medium"), 6, 6, 6)
        row.setSpacing(theme.space("small"))
        self._sentence = text()
        row.addWidget(self._sentence, 1)
        self._undo = Button(self.tr("Undo"), self._on_undo, picture="undo")
        row.addWidget(self._undo)
        self._close = Button("", self.hide, picture="close")
        self._close.setAccessibleName(self.tr("Close this message"))
        row.addWidget(self._close)
        self._take_back: Callable[[], object] | None = None
        self.hide()

    def show_done(self, sentence: str, undo: Callable[[], object] | None = None) -> None:
        """Say what was done, announce it, and offer to take it back."""
        self._show(sentence, "", undo)
        announce(self, sentence)

    def show_why_not(self, sentence: str) -> None:
        """Say why an action can't run now."""
        self._show(sentence, "warn", None)
        announce(self, sentence, urgent=True)

    @property
    def sentence(self) -> str:
        """What it says; empty while hidden."""
        return "" if self.isHidden() else self._sentence.text()

    def _show(self, sentence: str, tone: str, undo: Callable[[], object] | None) -> None:
        self._take_back = undo
        self._undo.setVisible(undo is not None)
        self._sentence.setText(sentence)
        set_property(self, "tone", tone)
        for label in (self._sentence,):
            label.style().polish(label)
        self.show()

    def _on_undo(self) -> None:
        self.hide()
        if self._take_back is not None:
            self._take_back()
