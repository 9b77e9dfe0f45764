"""The boxes that open over the window: opened, never executed with a loop of their own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.shell.closing import ReopenDialog
from desktop.shell.commands import window_groups
from desktop.shell.history_dialog import HistoryDialog
from desktop.shell.palette import palette
from desktop.shell.search_dialog import SearchDialog
from desktop.shell.shortcut_sheet import ShortcutSheet

if TYPE_CHECKING:
    from desktop.shell.window import Window

translate = QCoreApplication.translate


class Dialogs:
    """Opens them for one window."""

    def __init__(self, window: "Window") -> None:
        self._window = window

    def palette(self) -> None:
        """Ctrl+K."""
        commands = [it for group in window_groups(self._window) for it in group.commands]
        palette(commands, self._window.run, self._window).open()

    def keys(self) -> None:
        """F1."""
        ShortcutSheet(window_groups(self._window), self._window).open()

    def search(self) -> None:
        """Ctrl+Shift+F."""
        if self._window.desk is not None:
            SearchDialog(self._window.desk, self._window).open()

    def why_no_history(self) -> str | None:
        """Why no history can be shown."""
        page = self._window.host.page
        if page is None or page.current_record() is None:
            return translate("dialogs", "Choose a record first: a case, a finding, a note.")
        return None

    def history(self) -> None:
        """What the record said on any day."""
        page, desk = self._window.host.page, self._window.desk
        record = page.current_record() if page is not None else None
        if desk is not None and page is not None and record is not None:
            page.leave()
            HistoryDialog(desk, *record, closed=page.closed, parent=self._window).open()

    def reopen(self, stage: str) -> None:
        """Ask why a closed stage is reopened."""
        if self._window.desk is not None:
            ReopenDialog(self._window.desk, stage, self._window).open()
