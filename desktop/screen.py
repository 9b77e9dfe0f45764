"""Qt ends the whole process where it is to show a window and can't: here it is asked with care."""

import logging
import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

log = logging.getLogger(__name__)
CHOICE = "QT_QPA_PLATFORM"
OFFSCREEN = "offscreen"
_WAYS = (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY"))


def application(*, of_window: bool) -> QApplication:
    """The application of this process, made if there is none.

    On Linux what opens no window looks for no screen; what does goes on without one where there
    is none to be had. Whoever set QT_QPA_PLATFORM is obeyed.
    """
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    if sys.platform == "linux":
        os.environ.setdefault(CHOICE, _with_a_way_out() if of_window else OFFSCREEN)
    told = qInstallMessageHandler(_into_the_log)
    made = QApplication(["arolwg"])
    if has_screen():
        qInstallMessageHandler(told)
    return made


def _into_the_log(_kind: QtMsgType, _where: QMessageLogContext, text: str | None) -> None:
    """What Qt says of a screen that is not there helps nobody who asked for none."""
    log.debug(text)


def has_screen() -> bool:
    """Whether a window would be seen by anyone."""
    return QGuiApplication.platformName() not in (OFFSCREEN, "minimal")


def lacks_screen() -> bool:
    """Whether a screen was looked for in vain; without one on purpose is another matter."""
    return _may_fall_back() and not has_screen()


def _may_fall_back() -> bool:
    return os.environ.get(CHOICE, "").endswith(f";{OFFSCREEN}")


def _with_a_way_out() -> str:
    """The session's own way first, as Qt would choose, then without a screen."""
    ways = [way for way, told in _WAYS if told in os.environ] or ["xcb"]
    if os.environ.get("XDG_SESSION_TYPE") != "wayland":
        ways.reverse()
    return ";".join((*ways, OFFSCREEN))
