"""Marks below words as they are typed: spelling in two languages, and names."""

import re
from collections.abc import Callable, Iterable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from db.sessions import Session
from desktop.interviews.names import Mark, names_in
from desktop.interviews.page.note_box import NoteBox
from desktop.interviews.word_list import WordList, add_word, read_words, switch_spelling
from desktop.widgets.theme import current_theme
from desktop.words.messages import QT_TRANSLATE_NOOP, Message
from desktop.words.spelling import WORD, Spelling, load, misspelt
from desktop.work.desk import Desk

ENDING = re.compile(r"\S+$")
MOST = 4_000  # texts whose names are remembered
LEARN = QT_TRANSLATE_NOOP("interviews", "Add a word to the list")
SWITCH = QT_TRANSLATE_NOOP("interviews", "Mark spelling")


class Marking(QObject):
    """Marks a box from the moment it first has the focus: the dictionaries take two seconds."""

    changed = Signal()

    def __init__(self, desk: Desk, box: NoteBox) -> None:
        super().__init__(box)
        self._desk, self._box = desk, box
        self._spelling: Spelling | None = None
        self._asked = False
        self._names: dict[str, list[Mark]] = {}
        self._known: dict[str, bool] = {}
        self._unknown: set[str] = set()  # words whose answer is on its way
        self.words = WordList()
        self._painter = _Painter(box.document(), self)
        box.installEventFilter(self)
        current_theme().changed.connect(self._painter.dress)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The first focus begins to load."""
        if event.type() == QEvent.Type.FocusIn and not self._asked:
            self.start()
        return False

    def start(self) -> None:
        """Read the dictionaries and the word list, away from the window's thread."""
        self._asked = True
        self._desk.work.read(partial(_read, self._desk.inspection_id), self._on_read)

    @property
    def ready(self) -> bool:
        """Are the dictionaries there?"""
        return self._spelling is not None

    def wrong(self, text: str) -> list[tuple[int, int]]:
        """Where words are spelt wrongly; none while spelling is off or not there yet.

        The word that the cursor stands behind is still being typed: it is left alone.
        """
        if self._spelling is None or not self.words.on:
            return []
        cursor = self._box.textCursor()
        here = cursor.positionInBlock() if cursor.block().text() == text else -1
        return misspelt(text, self._knows, here)

    def names(self, text: str) -> list[Mark]:
        """What looks like names; titles are known at once, the rest with the dictionaries."""
        if len(self._names) > MOST:
            self._names.clear()
        if text not in self._names:
            self._names[text] = names_in(text, self._knows, self.words.words)
        return self._names[text]

    def names_typed(self, text: str) -> list[Mark]:
        """Those of a block of the box, but for the word that is still being typed."""
        cursor = self._box.textCursor()
        at_end = cursor.block().text() == text and cursor.positionInBlock() == len(text)
        return self.names(ENDING.sub("", text) if at_end else text)

    def all_names(self, texts: Iterable[str]) -> list[Mark]:
        """Each name of these texts once, in their order."""
        found = {mark.name: mark for text in texts for mark in self.names(text)}
        return list(found.values())

    def learn(self, word: str) -> None:
        """The word is right, and no name."""
        desk = self._desk
        desk.work.write(
            Message(LEARN), lambda writing: add_word(writing, desk.inspection_id, word),
            lambda _: self.start(),
        )  # fmt: skip

    def switch(self) -> None:
        """Spelling on or off."""
        desk, on = self._desk, not self.words.on
        desk.work.write(
            Message(SWITCH), lambda writing: switch_spelling(writing, desk.inspection_id, on),
            lambda _: self.start(),
        )  # fmt: skip

    def word_at_cursor(self) -> str:
        """The word that the cursor stands in or behind."""
        cursor = self._box.textCursor()
        place, text = cursor.positionInBlock(), cursor.block().text()
        for found in WORD.finditer(text):
            if found.start() <= place <= found.end():
                return found.group()
        return ""

    def suggest(self, word: str, done: Callable[[list[str]], object]) -> None:
        """Words that may be meant, later."""
        if self._spelling is None:
            done([])
            return
        spelling = self._spelling
        self._desk.work.read(lambda _session: spelling.suggest(word), done)

    def put(self, word: str) -> None:
        """Put a word in the place of the one at the cursor."""
        cursor = self._box.textCursor()
        place, block = cursor.positionInBlock(), cursor.block()
        for found in WORD.finditer(block.text()):
            if found.start() <= place <= found.end():
                cursor.setPosition(block.position() + found.start())
                cursor.setPosition(block.position() + found.end(), cursor.MoveMode.KeepAnchor)
                cursor.insertText(word)
                return

    def _knows(self, word: str) -> bool:
        """As far as it is known; what is not is asked elsewhere, and marked when the answer comes.

        A look at a word that no dictionary has takes up to 20 ms: too long for a key.
        """
        if self._spelling is None or word in self.words.words:
            return True
        if word not in self._known:
            if not self._unknown:
                QTimer.singleShot(0, self, self._ask)
            self._unknown.add(word)
        return self._known.get(word, True)

    def _ask(self) -> None:
        spelling, words = self._spelling, sorted(self._unknown)
        if spelling is not None:
            self._desk.work.read(
                lambda _session: {word: spelling.knows(word) for word in words}, self._on_known
            )

    def _on_known(self, found: dict[str, bool]) -> None:
        self._known |= found
        self._unknown -= set(found)
        if self._unknown:
            self._ask()
        if not all(found.values()):
            self._names.clear()
            self._painter.rehighlight()
            self.changed.emit()

    def _on_read(self, read: tuple[Spelling, WordList]) -> None:
        self._spelling, self.words = read
        self._names.clear()
        self._painter.rehighlight()
        self.changed.emit()


class _Painter(QSyntaxHighlighter):
    """A wave below what is misspelt, a dotted ground below what looks like a name."""

    def __init__(self, document: QTextDocument, marking: Marking) -> None:
        super().__init__(document)
        self._marking = marking
        self._wrong, self._name = QTextCharFormat(), QTextCharFormat()
        self.dress()

    def dress(self) -> None:
        """The colours of the theme."""
        theme, styles = current_theme(), QTextCharFormat.UnderlineStyle
        self._wrong.setUnderlineStyle(styles.WaveUnderline)
        self._wrong.setUnderlineColor(theme.colour("bad_text"))
        self._name.setUnderlineStyle(styles.DashUnderline)
        self._name.setUnderlineColor(theme.colour("warn_text"))
        self._name.setBackground(theme.colour("warn_ground"))
        self._name.setForeground(theme.colour("warn_text"))
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Called by Qt for each block that changed."""
        for start, end in self._marking.wrong(text):
            self.setFormat(start, end - start, self._wrong)
        for mark in self._marking.names_typed(text):
            self.setFormat(mark.start, mark.end - mark.start, self._name)


def _read(inspection: UUID, session: Session) -> tuple[Spelling, WordList]:
    return load(), read_words(session, inspection)
