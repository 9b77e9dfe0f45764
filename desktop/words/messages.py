"""Sentences that leave rooms without Qt, and are said in the reader's language at the face.

A room writes `Trouble(QT_TRANSLATE_NOOP("long_list", "{file} is empty."), file=name)`;
lupdate finds the marker by its name, and the window or the command line calls `say`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from desktop.words.dates import long_date

Translator = Callable[[str, str], str]


def QT_TRANSLATE_NOOP(context: str, text: str) -> tuple[str, str]:
    """Mark `text` for the translation tools; nothing is translated yet."""
    return context, text


@dataclass(frozen=True)
class Message:
    """A sentence with named places, and the facts that go there.

    A fact may be a Message, or a day, which is said in the reader's language too.
    """

    source: tuple[str, str]
    facts: Mapping[str, object] = field(default_factory=dict)


class Trouble(Exception):
    """Something a person must know and can act on. Never carries case data beyond its facts.

    `exit_code` is the command line's: 1 the answer is no, 2 unreadable input or wrong usage,
    3 the store can't be opened, 4 no room on the disk.
    """

    exit_code = 2

    def __init__(self, source: tuple[str, str], **facts: object) -> None:
        super().__init__(source[1])
        self.message = Message(source, facts)


class No(Trouble):
    """The answer is no: a check failed, a quota can't be met."""

    exit_code = 1


def _as_written(_context: str, text: str) -> str:
    return text


_translate: Translator = _as_written
_language = "en"


def use_translator(translate: Translator, language: str = "en") -> None:
    """Let the face hand in its translation (QCoreApplication.translate) and its language."""
    global _translate, _language
    _translate, _language = translate, language


def say(message: Message) -> str:
    """The sentence in the language of the face."""
    context, text = message.source
    facts = {name: _said(fact) for name, fact in message.facts.items()}
    return _translate(context, text).format(**facts)


def _said(fact: object) -> object:
    if isinstance(fact, Message):
        return say(fact)
    if isinstance(fact, date) and not isinstance(fact, datetime):
        return long_date(fact, _language)
    return fact
