"""Where the focus goes when what held it goes: near to it, never off the page."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QStackedLayout, QWidget
from shiboken6 import isValid

from desktop.shell.pane_keys import first_stop
from desktop.widgets.panes import bring_into_view

KEPT = 8  # places that had the focus, the latest last

Chain = list[QWidget]  # a widget, what holds it, and so on up to the window


class FocusKeeper(QObject):
    """Watches the focus of one window.

    A deleted row, a form that closes, a list that is read anew while a box for files is open:
    left to itself Qt goes on to the next widget in its order, which may be anywhere.
    """

    def __init__(self, host: QWidget, pages: QStackedLayout) -> None:
        super().__init__(host)
        self._host, self._pages = host, pages
        self._trail: list[Chain] = []
        self._lost: Chain = []  # what went, until the focus is led back
        self._chosen: QWidget | None = None  # by Qt, in its place
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._lost and self._chosen is not None and _is_shown(self._chosen):
            self._lost = []  # somebody leads it on from there
            self._note(new)
        elif self._lost:
            self._chosen = new
        elif self._trail and not _is_shown(self._trail[-1][0]):
            self._lost, self._chosen = self._trail[-1], new
            QTimer.singleShot(0, self, self._lead_back)
        else:
            self._note(new)

    def _note(self, held: QWidget | None) -> None:
        if held is not None and held.window() is self._host.window():
            self._trail = [*self._trail, _chain(held)][-KEPT:]
            if held.visibleRegion().isEmpty():  # Qt scrolls only from field to field
                bring_into_view(held)

    def _lead_back(self) -> None:
        """To what is nearest, unless somebody led the focus on by now."""
        lost, self._lost = self._lost, []
        self._trail = [chain for chain in self._trail if _is_shown(chain[0])]
        target = self._near(lost) if lost and self._was_here(lost) else None
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._note(QApplication.focusWidget())

    def _was_here(self, lost: Chain) -> bool:
        """Not on a page that another one has taken the place of: that chooses for itself."""
        page = self._pages.currentWidget()
        others = {self._pages.widget(at) for at in range(self._pages.count())} - {page}
        gone = [it for it in lost if isValid(it) and it in others]
        return not gone and isValid(lost[-1]) and lost[-1] is self._host.window()

    def _near(self, lost: Chain) -> QWidget | None:
        """Beside it below the same holder; else where the focus was before; else on the page."""
        page = self._pages.currentWidget()
        for holder in lost[1:]:
            if isValid(holder) and holder in (page, self._host.window()):
                break
            target = first_stop(holder) if _is_shown(holder) else None
            if target is not None:
                return target
        earlier = (it[0] for it in reversed(self._trail) if page in it)
        before = next((it for it in earlier if not _is_passed_by(it)), None)
        return before or (first_stop(page) if page is not None else None)


def _chain(widget: QWidget) -> Chain:
    chain = [widget]
    while (holder := chain[-1].parentWidget()) is not None and not chain[-1].isWindow():
        chain.append(holder)
    return chain


def _is_passed_by(widget: QWidget) -> bool:
    """One of a group of which another is chosen now: Tab does not come there."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.checkedButton() not in (None, widget)


def _is_shown(widget: QWidget) -> bool:
    return isValid(widget) and widget.isVisible()
