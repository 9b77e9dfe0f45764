"""The policy of this computer: `current()` is what everybody asks.

For each key the first place that has it wins: the system's own management, then the file. A
value that can't be used becomes the strictest one, and a problem says so.
"""

from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from desktop.admin import keys, places
from desktop.admin.policy_file import Fault, read_policy, sifted
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, No
from desktop.words.working_days import add_months

FEWEST_LETTERS = 12
ENCRYPTED = (".arolwg-backup", ".arolwg-pack")
# What counts where a value, or the whole file, can't be read. null: nothing is allowed.
STRICTEST: dict[str, Any] = {
    "idle_lock_minutes": 5,
    "passphrase_letters": 16,
    "hub": None,
    "allowed_exports": [],
}
PROBLEM = QT_TRANSLATE_NOOP(
    "admin", "The policy of this computer is wrong; the strictest one holds. {source}: {fault}"
)
AT_LINE = QT_TRANSLATE_NOOP("admin", "line {line}: {fault}")
REFUSED = QT_TRANSLATE_NOOP(
    "admin",
    "{file}: your organisation does not let files of this kind leave the workspace. "
    "Allowed are: {allowed}",
)
LETTERS = QT_TRANSLATE_NOOP("admin", "The passphrase is too short. Letters at least: {count}")
WORD = QT_TRANSLATE_NOOP("admin", "The passphrase must not hold the word “{word}”.")
ELSEWHERE = QT_TRANSLATE_NOOP(
    "admin",
    "{path}: your organisation keeps workspaces in {folder} alone. Open or make one there.",
)


class NotAllowed(No):
    """The organisation does not allow it."""


@dataclass(frozen=True)
class Managed:
    """A value that was laid down, and where."""

    value: Any
    source: str


@dataclass(frozen=True)
class Policy:
    """What is laid down, by key; a key that is not there leaves the choice to the person."""

    managed: dict[str, Managed] = field(default_factory=dict)
    problems: tuple[Message, ...] = ()

    def value(self, key: str, usual: Any = None) -> Any:
        """What is laid down for the key, or `usual`."""
        return self.managed[key].value if key in self.managed else usual

    def has(self, key: str) -> bool:
        """Is the key laid down?"""
        return key in self.managed

    def retained_until(self, published: date) -> date | None:
        """When the records of cases are to be erased; None where nothing is laid down."""
        months: int | None = self.value("retention_months")
        return None if months is None else add_months(published, months)

    def path(self, key: str) -> Path | None:
        """The place that is laid down, with ~ and environment variables filled in."""
        text = self.value(key)
        return None if text is None else places.filled(text)

    def must_lie_here(self, workspace: Path) -> None:
        """Raises NotAllowed for a workspace outside the folder that is laid down."""
        place = self.path("workspace")
        if place is None or workspace.absolute().parent.resolve() == place.parent.resolve():
            return
        raise NotAllowed(ELSEWHERE, path=str(workspace), folder=str(place.parent))

    def lock_after(self, minutes: int) -> int:
        """The person's patience in minutes (0 = never), cut down to what is allowed."""
        most: int | None = self.value("idle_lock_minutes")
        if most is None:
            return minutes
        return min(minutes, most) if minutes else most

    def hub(self, wanted: str | None) -> str | None:
        """The hub to use: the one laid down, none, or else the one that the person wants."""
        found: str | None = self.value("hub", wanted)
        return found

    @property
    def letters(self) -> int:
        """The fewest letters of a passphrase."""
        found: int = self.value("passphrase_letters", FEWEST_LETTERS)
        return found

    def passphrase_fault(self, passphrase: str) -> Message | None:
        """Why a new passphrase is refused; None where it is good."""
        if len(passphrase) < self.letters:
            return Message(LETTERS, {"count": self.letters})
        for word in self.value("passphrase_refused", ()):
            if word.casefold() in passphrase.casefold():
                return Message(WORD, {"word": word})
        return None

    def must_accept(self, passphrase: str) -> None:
        """Raises NotAllowed for a passphrase that breaks a rule which is laid down."""
        if not (self.has("passphrase_letters") or self.has("passphrase_refused")):
            return
        fault = self.passphrase_fault(passphrase)
        if fault is not None:
            raise NotAllowed(fault.source, **fault.facts)

    def allows(self, file: Path | str) -> bool:
        """May a file of that name's ending leave the workspace?"""
        ending = Path(file).suffix.lower()
        allowed = self.value("allowed_exports")
        return allowed is None or ending in allowed or ending in ENCRYPTED

    def must_allow(self, file: Path | str) -> None:
        """Raises NotAllowed where it may not."""
        if not self.allows(file):
            raise NotAllowed(
                REFUSED,
                file=Path(file).name,
                allowed=", ".join((*self.value("allowed_exports"), *ENCRYPTED)),
            )


@cache
def current() -> Policy:
    """The policy of this computer, read once. Never raises."""
    return gathered()


def gathered() -> Policy:
    """Read it anew: the system's management first, then the file for what is not said there."""
    source, values = places.managed()
    managed = sifted([(0, key, value) for key, value in values.items()])
    found = _strictest(source, managed.faults)
    found |= {key: Managed(value, source) for key, value in managed.values.items()}
    problems = _problems(source, managed.faults)
    file = places.file_place()
    if file.exists():
        read = read_policy(file)
        broken = read.faults if read.is_readable else _whole(read.faults)
        of_file = _strictest(str(file), broken)
        of_file |= {key: Managed(value, str(file)) for key, value in read.values.items()}
        found = of_file | found
        problems += _problems(str(file), read.faults)
    in_order = {key: found[key] for key in keys.rules() if key in found}
    return Policy(in_order, problems)


def _strictest(source: str, faults: tuple[Fault, ...]) -> dict[str, Managed]:
    keys_at_fault = {fault.key for fault in faults if not fault.is_warning}
    return {key: Managed(STRICTEST[key], source) for key in STRICTEST if key in keys_at_fault}


def _whole(faults: tuple[Fault, ...]) -> tuple[Fault, ...]:
    """A file of which nothing could be read is at fault in every key."""
    return tuple(Fault(fault.line, fault.message, key) for fault in faults for key in STRICTEST)


def _problems(source: str, faults: tuple[Fault, ...]) -> tuple[Message, ...]:
    return tuple(
        Message(PROBLEM, {"source": source, "fault": told(fault)})
        for fault in faults
        if not fault.is_warning
    )


def told(fault: Fault) -> Message:
    """A fault with its line, where it has one."""
    if not fault.line:
        return fault.message
    return Message(AT_LINE, {"line": fault.line, "fault": fault.message})
