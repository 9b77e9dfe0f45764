"""A row of the long-list as the draw sees it, and the canonical text whose hash is committed.

The canonical list is UTF-8 in Unicode form NFC with LF line ends: a heading, then one line a row,
fields parted by tabs, rows in the order of their references. Two lists of the same rows give the
same bytes whatever order they came in.
"""

import hashlib
import unicodedata
from collections.abc import Iterable, Mapping
from itertools import pairwise
from operator import attrgetter
from types import MappingProxyType
from typing import NamedTuple

from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble

FIXED = ("reference", "pool", "eligible", "family", "categories")
RESERVED = frozenset((*FIXED, "category", ""))
# What `tidy_text` takes away, letter by letter, so that verifiers in other languages do alike.
SPACES = "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
UNTIDY = (*SPACES[2:], "  ", " \t", "\t ", " \n", "\n ")


class Row(NamedTuple):
    """A case or contact. `family` is the sibling code ("" = none); attributes are words.

    Tidy rows share their attributes with all rows that say the same.
    """

    reference: str
    pool: str
    categories: tuple[str, ...] = ()
    attributes: Mapping[str, str] = MappingProxyType({})
    family: str = ""
    eligible: bool = True

    def values(self, field_name: str) -> tuple[str, ...]:
        """What the row has in a field of the list; an attribute it lacks is the empty word."""
        if field_name == "category":
            return self.categories
        if field_name == "pool":
            return (self.pool,)
        return (self.attributes.get(field_name, ""),)


Alike = tuple[Row, list[str]]


def alike(rows: Iterable[Row]) -> list[Alike]:
    """Rows that say the same, by one of them and the references of all, in the order given."""
    together: dict[tuple[object, ...], Alike] = {}
    for row in rows:
        reference, pool, categories, attributes, family, eligible = row
        own = (pool, categories, id(attributes), family, eligible)  # tidy rows share attributes
        some = together.get(own)
        if some is None:
            together[own] = (row, [reference])
        else:
            some[1].append(reference)
    return list(together.values())


def tidy_text(text: str) -> str:
    """Unicode NFC, runs of white space as one space, none at the ends."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def tidy(rows: Iterable[Row]) -> list[Row]:
    """The rows in canonical words and order; refuses blank and repeated references."""
    tidier = _Tidier()
    tidied = sorted(map(tidier.row, rows), key=attrgetter("reference"))
    for one, following in pairwise(tidied):
        if one.reference == following.reference:
            raise Trouble(
                QT_TRANSLATE_NOOP(
                    "sampling",
                    "The reference {reference} stands on more than one row of the long-list. "
                    "Merge or rename the rows, then draw.",
                ),
                reference=one.reference,
            )
    if tidied and not tidied[0].reference:
        raise Trouble(
            QT_TRANSLATE_NOOP(
                "sampling",
                "A row of the long-list has no reference. Give it one or leave it out, then draw.",
            )
        )
    return tidied


class _Tidier:
    """Most rows say what others say, so each way of saying it is made tidy once and shared."""

    def __init__(self) -> None:
        self._words: dict[str, str] = {}
        self._known: dict[tuple[object, ...], tuple[str, tuple[str, ...], Mapping[str, str]]] = {}

    def row(self, row: Row) -> Row:
        own = (row.pool, row.categories, *row.attributes.items())
        known = self._known.get(own)
        if known is None:
            known = self._known[own] = self._parts(row)
        pool, categories, attributes = known
        family = self._word(row.family) if row.family else ""
        return Row(tidy_text(row.reference), pool, categories, attributes, family, row.eligible)

    def _parts(self, row: Row) -> tuple[str, tuple[str, ...], Mapping[str, str]]:
        word = self._word
        for name in row.attributes:
            if word(name) in RESERVED:
                raise Trouble(
                    QT_TRANSLATE_NOOP(
                        "sampling",
                        "A column of the long-list can't be called “{name}” here, since the draw "
                        "uses that word itself. Give the column another name.",
                    ),
                    name=name,
                )
        categories = {word(code).replace(";", ",") for code in row.categories}
        attributes = {word(name): word(value) for name, value in row.attributes.items()}
        return word(row.pool), tuple(sorted(categories - {""})), attributes

    def _word(self, text: str) -> str:
        known = self._words.get(text)
        if known is None:
            known = self._words[text] = tidy_text(text)
        return known


def canonical_list(rows: Iterable[Row]) -> bytes:
    """The list as the text that is hashed, committed and embedded in the certificate."""
    return written(tidy(rows)).encode()


def written(rows: list[Row]) -> str:
    """The canonical text of rows that are tidy already."""
    names = sorted(
        {name for own in {id(r.attributes): r.attributes for r in rows}.values() for name in own}
    )
    lines = ["\t".join((*FIXED, *names))]
    known: dict[int, str] = {}  # rows share what they have in common: see `tidy`
    for row in rows:
        others = known.get(id(row.attributes))
        if others is None:
            others = "".join([f"\t{row.attributes.get(name, '')}" for name in names])
            known[id(row.attributes)] = others
        eligible = "yes" if row.eligible else "no"
        codes = ";".join(row.categories)
        lines.append(f"{row.reference}\t{row.pool}\t{eligible}\t{row.family}\t{codes}{others}")
    return "\n".join(lines) + "\n"


def read_list(text: str) -> list[Row]:
    """The rows of a canonical list; ValueError where it isn't one in every letter."""
    rows = [
        row._replace(reference=reference)
        for row, references in read_alike(text)
        for reference in references
    ]
    return sorted(rows, key=attrgetter("reference"))


def read_alike(text: str) -> list[Alike]:
    """The same in short: a row of each kind, with the references of all that say the same."""
    lines = text.split("\n")
    names = _names(lines[0])
    untidy = any(one in text for one in UNTIDY) or not unicodedata.is_normalized("NFC", text)
    if lines.pop() != "" or untidy:
        raise ValueError("not a canonical list")
    known: dict[str, list[str]] = {}
    before = ""
    for line in lines[1:]:
        reference, _, rest = line.partition("\t")
        if reference <= before:
            raise ValueError("references are not in order, each there once")
        before = reference
        some = known.get(rest)
        if some is None:
            known[rest] = [reference]
        else:
            some.append(reference)
    return [(_row(some[0], rest, names), some) for rest, some in known.items()]


def _names(heading: str) -> list[str]:
    fixed, names = heading.split("\t")[: len(FIXED)], heading.split("\t")[len(FIXED) :]
    sound = names == sorted(set(names)) and RESERVED.isdisjoint(names)
    if tuple(fixed) != FIXED or not sound:
        raise ValueError("not the heading of a canonical list")
    return names


def _row(reference: str, rest: str, names: list[str]) -> Row:
    """A row from what stands after its reference."""
    pool, eligible, family, categories, *others = rest.split("\t")
    codes = tuple(categories.split(";")) if categories else ()
    if eligible not in ("yes", "no") or list(codes) != sorted({*codes} - {""}):
        raise ValueError("not a line of a canonical list")
    attributes = dict(zip(names, others, strict=True))
    return Row(reference, pool, codes, attributes, family, eligible == "yes")


def sha256(text: bytes | str) -> str:
    """The SHA-256 of a text, in small hexadecimal letters."""
    return hashlib.sha256(text.encode() if isinstance(text, str) else text).hexdigest()
