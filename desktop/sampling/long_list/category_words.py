"""A cell that names categories in words or codes: "C4; C11", "Looked after child"."""

import re

from desktop.framework.whole import Framework
from desktop.sampling.long_list import synonyms
from desktop.sampling.long_list.mapping import Mapping
from desktop.sampling.long_list.sheets import Value
from desktop.sampling.long_list.synonyms import best, plain
from desktop.sampling.long_list.values import UNKNOWN, text_of

SURE = 0.6
Found = tuple[tuple[str, ...], str]
"""The codes, and the words that name no category ("" if all do)."""
_PARTS = re.compile(r"[;|\n/+,]")


class CategoryWords(dict[Value, Found]):
    """Looks a cell up, working it out the first time; spellings of the mapping come first."""

    def __init__(self, framework: Framework, mapping: Mapping) -> None:
        super().__init__()
        ours = {plain(word.spelling): word.category for word in mapping.words}
        self._phrases = synonyms.categories(framework) | ours
        self._codes = {plain(one.code): one.code for one in framework.categories}

    def __missing__(self, value: Value) -> Found:
        raw = value if isinstance(value, str) else text_of(value)
        self[value] = found = self._found(raw)
        return found

    def _found(self, raw: str) -> Found:
        """Parted where every part is a category; else as one label ("Section 47, not ...")."""
        if plain(raw) in UNKNOWN | {""}:
            return (), ""
        several = self._several(raw)
        code = self._one(raw) if several[1] else ""
        return ((code,), "") if code else several

    def _several(self, raw: str) -> Found:
        parts = [part for part in _PARTS.split(raw) if plain(part)]
        codes = [self._one(part) for part in parts]
        unknown = [text_of(part) for part, code in zip(parts, codes, strict=True) if not code]
        return tuple(dict.fromkeys(code for code in codes if code)), "; ".join(unknown)

    def _one(self, text: str) -> str:
        """The category of one word or code, also of "C4 - Care and support assessment"."""
        words = plain(text)
        if words in self._phrases:
            return self._phrases[words]
        first, _, rest = words.partition(" ")
        if first in self._codes:
            alone = _PARTS.search(text) is None or best(rest, self._phrases)[0]
            return self._codes[first] if alone in (True, self._codes[first]) else ""
        code, sure = best(text, self._phrases)
        return code if sure >= SURE else ""
