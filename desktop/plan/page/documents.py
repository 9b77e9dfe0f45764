"""The register of documents, with their files in the store."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from uuid import UUID

from db.models import Document
from db.sessions import Writing
from desktop.plan.documents import (
    Attachment,
    Registered,
    attach,
    change_document,
    file_of,
    read_attachment,
    register,
    remove_document,
    with_file,
)
from desktop.plan.exports import note_export
from desktop.plan.page.part import Part, changed
from desktop.plan.page.same_file import SameFileDialog
from desktop.plan.shown import PlanShown
from desktop.widgets.button import Button
from desktop.widgets.choice import Pick
from desktop.widgets.command import Command
from desktop.widgets.date_field import DateField
from desktop.widgets.empty import EmptyState
from desktop.widgets.field import Field
from desktop.widgets.files import ask_file, ask_new_file
from desktop.widgets.ledger import Entry, Ledger
from desktop.widgets.rows import Column, Row
from desktop.widgets.saved_text import SavedText
from desktop.widgets.text_fields import TextLine
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.work.desk import Desk
from desktop.work.keeping import Keeper
from desktop.work.out import write_out
from desktop.work.progress import Progress

COPIED = QT_TRANSLATE_NOOP("plan", "Note a copy that was saved")
CHANGED = QT_TRANSLATE_NOOP("plan", "Change the register of documents")

Keep = Callable[[Writing, Attachment], str]  # gives the document's id
Then = Callable[[str], object]


class DocumentsPart(Part):
    """Numbered D1, D2 ... in the order in which they came."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._keeper = Keeper(desk.work, Document, "note", Message(CHANGED), parent=self)
        self.ledger = Ledger(
            (
                Column("number", self.tr("No."), 5),
                Column("title", self.tr("Document"), 0),
                Column("received", self.tr("Received"), 17),
                Column("file", self.tr("File"), 24),
                Column("size", self.tr("kB"), 8, right=True),
            ),
            self._fields(),
            EmptyState(
                self.tr("The register is empty"),
                self.tr("Add a file: it is kept encrypted in the workspace, as it came."),
                picture="letters",
            ),
            self.tr("Documents"),
        )
        for caption, slot, picture in (
            (self.tr("Attach another file…"), self._on_attach, "attach"),
            (self.tr("Save a copy…"), self._on_copy, "export"),
            (self.tr("Remove from the register"), self._on_remove, "delete"),
        ):
            self.ledger.add_button(Button(caption, slot, picture=picture))
        self.ledger.edited.connect(self._on_edited)
        self.body.addWidget(self.ledger, 1)

    def commands(self) -> list[Command]:
        """With a file, or without one."""
        return [
            Command("plan.add_document", self.tr("Add without a file"), self._on_add),
            Command("plan.add_file", self.tr("Add a file…"), self._on_add_file, icon="add"),
        ]

    def choose(self, record: UUID) -> bool:
        """Put the cursor on that document."""
        self.ledger.choose(str(record))
        return self.ledger.table.model.place_of(str(record)) >= 0

    def show_plan(self, plan: PlanShown) -> None:
        """In the order of the register."""
        asked = [(str(one.id), one.what or "") for one in plan.requests]
        request = self.ledger.fields["request_id"]
        assert isinstance(request, Pick)
        request.set_options(asked)
        self.ledger.show_entries([self._entry(one) for one in plan.documents])

    def add_file(self, file: Path) -> None:
        """Enter a document with its file."""

        def keep(writing: Writing, found: Attachment) -> str:
            return str(register(writing, self.desk.inspection_id, "", None, found))

        self._take(file, keep, self.ledger.begin)

    def attach_file(self, document: UUID, file: Path) -> None:
        """Another file for a document that is in the register."""

        def keep(writing: Writing, found: Attachment) -> str:
            attach(writing, document, found)
            return str(document)

        self._take(file, keep, self.ledger.choose)

    def _take(self, file: Path, keep: Keep, then: Then, *, twice: bool = False) -> None:
        """Read a file and keep it, unless it is there already and nobody wants it twice."""
        if self.closed:
            self.refused.emit(self.closed)
            return
        work, inspection = self.desk.work, self.desk.inspection_id

        def job(progress: Progress) -> str | Registered:
            found = read_attachment(file)
            progress.step()
            with work.store.sessions.reading() as session:
                there = with_file(session, inspection, found.sha256)
            if there is not None and not twice:
                return there
            progress.last_moment()
            return work.write_now(Message(CHANGED), lambda writing: keep(writing, found))

        def done(made: str | Registered) -> None:
            if isinstance(made, str):
                then(made)
                return
            box = SameFileDialog(file.name, made, self)
            box.show_it.connect(self.ledger.choose)
            box.keep_it.connect(partial(self._take, file, keep, then, twice=True))
            box.open()

        work.run(
            job, done, lambda message: self.refused.emit(say(message)),
            sentence=self.tr("Reading {file}").format(file=file.name),
        )  # fmt: skip

    def save_copy(self, file: Path) -> None:
        """Write the file of the chosen document outside the store, unencrypted."""
        desk, document = self.desk, UUID(self.ledger.current)
        sentence = self.tr("{file} was written. That copy is not encrypted.")

        def note(writing: Writing, content: bytes) -> None:
            """Even where the stage is closed: it left the store."""
            note_export(writing, desk.inspection_id, "document", file, content)

        write_out(
            desk.work, file, lambda session, _: file_of(session, document)[1],
            lambda _: self.done.emit(sentence.format(file=file.name)),
            lambda message: self.refused.emit(say(message)),
            (COPIED, note),
        )  # fmt: skip

    def _fields(self) -> Mapping[str, Field]:
        language = self.desk.language
        dimensions = [(one.id, one.short.of(language)) for one in self.desk.framework.dimensions]
        note = SavedText(self.tr("Note"), self._keeper.keep)
        note.recorded.connect(self._keeper.record)
        none = self.tr("None")
        return {
            "title": TextLine(self.tr("Title")),
            "kind": TextLine(self.tr("Kind"), self.tr("A policy, an audit, minutes, figures…")),
            "received_on": DateField(self.tr("Received on")),
            "request_id": Pick(self.tr("Answers the request"), [], blank=none),
            "dimension": Pick(
                self.desk.framework.words.dimension.of(language), dimensions, blank=none
            ),
            "passage": TextLine(self.tr("Page or passage that matters")),
            "note": note,
        }

    def _entry(self, one: Registered) -> Entry:
        row = one.row
        size = f"{-(-one.size // 1024):,}" if one.size is not None else ""
        cells = (
            one.number, row.title or "", self.day(row.received_on), row.file_name or "", size
        )  # fmt: skip
        values = {key: getattr(row, key) for key in self.ledger.fields}
        values["request_id"] = str(row.request_id) if row.request_id else None
        sentence = ", ".join(part for part in cells[:4] if part)
        return Entry(Row(str(row.id), cells, sentence), f"{one.number} {row.title or ''}", values)

    def _on_edited(self, row: str, key: str, value: object) -> None:
        if key == "request_id":
            value = UUID(str(value)) if value else None
        self.write(CHANGED, changed(change_document, row, key, value), self.ledger.fields[key])

    def _on_add(self) -> None:
        title = self.tr("New document")

        def job(writing: Writing) -> str:
            return str(register(writing, self.desk.inspection_id, title))

        self.write(CHANGED, job, then=self.ledger.begin)

    def _on_add_file(self) -> None:
        ask_file(self, self.tr("A file for the register"), self.tr("All files (*)"), self.add_file)

    def _on_attach(self) -> None:
        document = UUID(self.ledger.current)
        ask_file(
            self,
            self.tr("The file of this document"),
            self.tr("All files (*)"),
            partial(self.attach_file, document),
        )

    def _on_copy(self) -> None:
        document = UUID(self.ledger.current)
        self.desk.work.read(
            lambda session: file_of(session, document),
            self._ask_where,
            lambda _message: self.refused.emit(self.tr("No file is kept with this document.")),
        )

    def _ask_where(self, found: tuple[str, bytes]) -> None:
        ask_new_file(
            self,
            self.tr("Save a copy that is not encrypted"),
            self.tr("All files (*)"),
            found[0],
            self.save_copy,
        )

    def _on_remove(self) -> None:
        row, gone = UUID(self.ledger.current), self.ledger.farewell
        self.write(
            CHANGED,
            lambda writing: remove_document(writing, row),
            then=lambda _: self.deleted.emit(gone),
        )
