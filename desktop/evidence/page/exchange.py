"""Exchange with programs for qualitative analysis: a REFI-QDA project out, and in."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from db.sessions import Session, Writing
from desktop.evidence.page.part import Part
from desktop.evidence.qdpx_in import CodeLine, code_lines, map_code, remove_project, take_in
from desktop.evidence.qdpx_out import write_project
from desktop.self_assessment.enquiries import lines
from desktop.widgets.button import Button
from desktop.widgets.card import Card
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.files import ask_file, ask_new_file
from desktop.widgets.picker import Picker
from desktop.widgets.rows import Column, Row
from desktop.widgets.table import Table
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.work.desk import Desk
from desktop.work.out import write_out
from desktop.work.progress import Progress

IMPORT = QT_TRANSLATE_NOOP("evidence", "Take in a REFI-QDA project")
MAP = QT_TRANSLATE_NOOP("evidence", "Say what a code means")
REMOVE = QT_TRANSLATE_NOOP("evidence", "Delete an imported project")


class ExchangePart(Part):
    """The codes of what was taken in, and what each means here; Enter changes it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._lines: dict[str, CodeLine] = {}
        self._targets: dict[str, str] = {}
        self.table = Table(
            self.tr("Codes of imported projects"),
            (
                Column("code", self.tr("Code"), 0),
                Column("target", self.tr("Means here"), 30),
                Column("passages", self.tr("Passages"), 10, right=True),
            ),
            EmptyState(
                self.tr("Nothing was taken in yet"),
                self.tr("A project of QualCoder, NVivo, MAXQDA or ATLAS.ti, saved as .qdpx."),
                picture="import",
            ),
        )
        self.table.opened.connect(self._on_opened)
        self._remove = Button(self.tr("Delete this import"), self._on_remove, picture="delete")
        card = Card(self.tr("Codes"), self.tr("Enter says which dimension or enquiry a code is"))
        card.body.addWidget(self.table, 1)
        card.add(self._remove)
        self.body.addWidget(card, 1)

    def refresh(self) -> None:
        """Read the imports again."""
        desk = self.desk

        def job(session: Session) -> tuple[list[CodeLine], dict[str, str]]:
            asked = lines(session, desk.inspection_id)
            names = {str(line.id): f"{line.number} {line.question}" for line in asked}
            return code_lines(session, desk.inspection_id), names

        desk.work.read(job, self._show)

    def commands(self) -> list[Command]:
        """Out and in."""
        return [
            Command(
                "evidence.qdpx.out",
                self.tr("Write a REFI-QDA project…"),
                self._on_export,
                icon="export",
                changes=False,
            ),
            Command(
                "evidence.qdpx.in",
                self.tr("Take in a REFI-QDA project…"),
                self._on_import,
                icon="import",
            ),
        ]

    def take_in(self, file: Path) -> None:
        """Read a project and keep it."""
        desk, work = self.desk, self.desk.work

        def job(progress: Progress) -> UUID:
            content = file.read_bytes()
            progress.step()

            def keep(writing: Writing) -> UUID:
                found = (desk.inspection_id, desk.framework, content, file.name)
                made = take_in(writing, *found, progress.step)
                progress.last_moment()
                return made

            return work.write_now(Message(IMPORT), keep)

        told = self.tr("{file} was taken in.").format(file=file.name)
        reading = self.tr("Reading {file}").format(file=file.name)
        work.run(
            job, lambda _: self.done.emit(told), lambda message: self.refused.emit(say(message)),
            sentence=reading,
        )  # fmt: skip

    def export(self, file: Path) -> None:
        """The evidence as a project, not encrypted."""
        desk = self.desk
        sentence = self.tr("{file} was written. That copy is not encrypted.")

        def make(session: Session, progress: Progress) -> bytes:
            about = (desk.inspection_id, desk.framework, desk.language)
            return write_project(session, *about, progress.step)

        write_out(
            desk.work, file, make, lambda _: self.done.emit(sentence.format(file=file.name)),
            lambda message: self.refused.emit(say(message)),
        )  # fmt: skip

    def _show(self, read: tuple[Sequence[CodeLine], dict[str, str]]) -> None:
        found, enquiries = read
        self._lines = {f"{it.project}/{it.guid}": it for it in found}
        self._targets = dict(self.dimensions()) | enquiries
        nothing = self.tr("Nothing yet")
        self.table.show_rows(
            [
                Row(key, (it.name, self._targets.get(it.target, nothing), str(it.passages)))
                for key, it in self._lines.items()
            ]
        )
        self._remove.setVisible(bool(self._lines))

    def _on_opened(self, key: str) -> None:
        line = self._lines[key]
        options = [("", self.tr("Nothing here")), *self._targets.items()]

        def chosen(target: str) -> None:
            self.write(MAP, lambda writing: map_code(writing, line.project, line.guid, target))

        Picker(self.tr("What does it mean here?"), options, chosen, self).open()

    def _on_remove(self) -> None:
        line = self._lines.get(self.table.current_id())
        if line is not None:
            project = line.project
            gone = self.tr("The import is deleted.")
            self.write(
                REMOVE,
                lambda writing: remove_project(writing, project),
                then=lambda _: self.deleted.emit(gone),
            )

    def _on_import(self) -> None:
        kinds = self.tr("REFI-QDA projects (*.qdpx)")
        ask_file(self, self.tr("A project to take in"), kinds, self.take_in)

    def _on_export(self) -> None:
        kinds = self.tr("REFI-QDA projects (*.qdpx)")
        title = self.tr("The evidence as a project that is not encrypted")
        ask_new_file(self, title, kinds, "evidence.qdpx", self.export)
