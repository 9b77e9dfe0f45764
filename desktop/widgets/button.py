"""Buttons: main, plain and link; each answers instead of being grey."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from desktop.widgets.command import Command
from desktop.widgets.icons import icon
from desktop.widgets.theme import current_theme

LEAST = QSize(24, 24)  # pixels: what is to be hit, at any text size (WCAG 2.5.8)
ROOM = 3  # pixels above and below the words of a link
WRAPPED = Qt.TextFlag.TextWordWrap


class Button(QPushButton):
    """A button of kind "", "main", "link", "rail" or "rail-foot", in the type's own size.

    One that is pressed again and again (move up) has `repeats` set.
    """

    repeats = False

    def __init__(
        self,
        caption: str,
        clicked: Callable[[], object] | None = None,
        kind: str = "",
        picture: str = "",
    ) -> None:
        self._picture = picture  # before Qt tells of the first style change
        super().__init__(caption)
        self.setProperty("kind", kind)
        self.setAutoDefault(False)  # Enter in a line edit moves on; it never presses a button
        if kind == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        if clicked is not None:
            self.clicked.connect(lambda: clicked())
        if picture:
            self._size_picture()
            self._colour_picture()
            current_theme().changed.connect(self._colour_picture)

    def sizeHint(self) -> QSize:
        """Large enough to be hit, however short the caption is."""
        return super().sizeHint().expandedTo(LEAST)

    def minimumSizeHint(self) -> QSize:
        """No caption is cut."""
        return super().minimumSizeHint().expandedTo(LEAST)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click is one click: else a concern would be raised twice."""
        if self.repeats:
            super().mouseDoubleClickEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another text size, another size of the picture."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._picture:
            self._size_picture()

    def _size_picture(self) -> None:
        side = round(self.fontMetrics().height() * 0.9)
        self.setIconSize(QSize(side, side))

    def _colour_picture(self) -> None:
        theme, kind = current_theme(), self.property("kind")
        role = {"main": "main_text", "link": "link"}.get(kind, "text")
        role = "rail_text" if str(kind).startswith("rail") else role
        checked = theme.colour("text") if kind == "rail" else None
        self.setIcon(icon(self._picture, theme.colour(role), checked))


class SentenceLink(Button):
    """A link of many words: it wraps, and its “&” is no letter after Alt."""

    def __init__(self, sentence: str, clicked: Callable[[], object], tone: str = "") -> None:
        super().__init__(sentence.replace("&", "&&"), clicked, "link")
        self._sentence = sentence
        self.setProperty("tone", tone)
        self.setAccessibleName(sentence)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """On one line, if there is room."""
        width = self.fontMetrics().horizontalAdvance(self._sentence) + 2
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """As narrow as its longest word."""
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(word) for word in self._sentence.split() or [""])
        return QSize(widest + 2, metrics.height() + 2 * ROOM)

    def heightForWidth(self, width: int) -> int:
        """Every line of it, large enough to be hit."""
        space = QRect(0, 0, width, 10_000)
        found = self.fontMetrics().boundingRect(space, WRAPPED, self._sentence).height()
        return max(found + 2 * ROOM, LEAST.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt's own buttons have one line alone."""
        painter = QPainter(self)
        role = "bad_text" if self.property("tone") == "bad" else "link"
        painter.setPen(current_theme().colour("text" if self.underMouse() else role))
        font = self.font()
        font.setUnderline(True)
        painter.setFont(font)
        painter.drawText(self.rect(), WRAPPED | Qt.AlignmentFlag.AlignVCenter, self._sentence)


class CommandButton(Button):
    """The button of a command. Pressed when it can't run, it has its page say why not; where no
    page stands above it, it emits the sentence."""

    refused = Signal(str)

    def __init__(self, command: Command, kind: str = "") -> None:
        super().__init__(command.caption, self._on_clicked, kind, command.icon)
        self.command, self.repeats = command, command.repeats
        if command.shortcut:
            self.setToolTip(command.shortcut)
            self.setAccessibleDescription(command.shortcut)

    def _on_clicked(self) -> None:
        sentence = self._why_closed() or self.command.why_not()
        if sentence is None:
            self.command.run()
        else:
            self._teller()(sentence)

    def _teller(self) -> Callable[[str], object]:
        parent = self.parentWidget()
        while parent is not None and not hasattr(parent, "tell_why_not"):
            parent = parent.parentWidget()
        return getattr(parent, "tell_why_not", self.refused.emit)

    def _why_closed(self) -> str | None:
        """The sentence of a closed stage, if the button stands on its page."""
        parent = self.parentWidget()
        while self.command.changes and parent is not None:
            closed = getattr(parent, "closed", "")
            if closed:
                return str(closed)
            parent = parent.parentWidget()
        return None
