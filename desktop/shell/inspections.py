"""The inspections of this workspace: open one, or begin a new one."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from db.sessions import Session
from desktop.plan.inspection import inspections
from desktop.widgets.card import Card
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.page import PageFrame
from desktop.widgets.rows import Column, Row
from desktop.widgets.table import Table
from desktop.words.dates import period
from desktop.work.work import Work


class InspectionsPage(PageFrame):
    """A table of inspections; Enter opens one."""

    tables = frozenset({"inspection"})

    def __init__(
        self,
        work: Work,
        language: str,
        open_one: Callable[[UUID], None],
        begin: Callable[[], None],
    ) -> None:
        super().__init__(self.tr("Inspections"), scrolls=False)
        self._work, self._language, self._open = work, language, open_one
        self._begin = Command(
            "inspections.new",
            self.tr("&New inspection"),
            begin,
            icon="add",
            changes=False,
        )
        self.set_main_action(self._begin)
        empty = EmptyState(
            self.tr("No inspection yet"),
            self.tr("Begin with the authority, the framework and the review period."),
            None,
            "inspection",
        )
        columns = [
            Column("title", self.tr("Inspection"), 0),
            Column("authority", self.tr("Authority"), 24),
            Column("period", self.tr("Review period"), 34, sort=False),
        ]
        self._table = Table(self.tr("Inspections"), columns, empty)
        self._table.opened.connect(lambda row: self._open(UUID(row)))
        card = Card()
        card.body.addWidget(self._table)
        self.body.addWidget(card, 1)
        self.add_action(self._open_command())

    def refresh(self) -> None:
        """Read the list."""
        self._work.read(partial(_rows, self._language), self._on_rows)

    def open_at(self, record: UUID) -> None:
        """Put the cursor on that inspection."""
        self._table.choose(str(record))

    def _open_command(self) -> Command:
        return Command(
            "inspections.open",
            self.tr("&Open"),
            lambda: self._open(UUID(self._table.current_id())),
            why_not=self._why_not_open,
            changes=False,
        )

    def _why_not_open(self) -> str | None:
        if self._table.current_id():
            return None
        return self.tr("Choose an inspection in the list first.")

    def _on_rows(self, rows: list[Row]) -> None:
        self.set_sentence(self.tr("In this workspace: {count}").format(count=len(rows)))
        if rows and not self._table.current_id():
            self._table.choose(rows[0].id)
        self._table.show_rows(rows)


def _rows(language: str, session: Session) -> list[Row]:
    rows = []
    for one in inspections(session):
        welsh = language == "cy" and one.authority_cy
        authority = (one.authority_cy if welsh else one.authority) or ""
        when = ""
        if one.period_from and one.period_to:
            when = period(one.period_from, one.period_to, language)
        cells = (one.title or "", authority, when)
        rows.append(Row(str(one.id), cells, ", ".join(cells)))
    return rows
