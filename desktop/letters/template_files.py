"""A template's files: read, and their faults told by file and line."""

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path as FilePath
from typing import Any

from desktop.framework.places import Path, lines_of
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, Trouble


class TemplateTrouble(Trouble):
    """A template or its wording can't be used: which file, which line, and why."""

    def __init__(self, file: str, line: int, fault: tuple[str, str], /, **facts: object) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("letters", "{file}, line {line}: {fault}"),
            file=file,
            line=line,
            fault=Message(fault, facts),
        )


@dataclass(frozen=True)
class TemplateFile:
    """A file with the line of each of its keys."""

    name: str
    text: str
    data: dict[str, Any]
    lines: dict[Path, int]

    def trouble(self, path: Path, fault: tuple[str, str], /, **facts: object) -> TemplateTrouble:
        """A fault at a key or a list item; at the nearest thing above it that is there."""
        while path and path not in self.lines:
            path = path[:-1]
        return TemplateTrouble(self.name, self.lines.get(path, 1), fault, **facts)

    def trouble_of(
        self, dotted: str, fault: tuple[str, str], /, **facts: object
    ) -> TemplateTrouble:
        """A fault of a sentence, by its key with dots."""
        return self.trouble(tuple(dotted.split(".")), fault, **facts)


def read(folder: FilePath | None, name: str) -> TemplateFile:
    """The office's own file of that name, else ours. Raises TemplateTrouble."""
    text = _text(folder, name)
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = getattr(error, "lineno", None) or _line_in(str(error))
        source = QT_TRANSLATE_NOOP("letters", "This is not written as TOML: {reason}")
        raise TemplateTrouble(name, line, source, reason=str(error)) from error
    return TemplateFile(name, text, data, lines_of(text))


def _text(folder: FilePath | None, name: str) -> str:
    places: list[Traversable | FilePath] = [folder / name] if folder else []
    places.append(files("resources").joinpath("letters", name))
    for place in places:
        if place.is_file():
            try:
                return place.read_text("utf-8")
            except UnicodeDecodeError as error:
                source = QT_TRANSLATE_NOOP("letters", "The file is not saved as UTF-8.")
                raise TemplateTrouble(name, 1, source) from error
    source = QT_TRANSLATE_NOOP("letters", "There is no such file.")
    raise TemplateTrouble(name, 1, source)


def _line_in(reason: str) -> int:
    """TOMLDecodeError of Python 3.11 tells the line in its sentence alone."""
    words = reason.replace(",", " ").split()
    after = words.index("line") + 1 if "line" in words else len(words)
    return int(words[after]) if after < len(words) and words[after].isdigit() else 1
