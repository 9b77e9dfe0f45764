"""Day by day, for the team's evening meeting: read, printed, or handed on as a file."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QDialog, QTextBrowser

from db.sessions import Session
from desktop.evidence.day import day_sheet, days
from desktop.evidence.page.part import Part
from desktop.interviews.sheet import Block, sheet_file, to_html
from desktop.widgets.choice import Pick
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.files import ask_new_file
from desktop.words.dates import day_and_date
from desktop.words.messages import say
from desktop.work.desk import Desk
from desktop.work.out import write_out


class DaysPart(Part):
    """The latest day is shown first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._blocks: list[Block] = []
        self.pick = Pick(self.tr("Day"), [])
        self.pick.steers = True
        self.pick.setMaximumWidth(self.fontMetrics().averageCharWidth() * 40)
        self.pick.edited.connect(lambda _day: self._read())
        self.sheet = QTextBrowser()
        self.sheet.setAccessibleName(self.tr("The day’s evidence"))
        self.sheet.setTabChangesFocus(True)
        self.body.addWidget(self.pick)
        self.body.addWidget(self.sheet, 1)
        self._nothing = EmptyState(
            self.tr("Nothing was recorded on any day yet"),
            self.tr("Notes, case reviews and observations stand here by the day they were made."),
            picture="calendar",
        )
        self.body.addWidget(self._nothing, 1)
        self._show_sheet(False)

    def refresh(self) -> None:
        """Which days there are, and what the chosen one brought."""
        desk = self.desk

        def job(session: Session) -> list[date]:
            return days(session, desk.inspection_id)

        desk.work.read(job, self._show_days)

    def commands(self) -> list[Command]:
        """Hand it on, or print it."""
        return [
            Command(
                "evidence.day.file",
                self.tr("Write to a file…"),
                self._on_file,
                "",
                self._why_not,
                "export",
                changes=False,
            ),
            Command(
                "evidence.day.print",
                self.tr("Print…"),
                self._on_print,
                "Ctrl+P",
                self._why_not,
                "print",
                changes=False,
            ),
        ]

    def export(self, file: Path) -> None:
        """The sheet as Word (.docx) or Markdown, not encrypted."""
        blocks, language = list(self._blocks), self.desk.language
        sentence = self.tr("{file} was written. That copy is not encrypted.")
        write_out(
            self.desk.work, file,
            lambda _session, _progress: sheet_file(blocks, language, file.suffix),
            lambda _: self.done.emit(sentence.format(file=file.name)),
            lambda message: self.refused.emit(say(message)),
        )  # fmt: skip

    def _show_days(self, found: Sequence[date]) -> None:
        language = self.desk.language
        self.pick.set_options([(day.isoformat(), day_and_date(day, language)) for day in found])
        self._show_sheet(bool(found))
        if self.pick.value() is None and found:
            self.pick.set_value(found[0].isoformat())
        self._read()

    def _show_sheet(self, shown: bool) -> None:
        self.pick.setVisible(shown)
        self.sheet.setVisible(shown)
        self._nothing.setVisible(not shown)

    def _read(self) -> None:
        value = self.pick.value()
        if value is None:
            self._show([])
            return
        desk, day = self.desk, date.fromisoformat(value)

        def job(session: Session) -> list[Block]:
            return day_sheet(session, desk.inspection_id, desk.framework, desk.language, day)

        desk.work.read(job, self._show)

    def _show(self, blocks: list[Block]) -> None:
        self._blocks = blocks
        place = self.sheet.verticalScrollBar().value()
        self.sheet.setHtml(to_html(blocks, self.desk.language))
        self.sheet.verticalScrollBar().setValue(place)

    def _why_not(self) -> str | None:
        return None if self._blocks else self.tr("There is no day with anything on it yet.")

    def _on_file(self) -> None:
        ask_new_file(
            self,
            self.tr("The day as a file that is not encrypted"),
            self.tr("Word (*.docx);;Markdown (*.md)"),
            f"{self.pick.value()}.docx",
            self.export,
        )

    def _on_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self.sheet.print_(printer))
        QDialog.open(dialog)  # its own needs a slot by name
