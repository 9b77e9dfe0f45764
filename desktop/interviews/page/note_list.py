"""The paragraphs of an interview as they were said: time, words, and what they are tagged by."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.interviews.notes import NoteLine
from desktop.widgets.status import Tone, paint_pill, pill_size
from desktop.widgets.theme import current_theme
from desktop.words.dates import clock_time

Index = QModelIndex | QPersistentModelIndex
Pill = tuple[str, Tone]
PAD, GAP = 7, 6  # pixels above and below a paragraph; between pills
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


@dataclass(frozen=True)
class Paragraph:
    """A note as it is painted."""

    note: NoteLine
    time: str
    pills: tuple[Pill, ...]

    @property
    def sentence(self) -> str:
        """What a screen reader says."""
        tags = ", ".join(word for word, _tone in self.pills)
        return ". ".join(part for part in (self.time, self.note.text, tags) if part)


class NoteModel(QAbstractListModel):
    """The paragraphs, with their heights at the width of the view."""

    def __init__(self) -> None:
        super().__init__()
        self.paragraphs: list[Paragraph] = []
        self.heights: dict[tuple[str, tuple[Pill, ...]], int] = {}

    def rowCount(self, parent: Index | None = None) -> int:
        """How many paragraphs."""
        return 0 if parent is not None and parent.isValid() else len(self.paragraphs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words; for a screen reader with time and tags."""
        if not index.isValid() or index.row() >= len(self.paragraphs):
            return None
        paragraph = self.paragraphs[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return paragraph.note.text
        return paragraph.sentence if role == Qt.ItemDataRole.AccessibleTextRole else None

    def show(self, paragraphs: Sequence[Paragraph]) -> None:
        """Show these; where they only go on, the rows that are there stay."""
        new = list(paragraphs)
        old = self.paragraphs
        if old and new[: len(old)] == old:
            if len(new) > len(old):
                self.beginInsertRows(QModelIndex(), len(old), len(new) - 1)
                self.paragraphs = new
                self.endInsertRows()
            return
        if len(new) == len(old):
            self.paragraphs = new
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return
        self.beginResetModel()
        self.paragraphs = new
        self.endResetModel()


class NoteList(QListView):
    """Enter asks to edit a paragraph, Delete to remove those that are chosen."""

    edit_wanted = Signal(str)
    remove_wanted = Signal()
    left_downwards = Signal()

    def __init__(self, name: str, pills: Callable[[NoteLine], tuple[Pill, ...]]) -> None:
        super().__init__()
        self._pills = pills
        self._made: dict[NoteLine, Paragraph] = {}
        self._measured_at = 0  # pixels: the width for which heights are known
        self.notes = NoteModel()
        self.notes.setParent(self)
        self.setModel(self.notes)
        self.setItemDelegate(_Painter(self))
        self.setAccessibleName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.doubleClicked.connect(lambda index: self.edit_wanted.emit(self.id_at(index.row())))
        current_theme().changed.connect(self._measure_anew)

    def show_notes(self, notes: Sequence[NoteLine]) -> None:
        """Show these paragraphs; what is chosen stays chosen."""
        chosen = set(self.chosen_ids())
        at_end = self.at_end
        self._made = {note: self._made.get(note) or self._paragraph(note) for note in notes}
        self.notes.show(list(self._made.values()))
        if chosen and not self.chosen_ids():
            for row, paragraph in enumerate(self.notes.paragraphs):
                if str(paragraph.note.id) in chosen:
                    index = self.notes.index(row)
                    self.selectionModel().select(index, self.selectionModel().SelectionFlag.Select)
        if at_end:
            self.scrollToBottom()

    def _paragraph(self, note: NoteLine) -> Paragraph:
        return Paragraph(note, clock_time(note.at), self._pills(note))

    @property
    def at_end(self) -> bool:
        """Is the last paragraph in sight (or is there none yet)?"""
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum()

    def id_at(self, row: int) -> str:
        """The note at that place; empty if there is none."""
        there = self.notes.paragraphs
        return str(there[row].note.id) if 0 <= row < len(there) else ""

    def chosen_ids(self) -> list[str]:
        """The notes that are chosen, in their order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [self.id_at(row) for row in rows if self.id_at(row)]

    def choose(self, note: str) -> bool:
        """Put the cursor on that note; False if it is not here."""
        for row, paragraph in enumerate(self.notes.paragraphs):
            if str(paragraph.note.id) == note:
                self.setCurrentIndex(self.notes.index(row))
                self.scrollTo(self.notes.index(row))
                return True
        return False

    def choose_last(self) -> None:
        """The cursor on the last paragraph."""
        self.setCurrentIndex(self.notes.index(self.notes.rowCount() - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits, Delete removes, Down below the last goes back to typing."""
        key, row = event.key(), self.currentIndex().row()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.id_at(row):
            self.edit_wanted.emit(self.id_at(row))
        elif key == Qt.Key.Key_Delete and self.chosen_ids():
            self.remove_wanted.emit()
        elif key == Qt.Key.Key_Escape or (
            key == Qt.Key.Key_Down and row == self.notes.rowCount() - 1
        ):
            self.clearSelection()
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another text size: other heights."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: other heights."""
        at_end = self.at_end
        if self._measured_at != event.size().width():
            self._measured_at = event.size().width()
            self._measure_anew()
        super().resizeEvent(event)
        if at_end:
            self.scrollToBottom()

    @property
    def width_of_notes(self) -> int:
        """Pixels; the scroll bar has its place always, so that none is measured twice."""
        return self.contentsRect().width() - self.verticalScrollBar().sizeHint().width()

    def _measure_anew(self) -> None:
        self.notes.heights.clear()
        self.scheduleDelayedItemsLayout()


class _Painter(QStyledItemDelegate):
    def __init__(self, view: NoteList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        paragraph = self._view.notes.paragraphs[index.row()]
        heights = self._view.notes.heights
        key = (paragraph.note.text, paragraph.pills)
        if key not in heights:
            heights[key] = self._height(paragraph)
        return QSize(self._view.width_of_notes, heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = current_theme(), QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        paragraph = self._view.notes.paragraphs[index.row()]
        painter.save()
        painter.fillRect(rect, theme.colour("selection" if selected else "card"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(self._view.font())
        painter.setPen(theme.colour("selection_text" if selected else "quiet"))
        painter.drawText(rect.adjusted(PAD, PAD, 0, 0), WRAP, paragraph.time)
        painter.setPen(theme.colour("selection_text" if selected else "text"))
        words = self._words_box(rect)
        words.setRight(rect.left() + self._view.width_of_notes - PAD)
        used = painter.drawText(words, WRAP, paragraph.note.text)
        self._paint_pills(painter, paragraph, words, selected, used)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.colour("focus"))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_pills(
        self, painter: QPainter, paragraph: Paragraph, words: QRect, selected: bool, used: QRect
    ) -> None:
        top = (used.bottom() if paragraph.note.text else words.top()) + GAP
        for box, (word, tone) in zip(
            self._pill_boxes(paragraph, words.width()), paragraph.pills, strict=True
        ):
            place = QRectF(box).translated(words.left(), top)
            paint_pill(painter, place, word, tone, outlined=selected)

    def _height(self, paragraph: Paragraph) -> int:
        metrics = self._view.fontMetrics()
        width = self._words_box(QRect(0, 0, self._view.width_of_notes, 0)).width()
        high = 0
        if paragraph.note.text:
            high = metrics.boundingRect(QRect(0, 0, width, 1), WRAP, paragraph.note.text).height()
        boxes = self._pill_boxes(paragraph, width)
        pills = boxes[-1].bottom() + GAP if boxes else 0
        return max(high + pills, metrics.height()) + 2 * PAD + 1

    def _words_box(self, rect: QRect) -> QRect:
        metrics: QFontMetrics = self._view.fontMetrics()
        return rect.adjusted(metrics.horizontalAdvance("00:00") + 3 * PAD, PAD, -PAD, 0)

    def _pill_boxes(self, paragraph: Paragraph, width: int) -> list[QRect]:
        """Where the pills stand below the words, wrapped at `width`."""
        boxes: list[QRect] = []
        left = top = 0
        for word, _tone in paragraph.pills:
            size = pill_size(self._view.fontMetrics(), word)
            size.setWidth(min(size.width(), width))
            if left and left + size.width() > width:
                left, top = 0, top + size.height() + GAP // 2
            boxes.append(QRect(left, top, size.width(), size.height()))
            left += size.width() + GAP
        return boxes
