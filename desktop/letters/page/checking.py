"""The checks before a final, what blocks first; each leads to its place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop.letters.checks import Check
from desktop.letters.drafting import LetterShown
from desktop.letters.page.part import Part
from desktop.widgets.button import CommandButton
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.status import Tone
from desktop.widgets.table import Table
from desktop.widgets.text import text
from desktop.widgets.theme import current_theme
from desktop.words.messages import say


class ChecksPart(Part):
    """A row for each check; Enter or the button goes to its place."""

    opened = Signal(object)  # Check

    def __init__(self) -> None:
        super().__init__()
        self._checks: list[Check] = []
        columns = [
            Column("state", self.tr("State"), 14, sort=False),
            Column("what", self.tr("What to look at"), 0, sort=False),
        ]
        nothing = EmptyState(
            self.tr("Nothing to look at"),
            self.tr("Every check is passed: the letter can become final."),
            picture="tick",
        )
        self.table = Table(self.tr("Checks"), columns, nothing)
        self.table.opened.connect(lambda _row: self._on_open())
        self._whole = text("", tone="quiet")
        self._command = Command(
            "letters.check", self.tr("&Go there"), self._on_open, "", self._why_none,
            changes=False,
        )  # fmt: skip
        button = CommandButton(self._command)
        button.refused.connect(self.refused)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(current_theme().space("medium"))
        layout.addWidget(self.table, 1)
        layout.addWidget(self._whole)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.table.chosen.connect(lambda _row: self._show_whole())

    def show_letter(self, shown: LetterShown) -> None:
        """Show what was found."""
        self._checks = shown.checks
        self.table.show_rows([self._row(str(n), check) for n, check in enumerate(shown.checks)])
        self._show_whole()

    def commands(self) -> list[Command]:
        """Go to the place."""
        return [self._command]

    def _row(self, number: str, check: Check) -> Row:
        word = self.tr("Blocks") if check.blocks else self.tr("Look")
        state = Cell(word, Tone.BAD if check.blocks else Tone.WARN)
        words = say(check.message)
        return Row(number, (state, words), f"{word}: {words}")

    def _current(self) -> Check | None:
        row = self.table.current_id()
        return self._checks[int(row)] if row and int(row) < len(self._checks) else None

    def _show_whole(self) -> None:
        check = self._current()
        self._whole.setText(say(check.message) if check else "")
        self._whole.setVisible(check is not None)

    def _why_none(self) -> str | None:
        return None if self._current() else self.tr("Choose a check in the list first.")

    def _on_open(self) -> None:
        check = self._current()
        if check is not None:
            self.opened.emit(check)
