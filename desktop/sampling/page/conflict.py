"""Rules that can't be met together: which, how they overlap, and ways out by one click."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.sampling.infeasible import Infeasible, Relaxation
from desktop.sampling.names import renamed
from desktop.widgets.button import CommandButton
from desktop.widgets.card import Card
from desktop.widgets.command import Command
from desktop.widgets.panes import column
from desktop.widgets.text import drop, text
from desktop.widgets.theme import current_theme
from desktop.words.messages import Message, say
from desktop.work.desk import Desk


class ConflictCard(Card):
    """Shown when a commitment was refused."""

    chosen = Signal(object, str)  # Relaxation, and what it says

    def __init__(self, desk: Desk) -> None:
        super().__init__(tone="bad")
        self.set_title(self.tr("These rules can't all be met"))
        self._desk = desk
        self.hide()

    def show_conflict(self, infeasible: Infeasible) -> None:
        """The smallest set of rules that can't hold together, and the relaxations."""
        lines = [text(self._said(clash.message)) for clash in infeasible.conflict]
        lines += [text(self._said(one.message), "small", "quiet") for one in infeasible.overlaps]
        ways = [
            self._way(number, way) for number, way in enumerate(infeasible.relaxations, start=1)
        ]
        heads = [text(self.tr("Any one of these would do:"), "strong")] if ways else []
        old = self.body.takeAt(0)
        widget = old.widget() if old is not None else None
        if widget is not None:
            drop(widget)
        self.add(column(*lines, *heads, *ways, stretch=False))
        self.show()

    def _way(self, number: int, way: Relaxation) -> QWidget:
        """What it changes, and below it the button that does."""
        words = "; ".join(self._said(change.message) for change in way)
        run = partial(self.chosen.emit, way, words)
        command = Command(f"sampling.relax.{number}", self.tr("Apply this"), run)
        button = CommandButton(command)
        button.setAccessibleName(self.tr("Apply: {change}").format(change=words))
        holder = column(text(words), stretch=False)
        layout = holder.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.setSpacing(current_theme().space("small"))
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    def _said(self, message: Message) -> str:
        return say(renamed(message, self._desk.framework, self._desk.language))
