"""What the demo says: texts and dates from resources/demo, read as plain tables."""

import tomllib
from datetime import datetime
from importlib.resources import files
from typing import Any

Script = dict[str, Any]


def script(name: str) -> Script:
    """The tables of one inspection ("children" or "evaluation")."""
    return tomllib.loads(files("resources").joinpath("demo", f"{name}.toml").read_text("utf-8"))


def moment(day: datetime) -> datetime:
    """A time of the script, which is local time in Wales, as a moment."""
    from desktop.words.dates import to_utc

    return to_utc(day.date(), day.time())
