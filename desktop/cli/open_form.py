"""`arolwg inspection export I FILE.zip` and `import FILE.zip`, within the group `inspection`."""

from pathlib import Path
from typing import Any

from desktop.admin.policy import current
from desktop.cli.call import Answer, Call, inspection_of, said, written
from desktop.words.messages import QT_TRANSLATE_NOOP

BRING_IN = QT_TRANSLATE_NOOP("action", "Bring an inspection in from its open form")
NOTE = QT_TRANSLATE_NOOP("action", "Write an inspection in open form")


def add_parts(parts: Any) -> None:
    """The two words below `inspection`."""
    out = parts.add_parser(
        "export",
        help=said(QT_TRANSLATE_NOOP("cli", "everything of it in an open, documented form")),
    )
    out.add_argument("inspection", metavar="INSPECTION")
    out.add_argument("file", metavar="FILE.zip")
    out.set_defaults(handler=write)
    back = parts.add_parser(
        "import", help=said(QT_TRANSLATE_NOOP("cli", "an inspection from its open form"))
    )
    back.add_argument("file", metavar="FILE.zip")
    back.set_defaults(handler=read)


def write(call: Call) -> Answer:
    """Records, history and attachments of one inspection as a zip."""
    from desktop.open_form.going_out import keep_note, write_open_form

    path = Path(call.args.file)
    current().must_allow(path)
    with call.store() as store:
        with store.sessions.reading() as session:
            inspection = inspection_of(session, call).id
            digest = write_open_form(session, inspection, path)
        with written(store, NOTE) as writing:
            keep_note(writing, inspection, path, digest)
    lines = (
        said(QT_TRANSLATE_NOOP("cli", "Written: {path}"), path=path),
        f"SHA-256: {digest}",
        said(
            QT_TRANSLATE_NOOP(
                "cli", "This file is not encrypted and holds everything: keep it accordingly."
            )
        ),
    )
    return Answer({"file": str(path), "sha256": digest}, lines)


def read(call: Call) -> Answer:
    """The inspection of such a file, the same as it was; refused where it is here already."""
    from desktop.open_form.coming_in import bring_in
    from desktop.open_form.opening import OpenForm

    with (
        OpenForm(Path(call.args.file)) as form,
        call.store() as store,
        written(store, BRING_IN) as writing,
    ):
        made = bring_in(writing, form)
    line = said(QT_TRANSLATE_NOOP("cli", "Inspection: {id}"), id=made)
    return Answer({"inspection": str(made)}, (line,))
