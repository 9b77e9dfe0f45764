"""The long-list as it came: its figures, and every row with whether it may be drawn."""

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.models import LongListRow
from desktop.plan.inspection import find_inspection, period_of
from desktop.sampling.keeping import keep_list, read_file, sweep
from desktop.sampling.page.part import Part
from desktop.sampling.shown import SampleShown, row_ids, rows_by_id
from desktop.widgets.card import Card
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.files import ask_file, ask_new_file
from desktop.widgets.flow import Flow
from desktop.widgets.page import PageFrame
from desktop.widgets.panes import Panes, scrolling
from desktop.widgets.rows import Bar, Cell, Column, Row
from desktop.widgets.status import Tone
from desktop.widgets.table import Table
from desktop.widgets.text import text
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.work.desk import Desk
from desktop.work.progress import Progress

KINDS = "*.xlsx *.xlsm *.ods *.csv *.tsv *.txt"
SWEEP = QT_TRANSLATE_NOOP("sampling", "Clear away an unfinished import")


class _Rows:
    """Feeds the table from the store, a page of rows at a time."""

    def __init__(self, part: "ListPart", long_list: UUID) -> None:
        self._part, self._list = part, long_list

    def ids(self, sort: str, down: bool, done: Callable[[Sequence[str]], None]) -> None:
        self._part.desk.work.read(lambda s: row_ids(s, self._list, sort, down), done)

    def rows(self, ids: Sequence[str], done: Callable[[Sequence[Row]], None]) -> None:
        self._part.desk.work.read(
            lambda s: rows_by_id(s, ids),
            lambda found: done([self._part.row(one) for one in found]),
        )


class ListPart(Part):
    """Figures at the left, rows at the right."""

    def __init__(self, desk: Desk, page: PageFrame) -> None:
        super().__init__(desk, page)
        self._shown: UUID | None = None
        self.rows = Table(self.tr("Rows of the long-list"), self._columns(), self._nothing())
        self.figures = Card(self.tr("Figures"))
        self._numbers = QWidget()
        Flow(self._numbers, gap=28)
        self.categories = Table(self.tr("Categories"), self._category_columns())
        self.figures.add(self._numbers, self.categories)
        self.file = text("", "small", "quiet")
        self.figures.add(self.file)
        self.body.addWidget(Panes("sampling", [scrolling(self.figures), self.rows], [4, 7]), 1)

    def show_sample(self, shown: SampleShown) -> None:
        """The figures at once; rows are asked for as they come into view."""
        long_list = shown.long_list
        self.figures.setVisible(long_list is not None)
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
            self.rows.show_source(_Rows(self, long_list.id))

    def commands(self) -> list[Command]:
        """The form for the authority, and reading what came."""
        return [
            Command("sampling.template", self.tr("Form for the authority…"), self._on_template,
                    icon="export", changes=False),
            self._read_command(),
        ]  # fmt: skip

    def read_file(self, path: Path) -> None:
        """Read a list from a file and keep it; a cancel leaves nothing behind."""
        desk = self.desk

        def job(progress: Progress) -> UUID:
            from desktop.sampling.long_list.reading import read_long_list

            with desk.work.store.sessions.reading() as session:
                period = period_of(find_inspection(session, str(desk.inspection_id)))
            content = read_file(path)
            reading = read_long_list(content, path.name, desk.framework, period, watch=progress)
            return keep_list(desk.work.write_now, desk.inspection_id, reading, content, progress)

        def done(_list: UUID) -> None:
            self.page.progress.finish()
            self.page.tell_done(self.tr("{file} was read.").format(file=path.name))

        def cancelled() -> None:
            self.page.progress.finish()
            desk.work.write(Message(SWEEP), sweep)
            self.page.tell_done(self.tr("Stopped. Nothing of the file was kept."))

        task = desk.work.run(job, done, self.failed, cancelled, self.page.progress.set_progress)
        sentence = self.tr("Reading {file}").format(file=path.name)
        self.page.progress.start(sentence, task.cancel)

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
            "sampling.read", self.tr("&Read a long-list…"), self._on_read, "Ctrl+O", icon="import"
        )

    def _on_read(self) -> None:
        kinds = self.tr("Lists ({kinds})").format(kinds=KINDS)
        ask_file(self, self.tr("Read a long-list"), kinds, self.read_file)

    def _on_template(self) -> None:
        ask_new_file(
            self, self.tr("Form for the authority"), "*.xlsx (*.xlsx)",
            self.tr("long-list form") + ".xlsx", self._write_template,
        )  # fmt: skip

    def _write_template(self, path: Path) -> None:
        desk = self.desk

        def job(_progress: Progress) -> None:
            from desktop.sampling.long_list.template import template

            with desk.work.store.sessions.reading() as session:
                period = period_of(find_inspection(session, str(desk.inspection_id)))
            path.write_bytes(template(desk.framework, period))

        sentence = self.tr("{file} was written.").format(file=path.name)
        self.desk.work.run(job, lambda _: self.page.tell_done(sentence), self.failed)

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
