"""A cell that names categories in words or codes: "C4; C11", "Looked after child"."""

import re
from collections.abc import Iterator

from desktop.framework.whole import Framework
from desktop.sampling.long_list import synonyms
from desktop.sampling.long_list.mapping import Mapping
from desktop.sampling.long_list.sheets import Value
from desktop.sampling.long_list.synonyms import best, plain
from desktop.sampling.long_list.values import UNKNOWN, text_of

SURE = 0.6
Found = tuple[tuple[str, ...], str]
"""The codes, and the words that name no category ("" if all do)."""
_LABELS = re.compile(r"[;|\n]")
_PARTS = re.compile(r"[/+,&]")  # these stand within a label too ("Permanence, adoption or ...")


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
        """Every category that the cell names, and what in it names none."""
        if plain(raw) in UNKNOWN | {""}:
            return (), ""
        found = [self._label(label) for label in _LABELS.split(raw) if plain(label)]
        codes = dict.fromkeys(code for codes, _unknown in found for code in codes)
        return tuple(codes), "; ".join(unknown for _codes, unknown in found if unknown)

    def _label(self, label: str) -> Found:
        """Parted where signs part categories; else as one label ("Section 47, not ...")."""
        found = [(self._coded(part) or self._one(part), part) for part in self._parts(label)]
        codes = tuple(code for known, _part in found for code in known.split())
        unknown = "; ".join(text_of(part) for known, part in found if not known)
        alone = self._one(label) if unknown else ""
        return ((alone,), "") if alone and set(codes) <= {alone} else (codes, unknown)

    def _parts(self, label: str) -> Iterator[str]:
        """What stands between signs; as many parts together as make a known phrase."""
        parts = [part for part in _PARTS.split(label) if plain(part)]
        while parts:
            sizes = range(len(parts), 1, -1)
            known = (n for n in sizes if plain(" ".join(parts[:n])) in self._phrases)
            size = next(known, 1)
            yield " ".join(parts[:size])
            parts = parts[size:]

    def _coded(self, text: str) -> str:
        """The codes of "C4 C11" or "C4 and C11"; one code alone says less than its words."""
        codes = [self._codes[word] for word in plain(text).split() if word in self._codes]
        return " ".join(codes) if len(codes) > 1 else ""

    def _one(self, text: str) -> str:
        """The category of one word or code, also of "C4 - Care and support assessment"."""
        words = plain(text)
        if words in self._phrases:
            return self._phrases[words]
        first, _, rest = words.partition(" ")
        if first in self._codes:
            alone = not _PARTS.search(text) or best(rest, self._phrases)[0]
            return self._codes[first] if alone in (True, self._codes[first]) else ""
        code, sure = best(text, self._phrases)
        return code if sure >= SURE else ""
