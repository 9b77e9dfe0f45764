"""The lead's own quotas from a TOML file: tables [minimum] and [maximum] with whole numbers.

[minimum]
C7 = 3
case.C2 = 2              # of one pool only
team."Brecon" = 2
age."0-4" = 1

[maximum]
C7 = 6

[where.disabled_in_care]  # a predicate of one's own, named in [minimum] or [maximum]
category = ["C9", "C11"]
not.language = "English"

[draw]
contacts_count_everywhere = true
families = false
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop.sampling.rows import tidy_text
from desktop.sampling.rules import Condition, Predicate
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble

TABLES = {"minimum", "maximum", "where", "draw"}
MOST = 999_999_999  # more than any list has; the solver's numbers have an end
SWITCHES = {"contacts_count_everywhere", "families"}


@dataclass(frozen=True)
class Asked:
    """What one key of the file asks for; None where the file says nothing."""

    minimum: int | None = None
    maximum: int | None = None
    line: int = 0


@dataclass(frozen=True)
class Quotas:
    """The lead's numbers by key: ("C7",), ("case", "C2"), ("team", "Brecon") or a predicate's."""

    asked: dict[tuple[str, ...], Asked] = field(default_factory=dict)
    predicates: dict[str, Predicate] = field(default_factory=dict)
    contacts_count_everywhere: bool = False
    families: bool | None = None
    file: str = ""


class _Fault(Exception):
    def __init__(self, source: tuple[str, str], table: str, key: str, **facts: object) -> None:
        super().__init__(source[1])
        self.source, self.table, self.key, self.facts = source, table, key, facts


def load_quotas(path: Path) -> Quotas:
    """Read a quotas file; Trouble names the file, the line and what to write instead."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        source = QT_TRANSLATE_NOOP("sampling", "The quotas file {file} can't be read.")
        raise Trouble(source, file=path.name) from error
    except UnicodeDecodeError as error:
        source = QT_TRANSLATE_NOOP(
            "sampling", "The quotas file {file} is not UTF-8 text. Save it as UTF-8."
        )
        raise Trouble(source, file=path.name) from error
    return read_quotas(text, path.name)


def read_quotas(text: str, file: str = "") -> Quotas:
    """The quotas of a text in TOML."""
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        source = QT_TRANSLATE_NOOP("sampling", "{file} is not sound TOML: {what}")
        raise Trouble(source, file=file, what=str(error)) from error
    try:
        return _quotas(content, text, file)
    except _Fault as fault:
        line = _line(text, fault.table, fault.key)
        raise Trouble(fault.source, file=file, line=line, key=fault.key, **fault.facts) from fault


def _quotas(content: dict[str, Any], text: str, file: str) -> Quotas:
    for table in content:
        if table not in TABLES or not isinstance(content[table], dict):
            raise _Fault(
                QT_TRANSLATE_NOOP(
                    "sampling",
                    "{file}, line {line}: {key} is not known here. "
                    "The tables are minimum, maximum, where and draw.",
                ),
                "",
                table,
            )
    asked: dict[tuple[str, ...], dict[str, int]] = {}
    lines: dict[tuple[str, ...], int] = {}
    for side in ("minimum", "maximum"):
        for key, value in _leaves(content.get(side, {})):
            if type(value) is not int or not 0 <= value <= MOST:
                raise _Fault(
                    QT_TRANSLATE_NOOP(
                        "sampling",
                        "{file}, line {line}: {key} needs a whole number from 0 on, not {value}.",
                    ),
                    side,
                    key[-1],
                    value=value,
                )
            tidied = tuple(map(tidy_text, key))
            asked.setdefault(tidied, {})[side] = value
            lines.setdefault(tidied, _line(text, side, key[-1]))
    return Quotas(
        {key: Asked(**numbers, line=lines[key]) for key, numbers in asked.items()},
        {name: _predicate(name, parts) for name, parts in content.get("where", {}).items()},
        file=file,
        **_switches(content.get("draw", {})),
    )


def _leaves(
    table: dict[str, Any], above: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], Any]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _leaves(value, (*above, key))
        else:
            yield (*above, key), value


def _switches(table: dict[str, Any]) -> dict[str, bool]:
    for key, value in table.items():
        if key not in SWITCHES or not isinstance(value, bool):
            raise _Fault(
                QT_TRANSLATE_NOOP(
                    "sampling",
                    "{file}, line {line}: {key} can't stand here. The switches are "
                    "contacts_count_everywhere and families, each true or false.",
                ),
                "draw",
                key,
            )
    return table


def _predicate(name: str, parts: Any) -> Predicate:
    """All the fields must fit; a field fits one of its values (below `not`: none of them)."""
    if not isinstance(parts, dict) or not parts:
        raise _unreadable("where", name)
    conditions = []
    for key, values in _leaves(parts):
        words = [values] if isinstance(values, str) else values
        negated = key[0] == "not"
        if (
            len(key) != 1 + negated
            or not isinstance(words, list)
            or not words
            or not all(isinstance(word, str) for word in words)
        ):
            raise _unreadable(f"where.{name}", key[-1])
        values_tidy = tuple(sorted({tidy_text(word) for word in words}))
        conditions.append(Condition(tidy_text(key[-1]), values_tidy, not negated))
    return (tuple(conditions),)


def _unreadable(table: str, key: str) -> _Fault:
    return _Fault(
        QT_TRANSLATE_NOOP(
            "sampling",
            "{file}, line {line}: {key} needs a word or a list of words in quotation marks.",
        ),
        table,
        key,
    )


def _line(text: str, table: str, key: str) -> int:
    """The line on which a key stands (1 = the first), or that of its table, or 1."""
    found, inside = 1, not table
    for number, line in enumerate(text.splitlines(), start=1):
        bare = line.strip()
        if bare.startswith("["):
            heading = bare.strip("[] \t").replace('"', "")
            inside = heading == table or heading.startswith(f"{table}.") or not table
            if inside and (heading == table or heading.split(".")[-1] == key):
                found = number
                if heading.split(".")[-1] == key:
                    return number
        elif inside and key in bare.split("=")[0]:
            return number
    return found
