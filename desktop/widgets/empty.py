"""An empty state: what belongs here, and the button that begins it."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.widgets.button import CommandButton
from desktop.widgets.command import Command
from desktop.widgets.icons import pixmap
from desktop.widgets.text import text
from desktop.widgets.theme import current_theme


class EmptyState(QWidget):
    """Centred: a picture, a heading, a sentence, and at most one command."""

    def __init__(
        self, title: str, sentence: str, command: Command | None = None, picture: str = ""
    ) -> None:
        super().__init__()
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.space("wide")] * 4)
        column.setSpacing(theme.space("small"))
        column.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._picture = QLabel()
        self._name = picture
        if picture:
            column.addWidget(self._picture, 0, middle)
            theme.changed.connect(self._paint_picture)
            self._paint_picture()
        for label in (text(title, "heading"), text(sentence, tone="quiet")):
            label.setAlignment(middle)
            column.addWidget(label)
        if command is not None:
            # Its letter after Alt belongs to the same command in the heading.
            plain = replace(command, caption=command.caption.replace("&", ""))
            self.button = CommandButton(plain)
            column.addSpacing(theme.space("small"))
            column.addWidget(self.button, 0, middle)
        column.addStretch(2)

    def _paint_picture(self) -> None:
        self._picture.setPixmap(pixmap(self._name, current_theme().colour("outline"), 48))
