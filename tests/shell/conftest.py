"""A window on a new workspace, and the walker that lists what is wrong with a page."""

import shutil
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from db.backups import back_up
from db.store import create_store, open_store
from desktop import translations
from desktop.plan.inspection import Inspector, NewInspection, begin
from desktop.shell.first_run import open_demo
from desktop.shell.settings import Settings
from desktop.shell.shots import settle
from desktop.shell.window import Window
from desktop.widgets.theme import Theme
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from tests.stores import LIGHT, PASSPHRASE

BEGIN = QT_TRANSLATE_NOOP("shell", "New inspection")
ANSWERS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)


@pytest.fixture
def theme(qapp):
    """Light at 100 %, whatever the test made of it."""
    theme = Theme(qapp, "light")
    yield theme
    theme.choose("light")
    theme.set_percent(100)


@pytest.fixture
def english(qapp):
    """English again afterwards."""
    translations.install(qapp, "en")
    yield
    translations.install(qapp, "en")


@pytest.fixture
def settings(tmp_path):
    """A settings file of the test's own."""
    settings = Settings(tmp_path / "settings.ini")
    settings.language = "en"
    return settings


@pytest.fixture(scope="session")
def made_store(tmp_path_factory):
    """A workspace with today's back-up, closed; copied for each test, since making takes long."""
    path = tmp_path_factory.mktemp("made") / "work.store"
    made = create_store(path, PASSPHRASE, "A. Inspector", LIGHT)[0]
    back_up(made)
    made.close()
    return path


@pytest.fixture
def store(made_store, tmp_path):
    """A new workspace; the window closes it."""
    shutil.copytree(made_store.parent, tmp_path, dirs_exist_ok=True)
    return open_store(tmp_path / made_store.name, PASSPHRASE)


@pytest.fixture
def window(qtbot, qapp, theme, english, store, settings):
    """An open window at 1366 x 768, with no inspection."""
    window = Window(store, settings, lambda language: translations.install(qapp, language))
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.begin()
    settle(window)
    yield window
    let_go(window)


def let_go(window):
    """Close it and delete it now: else each restyling would dress the windows of all tests."""
    if window.isVisible():
        window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def inspection(window):
    """An inspection begun in that workspace; gives its id."""
    made = []
    new = NewInspection(
        authority="Dyffryn Aeron",
        authority_cy="Cyngor Dyffryn Aeron",
        title="Children’s services inspection",
        framework="childrens-inspection",
        period=(date(2016, 6, 1), date(2017, 6, 1)),
        fieldwork_weeks=(date(2017, 7, 17), date(2017, 7, 31)),
        team=(Inspector("A. Inspector", "lead"), Inspector("B. Inspector")),
    )
    window.work.write(Message(BEGIN), lambda writing: begin(writing, new), made.append)
    settle(window)
    return made[0]


@pytest.fixture(scope="session")
def demo_store(tmp_path_factory):
    """The demo's workspace, built once as the door builds it; gives its path, closed."""
    told = []
    with open_demo(tmp_path_factory.mktemp("demo") / "own.store", told.append) as store:
        path = store.path
    assert "children" in told
    return path


@pytest.fixture
def opened(window, inspection):
    """The window with the inspection on the desk, at home."""
    window.open_inspection(inspection)
    settle(window)
    return window


