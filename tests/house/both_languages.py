"""Every text that a person reads, as a place, its English and its Welsh."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

# Tables that hold both languages; the demo's hold much that stands in one language only.
TABLES = (
    "resources/frameworks/*.toml",
    "resources/forms/*.toml",
    "resources/long_list/wording.toml",
    "resources/long_list/certificate.toml",
    "resources/help/tour.toml",
    "resources/demo/**/*.toml",
)
PAGES = ("resources/help/cy/*.md", "docs/cy/**/*.md")
QT = "qt.ts"  # Qt's own words: kept by hand, not in our terms


class Pair(NamedTuple):
    """`place` names file and key; mnemonics are left in."""

    place: str
    english: str
    welsh: str


def pairs(root: Path, catalogues: ModuleType) -> list[Pair]:
    """Screens, letters, frameworks, forms: whatever has its English beside it."""
    return [*_screens(catalogues), *_tables(root), *_letters(root)]


def pages(root: Path) -> Iterator[tuple[str, str]]:
    """Lines of the guide and the help, which are written anew in Welsh, not line by line."""
    for pattern in PAGES:
        for file in sorted(root.glob(pattern)):
            for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
                if not line.startswith("    "):
                    yield f"{file.name}:{number}", line


def _screens(catalogues: ModuleType) -> Iterator[Pair]:
    for file in sorted(catalogues.CATALOGUES.glob("*.ts")):
        for entry in catalogues.read(file):
            yield Pair(f"{file.name} {entry.context}", entry.source, entry.welsh)


def _tables(root: Path) -> Iterator[Pair]:
    for pattern in TABLES:
        for file in sorted(root.glob(pattern)):
            texts = dict(_leaves(tomllib.loads(file.read_text("utf-8"))))
            for key, text in texts.items():
                other = re.sub(r"(?<=\.)cy(?=\.|$)", "en", key)
                if other != key and other in texts:
                    yield Pair(f"{file.name} {key}", texts[other], text)


def _letters(root: Path) -> Iterator[Pair]:
    for file in sorted(root.glob("resources/letters/**/*cy.toml")):
        english = file.with_name(file.name.removesuffix("cy.toml") + "en.toml")
        others = dict(_leaves(tomllib.loads(english.read_text("utf-8"))))
        for key, text in _leaves(tomllib.loads(file.read_text("utf-8"))):
            yield Pair(f"{file.name} {key}", others.get(key, ""), text)


def _leaves(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Every text below `value` with the way to it: findings[3].cy."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from _leaves(inner, f"{key}.{name}" if key else name)
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from _leaves(inner, f"{key}[{place}]")
