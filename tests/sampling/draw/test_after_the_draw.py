import json
from dataclasses import replace
from fractions import Fraction
from math import comb

import pytest

from desktop.sampling.balance import balance
from desktop.sampling.bound import least_in_list, most_in_list
from desktop.sampling.commitment import commit
from desktop.sampling.draw import draw
from desktop.sampling.replacement import extend, replace_row, sample_now, withdrawn
from desktop.sampling.rows import Row
from desktop.sampling.rules import Quota, Rules, category
from desktop.sampling.why import why
from desktop.words.messages import No
from tests.sampling.draw.lists import overlapping_rules, some_rows
from tests.sampling.draw.test_fair_draw import SEED, broken_quotas

ROWS = some_rows(300, 8)
DRAWN = draw(commit(ROWS, overlapping_rules(ROWS)), SEED)


def test_replacements_keep_every_quota_while_the_reserves_can() -> None:
    drawn = DRAWN
    for reference in DRAWN.drawn[::6]:
        drawn, by = replace_row(drawn, reference, "No consent")
        assert by in DRAWN.reserves
        assert reference not in drawn.selected
        assert broken_quotas(drawn.commitment, drawn.selected) == []
    assert withdrawn(drawn) == DRAWN.drawn[::6]
    assert len(drawn.selected) == 50


def test_a_reserve_of_the_same_kind_comes_first_and_by_ticket() -> None:
    rows = [Row(f"A{n}", "case", ("C4",)) for n in range(20)]
    rows += [Row(f"B{n}", "case", ("C5",)) for n in range(20)]
    drawn = draw(commit(rows, Rules((("case", 6),), (Quota("C4", category("C4"), 1),))), SEED)
    removed = drawn.selected[0]
    _, by = replace_row(drawn, removed, "Wrong record")
    assert by == next(one for one in drawn.reserves if one[0] == removed[0])


def test_a_withdrawn_row_never_comes_back() -> None:
    rows = [Row(f"A{n}", "case") for n in range(4)]
    drawn = draw(commit(rows, Rules((("case", 2),))), SEED)
    gone = drawn.selected[0]
    for _ in range(2):
        drawn, by = replace_row(drawn, drawn.selected[0], "Risk")
        assert by != gone
    with pytest.raises(No):
        replace_row(drawn, drawn.selected[0], "Risk")
    with pytest.raises(No):
        replace_row(drawn, gone, "Risk")


def test_an_extension_takes_the_next_tickets_of_the_pool() -> None:
    rows = [Row(f"A{n}", "case") for n in range(30)] + [Row(f"B{n}", "contact") for n in range(30)]
    drawn = draw(commit(rows, Rules((("case", 4), ("contact", 3)))), SEED)
    wider, added = extend(drawn, "contact", 5, "A second team")
    assert added == tuple(one for one in drawn.reserves if one[0] == "B")[:5]
    assert (len(wider.cases), len(wider.contacts)) == (4, 8)
    with pytest.raises(No):
        extend(wider, "contact", 50, "All of them")


def test_the_log_is_chained() -> None:
    drawn, _ = replace_row(DRAWN, DRAWN.drawn[0], "One")
    drawn, _ = replace_row(drawn, DRAWN.drawn[1], "Two")
    shorter = replace(drawn, log=drawn.log[1:])
    with pytest.raises(ValueError):
        sample_now(shorter)
    assert json.loads(drawn.log[0])["reason"] == "One"


def test_why_names_what_binds_a_row() -> None:
    rows = [Row(f"A{n}", "case", ("C4",)) for n in range(90)]
    rows += [Row(f"B{n}", "case", ("C5",)) for n in range(10)]
    commitment = commit(rows, Rules((("case", 10),), (Quota("C5", category("C5"), 8),)))
    answer = why(commitment, "A7")
    assert (answer.chance, answer.alike, answer.lowest) == (Fraction(2, 90), 90, True)
    assert set(answer.binding) == {"pool.case", "C5"}
    assert why(commitment, "B1").fits == ("pool.case", "C5")
    assert not why(commitment, "nobody").takes_part


def test_balance_counts_list_and_sample_alike() -> None:
    shares = {(one.field, one.value): one for one in balance(ROWS, DRAWN.selected)}
    contacts = shares["pool", "contact"]
    assert (contacts.drawn, contacts.sample_size, contacts.list_size) == (20, 50, 300)
    assert contacts.listed == sum(row.pool == "contact" for row in ROWS)
    assert sum(one.drawn for (field, _), one in shares.items() if field == "team") == 50


@pytest.mark.parametrize(("drawn", "percent"), [(30, 9.4), (50, 5.7), (59, 4.85)])
def test_no_defect_in_a_sample_says_little_about_two_thousand(drawn: int, percent: float) -> None:
    assert most_in_list(2000, drawn, 0) / 20 == pytest.approx(percent, abs=0.01)


def test_the_bound_is_the_last_number_that_is_not_too_unlikely() -> None:
    def few(having: int) -> float:
        ways = sum(comb(having, k) * comb(40 - having, 12 - k) for k in range(4))
        return ways / comb(40, 12)

    most = most_in_list(40, 12, 3)
    assert few(most) >= 0.05 > few(most + 1)
    assert least_in_list(40, 12, 3) == 40 - most_in_list(40, 12, 9)
    assert most_in_list(12, 12, 3) == least_in_list(12, 12, 3) == 3
