"""Rows of a table: what a source answers, and the model that keeps pages of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.widgets.status import Tone

PAGE = 200  # rows that are asked for at once
KEPT = 50  # pages that are kept
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column:
    """A column. `width` in letters, 0 = shares what is left; `sort` lets its header be pressed."""

    id: str
    caption: str
    width: int = 12
    right: bool = False
    sort: bool = True


@dataclass(frozen=True)
class Bar:
    """A small bar in a cell: `value` of `of`, with an optional mark (the minimum)."""

    value: float
    of: float
    mark: float | None = None


@dataclass(frozen=True)
class Cell:
    """A cell: words, and at most one of a pill's tone or a bar."""

    words: str
    tone: Tone | None = None
    bar: Bar | None = None


@dataclass(frozen=True)
class Row:
    """A row as it is shown. `sentence` is what a screen reader says for the whole of it."""

    id: str
    cells: tuple[str | Cell, ...]
    sentence: str = ""


class RowSource(Protocol):
    """Answers later, through `done`: pages feed it by `work.read`."""

    def ids(self, sort: str, down: bool, done: Callable[[Sequence[str]], None]) -> None:
        """The ids of all rows in the order of that column ("" = as usual)."""

    def rows(self, ids: Sequence[str], done: Callable[[Sequence[Row]], None]) -> None:
        """Those rows, in any order."""


class RowModel(QAbstractTableModel):
    """All ids, and a cache of row pages; a row not there yet is blank until it comes."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self._source: RowSource | None = None
        self._ids: list[str] = []
        self._places: dict[str, int] = {}
        self._rows: dict[str, Row] = {}
        self._asked: list[int] = []
        self._turn = 0

    def set_source(
        self, source: RowSource, sort: str, down: bool, shown: Callable[[], None]
    ) -> None:
        """Ask the source for its ids; `shown` is called when they are in place."""
        self._turn += 1
        turn = self._turn
        self._source = source
        source.ids(sort, down, lambda ids: self._on_ids(turn, ids, shown))

    def id_at(self, place: int) -> str:
        """The id of the row at that place; empty if there is none."""
        return self._ids[place] if 0 <= place < len(self._ids) else ""

    def place_of(self, row_id: str) -> int:
        """Where that row stands; -1 if it is not there."""
        return self._places.get(row_id, -1)

    def row_at(self, place: int) -> Row | None:
        """The row, or None while it is on its way (it is asked for)."""
        row_id = self._ids[place]
        if row_id not in self._rows:
            self._ask(place // PAGE)  # may answer at once
        return self._rows.get(row_id)

    def rows_there(self, most: int) -> list[Row]:
        """The first rows that have come, up to `most`; asks for none."""
        there = (self._rows.get(row_id) for row_id in self._ids[:most])
        return [row for row in there if row is not None]

    def plain_words(self, place: int, column: int) -> list[str]:
        """The words of a cell that is neither pill nor bar, if its row has come; else none."""
        row = self._rows.get(self._ids[place])
        cell = row.cells[column] if row is not None and column < len(row.cells) else ""
        if isinstance(cell, Cell):
            return [cell.words] if cell.tone is None and cell.bar is None else []
        return [cell] if cell else []

    def cell(self, index: Index) -> Cell | None:
        """The cell, or None while its row is on its way."""
        row = self.row_at(index.row())
        if row is None or index.column() >= len(row.cells):
            return None
        found = row.cells[index.column()]
        return found if isinstance(found, Cell) else Cell(found)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index | None = None) -> int:
        """How many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, alignment, and what a screen reader says."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        cell = self.cell(index)
        if cell is None:
            return ""
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.words
        return self._spoken(index, cell)

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The captions of the columns."""
        if way != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return self.columns[section].caption if role == Qt.ItemDataRole.DisplayRole else None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignLeft
        if self.columns[column].right:
            side = Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignVCenter

    def _spoken(self, index: Index, cell: Cell) -> str:
        row = self._rows[self._ids[index.row()]]
        if index.column() == 0 and row.sentence:
            return row.sentence
        return f"{self.columns[index.column()].caption}: {cell.words}"

    def _on_ids(self, turn: int, ids: Sequence[str], shown: Callable[[], None]) -> None:
        if turn != self._turn:  # a later question was asked meanwhile
            return
        self.beginResetModel()
        self._ids = list(ids)
        self._places = {row_id: place for place, row_id in enumerate(self._ids)}
        self._rows.clear()
        self._asked.clear()
        self.endResetModel()
        shown()

    def _ask(self, page: int) -> None:
        if page in self._asked or self._source is None:
            return
        self._asked.append(page)
        if len(self._asked) > KEPT:
            for row_id in self._page_ids(self._asked.pop(0)):
                self._rows.pop(row_id, None)
        turn = self._turn
        self._source.rows(self._page_ids(page), lambda rows: self._on_rows(turn, page, rows))

    def _page_ids(self, page: int) -> list[str]:
        return self._ids[page * PAGE : (page + 1) * PAGE]

    def _on_rows(self, turn: int, page: int, rows: Sequence[Row]) -> None:
        if turn != self._turn:
            return
        self._rows.update((row.id, row) for row in rows)
        last = min((page + 1) * PAGE, len(self._ids)) - 1
        corner = self.index(last, len(self.columns) - 1)
        self.dataChanged.emit(self.index(page * PAGE, 0), corner)


class ListSource:
    """A source for few rows that are at hand. Sorts by the words of a column."""

    def __init__(self, columns: Sequence[Column], rows: Sequence[Row]) -> None:
        self._columns, self._rows = list(columns), list(rows)

    def ids(self, sort: str, down: bool, done: Callable[[Sequence[str]], None]) -> None:
        """All ids, by the words (numbers by size) of that column."""
        rows = list(self._rows)
        names = [column.id for column in self._columns]
        if sort in names:
            rows.sort(key=lambda row: _sort_key(row.cells[names.index(sort)]), reverse=down)
        done([row.id for row in rows])

    def rows(self, ids: Sequence[str], done: Callable[[Sequence[Row]], None]) -> None:
        """Those rows."""
        wanted = set(ids)
        done([row for row in self._rows if row.id in wanted])


def _sort_key(cell: str | Cell) -> tuple[float, str]:
    words = cell.words if isinstance(cell, Cell) else cell
    digits = words.replace(",", "").removesuffix(" %")
    is_number = digits.isascii() and digits.isdigit()
    return (float(digits), "") if is_number else (float("inf"), words.casefold())
