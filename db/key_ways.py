"""The ways to a store's data key: new passphrase, new recovery sheet, the office's key.

Each rewrites the header beside the database, a few hundred bytes; the database stays as it is.
"""

import base64
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from db import keys
from db.engine import connector
from db.troubles import NoEscrow, WrongPassphrase

ESCROW = "escrow"


def change_passphrase(
    path: Path, secret: str, passphrase: str, kdf: keys.Kdf | None = None
) -> None:
    """A new passphrase, proved by the old one or the recovery key. Raises WrongPassphrase."""
    header, data_key = _settled(path, secret)
    slot = keys.passphrase_slot(data_key, passphrase, header.vault, kdf)
    keys.write_header(path, keys.with_slot(header, slot))


def new_recovery(path: Path, secret: str) -> str:
    """A new recovery key to be printed; the old sheet opens nothing any more.

    Until it is typed back (`is_typed_back`) the store says that its sheet may be lacking.
    """
    header, data_key = _settled(path, secret)
    recovery = keys.new_recovery_key()
    slot = keys.recovery_slot(data_key, recovery, header.vault) | {keys.UNSEEN: True}
    keys.write_header(path, keys.with_slot(header, slot))
    return recovery


def is_typed_back(path: Path, text: str) -> bool:
    """Is this the recovery key of the store? Then its sheet is known to exist."""
    right = is_recovery(path, text)
    if right:
        confirm_recovery(path)
    return right


def confirm_recovery(path: Path) -> None:
    """Somebody has the sheet of the latest recovery key."""
    header = keys.read_header(path)
    slots = tuple({k: v for k, v in slot.items() if k != keys.UNSEEN} for slot in header.slots)
    if slots != header.slots:
        keys.write_header(path, replace(header, slots=slots))


def lacks_sheet(path: Path) -> bool:
    """Was a new recovery key made, perhaps never shown, and the sheet of before thereby void?"""
    return any(slot.get(keys.UNSEEN) for slot in keys.read_header(path).slots)


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


def all_slots(
    header: keys.Header, data_key: bytes, passphrase: str, recovery: str, kdf: keys.Kdf | None
) -> tuple[dict[str, Any], ...]:
    """Every way to a data key anew: passphrase, recovery key, the office where it has one."""
    offices = {slot["recipient"]: None for slot in header.slots if slot["kind"] == ESCROW}
    return (
        keys.passphrase_slot(data_key, passphrase, header.vault, kdf),
        keys.recovery_slot(data_key, recovery, header.vault) | {keys.UNSEEN: True},
        *(escrow_slot(data_key, recipient) for recipient in offices),
    )


def unwrap_escrow(path: Path, identity: str) -> bytes:
    """The data key by the office's secret key (AGE-SECRET-KEY-...). Raises NoEscrow.

    After a rekey that was cut short it is the one that the database has.
    """
    import pyrage

    try:
        key = pyrage.x25519.Identity.from_str(identity.strip())
    except pyrage.IdentityError as error:
        raise NoEscrow(path) from error
    found = []
    for slot in keys.read_header(path).slots:
        if slot["kind"] == ESCROW:
            try:
                found.append(bytes(pyrage.decrypt(base64.b64decode(slot["wrapped"]), [key])))
            except pyrage.DecryptError:
                continue
    if not found:
        raise NoEscrow(path)
    return next((data_key for data_key in found if _opens(path, data_key)), found[0])


def settle(path: Path, secret: str) -> keys.Header:
    """Keep the ways to the one key that the database has, after a rekey that was cut short.

    Raises WrongPassphrase where `secret` opens only the ways to the other key (an old sheet).
    """
    header = keys.read_header(path)
    known = 0
    for candidate in _candidates(header):
        try:
            data_key = keys.unwrap(candidate, secret, path)
        except WrongPassphrase:
            continue
        known += 1
        if _opens(path, data_key):
            keys.write_header(path, candidate)
            return candidate
    if known < 2:
        raise WrongPassphrase(path)
    return header  # neither key opens it: the database is damaged, and its opening says so


def _settled(path: Path, secret: str) -> tuple[keys.Header, bytes]:
    """The header with the ways to one key only, and that key. Raises WrongPassphrase."""
    header = keys.read_header(path)
    if not header.is_settled:
        header = settle(path, secret)
    return header, keys.unwrap(header, secret, path)


def _candidates(header: keys.Header) -> tuple[keys.Header, keys.Header]:
    """The header as it is to be with the new key, and as it was with the old one."""
    new = tuple(slot for slot in header.slots if slot.get(keys.PENDING))
    old = tuple(slot for slot in header.slots if not slot.get(keys.PENDING))
    plain = tuple({k: v for k, v in slot.items() if k != keys.PENDING} for slot in new)
    return replace(header, slots=plain), replace(header, slots=old)


def _opens(path: Path, data_key: bytes) -> bool:
    try:
        connector(path, data_key)().close()
    except sqlcipher.DatabaseError:
        return False
    return True
