"""What is written: all texts of the letter in reading order, and the chosen one to edit."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout

from db.models import ParagraphPair
from db.sessions import Writing
from desktop.letters.checks_languages import place_of
from desktop.letters.drafting import LetterShown
from desktop.letters.languages import still_right
from desktop.letters.page.editor import TextEditor
from desktop.letters.page.part import Part
from desktop.letters.pairs import add_pair
from desktop.letters.texts import LetterText
from desktop.widgets.command import Command
from desktop.widgets.empty import EmptyState
from desktop.widgets.picker import Picker
from desktop.widgets.rows import Cell, Column, Row
from desktop.widgets.status import Tone
from desktop.widgets.table import Table
from desktop.widgets.theme import current_theme
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.work.acting import act
from desktop.work.desk import Desk

ADD = QT_TRANSLATE_NOOP("letters", "Add a paragraph")
DELETE = QT_TRANSLATE_NOOP("letters", "Delete a paragraph")
CONFIRM = QT_TRANSLATE_NOOP("letters", "A text is still right")


class TextsPart(Part):
    """A list of texts, and below it the editor of the chosen one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: LetterShown | None = None
        self._texts: dict[str, LetterText] = {}
        self._wanted = ""
        self.table = Table(self.tr("Texts of the letter"), self._columns(), self._nothing())
        self.editor = TextEditor(desk)
        self.editor.show_commands(self.commands(), self.refused.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(current_theme().space("medium"))
        layout.addWidget(self.table)
        layout.addWidget(self.editor)
        layout.addStretch(1)
        self.table.chosen.connect(lambda _key: self._show_chosen())
        self.table.opened.connect(lambda _key: self.editor.focus_text())

    def show_letter(self, shown: LetterShown) -> None:
        """Show what is written now; what is being typed stays."""
        if self._shown is not None and self._shown.template.id != shown.template.id:
            self.editor.flush()
        self._shown = shown
        self._texts = {text.key: text for text in shown.texts}
        changed = {one.key for one in shown.changes}
        rows = [self._row(text, text.origin in changed) for text in shown.texts]
        current = self._wanted or self.table.current_id()
        self.table.show_rows(rows)
        self.table.fit_height(3)
        if current in self._texts:
            self.table.choose(current)
        elif rows:
            self.table.choose(rows[0].id)
        self._show_chosen()
        if self._wanted and self._wanted in self._texts:
            self._wanted = ""
            self.editor.focus_text()

    def choose(self, record: UUID | str) -> None:
        """Stand at a text, by its record or its key, now or once it is shown."""
        key = next((key for key in self._texts if key.endswith(str(record))), "")
        if key:
            self.table.choose(key)
            self._show_chosen()
            self.editor.focus_text()
        else:
            self._wanted = f"paragraph_pair:{record}"

    def commands(self) -> list[Command]:
        """What can be done with the chosen text."""
        return [
            Command("letters.add", self.tr("&Add a paragraph"), self._on_add, "Ctrl+N",
                    self._why_no_section, "add"),
            Command("letters.figure", self.tr("Insert a &figure…"), self._on_figure,
                    "Ctrl+Shift+G", self._why_none),
            Command("letters.right", self.tr("Still &right"), self._on_still_right, "",
                    self._why_in_step),
            Command("letters.delete", self.tr("&Delete"), self._on_delete, "Ctrl+Backspace",
                    self._why_no_pair, "delete"),
        ]  # fmt: skip

    def _current(self) -> LetterText | None:
        return self._texts.get(self.table.current_id())

    def _show_chosen(self) -> None:
        text = self._current()
        if text is not None and self._shown is not None:
            self.editor.show_text(text, self._shown)
        self.editor.setVisible(text is not None)

    def _row(self, text: LetterText, changed: bool) -> Row:
        words = text.text(self._desk.language) or text.text_en or text.text_cy
        line = " ".join(words.split()) or self.tr("(nothing written yet)")
        state = self._state(text, changed)
        where = place_of(text)
        sentence = f"{where}. {line} {state.words}"
        return Row(text.key, (where, line, state), sentence)

    def _state(self, text: LetterText, changed: bool) -> Cell:
        if not text.origin:
            word = self.tr("To be written") if text.required else self.tr("Empty")
            return Cell(word, Tone.BAD if text.required else Tone.NEUTRAL)
        if text.untranslated:
            return Cell(self.tr("In one language"), Tone.BAD)
        if text.behind:
            behind = {"en": self.tr("English behind"), "cy": self.tr("Welsh behind")}
            return Cell(behind[text.behind], Tone.WARN)
        if text.difference:
            return Cell(self.tr("Figures differ"), Tone.WARN)
        if changed:
            return Cell(self.tr("Changed"), Tone.NEUTRAL)
        return Cell("")

    def _why_none(self) -> str | None:
        text = self._current()
        return None if text and text.origin else self.tr("Choose a text in the list first.")

    def _why_no_section(self) -> str | None:
        text = self._current()
        if text is not None and text.section:
            return None
        return self.tr("Choose a section of the letter in the list first.")

    def _why_no_pair(self) -> str | None:
        text = self._current()
        if text is not None and text.origin and text.section:
            return None
        return self.tr("Only a paragraph of the letter's own can be deleted here.")

    def _why_in_step(self) -> str | None:
        text = self._current()
        return None if text and text.behind else self.tr("Both languages are in step.")

    def _on_add(self) -> None:
        text, shown = self._current(), self._shown
        if text is None or shown is None:
            return
        after = UUID(text.origin.partition(":")[2]) if text.origin else None

        def job(writing: Writing) -> UUID:
            template = shown.template.id
            return add_pair(writing, self._desk.inspection_id, template, text.section, after=after)

        self._write(ADD, job, self.choose)

    def _on_delete(self) -> None:
        text = self._current()
        if text is not None:
            row = UUID(text.origin.partition(":")[2])
            self._write(
                DELETE,
                lambda writing: writing.delete(ParagraphPair, row),
                lambda _: self.deleted.emit(self.tr("The paragraph is deleted.")),
            )

    def _on_still_right(self) -> None:
        text = self._current()
        if text is not None and text.behind is not None:
            self.editor.flush()
            origin, language = text.origin, text.behind
            self._write(CONFIRM, lambda writing: still_right(writing, origin, language))

    def _on_figure(self) -> None:
        self.editor.mark_place()
        figures = self._shown.figures if self._shown else {}
        options = [(name, f"{value} · {name}") for name, value in sorted(figures.items())]
        Picker(self.tr("Insert a figure"), options, self.editor.insert_figure, self).open()

    def _write(
        self,
        name: tuple[str, str],
        job: Callable[[Writing], Any],
        then: Callable[[Any], object] | None = None,
    ) -> None:
        act(self._desk.work, Message(name), job, self.refused.emit, then=then)

    def _columns(self) -> list[Column]:
        return [
            Column("place", self.tr("Place"), 18, sort=False),
            Column("text", self.tr("Text"), 0, sort=False),
            Column("state", self.tr("State"), 18, sort=False),
        ]

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self.tr("This letter has no text of its own"),
            self.tr("All of it comes from the records."),
            picture="letters",
        )
