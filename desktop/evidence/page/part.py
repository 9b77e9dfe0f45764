"""What the parts of the evidence page share."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.sessions import Writing
from desktop.widgets.command import Command
from desktop.widgets.field import Field
from desktop.widgets.theme import current_theme
from desktop.words.dates import short_date
from desktop.words.messages import Message
from desktop.work.acting import act
from desktop.work.desk import Desk


class Part(QWidget):
    """One subject, shown by itself below the switch."""

    done = Signal(str)
    deleted = Signal(str)  # the same, and it offers Undo
    refused = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(current_theme().space("large"))

    def refresh(self) -> None:
        """Read again and show what the records say now."""
        raise NotImplementedError

    def commands(self) -> list[Command]:
        """What can be done here, the main one last."""
        return []

    def leave(self) -> None:
        """Let nothing wait that was typed."""

    def choose(self, record: UUID) -> bool:  # noqa: ARG002 - a part without records
        """Put the cursor on that record if it is one of this part's."""
        return False

    def write(
        self,
        name: tuple[str, str],
        job: Callable[[Writing], object],
        box: Field | None = None,
        then: Callable[[object], object] | None = None,
    ) -> None:
        """One action; what goes wrong is said at its box, else at the top of the page."""
        act(self.desk.work, Message(name), job, self.refused.emit, box, then)

    def dimensions(self) -> list[tuple[str, str]]:
        """The framework's dimensions as options."""
        language = self.desk.language
        return [(one.id, one.short.of(language)) for one in self.desk.framework.dimensions]

    def day(self, day: date | None) -> str:
        """17 Jul 2017, or nothing."""
        return short_date(day, self.desk.language) if day else ""
