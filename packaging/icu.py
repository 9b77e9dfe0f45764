"""Slims ICU's data: `icu.py libicudata.so.NN` leaves what Qt asks for in English and Welsh.

Qt brings ICU with the words of every language and the code pages of every maker: 31 MB. Qt takes
its own dates and numbers from itself, and asks ICU to sort and to compare. So other languages,
code pages, names of units, currencies and zones go; what belongs to no language stays.

The data is one table of contents ("ICU common data"): names and offsets, then the items. It is
written anew as a library with the one symbol that ICU looks for. Needs `as` and `ld` (binutils).
"""

from __future__ import annotations

import re
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

# Of these, only the language-free part (root, the list of what there is) and our two languages.
BY_LANGUAGE = ("", "coll", "brkitr", "lang", "region", "curr", "unit", "zone", "rbnf")
KEPT_LANGUAGES = re.compile(
    r"(root|en|cy|en_GB|cy_GB|res_index|pool|supplementalData|tzdbNames)\.res"
)
LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Za-z0-9_]+)?\.res")
GONE = re.compile(r"\.(cnv|dict)$|^translit/|^(unit|rbnf)/(?!root|res_index|pool)")
HEADER = struct.Struct("<HBB")
MAGIC = (0xDA, 0x27)
ALIGNED = 16
ASSEMBLY = """ .section .rodata
 .balign 16
 .globl {symbol}
 .type {symbol}, @object
{symbol}: .incbin "{data}"
 .size {symbol}, . - {symbol}
 .section .note.GNU-stack,"",@progbits
"""


def main(arguments: list[str]) -> int:
    """Rewrite the library in place."""
    if len(arguments) != 1:
        print(__doc__)
        return 2
    slim(Path(arguments[0]))
    return 0


def slim(library: Path) -> None:
    """Leave out of the library what nobody asks for. Raises ValueError where it is none."""
    header, items = opened(library.read_bytes())
    version = library.name.rpartition(".")[2]
    kept = {name: it for name, it in items.items() if is_kept(name.partition("/")[2])}
    link(closed(header, kept), f"icudt{version}_dat", library)


def is_kept(name: str) -> bool:
    """By the name of an item without its package: "coll/cy.res", "unames.icu"."""
    if GONE.search(name):
        return False
    folder, _, file = name.rpartition("/")
    if folder in BY_LANGUAGE and LANGUAGE.fullmatch(file):
        return bool(KEPT_LANGUAGES.fullmatch(file))
    return True


def opened(library: bytes) -> tuple[bytes, dict[str, bytes]]:
    """The header of the data in a library, and its items by name: "icudt73l/coll/cy.res"."""
    start = library.index(b"CmnD") - 12
    size, *magic = HEADER.unpack_from(library, start)
    if tuple(magic) != MAGIC:
        raise ValueError("no ICU common data")
    table = start + size
    (count,) = struct.unpack_from("<I", library, table)
    places = [struct.unpack_from("<II", library, table + 4 + 8 * n) for n in range(count)]
    ends = [place for _name, place in places[1:]] + [_last(library, start) - table]
    items = {}
    for (name, begin), end in zip(places, ends, strict=True):
        said = library[table + name : library.index(b"\0", table + name)].decode()
        items[said] = library[table + begin : table + end]
    return library[start:table], items


def _last(library: bytes, start: int) -> int:
    """Where the data ends: it fills the section of the library that it lies in."""
    sections, size, count = (
        struct.unpack_from(form, library, at)[0]
        for form, at in (("<Q", 40), ("<H", 58), ("<H", 60))
    )
    for n in range(count):
        begin, length = struct.unpack_from("<QQ", library, sections + n * size + 24)
        if begin == start:
            return int(begin + length)
    raise ValueError("the data fills no section")


def closed(header: bytes, items: dict[str, bytes]) -> bytes:
    """The same form with these items; ICU finds them by halving, so they stay in order."""
    names, at = b"", 4 + 8 * len(items)
    offsets = []
    for name in sorted(items):
        offsets.append(at + len(names))
        names += name.encode() + b"\0"
    body = at + len(names)
    entries, content = b"", b""
    for name, offset in zip(sorted(items), offsets, strict=True):
        content += bytes(-(body + len(content)) % ALIGNED)
        entries += struct.pack("<II", offset, body + len(content))
        content += items[name]
    return header + struct.pack("<I", len(items)) + entries + names + content


def link(data: bytes, symbol: str, library: Path) -> None:
    """A library with the data under its symbol, in the place of the one that is there."""
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        (here / "data").write_bytes(data)
        (here / "data.s").write_text(ASSEMBLY.format(symbol=symbol, data="data"), "utf-8")
        soname = ["-soname", library.name, "-o", "made.so"]
        for command in (["as", "-o", "data.o", "data.s"], ["ld", "-shared", *soname, "data.o"]):
            subprocess.run(command, cwd=here, check=True)
        library.write_bytes((here / "made.so").read_bytes())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
