"""A certificate can be said in one way only: each part there once, in its order, of its kind.

So nothing can be read in two ways (a key that stands twice, a number too large for some reader,
1.0 in place of 1), and every checker of a certificate comes to the same verdict.
"""

import json
import re
from typing import Any

from desktop.sampling.rows import tidy_text
from desktop.sampling.rules import Rules, rules_from_json, rules_json

PARTS = (
    *("format", "long_list", "reading", "rules", "portfolio", "proof", "commitment", "method"),
    *("chances", "lowest_chance", "best_possible_lowest_chance", "highest_chance"),
    *("draw", "log", "seal"),
)
LEVEL = ("mode", "multipliers", "value")
DRAW = ("seed", "seed_from_dice", "ceremony", "witnesses", "line", "drawn", "reserves")
LARGEST = 10**9  # of any number in the rules and the draw
MULTIPLIER = 10**6  # of a proof's multipliers, so that its sums stay exact for any reader
FRACTION = re.compile("(0|[1-9][0-9]{0,199})/[1-9][0-9]{0,199}")
WITNESS = re.compile("[a-z][a-z_]*")


def told(content: Any) -> str:
    """The one way in which content is written as a file's text."""
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def compact(content: Any) -> str:
    """The one way in which rules and entries of the log are written: sorted keys, one line."""
    return json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def sound(content: Any) -> bool:
    """Whether every part is there, once, in order, and of its kind."""
    if not isinstance(content, dict) or tuple(content) != PARTS:
        return False
    words = (name for name in PARTS if name not in ("proof", "chances", "draw", "log"))
    return (
        all(isinstance(content[name], str) for name in words)
        and texts(content["chances"])
        and texts(content["log"])
        and isinstance(content["proof"], list)
        and all(map(_level, content["proof"]))
        and (content["draw"] is None or _draw(content["draw"]))
    )


def texts(content: Any) -> bool:
    """Whether it is a list of texts."""
    return isinstance(content, list) and all(isinstance(one, str) for one in content)


def sound_rules(text: str) -> Rules:
    """The rules of a certificate; ValueError where they are not in canonical form."""
    rules = rules_from_json(text)
    pools = [pool for pool, _ in rules.pools]
    numbers = [rules.draw, *(count for _, count in rules.pools)]
    for quota in rules.quotas:
        numbers += [quota.minimum, quota.minimum if quota.maximum is None else quota.maximum]
    if (
        rules_json(rules) != text
        or len(set(pools)) < len(pools)
        or not all(0 <= number <= LARGEST for number in numbers)
    ):
        raise ValueError("not rules in canonical form")
    return rules


def _level(content: Any) -> bool:
    return (
        isinstance(content, dict)
        and tuple(content) == LEVEL
        and isinstance(content["mode"], str)
        and isinstance(content["multipliers"], list)
        and all(type(one) is int and abs(one) <= MULTIPLIER for one in content["multipliers"])
        and isinstance(content["value"], str)
        and FRACTION.fullmatch(content["value"]) is not None
    )


def _draw(content: Any) -> bool:
    return (
        isinstance(content, dict)
        and tuple(content) == DRAW
        and isinstance(content["seed"], str)
        and content["seed"] != ""
        and tidy_text(content["seed"]) == content["seed"]
        and isinstance(content["seed_from_dice"], bool)
        and isinstance(content["ceremony"], str)
        and _witnesses(content["witnesses"], content["seed"])
        and type(content["line"]) is int
        and texts(content["drawn"])
        and texts(content["reserves"])
    )


def _witnesses(content: Any, seed: str) -> bool:
    """What each side read out; where both halves are told, they are the seed in that order."""
    if not isinstance(content, dict) or list(content) != sorted(content):
        return False
    if not all(isinstance(one, str) and WITNESS.fullmatch(key) for key, one in content.items()):
        return False
    if list(content) != ["authority", "inspectors"]:
        return True
    return f"{content['inspectors']}{content['authority']}".replace(" ", "") == seed
