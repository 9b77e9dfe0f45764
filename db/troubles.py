"""What can be wrong with a store. The face says it in words (desktop/words/store_troubles.py)."""

from pathlib import Path


class StoreTrouble(Exception):
    """A store can't be used as asked; `path` says which."""

    def __init__(self, path: Path) -> None:
        super().__init__(type(self).__name__)
        self.path = path


class StoreMissing(StoreTrouble):
    """There is no file at the path."""


class StoreExists(StoreTrouble):
    """Something lies at the path already; nothing is written over."""


class KeysMissing(StoreTrouble):
    """The database is there, both key headers beside it are not."""


class KeysDamaged(StoreTrouble):
    """Neither copy of the key header can be read."""


class WrongPassphrase(StoreTrouble):
    """The passphrase (or recovery key) opens no slot of the header."""


class KeysOfAnother(StoreTrouble):
    """The key header belongs to another database than the one it lies beside."""


class NotAStore(StoreTrouble):
    """The file is no encrypted database of ours, or a plain one."""


class StoreDamaged(StoreTrouble):
    """The key is right, the database can't be read with it."""


class StoreNewer(StoreTrouble):
    """A newer program wrote this store; it is not touched."""


class StoreInUse(StoreTrouble):
    """Another window or command has the store open."""


class DiskFull(StoreTrouble):
    """There is no room; what was saved before is whole."""


class StoreReadOnly(StoreTrouble):
    """The folder or file can't be written to."""


class NotABackup(StoreTrouble):
    """The file is no back-up of ours."""


class BackupDamaged(StoreTrouble):
    """The back-up is not as it was written."""


class NoEscrow(StoreTrouble):
    """The header has no slot for the office, or the office's key does not open it."""
