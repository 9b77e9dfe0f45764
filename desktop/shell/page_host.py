"""Shows one page at a time; keeps the others, and lets them read again when they must."""

from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPixmap, QRegion, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from db.sessions import Changes
from desktop.shell.focus_keeper import FocusKeeper
from desktop.shell.stages import STAGES, make_page, stages_here
from desktop.widgets.button import Button
from desktop.widgets.page import PageFrame
from desktop.widgets.text import drop, drop_at_once, text
from desktop.widgets.theme import current_theme
from desktop.work.desk import Desk, Place


class PageHost(QWidget):
    """The right side of the window. `shown` carries the id of the stage whose page is up.

    `made` and `left` carry a stage's id and its page: first opened, and about to be left. `grown`
    is told when the last part of the page that is up is made.
    """

    shown = Signal(str)
    made = Signal(str, object)
    left = Signal(str, object)
    grown = Signal(str, object)
    reopen_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._banner = _ClosedBanner()
        self._banner.reopen.clicked.connect(self._on_reopen)
        column.addWidget(self._banner)
        self._layers = QStackedLayout()
        column.addLayout(self._layers, 1)
        self._keeper = FocusKeeper(self, self._layers)
        self._desk: Desk | None = None
        self._pages: dict[str, PageFrame] = {}
        self._stale: set[str] = set()
        self._unopened: set[str] = set()  # made, and not yet looked at
        self._rehearsed: set[str] = set()
        self._begun: dict[str, PageFrame] = {}  # made ahead, and not yet in its place
        self.stage: str = ""
        current_theme().changing.connect(self._on_theme_changing)

    @property
    def page(self) -> PageFrame | None:
        """The page that is up."""
        found = self._layers.currentWidget()
        return found if isinstance(found, PageFrame) else None

    def use_desk(self, desk: Desk | None) -> None:
        """Another inspection, or another language: the pages are made anew."""
        self.leave()
        for page in [*self._pages.values(), *self._begun.values()]:
            self._layers.removeWidget(page)
            drop(page)
        self._pages.clear()
        self._begun.clear()
        self._stale.clear()
        self._unopened.clear()
        self._desk = desk
        self.stage = ""

    def open(self, place: Place) -> None:
        """Show that page, at that record."""
        self.leave()
        page = self._pages.get(place.stage) or self._make(place.stage)
        is_new = place.stage in self._unopened
        self._unopened.discard(place.stage)
        self.stage = place.stage
        self._layers.setCurrentWidget(page)
        if place.stage in self._stale:
            self._refresh(place.stage)
        if is_new and not (place.part or place.record):
            self.made.emit(place.stage, page)
        if place.part:
            page.open_part(place.part)
        if place.record is not None:
            page.open_at(place.record)
        self.show_closed()
        self.shown.emit(place.stage)

    def make_ahead(self) -> bool:
        """Make a piece of what was not asked for yet; False if all is there.

        A page is made, put in its place (which dresses it and takes as long), then its parts."""
        for stage in stages_here() if self._desk is not None else ():
            page = self._pages.get(stage.id)
            if page is None and stage.id not in self._begun:
                self._begun[stage.id] = self._new(stage.id)
                return True
            if page is None:
                self._make(stage.id)
                return True
            if page.make_more():
                return True
            if stage.id in self._unopened and page.size() != self._layers.geometry().size():
                self._rehearse(page)
                return True
            if stage.id in self._unopened - self._rehearsed:
                self._rehearsed.add(stage.id)
                _tell_sizes(page)
                return True
        return False

    def _rehearse(self, page: PageFrame) -> None:
        """Lay it out at its size, without being seen: half of what its first opening takes."""
        page.resize(self._layers.geometry().size())
        page.render(QPixmap(1, 1), QPoint(), QRegion(0, 0, 1, 1))

    def show_alone(self, name: str, page: PageFrame) -> None:
        """Show a page that belongs to no stage (inspections, settings)."""
        self.leave()
        old = self._pages.pop(name, None)
        if old is not None:
            self._layers.removeWidget(old)
            drop(old)
        self._pages[name] = page
        self._layers.addWidget(page)
        self._layers.setCurrentWidget(page)
        self.stage = name
        self.show_closed()
        self.shown.emit(name)

    def leave(self) -> None:
        """Let the page hand over what is typed; what it told is not news when one comes back."""
        if self.page is not None:
            self.page.leave()
            self.page.notice.hide()
            self.page.show_troubles([])
            self.left.emit(self.stage, self.page)

    def take_in(self, changes: Changes) -> None:
        """The page that is up reads again if it is concerned; the others when they are opened."""
        for stage, page in self._pages.items():
            concerned = "*" in page.tables or page.tables & changes.tables
            if concerned and changes.initiator is not page:
                self._stale.add(stage)
        if self.stage in self._stale:
            self._refresh(self.stage)

    def _on_theme_changing(self) -> None:
        """Pages out of sight are let go, and made when they are wanted: to dress a whole window
        of them anew took eight seconds."""
        while self._begun:
            drop_at_once(self._begun.popitem()[1])
        for stage, page in list(self._pages.items()):
            if page is not self.page and not page.progress.is_under_way:
                del self._pages[stage]
                self._stale.discard(stage)
                self._unopened.discard(stage)
                self._layers.removeWidget(page)
                drop_at_once(page)

    def show_closed(self) -> None:
        """Say above the page that its stage is closed, and hold its fields."""
        closed = self._desk is not None and self.stage in self._desk.read_only
        self._banner.setVisible(closed)
        sentence = self._banner.sentence if closed else ""
        if self.page is not None and (closed or self.page.closed):
            self.page.set_closed(sentence)

    def _on_reopen(self) -> None:
        self.reopen_asked.emit(self.stage)

    def _new(self, stage_id: str) -> PageFrame:
        assert self._desk is not None, "an inspection is open while a stage is shown"
        stage = next(stage for stage in STAGES if stage.id == stage_id)
        return make_page(stage, self._desk)

    def _make(self, stage_id: str) -> PageFrame:
        page = self._begun.pop(stage_id, None) or self._new(stage_id)
        self._pages[stage_id] = page
        self._unopened.add(stage_id)
        self._rehearsed.discard(stage_id)
        self._layers.addWidget(page)
        if page.parts is not None:
            page.parts.complete.connect(partial(self._on_complete, stage_id))
        page.refresh()
        return page

    def _on_complete(self, stage: str) -> None:
        if stage == self.stage:
            self.grown.emit(stage, self._pages[stage])

    def _refresh(self, stage: str) -> None:
        self._stale.discard(stage)
        self._pages[stage].refresh()
        self.show_closed()


def _tell_sizes(page: QWidget) -> None:
    """Tell each widget the size that it has, as being seen does: columns and heights are
    measured then, and panes go where there is room for them."""
    for widget in (page, *page.findChildren(QWidget)):
        if widget.testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent):
            QApplication.sendEvent(widget, QResizeEvent(widget.size(), QSize()))


class _ClosedBanner(QWidget):
    def __init__(self) -> None:
        super().__init__()
        theme = current_theme()
        self.sentence = self.tr("This stage is closed: it can be read, not changed.")
        row = QHBoxLayout(self)
        margin = theme.space("page")
        row.setContentsMargins(margin, theme.space("medium"), margin, 0)
        row.addWidget(text(self.sentence, "strong"), 1)
        self.reopen = Button(self.tr("Reopen, with a reason…"), picture="edit")
        row.addWidget(self.reopen, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()
