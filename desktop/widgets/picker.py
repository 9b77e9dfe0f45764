"""Choose one of many by typing a few of its letters: a case, a finding, a command."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.widgets.announce import announce
from desktop.widgets.dialog import Dialog
from desktop.widgets.rows import Index
from desktop.widgets.text import text
from desktop.widgets.theme import current_theme
from desktop.words.welsh import folded

ID, NOTE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
EDGE = 12  # pixels between a note and the edge
SIZE = QSize(620, 460)


@dataclass(frozen=True)
class Option:
    """One of the many; `note` stands at the right, by `keywords` it is found too."""

    id: str
    caption: str
    note: str = ""
    keywords: str = ""


class Picker(Dialog):
    """A line and a list below it; Enter chooses, Escape closes. `open` it; it never blocks."""

    def __init__(
        self,
        title: str,
        options: Sequence[tuple[str, str] | Option],
        chosen: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        """`options` may be plain pairs of id and caption; `chosen` gets the id."""
        super().__init__(title, parent, SIZE, heading=False)
        self._options = [it if isinstance(it, Option) else Option(*it) for it in options]
        self._chosen = chosen
        label = text(title, "strong")
        self.line = QLineEdit()
        label.setBuddy(self.line)
        self.line.setAccessibleName(title)
        self.line.textChanged.connect(self._on_typed)
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setProperty("kind", "found")
        self.list.setItemDelegate(_Line(self.list))
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setWordWrap(True)
        self.list.itemActivated.connect(self._on_activated)
        self._none = text(self.tr("Nothing has these letters."), tone="quiet")
        self.add(label, self.line)
        self.add(self.list, stretch=1)
        self.add(self._none)
        self._on_typed("")
        self.line.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Arrow keys and Enter in the line serve the list."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            row = self.list.currentRow() + step
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
            self._tell()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.list.currentItem()
            if item is not None:
                self._on_activated(item)
            return True
        return False

    def _on_typed(self, letters: str) -> None:
        self.list.clear()
        for option in found(self._options, letters):
            item = QListWidgetItem(option.caption)
            item.setData(ID, option.id)
            item.setData(NOTE, option.note)
            said = ", ".join(part for part in (option.caption, option.note) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(self.list.count()))
        self._none.setVisible(not self.list.count())
        if letters:
            self._tell()

    def _tell(self) -> None:
        """The focus stays in the line: what the arrows come to is spoken."""
        item = self.list.currentItem()
        said = item.data(Qt.ItemDataRole.AccessibleTextRole) if item else self._none.text()
        announce(self.line, str(said))

    def _on_activated(self, item: QListWidgetItem) -> None:
        option = str(item.data(ID))
        self.accept()
        self._chosen(option)


def found(options: Iterable[Option], letters: str) -> list[Option]:
    """Those that hold all that was typed, accents and case aside; first those with words that
    begin so."""
    typed = folded(letters).split()
    texts = ((folded(f"{it.caption} {it.keywords}"), it) for it in options)
    held = [(text, it) for text, it in texts if all(word in text for word in typed)]

    def begins(one: tuple[str, Option]) -> bool:
        words = one[0].split()
        return all(any(word.startswith(it) for word in words) for it in typed)

    return [option for _text, option in sorted(held, key=begins, reverse=True)]


class _Line(QStyledItemDelegate):
    """The caption, and the note at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setFont(option.font)
        painter.setPen(current_theme().colour("selection_text" if selected else "quiet"))
        sides = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(option.rect.adjusted(0, 0, -EDGE, 0), sides, str(index.data(NOTE) or ""))
        painter.restore()
