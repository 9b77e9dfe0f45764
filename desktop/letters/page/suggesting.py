"""What others would change, paragraph by paragraph: accept or refuse."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.sessions import Session, Writing
from desktop.letters.drafting import LetterShown
from desktop.letters.model import Language
from desktop.letters.page.part import Part
from desktop.letters.page.reading import Reading, marked
from desktop.letters.returning import for_translator, read_returned
from desktop.letters.suggestions import Suggestion, take
from desktop.letters.versions import word_parts
from desktop.widgets.button import CommandButton
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.files import ask_file, ask_new_file
from desktop.widgets.flow import Flow
from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.status import Tone
from desktop.widgets.table import Table
from desktop.widgets.text import text
from desktop.widgets.theme import current_theme
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.work.desk import Desk
from desktop.work.out import write_out
from desktop.work.progress import Progress

TAKE = QT_TRANSLATE_NOOP("letters", "Accept a suggestion")


class SuggestionsPart(Part):
    """Suggestions of a file that was read; they are not kept until they are accepted."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._template = ""
        self._language: Language = "en"
        self._found: list[Suggestion] = []
        columns = [
            Column("place", self.tr("Place"), 18, sort=False),
            Column("after", self.tr("Suggested"), 0, sort=False),
            Column("state", self.tr("State"), 18, sort=False),
        ]
        nothing = EmptyState(
            self.tr("No suggestions"),
            self.tr("Read back a Word file that was sent and edited, or a translator's file."),
            picture="letters",
        )
        self.table = Table(self.tr("Suggestions"), columns, nothing)
        self.words = Reading(self.tr("The suggested change"))
        self._why = text("", tone="bad")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(current_theme().space("medium"))
        layout.addWidget(self._row_of(self._file_commands()))
        layout.addWidget(self.table, 2)
        layout.addWidget(self._why)
        layout.addWidget(self.words, 1)
        layout.addWidget(self._row_of(self._answers()))
        self.table.chosen.connect(lambda _row: self._show_chosen())
        self.show_suggestions([])

    def show_letter(self, shown: LetterShown) -> None:
        """Another letter has no suggestions yet."""
        if (self._template, self._language) != shown.key:
            self._template, self._language = shown.template.id, shown.prepared.letter.language
            self.show_suggestions([])

    def show_suggestions(self, found: Sequence[Suggestion]) -> None:
        """List them; the first is chosen."""
        self._found = list(found)
        rows = [self._row(str(n), one) for n, one in enumerate(self._found)]
        self.table.show_rows(rows)
        if rows:
            self.table.choose("0")
        self._show_chosen()

    def commands(self) -> list[Command]:
        """Read files, write one for a translator, accept, refuse."""
        return [*self._file_commands(), *self._answers()]

    def read_file(self, path: Path) -> None:
        """Read a file that came back."""
        inspection, template, language = self._desk.inspection_id, self._template, self._language

        def read(found: list[Suggestion]) -> None:
            self.show_suggestions(found)
            sentence = self.tr("Suggestions in {file}: {n}")
            self.told.emit(sentence.format(file=path.name, n=len(found)))

        sessions = self._desk.work.store.sessions

        def job(progress: Progress) -> list[Suggestion]:
            with sessions.reading() as session:
                found = read_returned(session, inspection, template, language, path)
            progress.step()
            return found

        self._desk.work.run(
            job, read, self._failed, sentence=self.tr("Reading {file}").format(file=path.name)
        )

    def write_file(self, path: Path) -> None:
        """Write the texts for a translator into the letter's language."""
        inspection, template, language = self._desk.inspection_id, self._template, self._language

        sentence = self.tr("{file} was written. Texts to work on: {n}")
        waiting: list[int] = []

        def make(session: Session, _progress: object) -> bytes:
            content, n = for_translator(session, inspection, template, language, path.suffix)
            waiting.append(n)
            return content

        def written(_nothing: None) -> None:
            self.told.emit(sentence.format(file=path.name, n=waiting[0]))

        write_out(self._desk.work, path, make, written, self._failed)

    def accept(self, chosen: Sequence[Suggestion]) -> None:
        """Make these changes as one action."""
        inspection, template = self._desk.inspection_id, self._template

        def job(writing: Writing) -> None:
            for one in chosen:
                take(writing, inspection, template, one)

        def taken(_result: object) -> None:
            self.show_suggestions([one for one in self._found if one not in chosen])
            self.told.emit(self.tr("Accepted: {n}").format(n=len(chosen)))

        self._desk.work.write(Message(TAKE), job, taken, self._failed)

    def _file_commands(self) -> list[Command]:
        return [
            Command("letters.read_back", self.tr("&Read a file that came back…"), self._on_read,
                    icon="import", changes=False),
            Command("letters.translate", self.tr("File for a &translator…"), self._on_translate,
                    icon="export", changes=False),
        ]  # fmt: skip

    def _answers(self) -> list[Command]:
        return [
            Command("letters.accept", self.tr("A&ccept"), self._on_accept, "Ctrl+Shift+A",
                    self._why_not_accept),
            Command("letters.refuse", self.tr("Re&fuse"), self._on_refuse, "Ctrl+Shift+R",
                    self._why_none),
            Command("letters.accept_all", self.tr("Accept &all without a doubt"),
                    self._on_accept_all, why_not=self._why_no_clear),
        ]  # fmt: skip

    def _row_of(self, commands: Sequence[Command]) -> QWidget:
        holder = QWidget()
        row = Flow(holder)
        for command in commands:
            button = CommandButton(command)
            button.refused.connect(self.refused)
            row.addWidget(button)
        return holder

    def _row(self, number: str, one: Suggestion) -> Row:
        words = " ".join(one.after.split()) or self.tr("(to be deleted)")
        state = Cell(self.tr("Ready"), Tone.GOOD)
        if one.why_not:
            state = Cell(self.tr("Not here"), Tone.BAD)
        elif one.doubt:
            state = Cell(self.tr("Look first"), Tone.WARN)
        return Row(number, (one.place, words, state), f"{one.place}. {words}. {state.words}")

    def _current(self) -> Suggestion | None:
        row = self.table.current_id()
        return self._found[int(row)] if row and int(row) < len(self._found) else None

    def _show_chosen(self) -> None:
        one = self._current()
        self.words.setVisible(one is not None)
        message = (one.why_not or one.doubt) if one else None
        self._why.setText(say(message) if message else "")
        self._why.setVisible(message is not None)
        if one is not None:
            self.words.show_html(f"<p>{marked(word_parts(one.before, one.after))}</p>")

    def _why_none(self) -> str | None:
        return None if self._current() else self.tr("Choose a suggestion in the list first.")

    def _why_not_accept(self) -> str | None:
        one = self._current()
        return say(one.why_not) if one and one.why_not else self._why_none()

    def _why_no_clear(self) -> str | None:
        return None if self._clear() else self.tr("None of them is without a doubt.")

    def _clear(self) -> list[Suggestion]:
        return [one for one in self._found if not one.why_not and not one.doubt]

    def _on_accept(self) -> None:
        one = self._current()
        if one is not None:
            self.accept([one])

    def _on_accept_all(self) -> None:
        self.accept(self._clear())

    def _on_refuse(self) -> None:
        one = self._current()
        self.show_suggestions([it for it in self._found if it is not one])

    def _on_read(self) -> None:
        kinds = self.tr("Letters and translations") + " (*.docx *.xlsx *.xlf *.xliff)"
        ask_file(self, self.tr("Read a file that came back"), kinds, self.read_file)

    def _on_translate(self) -> None:
        name = f"{self._template}-{self._language}.xlsx"
        kinds = "XLSX (*.xlsx);;XLIFF 1.2 (*.xlf)"
        ask_new_file(self, self.tr("File for a translator"), kinds, name, self.write_file)

    def _failed(self, message: Message) -> None:
        self.refused.emit(say(message))
