"""When something unexpected happens: one calm window, and a report without case data."""

import logging
import platform
import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QWidget

from db.schema import APP_VERSION
from desktop.widgets.button import Button
from desktop.widgets.dialog import Dialog
from desktop.widgets.text import text
from desktop.widgets.text_fields import TextArea

log = logging.getLogger(__name__)


def report(error: BaseException) -> str:
    """Kind and places of an error, and the versions; never its text, which may hold case data."""
    lines = [
        f"Arolwg {APP_VERSION}, Qt {qVersion()}, Python {platform.python_version()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    ]
    current: BaseException | None = error
    while current is not None:
        lines.append(type(current).__name__)
        trace = current.__traceback__
        while trace is not None:
            code = trace.tb_frame.f_code
            place = "/".join(code.co_filename.replace("\\", "/").split("/")[-3:])
            lines.append(f"  {place}:{trace.tb_lineno} {code.co_name}")
            trace = trace.tb_next
        current = current.__cause__
    return "\n".join(lines)


class TroubleWindow(Dialog):
    """Says that the work is safe, and offers the report. One at a time."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Something went wrong"), parent)
        safe = self.tr("What you recorded is safe. You can go on; if it happens again, report it.")
        hint = self.tr("No case data: versions, and places in the program.")
        self._report = TextArea(self.tr("&Report"), hint, 8)
        self._report.set_value(words)
        self._report.set_read_only(True)
        self.add(text(safe), self._report)
        go_on = Button(self.tr("&Go on"), self.close, "main")
        self.add_answers(Button(self.tr("&Copy the report"), self._on_copy), go_on)
        go_on.setFocus()

    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self._report.value())


class LastChance:
    """Takes what nobody caught: to the log, and to one window."""

    def __init__(self, parent: Callable[[], QWidget | None]) -> None:
        self._parent = parent
        self.window: TroubleWindow | None = None

    def install(self) -> None:
        """From now on."""
        sys.excepthook = self.take

    def take(
        self,
        _kind: type[BaseException],
        error: BaseException,
        _trace: TracebackType | None,
    ) -> None:
        """Log the report and show it, unless a window is up already."""
        words = report(error)
        log.error("%s", words)
        if self.window is None and QApplication.instance() is not None:
            self.window = TroubleWindow(words, self._parent())
            self.window.finished.connect(self._on_closed)
            self.window.open()

    def _on_closed(self) -> None:
        self.window = None
