"""What the demo says: texts and dates from resources/demo, read as plain tables."""

import tomllib
from datetime import datetime
from importlib.resources import files
from typing import Any
from uuid import UUID

Script = dict[str, Any]
Sources = dict[str, tuple[str, UUID]]
"""What the script calls an item of evidence ("note:n1"), and its table and row."""


def script(name: str) -> Script:
    """The tables of one inspection ("children" or "evaluation"), from all files of its folder."""
    found: Script = {}
    for file in files("resources").joinpath("demo", name).iterdir():
        if file.name.endswith(".toml"):
            found |= tomllib.loads(file.read_text("utf-8"))
    return found


def moment(local: datetime) -> datetime:
    """A time of the script, which is local time in Wales, as a moment."""
    from desktop.words.dates import to_utc

    return to_utc(local.date(), local.time())


def without(one: Script, *keys: str) -> Script:
    """The table without some of its keys."""
    return {key: value for key, value in one.items() if key not in keys}
