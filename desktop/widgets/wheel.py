"""The mouse wheel scrolls; it never changes an answer that has not been clicked."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import (
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollBar,
)


class WheelGuard(QObject):
    """Installed on the application. Boxes without focus hand the wheel to what scrolls."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True swallows the event."""
        if event.type() != QEvent.Type.Wheel or not _is_answer(watched):
            return False
        if watched.hasFocus():  # type: ignore[attr-defined]
            return False
        event.ignore()
        parent = watched.parent()
        if parent is not None:
            QApplication.sendEvent(parent, event)
        return True


def _is_answer(watched: QObject) -> bool:
    if isinstance(watched, QScrollBar):
        return False
    return isinstance(watched, QComboBox | QAbstractSpinBox | QAbstractSlider)
