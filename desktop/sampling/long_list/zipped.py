"""A first look into an XLSX or ODS file, before a library may unfold it.

Every part is inflated once, in pieces, and thrown away: so a zip bomb is known by what comes out,
not by what its headers claim. On the way the sheets are scanned for what python-calamine does
not tell: hidden rows and columns, cells in error, formulas whose value was never worked out.
"""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html import unescape

from desktop.sampling.long_list import troubles

WHOLE = 700_000_000  # bytes of all parts together; 100,000 x 21 cells are 90 million
RATIO = 250  # unfolded to packed, once over FREE bytes; sheets of Y marks reach 40
FREE = 20_000_000
PARTS = 3_000
CELLS = 8_000_000  # rows times columns: calamine keeps 32 bytes for each
TEXT = 300_000_000  # bytes of shared strings, copied to each cell that refers to them
COLUMNS = 2_000
PIECE = 1 << 20
_LOCAL_HEADER = struct.Struct("<26xHH")

Cell = tuple[int, int]


@dataclass
class Told:
    """What the first look found on one sheet; rows and columns count from 0."""

    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: int = 0
    odd_cells: dict[Cell, str] = field(default_factory=dict)  # "#N/A", or "=A1+1" with no value


def open_zip(packed: bytes, file: str) -> zipfile.ZipFile:
    """The zip, where its list of parts is sound."""
    try:
        found = zipfile.ZipFile(io.BytesIO(packed))
    except (zipfile.BadZipFile, struct.error, OSError, ValueError, NotImplementedError):
        troubles.broken(file)
    if len(found.infolist()) > PARTS:
        troubles.too_big(file)
    return found


class Guard:
    """Counts what comes out of one file, and stops at the limits."""

    def __init__(self, packed: bytes, file: str, beat: Callable[[], None]) -> None:
        self.packed = packed
        self.file = file
        self.beat = beat
        self.out = 0

    def pieces(self, part: zipfile.ZipInfo) -> Iterator[bytes]:
        """The part, unfolded piece by piece."""
        try:
            for piece in self._unfold(part):
                self.out += len(piece)
                if self.out > WHOLE or (
                    self.out > FREE and self.out > RATIO * max(len(self.packed), 1)
                ):
                    troubles.too_big(self.file)
                self.beat()
                yield piece
        except (zlib.error, struct.error):
            troubles.broken(self.file)

    def _unfold(self, part: zipfile.ZipInfo) -> Iterator[bytes]:
        start = part.header_offset
        names = _LOCAL_HEADER.unpack_from(self.packed, start)
        start += 30 + sum(names)
        packed = memoryview(self.packed)[start : start + part.compress_size]
        if part.flag_bits & 1 or part.compress_type not in (
            zipfile.ZIP_STORED,
            zipfile.ZIP_DEFLATED,
        ):
            troubles.broken(self.file)
        if part.compress_type == zipfile.ZIP_STORED:
            yield from (bytes(packed[at : at + PIECE]) for at in range(0, len(packed), PIECE))
            return
        inflater = zlib.decompressobj(-15)
        for at in range(0, len(packed), PIECE):
            rest: bytes | memoryview = packed[at : at + PIECE]
            while rest and not inflater.eof:
                yield inflater.decompress(rest, PIECE)
                rest = inflater.unconsumed_tail
        yield inflater.flush()
        if not inflater.eof:
            troubles.broken(self.file)

    def whole(self, part: zipfile.ZipInfo) -> bytes:
        return b"".join(self.pieces(part))

    def refuse_definitions(self, piece: bytes) -> None:
        """No office program writes a DOCTYPE, and UTF-16 would hide one."""
        if (
            b"<!DOCTYPE" in piece
            or b"<!ENTITY" in piece
            or piece[:2] in (b"\xff\xfe", b"\xfe\xff")
        ):
            troubles.dangerous(self.file)


