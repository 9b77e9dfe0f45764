"""A card: one subject on a white ground, with the first thing to read at its top."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.widgets.text import heading_line, set_property, text
from desktop.widgets.theme import current_theme


class Card(QFrame):
    """Add to `body`. A tone of "warn" or "bad" draws a strong outline (say it in words too)."""

    def __init__(self, title: str = "", note: str = "", tone: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setProperty("tone", tone)
        theme = current_theme()
        outer = QVBoxLayout(self)
        margin = theme.space("large")
        outer.setContentsMargins(margin, margin, margin, margin)
        outer.setSpacing(theme.space("medium"))
        self._heading = heading_line(title)
        self._note = text(note, "body", "quiet")
        self._top = QHBoxLayout()
        self._top.setSpacing(theme.space("small"))
        self._top.addWidget(self._heading)
        self._top.addWidget(self._note, 1)
        outer.addLayout(self._top)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.space("small"))
        outer.addLayout(self.body, 1)
        self.set_title(title)
        self.set_note(note)

    def add(self, *widgets: QWidget) -> None:
        """Put widgets below each other."""
        for widget in widgets:
            self.body.addWidget(widget)

    @property
    def heading(self) -> QLabel:
        """The label of the title."""
        return self._heading

    def set_title(self, title: str) -> None:
        """The first thing to read; empty hides it."""
        self._heading.setText(title)
        self._heading.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_note(self, note: str) -> None:
        """A quiet sentence beside the title."""
        self._note.setText(note)
        self._note.setVisible(bool(note) or bool(self._heading.text()))

    def set_tone(self, tone: str) -> None:
        """An outline: "", "warn" or "bad"."""
        set_property(self, "tone", tone)

    def add_to_top(self, widget: QWidget) -> None:
        """Put a small button or pill at the right of the title."""
        self._top.addWidget(widget, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
