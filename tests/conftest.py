"""What every test stands on: no screen, our own font, a British clock, nobody's real folders."""

from __future__ import annotations

import importlib.util
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parents[1]
pytest_plugins = ("tests.stores", "tests.demos")
FONTS = ROOT / "resources" / "fonts"

# Before Qt is imported by any test module, and inherited by programs that a test starts.
_home = tempfile.TemporaryDirectory(prefix="arolwg-test-")
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["TZ"] = "Europe/London"
os.environ["LC_ALL"] = "C.UTF-8"
for _kind in ("DATA", "CONFIG", "STATE"):
    os.environ[f"XDG_{_kind}_HOME"] = str(Path(_home.name, _kind.lower()))
for _name in ("AROLWG_PASSPHRASE", "LANGUAGE", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE"):
    os.environ.pop(_name, None)
if hasattr(time, "tzset"):
    time.tzset()

import pytest  # noqa: E402
from hypothesis import settings as hypothesis_settings  # noqa: E402

# Both cores are shared with other work: a slow moment is no failure.
hypothesis_settings.register_profile("house", deadline=None, print_blob=True)
hypothesis_settings.load_profile("house")


def pytest_sessionstart(session: pytest.Session) -> None:
    """Compile the Welsh once, in the process that hands out the tests, not in each worker."""
    if not hasattr(session.config, "workerinput"):
        from desktop.translations import compile_if_stale

        compile_if_stale()


@pytest.fixture(scope="session")
def root() -> Path:
    """The top folder of the source tree."""
    return ROOT


@pytest.fixture(scope="session")
def tool() -> Callable[[str], ModuleType]:
    """`tool("dev")` is packaging/dev.py: a folder of scripts, no package, so loaded by path."""

    def load(name: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    return load


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with sample inputs and golden figures; skips where it is absent."""
    folder = Path(os.environ.get("AROLWG_SHARED") or ROOT.parent / "shared")
    if not (folder / "samples").is_dir():
        pytest.skip("shared/ is not there (AROLWG_SHARED names another place)")
    return folder.resolve()


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """pytest-qt's application with the style, font and locale that the program sets."""
    from PySide6.QtCore import QLocale, QStandardPaths
    from PySide6.QtGui import QFont, QFontDatabase

    if sys.platform != "linux":  # on Linux XDG_..._HOME above is stricter: a folder per process
        QStandardPaths.setTestModeEnabled(True)
    QLocale.setDefault(QLocale("en_GB"))
    qapp.setStyle("Fusion")
    for file in sorted(FONTS.glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))
    qapp.setFont(QFont("Source Sans 3", 11))
    return qapp


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """pytest-qt's, which dresses what is a window in a test alone as the program's windows are."""
    from desktop.widgets.theme import current_theme

    add = qtbot.addWidget

    def add_dressed(widget: QWidget, **how: Any) -> None:
        add(widget, **how)
        if widget.parent() is None and not widget.styleSheet():
            current_theme().dress(widget)

    qtbot.addWidget = add_dressed
    return qtbot


@pytest.fixture(autouse=True)
def _nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a window open, a thread running or a timer ticking."""
    threads = set(threading.enumerate())
    windows, ticking = _open_windows(), _ticking()
    yield
    _let_qt_finish()
    left = [f"window {window!r}" for window in _open_windows() - windows]
    left += [f"still running {thing!r}" for thing in _ticking() - ticking]
    left += [f"thread {thread.name}" for thread in _running_threads() - threads]
    for window in _open_windows() - windows:
        window.close()
    if left:
        pytest.fail(f"{request.node.name} left behind: {', '.join(left)}", pytrace=False)


def _let_qt_finish() -> None:
    """Deliver what deleteLater() promised, and give the pools a moment."""
    if "PySide6.QtCore" not in sys.modules:
        return
    from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool

    if QCoreApplication.instance() is None:
        return
    QThreadPool.globalInstance().waitForDone(2000)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _open_windows() -> set[QWidget]:
    if "PySide6.QtWidgets" not in sys.modules:
        return set()
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return set()
    return {window for window in QApplication.topLevelWidgets() if window.isVisible()}


def _ticking() -> set[QObject]:
    """Timers and Qt threads that run; only such as Python has ever held are known."""
    if "PySide6.QtCore" not in sys.modules:
        return set()
    from PySide6.QtCore import QThread, QTimer
    from shiboken6 import Shiboken

    known = Shiboken.getAllValidWrappers()
    timers = {it for it in known if isinstance(it, QTimer) and it.isActive()}
    return timers | {it for it in known if _runs_beside(it, QThread)}


def _runs_beside(thing: object, thread_type: type) -> bool:
    """A Qt thread that runs and is not the one that asks."""
    is_other = isinstance(thing, thread_type) and thing != thread_type.currentThread()
    return is_other and thing.isRunning()  # type: ignore[attr-defined]


def _running_threads() -> set[threading.Thread]:
    """Threads of Python that still run after a second's grace; Qt's pooled ones are reused."""
    deadline = time.monotonic() + 1
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not _is_kept(thread):
            thread.join(max(0, deadline - time.monotonic()))
    return {thread for thread in threading.enumerate() if not _is_kept(thread)}


def _is_kept(thread: threading.Thread) -> bool:
    """Threads that live by design: Qt's pool, the main one, those of the test tools."""
    kept = ("QThread", "Dummy-", "MainThread", "execnet", "pytest_timeout")
    return thread.name.startswith(kept)
