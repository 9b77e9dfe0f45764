"""Would anyone know a child from this? Rules and our own tables, offline and explainable.

Runs on the letter before it is drawn and again on the finished file, with its metadata,
bookmarks and descriptions. No guess is made that could not be explained to a court.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from desktop.interviews.names import persons_in
from desktop.letters.front import whole
from desktop.letters.model import Figure, Letter, plain, units

Kind = Literal[
    "nhs_number", "insurance_number", "email", "phone", "postcode", "birth_date", "initials",
    "reference", "name", "name_part", "place", "small_count",
]  # fmt: skip
Grade = Literal["certain", "likely", "possible"]


@dataclass(frozen=True)
class Telltale:
    """What may identify someone: where (a unit's key, or a part of the file), and which words."""

    kind: Kind
    grade: Grade
    place: str
    words: str
    near: str


@dataclass(frozen=True)
class Known:
    """Our own tables of this inspection, and lines that may stand (our address, the reference)."""

    references: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    allowed: frozenset[str] = frozenset()

    @cached_property
    def _tables(self) -> tuple[tuple[Kind, Grade, re.Pattern[str] | None], ...]:
        parts = {part for name in self.names for part in name.split() if len(part) > 2}
        common = {part for part in parts if fold(part) in COMMON}
        # A reference such as 12 is found by the word "case" before it, not by itself.
        references = {known for known in self.references if len(known) > 3}
        return (
            ("reference", "certain", _any_of(references)),
            ("name", "certain", _any_of({name for name in self.names if " " in name})),
            ("place", "likely", _any_of(self.places)),
            ("name_part", "likely", _any_of(parts - common)),
            ("name_part", "possible", _any_of(common, exact=True)),
        )

    @cached_property
    def _short(self) -> re.Pattern[str] | None:
        short = "|".join(re.escape(fold(known)) for known in self.references if len(known) <= 3)
        return re.compile(rf"\b(?:case|achos|ref|cyf)\.? (?:{short})\b") if short else None


# Words of both languages that are names too; alone they say little.
COMMON = frozenset(
    str.split(
        "april art bell bill black brown bush carol clay cook day dale faith field glyn grace "
        "green haf hall hill hope joy king knight lane lee long mai mark may mill moor nant "
        "park penny price rhodes rice robin rose rowan snow star stone summer swan wade ward "
        "west white will wood young bryn celyn eira eirlys fflur gwyn llwyd mor seren tegid"
    )
)

_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|"
    "ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr|"
    "fawrth|fai|fehefin|orffennaf|dachwedd|ragfyr"
)
_DATE = rf"(?:\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|\d{{1,2}}(?:st|nd|rd|th|eg|fed|ain|af)? (?:o )?(?:{_MONTHS}) \d{{4}}|\d{{4}}-\d{{2}}-\d{{2}})"  # noqa: E501
_BORN = (
    r"(?:born|d\.?o\.?b\.?|date of birth|birthday|ganed|ganwyd|a aned|geni|dyddiad geni|"
    r"pen-blwydd)"
)
_CHILD = r"(?:child|children|boy|girl|baby|plentyn|plant|bachgen|merch|babi)"
_FEW = r"(?:one|two|three|four|[1-4]|un|dau|dwy|tri|tair|pedwar|pedair)"

