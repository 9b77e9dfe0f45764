"""The rules that the lead has set, as the quotas file that the command line takes."""

import json

from desktop.sampling.quotas import Asked, Quotas
from desktop.sampling.rules import Condition, Quota, Rules, has


def quotas_of(
    rules: Rules, contacts_everywhere: bool = False, families: bool | None = None
) -> Quotas:
    """What differs from the framework's defaults."""
    asked, predicates = {}, {}
    for quota in rules.quotas:
        if quota.default:
            continue
        key = key_of(quota)
        asked[key] = Asked(quota.minimum, quota.maximum)
        if len(key) == 1 and not _is_code(quota):
            predicates[quota.name] = quota.where
    return Quotas(asked, predicates, contacts_everywhere, families)


def key_of(quota: Quota) -> tuple[str, ...]:
    """("C7",), ("case", "C2"), ("team", "North"), or the name of a predicate of one's own."""
    field, _, value = quota.name.partition(".")
    if value and (_is_code(quota) or quota.where == has(field, value)):
        return field, value
    return (quota.name,)


def to_toml(quotas: Quotas) -> str:
    """The file; reading it back gives the same quotas."""
    lines = []
    for side in ("minimum", "maximum"):
        numbers = [(key, getattr(asked, side)) for key, asked in sorted(quotas.asked.items())]
        lines += [f"[{side}]"]
        lines += [f"{_key(key)} = {n}" for key, n in numbers if n is not None]
        lines += [""]
    for name, where in sorted(quotas.predicates.items()):
        lines += [f"[where.{_quoted(name)}]", *(_condition(one) for one in where[0]), ""]
    lines += ["[draw]"]
    lines += [f"contacts_count_everywhere = {json.dumps(quotas.contacts_count_everywhere)}"]
    if quotas.families is not None:
        lines += [f"families = {json.dumps(quotas.families)}"]
    return "\n".join(lines) + "\n"


def _is_code(quota: Quota) -> bool:
    """A quota of one category, of whatever pools."""
    conditions = quota.where[0]
    code = quota.name.rpartition(".")[2]
    return len(quota.where) == 1 and conditions[0] == Condition("category", (code,))


def _key(key: tuple[str, ...]) -> str:
    return ".".join(_quoted(part) for part in key)


def _condition(one: Condition) -> str:
    name = _quoted(one.field) if one.holds else f"not.{_quoted(one.field)}"
    return f"{name} = [{', '.join(_quoted(value) for value in one.values)}]"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
