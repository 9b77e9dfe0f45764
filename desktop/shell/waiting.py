"""Work that takes a while stands in the bar of the page that is up, with Cancel."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.work.task import Task

if TYPE_CHECKING:
    from desktop.shell.window import Window


class Waiting(QObject):
    """Listens to the window's work. Where a page shows its own work, that goes first."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        window.work.begun.connect(self._on_begun)

    def _on_begun(self, task: Task) -> None:
        page = self._window.host.page
        if page is not None and not page.progress.is_under_way:
            page.progress.follow(task)
