"""Opens such a zip from anywhere: nothing is unpacked to the disk, nothing in it is trusted."""

import base64
import hashlib
import json
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, NoReturn, Self
from uuid import UUID

from db import journal
from desktop.open_form.describing import FORMAT
from desktop.open_form.going_out import ACTIONS, INSPECTION, JOURNAL
from desktop.open_form.tables import Row, columns, lifted, tables
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble

MOST_PARTS = 20_000
MOST_BYTES = 4_000_000_000  # of all parts as their headers claim
MOST_TEXT = 1_500_000_000  # of one part that is read into memory
RATIO = 300  # unpacked to packed, once over FREE bytes
FREE = 50_000_000
NO_ZIP = QT_TRANSLATE_NOOP("open_form", "{file} is not a zip, or it is damaged. Choose another.")
TOO_BIG = QT_TRANSLATE_NOOP("open_form", "{file} unpacks to far more than an inspection has.")
LACKING = QT_TRANSLATE_NOOP("open_form", "{file}: {part} is missing. Export it again.")
WRONG = QT_TRANSLATE_NOOP(
    "open_form", "{file}: {part} is not as the published form says ({place}). Export it again."
)
OTHER = QT_TRANSLATE_NOOP(
    "open_form", "{file} has the form “{form}”; this program reads “{ours}”. Update Arolwg."
)
CHANGED = QT_TRANSLATE_NOOP(
    "open_form", "{file}: the attachment {part} was changed after it was written."
)


class NotOpened(Trouble):
    """The file is no inspection in open form, and why. Never quotes what is in it."""


@dataclass(frozen=True)
class Attachment:
    """A file of the inspection."""

    path: str
    sha256: str
    mime: str


class OpenForm:
    """An opened file: its parts are read when they are asked for. Raises NotOpened."""

    def __init__(self, path: Path) -> None:
        self.name = path.name
        self._zip = self._opened(path)
        try:
            self._look_over()
            self.whole = self._json(INSPECTION)
            self._recognise()
        except BaseException:
            self._zip.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self._zip.close()

    @property
    def inspection(self) -> UUID:
        return UUID(self.whole["inspection"])

    def rows(self, table: str) -> list[Row]:
        """The rows of a table, as the model has them."""
        wanted = tables()[table]
        try:
            found = self.whole["records"].get(table, [])
            if any(set(row) != set(columns(wanted)) for row in found):
                self.refuse(WRONG, part=INSPECTION, place=table)
            return [lifted(wanted, row, self.inspection) for row in found]
        except (ValueError, TypeError, KeyError, AttributeError):
            self.refuse(WRONG, part=INSPECTION, place=table)

    def people(self, key: str) -> list[Row]:
        """The lists `people` and `witnesses` as they stand."""
        found = self.whole.get(key, [])
        if not isinstance(found, list) or not all(isinstance(row, dict) for row in found):
            self.refuse(WRONG, part=INSPECTION, place=key)
        return found

    @property
    def has_journal(self) -> bool:
        return JOURNAL in self._zip.namelist()

    def entries(self) -> list[journal.Entry]:
        """Every change, with its value's hash and its own proved."""
        return [self._entry(row, number) for number, row in self._lines(JOURNAL)]

    def actions(self) -> Iterator[tuple[int, Row]]:
        """What people did, with the number of its line."""
        return self._lines(ACTIONS) if ACTIONS in self._zip.namelist() else iter(())

    def attachments(self) -> Iterator[tuple[Attachment, bytes]]:
        """Each file with its content, which is what its hash says."""
        for row in self.people("attachments"):
            try:
                one = Attachment(str(row["path"]), str(row["sha256"]), str(row["mime"]))
            except KeyError:
                self.refuse(WRONG, part=INSPECTION, place="attachments")
            content = self._bytes(one.path)
            if hashlib.sha256(content).hexdigest() != one.sha256:
                self.refuse(CHANGED, part=one.path)
            yield one, content

    def refuse(self, source: tuple[str, str], **facts: object) -> NoReturn:
        """Say why this file is not taken."""
        raise NotOpened(source, file=self.name, **facts)

    def _opened(self, path: Path) -> zipfile.ZipFile:
        try:
            return zipfile.ZipFile(path)
        except (OSError, ValueError, zipfile.BadZipFile, NotImplementedError):
            self.refuse(NO_ZIP)

    def _look_over(self) -> None:
        parts = self._zip.infolist()
        whole = sum(part.file_size for part in parts)
        packed = sum(part.compress_size for part in parts)
        if len(parts) > MOST_PARTS or whole > MOST_BYTES:
            self.refuse(TOO_BIG)
        if whole > FREE and whole > RATIO * max(packed, 1):
            self.refuse(TOO_BIG)
        if len({part.filename for part in parts}) != len(parts):
            self.refuse(NO_ZIP)

    def _bytes(self, part: str) -> bytes:
        """A part, at most as long as its header claims: zipfile stops there."""
        try:
            if self._zip.getinfo(part).file_size > MOST_TEXT:
                self.refuse(TOO_BIG)
            return self._zip.read(part)
        except KeyError:
            self.refuse(LACKING, part=part)
        except (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, NotImplementedError):
            self.refuse(NO_ZIP)  # damaged, or with a password
        except EOFError:
            self.refuse(NO_ZIP)

    def _json(self, part: str) -> dict[str, Any]:
        content = self._bytes(part)
        try:
            found = json.loads(content)
        except (ValueError, RecursionError):
            self.refuse(WRONG, part=part, place="JSON")
        if not isinstance(found, dict):
            self.refuse(WRONG, part=part, place="{ }")
        return found

    def _lines(self, part: str) -> Iterator[tuple[int, Row]]:
        for number, line in enumerate(self._bytes(part).splitlines(), 1):
            try:
                found = json.loads(line)
            except (ValueError, RecursionError):
                found = None
            if not isinstance(found, dict):
                self.refuse(WRONG, part=part, place=number)
            yield number, found

    def _recognise(self) -> None:
        form = self.whole.get("format")
        if form != FORMAT:
            self.refuse(OTHER, form=str(form)[:60], ours=FORMAT)
        try:
            sound = UUID(self.whole["inspection"]) and isinstance(self.whole["records"], dict)
        except (ValueError, TypeError, KeyError, AttributeError):
            sound = False
        if not sound:
            self.refuse(WRONG, part=INSPECTION, place="inspection, records")

    def _entry(self, row: Row, number: int) -> journal.Entry:
        try:
            entry = _entry(row)
            value, salt = entry.value, entry.salt
            holds = journal.chain_hash(entry.columns, entry.parents) == entry.columns["hash"]
            if value is not None:
                proved = journal.value_hash(salt or b"", value)
                holds = holds and proved == entry.columns["value_hash"]
                json.loads(value)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            holds = False
        if not holds or entry.columns["inspection_id"] != self.inspection:
            self.refuse(WRONG, part=JOURNAL, place=number)
        return entry


def _entry(row: Row) -> journal.Entry:
    names = (*journal.HASHED, "hash")
    given = {name: row["change"][name] for name in names}
    for name, value in given.items():
        if name in ("inspection_id", "id", "device_id", "author_id", "action_id", "row_id"):
            given[name] = UUID(value)
        elif not isinstance(value, int if name == "seq" else str):
            raise TypeError(name)
    salt = None if row["salt"] is None else base64.b64decode(row["salt"], validate=True)
    value = row["value"]
    if value is not None and not isinstance(value, str):
        raise TypeError("value")
    return journal.Entry(given, value, salt, tuple(UUID(it) for it in row["parents"]))
