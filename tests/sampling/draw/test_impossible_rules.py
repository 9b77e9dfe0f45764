from dataclasses import replace

import pytest

from desktop.sampling.commitment import commit
from desktop.sampling.draw import draw
from desktop.sampling.infeasible import Infeasible, relaxed
from desktop.sampling.prices import possible, warnings
from desktop.sampling.rows import Row
from desktop.sampling.rules import Quota, Rules, category, has
from desktop.words.messages import say
from tests.sampling.draw.lists import overlapping_rules, some_rows
from tests.sampling.draw.test_fair_draw import broken_quotas


def refused(rows: list[Row], rules: Rules) -> Infeasible:
    with pytest.raises(Infeasible) as caught:
        commit(rows, rules)
    return caught.value


def with_quota(rules: Rules, quota: Quota) -> Rules:
    kept = tuple(one for one in rules.quotas if one.name != quota.name)
    return replace(rules, quotas=(*kept, quota))


def test_a_quota_above_the_list_is_the_whole_conflict() -> None:
    rows = some_rows(200)
    listed = sum("C12" in row.categories for row in rows)
    rules = with_quota(overlapping_rules(rows), Quota("C12", category("C12"), listed + 1, 50))
    answer = refused(rows, rules)
    assert [(clash.name, clash.asked, clash.available) for clash in answer.conflict] == [
        ("C12", listed + 1, listed)
    ]
    (change,) = answer.smallest_relaxation
    assert (change.name, change.before, change.after) == ("C12", listed + 1, listed)


def test_each_member_of_a_conflict_is_needed_and_each_relaxation_helps() -> None:
    rows = some_rows(200, 3)
    rules = overlapping_rules(rows)
    for team in ("North", "South", "Dyffryn"):
        rules = with_quota(rules, Quota(f"team.{team}", has("team", team), 18, 50))
    answer = refused(rows, rules)
    assert {clash.name for clash in answer.conflict} == {
        "team.North",
        "team.South",
        "team.Dyffryn",
        "pool.case",
        "pool.contact",
    }
    assert 1 <= len(answer.relaxations) <= 6
    sizes = [sum(abs(c.after - c.before) for c in one) for one in answer.relaxations]
    assert sizes == sorted(sizes)
    for relaxation in answer.relaxations[:2]:
        drawn = draw(commit(rows, relaxed(rules, relaxation)), "1")
        assert broken_quotas(drawn.commitment, drawn.drawn) == []


def test_a_conflict_of_whole_numbers_only_is_found() -> None:
    # Any two of the three kinds share a row: each exactly once can't be, though halves could.
    pairs = (("A", "B"), ("B", "C"), ("A", "C"))
    rows = [Row(f"R{n}", "case", pair) for n, pair in enumerate(pairs)]
    rows += [Row("R9", "case", ("D",))]
    quotas = tuple(Quota(code, category(code), 1, 1) for code in "ABC")
    answer = refused(rows, Rules((("case", 2),), (*quotas, Quota("D", category("D"), 0, 0))))
    assert {clash.name for clash in answer.conflict} >= {"A", "B", "C"}


def test_five_thousand_asked_of_three_hundred_rows_are_answered() -> None:
    rows = [Row(f"R{n}", "case", ("C4",)) for n in range(300)]
    answer = refused(rows, Rules((("case", 5_000),)))
    assert [(clash.name, clash.available) for clash in answer.conflict] == [("pool.case", 300)]
    better = relaxed(Rules((("case", 5_000),)), answer.smallest_relaxation)
    assert better.pools == (("case", 300),)
    assert commit(rows, better).lowest_chance == 1


def test_two_hundred_categories_are_answered() -> None:
    rows = [Row(f"R{n}", "case", (f"K{n % 200}",)) for n in range(400)]
    quotas = tuple(Quota(f"K{n}", category(f"K{n}"), 1, default=True) for n in range(200))
    answer = refused(rows, Rules((("case", 30),), quotas))
    assert len(answer.conflict) == 32
    assert sum(abs(c.after - c.before) for c in answer.smallest_relaxation) == 170
    assert commit(rows, relaxed(Rules((("case", 30),), quotas), answer.smallest_relaxation))


def test_an_empty_list_is_answered() -> None:
    assert refused([], Rules((("case", 1),))).conflict[0].available == 0


def test_a_minimum_above_its_own_maximum_is_named() -> None:
    rows = some_rows(100)
    rules = Rules((("case", 10),), (Quota("C4", category("C4"), 5, 3),))
    sides = {(clash.name, clash.side) for clash in refused(rows, rules).conflict}
    assert sides == {("C4", "minimum"), ("C4", "maximum")}


def test_the_answer_is_in_words() -> None:
    rows = [Row(f"R{n}", "case", ("C4",)) for n in range(5)]
    answer = refused(rows, Rules((("case", 9),)))
    assert say(answer.conflict[0].message) == ("pool.case: asked for at least 9; on the list: 5")
    assert say(answer.smallest_relaxation[0].message) == "pool.case: draw 5 in place of 9"


def test_the_table_of_rules_tells_list_asked_and_price_at_once() -> None:
    rows = [Row(f"A{n}", "case", ("C4",), {"team": "North"}) for n in range(90)]
    rows += [Row(f"B{n}", "case", ("C5",), {"team": "South"}) for n in range(10)]
    rules = Rules((("case", 10),), (Quota("team.South", has("team", "South"), 8),))
    facts = {one.name: one for one in possible(rows, rules)}
    south = facts["team.South"]
    assert (south.in_list, south.minimum, south.possible) == (10, 8, True)
    # Two places are left for ninety rows; one fewer in the South would make it three.
    assert south.price_of_minimum * 90 == 1
    commitment = commit(rows, rules)
    said = [say(message) for message in warnings(commitment.table, commitment.levels)]
    assert any("team.South" in sentence and "8" in sentence for sentence in said)


def test_the_table_of_rules_shows_what_is_impossible() -> None:
    facts = possible([Row("A", "case")], Rules((("case", 2),)))
    assert [(one.name, one.possible) for one in facts] == [("pool.case", False)]
