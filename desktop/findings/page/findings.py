"""Findings: the list by number, the text in both languages, and what it rests on."""

from functools import partial
from uuid import UUID

from db.models import Finding
from db.sessions import Writing
from desktop.findings.findings import NumberedFinding, add_finding, move_finding
from desktop.findings.page.part import TwoPanes
from desktop.findings.page.support import SupportCard
from desktop.findings.shown import FindingsShown
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice, Pick
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.status import Tone
from desktop.widgets.table import Table
from desktop.words.messages import QT_TRANSLATE_NOOP
from desktop.work.desk import Desk

NEW = QT_TRANSLATE_NOOP("findings", "New finding")
WRITE = QT_TRANSLATE_NOOP("findings", "Write a finding")
MOVE = QT_TRANSLATE_NOOP("findings", "Move a finding")
SORT = QT_TRANSLATE_NOOP("findings", "Sort a finding")
DELETE = QT_TRANSLATE_NOOP("findings", "Delete a finding")


class FindingsPart(TwoPanes):
    """Numbered by their place; moving one gives all below it other numbers."""

    model = Finding

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "findings")
        self._shown: dict[str, NumberedFinding] = {}
        self._weak: FindingsShown | None = None
        language = desk.language
        self.dimension = Pick(
            desk.framework.words.dimension.of(language),
            [(d.id, d.name.of(language)) for d in desk.framework.dimensions],
        )
        self.weight = Choice(self.tr("What it shows"), self._weights())
        self.text_en = self.saved_text("text_en", self.tr("Text in English"), WRITE)
        self.text_cy = self.saved_text("text_cy", self.tr("Text in Welsh"), WRITE)
        self.support = SupportCard(desk)
        self.support.refused.connect(self.refused)
        self.card = Card()
        texts = (self.text_cy, self.text_en) if language == "cy" else (self.text_en, self.text_cy)
        self.card.add(*texts, self.dimension, self.weight)
        self.below.addWidget(self.card)
        self.below.addWidget(self.support)
        self.below.addStretch(1)
        self.dimension.edited.connect(self._on_dimension)
        self.weight.edited.connect(self._on_weight)

    def show_findings(self, shown: FindingsShown) -> None:
        """Show the list as it would be numbered now."""
        self._weak = shown
        self._shown = {str(one.id): one for one in shown.findings}
        self.fill([self._row(one) for one in shown.findings])

    def show_chosen(self) -> None:
        """The chosen finding in the form."""
        finding = self._shown.get(self.table.current_id())
        self.form.setVisible(finding is not None)
        if finding is None:
            return
        self.card.set_title(finding.number)
        self.fill_text(self.text_en, finding.id, finding.text_en)
        self.fill_text(self.text_cy, finding.id, finding.text_cy)
        self.dimension.set_value(finding.dimension)
        self.weight.set_value(finding.weight or None)
        self.support.show_finding(finding)

    def commands(self) -> list[Command]:
        """Move, delete, tie, new."""
        return [
            Command("findings.up", self.tr("Move &up"), partial(self._on_move, -1), "Alt+Up",
                    self._why_none, "up", repeats=True),
            Command("findings.down", self.tr("Move &down"), partial(self._on_move, 1), "Alt+Down",
                    self._why_none, "down", repeats=True),
            Command("findings.delete", self.tr("De&lete"), self._on_delete, "Ctrl+Backspace",
                    self._why_none, "delete"),
            Command("findings.new", self.tr("&New finding"), self._on_new, "Ctrl+N", icon="add"),
        ]  # fmt: skip

    def _current(self) -> NumberedFinding | None:
        return self._shown.get(self.table.current_id())

    def _why_none(self) -> str | None:
        return None if self._current() else self.tr("Choose a finding in the list first.")

    def _on_new(self) -> None:
        """A finding below the chosen one, in its dimension; the focus is on its text."""
        current = self._current()
        dimension = current.dimension if current else self.desk.framework.dimensions[0].id
        after = current.id if current else None

        def job(writing: Writing) -> UUID:
            return add_finding(writing, self.desk.inspection_id, dimension, after=after)

        def made(finding: UUID) -> None:
            self.table.choose(str(finding))
            first = self.text_cy if self.desk.language == "cy" else self.text_en
            first.setFocus()

        self.write(NEW, job, made)

    def _on_move(self, step: int) -> None:
        finding = self._current()
        if finding is None:
            return
        own = [one for one in self._shown.values() if one.dimension == finding.dimension]
        place = own.index(finding) + step
        if not 0 <= place < len(own):
            self.refused.emit(self.tr("It stands at the end of its part already."))
            return
        others = [one for one in own if one.id != finding.id]
        after = others[place - 1].id if place else None
        told = self.tr("Moved. Its place in its part now: {n}").format(n=place + 1)
        self.write(
            MOVE,
            lambda writing: move_finding(writing, finding.id, after),
            lambda _: self.done.emit(told),
        )

    def _on_delete(self) -> None:
        finding = self._current()
        if finding is not None:
            sentence = self.tr("Finding {number} is deleted.").format(number=finding.number)
            self.write(
                DELETE,
                lambda writing: writing.delete(Finding, finding.id),
                lambda _: self.deleted.emit(sentence),
            )

    def _on_dimension(self, dimension: object) -> None:
        finding = self._current()
        if finding is None or dimension in (None, finding.dimension):
            return
        own = [one for one in self._shown.values() if one.dimension == dimension]
        after = own[-1].id if own else None
        self.write(SORT, lambda writing: move_finding(writing, finding.id, after, str(dimension)))

    def _on_weight(self, weight: object) -> None:
        finding = self._current()
        if finding is not None:
            self.write(SORT, lambda writing: writing.set(Finding, finding.id, weight=weight))

    def _row(self, finding: NumberedFinding) -> Row:
        text = finding.text(self.desk.language) or finding.text_en or finding.text_cy
        words = " ".join(text.split()) or self.tr("(nothing written yet)")
        support = self._support(finding)
        sentence = f"{finding.number}. {words} {support.words}"
        return Row(str(finding.id), (finding.number, words, support), sentence)

    def _support(self, finding: NumberedFinding) -> Cell:
        weak = self._weak
        if weak and finding.id in weak.unsupported:
            return Cell(self.tr("No evidence"), Tone.BAD)
        if weak and finding.id in weak.thin:
            return Cell(self.tr("One kind of source"), Tone.WARN)
        words = self.tr("Items: {n}, kinds: {kinds}")
        return Cell(words.format(n=finding.supports, kinds=len(finding.kinds)), Tone.GOOD)

    def _weights(self) -> list[tuple[str, str]]:
        return [
            ("strength", self.tr("A strength")),
            ("gap", self.tr("Something to improve")),
            ("neutral", self.tr("A fact")),
        ]

    def make_table(self) -> Table:
        """Number, text, support."""
        columns = [
            Column("number", self.tr("No."), 5, sort=False),
            Column("text", self.tr("Finding"), 0, sort=False),
            Column("support", self.tr("Evidence"), 20, sort=False),
        ]
        return Table(self.tr("Findings"), columns, self._nothing())

    def _nothing(self) -> EmptyState:
        command = Command("findings.first", self.tr("Write the first finding"), self._on_new)
        return EmptyState(
            self.tr("Nothing is found yet"),
            self.tr("A finding says what the evidence shows, and is tied to that evidence."),
            command,
            "findings",
        )
