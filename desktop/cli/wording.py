"""argparse's own words in the reader's language: it asks a `_` of its own for each."""

import argparse

from desktop.cli.call import said
from desktop.words.messages import QT_TRANSLATE_NOOP

WORDS = {
    source[1]: source
    for source in (
        QT_TRANSLATE_NOOP("argparse", "usage: "),
        QT_TRANSLATE_NOOP("argparse", "options"),
        QT_TRANSLATE_NOOP("argparse", "positional arguments"),
        QT_TRANSLATE_NOOP("argparse", "show this help message and exit"),
        QT_TRANSLATE_NOOP("argparse", "the following arguments are required: %s"),
        QT_TRANSLATE_NOOP("argparse", "unrecognized arguments: %s"),
        QT_TRANSLATE_NOOP("argparse", "argument %(argument_name)s: %(message)s"),
        QT_TRANSLATE_NOOP("argparse", "invalid choice: %(value)r (choose from %(choices)s)"),
        QT_TRANSLATE_NOOP("argparse", "invalid %(type)s value: %(value)r"),
        QT_TRANSLATE_NOOP("argparse", "expected one argument"),
        QT_TRANSLATE_NOOP("argparse", "expected at least one argument"),
        QT_TRANSLATE_NOOP("argparse", "expected %s argument"),
        QT_TRANSLATE_NOOP("argparse", "expected %s arguments"),
        QT_TRANSLATE_NOOP("argparse", "ignored explicit argument %r"),
        QT_TRANSLATE_NOOP("argparse", "not allowed with argument %s"),
    )
}


def use() -> None:
    """Let argparse speak as we do. It offers no other way in than its own two functions."""
    argparse._ = _translated  # type: ignore[attr-defined]
    argparse.ngettext = _of_number  # type: ignore[attr-defined]


def _of_number(one: str, many: str, number: int) -> str:
    return _translated(one if number == 1 else many)


def _translated(text: str) -> str:
    source = WORDS.get(text)
    if source is None:
        return text
    # %-places are argparse's; braces would be ours, and there are none
    return said(source)
