"""Lists in running text: "a, b and c"; in Welsh "a, b ac c" or "a, b a c"."""

import re
import unicodedata
from collections.abc import Sequence

_VOWELS = set("aeiouwyAEIOUWY")
# `ac` stands before vowels, and before a few words that begin with a consonant.
_AC_WORDS = {"fel", "felly", "mae", "maent", "mai", "mewn", "megis", "meddai", "mi", "mor"} | {
    "na", "nac", "nad", "ni", "nid", "nis", "roedd", "roeddent", "sydd", "sy", "wedi", "wedyn",
    "wrth",
}  # fmt: skip
# Here w sounds as a consonant, and `a` stays: a wal, a wlad, a Wrecsam; but ac wyth, ac wyneb.
_CONSONANT_W = re.compile(r"w[aeioulrnâêîôû]", re.IGNORECASE)
# As figures are read aloud: un, un ar ddeg, un ar bymtheg, ugain; and wyth in all that it opens.
_AC_FIGURES = {"1", "11", "16", "20"}


def joined(items: Sequence[str], language: str) -> str:
    """The items as a list in a sentence, in their order. Empty for no item."""
    if len(items) < 2:
        return "".join(items)
    *first, last = items
    return f"{', '.join(first)} {and_before(last, language)} {last}"


def and_before(word: str, language: str) -> str:
    """ "and"; in Welsh "ac" before a vowel and some short words, else "a".

    The aspirate mutation after `a` (te a choffi) is left to whoever writes the list: names,
    titles and figures, which lists here are made of, do not mutate.
    """
    if language != "cy":
        return "and"
    return "ac" if _takes_ac(word) else "a"


def _takes_ac(word: str) -> bool:
    bare = word.lstrip("“”‘’\"'(«").strip()
    if not bare:
        return False
    if bare[0].isdigit():
        figures = re.match(r"[\d,]+", bare)
        number = figures.group().replace(",", "") if figures else ""
        return number in _AC_FIGURES or number.startswith("8")
    if bare.split()[0].strip(".,;:").casefold() in _AC_WORDS:
        return True
    if _CONSONANT_W.match(bare):
        return False
    return unicodedata.normalize("NFD", bare)[0] in _VOWELS
