"""Two hands on a keyboard: what the tests press and type, in whatever has the focus."""

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog
from sqlalchemy import func, select

from desktop.shell.shots import settle

MOST = 150  # steps of Tab round a page
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


class Hands:
    """Two hands on a keyboard."""

    def __init__(self, window):
        self.window = window

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        """Press a key where the focus is, and wait until all that it asked for is shown."""
        QTest.keyClick(self._held(), key, modifiers)
        patience = QDeadlineTimer(1000)
        while modifiers == ALT and self._pressed():  # after Alt a button goes down for a moment
            QApplication.processEvents()
            assert not patience.hasExpired(), self._pressed()
        settle(self.window)
        if QApplication.activeWindow() is None:  # a window manager goes back to it
            self.window.activateWindow()
            settle(self.window)

    def type(self, words):
        """Type where the focus is."""
        QTest.keyClicks(self._held(), words)

    def tab_to(self, name, group=""):
        """Tab until that has the focus which a screen reader would call so."""
        seen = []
        while len(seen) < MOST:
            held = self._held()
            if name in (_name(held), "") and group in ("", held.accessibleDescription()):
                return held
            seen.append(_name(held))
            QTest.keyClick(held, KEY.Key_Tab)
        raise AssertionError(f"Tab never comes to {name} {group}, only to {seen}")

    def fill(self, name, words):
        """Tab to a box, and type into it."""
        self.tab_to(name)
        self.key(KEY.Key_A, CTRL)
        self.type(words)

    def press(self, name):
        """Tab to a button, and press it."""
        self.tab_to(name)
        self.key(KEY.Key_Space)

    def choose(self, group, option):
        """Tab to a row of buttons, and go along it by the arrow keys."""
        self.tab_to("", group)
        if _name(self._held()) == option:
            self.key(KEY.Key_Space)
        for _step in range(12):
            if _name(self._held()) == option:
                return
            self.key(KEY.Key_Right)
        raise AssertionError(f"the arrow keys never come to {option}")

    def ask_for(self, words):
        """Ctrl+K, some letters of what is wanted, Enter."""
        self.key(KEY.Key_K, CTRL)
        self.type(words)
        self.key(KEY.Key_Return)

    def name_file(self, path):
        """Type a path into the box for files."""
        box = QApplication.activeWindow()
        assert isinstance(box, QFileDialog)
        self.type(str(path))
        self.key(KEY.Key_Return)

    def on_page(self, stage):
        """Is that page shown, with the focus on something that is seen of it?"""
        host, held = self.window.host, QApplication.focusWidget()
        assert host.stage == stage
        assert held is not None
        assert held.isVisible()
        assert host.page.isAncestorOf(held), _name(held)

    def count(self, model, **facts):
        """How many such records are in the store."""
        with self.window.store.sessions.reading() as session:
            return session.scalar(select(func.count()).select_from(model).filter_by(**facts))

    def one(self, model):
        """The only record of its kind."""
        with self.window.store.sessions.reading() as session:
            return session.scalars(select(model)).one()

    def _pressed(self):
        tops = QApplication.topLevelWidgets()
        buttons = [it for top in tops for it in top.findChildren(QAbstractButton)]
        return [it.text() for it in buttons if it.isDown() and it.text()]

    def _held(self):
        return QApplication.focusWidget() or QApplication.activeWindow() or self.window


def _name(widget):
    words = widget.accessibleName()
    if not words and isinstance(widget, QAbstractButton):
        words = widget.text()
    return words.replace("&", "")
