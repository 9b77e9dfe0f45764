"""The sample as a list: what is known of each case at a glance."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.casework.reviews import NOT_REVIEWED, REVIEWED, CaseLine
from desktop.casework.shown import CasesShown
from desktop.sampling.names import in_order
from desktop.widgets.choice import Choice
from desktop.widgets.empty import EmptyState
from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.status import Tone
from desktop.widgets.table import Table
from desktop.widgets.theme import current_theme
from desktop.work.desk import Desk


class CaseList(QWidget):
    """A filter over the list, and the list."""

    chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: CasesShown | None = None
        self._wanted = ""
        pools = [(pool.code, pool.plural.of(desk.language)) for pool in desk.framework.pools]
        self._filter = Choice(
            self.tr("Show"),
            [("", self.tr("All")), *pools, ("waiting", self.tr("To do"))],
        )
        self._filter.hide_label()
        self._filter.steers = True
        self._filter.set_value("")
        self._filter.edited.connect(lambda _value: self._fill())
        self.table = Table(self.tr("Sampled cases"), self._columns(), self._nothing())
        self.table.chosen.connect(self.chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_theme().space("medium"))
        layout.addWidget(self._filter)
        layout.addWidget(self.table, 1)

    def show_lines(self, shown: CasesShown) -> None:
        """Show the list as it is now; the chosen case stays chosen."""
        self._shown = shown
        self._fill()
        if self._wanted:
            self._choose_wanted()
        elif not self.table.current_id() and shown.lines:
            self.table.choose(str(shown.lines[0].id))

    def current_id(self) -> str:
        """The chosen case."""
        return self.table.current_id()

    def choose(self, case: str) -> None:
        """Put the cursor on a case; the filter gives way where it hides it."""
        if self._shown and case not in {str(line.id) for line in self._lines()}:
            self._filter.set_value("")
            self._fill()
        self.table.choose(case)

    def want(self, record: str) -> None:
        """Choose that case, or the case of that review, as soon as the list is there."""
        self._wanted = record

    def _choose_wanted(self) -> None:
        for line in self._shown.lines if self._shown else ():
            if self._wanted in (str(line.id), str(line.review)):
                self._wanted = ""
                self.choose(str(line.id))
                return

    def _lines(self) -> list[CaseLine]:
        lines = self._shown.lines if self._shown else ()
        wanted = self._filter.value() or ""
        if wanted == "waiting":
            return [x for x in lines if x.standing == "selected" and x.state not in
                    (REVIEWED, NOT_REVIEWED)]  # fmt: skip
        return [line for line in lines if wanted in ("", line.pool)]

    def _fill(self) -> None:
        self.table.show_rows([self._row(line) for line in self._lines()])

    def _row(self, line: CaseLine) -> Row:
        framework, language = self._desk.framework, self._desk.language
        state = self._state(line)
        judged = framework.scale_step(line.overall).name.of(language) if line.overall else "–"
        tracked = self.tr("Tracked") if line.tracked else ""
        who = self._shown.team.get(line.inspector, "") if self._shown and line.inspector else ""
        pool = framework.pool(line.pool).name.of(language)
        parts = (line.reference, pool, state.words, tracked, judged if line.overall else "", who)
        return Row(
            str(line.id),
            (line.reference, state, judged, tracked, ", ".join(in_order(line.categories))),
            ", ".join(part for part in parts if part),
        )

    def _state(self, line: CaseLine) -> Cell:
        if line.standing == "withdrawn":
            return Cell(self.tr("Withdrawn"), Tone.NEUTRAL)
        if line.state == REVIEWED:
            return Cell(self.tr("Reviewed"), Tone.GOOD)
        if line.state == NOT_REVIEWED:
            return Cell(self.tr("Not reviewed"), Tone.WARN)
        return Cell(self.tr("To do"), Tone.NEUTRAL if line.review is None else Tone.ACTIVE)

    def _columns(self) -> list[Column]:
        return [
            Column("reference", self.tr("Reference"), 10),
            Column("state", self.tr("Review"), 14),
            Column("overall", self.tr("Judgement"), 20),
            Column("tracked", self.tr("Tracked"), 7),
            Column("categories", self.tr("Categories"), 0),
        ]

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self.tr("No case here"),
            self.tr("The sample appears here once it is drawn on the Sample page."),
            picture="casework",
        )
