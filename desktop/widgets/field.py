"""A question on a form: label above the box, hint under it, then what is wrong."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.widgets.announce import announce
from desktop.widgets.hold import Hold
from desktop.widgets.text import set_property, text


class Field(QWidget):
    """What all fields share. `edited` carries the new value, on leaving the box or choosing.

    `set_value` never emits, and never overwrites what is being typed. A read-only field can
    still be read and reached.
    """

    edited = Signal(object)
    steers = False  # chooses what is shown, changes no record: a closed stage doesn't hold it

    def __init__(self, label: str, box: QWidget, hint: str = "") -> None:
        super().__init__()
        self.box = box
        self._label = text(label, "strong")
        self._label.setBuddy(box)
        # Made when they have something to say: most fields never do, and each costs a millisecond.
        self._hint: QLabel | None = None
        self._wrong: QLabel | None = None
        self._hold: Hold | None = None
        self.refused: Callable[[], object] | None = None  # somebody tries to change what is held
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)  # a label stands nearer to its own box
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(box)
        self._column = column
        box.setAccessibleName(self.label)
        self.set_hint(hint)
        self.setFocusProxy(box)

    @property
    def label(self) -> str:
        """The label without its mnemonic."""
        return self._label.text().replace("&", "")

    @property
    def trouble(self) -> str:
        """What is shown as wrong; empty if nothing is."""
        return self._wrong.text() if self._wrong else ""

    def value(self) -> object:
        """What stands in the box."""
        raise NotImplementedError

    def set_value(self, value: object) -> None:
        """Show a value that comes from the record."""
        raise NotImplementedError

    def flush(self) -> None:
        """Emit `edited` now if what is typed has not been told yet: the record changes."""

    def set_read_only(self, read_only: bool) -> None:
        """Closed stages are read, not changed."""
        read_only = read_only and not self.steers
        if self._hold is None and read_only:
            self._hold = Hold(self.box, self._on_refused)
        if self._hold is not None:
            self._hold.on = read_only
        self._describe()

    def _on_refused(self) -> None:
        if self.refused is not None:
            self.refused()

    def set_label(self, label: str) -> None:
        """Another label (the question of the next case)."""
        self._label.setText(label)
        self.box.setAccessibleName(self.label)

    def set_hint(self, hint: str) -> None:
        """The sentence under the box."""
        if self._hint is None and hint:
            self._hint = text(style="small", tone="quiet")
            self._column.insertWidget(2, self._hint)
        if self._hint is not None:
            self._hint.setText(hint)
            self._hint.setVisible(bool(hint))
        self._describe()

    def show_trouble(self, sentence: str = "") -> None:
        """Say below the box what is wrong; an empty sentence takes it away."""
        if self._wrong is None and sentence:
            self._wrong = text(style="small", tone="bad")
            self._column.insertWidget(3 if self._hint else 2, self._wrong)
        if self._wrong is not None:
            self._wrong.setText(sentence)
            self._wrong.setVisible(bool(sentence))
        set_property(self.box, "wrong", bool(sentence))
        self._describe()

    def complain(self, sentence: str) -> None:
        """The same, aloud: the focus may have gone on by the time that the answer comes."""
        self.show_trouble(sentence)
        announce(self.box, f"{self.label}. {sentence}", urgent=True)

    def hide_label(self) -> None:
        """For a box whose card says it already; a screen reader still hears the label."""
        self._label.hide()

    def _describe(self) -> None:
        parts = [label.text() for label in (self._wrong, self._hint) if label is not None]
        if self._hold is not None and self._hold.on:
            parts.append(self.tr("It can be read, not changed."))
        self.box.setAccessibleDescription(" ".join(part for part in parts if part))


class LeaveWatch(QObject):
    """Emits `left` when the focus leaves a box for another one (not for a menu of its own)."""

    left = Signal()

    def __init__(self, box: QWidget) -> None:
        super().__init__(box)
        box.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Only listens."""
        lost = isinstance(event, QFocusEvent) and event.lostFocus()
        if lost and not _by_popup(event):
            self.left.emit()
        return False


def _by_popup(event: QEvent) -> bool:
    return isinstance(event, QFocusEvent) and event.reason() == Qt.FocusReason.PopupFocusReason
