"""Welsh in searches: letters without their accents, words through their mutations."""

import unicodedata

MUTATIONS: dict[str, tuple[str, ...]] = {
    "p": ("b", "mh", "ph"),
    "t": ("d", "nh", "th"),
    "c": ("g", "ngh", "ch"),
    "b": ("f", "m"),
    "d": ("dd", "n"),
    "g": ("", "ng"),
    "ll": ("l",),
    "m": ("f",),
    "rh": ("r",),
}
"""A radical's first letter, and what it becomes (soft, nasal, aspirate, as far as it has them)."""
_VOWELS = "aeiouwy"
# Two signs that are one letter: `ch` is no radical `c`, `dd` no `d`.
_DIGRAPHS = ("ngh", "ch", "dd", "ff", "mh", "ng", "nh", "ph", "th", "ll", "rh")
_MOST = 24


def folded(text: str) -> str:
    """Lower case without accents, as the search index folds: tŷ -> ty, Siân -> sian."""
    parts = unicodedata.normalize("NFD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def forms(word: str) -> tuple[str, ...]:
    """Every form under which a searched word may stand, folded; the word itself first.

    The word may be a radical or already mutated: `blentyn` leads to `plentyn`, `mhlentyn`,
    `phlentyn`. A few of the forms are no words; in a search they simply find nothing.
    """
    exact = folded(word)
    if not exact.isalpha() or len(exact) < 2:
        return (exact,)
    found = dict.fromkeys([exact])
    for radical in radicals(exact):
        found.update(dict.fromkeys(mutated(radical)))
    return tuple(found)[:_MOST]


def radicals(word: str) -> tuple[str, ...]:
    """What a folded word may be the mutation of, itself first."""
    found = dict.fromkeys([word])
    for radical, changed in MUTATIONS.items():
        for start in changed:
            if start and _begins(word, start) and len(word) > len(start):
                found[radical + word[len(start) :]] = None
    if _may_lack_g(word):
        found["g" + word] = None  # gardd, (yr) ardd: soft mutation drops the g
    if word[0] == "h" and word[1:2] and word[1] in _VOWELS:
        found[word[1:]] = None  # ei hysgol
    return tuple(found)


def mutated(radical: str) -> tuple[str, ...]:
    """A folded radical and all that it becomes, with h before a vowel."""
    found = [radical]
    for start in ("ll", "rh", *(key for key in MUTATIONS if len(key) == 1)):
        if _begins(radical, start):
            rest = radical[len(start) :]
            found += [new + rest for new in MUTATIONS[start] if new or _may_lack_g(rest)]
            break
    if radical[0] in _VOWELS:
        found.append("h" + radical)
    return tuple(dict.fromkeys(found))


def _may_lack_g(word: str) -> bool:
    """Whether a g may have stood before: it does before vowels, l and r."""
    return word[:1] in tuple(_VOWELS) or _begins(word, "l") or _begins(word, "r")


def _begins(word: str, start: str) -> bool:
    """Whether the word's first letter is `start`: digraphs count as one letter."""
    first = next((two for two in _DIGRAPHS if word.startswith(two)), word[:1])
    return first == start
