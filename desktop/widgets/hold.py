"""An answer that can be reached and read but not changed: that of a closed stage."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_PRESSES = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.Shortcut,
)
_LETTERS = range(0x20, 0x7F)  # Qt's codes of keys with a sign
_CHOOSING = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter),
    Qt.Key.Key_F4,  # opens a list
)


class Hold(QObject):
    """Keeps from a box, and from the buttons in it, what would change it while `on`.

    A greyed box could not be reached by Tab, nor be read well. `refused` is called when somebody
    tries all the same.
    """

    def __init__(self, box: QWidget, refused: Callable[[], object]) -> None:
        super().__init__(box)
        self.on = False
        self._refused = refused
        for one in (box, *box.findChildren(QWidget)):
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True swallows the event; the wheel goes to what scrolls."""
        if not self.on:
            return False
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            parent = watched.parent()
            return parent is not None and QApplication.sendEvent(parent, event)
        if event.type() not in _PRESSES and not _chooses(event):
            return False
        if event.type() != QEvent.Type.MouseButtonRelease:
            self._refused()
        return True


def _chooses(event: QEvent) -> bool:
    """A key that would choose, tick or type; with Ctrl or Alt it belongs to the window."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
        return False
    with_more = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    opens = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
    if event.modifiers() & with_more and not opens:
        return False
    return event.key() in _LETTERS or event.key() in _CHOOSING
