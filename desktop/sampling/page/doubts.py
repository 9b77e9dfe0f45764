"""The doubts of the list: where they stand, and what was done meanwhile."""

from pathlib import Path

from db.models import LongListDoubt
from desktop.sampling.long_list.doubts import Doubt, name_of
from desktop.sampling.long_list.wording import wording
from desktop.sampling.page.part import Part
from desktop.sampling.shown import SampleShown, doubts
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.files import ask_new_file
from desktop.widgets.page import PageFrame
from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.status import Tone
from desktop.widgets.table import Table
from desktop.work.desk import Desk


class DoubtsPart(Part):
    """One row for each doubt."""

    def __init__(self, desk: Desk, page: PageFrame) -> None:
        super().__init__(desk, page)
        self._file = ""
        self._found: list[LongListDoubt] = []
        columns = [
            Column("kind", self.tr("Doubt"), 22),
            Column("reference", self.tr("Reference"), 12),
            Column("place", self.tr("Where"), 18),
            Column("column", self.tr("Column"), 16),
            Column("found", self.tr("Found"), 0),
            Column("done", self.tr("What was done"), 44),
        ]
        empty = EmptyState(
            self.tr("No doubts"), self.tr("Every row of the list could be read."), picture="tick"
        )
        self.table = Table(self.tr("Doubts"), columns, empty)
        self.body.addWidget(self.table, 1)

    def show_sample(self, shown: SampleShown) -> None:
        """Read the doubts of the list that counts."""
        long_list = shown.long_list.id if shown.long_list else None
        self._file = (shown.long_list.file_name if shown.long_list else None) or ""
        if long_list is None:
            self._show([])
            return
        self.desk.work.read(lambda session: doubts(session, long_list), self._show)

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

    def _why_not(self) -> str | None:
        return None if self._found else self.tr("There is no doubt to return.")

    def _show(self, found: list[LongListDoubt]) -> None:
        self._found = found
        self.table.show_rows([self._row(one) for one in found])

    def _row(self, doubt: LongListDoubt) -> Row:
        kind = name_of(doubt.code).of(self.desk.language)
        place = f"{doubt.sheet} {doubt.row}" if doubt.row else doubt.sheet
        done = wording("done", doubt.done).of(self.desk.language)
        tone = Tone.NEUTRAL if doubt.done == "kept" else Tone.WARN
        cells = (kind, doubt.reference, place, doubt.column, doubt.found, Cell(done, tone))
        said = (kind, doubt.reference, place, doubt.column, doubt.found, done)
        return Row(str(doubt.id), cells, ", ".join(part for part in said if part))

    def _on_export(self) -> None:
        ask_new_file(
            self, self.tr("Doubts for the authority"), "*.xlsx (*.xlsx)",
            self.tr("doubts") + ".xlsx", self.write_file,
        )  # fmt: skip

    def write_file(self, path: Path) -> None:
        """Write the doubts as a bilingual spreadsheet."""
        found = [_as_read(one, self._file) for one in self._found]

        def job(_progress: object) -> None:
            from desktop.sampling.long_list.returning import to_xlsx

            path.write_bytes(to_xlsx(found))

        sentence = self.tr("{file} was written.").format(file=path.name)
        self.desk.work.run(job, lambda _: self.page.tell_done(sentence), self.failed)


def _as_read(kept: LongListDoubt, file: str) -> Doubt:
    """The doubt as it was when the file was read."""
    return Doubt(
        kept.code,  # type: ignore[arg-type]
        file,
        kept.sheet,
        kept.row or 0,
        kept.column,
        kept.reference,
        kept.found,
        kept.expected,
        kept.done,  # type: ignore[arg-type]
    )
