"""The key header: a random data key, wrapped once for each way in.

Beside FILE lie `FILE.keys` and `FILE.keys2`, two equal copies of one JSON object with its
SHA-256. A new passphrase rewrites these few hundred bytes, never the database.
"""

import base64
import hashlib
import json
import os
import secrets
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from db.troubles import KeysDamaged, KeysMissing, WrongPassphrase
from db.whole import put

FORMAT = "arolwg-keys-1"
ENDINGS = (".keys", ".keys2")
PENDING = "pending"
UNSEEN = "unseen"  # marks a recovery slot whose sheet nobody has typed back yet
RECOVERY_BITS = 160
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"


@dataclass(frozen=True)
class Kdf:
    """Cost of Argon2id: rounds, memory in KiB, lanes."""

    rounds: int = 3
    memory: int = 64 * 1024
    lanes: int = 4


FLOOR = Kdf()
CEILING_MEMORY = 256 * 1024  # laptops with 8 GB must still open their store


@dataclass(frozen=True)
class Header:
    """What lies beside the database: whose it is and the ways to its key.

    `file` is the database's own mark (its first bytes), to tell a wrong file from a damaged one.
    While a store is given a new data key, the slots of the new one are pending.
    """

    vault: UUID
    slots: tuple[dict[str, Any], ...]
    file: str = ""

    @property
    def is_settled(self) -> bool:
        """Is there one data key only? False after a rekey that was cut short."""
        return not any(slot.get(PENDING) for slot in self.slots)


def calibrate(target: float = 0.7) -> Kdf:
    """The cost that takes about `target` seconds on this machine, never under the floor."""
    started = time.perf_counter()
    _argon2(b"calibration", b"0" * 16, FLOOR)
    factor = target / max(time.perf_counter() - started, 0.001)
    memory = min(int(FLOOR.memory * max(factor, 1)), CEILING_MEMORY)
    return replace(FLOOR, memory=memory)


def new_header(data_key: bytes, passphrase: str, kdf: Kdf | None) -> tuple[Header, str]:
    """A header with a passphrase slot and a recovery slot; also gives the recovery key's text."""
    vault = uuid4()
    recovery = new_recovery_key()
    slots = (
        passphrase_slot(data_key, passphrase, vault, kdf),
        recovery_slot(data_key, recovery, vault),
    )
    return Header(vault, slots), recovery


def passphrase_slot(
    data_key: bytes, passphrase: str, vault: UUID, kdf: Kdf | None
) -> dict[str, Any]:
    """The data key under a passphrase; without `kdf` as costly to guess as this machine bears."""
    kdf = kdf or calibrate()
    salt = secrets.token_bytes(16)
    wrapping = _argon2(_same_spelling(passphrase), salt, kdf)
    cost = {"rounds": kdf.rounds, "memory": kdf.memory, "lanes": kdf.lanes}
    return {"kind": "passphrase", "kdf": cost, "salt": _text(salt)} | _wrap(
        wrapping, data_key, vault
    )


def recovery_slot(data_key: bytes, recovery: str, vault: UUID) -> dict[str, Any]:
    salt = secrets.token_bytes(16)
    wrapping = _hkdf(recovery_bytes(recovery), salt)
    return {"kind": "recovery", "salt": _text(salt)} | _wrap(wrapping, data_key, vault)


