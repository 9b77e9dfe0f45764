"""The sample: who was drawn with which chance, who came in for whom, and the certificate."""

from fractions import Fraction
from pathlib import Path
from uuid import UUID

from db.models import Draw, SampledCase
from desktop.sampling.drawing import WITHDRAWN, certificate_of, replace_case
from desktop.sampling.page.part import Part
from desktop.sampling.sheet import write_sheet
from desktop.sampling.shown import SampleShown
from desktop.widgets.card import Card
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.files import ask_new_file
from desktop.widgets.page import PageFrame
from desktop.widgets.panes import Panes, column, scrolling
from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.status import Tone
from desktop.widgets.table import Table
from desktop.widgets.text import text
from desktop.widgets.text_fields import TextLine
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.work.acting import act
from desktop.work.desk import Desk, Place

REPLACE = QT_TRANSLATE_NOOP("sampling", "Replace {reference}")


class SamplePart(Part):
    """The list of drawn cases; for the chosen one its chance, and the way to replace it."""

    def __init__(self, desk: Desk, page: PageFrame) -> None:
        super().__init__(desk, page)
        self._cases: dict[str, SampledCase] = {}
        self._draw: Draw | None = None
        self.table = Table(self.tr("The sample"), self._columns(), self._nothing())
        self.table.chosen.connect(lambda _row: self._show_chosen())
        self.table.opened.connect(self._on_opened)
        self.about = Card()
        self._words = text()
        self.reason = TextLine(
            self.tr("Why it is replaced"),
            self.tr("The reserve is given by the rule; you choose none."),
        )
        self.about.add(self._words, self.reason)
        self.facts = Card(self.tr("The draw"))
        self._told = text()
        self.facts.add(self._told)
        right = column(self.about, self.facts)
        self.body.addWidget(Panes("sample", [self.table, scrolling(right)], [7, 4]), 1)

    def show_sample(self, shown: SampleShown) -> None:
        """The sample as it stands, withdrawn cases too."""
        self._draw = shown.draw
        self._cases = {str(case.id): case for case in shown.cases}
        self.table.show_rows([self._row(case) for case in shown.cases])
        if shown.cases and not self.table.current_id():
            self.table.choose(str(shown.cases[0].id))
        self.facts.setVisible(bool(shown.cases))
        self._told.setText(self._facts())
        self._show_chosen()

    def commands(self) -> list[Command]:
        """Certificate, list, replace."""
        return [
            Command("sampling.certificate", self.tr("Certi&ficate…"), self._on_certificate,
                    why_not=self._why_none, icon="export", changes=False),
            Command("sampling.replace", self.tr("&Replace this case"), self.replace,
                    why_not=self._why_not_replace),
            Command("sampling.sheet", self.tr("&List for the authority…"), self._on_sheet,
                    why_not=self._why_none, icon="export", changes=False),
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
        reference = case.reference or ""

        def done(by: str) -> None:
            self.reason.set_value("")
            sentence = self.tr("{removed} is withdrawn; {by} takes its place.")
            self.page.tell_done(sentence.format(removed=reference, by=by))

        act(
            self.desk.work,
            Message(REPLACE, {"reference": reference}),
            lambda writing: replace_case(writing, draw.id, reference, reason),
            self.page.tell_why_not,
            self.reason,
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
        return None if self.reason.value() else self.tr("Say at the right why it is replaced.")

    def _show_chosen(self) -> None:
        case = self._cases.get(self.table.current_id())
        self.about.setVisible(case is not None)
        if case is None:
            return
        framework, language = self.desk.framework, self.desk.language
        self.about.set_title(case.reference or "")
        names = [
            f"{code} {framework.category(code).label.of(language)}"
            for code in case.categories or ()
        ]
        chance = self.tr("Chance in this draw: {chance}").format(chance=_share(case.chance))
        self._words.setText("\n".join([*names, chance]))
        self.reason.setVisible(case.standing != WITHDRAWN)

    def _row(self, case: SampledCase) -> Row:
        framework, language = self.desk.framework, self.desk.language
        pool = framework.pool(case.pool or "").name.of(language)
        gone = case.standing == WITHDRAWN
        state = (
            Cell(self.tr("Withdrawn"), Tone.NEUTRAL)
            if gone
            else Cell(self.tr("Selected"), Tone.GOOD)
        )
        codes = ", ".join(case.categories or ())
        cells = (case.reference or "", pool, codes, _share(case.chance), state)
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
            low=_share(told.get("lowest_chance")),
            best=_share(told.get("best_possible_lowest_chance")),
        )

    def _on_opened(self, case: str) -> None:
        self.desk.go_to.emit(Place("casework", UUID(case)))

    def _on_certificate(self) -> None:
        ask_new_file(
            self, self.tr("Certificate of the draw"), "*.json (*.json)",
            self.tr("certificate") + ".json", self.write_certificate,
        )  # fmt: skip

    def write_certificate(self, path: Path) -> None:
        """The certificate as it stands now. It is personal data, like the list it holds."""
        draw = self._draw
        if draw is not None:
            self.desk.work.read(
                lambda session: path.write_bytes(certificate_of(session, draw)),
                lambda _: self.page.tell_done(
                    self.tr("{file} was written.").format(file=path.name)
                ),
                self.failed,
            )

    def _on_sheet(self) -> None:
        ask_new_file(
            self, self.tr("The sample for the authority"), "*.xlsx (*.xlsx)",
            self.tr("sample") + ".xlsx", self.write_sheet,
        )  # fmt: skip

    def write_sheet(self, path: Path) -> None:
        """The drawn list as a spreadsheet in both languages."""
        cases, framework = list(self._cases.values()), self.desk.framework
        sentence = self.tr("{file} was written.").format(file=path.name)
        self.desk.work.run(
            lambda _progress: write_sheet(cases, framework, path),
            lambda _: self.page.tell_done(sentence),
            self.failed,
        )

    def _columns(self) -> list[Column]:
        return [
            Column("reference", self.tr("Reference"), 13, sort=False),
            Column("pool", self.tr("Pool"), 9, sort=False),
            Column("categories", self.tr("Categories"), 0, sort=False),
            Column("chance", self.tr("Chance"), 9, right=True, sort=False),
            Column("state", self.tr("State"), 13, sort=False),
        ]

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self.tr("The sample is not drawn yet"),
            self.tr("Commit to list and rules, then throw the dice, under “Rules and draw”."),
            picture="sampling",
        )


def _share(chance: object) -> str:
    """An exact fraction as a per cent with two places."""
    return f"{float(Fraction(str(chance))):.2%}" if chance else "–"
