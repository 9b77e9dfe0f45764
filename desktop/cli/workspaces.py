"""`arolwg workspace ...`: create, info, check, rekey, backup, restore."""

from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from db.models import Change, Inspection
from db.store import create_store, open_store
from db.troubles import StoreDamaged, StoreTrouble
from desktop.admin.policy import current
from desktop.cli import office
from desktop.cli.call import Answer, Call, Misused, said, written
from desktop.shell.obeying import keep_escrow
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.words.store_troubles import as_message

RECOVERY = QT_TRANSLATE_NOOP(
    "cli",
    "Recovery key: {key}\nPrint it and keep it away from this computer: it opens the workspace "
    "when the passphrase is lost.",
)
FRESH = QT_TRANSLATE_NOOP(
    "cli",
    "A fresh back-up lies beside the workspace. Deleted back-ups of the old key: {n}. Copies of "
    "them elsewhere still open with the old key: delete those too.",
)
STALE = QT_TRANSLATE_NOOP(
    "cli",
    "No fresh back-up could be made, so the old ones were kept. They still open with the old "
    "key: make room on the disk and give this command again.",
)


def add(commands: Any) -> None:
    """The words of this group."""
    group = commands.add_parser(
        "workspace", help=said(QT_TRANSLATE_NOOP("cli", "the encrypted workspace"))
    )
    parts = group.add_subparsers(required=True, metavar="PART")
    made = parts.add_parser("create", help=said(QT_TRANSLATE_NOOP("cli", "a new, empty one")))
    made.add_argument(
        "--name",
        default="",
        help=said(QT_TRANSLATE_NOOP("cli", "who works here, as the journal will name them")),
    )
    made.set_defaults(handler=create)
    for name, handler, text in (
        ("info", info, QT_TRANSLATE_NOOP("cli", "what is in it")),
        ("check", check, QT_TRANSLATE_NOOP("cli", "prove workspace, journal and search sound")),
        ("reindex", reindex, QT_TRANSLATE_NOOP("cli", "make the search index anew")),
        ("rekey", rekey, QT_TRANSLATE_NOOP("cli", "encrypt everything anew with a new key")),
    ):
        parts.add_parser(name, help=said(text)).set_defaults(handler=handler)
    copy = parts.add_parser(
        "backup", help=said(QT_TRANSLATE_NOOP("cli", "a copy that opens on its own"))
    )
    copy.add_argument("file", metavar="FILE")
    copy.set_defaults(handler=backup)
    back = parts.add_parser(
        "restore",
        help=said(QT_TRANSLATE_NOOP("cli", "the way back, to a path that does not exist")),
    )
    back.add_argument("backup", metavar="BACKUP")
    back.set_defaults(handler=restore)
    office.add_part(parts)


def create(call: Call) -> Answer:
    """A store at the workspace's path; prints the recovery key once."""
    passphrase = call.passphrase(new=True)
    if not passphrase.strip():
        raise Misused(QT_TRANSLATE_NOOP("cli", "The passphrase is empty. Four words are good."))
    current().must_accept(passphrase)
    store, recovery = create_store(call.workspace, passphrase, call.args.name or _somebody())
    with store:
        keep_escrow(store)
    return Answer(
        {"workspace": str(call.workspace), "recovery_key": recovery},
        (
            said(QT_TRANSLATE_NOOP("cli", "Workspace: {path}"), path=call.workspace),
            said(RECOVERY, key=recovery),
        ),
    )


