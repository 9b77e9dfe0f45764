"""The sample: who was drawn with which chance, who came in for whom, and the certificate."""

from functools import partial
from pathlib import Path
from uuid import UUID

from db.models import Draw, SampledCase
from desktop.sampling.drawing import WITHDRAWN, extend_sample, replace_case
from desktop.sampling.names import in_order
from desktop.sampling.page.exports import Exports
from desktop.sampling.page.log import LogCard
from desktop.sampling.page.one_case import ExtendCard, ReplaceCard, WhyCard
from desktop.sampling.page.part import Part, percent
from desktop.sampling.page.spread import BalanceCard, BoundCard
from desktop.sampling.proofs import Proofs
from desktop.sampling.shown import SampleShown
from desktop.sampling.why import Why
from desktop.widgets.card import Card
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.lacking import lacking
from desktop.widgets.page import PageFrame
from desktop.widgets.panes import Panes, column, scrolling
from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.status import Tone
from desktop.widgets.table import Table
from desktop.widgets.text import text
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.work.acting import act
from desktop.work.desk import Desk, Place

REPLACE = QT_TRANSLATE_NOOP("sampling", "Replace {reference}")
EXTEND = QT_TRANSLATE_NOOP("sampling", "Extend the sample")


class SamplePart(Part):
    """The list of drawn cases; for the chosen one why it was drawn, and the way to replace it."""

    def __init__(self, desk: Desk, page: PageFrame) -> None:
        super().__init__(desk, page)
        self._cases: dict[str, SampledCase] = {}
        self._draw: Draw | None = None
        self._proofs = Proofs(desk.work.store)
        self.exports = Exports(desk, self)
        self.table = Table(self.tr("The sample"), self._columns(), self._nothing())
        self.table.chosen.connect(lambda _row: self._show_chosen())
        self.table.opened.connect(self._on_opened)
        self.about = WhyCard(desk)
        self.replacing = ReplaceCard()
        self.reason = self.replacing.reason
        self.extending = ExtendCard(desk)
        self.extending.wanted.connect(self.extend)
        self.balance = BalanceCard(desk)
        self.bound = BoundCard()
        self.log = LogCard(desk)
        self.facts = Card(self.tr("The draw"))
        self._told = text()
        self.facts.add(self._told)
        self._drawn_only = (self.facts, self.balance, self.bound, self.extending)
        right = column(
            self.about, self.replacing, self.facts, self.balance, self.bound, self.log,
            self.extending,
        )  # fmt: skip
        panes = Panes("sample", [self.table, scrolling(right)], [7, 5])
        panes.fill_while_empty(self.table)
        self.body.addWidget(panes, 1)

    def show_sample(self, shown: SampleShown) -> None:
        """The sample as it stands, withdrawn cases too."""
        self._draw = shown.draw
        self._cases = {str(case.id): case for case in shown.cases}
        self.exports.show_sample(shown)
        self.table.show_rows([self._row(case) for case in shown.cases])
        if shown.cases and not self.table.current_id():
            self.table.choose(str(shown.cases[0].id))
        for card in self._drawn_only:
            card.setVisible(bool(shown.cases))
        self.log.show_log(shown)
        self._told.setText(self._facts())
        self._show_chosen()
        self._show_spread()

    def commands(self) -> list[Command]:
        """Certificate, list, replace."""
        return [
            *self.exports.commands(self._why_none),
            Command("sampling.replace", self.tr("&Replace this case"), self.replace,
                    why_not=self._why_not_replace),
        ]  # fmt: skip

    def choose(self, record: UUID) -> bool:
        """Put the cursor on a case of the sample."""
        if str(record) not in self._cases:
            return False
        self.table.choose(str(record))
        return True

    def replace(self) -> None:
        """Withdraw the chosen case; the next reserve by the rule takes its place."""
        case, draw = self._cases.get(self.table.current_id()), self._draw
        reason = str(self.reason.value() or "")
        why_not = self._why_not_replace()
        if why_not or case is None or draw is None:
            self.page.tell_why_not(why_not or "")
            return
        if lacking((self.reason, "" if reason else self.tr("Say why it is replaced."))):
            return
        reference, code = case.reference or "", self.replacing.code.value() or "other"

        def done(by: str) -> None:
            self.reason.set_value("")
            sentence = self.tr("{removed} is withdrawn; {by} takes its place.")
            self.page.tell_done(sentence.format(removed=reference, by=by))

        act(
            self.desk.work,
            Message(REPLACE, {"reference": reference}),
            lambda writing: replace_case(writing, draw.id, reference, reason, code),
            self.page.tell_why_not,
            self.reason,
            done,
        )

    def extend(self, pool: str, count: int, reason: str) -> None:
        """More rows of a pool by the same seed."""
        draw = self._draw
        if draw is None:
            return

        def done(added: tuple[str, ...]) -> None:
            self.extending.count.set_value(None)
            self.extending.reason.set_value("")
            words = self.tr("Drawn besides: {references}")
            self.page.tell_done(words.format(references=", ".join(added)))

        act(
            self.desk.work,
            Message(EXTEND),
            lambda writing: extend_sample(writing, draw.id, pool, count, reason),
            self.page.tell_why_not,
            self.extending.count,
            done,
        )

    def _why_none(self) -> str | None:
        return None if self._cases else self.tr("The sample is not drawn yet.")

    def _why_not_replace(self) -> str | None:
        case = self._cases.get(self.table.current_id())
        if case is None:
            return self.tr("The sample is not drawn yet.")
        if case.standing == WITHDRAWN:
            return self.tr("This case is withdrawn already.")
        return None

    def _show_chosen(self) -> None:
        case, draw = self._cases.get(self.table.current_id()), self._draw
        self.about.show_case(case)
        self.replacing.show_case(case)
        if case is None or draw is None:
            return
        wanted, reference = str(case.id), case.reference or ""
        self.desk.work.run(
            lambda _progress: self._proofs.why(draw, reference),
            partial(self._on_why, wanted),
            self.failed,
            sentence=self.tr("Following the draw back"),
        )

    def _on_why(self, case: str, why: Why) -> None:
        if case == self.table.current_id():
            self.about.show_why(why)

    def _show_spread(self) -> None:
        draw = self._draw
        chosen = [one for one in self._cases.values() if one.standing != WITHDRAWN]
        if draw is None or not chosen:
            return
        references = [one.reference or "" for one in chosen]
        self.desk.work.run(
            lambda _progress: self._proofs.balance(draw, references),
            self.balance.show_shares,
            self.failed,
            sentence=self.tr("Setting the sample beside the list"),
        )
        self.desk.work.run(
            lambda _progress: self._proofs.listed(draw),
            lambda listed: self.bound.show_sizes(listed, len(references)),
            self.failed,
        )

    def _row(self, case: SampledCase) -> Row:
        framework, language = self.desk.framework, self.desk.language
        pool = framework.pool(case.pool or "").name.of(language)
        gone = case.standing == WITHDRAWN
        state = (
            Cell(self.tr("Withdrawn"), Tone.NEUTRAL)
            if gone
            else Cell(self.tr("Selected"), Tone.GOOD)
        )
        codes = ", ".join(in_order(case.categories or ()))
        cells = (case.reference or "", pool, codes, percent(case.chance), state)
        said = (case.reference or "", pool, codes, state.words)
        return Row(str(case.id), cells, ", ".join(said))

    def _facts(self) -> str:
        draw = self._draw
        if draw is None or draw.seed is None:
            return ""
        told = draw.summary or {}
        words = self.tr(
            "Seed: {seed}\nCommitment: {hash}\nLowest chance: {low} · best possible: {best}"
        )
        return words.format(
            seed=draw.seed,
            hash=(draw.commitment or "")[:16],
            low=percent(told.get("lowest_chance")),
            best=percent(told.get("best_possible_lowest_chance")),
        )

    def _on_opened(self, case: str) -> None:
        self.desk.go_to.emit(Place("casework", UUID(case)))

    def write_certificate(self, path: Path) -> None:
        """The certificate as it stands now, with the verifiers beside it."""
        self.exports.write_certificate(path)

    def write_sheet(self, path: Path) -> None:
        """The drawn list as a spreadsheet in both languages."""
        self.exports.write_sheet(path)

    def _columns(self) -> list[Column]:
        return [
            Column("reference", self.tr("Reference"), 13, sort=False),
            Column("pool", self.tr("Pool"), 9, sort=False),
            Column("categories", self.tr("Categories"), 0, sort=False),
            Column("chance", self.tr("Chance"), 9, right=True, sort=False),
            Column("state", self.tr("State"), 16, sort=False),
        ]

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self.tr("The sample is not drawn yet"),
            self.tr("Commit to list and rules, then throw the dice, under “Rules and draw”."),
            picture="sampling",
        )
