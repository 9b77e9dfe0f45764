"""A window on a new workspace, and the walker that lists what is wrong with a page."""

import shutil
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
)

from db.backups import back_up
from db.store import create_store, open_store
from desktop import translations
from desktop.plan.inspection import Inspector, NewInspection, begin, inspections
from desktop.shell.first_run import demo_passphrase
from desktop.shell.settings import Settings
from desktop.shell.shots import settle
from desktop.shell.window import Window
from desktop.widgets.theme import Theme
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from tests.shell.walking import Flashes, walk
from tests.stores import LIGHT, PASSPHRASE

BEGIN = QT_TRANSLATE_NOOP("shell", "New inspection")


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
def demo_store(demo):
    """Where the demo's workspace lies, closed."""
    return demo.store


@pytest.fixture
def opened(window, inspection):
    """The window with the inspection on the desk, at home."""
    window.open_inspection(inspection)
    settle(window)
    return window


@pytest.fixture
def demo_window(qapp, theme, english, demo_store, settings, tmp_path):
    """A window on a copy of the demo, at home of its first inspection."""
    folder = shutil.copytree(demo_store.parent, tmp_path / "demo")
    store = open_store(folder / demo_store.name, demo_passphrase())
    window = Window(store, settings, lambda language: translations.install(qapp, language))
    window.resize(1366, 768)
    window.show()
    with store.sessions.reading() as session:
        first = min(inspections(session), key=lambda one: one.period_from).id
    window.open_inspection(first)
    settle(window)
    yield window
    let_go(window)


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


@pytest.fixture
def press(qtbot):
    """Press a key in whatever has the focus."""

    def press_key(key, modifier=Qt.KeyboardModifier.NoModifier):
        focused = QApplication.focusWidget() or QApplication.activeWindow()
        qtbot.keyClick(focused, key, modifier)

    return press_key
