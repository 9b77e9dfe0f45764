"""One ring round whatever has the focus, in two tones so that it is seen on any ground."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from desktop.widgets.hands import hands_of
from desktop.widgets.theme import current_theme

_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)
GAP = 4  # pixels from the widget's edge to the ring's


def ring_of(app: QApplication) -> "FocusRing":
    """The one ring of the application, made when it is first asked for."""
    return app.findChild(FocusRing) or FocusRing(app)


class FocusRing(QObject):
    """Follows the focus of the application; lies beside the widget, never on its words."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: _Ring | None = None
        self._watched: list[QWidget] = []
        self._by_key = False  # was a key the last thing pressed?
        hands_of(app).touched.connect(self._on_touched)
        app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._let_go()
        if new is not None and (self._by_key or _takes_text(new)):
            self._go_round(new)

    def _go_round(self, new: QWidget) -> None:
        host = _host(new)
        self._ring = _Ring(host)
        widget: QWidget | None = new
        while widget is not None and widget is not host:
            self._watched.append(widget)
            widget.installEventFilter(self)
            widget = widget.parentWidget()
        self._place()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Move with the widget and with all that holds it."""
        if event.type() in _MOVES:
            self._place()
        return False

    def _on_touched(self, kind: QEvent.Type) -> None:
        if kind == QEvent.Type.KeyPress:
            self._on_key()
        elif kind == QEvent.Type.MouseButtonPress:
            self._by_key = False

    def _on_key(self) -> None:
        """From the first key on the ring is seen, whatever has the focus."""
        self._by_key = True
        focused = QApplication.focusWidget()
        if focused is not None and self._ring is None:
            self._go_round(focused)

    def _place(self) -> None:
        if self._ring is None or not isValid(self._ring) or not self._watched:
            return
        widget, host = self._watched[0], self._ring.host
        corner = widget.mapTo(host, QPoint(0, 0))
        rect = QRect(corner, widget.size()).adjusted(-GAP, -GAP, GAP, GAP)
        self._ring.setGeometry(rect.intersected(host.rect()))
        self._ring.setVisible(widget.isVisible())
        self._ring.raise_()

    def _let_go(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        if self._ring is not None and isValid(self._ring):  # it goes with the page it lay on
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None


class _Ring(QWidget):
    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.host = host
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The inner stroke is the focus colour, the outer one its halo."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme.tokens.radius["control"] + GAP
        box = QRectF(self.rect())
        painter.setPen(QPen(theme.colour("halo"), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setPen(QPen(theme.colour("focus"), 2))
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), radius - 1, radius - 1)


def _takes_text(widget: QWidget) -> bool:
    """A box that was clicked shows that the keys go there; a button that was clicked needn't."""
    return isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit)


def _host(widget: QWidget) -> QWidget:
    """What the ring is drawn in: the content of the scrolling area, else the window."""
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        area = parent.parentWidget()
        if area is not None and isinstance(area.parentWidget(), QScrollArea):
            return parent
        parent = area
    return parent if parent is not None else widget