class Flashes(QObject):
    """Notes what shows for a moment as a window of its own: it takes the keys away."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):
        stray = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if stray and watched.isWindow() and not isinstance(watched, QDialog | QMenu):
            self.seen.append(f"flashes as a window: {_where(watched)}")
        return False


@pytest.fixture
def flashes(qapp, opened):
    """What flashed since the window was opened."""
    watch = Flashes()
    qapp.installEventFilter(watch)
    yield watch.seen
    qapp.removeEventFilter(watch)


@pytest.fixture
def faults():
    """`faults(widget)` lists what is unnamed, unreachable, a trap, cut off, or off the tokens."""
    return walk


def walk(root: QWidget) -> list[str]:
    """Everything wrong that can be seen from outside, in words."""
    shown = [it for it in root.findChildren(QWidget) if it.isVisibleTo(root) and _ours(it)]
    found = [f"unnamed: {_where(it)}" for it in shown if _is_stop(it) and not _name(it)]
    found += [f"unreachable: {_where(it)}" for it in shown if _is_lost(it)]
    found += [f"trap: {_where(it)}" for it in shown if _is_trap(it)]
    found += [f"cut off: {_where(it)}" for it in shown if _is_cut(it)]
    found += [f"own style sheet: {_where(it)}" for it in shown if it.styleSheet()]
    found += [f"wider than its place: {_where(it)}" for it in shown if _is_too_wide(it)]
    return found + _clashes(shown)


def _ours(widget: QWidget) -> bool:
    """Not a part that Qt made for itself (what we put into a scroll area is ours)."""
    inner = (QScrollBar, QComboBox, QLineEdit, QAbstractItemView, QMenuBar)
    own = widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar)
    return not own and not isinstance(widget.parentWidget(), inner)


def _is_stop(widget: QWidget) -> bool:
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return stops and widget.focusProxy() is None and widget.isEnabled()


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def _where(widget: QWidget) -> str:
    words = getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} “{words or _name(widget)}” in {_page(widget)}"


def _page(widget: QWidget) -> str:
    names = []
    parent = widget.parentWidget()
    while parent is not None and len(names) < 3:
        if parent.accessibleName():
            names.append(parent.accessibleName())
        parent = parent.parentWidget()
    return " / ".join(reversed(names)) or type(widget.window()).__name__


def _is_lost(widget: QWidget) -> bool:
    """An answer that Tab can't reach; in a group of buttons the arrow keys go on."""
    if not isinstance(widget, ANSWERS):
        return False
    grouped = isinstance(widget, QAbstractButton) and isinstance(widget.group(), QButtonGroup)
    return not grouped and (not widget.isEnabled() or not _is_stop(widget))


def _is_trap(widget: QWidget) -> bool:
    if isinstance(widget, QPlainTextEdit):
        return not widget.tabChangesFocus()
    return isinstance(widget, QAbstractItemView) and widget.tabKeyNavigation()


def _is_cut(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.width() + 1 < widget.minimumSizeHint().width() and _in_layout(widget)
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            return widget.height() + 2 < widget.heightForWidth(widget.width())
        return widget.width() + 1 < widget.sizeHint().width()
    return False


def _in_layout(widget: QWidget) -> bool:
    return widget.parentWidget() is not None and widget.width() > 0


def _is_too_wide(widget: QWidget) -> bool:
    """A form that would have to be scrolled sideways; a picture of a page may be."""
    if not isinstance(widget, QScrollArea) or widget.widget() is None:
        return False
    ours = widget.widget().property("kind") == "clear"
    return ours and widget.widget().width() > widget.viewport().width()


def _clashes(shown: list[QWidget]) -> list[str]:
    """Mnemonics that two things on the page share, the menu bar included."""
    seen: dict[str, str] = {}
    found = []
    for widget in shown:
        for caption in _captions(widget):
            letter = _mnemonic(caption)
            if letter and letter in seen:
                found.append(f"mnemonic {letter.upper()}: “{seen[letter]}” and “{caption}”")
            elif letter:
                seen[letter] = caption
    return found


def _captions(widget: QWidget) -> list[str]:
    if isinstance(widget, QMenuBar):
        return [action.text() for action in widget.actions()]
    if isinstance(widget, QLabel):
        return [widget.text()] if widget.buddy() is not None else []
    return [widget.text()] if isinstance(widget, QAbstractButton) else []


def _mnemonic(caption: str) -> str:
    bare = caption.replace("&&", "")
    at = bare.find("&")
    return bare[at + 1].lower() if 0 <= at < len(bare) - 1 else ""


@pytest.fixture
def press(qtbot):
    """Press a key in whatever has the focus."""

    def press_key(key, modifier=Qt.KeyboardModifier.NoModifier):
        focused = QApplication.focusWidget() or QApplication.activeWindow()
        qtbot.keyClick(focused, key, modifier)

    return press_key
