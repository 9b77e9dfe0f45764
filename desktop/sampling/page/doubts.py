"""The doubts of the list: where they stand, and what was done meanwhile."""

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from db.models import LongListDoubt
from db.sessions import Session
from desktop.sampling.long_list.doubts import CODES, name_of
from desktop.sampling.long_list.wording import wording
from desktop.sampling.page.part import Part
from desktop.sampling.shown import (
    SampleShown,
    doubt_ids,
    doubts_as_read,
    doubts_by_id,
    notices_of,
)
from desktop.widgets.choice import Pick
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.files import ask_new_file
from desktop.widgets.page import PageFrame
from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.status import Tone
from desktop.widgets.table import Table
from desktop.widgets.text import text
from desktop.words.messages import say
from desktop.work.desk import Desk
from desktop.work.out import write_out
from desktop.work.progress import Progress


class _Doubts:
    """Feeds the table from the store: a list may have a doubt in each of its rows."""

    def __init__(self, part: "DoubtsPart", long_list: UUID, code: str) -> None:
        self._part, self._list, self._code = part, long_list, code

    def ids(self, sort: str, down: bool, done: Callable[[Sequence[str]], None]) -> None:
        asked = (self._list, self._code, sort, down)
        self._part.desk.work.read(lambda session: doubt_ids(session, *asked), done)

    def rows(self, ids: Sequence[str], done: Callable[[Sequence[Row]], None]) -> None:
        self._part.desk.work.read(
            lambda session: doubts_by_id(session, ids),
            lambda found: done([self._part.row(one) for one in found]),
        )


class DoubtsPart(Part):
    """What the file told as a whole; below it one row for each doubt, of one kind or all."""

    def __init__(self, desk: Desk, page: PageFrame) -> None:
        super().__init__(desk, page)
        self._list: UUID | None = None
        self._file = ""
        self._counts: dict[str, int] = {}
        empty = EmptyState(
            self.tr("No doubts"), self.tr("Every row of the list could be read."), picture="tick"
        )
        self._notices = text(tone="quiet")
        self.kind = Pick(self.tr("Kind of doubt"), [], blank=self.tr("All"))
        self.kind.steers = True
        self.kind.edited.connect(lambda _code: self._show_doubts())
        self.table = Table(self.tr("Doubts"), self._columns(), empty)
        self.body.addWidget(self._notices)
        self.body.addWidget(self.kind)
        self.body.addWidget(self.table, 1)

    def show_sample(self, shown: SampleShown) -> None:
        """The doubts of the list that counts, read as they come into view."""
        listed = shown.long_list
        before, self._list = self._list, listed.id if listed else None
        if listed is None:
            self._counts = {}
            self.kind.hide()
            self.table.show_rows([])
        if listed is None or self._list == before:
            return
        self._file = listed.file_name or ""
        self._counts = (listed.counts or {}).get("doubts", {})
        notices = notices_of(listed)
        self._notices.setText("\n".join(say(one) for one in notices))
        self._notices.setVisible(bool(notices))
        language = self.desk.language
        kinds = [
            (code, f"{name_of(code).of(language)}: {self._counts[code]:,}")
            for code in CODES
            if self._counts.get(code)
        ]
        self.kind.set_options(kinds)
        self.kind.setVisible(bool(kinds))
        self._show_doubts()

    def commands(self) -> list[Command]:
        """The spreadsheet to return to the authority."""
        return [
            Command(
                "sampling.doubts",
                self.tr("Write them &out for the authority…"),
                self._on_export,
                why_not=self._why_not,
                icon="export",
                changes=False,
            )
        ]

    def row(self, doubt: LongListDoubt) -> Row:
        """A doubt as it is shown and read aloud."""
        kind = name_of(doubt.code).of(self.desk.language)
        place = doubt.sheet
        if doubt.row:
            words = self.tr("{sheet}, row {row}") if doubt.sheet else self.tr("Row {row}")
            place = words.format(sheet=doubt.sheet, row=doubt.row)
        done = wording("done", doubt.done).of(self.desk.language)
        tone = Tone.NEUTRAL if doubt.done == "kept" else Tone.WARN
        cells = (kind, doubt.reference, place, doubt.column, doubt.found, Cell(done, tone))
        said = (kind, doubt.reference, place, doubt.column, doubt.found, done)
        return Row(str(doubt.id), cells, ", ".join(part for part in said if part))

    def write_file(self, path: Path) -> None:
        """Write the doubts (of the kind that is shown) as a bilingual spreadsheet."""
        listed, file, code = self._list, self._file, self.kind.value() or ""
        if listed is None:
            return

        def make(session: Session, progress: Progress) -> bytes:
            from desktop.sampling.long_list.returning import to_csv, to_xlsx

            write = to_csv if path.suffix.lower() == ".csv" else to_xlsx
            found = doubts_as_read(session, listed, file, code)
            return write(progress.over(found, self._how_many(code)))

        sentence = self.tr("{file} was written.").format(file=path.name)
        write_out(self.desk.work, path, make, lambda _: self.page.tell_done(sentence), self.failed)

    def _how_many(self, code: str) -> int:
        """Doubts of that kind; of all where none is chosen."""
        return self._counts.get(code, 0) if code else sum(self._counts.values())

    def _show_doubts(self) -> None:
        if self._list is not None:
            self.table.show_source(_Doubts(self, self._list, self.kind.value() or ""))

    def _why_not(self) -> str | None:
        return None if self._counts else self.tr("There is no doubt to return.")

    def _on_export(self) -> None:
        ask_new_file(
            self, self.tr("Doubts for the authority"), "*.xlsx (*.xlsx);;*.csv (*.csv)",
            self.tr("doubts") + ".xlsx", self.write_file,
        )  # fmt: skip

    def _columns(self) -> list[Column]:
        return [
            Column("kind", self.tr("Doubt"), 22),
            Column("reference", self.tr("Reference"), 12),
            Column("place", self.tr("Where"), 18, sort=False),
            Column("column", self.tr("Column"), 16),
            Column("found", self.tr("Found"), 0),
            Column("done", self.tr("What was done"), 44),
        ]
