"""The keys of a policy and what each may hold, from the schema that is published with it.

The schema uses a small part of JSON Schema: type, enum, minimum, maximum, minLength, pattern,
items. What is checked here is that part, so that the program and the document can't differ.
"""

import json
import re
from functools import cache
from importlib.resources import files
from typing import Any

from desktop.words.messages import QT_TRANSLATE_NOOP, Message

Rule = dict[str, Any]
KINDS = {"string": str, "integer": int, "array": list, "null": type(None)}
WRONG_KIND = QT_TRANSLATE_NOOP("admin", "“{key}” must be of the kind {kinds}.")
OUTSIDE = QT_TRANSLATE_NOOP("admin", "“{key}” must be from {least} to {most}.")
NOT_ONE_OF = QT_TRANSLATE_NOOP("admin", "“{key}”: {value} is not one of {known}.")
NOT_THE_FORM = QT_TRANSLATE_NOOP("admin", "“{key}” has not the form that is asked for: {about}")
TOO_SHORT = QT_TRANSLATE_NOOP("admin", "“{key}” is empty or too short.")


@cache
def rules() -> dict[str, Rule]:
    """Every key with its part of the schema, in the schema's order."""
    text = (files("resources") / "policy" / "policy.schema.json").read_text("utf-8")
    found: dict[str, Rule] = json.loads(text)["properties"]
    return found


def fault(key: str, value: object) -> Message | None:
    """What is wrong with a known key's value."""
    return _fault(key, value, rules()[key])


def _fault(key: str, value: object, rule: Rule) -> Message | None:
    kinds = rule["type"] if isinstance(rule["type"], list) else [rule["type"]]
    if type(value) not in [KINDS[kind] for kind in kinds]:
        return Message(WRONG_KIND, {"key": key, "kinds": " / ".join(kinds)})
    if isinstance(value, list):
        found = (_fault(key, item, rule["items"]) for item in value)
        return next((it for it in found if it), None)
    if isinstance(value, str):
        return _text_fault(key, value, rule)
    if isinstance(value, int) and not rule["minimum"] <= value <= rule["maximum"]:
        return Message(OUTSIDE, {"key": key, "least": rule["minimum"], "most": rule["maximum"]})
    return None


def _text_fault(key: str, value: str, rule: Rule) -> Message | None:
    if "enum" in rule and value not in rule["enum"]:
        known = ", ".join(rule["enum"])
        return Message(NOT_ONE_OF, {"key": key, "value": value, "known": known})
    if len(value.strip()) < rule.get("minLength", 0):
        return Message(TOO_SHORT, {"key": key})
    if "pattern" in rule and not re.search(rule["pattern"], value):
        return Message(NOT_THE_FORM, {"key": key, "about": rule["description"]})
    return None