class SheetScan:
    """Looks through one worksheet of an XLSX, piece by piece."""

    def __init__(self, file: str, sheet: str, long_texts: dict[int, int]) -> None:
        self.file, self.sheet = file, sheet
        self.told = Told()
        self._long_texts = long_texts
        self._copied = 0
        self._rest = b""
        self._prefix: bytes | None = None
        self._rows, self._columns = 100_000, 26  # what is taken for granted

    def take(self, piece: bytes) -> None:
        text = self._rest + piece
        if self._prefix is None:
            found = re.search(rb"<(\w+:)?worksheet\b", text)
            if found is None:
                self._rest = text[-4096:]
                return
            self._prefix = found.group(1) or b""
            self._patterns(self._prefix)
        cut = max(
            text.rfind(b"<" + self._prefix + b"c "), text.rfind(b"<" + self._prefix + b"row")
        )
        cut = cut if cut > 0 and len(text) - cut < PIECE else len(text)
        self._look(text[:cut])
        self._rest = text[cut:]

    def finish(self) -> Told:
        if self._prefix is not None:
            self._look(self._rest)
        return self.told

    def _patterns(self, prefix: bytes) -> None:
        p = re.escape(prefix)
        self._cell = b"<" + prefix + b"c"
        self._row = re.compile(rb"<" + p + rb"row\b[^>]*>")
        self._column = re.compile(rb"<" + p + rb"col\b[^>]*\bhidden=\"(?:1|true)\"")
        self._shared = re.compile(rb't="s"[^>]*>\s*<' + p + rb"v>\s*(\d{1,9})\s*<")
        self._error = re.compile(
            rb't="e"[^>]*>(?:<' + p + rb"f.{0,8192}?)?<" + p + rb"v>([^<]*)<", re.DOTALL
        )
        self._formula = re.compile(
            rb"<" + p + rb"f\b[^>]*>([^<]+)</" + p + rb"f>"
            rb"(?:<" + p + rb"v ?/>|<" + p + rb"v></" + p + rb"v>)?</" + p + rb"c>"
        )

    def _look(self, text: bytes) -> None:
        if self._unplaced(text):
            text = _usual_form(text)
        self._measure(text)
        if self._long_texts:
            self._count_copies(text)
        if b'hidden="' in text:
            self.told.hidden_columns += len(self._column.findall(text))
            for row in self._row.finditer(text):
                number = re.search(rb'\br="(\d{1,7})"', row.group())
                if number and re.search(rb'\bhidden="(?:1|true)"', row.group()):
                    self.told.hidden_rows.add(int(number.group(1)) - 1)
        if b't="e"' in text:
            self._note(self._error, text, b"")
        if b"<" + (self._prefix or b"") + b"f" in text:
            self._note(self._formula, text, b"=")

    def _note(self, pattern: re.Pattern[bytes], text: bytes, sign: bytes) -> None:
        for found in pattern.finditer(text):
            start = text.rfind(self._cell, 0, found.start())
            at = _PLACE.search(text, start, found.start()) if start >= 0 else None
            if at:
                cell = (int(at.group(2)) - 1, column_number(at.group(1).decode()))
                value = (sign + found.group(1))[:200].decode("utf-8", "replace")
                self.told.odd_cells[cell] = unescape(value)

    def _count_copies(self, text: bytes) -> None:
        for number in self._shared.findall(text):
            self._copied += self._long_texts.get(int(number), 0)
        if self._copied > TEXT:
            troubles.too_big(self.file, self.sheet)

    def _measure(self, text: bytes) -> None:
        """Far cells alone can make a sheet big: rows x columns is what calamine will hold."""
        for letters, row in _FAR.findall(text):
            self._rows = max(self._rows, int(row))
            if len(letters) > 1:
                self._columns = max(self._columns, column_number(letters.decode()) + 1)
        if self._unplaced(text):  # places may be left out: then order is the place
            self._rows = max(self._rows, *map(int, _FAR_ROW.findall(text)), 0)
            parts = self._row.split(text)
            self._rows += len(parts) - 1
            self._columns = max(self._columns, *(part.count(self._cell) for part in parts))
        if self._columns > COLUMNS or self._rows * self._columns > CELLS:
            troubles.too_big(self.file, self.sheet)

    def _unplaced(self, text: bytes) -> bool:
        """Whether some row or cell doesn't say its place in the form that programs write."""
        cells = text.count(self._cell + b" ") + text.count(self._cell + b">")
        return cells + text.count(self._cell[:-1] + b"row") > text.count(b' r="')


_PLACE = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')
# Cells right of column Z, or in row 100,000 and below; the others can't do harm, and neither can
# those that are painted and empty: calamine leaves them out, and lists of authorities are full
# of them.
_FAR = re.compile(rb'r="(?=[A-Z]{2}|[A-Z]\d{6})([A-Z]+)(\d+)"(?![^<>]*(?:/>|></))')
_FAR_ROW = re.compile(rb'r="(\d{6,7})"')


def _usual_form(text: bytes) -> bytes:
    """XML allows r = 'A1' too; no known program writes it, but a hostile one may."""
    return re.sub(rb"\s*=\s*", b"=", re.sub(rb"\s+", b" ", text.replace(b"'", b'"')))


def long_texts(shared_strings: bytes) -> dict[int, int]:
    """Which shared strings are long, and how long: position to bytes."""
    lengths = (len(text) for text in re.split(rb"<(?:\w+:)?si\b", shared_strings)[1:])
    return {number: length for number, length in enumerate(lengths) if length > 1_000}


def column_number(letters: str) -> int:
    """ "A" is 0, "AA" is 26."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


_WIDE = re.compile(
    rb'number-columns-repeated="0*([1-9]\d{3,})"[^>]*(?:/>\s*<table:(?:covered-)?table-cell\b|[^/]>)'
)
_TALL = re.compile(
    rb'<table:table-row\b[^>]*number-rows-repeated="0*([1-9]\d{2,})"[^>]*>(?:(?!</table:table-row>).)*?'
    rb"office:(?:value|string-value|date-value|boolean-value)",
    re.DOTALL,
)


def check_ods_piece(piece: bytes, file: str) -> None:
    """Refuse cells and rows that say "repeat me a million times" and hold something."""
    if any(int(count) > COLUMNS for count in _WIDE.findall(piece)):
        troubles.too_big(file)
    if any(int(count) > 10_000 for count in _TALL.findall(piece)):
        troubles.too_big(file)
