"""Blanks that don't break: a number stays on the line of its caption."""

import re

_NUMBER = re.compile(r": (?=[\d–])")
HARD = "\N{NO-BREAK SPACE}"


def held_together(words: str) -> str:
    """`words` ready to be wrapped: "translate: 0" is never parted, no line begins with a dot."""
    return _NUMBER.sub(f":{HARD}", words).replace(" · ", f"{HARD}· ")
