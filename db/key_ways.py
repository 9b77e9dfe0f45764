"""The ways to a store's data key: new passphrase, new recovery sheet, the office's key.

Each rewrites the header beside the database, a few hundred bytes; the database stays as it is.
"""

import base64
from dataclasses import replace
from pathlib import Path
from typing import Any

from db import keys
from db.troubles import NoEscrow, WrongPassphrase

ESCROW = "escrow"


def change_passphrase(
    path: Path, secret: str, passphrase: str, kdf: keys.Kdf = keys.FLOOR
) -> None:
    """A new passphrase, proved by the old one or the recovery key. Raises WrongPassphrase."""
    header = keys.read_header(path)
    data_key = keys.unwrap(header, secret, path)
    slot = keys.passphrase_slot(data_key, passphrase, header.vault, kdf)
    keys.write_header(path, keys.with_slot(header, slot))


def new_recovery(path: Path, secret: str) -> str:
    """A new recovery key to be printed; the old sheet opens nothing any more."""
    header = keys.read_header(path)
    data_key = keys.unwrap(header, secret, path)
    recovery = keys.new_recovery_key()
    slot = keys.recovery_slot(data_key, recovery, header.vault)
    keys.write_header(path, keys.with_slot(header, slot))
    return recovery


def is_recovery(path: Path, text: str) -> bool:
    """Is this the recovery key of the store? It is typed back once after printing."""
    return _is(path, text, "recovery")


def is_passphrase(path: Path, text: str) -> bool:
    """Is this the passphrase of the store, not its recovery key?"""
    return _is(path, text, "passphrase")


def _is(path: Path, text: str, kind: str) -> bool:
    header = keys.read_header(path)
    only = tuple(slot for slot in header.slots if slot["kind"] == kind)
    try:
        keys.unwrap(replace(header, slots=only), text, path)
    except WrongPassphrase:
        return False
    return True


def set_escrow(path: Path, data_key: bytes, recipient: str | None) -> bool:
    """Let the office's age key (policy) open the store too, or no longer; True if it changed.

    Raises ValueError where `recipient` is no age recipient.
    """
    header = keys.read_header(path)
    current = next((slot for slot in header.slots if slot["kind"] == ESCROW), None)
    if (current or {}).get("recipient") == recipient:
        return False
    if recipient is None:
        rest = tuple(slot for slot in header.slots if slot["kind"] != ESCROW)
        keys.write_header(path, replace(header, slots=rest))
    else:
        keys.write_header(path, keys.with_slot(header, escrow_slot(data_key, recipient)))
    return True


def escrow_slot(data_key: bytes, recipient: str) -> dict[str, Any]:
    """The data key in an age file for the office."""
    import pyrage

    try:
        to = pyrage.x25519.Recipient.from_str(recipient)
    except pyrage.RecipientError as error:
        raise ValueError("no age recipient") from error
    wrapped = base64.b64encode(pyrage.encrypt(data_key, [to])).decode()
    return {"kind": ESCROW, "recipient": recipient, "wrapped": wrapped}


def unwrap_escrow(path: Path, identity: str) -> bytes:
    """The data key by the office's secret key (AGE-SECRET-KEY-...). Raises NoEscrow."""
    import pyrage

    try:
        key = pyrage.x25519.Identity.from_str(identity.strip())
    except pyrage.IdentityError as error:
        raise NoEscrow(path) from error
    for slot in keys.read_header(path).slots:
        if slot["kind"] == ESCROW:
            try:
                return bytes(pyrage.decrypt(base64.b64decode(slot["wrapped"]), [key]))
            except pyrage.DecryptError:
                continue
    raise NoEscrow(path)
