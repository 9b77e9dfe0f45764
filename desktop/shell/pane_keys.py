"""F6: from pane to pane, each at the place that had the focus."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QSplitter, QWidget


class PaneKeys:
    """Goes round the rail and the panes of the page."""

    def __init__(self, rail: Callable[[], QWidget], page: Callable[[], QWidget | None]) -> None:
        self._rail, self._page = rail, page

    def forward(self) -> None:
        """To the next pane."""
        self._step(1)

    def back(self) -> None:
        """To the pane before."""
        self._step(-1)

    def _step(self, way: int) -> None:
        panes = self._panes()
        focused = QApplication.focusWidget()
        at = next((n for n, pane in enumerate(panes) if _holds(pane, focused)), -1)
        for away in range(1, len(panes) + 1):
            target = first_stop(panes[(at + way * away) % len(panes)])
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _panes(self) -> list[QWidget]:
        page = self._page()
        panes = [self._rail()]
        if page is None:
            return panes
        splitters = [it for it in page.findChildren(QSplitter) if it.isVisible()]
        inner = [
            splitter.widget(number) for splitter in splitters for number in range(splitter.count())
        ]
        shown = [pane for pane in inner if pane is not None and pane.isVisible()]
        return panes + (shown or [page])


def first_stop(pane: QWidget) -> QWidget | None:
    """The first widget in the pane that Tab reaches; a checked one in a group of buttons.

    The chain leads through all pages, so it is not followed for a checked one that is not there.
    """
    buttons = pane.findChildren(QAbstractButton)
    checked = {it for it in buttons if it.isChecked() and _stops(it, pane)}
    widget = pane.nextInFocusChain()
    while widget is not None and widget is not pane:
        if widget in checked if checked else _stops(widget, pane):
            return widget
        widget = widget.nextInFocusChain()
    return None


def focus_first(page: QWidget, beside: QWidget) -> None:
    """Put the focus on the first stop of a page, unless it is there already, or `beside` it."""
    target, held = first_stop(page), page.window().focusWidget()
    if target is not None and not _holds(page, held) and not _holds(beside, held):
        target.setFocus()


def _holds(pane: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (pane is widget or pane.isAncestorOf(widget))


def _stops(widget: QWidget, pane: QWidget) -> bool:
    """Does Tab come there? A dialog that the pane opened has stops of its own."""
    reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return (
        bool(reached) and widget.isVisible() and widget.isEnabled() and pane.isAncestorOf(widget)
    )
