"""The checks before a final, what blocks first; each leads to its place."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.letters.checks import Check
from desktop.widgets.button import CommandButton
from desktop.widgets.card import Card
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.status import Status, Tone
from desktop.widgets.text import clear, text
from desktop.widgets.theme import current_theme
from desktop.words.messages import say


class ChecksPart(QWidget):
    """A card for each check."""

    opened = Signal(object)  # Check

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(current_theme().space("medium"))

    def show_checks(self, checks: list[Check]) -> None:
        """Show what was found."""
        clear(self)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        for check in checks:
            layout.addWidget(self._card(check))
        if not checks:
            layout.addWidget(
                EmptyState(
                    self.tr("Nothing to look at"),
                    self.tr("Every check is passed: the letter can become final."),
                    picture="tick",
                )
            )
        layout.addStretch(1)

    def _card(self, check: Check) -> Card:
        card = Card()
        word = self.tr("Blocks a final") if check.blocks else self.tr("To look at")
        card.add(Status(word, Tone.BAD if check.blocks else Tone.WARN), text(say(check.message)))
        command = Command(
            f"letters.check.{check.code}",
            self.tr("Go there"),
            partial(self.opened.emit, check),
            changes=False,
        )
        card.body.addWidget(CommandButton(command), 0, Qt.AlignmentFlag.AlignLeft)
        return card
