"""A box over the window: what it is about, what it asks, and its answers at the bottom right."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.widgets.flow import Flow
from desktop.widgets.text import text
from desktop.widgets.theme import current_theme

WIDTH, EDGE = 560, 40  # pixels: of a box of words at 100 %; what stays free of the screen


class Dialog(QDialog):
    """`open` it: it never blocks, and is gone once it is closed.

    It is as wide as its text size asks for, and as high as its words are at that width.
    """

    def __init__(
        self, title: str, parent: QWidget | None, size: QSize | None = None, heading: bool = True
    ) -> None:
        """`size` at 100 % for one that holds a table or a list; words alone need none."""
        super().__init__(parent)
        if parent is None:
            current_theme().dress(self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._size = size or QSize(WIDTH, 0)
        space = current_theme().space
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*[space("page")] * 4)
        self._column.setSpacing(space("medium"))
        if heading:
            self._column.addWidget(text(title, "heading"))

    def add(self, *widgets: QWidget, stretch: int = 0) -> None:
        """Below what is there; with a `stretch` it takes the height that is left."""
        for widget in widgets:
            self._column.addWidget(widget, stretch)

    def add_button(self, button: QWidget) -> None:
        """One that belongs to the field above it, as wide as its caption."""
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def add_answers(self, *buttons: QWidget) -> None:
        """The last row: what can be answered, the main answer at the right."""
        if not any(self._column.stretch(it) for it in range(self._column.count())):
            self._column.addStretch()  # else words would part where a little height is left
        row = QWidget()
        flow = Flow(row, right=True)
        for button in buttons:
            flow.addWidget(button)
        self._column.addWidget(row)

    def fit(self) -> None:
        """As high as it must be: words that wrap ask for no height of their own."""
        free = self.screen().availableSize() - QSize(EDGE, EDGE)
        wanted = self._size * (current_theme().percent / 100)
        width = min(max(wanted.width(), self.minimumSizeHint().width()), free.width())
        height = max(wanted.height(), self._column.totalHeightForWidth(width))
        self.resize(width, min(height, free.height()))

    def showEvent(self, event: QShowEvent) -> None:
        """Only now is every word dressed."""
        self.fit()
        super().showEvent(event)
