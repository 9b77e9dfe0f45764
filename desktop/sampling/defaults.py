"""The rules a draw starts from: the framework's, the list's and the lead's put together.

For each pool: at least one of each category that the list has (or what the framework asks), the
rest of the sample in proportion, never more than the list has, and always satisfiable; where the
lead's own quotas leave no room, the framework's proposals give way.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Protocol

from desktop.sampling.quotas import Asked, Quotas
from desktop.sampling.rows import Row, tidy
from desktop.sampling.rules import Quota, Rules, category, has
from desktop.sampling.types import type_table
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble

Own = tuple[Quota, Asked]


class CategoryQuota(Protocol):
    """What a framework asks of a category."""

    @property
    def minimum(self) -> int: ...
    @property
    def maximum(self) -> int | None: ...


class Category(Protocol):
    """A category of the framework, as far as a draw needs it."""

    @property
    def code(self) -> str: ...
    @property
    def pools(self) -> tuple[str, ...]: ...
    @property
    def quota(self) -> CategoryQuota: ...


def default_rules(
    framework_categories: Sequence[Category],
    rows: Iterable[Row],
    cases: int = 30,
    contacts: int = 20,
    quotas: Quotas | None = None,
) -> Rules:
    """Rules for these rows; Trouble where a quota names what list and framework don't know."""
    pools = (("case", cases), ("contact", contacts))
    return rules_for(framework_categories, rows, pools, quotas or Quotas())


def rules_for(
    categories: Sequence[Category],
    rows: Iterable[Row],
    pools: tuple[tuple[str, int], ...],
    quotas: Quotas,
) -> Rules:
    """The same for any pools, each with how many are drawn of it."""
    asked = tuple((pool, count) for pool, count in pools if count)
    bare = Rules(asked, families=False)
    pools_asked = {pool for pool, _ in asked}
    taking_part = [row for row in tidy(rows) if row.eligible and row.pool in pools_asked]
    shared = Counter(row.family for row in taking_part if row.family)
    families = quotas.families is not False and any(n > 1 for n in shared.values())
    own = _own(categories, taking_part, quotas)
    rules = replace(bare, families=families)
    if (
        quotas.families is None
        and families
        and not _possible(taking_part, rules, _joined([], own))
    ):
        rules = replace(rules, families=False)
    return _with_defaults(categories, taking_part, rules, own, quotas)


def _own(categories: Sequence[Category], rows: list[Row], quotas: Quotas) -> list[Own]:
    """The lead's quotas, in the order of their names."""
    fields = {name for row in rows for name in row.attributes}
    known = {one.code: one for one in categories}
    found = []
    for key, asked in sorted(quotas.asked.items()):
        pools = () if quotas.contacts_count_everywhere else None
        match key:
            case (name,) if name in quotas.predicates:
                where = quotas.predicates[name]
                for part in where[0]:
                    if part.field not in fields | {"category", "pool"}:
                        raise _unknown((part.field,), asked, quotas)
            case (code,) if code in known:
                where = category(code, known[code].pools if pools is None else ())
            case (pool, code) if code in known and pool in known[code].pools:
                where = category(code, (pool,))
            case (field, value) if field in fields:
                where = has(field, value)
            case _:
                raise _unknown(key, asked, quotas)
        found.append((Quota(".".join(key), where, asked.minimum or 0, asked.maximum), asked))
    return found


def _unknown(key: tuple[str, ...], asked: Asked, quotas: Quotas) -> Trouble:
    return Trouble(
        QT_TRANSLATE_NOOP(
            "sampling",
            "{file}, line {line}: {key} is neither a category of the framework nor a column "
            "of the long-list. Write a code such as C7, or a column and its value such as "
            'team."North".',
        ),
        file=quotas.file,
        line=asked.line,
        key=".".join(key),
    )


def _with_defaults(
    categories: Sequence[Category],
    rows: list[Row],
    rules: Rules,
    own: list[Own],
    quotas: Quotas,
) -> Rules:
    """The richest defaults that can be met: in proportion, half of that, none, fewer and fewer."""
    everywhere = quotas.contacts_count_everywhere
    plain = _defaults(categories, rows, rules, everywhere, 0.0)
    proposals = [_defaults(categories, rows, rules, everywhere, rest) for rest in (1.0, 0.5)]
    for proposal in (*proposals, plain):
        if _possible(rows, rules, _joined(proposal, own)):
            return replace(rules, quotas=tuple(_joined(proposal, own)))
    if not _possible(rows, rules, _joined([], own)):
        return replace(rules, quotas=tuple(_joined(plain, own)))
    # Rarest first: the longest run of them that can be met (more are never easier).
    rarest = sorted(plain, key=lambda one: (sum(one.fits(row) for row in rows), one.name))
    fits, beyond = 0, len(rarest)
    while beyond - fits > 1:
        middle = (fits + beyond) // 2
        if _possible(rows, rules, _joined(rarest[:middle], own)):
            fits = middle
        else:
            beyond = middle
    kept = {one.name for one in rarest[:fits]}
    chosen = [one for one in plain if one.name in kept]
    return replace(rules, quotas=tuple(_joined(chosen, own)))


def _defaults(
    categories: Sequence[Category], rows: list[Row], rules: Rules, everywhere: bool, rest: float
) -> list[Quota]:
    """One quota a category and pool: what the framework asks, and a part of the rest."""
    found = []
    for pool, size in rules.pools:
        own = [one for one in categories if pool in one.pools]
        listed = Counter(code for row in rows if row.pool == pool for code in row.categories)
        least = {one.code: min(one.quota.minimum, listed[one.code]) for one in own}
        left = max(0, size - sum(least.values())) if rest else 0
        total = sum(listed[one.code] for one in own)
        for one in own:
            count = listed[one.code]
            if not count:
                continue
            extra = int(rest * left * count / total)
            minimum = min(count, least[one.code] + extra)
            name = one.code if len(one.pools) == 1 else f"{pool}.{one.code}"
            pools = () if everywhere and len(one.pools) == 1 else (pool,)
            found.append(
                Quota(name, category(one.code, pools), minimum, one.quota.maximum, default=True)
            )
    return found


def _joined(defaults: list[Quota], own: list[Own]) -> list[Quota]:
    """The lead's numbers over the framework's; what the lead does not name keeps the default."""
    named = {quota.name: (quota, asked) for quota, asked in own}
    codes = set(named)
    joined = []
    for quota in defaults:
        code = quota.name.split(".")[-1]
        mine = named.pop(quota.name, None)
        if mine is not None:
            joined.append(_over(quota, *mine))
        elif code not in codes:
            joined.append(quota)
    return joined + [quota for quota, _ in named.values()]


def _over(default: Quota, own: Quota, asked: Asked) -> Quota:
    """The side that the lead leaves out keeps the default, as far as the other side lets it."""
    minimum = default.minimum if asked.minimum is None else own.minimum
    if asked.minimum is None and own.maximum is not None:
        minimum = min(minimum, own.maximum)
    maximum = default.maximum if asked.maximum is None else own.maximum
    return replace(own, minimum=minimum, maximum=maximum)


def _possible(rows: list[Row], rules: Rules, quotas: list[Quota]) -> bool:
    """Whether some sample meets the quotas; obvious cases without the solver."""
    from desktop.sampling.conflict import arrays
    from desktop.sampling.solver import legal_sample

    table = type_table(rows, replace(rules, quotas=tuple(quotas)))
    return legal_sample(*arrays(table)) is not None
