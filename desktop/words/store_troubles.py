"""What a trouble of the store, or any other failure, is called in words."""

import errno
import logging

from db.troubles import (
    BackupDamaged,
    DiskFull,
    KeysDamaged,
    KeysMissing,
    KeysOfAnother,
    NoEscrow,
    NotABackup,
    NotAStore,
    StoreDamaged,
    StoreExists,
    StoreInUse,
    StoreMissing,
    StoreNewer,
    StoreReadOnly,
    StoreTrouble,
    WrongPassphrase,
)
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, Trouble

log = logging.getLogger(__name__)

SENTENCES: dict[type[StoreTrouble], tuple[str, str]] = {
    StoreMissing: QT_TRANSLATE_NOOP(
        "store", "There is no workspace at {path}. Check the path, or create one there."
    ),
    StoreExists: QT_TRANSLATE_NOOP(
        "store", "Something lies at {path} already. Nothing was written; choose another path."
    ),
    KeysMissing: QT_TRANSLATE_NOOP(
        "store",
        "The key files of {path} are missing. Put the two files ending in .keys and .keys2 "
        "back beside it, or restore a back-up.",
    ),
    KeysDamaged: QT_TRANSLATE_NOOP(
        "store", "Both key files of {path} are damaged. Restore a back-up."
    ),
    WrongPassphrase: QT_TRANSLATE_NOOP(
        "store", "That passphrase does not open {path}. Nothing was changed; try again."
    ),
    KeysOfAnother: QT_TRANSLATE_NOOP(
        "store",
        "The key files beside {path} belong to another workspace, or the beginning of the file "
        "is damaged. Put the right files together, or restore a back-up.",
    ),
    NotABackup: QT_TRANSLATE_NOOP(
        "store", "{path} is not an Arolwg back-up. Choose another file."
    ),
    BackupDamaged: QT_TRANSLATE_NOOP(
        "store", "The back-up {path} is damaged. Nothing was restored; choose another one."
    ),
    NoEscrow: QT_TRANSLATE_NOOP(
        "store", "The office key does not open {path}. Nothing was changed."
    ),
    NotAStore: QT_TRANSLATE_NOOP(
        "store", "{path} is not an Arolwg workspace. Choose another file."
    ),
    StoreDamaged: QT_TRANSLATE_NOOP(
        "store", "The workspace {path} is damaged. Nothing was changed; restore a back-up."
    ),
    StoreNewer: QT_TRANSLATE_NOOP(
        "store",
        "The workspace {path} was written by a newer Arolwg. Install the newer program; "
        "nothing was changed.",
    ),
    StoreInUse: QT_TRANSLATE_NOOP(
        "store", "The workspace {path} is open in another window. Close that one first."
    ),
    DiskFull: QT_TRANSLATE_NOOP(
        "store",
        "There is no room on the disk of {path}. All that was saved is safe; make room and "
        "try again.",
    ),
    StoreReadOnly: QT_TRANSLATE_NOOP(
        "store", "{path} can't be written to. Check the folder's permissions or choose another."
    ),
}
PASSING = frozenset(SENTENCES[kind] for kind in (DiskFull, StoreInUse, StoreReadOnly))
"""Troubles that may be over in a second: what was being written is worth another try."""
NO_ROOM = QT_TRANSLATE_NOOP(
    "store", "There is no room on the disk. All that was saved is safe; make room and try again."
)
GONE = QT_TRANSLATE_NOOP(
    "store", "{path} is not there, or its folder is gone. Choose another path."
)
HELD = QT_TRANSLATE_NOOP(
    "store",
    "{path} can't be used: another program has it open, or you may not write there. Close it "
    "there, or choose another path.",
)
UNUSABLE = QT_TRANSLATE_NOOP("store", "{path} can't be used: {reason}. Choose another path.")
BUSY = frozenset({errno.EBUSY, errno.EROFS, getattr(errno, "ETXTBSY", errno.EBUSY)})
FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
UNEXPECTED = QT_TRANSLATE_NOOP(
    "store",
    "Something unexpected happened ({kind}). What was saved is safe; the log says where "
    "it happened.",
)
CANCELLED = QT_TRANSLATE_NOOP("store", "Stopped as you asked. Nothing was kept of it.")


def as_message(error: BaseException) -> Message:
    """A sentence for a person; what nobody foresaw goes to the log, without case data."""
    if is_full_disk(error):
        return _no_room(error)
    if isinstance(error, Trouble):
        return error.message
    if isinstance(error, StoreTrouble):
        return Message(SENTENCES[type(error)], {"path": str(error.path)})
    if type(error).__name__ == "Cancelled":
        return Message(CANCELLED)
    if isinstance(error, OSError) and error.filename and error.strerror:
        return _of_file(error)
    log_place(error)
    return Message(UNEXPECTED, {"kind": type(error).__name__})


def exit_code(error: BaseException) -> int:
    """The command line's code for an error."""
    if is_full_disk(error):
        return 4
    if isinstance(error, Trouble):
        return error.exit_code
    if isinstance(error, StoreExists):
        return 2
    return 3 if isinstance(error, StoreTrouble) else 2


def is_full_disk(error: BaseException | None) -> bool:
    """Whether a lack of room is what it comes from, whoever has put it in other words since."""
    while error is not None:
        if isinstance(error, DiskFull):
            return True
        if isinstance(error, OSError) and error.errno in FULL:
            return True
        error = error.__cause__
    return False


def _no_room(error: BaseException) -> Message:
    """The sentence with the path, where it is known."""
    facts = error.message.facts if isinstance(error, Trouble) else {}
    known = (getattr(error, "path", None), getattr(error, "filename", None))
    path = next((one for one in (*known, facts.get("path"), facts.get("file")) if one), None)
    return Message(SENTENCES[DiskFull], {"path": str(path)}) if path else Message(NO_ROOM)


def _of_file(error: OSError) -> Message:
    """What is wrong with a file, in words of ours where we have them."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Message(GONE, {"path": error.filename})
    if isinstance(error, PermissionError) or error.errno in BUSY:
        return Message(HELD, {"path": error.filename})
    return Message(UNUSABLE, {"path": error.filename, "reason": error.strerror})


def log_place(error: BaseException) -> None:
    """Where it happened: kinds and lines only, since an error's text may hold case data."""
    places = []
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{code.co_filename}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    log.error("%s at %s", type(error).__name__, " < ".join(reversed(places)))
