"""What is filled in by hand: to whom, who signs, reference, dates, the template's own fields."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.sessions import Writing
from desktop.letters.details import set_detail, set_field
from desktop.letters.drafting import LetterShown
from desktop.letters.languages import Language
from desktop.letters.page.part import Part
from desktop.letters.states import NAMES, back_to_draft, publish, send_to_authority
from desktop.widgets.button import CommandButton
from desktop.widgets.card import Card
from desktop.widgets.command import Command
from desktop.widgets.date_field import DateField
from desktop.widgets.field import Field
from desktop.widgets.flow import Flow
from desktop.widgets.panes import SideBySide
from desktop.widgets.status import Status, Tone
from desktop.widgets.text import clear, text
from desktop.widgets.text_fields import TextArea, TextLine
from desktop.widgets.theme import current_theme
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.work.acting import act
from desktop.work.desk import Desk

FILL = QT_TRANSLATE_NOOP("letters", "Fill in a letter")
SEND = QT_TRANSLATE_NOOP("letters", "The draft is with the authority")
PUBLISH = QT_TRANSLATE_NOOP("letters", "The letter is published")
BACK = QT_TRANSLATE_NOOP("letters", "Work on the letter again")


class DetailsPart(Part):
    """A card for the letter's state, one for dates, one for people, one for fields."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: LetterShown | None = None
        self._fields: dict[tuple[str, str], Field] = {}
        self._built = ""
        self._status = Status("", Tone.NEUTRAL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(current_theme().space("large"))

    def show_letter(self, shown: LetterShown) -> None:
        """Show what is filled in; another template has other fields."""
        self._shown = shown
        if self._built != shown.template.id:
            self._build(shown)
        details = shown.details
        self._status.set_state(say(Message(NAMES[shown.state])), Tone.NEUTRAL)
        values: dict[tuple[str, str], object] = {
            ("reference", ""): details.reference,
            ("dated", ""): details.dated,
            ("published_on", ""): details.published_on,
        }
        for language in ("en", "cy"):
            values["addressee", language] = details.addressee.get(language, "")
            values["signatory", language] = details.signatory.get(language, "")
            for name, words in details.fields.items():
                values[f"field.{name}", language] = words.get(language, "")
        for key, field in self._fields.items():
            field.set_value(values.get(key, ""))

    def focus_first_empty(self) -> None:
        """Stand at the first thing to be filled in."""
        for field in self._fields.values():
            if not field.value():
                field.setFocus()
                return

    def commands(self) -> list[Command]:
        """From state to state."""
        return [
            Command("letters.send", self.tr("With the &authority"),
                    partial(self._move, SEND, send_to_authority), why_not=self._why_not_begun),
            Command("letters.publish", self.tr("&Published"), self._on_publish,
                    why_not=self._why_no_date),
            Command("letters.back", self.tr("&Back to draft"),
                    partial(self._move, BACK, back_to_draft), why_not=self._why_not_begun),
        ]  # fmt: skip

    def _build(self, shown: LetterShown) -> None:
        self._built = shown.template.id
        clear(self)
        self._fields = {}
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(self._state_card())
        layout.addWidget(self._dates_card())
        if shown.template.addressed:
            hint = self.tr("As it stands on the letter, a line each")
            for name, caption in (
                ("addressee", self.tr("To")),
                ("signatory", self.tr("Signed by")),
            ):
                layout.addWidget(self._pair_card(name, caption, hint))
        for name in shown.template.fields:
            label = shown.template.words(f"field.{name}", self._desk.language)
            layout.addWidget(self._pair_card(f"field.{name}", label, ""))
        layout.addStretch(1)

    def _state_card(self) -> Card:
        card = Card(self.tr("Where the letter stands"))
        self._status = Status("", Tone.NEUTRAL)
        card.set_note("")
        card.add_to_top(self._status)
        holder = QWidget()
        row = Flow(holder)
        for command in self.commands():
            button = CommandButton(command)
            button.refused.connect(self.refused)
            row.addWidget(button)
        card.add(
            text(self.tr("Limits and due dates count from the day of publication."), tone="quiet")
        )
        card.add(holder)
        return card

    def _dates_card(self) -> Card:
        card = Card(self.tr("Reference and dates"))
        self._add("reference", "", TextLine(self.tr("Our reference"), width=24), card)
        self._add("dated", "", DateField(self.tr("Dated")), card)
        self._add("published_on", "", DateField(self.tr("Publication date")), card)
        return card

    def _pair_card(self, name: str, caption: str, hint: str) -> Card:
        card = Card()
        card.add(text(caption, "strong"))
        captions: dict[Language, str] = {"en": self.tr("English"), "cy": self.tr("Welsh")}
        made = []
        for language, words in captions.items():
            field: Field = (
                TextArea(words, hint, rows=3)
                if name in ("addressee", "signatory")
                else TextLine(words)
            )
            field.box.setAccessibleName(f"{caption}, {words}")
            self._register(name, language, field)
            made.append(field)
        card.add(SideBySide(made[::-1] if self._desk.language == "cy" else made, [1, 1]))
        return card

    def _add(self, name: str, language: str, field: Field, card: Card) -> None:
        self._register(name, language, field)
        card.add(field)

    def _register(self, name: str, language: str, field: Field) -> None:
        self._fields[name, language] = field
        field.edited.connect(partial(self._on_edited, name, language))

    def _on_edited(self, name: str, language: str, value: object) -> None:
        assert self._shown is not None
        template, inspection = self._shown.template.id, self._desk.inspection_id

        def job(writing: Writing) -> None:
            if name.startswith("field."):
                field = name.removeprefix("field.")
                set_field(writing, inspection, template, field, language, str(value))
            else:
                set_detail(writing, inspection, template, name, value, language)

        self._write(FILL, job)

    def _why_not_begun(self) -> str | None:
        begun = self._shown is not None and self._shown.details.letter is not None
        return None if begun else self.tr("Write or export something of the letter first.")

    def _why_no_date(self) -> str | None:
        if self._shown is None or self._shown.details.published_on is None:
            return self.tr("Fill in the publication date first.")
        return None

    def _on_publish(self) -> None:
        assert self._shown is not None
        day = self._shown.details.published_on
        assert isinstance(day, date)
        self._move(PUBLISH, lambda writing, letter: publish(writing, letter, day))

    def _move(self, name: tuple[str, str], step: Callable[[Writing, UUID], None]) -> None:
        letter = self._shown.details.letter if self._shown else None
        if letter is not None:
            told = self.tr("It is noted where the letter stands.")
            act(
                self._desk.work, Message(name), lambda writing: step(writing, letter),
                self.refused.emit, then=lambda _nothing: self.told.emit(told),
            )  # fmt: skip

    def _write(self, name: tuple[str, str], job: Callable[[Writing], Any]) -> None:
        act(self._desk.work, Message(name), job, self.refused.emit)
