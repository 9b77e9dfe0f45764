"""In which line of a TOML file each key stands; tomllib itself does not tell."""

import re
import tomllib
from bisect import bisect_right

Path = tuple[str | int, ...]

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"""(?:"{0,2})'
    r"|'''.*?'''(?:'{0,2})"
    r'|"(?:\\.|[^"\\])*"'
    r"|'[^']*'",
    re.DOTALL,
)
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_SCALAR = re.compile(r"[^,\]}\n#]*")


def lines_of(toml: str) -> dict[Path, int]:
    """The line (from 1) of every key, table and list item of a file that tomllib has accepted.

    A path is made of keys and list positions from 0: `("categories", 2, "label", "cy")`.
    """
    return _Scanner(toml).scan()


class _Scanner:
    def __init__(self, toml: str) -> None:
        self.toml = toml
        self.at = 0
        self.starts = [0, *(found.end() for found in re.finditer("\n", toml))]
        self.lines: dict[Path, int] = {(): 1}
        self.last_index: dict[Path, int] = {}

    def scan(self) -> dict[Path, int]:
        table: Path = ()
        while self._skip() < len(self.toml):
            if self.toml[self.at] == "[":
                table = self._header()
            else:
                self._pair(table)
        return self.lines

    def _skip(self) -> int:
        found = _BLANK.match(self.toml, self.at)
        self.at = found.end() if found else self.at
        return self.at

    def _note(self, path: Path) -> None:
        self.lines.setdefault(path, bisect_right(self.starts, self.at))

    def _header(self) -> Path:
        brackets = 2 if self.toml.startswith("[[", self.at) else 1
        line_start = self.at
        self.at += brackets
        *parents, last = self._key()
        path: Path = ()
        for part in parents:
            path = self._into((*path, part))
        path = (*path, last)
        after, self.at = self.at + brackets, line_start
        self._note(path)
        if brackets == 2:
            self.last_index[path] = self.last_index.get(path, -1) + 1
            path = (*path, self.last_index[path])
            self._note(path)
        self.at = after
        return path

    def _into(self, path: Path) -> Path:
        """A dotted header goes into the last table of a list."""
        self._note(path)
        return (*path, self.last_index[path]) if path in self.last_index else path

    def _key(self) -> list[str]:
        parts = []
        while True:
            self._spaces()
            found = _STRING.match(self.toml, self.at) or _BARE.match(self.toml, self.at)
            if found is None:  # pragma: no cover - tomllib has accepted the file
                raise ValueError(self.at)
            parts.append(_unquoted(found.group()))
            self.at = found.end()
            self._spaces()
            if self.toml[self.at] != ".":
                return parts
            self.at += 1

    def _spaces(self) -> None:
        while self.toml[self.at] in " \t":
            self.at += 1

    def _pair(self, table: Path) -> None:
        start = self.at
        path = table
        parts = self._key()
        after, self.at = self.at, start
        for part in parts:
            path = (*path, part)
            self._note(path)
        self.at = after + 1
        self._spaces()
        self._value(path)

    def _value(self, path: Path) -> None:
        opening = self.toml[self.at]
        if opening == "[":
            self._items(path)
        elif opening == "{":
            self._inline(path)
        else:
            found = _STRING.match(self.toml, self.at) or _SCALAR.match(self.toml, self.at)
            self.at = found.end() if found else self.at

    def _items(self, path: Path) -> None:
        self.at += 1
        position = 0
        while self.toml[self._skip()] != "]":
            self._note((*path, position))
            self._value((*path, position))
            position += 1
            if self.toml[self._skip()] == ",":
                self.at += 1
        self.at += 1

    def _inline(self, path: Path) -> None:
        self.at += 1
        while self.toml[self._skip()] != "}":
            self._pair(path)
            if self.toml[self._skip()] == ",":
                self.at += 1
        self.at += 1


def _unquoted(key: str) -> str:
    """The key as tomllib gives it, which also reads the escapes of a quoted one."""
    if key[0] == "'":
        return key[1:-1]
    if key[0] == '"':
        return next(iter(tomllib.loads(f"{key} = 0")))
    return key
