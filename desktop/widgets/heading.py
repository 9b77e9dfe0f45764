"""The heading of a page: title and sentence at the left, actions at the right or below."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.widgets.flow import Flow
from desktop.widgets.theme import current_theme

LETTERS = 34  # of the sentence that stand on a line beside the actions, at least
ANY_WIDTH = 16_777_215  # Qt's own greatest width


class HeadingRow(QWidget):
    """Side by side while both fit; the actions go below at large text or a narrow window."""

    def __init__(self, title: QLabel, sentence: QLabel, actions: QWidget) -> None:
        super().__init__()
        theme = current_theme()
        self._actions = actions
        self._arranged = (True, -1)  # beside each other, and the width of the actions
        self._flow = Flow(actions, gap=theme.space("small"))
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(title)
        column.addWidget(sentence)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.space("medium"))
        self._row.addWidget(words, 1)
        self._row.addWidget(actions, 0, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between beside and below."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """The actions or the text size changed: choose again."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        needed = self._flow.sizeHint().width()
        beside = self.width() - needed >= self.fontMetrics().averageCharWidth() * LETTERS
        if (beside, needed) == self._arranged:  # asking again would make a request of its own
            return
        self._arranged = (beside, needed)
        kinds = QBoxLayout.Direction
        self._row.setDirection(kinds.LeftToRight if beside else kinds.TopToBottom)
        self._actions.setMinimumWidth(needed if beside else 0)
        self._actions.setMaximumWidth(needed if beside else ANY_WIDTH)
        self._row.invalidate()
        self._row.activate()  # a request during a request would be dropped