def new_recovery_key() -> str:
    """160 random bits as 32 letters in 8 groups, to be printed."""
    text = base64.b32encode(secrets.token_bytes(RECOVERY_BITS // 8)).decode()
    return "-".join(text[at : at + 4] for at in range(0, len(text), 4))


def recovery_bytes(text: str) -> bytes:
    """What a typed recovery key means; 0, 1 and 8 are read as O, I and B. Empty if it is none."""
    letters = "".join(
        c for c in text.upper().translate(str.maketrans("018", "OIB")) if c.isalnum()
    )
    if len(letters) != RECOVERY_BITS // 5 or set(letters) - set(_LETTERS):
        return b""
    return base64.b32decode(letters)


def unwrap(header: Header, secret: str, path: Path) -> bytes:
    """The data key by passphrase or recovery key; raises WrongPassphrase."""
    recovery = recovery_bytes(secret)
    for slot in header.slots:
        data_key = _opened(slot, secret, recovery, header.vault)
        if data_key is not None:
            return data_key
    raise WrongPassphrase(path)


def with_slot(header: Header, slot: dict[str, Any]) -> Header:
    """The header with `slot` in the place of the one of its kind."""
    others = tuple(s for s in header.slots if s["kind"] != slot["kind"])
    return replace(header, slots=(slot, *others))


def write_header(store: Path, header: Header) -> None:
    """Both copies, each by a temporary file, a flush to the disk and a rename."""
    for ending in ENDINGS:
        write_safely(beside(store, ending), header_bytes(header))


def header_bytes(header: Header) -> bytes:
    """What stands in a copy."""
    body: dict[str, Any] = {"format": FORMAT, "vault": str(header.vault)}
    body |= {"slots": list(header.slots), "file": header.file}
    return json.dumps({"body": body, "sha256": _digest(body)}, indent=1, sort_keys=True).encode()


def read_header(store: Path) -> Header:
    """The first copy that is whole. Raises KeysMissing or KeysDamaged."""
    return parse_header(_whole_copy(store))


def mend_copies(store: Path) -> None:
    """Two equal copies again, where one was damaged, lost, or left behind by a power cut.

    For whoever holds the store and has proved its key: the first whole copy stands.
    """
    content = _whole_copy(store)
    for copy in (beside(store, ending) for ending in ENDINGS):
        if not copy.exists() or copy.read_bytes() != content:
            write_safely(copy, content)


def _whole_copy(store: Path) -> bytes:
    copies = [beside(store, ending) for ending in ENDINGS]
    if not any(copy.exists() for copy in copies):
        raise KeysMissing(store)
    for copy in copies:
        try:
            content = copy.read_bytes()
            parse_header(content)
        except (OSError, ValueError):
            continue
        return content
    raise KeysDamaged(store)


def beside(store: Path, ending: str) -> Path:
    """The file that belongs to `store` with a fixed ending."""
    return store.with_name(store.name + ending)


def write_safely(path: Path, content: bytes) -> None:
    """The whole content or the old file, whatever happens meanwhile."""
    put(path, content)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Bring a rename to the disk; Windows does so by itself."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def parse_header(content: bytes) -> Header:
    """The header of `header_bytes`; raises ValueError where it is damaged."""
    try:
        whole = json.loads(content)
        body = whole["body"]
        if whole["sha256"] != _digest(body) or body["format"] != FORMAT:
            raise ValueError("no key header")
        return Header(UUID(body["vault"]), tuple(body["slots"]), body.get("file", ""))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("no key header") from error


def _opened(slot: dict[str, Any], secret: str, recovery: bytes, vault: UUID) -> bytes | None:
    wrapping = _wrapping_key(slot, secret, recovery)
    if wrapping is None:
        return None
    try:
        return AESGCM(wrapping).decrypt(
            _bytes(slot["nonce"]), _bytes(slot["wrapped"]), vault.bytes
        )
    except InvalidTag:
        return None


def _wrapping_key(slot: dict[str, Any], secret: str, recovery: bytes) -> bytes | None:
    ways: dict[str, Callable[[], bytes | None]] = {
        "passphrase": lambda: _argon2(
            _same_spelling(secret), _bytes(slot["salt"]), Kdf(**slot["kdf"])
        ),
        "recovery": lambda: _hkdf(recovery, _bytes(slot["salt"])) if recovery else None,
    }
    way = ways.get(slot["kind"])
    return way() if way else None


def _same_spelling(passphrase: str) -> bytes:
    """Keyboards give ŵ and ŷ composed or not: one spelling, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", passphrase).split()).encode()


def _argon2(secret: bytes, salt: bytes, kdf: Kdf) -> bytes:
    return hash_secret_raw(secret, salt, kdf.rounds, kdf.memory, kdf.lanes, 32, Type.ID)


def _hkdf(secret: bytes, salt: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt, b"arolwg recovery").derive(secret)


def _wrap(wrapping: bytes, data_key: bytes, vault: UUID) -> dict[str, str]:
    nonce = secrets.token_bytes(12)
    return {
        "nonce": _text(nonce),
        "wrapped": _text(AESGCM(wrapping).encrypt(nonce, data_key, vault.bytes)),
    }


def _digest(body: object) -> str:
    text = json.dumps(body, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text)
