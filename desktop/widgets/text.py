"""Labels in the type scale; their look comes from the style sheet by property."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget


def text(words: str = "", style: str = "body", tone: str = "", wrap: bool = True) -> QLabel:
    """A label: style small, body, strong, lead, heading, title or figure; tone quiet, bad, good.

    Plain text always: what an authority wrote must never be read as markup.
    """
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("type", style)
    label.setProperty("tone", tone)
    label.setWordWrap(wrap)
    if wrap:
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


class OneLine(QLabel):
    """Words that stand on one line while they fit, and wrap at large text or in a narrow pane."""

    def sizeHint(self) -> QSize:
        """As wide as the words on one line."""
        height = super().sizeHint().height()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 4, height)


def heading_line(words: str) -> QLabel:
    """The heading of a card."""
    label = OneLine(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("type", "heading")
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and let it look again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def line() -> QFrame:
    """A thin line between two parts; decoration only."""
    frame = QFrame()
    frame.setProperty("kind", "line")
    return frame


def clear(layout_owner: QWidget) -> None:
    """Take all widgets out of the layout of `layout_owner` and let them go."""
    layout = layout_owner.layout()
    while layout is not None and layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            drop(widget)


def drop_at_once(widget: QWidget) -> None:
    """Let a widget go now: only where none of its own code is under way."""
    drop(widget)
    QCoreApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)


def drop(widget: QWidget) -> None:
    """Let a widget go: out of sight now, deleted when Qt is ready."""
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
