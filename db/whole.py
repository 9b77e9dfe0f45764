"""A file is whole or not there: it is written beside its place and gets its name at the end."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

ENDING = ".new"


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """Where to write meanwhile; it takes the name `path` where the block ends well.

    Whatever else happens, nothing new is left and a file that lay there stays. Raises OSError,
    which names `path`. What is no file (a terminal, say) is written to as it is.
    """
    is_device = path.exists() and not path.is_file()
    meanwhile = path if is_device else path.with_name(path.name + ENDING)
    try:
        yield meanwhile
        if not is_device:
            meanwhile.replace(path)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
    finally:
        if not is_device:
            with suppress(OSError):
                meanwhile.unlink(missing_ok=True)


def put(path: Path, content: bytes) -> None:
    """Write a file, whole or not at all. Raises OSError, which names `path`."""
    with beside(path) as meanwhile:
        fill(meanwhile, content)


def fill(meanwhile: Path, content: bytes) -> None:
    """Write all of it, and see that the disk has it. Raises OSError."""
    with meanwhile.open("wb") as file:
        file.write(content)
        file.flush()
        if meanwhile.is_file():  # a terminal has nothing to sync
            os.fsync(file.fileno())