def info(call: Call) -> Answer:
    """What is in the store, in figures."""
    with call.store() as store, store.sessions.reading() as session:
        known = session.scalar(
            select(func.count()).select_from(Inspection).where(~Inspection.deleted)
        )
        changes = session.scalar(select(func.count()).select_from(Change))
        person = store.person
    size = call.workspace.stat().st_size
    data = {
        "workspace": str(call.workspace),
        "bytes": size,
        "inspections": known,
        "changes": changes,
        "person": person.name,
        "device": str(person.device_id),
    }
    return Answer(
        data,
        (
            said(QT_TRANSLATE_NOOP("cli", "Workspace: {path}"), path=call.workspace),
            said(QT_TRANSLATE_NOOP("cli", "Size in bytes: {n}"), n=size),
            said(QT_TRANSLATE_NOOP("cli", "Inspections: {n}"), n=known),
            said(QT_TRANSLATE_NOOP("cli", "Changes in the journal: {n}"), n=changes),
            said(QT_TRANSLATE_NOOP("cli", "Works here: {name}"), name=person.name),
        ),
    )


def check(call: Call) -> Answer:
    """Prove the store, its journal and its search index sound."""
    from db.check import check as prove
    from db.key_ways import lacks_sheet
    from desktop.words.store_problems import LACKS_SHEET, sentence

    try:
        with call.store() as store:
            notices = (Message(LACKS_SHEET),) if lacks_sheet(store.path) else ()
            problems = [sentence(problem) for problem in prove(store)]
    except StoreDamaged as damaged:  # it does not even open: that is an answer too
        told = as_message(damaged)
        return Answer({"ok": False, "problems": [say(told)]}, (), False, 3, (told,))
    sound = said(QT_TRANSLATE_NOOP("cli", "Workspace, journal and search index are sound."))
    data: dict[str, Any] = {"ok": not problems, "problems": problems}
    if notices:
        data["notices"] = [say(it) for it in notices]
    return Answer(data, tuple(problems) or (sound,), not problems, notices=notices)


def reindex(call: Call) -> Answer:
    """Make the search index anew from the records."""
    from db.search import rebuild

    name = QT_TRANSLATE_NOOP("safety", "Make the search index anew")
    with call.store() as store, written(store, name) as writing:
        rebuild(writing.session)
    line = said(QT_TRANSLATE_NOOP("cli", "The search index was made anew from the records."))
    return Answer({"ok": True}, (line,))


def rekey(call: Call) -> Answer:
    """A new data key for the whole store and a fresh back-up; the passphrase stays.

    One that the policy would refuse today is refused: a new key behind it would be worth little.
    """
    from db.backups import replace_all
    from db.key_ways import confirm_recovery
    from db.rekeying import rekey as encrypt_anew

    passphrase = call.passphrase()
    current().must_accept(passphrase)
    recovery = encrypt_anew(call.workspace, passphrase)
    gone = 0
    try:
        with open_store(call.workspace, passphrase) as store:
            keep_escrow(store)
            gone = len(replace_all(store))
        of_backups = said(FRESH, n=gone)
    except StoreTrouble:  # the new recovery key must be told in any case
        of_backups = said(STALE)
    lines = (
        said(QT_TRANSLATE_NOOP("cli", "Everything is encrypted with a new key.")),
        said(RECOVERY, key=recovery),
        of_backups,
    )
    data = {"ok": True, "recovery_key": recovery, "old_backups_deleted": gone}
    # Only what was printed can have been written down.
    return Answer(data, lines, then=lambda: confirm_recovery(call.workspace))


def backup(call: Call) -> Answer:
    """One file with the encrypted database and its key header, opened and checked."""
    from db.backup import write_backup

    with call.store() as store:
        made = write_backup(store, Path(call.args.file))
    return _file(made.file, made.sha256)


def restore(call: Call) -> Answer:
    """A back-up as a store at the workspace's path, which must not exist."""
    from db.backup import restore as bring_back

    made = bring_back(Path(call.args.backup), call.workspace, call.passphrase())
    return _file(made.file, made.sha256)


def _file(path: Path, sha256: str) -> Answer:
    line = said(QT_TRANSLATE_NOOP("cli", "Written: {path}"), path=path)
    return Answer({"file": str(path), "sha256": sha256}, (line, f"SHA-256: {sha256}"))


def _somebody() -> str:
    return said(QT_TRANSLATE_NOOP("cli", "Inspector"))
