"""From a TOML file to a Framework: the dataclasses of `model.py` are the schema."""

import tomllib
import types
from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import cache, cached_property
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from desktop.framework.model import Text
from desktop.framework.places import Path, lines_of
from desktop.framework.whole import Framework
from desktop.words.messages import QT_TRANSLATE_NOOP, Message


@dataclass(frozen=True)
class Fault:
    """What is wrong in which line (from 1), under which key, e.g. `categories[3].label.cy`."""

    line: int
    key: str
    message: Message


@dataclass(frozen=True)
class _Wrong:
    path: Path
    message: Message


class Sheet:
    """A framework file as text, with the faults found in it so far."""

    def __init__(self, toml: str) -> None:
        self.toml = toml
        self.wrongs: list[_Wrong] = []

    def wrong(self, path: Path, source: tuple[str, str], **facts: object) -> None:
        """Note a fault at a path."""
        self.wrongs.append(_Wrong(path, Message(source, facts)))

    def line(self, path: Path) -> int:
        """The line of a path, or of the nearest table around it."""
        while path not in self._lines:
            path = path[:-1]
        return self._lines[path]

    @cached_property
    def _lines(self) -> dict[Path, int]:
        return lines_of(self.toml)

    def faults(self) -> tuple[Fault, ...]:
        """All faults, in the order of the lines."""
        found = (Fault(self.line(one.path), said(one.path), one.message) for one in self.wrongs)
        return tuple(sorted(found, key=lambda fault: fault.line))


def parse(sheet: Sheet) -> dict[str, Any] | Fault:
    """The file's tables, or the place where it stops being TOML."""
    try:
        return tomllib.loads(sheet.toml)
    except tomllib.TOMLDecodeError as problem:
        detail, _, place = str(problem).partition(" (at ")
        digits = "".join(sign if sign.isdigit() else " " for sign in place).split()
        line = int(digits[0]) if digits else sheet.toml.count("\n") + 1
        text = QT_TRANSLATE_NOOP("framework", "The file can't be read as TOML here: {detail}.")
        return Fault(line, "", Message(text, {"detail": detail}))


def framework_in(sheet: Sheet, tables: Mapping[str, Any]) -> Framework | None:
    """The framework, or None with the reasons in `sheet.wrongs`."""
    built = _table(sheet, Framework, tables, ())
    return built if isinstance(built, Framework) and not sheet.wrongs else None


def table_in(sheet: Sheet, shape: type, tables: Mapping[str, Any]) -> object:
    """Any dataclass from the tables of a file, or None with the reasons in `sheet.wrongs`.

    Other rooms read their own small files by it (the mapping of a long-list).
    """
    return _table(sheet, shape, tables, ())


def said(path: Path) -> str:
    """A path as people read it, list positions from 1."""
    written = ""
    for part in path:
        written += f"[{part + 1}]" if isinstance(part, int) else f".{part}"
    return written.lstrip(".")


@cache
def _hints(shape: type) -> dict[str, object]:
    return get_type_hints(shape)


def _table(sheet: Sheet, shape: type, found: object, path: Path) -> object:
    if not isinstance(found, Mapping):
        _wrong_type(sheet, path, "table", found)
        return None
    before = len(sheet.wrongs)
    _unknown_keys(sheet, shape, found, path)
    values = {}
    for part in fields(shape):
        if part.name in found:
            hint = _hints(shape)[part.name]
            values[part.name] = _value(sheet, hint, found[part.name], (*path, part.name))
        elif part.default is MISSING and part.default_factory is MISSING:
            _missing(sheet, shape, path, part.name)
    return shape(**values) if len(sheet.wrongs) == before else None


def _unknown_keys(sheet: Sheet, shape: type, found: Mapping[str, Any], path: Path) -> None:
    known = [part.name for part in fields(shape)]
    for key in found:
        if key not in known:
            text = QT_TRANSLATE_NOOP(
                "framework", "The key “{key}” is not known here. Known keys: {known}."
            )
            sheet.wrong((*path, key), text, key=key, known=", ".join(known))


def _missing(sheet: Sheet, shape: type, path: Path, key: str) -> None:
    if shape is Text:
        text = (
            QT_TRANSLATE_NOOP("framework", "The Welsh wording (cy) is missing.")
            if key == "cy"
            else QT_TRANSLATE_NOOP("framework", "The English wording (en) is missing.")
        )
        sheet.wrong(path, text)
        return
    text = QT_TRANSLATE_NOOP("framework", "The key “{key}” is missing here. Add it.")
    sheet.wrong(path, text, key=key)


def _value(sheet: Sheet, hint: object, found: object, path: Path) -> object:
    if get_origin(hint) in (types.UnionType, Union):
        hint = next(one for one in get_args(hint) if one is not types.NoneType)
    if get_origin(hint) is tuple:
        return _list(sheet, get_args(hint)[0], found, path)
    if get_origin(hint) is Literal:
        return _choice(sheet, get_args(hint), found, path)
    if is_dataclass(hint) and isinstance(hint, type):
        return _table(sheet, hint, found, path)
    return _scalar(sheet, str(getattr(hint, "__name__", hint)), found, path)


def _list(sheet: Sheet, hint: object, found: object, path: Path) -> object:
    if not isinstance(found, list):
        _wrong_type(sheet, path, "list", found)
        return None
    return tuple(_value(sheet, hint, one, (*path, n)) for n, one in enumerate(found))


def _choice(sheet: Sheet, choices: tuple[object, ...], found: object, path: Path) -> object:
    if found in choices:
        return found
    text = QT_TRANSLATE_NOOP("framework", "“{found}” is not possible here. Possible: {choices}.")
    sheet.wrong(path, text, found=found, choices=", ".join(map(str, choices)))
    return None


def _scalar(sheet: Sheet, kind: str, found: object, path: Path) -> object:
    if type(found).__name__ != kind:
        _wrong_type(sheet, path, kind, found)
        return None
    if kind == "str" and not str(found).strip():
        sheet.wrong(path, QT_TRANSLATE_NOOP("framework", "This is empty. Write it out."))
        return None
    return found


_KINDS = {
    "str": QT_TRANSLATE_NOOP("framework", "a text in quotation marks"),
    "int": QT_TRANSLATE_NOOP("framework", "a whole number"),
    "bool": QT_TRANSLATE_NOOP("framework", "true or false"),
    "list": QT_TRANSLATE_NOOP("framework", "a list"),
    "table": QT_TRANSLATE_NOOP("framework", "a table"),
    "dict": QT_TRANSLATE_NOOP("framework", "a table"),
    "float": QT_TRANSLATE_NOOP("framework", "a decimal number"),
}
_OTHER = QT_TRANSLATE_NOOP("framework", "a date or time")


def _wrong_type(sheet: Sheet, path: Path, wanted: str, found: object) -> None:
    sheet.wrong(
        path,
        QT_TRANSLATE_NOOP("framework", "Expected here: {wanted}. Found: {found}."),
        wanted=Message(_KINDS[wanted]),
        found=Message(_KINDS.get(type(found).__name__, _OTHER)),
    )
