"""The box in which a paragraph is typed: Enter ends it, tags complete, Word's paragraphs stay."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QCompleter
from shiboken6 import isValid

from desktop.interviews.tags import being_typed
from desktop.widgets.saved_text import SavedText
from desktop.widgets.text_fields import GrowingText
from desktop.widgets.theme import current_theme
from desktop.words.text import paragraphs

Propose = Callable[[str, str], list[str]]
MOST = 12  # proposals that are shown at once


class NoteBox(GrowingText):
    """Enter emits `ended`, Shift+Enter breaks the line, Up at its top leads to the notes."""

    ended = Signal()
    several_pasted = Signal(list)  # texts of paragraphs
    left_upwards = Signal()

    def __init__(self, rows: int = 3, most: int = 14) -> None:
        super().__init__(rows, most)
        self.propose: Propose = lambda _mark, _typed: []
        self._mark = ""
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setWidget(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(MOST)
        self._completer.activated.connect(self._on_completed)
        self.textChanged.connect(self._offer)

    @property
    def _popup(self) -> QAbstractItemView:
        """Asked for each time: PySide takes one that is kept for deleted after a while (seen)."""
        popup = self._completer.popup()
        assert popup is not None
        return popup

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, and the keys of the list of proposals."""
        key = event.key()
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self._popup.isVisible() and (enter or key in (Qt.Key.Key_Tab, Qt.Key.Key_Escape)):
            event.ignore()  # the list of proposals takes it
            return
        if enter and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.ended.emit()
            return
        if key == Qt.Key.Key_Up and self.textCursor().atStart() and not self.toPlainText():
            self.left_upwards.emit()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab leaves the box, but not while the list of proposals waits for it."""
        return not self._popup.isVisible() and super().focusNextPrevChild(forward)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Several paragraphs become several notes; one is put where the cursor is."""
        if not source.hasText():
            return
        texts = paragraphs_of(source)
        if len(texts) > 1 and not self.isReadOnly():
            self.several_pasted.emit(texts)
        elif texts:
            self.textCursor().insertText(texts[0])

    def _offer(self) -> None:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        typed = being_typed(before) if self.hasFocus() else None
        names = self.propose(*typed) if typed else []
        if not isValid(self._completer):  # the box itself is going
            return
        popup = self._popup
        if typed is None or not names or names == [typed[1]]:
            if popup.isVisible():
                popup.hide()
            return
        current_theme().dress(popup)  # it has no parent
        self._mark = typed[0]
        self._names.setStringList([f"{typed[0]}{name}" for name in names])
        popup.setCurrentIndex(self._completer.completionModel().index(0, 0))
        box = self.cursorRect()
        box.setWidth(popup.sizeHintForColumn(0) + 48)
        self._completer.complete(box)
        popup.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _on_completed(self, name: str) -> None:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        typed = being_typed(before)
        if typed is None:
            return
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(typed[1]) + 1
        )
        cursor.insertText(f"{name} ")


class NoteText(SavedText):
    """A `SavedText` over a `NoteBox`."""

    area_kind = NoteBox

    @property
    def area(self) -> NoteBox:
        """The box itself."""
        assert isinstance(self._area, NoteBox)
        return self._area


def paragraphs_of(source: QMimeData) -> list[str]:
    """The paragraphs of what is pasted. Word's plain text has one a line; others a blank line."""
    plain = source.text()
    if source.hasHtml() and "<p" in source.html().casefold():
        return [part for line in plain.splitlines() if (part := " ".join(line.split()))]
    return paragraphs(plain)
