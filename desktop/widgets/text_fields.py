"""Fields for words: one line, a passphrase, several lines that grow."""

from PySide6.QtCore import QEvent, QKeyCombination, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy

from desktop.widgets.field import Field, LeaveWatch
from desktop.words.text import without_control

CTRL_E = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_E)

LONGEST_LINE = 500  # letters; a paste of a whole page is a slip, and stalls the window


class TextLine(Field):
    """One line. Enter counts as leaving it."""

    entered = Signal()  # Enter
    typed = Signal(str)  # each letter

    def __init__(self, label: str, hint: str = "", width: int = 0) -> None:
        """`width` in letters holds the box narrow; 0 lets it fill its column."""
        self._line = QLineEdit()
        self._line.setMaxLength(LONGEST_LINE)
        super().__init__(label, self._line, hint)
        self._shown = ""
        self._is_too_long = False
        if width:
            self._line.setMaximumWidth(self._line.fontMetrics().averageCharWidth() * width + 40)
        self._line.editingFinished.connect(self._on_left)
        self._line.returnPressed.connect(self.entered)
        self._line.textEdited.connect(self._on_typed)
        self._line.inputRejected.connect(self._on_too_long)

    def value(self) -> str:
        """What stands in the box, without blanks around it."""
        return without_control(self._line.text()).strip()

    def set_value(self, value: object) -> None:
        """Show a value from the record."""
        typing = self._line.hasFocus() and self.value() != self._shown
        self._shown = "" if value is None else str(value)
        if not typing:
            self._line.setMaxLength(max(LONGEST_LINE, len(self._shown)))
            self._line.setText(self._shown)

    def flush(self) -> None:
        """Tell what is typed."""
        self._on_left()

    def set_read_only(self, read_only: bool) -> None:
        """It can still be read and copied."""
        self._line.setReadOnly(read_only)

    def _on_typed(self, words: str) -> None:
        if self._is_too_long and len(words) < self._line.maxLength():
            self._is_too_long = False
            self.show_trouble()
        self.typed.emit(words)

    def _on_too_long(self) -> None:
        if not self._is_too_long:
            self._is_too_long = True
            words = self.tr("Cut off here. Letters at most: {count}")
            self.complain(words.format(count=self._line.maxLength()))

    def _on_left(self) -> None:
        if self.value() != self._shown:
            self._shown = self.value()
            self.edited.emit(self._shown)


class PassphraseLine(TextLine):
    """A line whose letters are hidden. Blanks inside count, around it they don't."""

    def __init__(self, label: str, hint: str = "") -> None:
        super().__init__(label, hint)
        self._line.setEchoMode(QLineEdit.EchoMode.Password)

    def show_letters(self, shown: bool) -> None:
        """Let the person see what is typed."""
        modes = QLineEdit.EchoMode
        self._line.setEchoMode(modes.Normal if shown else modes.Password)


class GrowingText(QPlainTextEdit):
    """Tab leaves it; it grows with its words, from `rows` to `most` lines."""

    finished = Signal()  # Ctrl+Enter

    def __init__(self, rows: int = 3, most: int = 14) -> None:
        super().__init__()
        self._rows, self._most = rows, most
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As many lines as the words take, within bounds."""
        lines = int(self.document().size().height())
        lines = max(self._rows, min(self._most, lines))
        edges = self.contentsMargins().top() + self.contentsMargins().bottom()
        height = lines * self.fontMetrics().lineSpacing() + edges + 12
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        """At least its first lines; it may be narrow."""
        return QSize(120, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Another text size, another height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """On Linux the box would keep Ctrl+E, Emacs' end of the line, from the page's commands."""
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and event.keyCombination() == CTRL_E:
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter says: done with this."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
            return
        super().keyPressEvent(event)


class TextArea(Field):
    """Several lines. A subclass may write into a box of its own kind (`area_kind`)."""

    area_kind: type[GrowingText] = GrowingText

    def __init__(self, label: str, hint: str = "", rows: int = 3) -> None:
        self._area = self.area_kind(rows)
        super().__init__(label, self._area, hint)
        self._shown = ""
        LeaveWatch(self._area).left.connect(self._on_left)

    def value(self) -> str:
        """What stands in the box."""
        return without_control(self._area.toPlainText())

    def set_value(self, value: object) -> None:
        """Show a value from the record."""
        typing = self._area.hasFocus() and self.value() != self._shown
        self._shown = "" if value is None else str(value)
        if not typing and self.value() != self._shown:  # the same again would move the cursor
            self._area.setPlainText(self._shown)

    def flush(self) -> None:
        """Tell what is typed."""
        self._on_left()

    def set_read_only(self, read_only: bool) -> None:
        """It can still be read and copied."""
        self._area.setReadOnly(read_only)

    def _on_left(self) -> None:
        if self.value() != self._shown:
            self._shown = self.value()
            self.edited.emit(self._shown)
