"""A table that stays quick at 100,000 rows, can be read aloud, and is left by Tab."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStackedLayout, QTableView, QWidget

from desktop.widgets.cells import CellPainter
from desktop.widgets.empty import EmptyState
from desktop.widgets.rows import Column, ListSource, Row, RowModel, RowSource

SHARING_LEAST = 18  # letters of a column that shares what is left


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
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self.view)
        self._empty = empty
        if empty is not None:
            self._layers.addWidget(empty)
        self._source: RowSource | None = None
        self._sort, self._down, self._wanted = "", False, ""
        self._most = 0  # rows it may grow to; 0 = as high as its place
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

    def _connect(self) -> None:
        self.view.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.view.restyled.connect(self._size_columns)
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
        self._put_cursor()
        self._fit()
        self.loaded.emit(count)

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
        self.view.verticalHeader().setDefaultSectionSize(round(metrics.height() * 1.9))
        widths = [self._needed(column) for column in self.model.columns]
        sharing = [it for it, column in enumerate(self.model.columns) if column.width == 0]
        spare = self.view.viewport().width() - sum(widths)
        for section in sharing:
            widths[section] += max(0, spare // len(sharing))
        for section, width in enumerate(widths):
            self.view.setColumnWidth(section, width)
        self._fit()

    def _fit(self) -> None:
        if not self._most:
            return
        count = self.model.rowCount()
        if count == 0 and self._empty is not None:
            self.setFixedHeight(self._empty.sizeHint().height())
            return
        height = self.view.horizontalHeader().sizeHint().height() + 4
        height += max(1, min(self._most, count)) * self.view.verticalHeader().defaultSectionSize()
        if self.view.horizontalHeader().length() > self.width():
            height += self.view.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(height)

    def _needed(self, column: Column) -> int:
        """Pixels for the caption, and for the letters that are asked for."""
        metrics = self.view.fontMetrics()
        caption = metrics.horizontalAdvance(column.caption) * 1.1 + 28
        letters = metrics.averageCharWidth() * (column.width or SHARING_LEAST) + 20
        return round(max(caption, letters))


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
