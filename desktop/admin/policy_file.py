"""Reads a policy file: each key with its line, and what is wrong with it."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop.admin import keys
from desktop.words.messages import QT_TRANSLATE_NOOP, Message

_SPACE = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder()
NOT_READ = QT_TRANSLATE_NOOP("admin", "The file can't be opened.")
NOT_TEXT = QT_TRANSLATE_NOOP("admin", "The file is not UTF-8 text.")
NOT_JSON = QT_TRANSLATE_NOOP("admin", "This is not JSON: {problem}")
UNKNOWN = QT_TRANSLATE_NOOP("admin", "“{key}” is no key of a policy; it is passed over.")
TWICE = QT_TRANSLATE_NOOP("admin", "“{key}” stands in the file twice.")


@dataclass(frozen=True)
class Fault:
    """A line of the file, from 1, and what is wrong there."""

    line: int
    message: Message
    key: str = ""
    is_warning: bool = False


@dataclass(frozen=True)
class PolicyFile:
    """Sound values by their keys, and faults by line. `is_readable` False: nothing counts."""

    values: dict[str, object]
    faults: tuple[Fault, ...] = ()
    is_readable: bool = True


def read_policy(file: Path) -> PolicyFile:
    """What the file says. Never raises: an unreadable file is a fault."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except OSError:
        return _unreadable(1, Message(NOT_READ))
    except UnicodeDecodeError:
        return _unreadable(1, Message(NOT_TEXT))
    try:
        json.loads(text)
        entries = list(_entries(text))
    except json.JSONDecodeError as error:
        return _unreadable(error.lineno, Message(NOT_JSON, {"problem": error.msg}))
    except RecursionError:
        return _unreadable(1, Message(NOT_JSON, {"problem": "nesting"}))
    return sifted(entries)


def sifted(entries: list[tuple[int, str, object]]) -> PolicyFile:
    """Keep what is sound of lines, keys and values; say what is wrong with the rest."""
    values: dict[str, object] = {}
    faults: list[Fault] = []
    for line, key, value in entries:
        if key not in keys.rules():
            faults.append(Fault(line, Message(UNKNOWN, {"key": key}), key, is_warning=True))
            continue
        wrong = keys.fault(key, value)
        if key in values:
            wrong = Message(TWICE, {"key": key})
        if wrong is not None:
            values.pop(key, None)
            faults.append(Fault(line, wrong, key))
        else:
            values[key] = value
    return PolicyFile(values, tuple(faults))


def _unreadable(line: int, message: Message) -> PolicyFile:
    return PolicyFile({}, (Fault(line, message),), is_readable=False)


def _entries(text: str) -> Iterator[tuple[int, str, object]]:
    """Line, key and value of each pair of the one object; the text is known to be JSON."""
    at = _skip(text, 0)
    if text[at] != "{":
        raise json.JSONDecodeError("an object { } is expected", text, at)
    at = _skip(text, at + 1)
    while text[at] != "}":
        line = text.count("\n", 0, at) + 1
        key, at = _DECODER.raw_decode(text, at)
        value, at = _DECODER.raw_decode(text, _skip(text, _skip(text, at) + 1))  # past the colon
        yield line, key, value
        at = _skip(text, at)
        if text[at] == ",":
            at = _skip(text, at + 1)


def _skip(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at
