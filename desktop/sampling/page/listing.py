"""The long-list as it came: its figures, and every row with whether it may be drawn."""

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.models import LongListRow
from db.sessions import Session
from desktop.plan.inspection import find_inspection, period_of
from desktop.sampling.page.importing import Importing
from desktop.sampling.page.one_row import RowCard
from desktop.sampling.page.part import Part, filled
from desktop.sampling.preview import Preview
from desktop.sampling.shown import SampleShown, Wanted, row_ids, rows_by_id
from desktop.widgets.card import Card
from desktop.widgets.choice import Choice, Pick
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.files import ask_file, ask_new_file
from desktop.widgets.flow import Flow
from desktop.widgets.page import PageFrame
from desktop.widgets.panes import Panes, column, scrolling
from desktop.widgets.rows import Bar, Cell, Column, Row
from desktop.widgets.status import Tone
from desktop.widgets.table import Table
from desktop.widgets.text import text
from desktop.widgets.text_fields import TextLine
from desktop.work.desk import Desk
from desktop.work.out import write_out

KINDS = "*.xlsx *.xlsm *.ods *.csv *.tsv *.txt"


class _Rows:
    """Feeds the table from the store, a page of rows at a time."""

    def __init__(self, part: "ListPart", long_list: UUID, wanted: Wanted) -> None:
        self._part, self._list, self._wanted = part, long_list, wanted

    def ids(self, sort: str, down: bool, done: Callable[[Sequence[str]], None]) -> None:
        asked = (self._list, self._wanted, sort, down)
        self._part.desk.work.read(lambda session: row_ids(session, *asked), done)

    def rows(self, ids: Sequence[str], done: Callable[[Sequence[Row]], None]) -> None:
        self._part.desk.work.read(
            lambda s: rows_by_id(s, ids),
            lambda found: done([self._part.row(one) for one in found]),
        )


