"""What `db.check` found, in words. No sentence holds case data."""

from db.check import Problem
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say

SENTENCES: dict[str, tuple[str, str]] = {
    "page": QT_TRANSLATE_NOOP(
        "store", "Part of the file is damaged ({message}). Restore a back-up."
    ),
    "structure": QT_TRANSLATE_NOOP(
        "store", "The database's own structure is damaged. Restore a back-up."
    ),
    "unreadable": QT_TRANSLATE_NOOP(
        "store", "The workspace can't be read through ({part}). Restore a back-up."
    ),
    "link": QT_TRANSLATE_NOOP(
        "store",
        "The journal of device {device} is broken before entry {seq}: the entry does not follow "
        "from the one before it.",
    ),
    "hash": QT_TRANSLATE_NOOP(
        "store", "Entry {seq} in the journal of device {device} was altered after it was written."
    ),
    "value": QT_TRANSLATE_NOOP(
        "store",
        "The value of entry {seq} in the journal of device {device} is not the one that was "
        "written.",
    ),
    "gap": QT_TRANSLATE_NOOP(
        "store", "Entries are missing from the journal of device {device}. Missing: {missing}."
    ),
    "witness": QT_TRANSLATE_NOOP(
        "store",
        "Entry {seq} of device {device} is not the one that another laptop has seen.",
    ),
    "head": QT_TRANSLATE_NOOP(
        "store",
        "The field “{field}” of a record in “{table}” does not stand at its latest change.",
    ),
    "row": QT_TRANSLATE_NOOP(
        "store", "A record in “{table}” does not show what the journal says ({row})."
    ),
    "search": QT_TRANSLATE_NOOP(
        "store", "The search index does not match the records. It can be made anew."
    ),
    "blob": QT_TRANSLATE_NOOP(
        "store", "An attached file is not as it came ({sha256}). Restore a back-up."
    ),
}


LACKS_SHEET = QT_TRANSLATE_NOOP(
    "store",
    "The recovery sheet you have may open nothing: a new recovery key was made, and nobody typed "
    "it back. In the window, under “Keys and back-ups”, make a new key and write it down.",
)


def as_message(problem: Problem) -> Message:
    """The sentence for a problem."""
    return Message(SENTENCES[problem.code], dict(problem.facts))


def sentence(problem: Problem) -> str:
    """The same, said in the language of the face."""
    return say(as_message(problem))
