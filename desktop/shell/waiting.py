"""Work that takes a while stands in the bar of whichever page is up, with Cancel."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.shell.leaving import LeaveDialog
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
        self._is_wanted = self._leaves = False  # to be closed; at once
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._ask)
        self._asked_on: dict[Task, PageFrame | None] = {}  # the oldest first
        window.work.begun.connect(self._on_begun)

    @property
    def tasks(self) -> tuple[Task, ...]:
        """What is under way, the oldest first."""
        return tuple(self._asked_on)

    @property
    def holds(self) -> bool:
        """Would closing cut something short? Short writes are just waited for."""
        return any(task.is_job or task.age >= PATIENCE for task in self.tasks)

    def lets_close(self) -> bool:
        """May the window close now? Else it closes when all has ended, or asks."""
        if self._leaves or not self.holds:
            self._patience.stop()
            return True
        if not self._is_wanted:
            self._is_wanted = True
            self._patience.start(PATIENCE)
        return False

    def leave_now(self) -> None:
        """The lock falls: what can be stopped stops unasked, and the next start says so."""
        self._leaves = True
        if any(task.is_job and task.can_stop for task in self.tasks):
            self._window.settings.stopped_once()
        self._stop()

    def _ask(self) -> None:
        if not (self._is_wanted and self.holds):
            return
        task = next((it for it in self.tasks if it.can_stop), self.tasks[0])
        box = LeaveDialog(task.sentence, task.can_stop, self._window)
        box.stay.connect(self._on_stay)
        box.stop.connect(self._stop)
        box.open()

    def _on_stay(self) -> None:
        self._is_wanted = False

    def _stop(self) -> None:
        for task in self.tasks:
            if task.is_job:  # a write was asked for and is nearly there
                task.cancel()

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
        if self._is_wanted and not self.holds:
            QTimer.singleShot(0, self._window, self._window.close)

    def _tell(self, task: Task, page: "PageFrame") -> None:
        if task.message is not None:
            page.tell_why_not(f"{task.sentence}: {say(task.message)}")
        else:
            page.tell_done(self.tr("Finished: {what}").format(what=task.sentence))
