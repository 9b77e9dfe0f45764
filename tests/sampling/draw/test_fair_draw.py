from collections import Counter
from fractions import Fraction

import pytest

from desktop.sampling.certificate import certificate_json
from desktop.sampling.commitment import Commitment, DrawCancelled, commit
from desktop.sampling.draw import draw
from desktop.sampling.proof import replay
from desktop.sampling.rows import Row, canonical_list, tidy
from desktop.sampling.rules import Quota, Rules, category
from desktop.sampling.tickets import chosen_panel, uniform
from desktop.words.messages import Trouble
from tests.sampling.draw.lists import overlapping_rules, some_rows

SEED = "31415926535897932384"


def broken_quotas(commitment: Commitment, references: tuple[str, ...]) -> list[str]:
    """Counted from the rows, without types."""
    chosen = [row for row in commitment.rows if row.reference in set(references)]
    constraints = zip(commitment.rules.constraints(), commitment.rules.bounds(), strict=True)
    return [
        quota.name
        for quota, (least, most) in constraints
        if not least <= sum(quota.fits(row) for row in chosen) <= most
    ]


@pytest.mark.parametrize("number", range(1, 7))
def test_every_seed_draws_a_sample_that_meets_every_quota(number: int) -> None:
    rows = some_rows(150 + 60 * number, number, families=0.3 * (number % 2))
    commitment = commit(rows, overlapping_rules(rows))
    for seed in range(12):
        drawn = draw(commitment, str(seed))
        assert broken_quotas(commitment, drawn.drawn) == []
        assert len(drawn.cases) == 30
        assert len(drawn.contacts) == 20
        assert not set(drawn.reserves) & set(drawn.drawn)


@pytest.mark.parametrize("number", [1, 2, 3])
def test_the_lowest_chance_reaches_the_proved_limit(number: int) -> None:
    rows = some_rows(400, number)
    commitment = commit(rows, overlapping_rules(rows))
    limit = commitment.best_possible_lowest_chance
    assert limit * Fraction(999, 1000) <= commitment.lowest_chance <= limit
    assert commitment.highest_chance <= commitment.best_possible_highest_chance * Fraction(51, 50)
    assert replay(commitment.table, commitment.levels).low >= limit


def test_chances_are_how_often_each_row_comes_out_over_all_lines_and_tickets() -> None:
    rows = some_rows(60, 4)
    commitment = commit(rows, Rules((("case", 5), ("contact", 5))))
    expected = sum(commitment.chance(row.reference) for row in rows)
    assert expected == 10
    seen: Counter[str] = Counter()
    for seed in range(2_000):
        seen.update(draw(commitment, f"seed {seed}").drawn)
    for row in rows:
        share = float(commitment.chance(row.reference))
        spread = (share * (1 - share) / 2_000) ** 0.5
        assert abs(seen[row.reference] / 2_000 - share) < 5 * spread + 1e-9


def test_without_quotas_every_row_of_a_pool_has_the_same_chance() -> None:
    rows = some_rows(300, 2)
    contacts = sum(row.pool == "contact" for row in rows)
    commitment = commit(rows, Rules((("contact", 20),)))
    assert {commitment.chance(row.reference) for row in rows if row.pool == "contact"} == {
        Fraction(20, contacts)
    }
    assert {commitment.chance(row.reference) for row in rows if row.pool == "case"} == {0}


def test_the_order_of_the_rows_does_not_matter() -> None:
    rows = some_rows(200, 5)
    rules = overlapping_rules(rows)
    one = certificate_json(draw(commit(rows, rules), SEED))
    other = certificate_json(draw(commit(rows[::-1], rules), SEED))
    assert one == other


def test_siblings_are_drawn_together_or_not_at_all() -> None:
    rows = some_rows(400, 7, families=0.5)
    family = {row.reference: row.family for row in rows if row.family}
    size = Counter(family.values())
    commitment = commit(rows, Rules((("case", 30), ("contact", 20))))
    for seed in range(20):
        drawn = Counter(family[one] for one in draw(commitment, str(seed)).drawn if one in family)
        assert all(count == size[code] for code, count in drawn.items())


def test_a_family_larger_than_the_sample_is_drawn_row_by_row() -> None:
    rows = [Row(f"A{place}", "case", family="F") for place in range(6)]
    drawn = draw(commit(rows, Rules((("case", 3),))), SEED)
    assert len(drawn.cases) == 3


def test_rows_that_are_not_eligible_have_no_chance() -> None:
    rows = some_rows(80, 3)
    left_out = Row("Z1", "case", ("C7",), eligible=False)
    commitment = commit([*rows, left_out], Rules((("case", 5),)))
    assert commitment.chance("Z1") == 0
    assert "Z1" in commitment.list_text


def test_text_is_made_canonical_before_it_is_hashed() -> None:
    composed = Row("R 1", "case", ("C4",), {"team": "Tŷ Gwyn"})
    decomposed = Row("  R  1", "case", ("C4",), {"team": "Ty\u0302  Gwyn "})
    assert canonical_list([composed]) == canonical_list([decomposed])


def test_a_reference_that_stands_twice_is_refused() -> None:
    with pytest.raises(Trouble):
        tidy([Row("A", "case"), Row("A ", "contact")])


def test_a_draw_of_nothing_is_refused() -> None:
    with pytest.raises(Trouble):
        commit(some_rows(10), Rules((("case", 0),)))


def test_cancel_stops_the_draw_and_progress_grows_to_one() -> None:
    rows = some_rows(100)
    rules = overlapping_rules(rows, 15, 10)
    seen: list[float] = []
    commit(rows, rules, progress=seen.append)
    assert seen == sorted(seen)
    assert seen[-1] == 1
    with pytest.raises(DrawCancelled):
        commit(rows, rules, cancelled=lambda: len(seen) > 0)


def test_all_rows_asked_for_are_all_rows_drawn() -> None:
    rows = [Row(f"A{place}", "case", ("C1",)) for place in range(9)]
    commitment = commit(rows, Rules((("case", 9),), (Quota("C1", category("C1"), 9),)))
    assert draw(commitment, SEED).cases == tuple(f"A{place}" for place in range(9))
    assert commitment.lowest_chance == 1


def test_numbers_from_the_seed_are_even() -> None:
    counted = Counter(uniform("c", str(seed), 7) for seed in range(7_000))
    assert all(850 < counted[number] < 1_150 for number in range(7))


def test_a_line_is_chosen_by_its_weight() -> None:
    counted = Counter(chosen_panel("c", str(seed), (1, 3)) for seed in range(4_000))
    assert 900 < counted[0] < 1_100