# On folded text: small letters, no accents.
_RULES: tuple[tuple[Kind, Grade, re.Pattern[str]], ...] = (
    ("nhs_number", "certain", re.compile(r"(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)")),
    ("insurance_number", "certain",
     re.compile(r"\b[a-ceghj-prstw-z][a-ceghj-nprstw-z] ?\d{2} ?\d{2} ?\d{2} ?[a-d]\b")),
    ("email", "certain", re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    ("phone", "likely", re.compile(r"(?<![\w+])(?:\+44 ?(?:\(0\) ?)?|0)\d(?:[ -]?\d){8,9}(?!\d)")),
    ("postcode", "likely", re.compile(r"\b[a-z]{1,2}\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2}\b")),
    ("birth_date", "certain", re.compile(rf"\b{_BORN}\b[^.;]{{0,30}}?{_DATE}")),
    ("small_count", "possible", re.compile(rf"\b{_FEW} (?:o )?{_CHILD}\b")),
)  # fmt: skip
# Capitals matter here, so this one looks at the words as they stand.
_INITIALS = re.compile(r"\b(?:[Cc]hild|[Pp]lentyn|[Yy] plentyn|[Mm]rs?|[Mm]s) [A-Z]{1,3}\b")


def fold(words: str) -> str:
    """Small letters without accents: Siân is sian."""
    return _folded(words)[0]


def in_letter(letter: Letter, known: Known) -> list[Telltale]:
    """All telltales of a letter, in reading order."""
    blocks = whole(letter)
    texts = [(unit.key, plain(unit.text)) for unit in units(blocks)]
    texts += [
        (unit.key, run.href)
        for unit in units(blocks)
        for run in unit.text
        if run.href and not run.href.startswith("#")
    ]
    texts += [(block.id, block.alt) for block in blocks if isinstance(block, Figure)]
    texts += [("about", words) for words in (letter.subject, *letter.keywords) if words]
    return find(texts, known)


def in_pdf(data: bytes, known: Known) -> list[Telltale]:
    """The same of a finished, unencrypted file: pages, descriptions, bookmarks, metadata."""
    from desktop.letters.pdf_texts import pdf_texts

    return find(pdf_texts(data), known)


def find(texts: Iterable[tuple[str, str]], known: Known) -> list[Telltale]:
    """Look through texts, each with the name of its place. One finding per stretch of words."""
    allowed = [fold(words) for words in known.allowed if words.strip()]
    found: list[Telltale] = []
    for place, words in texts:
        taken: list[tuple[int, int]] = []
        for kind, grade, start, end in _hits(words, known):
            if any(start < other_end and other < end for other, other_end in taken):
                continue
            taken.append((start, end))
            if not any(fold(words[start:end]) in line for line in allowed):
                near = words[max(0, start - 30) : end + 30]
                found.append(Telltale(kind, grade, place, words[start:end], near))
    return found


def _hits(words: str, known: Known) -> Iterator[tuple[Kind, Grade, int, int]]:
    folded, places = _folded(words)

    def spans(pattern: re.Pattern[str] | None) -> Iterator[tuple[int, int]]:
        for match in pattern.finditer(folded) if pattern else ():
            if match.end() > match.start():
                yield places[match.start()], places[match.end() - 1] + 1

    for kind, grade, table in known._tables:
        for start, end in spans(table):
            # A common word is a name only if it is written as one, and not as a sentence begins.
            if grade == "certain" or words[start].isupper() or kind == "reference":
                yield kind, grade, start, end
    for start, end in spans(known._short):
        yield "reference", "likely", start, end
    for rule, grade, pattern in _RULES:
        proof = _PROOFS.get(rule)
        for start, end in spans(pattern):
            if proof is None or proof(words[start:end]):
                yield rule, grade, start, end
    for match in _INITIALS.finditer(words):
        yield "initials", "likely", match.start(), match.end()
    for person in persons_in(words, COMMON):
        yield "name", "likely", person.start, person.end


def _nhs_number(words: str) -> bool:
    """The tenth digit proves the other nine (modulus 11)."""
    digits = [int(char) for char in words if char.isdigit()]
    total = sum(digit * weight for digit, weight in zip(digits, range(10, 1, -1), strict=False))
    return (11 - total % 11) % 11 == digits[9]


_PROOFS: dict[str, Callable[[str], bool]] = {"nhs_number": _nhs_number}


def _any_of(known: Iterable[str], exact: bool = False) -> re.Pattern[str] | None:
    """One pattern for a whole table, the longest first; endings such as 's may follow."""
    folded = sorted({fold(words) for words in known if words.strip()}, key=lambda w: (-len(w), w))
    if not folded:
        return None
    ending = "" if exact else "(?:['’]s)?"
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, folded))}){ending}(?!\w)")


def _folded(words: str) -> tuple[str, list[int]]:
    """Folded text, and for each of its characters the place it came from."""
    if words.isascii():
        return words.lower(), list(range(len(words)))
    chars: list[str] = []
    places: list[int] = []
    for place, char in enumerate(words):
        for part in unicodedata.normalize("NFKD", char).casefold():
            if not unicodedata.combining(part):
                chars.append(part)
                places.append(place)
    return "".join(chars), places
