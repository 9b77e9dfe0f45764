"""The office lets someone into a workspace whose passphrase and recovery key are lost."""

from dataclasses import replace
from pathlib import Path

from db import key_ways, keys
from db.store import open_with_key


def let_in(path: Path, identity: str, passphrase: str, kdf: keys.Kdf | None = None) -> str:
    """A new passphrase, and a new recovery key, which is given back; the old ones open nothing.

    `identity` is the office's secret key (AGE-SECRET-KEY-...). The store must be closed. Raises
    NoEscrow where the key does not open it.
    """
    data_key = key_ways.unwrap_escrow(path, identity)
    open_with_key(path, data_key).close()  # proves the key before anything is written
    header, recovery = keys.read_header(path), keys.new_recovery_key()
    slots = key_ways.all_slots(header, data_key, passphrase, recovery, kdf)
    keys.write_header(path, replace(header, slots=slots))
    return recovery
