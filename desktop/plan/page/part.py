"""What the parts of the plan's page share: how they read, write and tell."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.sessions import Writing
from desktop.plan.shown import PlanShown
from desktop.widgets.command import Command
from desktop.widgets.field import Field
from desktop.widgets.theme import current_theme
from desktop.words.dates import short_date, short_weekday
from desktop.words.messages import Message
from desktop.work.acting import act
from desktop.work.desk import Desk

T = TypeVar("T")


class Part(QWidget):
    """One subject of the plan, shown by itself below the switch."""

    done = Signal(str)  # a sentence for the top of the page
    deleted = Signal(str)  # the same, and it offers Undo
    refused = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.closed = ""  # why nothing can be changed
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(current_theme().space("large"))

    def show_plan(self, plan: PlanShown) -> None:
        """Show the plan as it is now."""
        raise NotImplementedError

    def commands(self) -> list[Command]:
        """What can be done in this part, the main one last."""
        return []

    def choose(self, record: UUID) -> bool:  # noqa: ARG002 - a part without records
        """Put the cursor on that record if it is one of this part's."""
        return False

    def write(
        self,
        name: tuple[str, str],
        job: Callable[[Writing], T],
        box: Field | None = None,
        then: Callable[[T], object] | None = None,
    ) -> None:
        """One action; what goes wrong is said at its box, else at the top of the page."""
        if self.closed:
            self.refused.emit(self.closed)
            return
        act(self.desk.work, Message(name), job, self.refused.emit, box, then)

    def day(self, day: date | None) -> str:
        """Mon 17 Jul 2017, or nothing."""
        if day is None:
            return ""
        language = self.desk.language
        return f"{short_weekday(day, language)} {short_date(day, language)}"


def changed(change: Callable[..., Any], row: str, key: str, value: object) -> Callable[..., Any]:
    """A job that gives one field of a row a new value."""

    def job(writing: Writing) -> None:
        change(writing, UUID(row), **{key: value})

    return job
