"""Choose one of many by typing a few of its letters: a case, a line of enquiry, a finding."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets.text import text
from desktop.widgets.theme import current_theme
from desktop.words.welsh import folded

ID = Qt.ItemDataRole.UserRole


class Picker(QDialog):
    """A line and a list below it; Enter chooses, Escape closes. `open` it; it never blocks."""

    def __init__(
        self,
        title: str,
        options: Sequence[tuple[str, str]],
        chosen: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        """`options` are pairs of id and caption; `chosen` gets the id."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._options, self._chosen = list(options), chosen
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.space("large")] * 4)
        column.setSpacing(theme.space("small"))
        label = text(title, "strong")
        self.line = QLineEdit()
        label.setBuddy(self.line)
        self.line.setAccessibleName(title)
        self.line.textChanged.connect(self._on_typed)
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setProperty("kind", "found")
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setWordWrap(True)
        self.list.itemActivated.connect(self._on_activated)
        self._none = text(self.tr("Nothing has these letters."), tone="quiet")
        for widget in (label, self.line, self.list, self._none):
            column.addWidget(widget)
        self._on_typed("")
        self.resize(620, 460)
        self.line.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Arrow keys and Enter in the line serve the list."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            row = self.list.currentRow() + step
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, row)))
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.list.currentItem()
            if item is not None:
                self._on_activated(item)
            return True
        return False

    def _on_typed(self, letters: str) -> None:
        words = folded(letters).split()
        self.list.clear()
        for option, caption in self._options:
            if all(word in folded(caption) for word in words):
                item = QListWidgetItem(caption)
                item.setData(ID, option)
                self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(self.list.count()))
        self._none.setVisible(not self.list.count())

    def _on_activated(self, item: QListWidgetItem) -> None:
        option = str(item.data(ID))
        self.accept()
        self._chosen(option)
