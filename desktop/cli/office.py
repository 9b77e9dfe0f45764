"""`arolwg workspace let-in OFFICE.key`, within the group `workspace`."""

from pathlib import Path
from typing import Any

from desktop.admin.policy import current
from desktop.cli.call import Answer, Call, Misused, said
from desktop.words.messages import QT_TRANSLATE_NOOP

MARK = "AGE-SECRET-KEY-"


def add_part(parts: Any) -> None:
    """The word below `workspace`."""
    one = parts.add_parser(
        "let-in",
        help=said(QT_TRANSLATE_NOOP("cli", "a new passphrase, by the office's secret key")),
    )
    one.add_argument("office_key", metavar="OFFICE.key")
    one.set_defaults(handler=let_in)


def let_in(call: Call) -> Answer:
    """The new passphrase is the call's own; the recovery key is told once."""
    from db.office import let_in as by_key

    identity = _identity(Path(call.args.office_key))
    workspace, passphrase = call.workspace, call.passphrase(new=True)
    current().must_accept(passphrase)
    recovery = by_key(workspace, identity, passphrase)
    lines = (
        said(QT_TRANSLATE_NOOP("cli", "The workspace has a new passphrase.")),
        said(QT_TRANSLATE_NOOP("cli", "New recovery key, to be printed: {key}"), key=recovery),
    )
    return Answer({"ok": True, "recovery_key": recovery}, lines)


def _identity(file: Path) -> str:
    """The line of the secret key, as age-keygen writes the file. Raises Misused."""
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        lines = []
    for line in lines:
        if line.strip().startswith(MARK):
            return line.strip()
    raise Misused(
        QT_TRANSLATE_NOOP("cli", "{file} holds no secret key of the office. It begins {mark}."),
        file=str(file),
        mark=MARK,
    )
