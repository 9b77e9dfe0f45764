"""What the parts of the page share."""

from fractions import Fraction
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.sampling.shown import SampleShown
from desktop.widgets.command import Command
from desktop.widgets.page import PageFrame
from desktop.widgets.panes import column
from desktop.widgets.theme import current_theme
from desktop.words.messages import Message, say
from desktop.work.desk import Desk


class Part(QWidget):
    """One subject of the page, shown by itself below the switch."""

    def __init__(self, desk: Desk, page: PageFrame) -> None:
        super().__init__()
        self.desk = desk
        self.page = page
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(current_theme().space("large"))

    def show_sample(self, shown: SampleShown) -> None:
        """Show what the records say now."""
        raise NotImplementedError

    def commands(self) -> list[Command]:
        """What can be done here, the main one last."""
        return []

    def choose(self, record: UUID) -> bool:  # noqa: ARG002 - a part without records
        """Put the cursor on that record if it is one of this part's."""
        return False

    def failed(self, message: Message) -> None:
        """Say at the top why something could not be done."""
        self.page.tell_why_not(say(message))


def percent(chance: object) -> str:
    """An exact fraction as a per cent with two places."""
    return f"{float(Fraction(str(chance))):.2%}" if chance else "–"


def filled(*widgets: QWidget) -> QWidget:
    """Widgets below each other; the last takes the room that is left."""
    holder = column(*widgets, stretch=False)
    layout = holder.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.setStretch(layout.count() - 1, 1)
    return holder
