"""`arolwg self-assessment template|read`: the form for the authority, and what came back."""

from pathlib import Path
from typing import Any

from desktop.admin.policy import current
from desktop.cli.call import Answer, Call, inspection_of, said, written
from desktop.framework import load
from desktop.words.messages import QT_TRANSLATE_NOOP, say


def add(commands: Any) -> None:
    """The words of this group."""
    group = commands.add_parser(
        "self-assessment",
        help=said(QT_TRANSLATE_NOOP("cli", "the authority's statements about itself")),
    )
    parts = group.add_subparsers(required=True, metavar="PART")
    for name, handler, text in (
        ("template", template, QT_TRANSLATE_NOOP("cli", "the form for the authority")),
        ("read", read, QT_TRANSLATE_NOOP("cli", "read the form that came back")),
    ):
        part = parts.add_parser(name, help=said(text))
        part.add_argument("inspection", metavar="INSPECTION")
        part.add_argument("file", metavar="FILE")
        part.set_defaults(handler=handler)


def template(call: Call) -> Answer:
    """The bilingual form as XLSX or DOCX, by the file's ending."""
    from desktop.self_assessment.form.template import write_template

    path = Path(call.args.file)
    current().must_allow(path)
    with call.store() as store, store.sessions.reading() as session:
        row = inspection_of(session, call)
        write_template(load(str(row.framework)), row, path)
    line = said(QT_TRANSLATE_NOOP("cli", "Written: {path}"), path=path)
    return Answer({"file": str(path)}, (line,))


def read(call: Call) -> Answer:
    """Keep the form and what it says; an inspector's reading is never written over."""
    from desktop.self_assessment.form.keeping import keep_form
    from desktop.self_assessment.form.reading import read_form

    path = Path(call.args.file)
    with call.store() as store:
        with store.sessions.reading() as session:
            row = inspection_of(session, call)
            inspection, framework = row.id, load(str(row.framework))
        found = read_form(path, framework)
        name = QT_TRANSLATE_NOOP("action", "Read the form {file}")
        with written(store, name, file=path.name) as writing:
            keep_form(writing, inspection, found)
    doubts = [say(doubt.message) for doubt in found.doubts]
    lines = (
        said(QT_TRANSLATE_NOOP("cli", "Statements: {n}"), n=found.statements),
        *doubts,
    )
    return Answer({"statements": found.statements, "doubts": doubts}, lines)
