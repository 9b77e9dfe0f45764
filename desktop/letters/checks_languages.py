"""Checks of the pair of languages: missing, behind, and saying something else."""

from collections.abc import Iterator

from desktop.letters.checking import Check, Looked
from desktop.letters.languages import Language
from desktop.letters.texts import LetterText
from desktop.words.messages import QT_TRANSLATE_NOOP, Message

CHANGED: dict[Language, tuple[str, str]] = {
    "en": QT_TRANSLATE_NOOP(
        "letters", "{place}: the Welsh changed since the English was written."
    ),
    "cy": QT_TRANSLATE_NOOP("letters", "{place}: the English changed since it was translated."),
}


def languages(looked: Looked) -> Iterator[Check]:
    """All of them."""
    for text in looked.texts:
        if not text.origin:
            continue
        facts: dict[str, object] = {"place": place_of(text)}
        if not text.text(looked.letter.language).strip():
            source = QT_TRANSLATE_NOOP("letters", "{place}: no text in the letter's language.")
            yield Check("untranslated", True, Message(source, facts), text.origin)
        elif not text.text_en.strip() or not text.text_cy.strip():
            source = QT_TRANSLATE_NOOP("letters", "{place}: no text in the other language.")
            yield Check("untranslated", False, Message(source, facts), text.origin)
        if text.behind is not None:
            yield Check("behind", False, Message(CHANGED[text.behind], facts), text.origin)
        if text.difference is not None:
            yield Check("differs", False, _differs(text), text.origin)


def place_of(text: LetterText) -> str:
    """Where a text stands: its heading and number."""
    return f"{text.place} {text.number}".strip()


def _differs(text: LetterText) -> Message:
    assert text.difference is not None
    source = QT_TRANSLATE_NOOP("letters", "{place}: only in English: {en}; only in Welsh: {cy}.")
    english = ", ".join(text.difference.only_en) or "–"
    welsh = ", ".join(text.difference.only_cy) or "–"
    return Message(source, {"place": place_of(text), "en": english, "cy": welsh})
