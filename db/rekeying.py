"""A new data key for the whole store, after it may have become known.

The header carries the ways to both keys while the database is rewritten, so that whichever key
the database has after a power cut, the passphrase opens it. Back-ups keep the old key:
`db.backups.replace_all` makes a fresh one and lets them go.
"""

import secrets
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from db import key_ways, keys
from db.engine import connector, trouble
from db.store import hold, open_store


def rekey(
    path: Path,
    passphrase: str,
    kdf: keys.Kdf | None = None,
    before_rewriting: Callable[[], object] = lambda: None,
) -> str:
    """Encrypt everything anew. Gives the new recovery key: the old sheet ends with the old key.

    Until `key_ways.confirm_recovery` the store says that its sheet may be lacking.

    `before_rewriting` is called while nothing is changed yet, and may stop it by raising.

    The store must be closed. Needs as much free room again as the database takes. Raises
    WrongPassphrase, StoreInUse, DiskFull; the store then opens as before.
    """
    open_store(path, passphrase).close()  # proves the key and settles what was cut short
    with hold(path):
        header = keys.read_header(path)
        old = keys.unwrap(header, passphrase, path)
        new, recovery = secrets.token_bytes(32), keys.new_recovery_key()
        slots = key_ways.all_slots(header, new, passphrase, recovery, kdf)
        before_rewriting()
        pending = tuple(slot | {keys.PENDING: True} for slot in slots)
        keys.write_header(path, replace(header, slots=header.slots + pending))
        _rewrite(path, old, new)
        keys.write_header(path, replace(header, slots=slots))
    return recovery


def _rewrite(path: Path, old: bytes, new: bytes) -> None:
    """One transaction of the database: all pages have the new key, or all the old one."""
    connection = connector(path, old)()
    try:
        connection.execute(f"PRAGMA rekey=\"x'{new.hex()}'\"").fetchone()
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except Exception as error:
        raise trouble(error, path) or error from error
    finally:
        connection.close()
