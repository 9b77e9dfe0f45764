"""What happened after the draw: withdrawn and replaced, or extended, when and why."""

from uuid import UUID

from desktop.sampling.page.one_case import reason_names
from desktop.sampling.shown import SampleShown
from desktop.widgets.card import Card
from desktop.widgets.rows import Column, Row
from desktop.widgets.table import Table
from desktop.words.dates import date_and_time
from desktop.work.desk import Desk


class LogCard(Card):
    """One line each, in the order in which it happened."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.set_title(self.tr("After the draw"))
        self._desk = desk
        columns = [
            Column("change", self.tr("Change"), 0, sort=False),
            Column("why", self.tr("Why"), 0, sort=False),
        ]
        self.table = Table(self.tr("After the draw"), columns)
        self.add(self.table)

    def show_log(self, shown: SampleShown) -> None:
        """Hidden while nothing has happened."""
        self.setVisible(bool(shown.log))
        names = {case.id: case.reference or "" for case in shown.cases}
        kinds = reason_names()
        rows = []
        for one in shown.log:
            change = f"{self._name(names, one.removed)} → {self._name(names, one.taken)}"
            kind = kinds.get(one.reason_code or "", one.reason_code or "")
            why = f"{kind}: {one.reason}"
            when = date_and_time(one.at, self._desk.language) if one.at else ""
            rows.append(Row(str(one.id), (change, why), f"{change}. {why}. {when}"))
        self.table.show_rows(rows)
        self.table.fit_height(8)

    def _name(self, names: dict[UUID, str], case: UUID | None) -> str:
        return names.get(case, "–") if case else "–"
