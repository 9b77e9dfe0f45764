"""`arolwg letter export I --template T --language L FILE [--final]`."""

from pathlib import Path
from typing import Any

from desktop.cli.call import Answer, Call, Misused, inspection_of, said, written
from desktop.framework import load
from desktop.words.messages import QT_TRANSLATE_NOOP


def add(commands: Any) -> None:
    """The words of this group."""
    group = commands.add_parser(
        "letter", help=said(QT_TRANSLATE_NOOP("cli", "letters and reports"))
    )
    parts = group.add_subparsers(required=True, metavar="PART")
    one = parts.add_parser(
        "export", help=said(QT_TRANSLATE_NOOP("cli", "write a draft or the final to a file"))
    )
    one.add_argument("inspection", metavar="INSPECTION")
    one.add_argument("file", metavar="FILE")
    one.add_argument("--template", required=True, metavar="T")
    # the letter's language; the language of the answers is the option before the command
    one.add_argument("--language", dest="letter_language", choices=("en", "cy"), default="en")
    one.add_argument("--final", action="store_true")
    one.set_defaults(handler=export)


def export(call: Call) -> Answer:
    """Compose, check, build, write, and keep the version."""
    from desktop.letters.exporting import build, keep_version, prepare

    args, path = call.args, Path(call.args.file)
    with call.store() as store:
        with store.sessions.reading() as session:
            row = inspection_of(session, call)
            inspection, framework = row.id, load(str(row.framework))
            _check_template(args.template, framework.letters)
            prepared = prepare(
                session, inspection, args.template, args.letter_language, final=args.final
            )
        built = build(prepared.letter, path.suffix.lower())
        write_file(path, built.content)
        with written(store, QT_TRANSLATE_NOOP("action", "Export a letter")) as writing:
            keep_version(writing, prepared, built, path)
    checks = [one.as_json() for one in prepared.checks]
    data = {"file": str(path), "sha256": built.sha256, "pages": built.pages, "checks": checks}
    lines = (
        said(QT_TRANSLATE_NOOP("cli", "Written: {path}"), path=path),
        said(QT_TRANSLATE_NOOP("cli", "Pages: {n}"), n=built.pages),
        said(QT_TRANSLATE_NOOP("cli", "Checks to look at: {n}"), n=len(checks)),
        *(f"- {one['text']}" for one in checks),
    )
    return Answer(data, lines)


def _check_template(template: str, known: tuple[str, ...]) -> None:
    if template not in known:
        raise Misused(
            QT_TRANSLATE_NOOP("cli", "--template: “{template}” is not one of {known}."),
            template=template,
            known=", ".join(known),
        )


def write_file(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise Misused(
            QT_TRANSLATE_NOOP("cli", "{path} can't be written: {reason}."),
            path=str(path),
            reason=error.strerror or type(error).__name__,
        ) from error
