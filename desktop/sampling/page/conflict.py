"""Rules that can't be met together: which, how they overlap, and ways out by one click."""

from functools import partial

from PySide6.QtCore import Signal

from desktop.sampling.infeasible import Infeasible, Relaxation
from desktop.sampling.names import renamed
from desktop.widgets.button import CommandButton
from desktop.widgets.card import Card
from desktop.widgets.command import Command
from desktop.widgets.panes import column
from desktop.widgets.text import drop, text
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
            CommandButton(self._command(number, way))
            for number, way in enumerate(infeasible.relaxations)
        ]
        heads = [text(self.tr("Any one of these would do:"), "strong")] if ways else []
        old = self.body.takeAt(0)
        widget = old.widget() if old is not None else None
        if widget is not None:
            drop(widget)
        self.add(column(*lines, *heads, *ways, stretch=False))
        self.show()

    def _command(self, number: int, way: Relaxation) -> Command:
        words = "; ".join(self._said(change.message) for change in way)
        caption = self.tr("Apply: {change}").format(change=words.replace("&", "&&"))
        run = partial(self.chosen.emit, way, words)
        return Command(f"sampling.relax.{number}", caption, run)

    def _said(self, message: Message) -> str:
        return say(renamed(message, self._desk.framework, self._desk.language))
