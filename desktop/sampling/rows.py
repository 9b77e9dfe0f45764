"""A row of the long-list as the draw sees it, and the canonical text whose hash is committed.

The canonical list is UTF-8 in Unicode form NFC with LF line ends: a heading, then one line a row,
fields parted by tabs, rows in the order of their references. Two lists of the same rows give the
same bytes whatever order they came in.
"""

import hashlib
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble

FIXED = ("reference", "pool", "eligible", "family", "categories")
RESERVED = frozenset((*FIXED, "category", ""))


@dataclass(frozen=True, slots=True)
class Row:
    """A case or contact. `family` is the sibling code ("" = none); attributes are words."""

    reference: str
    pool: str
    categories: tuple[str, ...] = ()
    attributes: Mapping[str, str] = field(default_factory=dict)
    family: str = ""
    eligible: bool = True

    def values(self, field_name: str) -> tuple[str, ...]:
        """What the row has in a field of the list; an attribute it lacks is the empty word."""
        if field_name == "category":
            return self.categories
        if field_name == "pool":
            return (self.pool,)
        return (self.attributes.get(field_name, ""),)


def tidy_text(text: str) -> str:
    """Unicode NFC, runs of white space as one space, none at the ends."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def tidy(rows: Iterable[Row]) -> list[Row]:
    """The rows in canonical words and order; refuses blank and repeated references."""
    words: dict[str, str] = {}

    def word(text: str) -> str:
        known = words.get(text)
        if known is None:
            known = words[text] = tidy_text(text)
        return known

    tidied = sorted((_tidy_row(row, word) for row in rows), key=lambda row: row.reference)
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


def _tidy_row(row: Row, word: Callable[[str], str]) -> Row:
    for name in row.attributes:
        if word(name) in RESERVED:
            raise Trouble(
                QT_TRANSLATE_NOOP(
                    "sampling",
                    "A column of the long-list can't be called “{name}” here, since the draw uses "
                    "that word itself. Give the column another name.",
                ),
                name=name,
            )
    categories = {word(code).replace(";", ",") for code in row.categories}
    return Row(
        tidy_text(row.reference),
        word(row.pool),
        tuple(sorted(categories - {""})),
        {word(name): word(value) for name, value in row.attributes.items()},
        word(row.family),
        row.eligible,
    )


def canonical_list(rows: Iterable[Row]) -> bytes:
    """The list as the text that is hashed, committed and embedded in the certificate."""
    return written(tidy(rows)).encode()


def written(rows: list[Row]) -> str:
    """The canonical text of rows that are tidy already."""
    names = sorted({name for row in rows for name in row.attributes})
    lines = ["\t".join((*FIXED, *names))]
    for row in rows:
        fixed = (
            row.reference,
            row.pool,
            "yes" if row.eligible else "no",
            row.family,
            ";".join(row.categories),
        )
        lines.append("\t".join((*fixed, *(row.attributes.get(name, "") for name in names))))
    return "\n".join(lines) + "\n"


def read_list(text: str) -> list[Row]:
    """The rows of a canonical list; ValueError where it isn't one."""
    lines = text.split("\n")
    heading = lines[0].split("\t")
    if tuple(heading[:5]) != FIXED or lines.pop() != "":
        raise ValueError("not a canonical list")
    names = heading[5:]
    rows = []
    for line in lines[1:]:
        reference, pool, eligible, family, categories, *others = line.split("\t")
        attributes = dict(zip(names, others, strict=True))
        codes = tuple(categories.split(";")) if categories else ()
        rows.append(Row(reference, pool, codes, attributes, family, eligible == "yes"))
    return rows


def sha256(text: bytes | str) -> str:
    """The SHA-256 of a text, in small hexadecimal letters."""
    return hashlib.sha256(text.encode() if isinstance(text, str) else text).hexdigest()
