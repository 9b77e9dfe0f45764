"""What a finding rests on: each item leads to its place, and can be untied."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.findings.findings import NumberedFinding, untie
from desktop.findings.support import Support, support_of
from desktop.widgets.button import CommandButton
from desktop.widgets.card import Card
from desktop.widgets.command import Command
from desktop.widgets.flow import Flow
from desktop.widgets.status import Status, Tone
from desktop.widgets.text import clear, line, text
from desktop.widgets.theme import current_theme
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.work.acting import act
from desktop.work.desk import Desk, Place

UNTIE = QT_TRANSLATE_NOOP("findings", "Untie evidence")


class SupportCard(Card):
    """The items tied to the finding that is shown."""

    refused = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._finding: NumberedFinding | None = None
        self.set_title(self.tr("What it rests on"))
        self.set_note("")
        tie = Command("findings.tie", self.tr("Tie &evidence…"), self._on_tie, "Ctrl+E")
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space("medium"))
        self.body.addWidget(self._list)
        self.body.addWidget(CommandButton(tie), 0, Qt.AlignmentFlag.AlignLeft)

    def show_finding(self, finding: NumberedFinding) -> None:
        """Read what is tied to a finding."""
        self._finding = finding
        desk = self._desk
        desk.work.read(
            lambda session: support_of(session, finding.id, desk.framework, desk.language),
            partial(self._show, finding),
        )

    def _show(self, finding: NumberedFinding, items: list[Support]) -> None:
        if finding is not self._finding:
            return
        clear(self._list)
        column = self._list.layout()
        assert column is not None
        for item in items:
            column.addWidget(self._item(item))
        if not items:
            column.addWidget(
                text(self.tr("Nothing yet. A finding without evidence blocks the final letter."))
            )

    def _item(self, item: Support) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(line())
        top = QWidget()
        row = Flow(top, gap=16)  # wraps at large text
        contradicts = self.tr("Contradicts: {kind}").format(kind=item.kind)
        word = contradicts if item.contradicts else item.kind
        tone = Tone.BAD if item.gone else Tone.WARN if item.contradicts else Tone.GOOD
        row.addWidget(Status(word, tone))
        for command in self._commands(item):
            row.addWidget(CommandButton(command, "link"))
        column.addWidget(top)
        column.addWidget(text(item.place, "small", "quiet"))
        gone = self.tr("This item was deleted since.")
        column.addWidget(text(gone if item.gone else item.words or "–"))
        return holder

    def _commands(self, item: Support) -> list[Command]:
        opened, untied = partial(self._on_open, item), partial(self._on_untie, item)
        return [
            Command(f"findings.open.{item.link}", self.tr("Open"), opened, changes=False),
            Command(f"findings.untie.{item.link}", self.tr("Untie"), untied),
        ]

    def _on_open(self, item: Support) -> None:
        self._desk.go_to.emit(Place(item.stage, item.row))

    def _on_untie(self, item: Support) -> None:
        act(
            self._desk.work,
            Message(UNTIE),
            lambda writing: untie(writing, item.link),
            self.refused.emit,
        )

    def _on_tie(self) -> None:
        if self._finding is not None:
            self._desk.go_to.emit(Place("evidence", self._finding.id, "tie"))
