"""`arolwg inspection erase I --title T`, within the group `inspection`."""

from pathlib import Path
from typing import Any

from db.whole import put
from desktop.admin.policy import current
from desktop.cli.call import Answer, Call, inspection_of, said, written
from desktop.words.messages import QT_TRANSLATE_NOOP


def add_part(parts: Any) -> None:
    """The word below `inspection`."""
    one = parts.add_parser(
        "erase", help=said(QT_TRANSLATE_NOOP("cli", "erase the records of its cases for good"))
    )
    one.add_argument("inspection", metavar="INSPECTION")
    one.add_argument("--title", required=True, metavar="TITLE")
    one.add_argument("--certificate", metavar="C.json")
    one.set_defaults(handler=erase)


def erase(call: Call) -> Answer:
    """Records and back-ups go, figures and published letters stay; says how many rows went."""
    from db.purge import sweep
    from desktop.follow_up.erasing import ERASE, certificate_of, erase_records

    file = Path(call.args.certificate) if call.args.certificate else None
    if file is not None:
        current().must_allow(file)
    with call.store() as store:
        with store.sessions.reading() as session:
            chosen = inspection_of(session, call).id
        with written(store, ERASE) as writing:
            made = erase_records(writing, chosen, call.args.title)
            if file is not None:  # without room for the certificate nothing is erased
                put(file, certificate_of(writing.session, chosen) or b"")
        backups = sweep(store)
    rows = sum(made["rows_erased"].values()) + made["list_rows_erased"]
    line = said(
        QT_TRANSLATE_NOOP("cli", "Erased: rows: {rows} · back-ups: {backups}"),
        rows=rows,
        backups=backups,
    )
    return Answer({"certificate": made, "old_backups_deleted": backups}, (line,))
