"""Room kept back for a full disk: a file that is given up so that what is typed can be saved."""

import os
import secrets
import shutil
from pathlib import Path

from db.keys import beside

ENDING = ".ballast"
SIZE = 32 << 20
LOW = 200 << 20  # free bytes under which a person is warned
_PIECE = 1 << 20


def free_room(path: Path) -> int:
    """Free bytes on the disk of the store at `path`."""
    return shutil.disk_usage(path.parent).free


def is_low(path: Path) -> bool:
    """Is there so little room that a person should make some?"""
    return free_room(path) < LOW


def lay(path: Path, size: int = SIZE) -> bool:
    """Keep `size` bytes back beside the store, if they are not yet; False where there's no room.

    Called at the start and by each check of the free room, so that it comes back by itself.
    """
    file = beside(path, ENDING)
    if file.exists() and file.stat().st_size == size:
        return True
    if free_room(path) < 3 * size:
        return False
    try:
        with file.open("wb") as target:
            for at in range(0, size, _PIECE):  # random, or a file system may store nothing
                target.write(secrets.token_bytes(min(_PIECE, size - at)))
            target.flush()
            os.fsync(target.fileno())
    except OSError:
        file.unlink(missing_ok=True)
        return False
    return True


def give_up(path: Path) -> bool:
    """Free the room; False if there was none kept back."""
    try:
        beside(path, ENDING).unlink()
    except OSError:
        return False
    return True
