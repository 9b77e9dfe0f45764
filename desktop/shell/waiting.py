"""Work that takes a while stands in the bar of whichever page is up, with Cancel."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.widgets.progress_bar import PATIENCE
from desktop.words.messages import say
from desktop.work.task import Task

if TYPE_CHECKING:
    from desktop.shell.window import Window
    from desktop.widgets.page import PageFrame


class Waiting(QObject):
    """Listens to the window's work; `show` puts it on the page that comes up.

    Who has gone to another page, or to another inspection, is told there how it ended.
    """

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._asked_on: dict[Task, PageFrame | None] = {}  # the oldest first
        window.work.begun.connect(self._on_begun)

    @property
    def tasks(self) -> tuple[Task, ...]:
        """What is under way, the oldest first."""
        return tuple(self._asked_on)

    def show(self) -> None:
        """The oldest of them in the bar of the page that is up."""
        page = self._window.host.page
        if page is not None and self._asked_on:
            page.progress.follow(self.tasks[0])

    def _on_begun(self, task: Task) -> None:
        self._asked_on[task] = self._window.host.page
        task.ended.connect(self._on_ended)
        self.show()

    def _on_ended(self) -> None:
        task = self.sender()
        assert isinstance(task, Task)
        asked_on = self._asked_on.pop(task)
        page = self._window.host.page
        if task.age >= PATIENCE and page is not None and page is not asked_on:
            self._tell(task, page)
        self.show()

    def _tell(self, task: Task, page: "PageFrame") -> None:
        if task.message is not None:
            page.tell_why_not(f"{task.sentence}: {say(task.message)}")
        else:
            page.tell_done(self.tr("Finished: {what}").format(what=task.sentence))
