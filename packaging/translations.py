"""The Welsh of the screens, one file a room: `translations.py update|check|release [ROOM ...]`.

`update` brings resources/translations/cy/<room>.ts up to the wording in the source (no line
numbers, so that files of two developers merge); `check` lists what is missing, unfinished or
stale, with placeholders that differ; `release` compiles all of them into what the program loads.

A room is a folder below desktop/. `main` is for the modules right in desktop/; `qt` is the
wording of Qt's own dialogs, for which Qt ships no Welsh: that file is kept by hand.
"""

from __future__ import annotations

import argparse
import ast
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = ROOT / "resources" / "translations" / "cy"
BY_HAND = "qt"

sys.path.insert(0, str(ROOT))
from desktop.translations import compile_if_stale, qt_tool  # noqa: E402


class Entry(NamedTuple):
    """One wording of one context, with its Welsh ("" while there is none)."""

    context: str
    source: str
    note: str
    welsh: str
    state: str


def rooms() -> list[str]:
    """Every room of the application that has modules, and `main`."""
    folders = (path for path in (ROOT / "desktop").iterdir() if path.is_dir())
    return ["main", *sorted(path.name for path in folders if any(path.rglob("*.py")))]


def sources(room: str) -> list[Path]:
    """The modules whose wording belongs to `room`."""
    if room == "main":
        return sorted((ROOT / "desktop").glob("*.py"))
    return sorted((ROOT / "desktop" / room).rglob("*.py"))


def catalogue(room: str) -> Path:
    """Where the Welsh of `room` stands."""
    return CATALOGUES / f"{room}.ts"


def read(file: Path) -> list[Entry]:
    """All entries of a catalogue; an empty list where it does not exist yet."""
    if not file.exists():
        return []
    tree = ElementTree.parse(file)  # noqa: S314 - a file of our own tree
    return [
        _entry(context.findtext("name", ""), message)
        for context in tree.iter("context")
        for message in context.iter("message")
    ]


def _entry(context: str, message: ElementTree.Element) -> Entry:
    welsh = message.find("translation")
    return Entry(
        context,
        message.findtext("source", ""),
        message.findtext("comment", ""),
        "" if welsh is None else "".join(welsh.itertext()),
        "" if welsh is None else welsh.get("type", ""),
    )


def update(room: str, target: Path | None = None) -> None:
    """Bring a catalogue (or the copy `target`) up to the wording in the source."""
    target = target or catalogue(room)
    files = [str(path) for path in sources(room)]
    options = ["-silent", "-target-language", "cy_GB", "-locations", "none", "-no-obsolete"]
    subprocess.run([qt_tool("lupdate"), *files, *options, "-ts", target], check=True)
    if not read(target):
        target.unlink(missing_ok=True)


def problems(room: str) -> list[str]:
    """What is wrong with the Welsh of `room`, each in a line; an empty list if nothing is."""
    entries = read(catalogue(room))
    found = [line for entry in entries for line in _faults(entry)]
    if room != BY_HAND:
        found += [*_differences(room, entries), *_lost_wording(room)]
    return [f"{room}: {line}" for line in found]


def _faults(entry: Entry) -> Iterator[str]:
    where = f"{entry.context}: {entry.source!r}"
    if entry.state or not entry.welsh.strip():
        yield f"{where} has no finished Welsh"
    elif _placeholders(entry.source) != _placeholders(entry.welsh):
        yield f"{where} and {entry.welsh!r} name different places"
    elif entry.source.count("\n") != entry.welsh.count("\n"):
        yield f"{where} and {entry.welsh!r} differ in lines"


def _placeholders(text: str) -> list[str]:
    """The {name} and %1 places, sorted, since Welsh may order them otherwise."""
    return sorted(re.findall(r"\{[^{}]*\}|%L?\d|%n", text))


def _differences(room: str, entries: list[Entry]) -> list[str]:
    """What the source says and the catalogue doesn't, and the other way round."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, f"{room}.ts")
        if catalogue(room).exists():
            shutil.copy(catalogue(room), copy)
        update(room, copy)
        now = {entry[:3] for entry in read(copy)}
    kept = {entry[:3] for entry in entries}
    missing = [f"{context}: {source!r} is not there yet" for context, source, _ in now - kept]
    stale = [f"{context}: {source!r} is said nowhere" for context, source, _ in kept - now]
    return sorted(missing) + sorted(stale)


def _lost_wording(room: str) -> list[str]:
    """Wording that the tools can't match: tr() of anything but a plain string."""
    found = []
    for file in sources(room):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _is_marker(node) and not _is_literal(node):
                found.append(f"{file.relative_to(ROOT)}:{node.lineno}: not a plain string")
    return found


_MARKERS = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}


def _is_marker(call: ast.Call) -> bool:
    """`anything.tr(...)`, `QCoreApplication.translate(...)`, `QT_TRANSLATE_NOOP(...)`."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name == "translate" and isinstance(call.func, ast.Attribute):
        return getattr(call.func.value, "id", "") == "QCoreApplication"
    return name in ("tr", "QT_TRANSLATE_NOOP")


def _is_literal(call: ast.Call) -> bool:
    """The texts up to the wording itself are plain strings ("a" "b" counts as one)."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    texts = call.args[: _MARKERS[name] + 1]
    plain = [isinstance(text, ast.Constant) and isinstance(text.value, str) for text in texts]
    return len(texts) == _MARKERS[name] + 1 and all(plain)


def _told_twice() -> list[str]:
    """Wording of one context that two files translate differently: only one could be shown."""
    seen: dict[tuple[str, str, str], str] = {}
    found = []
    for file in sorted(CATALOGUES.glob("*.ts")):
        for entry in read(file):
            if seen.setdefault(entry[:3], entry.welsh) != entry.welsh:
                found.append(f"{file.stem}: {entry.context}: {entry.source!r} has two Welsh forms")
    return found


def _strays(known: list[str]) -> list[str]:
    return [f"{f.stem}: no such room" for f in CATALOGUES.glob("*.ts") if f.stem not in known]


def check(wanted: list[str]) -> int:
    """Print every problem; 1 if there is one."""
    everything = [*rooms(), BY_HAND]
    found = [line for room in wanted or everything for line in problems(room)]
    if not wanted:
        found += _told_twice() + _strays(everything)
    print("\n".join(found) or "The Welsh of the screens is whole.")
    return 1 if found else 0


def main(arguments: list[str] | None = None) -> int:
    """Carry out the command line; the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("what", choices=("update", "check", "release"))
    parser.add_argument("rooms", nargs="*", metavar="ROOM", help="all of them if none is named")
    given = parser.parse_args(arguments)
    if given.what == "check":
        return check(given.rooms)
    if given.what == "release":
        print(compile_if_stale())
        return 0
    CATALOGUES.mkdir(parents=True, exist_ok=True)
    for room in given.rooms or rooms():
        update(room)
    return 0


if __name__ == "__main__":
    sys.exit(main())
