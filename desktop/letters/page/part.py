"""What the parts of the letter's page share: what they tell, and how they are told."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.letters.drafting import LetterShown
from desktop.widgets.command import Command


class Part(QWidget):
    """One side of the letter, shown by itself below the switch."""

    told = Signal(str)  # a sentence for the top of the page
    deleted = Signal(str)  # the same, and it offers Undo
    refused = Signal(str)

    def show_letter(self, shown: LetterShown) -> None:
        """Show the letter as it is now."""
        raise NotImplementedError

    def commands(self) -> list[Command]:
        """What can be done in this part."""
        raise NotImplementedError
