"""`arolwg letter export I --template T --language L FILE [--final]`, and templates to copy."""

import os
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from db.whole import put
from desktop.admin.policy import current
from desktop.cli.call import Answer, Call, Misused, first_line, inspection_of, said, written
from desktop.framework import load
from desktop.words.messages import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.letters.exporting import Sealing

# The names of variables: a passphrase is never an argument, which others could read.
ENCRYPT = "AROLWG_LETTER_PASSPHRASE"
SIGN = "AROLWG_CERTIFICATE_PASSPHRASE"


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
    one.add_argument(
        "--reason",
        default="",
        metavar="TEXT",
        help=said(QT_TRANSLATE_NOOP("cli", "why a final goes on past warnings; it is kept")),
    )
    one.add_argument(
        "--encrypt",
        nargs="?",
        const="",
        metavar="FILE",
        help=said(
            QT_TRANSLATE_NOOP(
                "cli", "encrypt a draft; its passphrase is the first line of FILE, or {variable}"
            ),
            variable=ENCRYPT,
        ),
    )
    one.add_argument(
        "--sign",
        metavar="FILE.p12",
        help=said(
            QT_TRANSLATE_NOOP("cli", "sign a final; the certificate's passphrase is {variable}"),
            variable=SIGN,
        ),
    )
    one.set_defaults(handler=export)
    copy = parts.add_parser(
        "template", help=said(QT_TRANSLATE_NOOP("cli", "copy a template, to be adapted"))
    )
    copy.add_argument("template", metavar="T")
    copy.add_argument("folder", metavar="FOLDER")
    copy.add_argument("new", metavar="NEW")
    copy.set_defaults(handler=copy_one)


def export(call: Call) -> Answer:
    """Compose, check, build, seal, write, and keep the version."""
    from desktop.letters.exporting import finish, keep_version, prepare

    args, path = call.args, Path(call.args.file)
    sealing = _sealing(args)
    with call.store() as store:
        with store.sessions.reading() as session:
            row = inspection_of(session, call)
            inspection, framework = row.id, load(str(row.framework))
            _check_template(args.template, framework.letters)
            prepared = prepare(
                session,
                inspection,
                args.template,
                args.letter_language,
                final=args.final,
                reason=args.reason,
            )
        built = finish(prepared, path.suffix.lower(), sealing)
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


def copy_one(call: Call) -> Answer:
    """Copy a template's three files into a folder."""
    from desktop.letters.templates import copy_template

    current().must_allow(f"{call.args.new}.toml")
    made = copy_template(call.args.template, Path(call.args.folder), call.args.new)
    source = QT_TRANSLATE_NOOP("cli", "Written: {path}")
    lines = tuple(said(source, path=file) for file in made)
    return Answer({"files": [str(file) for file in made]}, lines)


def _sealing(args: Namespace) -> "Sealing":
    from desktop.letters.exporting import Sealing

    return Sealing(
        "" if args.encrypt is None else _passphrase(args.encrypt),
        Path(args.sign) if args.sign else None,
        os.environ.get(SIGN, ""),
    )


def _passphrase(file: str) -> str:
    if file:
        return first_line(Path(file))
    if not os.environ.get(ENCRYPT):
        raise Misused(
            QT_TRANSLATE_NOOP("cli", "The draft's passphrase is missing: set {variable}."),
            variable=ENCRYPT,
        )
    return os.environ[ENCRYPT]


def _check_template(template: str, known: tuple[str, ...]) -> None:
    from desktop.letters.templates import own_templates

    if template not in (*known, *own_templates()):
        raise Misused(
            QT_TRANSLATE_NOOP("cli", "--template: “{template}” is not one of {known}."),
            template=template,
            known=", ".join(known),
        )


def write_file(path: Path, content: bytes) -> None:
    """Write a file whole; one that lay there stays otherwise. Raises NotAllowed, OSError."""
    current().must_allow(path)
    put(path, content)
