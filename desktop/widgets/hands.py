"""Tells when a hand is on the keys, the mouse or the wheel."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_TOUCHES = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
)


def hands_of(app: QGuiApplication) -> "Hands":
    """The one of the application, made when it is first asked for."""
    return app.findChild(Hands) or Hands(app)


class Hands(QObject):
    """Listens where such events come in: at each window that has had the focus.

    A listener at the application is asked about every event of every widget: a few of them,
    in Python, doubled the time in which a page is shown.
    """

    touched = Signal(QEvent.Type)  # KeyPress, MouseButtonPress, Wheel or TouchBegin

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        app.focusWindowChanged.connect(self._listen)
        self._listen(app.focusWindow())

    def _listen(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # a second time changes nothing

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Only listens."""
        if event.type() in _TOUCHES:
            self.touched.emit(event.type())
        return False
