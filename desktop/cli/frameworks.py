"""`arolwg framework check F`: which lines of a framework file are wrong."""

from pathlib import Path
from typing import Any

from desktop.cli.call import Answer, Call, said
from desktop.words.messages import QT_TRANSLATE_NOOP, say


def add(commands: Any) -> None:
    """The words of this group."""
    group = commands.add_parser(
        "framework", help=said(QT_TRANSLATE_NOOP("cli", "check a framework file"))
    )
    parts = group.add_subparsers(required=True, metavar="PART")
    one = parts.add_parser("check", help=said(QT_TRANSLATE_NOOP("cli", "which lines are wrong")))
    one.add_argument("file", metavar="FILE")
    one.set_defaults(handler=check)


def check(call: Call) -> Answer:
    """Every fault with its line."""
    from desktop.framework import check as faults_of

    file = Path(call.args.file)
    problems = [f"{file.name}:{fault.line}: {say(fault.message)}" for fault in faults_of(file)]
    sound = said(QT_TRANSLATE_NOOP("cli", "{file} is sound."), file=file.name)
    return Answer(
        {"ok": not problems, "problems": problems},
        tuple(problems) or (sound,),
        not problems,
        no=1 if file.is_file() else 2,  # a file that is not there was not checked
    )
