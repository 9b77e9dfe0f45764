"""What keeps a file from being read at all. A doubtful row is no trouble: see `doubts`."""

from typing import NoReturn

from desktop.words.messages import QT_TRANSLATE_NOOP, Message, Trouble


class UnreadableList(Trouble):
    """The file, or a sheet of it, can't be read. Names file, sheet and row, and what to do."""


def place(file: str, sheet: str = "", row: int | None = None) -> Message:
    """Where something stands: "list.xlsx", "list.xlsx, sheet List 3, row 7"."""
    facts: dict[str, object] = {"file": file, "sheet": sheet, "row": row}
    if sheet and row is not None:
        return Message(QT_TRANSLATE_NOOP("sampling", "{file}, sheet “{sheet}”, row {row}"), facts)
    if sheet:
        return Message(QT_TRANSLATE_NOOP("sampling", "{file}, sheet “{sheet}”"), facts)
    if row is not None:
        return Message(QT_TRANSLATE_NOOP("sampling", "{file}, row {row}"), facts)
    return Message(QT_TRANSLATE_NOOP("sampling", "{file}"), facts)


def unopened(file: str) -> UnreadableList:
    """The trouble of a file that isn't there or is locked by another program."""
    return UnreadableList(
        QT_TRANSLATE_NOOP(
            "sampling", "{place}: the file can't be opened. Is it there, and not in use?"
        ),
        place=place(file),
    )


def empty(file: str) -> NoReturn:
    raise UnreadableList(
        QT_TRANSLATE_NOOP("sampling", "{place}: the file is empty. Ask for it again."),
        place=place(file),
    )


def not_a_list(file: str) -> NoReturn:
    raise UnreadableList(
        QT_TRANSLATE_NOOP(
            "sampling",
            "{place}: this is no spreadsheet, whatever its name says. "
            "Send it as XLSX, ODS or CSV.",
        ),
        place=place(file),
    )


def locked(file: str) -> NoReturn:
    raise UnreadableList(
        QT_TRANSLATE_NOOP(
            "sampling",
            "{place}: the file has a password, or is of the old XLS kind. "
            "Save it as XLSX without a password.",
        ),
        place=place(file),
    )


def broken(file: str, sheet: str = "", row: int | None = None) -> NoReturn:
    raise UnreadableList(
        QT_TRANSLATE_NOOP(
            "sampling",
            "{place}: this part is damaged. Open and save it anew, or ask for it again.",
        ),
        place=place(file, sheet, row),
    )


def unclosed(file: str, row: int) -> NoReturn:
    raise UnreadableList(
        QT_TRANSLATE_NOOP(
            "sampling",
            "{place}: a quotation mark is opened here and never closed, so all the rows that "
            "follow would be lost. Close it, or take it away.",
        ),
        place=place(file, "", row),
    )


def too_big(file: str, sheet: str = "", row: int | None = None) -> NoReturn:
    raise UnreadableList(
        QT_TRANSLATE_NOOP(
            "sampling",
            "{place}: this is far bigger than any long-list, and was left unread. "
            "Delete what doesn't belong to the list and save it anew.",
        ),
        place=place(file, sheet, row),
    )


def dangerous(file: str) -> NoReturn:
    raise UnreadableList(
        QT_TRANSLATE_NOOP(
            "sampling",
            "{place}: the file holds definitions that no spreadsheet program writes, "
            "and was left unread. Open and save it anew.",
        ),
        place=place(file),
    )
