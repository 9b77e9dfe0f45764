"""Quick unlock: the data key in the system's keyring. Never the only way to it.

A keyring can be reset by the system; a store whose key was only there would be lost.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from db import keys
from db.troubles import StoreTrouble

SERVICE = "Arolwg"
log = logging.getLogger(__name__)


def available() -> bool:
    """Is there a keyring that keeps secrets safely?"""
    try:
        import keyring

        ring = keyring.get_keyring()
        safe = not type(ring).__module__.startswith(("keyring.backends.fail", "keyrings.alt"))
        return safe and bool(ring.priority >= 1)
    except Exception:  # a backend may fail in any way; then there is none
        return False


def remember(path: Path, data_key: bytes) -> bool:
    """Keep the key of the store at `path`; False if the keyring refuses."""
    user = _user(path)

    def keep(ring: Any) -> bool:
        ring.set_password(SERVICE, user, data_key.hex())
        return True

    return bool(_tried(keep))


def recall(path: Path) -> bytes | None:
    """The key, or None: the passphrase is asked then."""
    try:
        user = _user(path)
    except StoreTrouble:
        return None
    found = _tried(lambda ring: ring.get_password(SERVICE, user))
    try:
        data_key = bytes.fromhex(str(found or ""))
    except ValueError:
        return None
    return data_key if len(data_key) == 32 else None


def forget(path: Path) -> None:
    """Take the key out of the keyring (policy, new key, the person's wish)."""
    user = _user(path)
    _tried(lambda ring: ring.delete_password(SERVICE, user))


def _user(path: Path) -> str:
    """One entry for each store: its vault, wherever the file lies."""
    return str(keys.read_header(path).vault)


def _tried(step: Callable[[Any], Any]) -> Any:
    """What the keyring gives; None where there is none or it fails."""
    try:
        import keyring

        return step(keyring.get_keyring())
    except Exception as error:
        log.info("the keyring did not answer: %s", type(error).__name__)
        return None
