"""What holds of any draw, over lists and rules made by chance, counted without its types."""

import random
from collections import Counter, defaultdict
from fractions import Fraction

import pytest

from desktop.sampling.certificate import certificate_json
from desktop.sampling.commitment import Commitment, commit
from desktop.sampling.draw import draw
from desktop.sampling.infeasible import Infeasible, relaxed
from desktop.sampling.proof import replay
from desktop.sampling.rows import Row
from desktop.sampling.rules import Condition, Quota, Rules, category, has
from desktop.sampling.verification import verify
from tests.sampling.draw.checkers import stand_alone
from tests.sampling.draw.lists import AGES, CATEGORIES, LANGUAGES, some_rows
from tests.sampling.draw.test_fair_draw import broken_quotas


def some_rules(rows: list[Row], chance: random.Random) -> Rules:
    """Two pools or one, and quotas of every kind that a lead can build."""
    size = chance.randrange(4, 13)
    pools = (("case", size), ("contact", chance.randrange(1, 6)))[: chance.choice((1, 2, 2))]
    quotas = []
    for code in chance.sample(sorted(CATEGORIES), 4):
        of_pools = chance.choice(((), ("case",)))
        quotas.append(Quota(code, category(code, of_pools), chance.randrange(2), size))
    age, language = chance.choice(AGES), chance.choice(LANGUAGES)
    quotas.append(Quota(f"age.{age}", has("age", age), 0, chance.randrange(1, size)))
    apart = (Condition("category", ("C4", "C5")), Condition("language", (language,), holds=False))
    either = ((Condition("sex", ("X",)),), (Condition("team", ("North", "Care")),))
    quotas.append(Quota("apart", (apart,), chance.randrange(2), size))
    quotas.append(Quota("either", either, 0, chance.randrange(2, size)))
    return Rules(pools, tuple(quotas), families=chance.random() < 0.6)


def made_by_chance(number: int) -> tuple[list[Row], Commitment]:
    chance = random.Random(number)
    rows = some_rows(chance.randrange(40, 120), number, chance.choice((0.0, 0.3, 0.8)))
    rows = [row._replace(eligible=chance.random() < 0.9) for row in rows]
    rules = some_rules(rows, chance)
    try:
        return rows, commit(rows, rules)
    except Infeasible as refusal:
        return rows, commit(rows, relaxed(rules, refusal.smallest_relaxation))


@pytest.mark.parametrize("number", range(8))
def test_a_draw_by_chance_is_legal_exact_and_proved(number: int) -> None:
    rows, fixed = made_by_chance(number)
    units = [kind.units for kind in fixed.table.types]
    listed = {row.reference for row in rows if row.eligible}
    assert {one for kind in units for unit in kind for one in unit} <= listed

    # Any rows of a line's types make a legal sample: here the first of each.
    share: dict[str, Fraction] = defaultdict(Fraction)
    whole = sum(fixed.portfolio.weights)
    checked: set[tuple[int, ...]] = set()
    for line, weight in zip(fixed.portfolio.lines, fixed.portfolio.weights, strict=True):
        taken = Counter(line)
        for kind, times in taken.items():
            for unit in units[kind]:
                for one in unit:
                    share[one] += Fraction(weight * times, len(units[kind]) * whole)
        if line not in checked and len(checked) < 60:
            checked.add(line)
            sample = [one for k, n in taken.items() for unit in units[k][:n] for one in unit]
            assert broken_quotas(fixed, tuple(sample)) == []
    assert all(share[row.reference] == fixed.chance(row.reference) for row in rows)
    assert sum(share.values()) == fixed.rules.size

    standing = replay(fixed.table, fixed.levels)
    assert standing.low <= fixed.best_possible_highest_chance
    assert fixed.lowest_chance <= fixed.best_possible_lowest_chance
    data = certificate_json(draw(fixed, str(number)))
    assert verify(data).verified
    assert stand_alone().verdict(data)["verified"]
