"""A table that stays quick at 100,000 rows, can be read aloud, and is left by Tab."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QStackedLayout, QTableView, QVBoxLayout, QWidget

from desktop.widgets.card import Card
from desktop.widgets.cells import CellPainter
from desktop.widgets.empty import EmptyState
from desktop.widgets.rows import PAGE, Column, ListSource, Row, RowModel, RowSource
from desktop.widgets.text import set_property
from desktop.widgets.theme import current_theme
from desktop.widgets.widths import LOOKED_AT, MARGIN, Wish, shared_out, wishes

LINES = 2  # lines of a row whose words do not fit on one; a list of many pages keeps to one


class Table(QWidget):
    """Give it a `RowSource` (or a few rows). Whole rows are chosen; Enter opens one."""

    chosen = Signal(str)  # id of the current row; empty if there is none
    opened = Signal(str)  # Enter or double click
    loaded = Signal(int)  # rows in place

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        empty: EmptyState | None = None,
        several: bool = False,
    ) -> None:
        """`name` is what a screen reader calls the table; `several` lets many rows be chosen."""
        super().__init__()
        self.model = RowModel(columns, self)
        self.view = _View(several)
        self.view.setModel(self.model)
        self.view.setAccessibleName(name)
        self._painter = CellPainter(self.model, self.view)
        self.view.setItemDelegate(self._painter)
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._layers = QStackedLayout()
        self._frame.addLayout(self._layers)
        self._layers.addWidget(self.view)
        self._empty = empty
        if empty is not None:
            self._layers.addWidget(empty)
        self._source: RowSource | None = None
        self._sort, self._down, self._wanted = "", False, ""
        self._most = 0  # rows it may grow to; 0 = as high as its place
        self._wishes: list[Wish] = []  # of the columns, for the rows that are shown
        self._connect()
        self.setFocusProxy(self.view)
        self._size_columns()

    def show_source(self, source: RowSource) -> None:
        """Show what that source answers; the chosen row stays chosen if it is still there."""
        self._source = source
        self._wanted = self._wanted or self.current_id()
        self.model.set_source(source, self._sort, self._down, self._on_shown)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show a few rows that are at hand."""
        self.show_source(ListSource(self.model.columns, rows))

    def current_id(self) -> str:
        """The row that has the cursor; empty if none."""
        return self.model.id_at(self.view.currentIndex().row())

    def selected_ids(self) -> list[str]:
        """The rows that are chosen, from top to bottom."""
        places = {index.row() for index in self.view.selectionModel().selectedRows()}
        return [self.model.id_at(place) for place in sorted(places)]

    def choose(self, row_id: str) -> None:
        """Put the cursor on that row, now or as soon as the source has answered."""
        self._wanted = row_id
        self._put_cursor()

    def fit_height(self, most: int = 12) -> None:
        """From now on be as high as its rows need, up to `most` of them (a table in a card)."""
        self._most = most
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Outside a card it is a card itself: no page has a bare white square."""
        super().showEvent(event)
        if not self._in_card() and self.property("kind") != "sheet":
            self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            set_property(self, "kind", "sheet")
            edge = current_theme().space("small")
            self._frame.setContentsMargins(edge, edge, edge, edge)

    def _in_card(self) -> bool:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, Card):
            parent = parent.parentWidget()
        return parent is not None

    def event(self, event: QEvent) -> bool:
        """What says that nothing is there wraps too: another width or type, another height."""
        wraps = event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest)
        if wraps and self._layers.currentIndex() == 1:
            self._fit()
        return super().event(event)

    def _connect(self) -> None:
        self.view.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.model.dataChanged.connect(self._on_rows_came)
        self.view.restyled.connect(self._on_restyled)
        self.view.resized.connect(self._size_columns)
        self.view.opened.connect(lambda place: self.opened.emit(self.model.id_at(place)))
        self.view.horizontalHeader().sectionClicked.connect(self._on_header_clicked)

    def _on_shown(self) -> None:
        count = self.model.rowCount()
        show_empty = count == 0 and self._empty is not None
        policies = Qt.FocusPolicy
        if show_empty and self.view.hasFocus():
            self.focusNextChild()
        self.view.setFocusPolicy(policies.NoFocus if show_empty else policies.StrongFocus)
        self._layers.setCurrentIndex(1 if show_empty else 0)
        self._wishes = []
        self._size_columns()
        self._put_cursor()
        self.loaded.emit(count)

    def _on_rows_came(self) -> None:
        """The first rows tell how wide the columns are; later ones of a long list do not."""
        if not self._wishes or self.model.rowCount() <= PAGE:
            self._wishes = []
            self._size_columns()

    def _on_restyled(self) -> None:
        self._wishes = []
        self._size_columns()

    def _put_cursor(self) -> None:
        place = self.model.place_of(self._wanted)
        if place < 0:
            return
        self._wanted = ""
        flags = QItemSelectionModel.SelectionFlag
        index = self.model.index(place, 0)
        self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.view.scrollTo(index)

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.model.id_at(current.row()))

    def _on_header_clicked(self, section: int) -> None:
        column = self.model.columns[section]
        if not column.sort or self._source is None:
            return
        self._down = column.id == self._sort and not self._down
        self._sort = column.id
        ways = Qt.SortOrder
        way = ways.DescendingOrder if self._down else ways.AscendingOrder
        self.view.horizontalHeader().setSortIndicatorShown(True)
        self.view.horizontalHeader().setSortIndicator(section, way)
        self.show_source(self._source)

    def _size_columns(self) -> None:
        metrics = self.view.fontMetrics()
        columns = self.model.columns
        if not self._wishes:
            rows = self.model.rows_there(LOOKED_AT)
            asked = wishes(columns, rows, metrics)
            self._wishes = asked if rows else []
        else:
            asked = self._wishes
        for section, width in enumerate(shared_out(asked, self.view.viewport().width())):
            self.view.setColumnWidth(section, width)
        self._size_rows()
        self._fit()

    def _size_rows(self) -> None:
        """Where words of a sharing column do not fit on one line, the row has two."""
        metrics, side = self.view.fontMetrics(), self.view.verticalHeader()
        one_line = round(metrics.height() * 1.9)
        side.setDefaultSectionSize(one_line)
        sharing = [it for it, column in enumerate(self.model.columns) if column.width == 0]
        if not 0 < self.model.rowCount() <= PAGE:
            return
        more = one_line + metrics.lineSpacing() * (LINES - 1)
        for place in range(self.model.rowCount()):
            high = more if self._is_cut(place, sharing) else one_line
            if side.sectionSize(place) != high:
                side.resizeSection(place, high)

    def _is_cut(self, place: int, sharing: Sequence[int]) -> bool:
        metrics = self.view.fontMetrics()
        return any(
            metrics.horizontalAdvance(words) > self.view.columnWidth(column) - 2 * MARGIN
            for column in sharing
            for words in self.model.plain_words(place, column)
        )

    def _fit(self) -> None:
        if not self._most:
            return
        edges = self._frame.contentsMargins()
        around = edges.top() + edges.bottom()
        count = self.model.rowCount()
        if count == 0 and self._empty is not None:
            across = self.width() - edges.left() - edges.right()
            self.setFixedHeight(self._empty.heightForWidth(across) + around)
            return
        side = self.view.verticalHeader()
        height = self.view.horizontalHeader().sizeHint().height() + 4 + around
        shown = min(self._most, count)
        height += sum(side.sectionSize(place) for place in range(shown))
        height += 0 if shown else side.defaultSectionSize()
        if self.view.horizontalHeader().length() > self.width() - edges.left() - edges.right():
            height += self.view.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(height)


class _View(QTableView):
    opened = Signal(int)
    resized = Signal()
    restyled = Signal()  # another text size: other widths and heights

    def __init__(self, several: bool) -> None:
        super().__init__()
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What the fixed columns leave is shared out anew; a scroll bar takes some of it."""
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Tell of another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.restyled.emit()

    def minimumSizeHint(self) -> QSize:
        """It may be small: it scrolls."""
        return QSize(200, self.fontMetrics().height() * 6)
