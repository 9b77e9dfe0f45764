"""The wording of papers for the authority, in both languages: resources/long_list/wording.toml."""

import tomllib
from functools import cache
from importlib import resources
from typing import Any

from desktop.framework.model import Text


@cache
def table() -> dict[str, Any]:
    """The whole file."""
    file = resources.files("resources") / "long_list" / "wording.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


def wording(*path: str) -> Text:
    """One wording, e.g. `wording("done", "kept")`; KeyError if there is none."""
    found = table()
    for part in path:
        found = found[part]
    return Text(**found)


def both(text: Text) -> str:
    """One heading in both languages: "Case reference / Cyfeirnod yr achos"."""
    return f"{text.en} / {text.cy}"
