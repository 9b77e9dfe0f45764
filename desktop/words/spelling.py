"""Spelling in English and Welsh together: a word is right if either language knows it."""

import re
from collections.abc import Callable, Sequence
from functools import cache
from importlib.resources import as_file, files
from typing import Protocol

DICTIONARIES = ("en-gb", "cy")
WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
CLITIC = re.compile(r"'(?:r|n|i|u|w|m|th|ch|s)$")  # a'r, i'w, mae'n; the child's
APOSTROPHES = str.maketrans("’", "'")


class Speller(Protocol):
    """One language; what Hunspell, Enchant or another library can do."""

    def lookup(self, word: str) -> bool:
        """Is it a word?"""

    def suggest(self, word: str) -> Sequence[str]:
        """Words that may be meant, the likeliest first; takes up to half a second."""


class Spelling:
    """All languages at once, with a memory of what was asked."""

    def __init__(self, spellers: Sequence[Speller]) -> None:
        self._spellers = list(spellers)
        self._known: dict[str, bool] = {}

    def knows(self, word: str) -> bool:
        """Is it a word of any of the languages? Figures and capitals alone are."""
        plain = word.translate(APOSTROPHES)
        if plain not in self._known:
            self._known[plain] = plain.isupper() or any(
                one.lookup(plain) or one.lookup(CLITIC.sub("", plain)) for one in self._spellers
            )
        return self._known[plain]

    def suggest(self, word: str, most: int = 6) -> list[str]:
        """Of each language in turn, the likeliest first."""
        plain = word.translate(APOSTROPHES)
        found = [list(one.suggest(plain))[:most] for one in self._spellers]
        mixed = [words[n] for n in range(most) for words in found if n < len(words)]
        return list(dict.fromkeys(mixed))[:most]


@cache
def load() -> Spelling:
    """Both dictionaries. Takes about two seconds: on a reader's thread, never the window's."""
    from spylls.hunspell import Dictionary

    spellers = []
    for name in DICTIONARIES:
        folder = files("resources") / "spelling"
        with as_file(folder / f"{name}.aff") as aff, as_file(folder / f"{name}.dic"):
            spellers.append(Dictionary.from_files(str(aff.with_suffix(""))))
    return Spelling(spellers)


def misspelt(
    text: str, knows: Callable[[str], bool], unfinished: int = -1
) -> list[tuple[int, int]]:
    """Where the words stand that `knows` denies, as start and end; tags are no words.

    A word that ends at `unfinished` is still being typed, and not asked about.
    """
    return [
        found.span()
        for found in WORD.finditer(text)
        if found.end() != unfinished
        and not _is_tag(text, found.start())
        and not knows(found.group())
    ]


def _is_tag(text: str, start: int) -> bool:
    before = text[:start].split()[-1:] if start and not text[start - 1].isspace() else []
    return bool(before) and before[0][0] in "@#!"
