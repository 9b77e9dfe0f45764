"""The office lets someone into a workspace whose passphrase and recovery key are lost."""

from pathlib import Path

from db import keys
from db.key_ways import unwrap_escrow
from db.store import open_with_key


def let_in(path: Path, identity: str, passphrase: str, kdf: keys.Kdf = keys.FLOOR) -> str:
    """A new passphrase, and a new recovery key, which is given back; the old ones open nothing.

    `identity` is the office's secret key (AGE-SECRET-KEY-...). The store must be closed. Raises
    NoEscrow where the key does not open it.
    """
    data_key = unwrap_escrow(path, identity)
    open_with_key(path, data_key).close()  # proves the key before anything is written
    header, recovery = keys.read_header(path), keys.new_recovery_key()
    for slot in (
        keys.passphrase_slot(data_key, passphrase, header.vault, kdf),
        keys.recovery_slot(data_key, recovery, header.vault),
    ):
        header = keys.with_slot(header, slot)
    keys.write_header(path, header)
    return recovery
