"""What the team writes: for each open place of the letter, paragraphs in two languages."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.models import ParagraphPair
from db.sessions import Writing
from desktop.letters.drafting import LetterShown
from desktop.letters.pairs import add_pair
from desktop.letters.templates import Template
from desktop.widgets.button import CommandButton
from desktop.widgets.card import Card
from desktop.widgets.command import Command
from desktop.widgets.saved_text import SavedText
from desktop.widgets.text import clear, text
from desktop.widgets.theme import current_theme
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.work.desk import Desk
from desktop.work.keeping import Keeper

ADD = QT_TRANSLATE_NOOP("letters", "Add a paragraph")
WRITE = QT_TRANSLATE_NOOP("letters", "Write a paragraph")
DELETE = QT_TRANSLATE_NOOP("letters", "Delete a paragraph")


class WritingPart(QWidget):
    """A card for each section. Paragraphs that stay keep their boxes, and what is typed there."""

    refused = Signal(str)
    deleted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._letter = ""
        self._boxes: dict[tuple[UUID, str], SavedText] = {}
        self._wanted: UUID | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(current_theme().space("large"))

    def show_pairs(self, shown: LetterShown, language: str) -> None:
        """Show what is written now; only other paragraphs make other boxes."""
        ids = [pair.id for rows in shown.pairs.values() for pair in rows]
        if self._letter == f"{shown.template.id}/{language}" and ids == self._ids():
            for rows in shown.pairs.values():
                for pair in rows:
                    self._boxes[pair.id, "text_en"].set_value(pair.text_en or "")
                    self._boxes[pair.id, "text_cy"].set_value(pair.text_cy or "")
            return
        for box in self._boxes.values():
            box.flush()
        clear(self)
        self._boxes = {}
        self._letter = f"{shown.template.id}/{language}"
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        for section, rows in shown.pairs.items():
            layout.addWidget(self._section(shown, section, rows, language))
        layout.addStretch(1)
        self._focus_wanted()

    def choose(self, pair: UUID) -> None:
        """Put the focus on a paragraph, now or when it is shown."""
        self._wanted = pair
        self._focus_wanted()

    def _focus_wanted(self) -> None:
        box = (
            self._boxes.get((self._wanted, f"text_{self._desk.language}"))
            if self._wanted
            else None
        )
        if box is not None:
            self._wanted = None
            box.setFocus()

    def _ids(self) -> list[UUID]:
        return list(dict.fromkeys(pair for pair, _field in self._boxes))

    def _section(
        self, shown: LetterShown, section: str, rows: list[ParagraphPair], language: str
    ) -> Card:
        card = Card(section_title(shown.template, section, language))
        add = Command(
            f"letters.add.{section}",
            self.tr("Add a paragraph"),
            partial(self._on_add, shown.template.id, section),
        )
        card.set_note("")
        card.add_to_top(CommandButton(add))
        if not rows:
            card.add(text(self.tr("Nothing is written here yet."), tone="quiet"))
        for pair in rows:
            card.add(self._pair(pair))
        return card

    def _pair(self, pair: ParagraphPair) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        fields = [("text_en", self.tr("English")), ("text_cy", self.tr("Welsh"))]
        for field, caption in fields if self._desk.language == "en" else fields[::-1]:
            keeper = Keeper(self._desk.work, ParagraphPair, field, Message(WRITE), parent=holder)
            box = SavedText(caption, keeper.keep, rows=3)
            box.recorded.connect(keeper.record)
            box.show_record(str(pair.id), getattr(pair, field) or "")
            self._boxes[pair.id, field] = box
            column.addWidget(box)
        gone = Command(
            f"letters.delete.{pair.id}", self.tr("Delete"), partial(self._on_delete, pair.id),
            icon="delete",
        )  # fmt: skip
        column.addWidget(CommandButton(gone), 0, Qt.AlignmentFlag.AlignLeft)
        return holder

    def _on_add(self, template: str, section: str) -> None:
        def job(writing: Writing) -> UUID:
            return add_pair(writing, self._desk.inspection_id, template, section)

        self._write(ADD, job, self.choose)

    def _on_delete(self, pair: UUID) -> None:
        self._write(
            DELETE,
            lambda writing: writing.delete(ParagraphPair, pair),
            lambda _: self.deleted.emit(self.tr("The paragraph is deleted.")),
        )

    def _write(
        self,
        name: tuple[str, str],
        job: Callable[[Writing], Any],
        then: Callable[[Any], object],
    ) -> None:
        def failed(message: Message) -> None:
            self.refused.emit(say(message))

        self._desk.work.write(Message(name), job, then, failed)


def section_title(template: Template, section: str, language: str) -> str:
    """The heading under which a section stands in the letter."""
    title = ""
    for part in template.parts:
        if part.kind in ("heading", "subheading"):
            title = template.words(part.name, language)
        elif part.kind == "people" and part.name == section:
            return title or section
    return section