class ListPart(Part):
    """Figures at the left, rows at the right."""

    def __init__(
        self,
        desk: Desk,
        page: PageFrame,
        importing: Importing,
        map_it: Callable[[Preview], object],
    ) -> None:
        super().__init__(desk, page)
        self._importing, self._map_it = importing, map_it
        self._shown: UUID | None = None
        self.rows = Table(self.tr("Rows of the long-list"), self._columns(), self._nothing())
        self.figures = Card(self.tr("Figures"))
        self._numbers = QWidget()
        Flow(self._numbers, gap=24, between_lines=6)
        self.categories = Table(self.tr("Categories"), self._category_columns())
        self.figures.add(self._numbers, self.categories)
        self.file = text("", "small", "quiet")
        self.figures.add(self.file)
        self._make_filter()
        self.one = RowCard(desk)
        self.rows.chosen.connect(self.one.show_row)
        self._left = scrolling(column(self.one, self.figures))
        right = filled(self._filter, self.rows)
        self.body.addWidget(Panes("sampling", [self._left, right], [4, 7]), 1)

    def _make_filter(self) -> None:
        language = self.desk.language
        self.letters = TextLine(self.tr("Reference"), width=14)
        self.letters.typed.connect(lambda _letters: self._show_rows())
        self.category = Pick(
            self.tr("Category"),
            [
                (one.code, f"{one.code} {one.short.of(language)}")
                for one in self.desk.framework.categories
            ],
            blank=self.tr("All"),
        )
        self.drawable = Choice(
            self.tr("Draw"),
            [
                ("all", self.tr("All")),
                ("yes", self.tr("May be drawn")),
                ("no", self.tr("Not drawn")),
            ],
        )
        for field in (self.letters, self.category, self.drawable):
            field.steers = True
        self.drawable.set_value("all")
        self.category.edited.connect(lambda _code: self._show_rows())
        self.drawable.edited.connect(lambda _which: self._show_rows())
        self._filter = QWidget()
        flow = Flow(self._filter, gap=16)
        for field in (self.letters, self.category, self.drawable):
            flow.addWidget(field)

    def _show_rows(self) -> None:
        if self._shown is None:
            return
        which = {"yes": True, "no": False}.get(str(self.drawable.value()))
        letters = str(self.letters.value())
        wanted = Wanted(letters, self.category.value() or "", which)
        self.rows.show_source(_Rows(self, self._shown, wanted))

    def show_sample(self, shown: SampleShown) -> None:
        """The figures at once; rows are asked for as they come into view."""
        long_list = shown.long_list
        self._left.setVisible(long_list is not None)
        self._filter.setVisible(long_list is not None)
        self.one.show_list(long_list)
        if long_list is None:
            self._shown = None
            self.rows.show_rows([])
            return
        counts = long_list.counts or {}
        self._show_numbers(counts)
        self._show_categories(counts.get("per_category", {}))
        self.file.setText(
            self.tr("{file} · SHA-256 of the list: {hash}").format(
                file=long_list.file_name, hash=(long_list.list_sha256 or "")[:16]
            )
        )
        if self._shown != long_list.id:
            self._shown = long_list.id
            self._show_rows()

    def commands(self) -> list[Command]:
        """The form for the authority, reading what came, and reading it again."""
        return [
            Command("sampling.again", self.tr("Map and read a&gain…"), self._on_again,
                    why_not=self._why_not_again, changes=False),
            Command("sampling.template", self.tr("Form for the authority…"), self._on_template,
                    icon="export", changes=False),
            self._read_command(),
        ]  # fmt: skip

    def read_file(self, path: Path) -> None:
        """Read a list as the authority's last one was, or as it seems to be, and keep it."""
        self._importing.read_file(path)

    def look_at(self, path: Path) -> None:
        """Open a file and show what its columns seem to be."""
        self._importing.look_at(path, self._map_it)

    def row(self, row: LongListRow) -> Row:
        """A row as it is shown and read aloud."""
        framework, language = self.desk.framework, self.desk.language
        pool = framework.pool(row.pool).name.of(language)
        codes = ", ".join(row.categories)
        drawn = (
            Cell(self.tr("May be drawn"), Tone.GOOD)
            if row.eligible
            else Cell(self.tr("Not drawn"), Tone.WARN)
        )
        cells = (row.reference or "–", pool, codes, row.age_band, row.team, drawn)
        parts = (row.reference, pool, codes, row.age_band, row.team, drawn.words)
        return Row(str(row.id), cells, ", ".join(part for part in parts if part))

    def _show_numbers(self, counts: dict[str, int]) -> None:
        layout = self._numbers.layout()
        assert isinstance(layout, Flow)
        while layout.count():
            item = layout.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for caption, key in (
            (self.tr("Rows on the sheets"), "source_rows"),
            (self.tr("On the list"), "rows"),
            (self.tr("May be drawn"), "eligible"),
            (self.tr("Cases"), "cases"),
            (self.tr("Contacts"), "contacts"),
        ):
            layout.addWidget(_number(caption, counts.get(key, 0)))

    def _show_categories(self, counts: dict[str, int]) -> None:
        language = self.desk.language
        most = max(counts.values(), default=1) or 1
        rows = []
        for category in self.desk.framework.categories:
            n = counts.get(category.code, 0)
            name = category.short.of(language)
            cells = (category.code, name, str(n), Cell("", bar=Bar(n, most)))
            rows.append(Row(category.code, cells, f"{category.code} {name}: {n}"))
        self.categories.show_rows(rows)
        self.categories.fit_height(14)

    def _read_command(self) -> Command:
        return Command(
            "sampling.read", self.tr("&Read a long-list…"), self._on_read, icon="import"
        )

    def _on_read(self) -> None:
        kinds = self.tr("Lists ({kinds})").format(kinds=KINDS)
        ask_file(self, self.tr("Read a long-list"), kinds, self.look_at)

    def _on_again(self) -> None:
        self._importing.look_again(self._map_it)

    def _why_not_again(self) -> str | None:
        return None if self._shown else self.tr("There is no long-list yet: read one first.")

    def _on_template(self) -> None:
        ask_new_file(
            self, self.tr("Form for the authority"), "*.xlsx (*.xlsx)",
            self.tr("long-list form") + ".xlsx", self._write_template,
        )  # fmt: skip

    def _write_template(self, path: Path) -> None:
        desk = self.desk

        def make(session: Session, _progress: object) -> bytes:
            from desktop.sampling.long_list.template import template

            return template(
                desk.framework, period_of(find_inspection(session, str(desk.inspection_id)))
            )

        told = self.tr("{file} was written.").format(file=path.name)
        write_out(desk.work, path, make, lambda _: self.page.tell_done(told), self.failed)

    def _columns(self) -> list[Column]:
        return [
            Column("reference", self.tr("Reference"), 13),
            Column("pool", self.tr("Pool"), 9),
            Column("categories", self.tr("Categories"), 0, sort=False),
            Column("age", self.tr("Age"), 7),
            Column("team", self.tr("Team"), 13),
            Column("eligible", self.tr("Draw"), 20),
        ]

    def _category_columns(self) -> list[Column]:
        return [
            Column("code", self.tr("Code"), 5, sort=False),
            Column("name", self.tr("Category"), 0, sort=False),
            Column("n", self.tr("On the list"), 8, right=True, sort=False),
            Column("bar", "", 10, sort=False),
        ]

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self.tr("There is no long-list yet"),
            self.tr(
                "Send the authority the form, or read the spreadsheet it has sent: one table, "
                "or one sheet for each category."
            ),
            self._read_command(),
            "sampling",
        )


def _number(caption: str, number: int) -> QWidget:
    card = QWidget()
    column = QVBoxLayout(card)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(text(f"{number:,}", "figure", wrap=False))
    column.addWidget(text(caption, "small", "quiet", wrap=False))
    return card
