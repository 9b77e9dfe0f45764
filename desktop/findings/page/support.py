"""What a finding rests on: each item leads to its place, and can be untied."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.findings.findings import NumberedFinding, untie
from desktop.findings.support import Support, support_of
from desktop.widgets.button import Button, CommandButton
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
AT_ONCE = 5  # items that are laid out between two events


class SupportCard(Card):
    """The items tied to the finding that is shown."""

    refused = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._finding: NumberedFinding | None = None
        self.set_title(self.tr("What it rests on"))
        self.set_note("")
        self.tie = Command("findings.tie", self.tr("Tie &evidence…"), self._on_tie, "Ctrl+E")
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space("medium"))
        self.body.addWidget(self._list)
        self._all = Button("", self._on_all, "link")
        self.body.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        self._rest: list[Support] = []  # not shown yet
        self._wanted_all: UUID | None = None  # the finding of which every item is wanted
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._add_some)
        self.body.addWidget(CommandButton(self.tie), 0, Qt.AlignmentFlag.AlignLeft)

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
        self._rest = list(items)
        self._all.setText(self.tr("Show every item: {n}").format(n=len(items)))
        self._add_some()
        if self._rest and self._wanted_all == finding.id:
            self._add_in_turns()
        if not items:
            self._add(
                text(self.tr("Nothing yet. A finding without evidence blocks the final letter."))
            )

    def _add_some(self) -> None:
        """A few are seen at once; a hundred would keep the window waiting."""
        for item in self._rest[:AT_ONCE]:
            self._add(self._item(item))
        self._rest = self._rest[AT_ONCE:]
        self._all.setVisible(bool(self._rest) and not self._turns.isActive())
        if not self._rest:
            self._turns.stop()

    def _add_in_turns(self) -> None:
        self._turns.start()
        self._all.hide()

    def _add(self, widget: QWidget) -> None:
        column = self._list.layout()
        assert column is not None
        column.addWidget(widget)

    def _on_all(self) -> None:
        """The focus goes to the last one seen: what comes stands below it."""
        self._wanted_all = self._finding.id if self._finding is not None else None
        links = self._list.findChildren(CommandButton)
        if links:
            links[-1].setFocus()
        self._add_in_turns()

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
