"""CSV as it comes: any delimiter, UTF-8 with or without mark, Windows-1252, UTF-16."""

import codecs
import csv
import io
import itertools
from collections import Counter
from collections.abc import Iterator
from typing import cast

from desktop.sampling.long_list import troubles
from desktop.sampling.long_list.sheets import Beat, Book, RawRow, Sheet
from desktop.sampling.long_list.zipped import COLUMNS

DELIMITERS = ",;\t|"
RARE = "^~:¦"  # a time or a remark may hold these: only where they part more than the others
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NOT_TEXT = bytes(set(range(32)) - {9, 10, 12, 13, 26})


def open_delimited(packed: bytes, name: str) -> Book:
    """The one sheet of a text file; its name is the empty word."""
    encoding = encoding_of(packed, name)
    try:
        text = packed.decode(encoding, "strict" if encoding != "cp1252" else "replace")
    except UnicodeDecodeError:
        troubles.broken(name)
    delimiter, text = delimiter_of(text)

    def load(beat: Beat) -> Iterator[RawRow]:
        beat()
        return _rows(text, delimiter, name)

    return Book(name, (Sheet("", load, height=text.count("\n") + 1),))


def encoding_of(packed: bytes, name: str) -> str:
    """The Python name of the encoding. A file that is no text raises UnreadableList."""
    for mark, encoding in _MARKS:
        if packed.startswith(mark):
            return encoding
    head = packed[:65_536]
    if head.count(0) > len(head) // 4:  # letters of UTF-16 without a mark: every second is 0
        return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"
    if len(head.translate(None, _NOT_TEXT)) != len(head):
        troubles.not_a_list(name)
    try:
        codecs.getincrementaldecoder("utf-8")().decode(packed, final=True)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def delimiter_of(text: str) -> tuple[str, str]:
    """What parts the fields, and the text without a "sep=;" line, which Excel understands."""
    if text[:4].lower() == "sep=" and len(text) > 4:
        return text[4], text.partition("\n")[2]
    lines = text[:100_000].splitlines()[:60]
    if len(text) > 100_000 and len(lines) < 60:
        lines = lines[:-1] or lines
    (usual, by_usual), (rare, by_rare) = (
        max(((sign, _regularity(lines, sign)) for sign in signs), key=lambda found: found[1])
        for signs in (DELIMITERS, RARE)
    )
    better = by_rare[0] > by_usual[0] and by_rare[1] > by_usual[1]
    return rare if better else usual, text


def _regularity(lines: list[str], sign: str) -> tuple[int, int]:
    """How many lines agree on a number of fields, and that number; one field is none."""
    try:
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=sign) if len(row) > 1)
    except csv.Error:
        return (0, 0)
    if not widths:
        return (0, 0)
    width, agreeing = max(widths.items(), key=lambda one: (one[1], one[0]))
    return (agreeing, width)


def _rows(text: str, delimiter: str, name: str) -> Iterator[RawRow]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    number, begun, ended = 0, 0, 0
    try:
        for number, row in enumerate(reader):
            if len(row) > COLUMNS:
                troubles.too_big(name, row=number + 1)
            begun, ended = ended, reader.line_num
            if ended - begun > 1 and _is_unclosed(text, begun, delimiter):
                troubles.unclosed(name, row=number + 1)
            yield cast(RawRow, row)
    except csv.Error:
        troubles.broken(name, row=number + 2)


def _is_unclosed(text: str, line: int, delimiter: str) -> bool:
    """Whether the row that begins on that line opens a quotation mark and never closes it."""
    rest = itertools.islice(io.StringIO(text, newline=""), line, None)
    try:
        next(csv.reader(rest, delimiter=delimiter, strict=True), None)
    except csv.Error as error:
        return "unexpected end" in str(error)
    return False
