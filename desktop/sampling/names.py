"""What a quota is called on the screen: "C7 On the register", "Team: North", "Cases"."""

from collections.abc import Iterable, Mapping

from desktop.framework import Framework
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say

FIELDS = {
    "age": QT_TRANSLATE_NOOP("sampling", "Age"),
    "sex": QT_TRANSLATE_NOOP("sampling", "Sex"),
    "team": QT_TRANSLATE_NOOP("sampling", "Team"),
    "status": QT_TRANSLATE_NOOP("sampling", "Status"),
    "language": QT_TRANSLATE_NOOP("sampling", "Language"),
    "pool": QT_TRANSLATE_NOOP("sampling", "Pool"),
    "category": QT_TRANSLATE_NOOP("sampling", "Category"),
}
VALUES = {
    "": QT_TRANSLATE_NOOP("sampling", "not recorded"),
    "female": QT_TRANSLATE_NOOP("sampling", "female"),
    "male": QT_TRANSLATE_NOOP("sampling", "male"),
    "other": QT_TRANSLATE_NOOP("sampling", "other"),
    "open": QT_TRANSLATE_NOOP("sampling", "open"),
    "closed": QT_TRANSLATE_NOOP("sampling", "closed"),
    "en": QT_TRANSLATE_NOOP("sampling", "English"),
    "cy": QT_TRANSLATE_NOOP("sampling", "Welsh"),
    "both": QT_TRANSLATE_NOOP("sampling", "English and Welsh"),
}


def in_order(codes: Iterable[str]) -> list[str]:
    """Codes of categories as people count them: C2 before C11."""
    return sorted(codes, key=lambda code: (len(code), code))


def field_name(field: str) -> str:
    """An attribute of a row, in the reader's language."""
    return say(Message(FIELDS[field])) if field in FIELDS else field


def value_name(field: str, value: str, framework: Framework, language: str) -> str:
    """One of its values."""
    if field == "category" and any(one.code == value for one in framework.categories):
        return f"{value} {framework.category(value).short.of(language)}"
    if field == "pool" and any(one.code == value for one in framework.pools):
        return framework.pool(value).plural.of(language)
    spoken = field not in ("team", "age") or not value
    return say(Message(VALUES[value])) if spoken and value in VALUES else value


def quota_name(name: str, framework: Framework, language: str) -> str:
    """A constraint by its name in the rules."""
    first, _, rest = name.partition(".")
    codes = {one.code for one in framework.categories}
    if name in codes:
        return value_name("category", name, framework, language)
    if rest in codes:
        pool = value_name("pool", first, framework, language)
        return f"{value_name('category', rest, framework, language)} ({pool})"
    if first == "pool" and rest:
        return value_name("pool", rest, framework, language)
    if first in FIELDS and rest:
        return f"{field_name(first)}: {value_name(first, rest, framework, language)}"
    return name


def renamed(message: Message, framework: Framework, language: str) -> Message:
    """A sentence about constraints with their names as people know them."""
    return Message(message.source, dict(_facts(message.facts, framework, language)))


def _facts(
    facts: Mapping[str, object], framework: Framework, language: str
) -> Mapping[str, object]:
    named = {"name", "one", "other"}
    found: dict[str, object] = {}
    for key, fact in facts.items():
        if key in named:
            found[key] = quota_name(str(fact), framework, language)
        elif key == "names":
            parts = str(fact).split(", ")
            found[key] = ", ".join(quota_name(part, framework, language) for part in parts)
        else:
            found[key] = fact
    return found
