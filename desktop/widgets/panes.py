"""Panes beside each other: with handles that remember, or side by side while they fit."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from desktop.widgets.table import Table
from desktop.widgets.theme import current_theme

LEAST = 54  # letters that all panes together are wide


class Panes(QSplitter):
    """Panes with handles between them. The shell keeps `sizes()` under its object name."""

    def __init__(self, name: str, panes: Sequence[QWidget], shares: Sequence[int]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName(name)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(current_theme().space("large"))
        for pane, share in zip(panes, shares, strict=True):
            self.addWidget(pane)
            self.setStretchFactor(self.count() - 1, share)
        self._hold_open()
        total = sum(shares)
        self.setSizes([1200 * share // total for share in shares])

    def fill_while_empty(self, table: Table) -> None:
        """The pane of that table has all the room while there is nothing to choose in it."""
        table.loaded.connect(lambda count: self._show_beside(table, count > 0))

    def _show_beside(self, table: Table, shown: bool) -> None:
        for number in range(self.count()):
            pane = self.widget(number)
            if pane is not None and pane is not table and not pane.isAncestorOf(table):
                pane.setVisible(shown)

    def changeEvent(self, event: QEvent) -> None:
        """Another text size, another least width."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._hold_open()

    def _hold_open(self) -> None:
        """No pane narrower than a long word."""
        least = self.fontMetrics().averageCharWidth() * (LEAST // max(1, self.count()))
        for number in range(self.count()):
            pane = self.widget(number)
            if pane is not None:
                pane.setMinimumWidth(least)


class SideBySide(QWidget):
    """Columns that go below each other where the window is too narrow for the text size."""

    def __init__(self, columns: Sequence[QWidget], shares: Sequence[int]) -> None:
        super().__init__()
        self._columns, self._shares = list(columns), list(shares)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(current_theme().space("large"))
        for column, share in zip(columns, shares, strict=True):
            self._row.addWidget(column, share)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest column: they can go below each other."""
        widest = max((it.minimumSizeHint().width() for it in self._columns), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the columns where they have not 38 letters' width each, or what they must have."""
        super().resizeEvent(event)
        shown = [it for it in self._columns if not it.isHidden()]
        gaps = self._row.spacing() * (len(shown) - 1)
        least = sum(it.minimumSizeHint().width() for it in shown) + gaps
        needed = max(self.fontMetrics().averageCharWidth() * 38 * len(self._columns), least)
        kinds = QBoxLayout.Direction
        fits = self.width() >= needed
        self._row.setDirection(kinds.LeftToRight if fits else kinds.TopToBottom)


def scrolling(content: QWidget) -> QScrollArea:
    """A pane that scrolls by itself."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    content.setProperty("kind", "clear")
    area.setWidget(content)
    return area


def bring_into_view(widget: QWidget) -> None:
    """Scroll all that holds it so far that it is seen."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def column(*widgets: QWidget, stretch: bool = True) -> QWidget:
    """Widgets below each other, with the usual space."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(current_theme().space("large"))
    for widget in widgets:
        layout.addWidget(widget)
    if stretch:
        layout.addStretch(1)
    return holder
