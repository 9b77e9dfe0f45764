"""`arolwg policy check FILE` and `arolwg policy show`."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.cli.call import Answer, Call, said
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say

if TYPE_CHECKING:
    from desktop.admin.policy_file import Fault

MISTYPED = QT_TRANSLATE_NOOP(
    "cli", "“escrow_key” is mistyped: its check letters do not fit. Copy it anew."
)


def add(commands: Any) -> None:
    """The words of this group."""
    group = commands.add_parser(
        "policy", help=said(QT_TRANSLATE_NOOP("cli", "what the organisation lays down"))
    )
    parts = group.add_subparsers(required=True, metavar="PART")
    one = parts.add_parser("check", help=said(QT_TRANSLATE_NOOP("cli", "which lines are wrong")))
    one.add_argument("file", metavar="FILE")
    one.set_defaults(handler=check)
    parts.add_parser(
        "show", help=said(QT_TRANSLATE_NOOP("cli", "what holds on this computer, and from where"))
    ).set_defaults(handler=show)


def check(call: Call) -> Answer:
    """Every fault with its line; an unknown key is a warning alone."""
    from desktop.admin.policy_file import read_policy

    file = Path(call.args.file)
    read = read_policy(file)
    faults = (*read.faults, *_escrow_fault(file, read.values))
    problems, warnings = (
        [f"{file.name}:{it.line}: {say(it.message)}" for it in faults if it.is_warning is kind]
        for kind in (False, True)
    )
    lines = tuple(problems + warnings)
    if not problems:
        lines += (said(QT_TRANSLATE_NOOP("cli", "{file} is sound."), file=file.name),)
    data = {"ok": not problems, "problems": problems, "warnings": warnings}
    return Answer(data, lines, not problems, no=1 if file.is_file() else 2)


def _escrow_fault(file: Path, values: Mapping[str, object]) -> Iterator["Fault"]:
    """An age recipient has a checksum, which the published pattern can't say."""
    from db.key_ways import escrow_slot
    from desktop.admin.policy_file import Fault

    recipient = values.get("escrow_key")
    if not isinstance(recipient, str):
        return
    try:
        escrow_slot(bytes(32), recipient)
    except ValueError:
        text = file.read_text("utf-8-sig")
        line = text.count("\n", 0, text.index('"escrow_key"')) + 1
        yield Fault(line, Message(MISTYPED), "escrow_key")


def show(_call: Call) -> Answer:
    """Each key that is laid down, its value and where that stands."""
    from desktop.admin.places import file_place
    from desktop.admin.policy import current

    policy = current()
    problems = [say(problem) for problem in policy.problems]
    data = {
        "ok": not problems,
        "problems": problems,
        "place": str(file_place()),
        "policy": {
            key: {"value": it.value, "source": it.source} for key, it in policy.managed.items()
        },
    }
    lines = [
        f"{key}: {json.dumps(it.value, ensure_ascii=False)}  ({it.source})"
        for key, it in policy.managed.items()
    ]
    if not lines:
        nothing = QT_TRANSLATE_NOOP("cli", "Nothing is laid down for this computer. Place: {path}")
        lines = [said(nothing, path=file_place())]
    return Answer(data, (*problems, *lines), not problems)
