"""What stands in the way, listed at the top of a page; each line leads to its field."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.widgets.announce import announce
from desktop.widgets.button import SentenceLink
from desktop.widgets.panes import bring_into_view
from desktop.widgets.text import clear, text
from desktop.widgets.theme import current_theme
from desktop.words.messages import Message, say

Trouble = tuple[Message | str, QWidget | None]


class ErrorSummary(QFrame):
    """Hidden until there is something to say. Takes the focus when it appears."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "troubles")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme = current_theme()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*[theme.space("large")] * 4)
        outer.setSpacing(theme.space("small"))
        self._heading = text(style="heading")
        outer.addWidget(self._heading)
        self._lines = QWidget()
        lines = QVBoxLayout(self._lines)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        outer.addWidget(self._lines)
        self.hide()

    def show_troubles(self, troubles: Sequence[Trouble]) -> None:
        """List the sentences; a sentence with a widget is a link to it. None hides the box."""
        clear(self._lines)
        self.setVisible(bool(troubles))
        if not troubles:
            return
        self._heading.setText(self.tr("This needs your attention first"))
        sentences = [say(it) if isinstance(it, Message) else it for it, _widget in troubles]
        for sentence, (_, widget) in zip(sentences, troubles, strict=True):
            self._add_line(sentence, widget)
        self.setAccessibleName(self._heading.text())
        self.setAccessibleDescription(" ".join(sentences))
        announce(self, " ".join([self._heading.text() + ".", *sentences]), urgent=True)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        lead_to(self)

    def _add_line(self, sentence: str, widget: QWidget | None) -> None:
        layout = self._lines.layout()
        assert layout is not None
        if widget is None:
            layout.addWidget(text(sentence, tone="bad"))
            return
        layout.addWidget(SentenceLink(sentence, lambda: lead_to(widget), "bad"))


def lead_to(widget: QWidget) -> None:
    """Scroll to the widget and give it the focus (a field hands it to its box)."""
    bring_into_view(widget)
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
