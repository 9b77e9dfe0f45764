"""One text in both languages, side by side while there is room."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from db.models import ParagraphPair
from desktop.letters.checks_languages import place_of
from desktop.letters.drafting import LetterShown
from desktop.letters.languages import FIELDS, MODELS, Language
from desktop.letters.templates import PLACE
from desktop.letters.texts import LetterText
from desktop.widgets.button import CommandButton
from desktop.widgets.card import Card
from desktop.widgets.command import Command
from desktop.widgets.flow import Flow
from desktop.widgets.panes import SideBySide
from desktop.widgets.saved_text import SavedText
from desktop.widgets.text import text
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.work.desk import Desk
from desktop.work.keeping import Keeper

WRITE = QT_TRANSLATE_NOOP("letters", "Write a paragraph")
COMMENT = QT_TRANSLATE_NOOP("letters", "Comment on a paragraph")


class TextEditor(Card):
    """Finding, recommendation or paragraph: the same text as on its own page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        work = desk.work
        self._keepers = {
            (table, field): Keeper(work, model, field, Message(WRITE), parent=self)
            for table, model in MODELS.items()
            for field in FIELDS.values()
        }
        self._comments = Keeper(work, ParagraphPair, "comment", Message(COMMENT), parent=self)
        captions: dict[Language, str] = {"en": self.tr("English"), "cy": self.tr("Welsh")}
        order: tuple[Language, ...] = ("cy", "en") if desk.language == "cy" else ("en", "cy")
        self.boxes = {language: self._box(language, captions[language]) for language in order}
        self.comment = SavedText(self.tr("Comment, not part of the letter"), self._keep_comment,
                                 rows=2)  # fmt: skip
        self.comment.recorded.connect(lambda key, words: self._comments.record(_row(key), words))
        self._first = self._place = self.boxes[order[0]]
        self._notes = text("", tone="quiet")
        self._figures = text("", "small", "quiet")
        self._buttons = QWidget()
        self._flow = Flow(self._buttons)
        self.add(self._notes, SideBySide(list(self.boxes.values()), [1, 1]), self._figures)
        self.add(self.comment, self._buttons)

    def show_commands(self, commands: Sequence[Command], refused: Callable[[str], object]) -> None:
        """Buttons below the text."""
        for command in commands:
            button = CommandButton(command)
            button.refused.connect(refused)
            self._flow.addWidget(button)

    def show_text(self, one: LetterText, shown: LetterShown) -> None:
        """Another text, or the same as the record has it now."""
        self.set_title(place_of(one))
        self._notes.setText(self._said(one))
        self._notes.setVisible(bool(self._notes.text()))
        figures = _figures_in(one, shown)
        self._figures.setText(self.tr("Live figures: {figures}").format(figures=figures))
        self._figures.setVisible(bool(figures))
        for language, box in self.boxes.items():
            _fill(box, one.origin, one.text(language))
            box.setVisible(bool(one.origin))
        _fill(self.comment, one.origin if one.section else "", one.comment)
        self.comment.setVisible(bool(one.origin and one.section))

    def focus_text(self) -> None:
        """Go on writing in the language of the screen."""
        self._first.setFocus()

    def mark_place(self) -> None:
        """Remember which text is being written, before a dialog takes the focus."""
        written = (box for box in self.boxes.values() if box.box.hasFocus())
        self._place = next(written, self._place)

    def insert_figure(self, name: str) -> None:
        """Put a live figure where the cursor stands."""
        box = self._place.box
        assert isinstance(box, QPlainTextEdit)
        box.insertPlainText("{" + name + "}")
        box.setFocus()

    def flush(self) -> None:
        """Hand over what is typed."""
        for box in (*self.boxes.values(), self.comment):
            box.flush()

    def _box(self, language: Language, caption: str) -> SavedText:
        field = FIELDS[language]
        box = SavedText(caption, partial(self._keep, field), rows=5)
        box.recorded.connect(partial(self._record, field))
        return box

    def _keep(self, field: str, key: str, words: str, kept: Callable[[], None]) -> None:
        if key:
            self._keepers[_table(key), field].keep(_row(key), words, kept)

    def _record(self, field: str, key: str, words: str) -> None:
        if key:
            self._keepers[_table(key), field].record(_row(key), words)

    def _keep_comment(self, key: str, words: str, kept: Callable[[], None]) -> None:
        if key:
            self._comments.keep(_row(key), words, kept)

    def _said(self, one: LetterText) -> str:
        """What is to be known about the pair of texts, in sentences."""
        said = []
        if not one.origin:
            said.append(self.tr("Nothing is written here yet. Add a paragraph."))
        if one.behind:
            changed = {
                "en": self.tr("The Welsh changed since: look at the English again."),
                "cy": self.tr("The English changed since: look at the Welsh again."),
            }
            said.append(changed[one.behind])
        if one.difference:
            sentence = self.tr("Only in English: {en}. Only in Welsh: {cy}.")
            said.append(
                sentence.format(
                    en=", ".join(one.difference.only_en) or "–",
                    cy=", ".join(one.difference.only_cy) or "–",
                )
            )
        return " ".join(said)


def _fill(box: SavedText, key: str, words: str) -> None:
    if box.record_id == key:
        box.set_value(words)
    else:
        box.show_record(key, words)


def _figures_in(one: LetterText, shown: LetterShown) -> str:
    names = dict.fromkeys(m.group(1) for m in PLACE.finditer(f"{one.text_en} {one.text_cy}"))
    return ", ".join(f"{name} = {shown.figures.get(name, '?')}" for name in names)


def _table(key: str) -> str:
    return key.partition(":")[0]


def _row(key: str) -> str:
    return key.partition(":")[2]
