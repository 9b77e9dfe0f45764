"""The rules of a draw: how many of each pool, and the quotas that every sample must meet."""

import json
from dataclasses import dataclass
from typing import Any

from desktop.sampling.rows import Row, tidy_text

FORMAT = "arolwg-rules-1"


@dataclass(frozen=True)
class Condition:
    """A field has one of these values (or, where `holds` is false, none of them)."""

    field: str
    values: tuple[str, ...]
    holds: bool = True

    def fits(self, row: Row) -> bool:
        return any(value in self.values for value in row.values(self.field)) == self.holds


# Any of the inner groups, each of which holds when all its conditions do.
Predicate = tuple[tuple[Condition, ...], ...]


@dataclass(frozen=True)
class Quota:
    """At least `minimum` and at most `maximum` (None = no limit) rows that fit `where`.

    `default` marks what the framework proposes; `reason` is the lead's, who overrides it.
    """

    name: str
    where: Predicate
    minimum: int = 0
    maximum: int | None = None
    default: bool = False
    reason: str = ""

    def fits(self, row: Row) -> bool:
        return any(all(part.fits(row) for part in group) for group in self.where)


@dataclass(frozen=True)
class Rules:
    """What a legal sample is. `pools` says how many of each; other pools aren't drawn from.

    `families`: rows of one sibling code are one unit, drawn together or not at all.
    `previous` and `reason` stand in a second draw: the commitment it takes the place of, and why.
    """

    pools: tuple[tuple[str, int], ...]
    quotas: tuple[Quota, ...] = ()
    families: bool = True
    draw: int = 1
    previous: str = ""
    reason: str = ""

    @property
    def size(self) -> int:
        """How many rows a sample has."""
        return sum(count for _, count in self.pools)

    def constraints(self) -> tuple[Quota, ...]:
        """Every count a sample is held to: first the pools, then the quotas."""
        pools = tuple(
            Quota(f"pool.{pool}", ((Condition("pool", (pool,)),),), count, count)
            for pool, count in self.pools
        )
        return pools + self.quotas

    def bounds(self) -> tuple[tuple[int, int], ...]:
        """Least and most of each constraint, in rows of the sample."""
        return tuple(
            (quota.minimum, self.size if quota.maximum is None else quota.maximum)
            for quota in self.constraints()
        )


def category(code: str, pools: tuple[str, ...] = ()) -> Predicate:
    """Rows that have a category; with `pools`, of these pools only."""
    conditions = (Condition("category", (code,)),)
    return ((*conditions, Condition("pool", pools)) if pools else conditions,)


def has(field: str, value: str) -> Predicate:
    """Rows whose field (team, age, sex, language ...) has this value."""
    return ((Condition(field, (value,)),),)


def rules_json(rules: Rules) -> str:
    """The rules as the text that is hashed: sorted keys, whole numbers, one line."""
    quotas = [
        {
            "name": quota.name,
            "where": [
                [
                    [part.field, "in" if part.holds else "not in", sorted(part.values)]
                    for part in group
                ]
                for group in quota.where
            ],
            "minimum": quota.minimum,
            "maximum": quota.maximum,
            "default": quota.default,
            "reason": tidy_text(quota.reason),
        }
        for quota in rules.quotas
    ]
    content = {
        "format": FORMAT,
        "pools": [list(pool) for pool in rules.pools],
        "quotas": quotas,
        "families": rules.families,
        "draw": rules.draw,
        "previous": rules.previous,
        "reason": tidy_text(rules.reason),
    }
    return json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":")) + "\n"


def rules_from_json(text: str) -> Rules:
    """The rules a certificate carries; ValueError, KeyError or TypeError for other texts."""
    content: dict[str, Any] = json.loads(text)
    if content["format"] != FORMAT:
        raise ValueError("not rules of a draw")
    return Rules(
        pools=tuple((str(pool), int(count)) for pool, count in content["pools"]),
        quotas=tuple(_quota(entry) for entry in content["quotas"]),
        families=bool(content["families"]),
        draw=int(content["draw"]),
        previous=str(content["previous"]),
        reason=str(content["reason"]),
    )


def _quota(entry: dict[str, Any]) -> Quota:
    where = tuple(
        tuple(Condition(field, tuple(values), word == "in") for field, word, values in group)
        for group in entry["where"]
    )
    maximum = entry["maximum"]
    return Quota(
        str(entry["name"]),
        where,
        int(entry["minimum"]),
        None if maximum is None else int(maximum),
        bool(entry["default"]),
        str(entry["reason"]),
    )
