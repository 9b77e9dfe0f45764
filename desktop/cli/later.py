"""`arolwg pack ...` and `arolwg hub ...`: words that the contract keeps for a later version."""

from argparse import REMAINDER
from typing import Any

from desktop.cli.call import Answer, Call, Misused
from desktop.words.messages import QT_TRANSLATE_NOOP

WORDS = ("pack", "hub")
NOT_YET = QT_TRANSLATE_NOOP(
    "cli",
    "This version exchanges nothing between computers: “{word}” comes with a later one. "
    "“inspection export” and “inspection import” carry a whole inspection.",
)


def add(commands: Any) -> None:
    """Known, but not listed among what can be done."""
    for word in WORDS:
        part = commands.add_parser(word)
        part.add_argument("what", nargs=REMAINDER)
        part.set_defaults(handler=refuse, word=word)


def refuse(call: Call) -> Answer:
    """Say so in a sentence, with what does it meanwhile."""
    raise Misused(NOT_YET, word=call.args.word)
