from collections import Counter
from dataclasses import dataclass, field

import pytest

from desktop.sampling.commitment import commit
from desktop.sampling.defaults import default_rules
from desktop.sampling.draw import draw
from desktop.sampling.quotas import read_quotas
from desktop.sampling.rows import Row
from desktop.words.messages import Trouble, say
from tests.sampling.draw.lists import CATEGORIES, some_rows


@dataclass(frozen=True)
class AskedOfEach:
    minimum: int = 1
    maximum: int | None = None


@dataclass(frozen=True)
class Kind:
    code: str
    pools: tuple[str, ...] = ("case",)
    quota: AskedOfEach = field(default_factory=AskedOfEach)


KINDS = [
    Kind("C1", ("contact",)),
    Kind("C2", ("contact", "case")),
    *(Kind(code) for code in list(CATEGORIES)[1:]),
]


def sensible_rows(count: int, number: int = 1) -> list[Row]:
    """Contacts are in C1 or C2 only, as on a real list."""
    rows = []
    for row in some_rows(count, number):
        codes = ("C1", "C2")[: 1 + len(row.categories) % 2] if row.pool == "contact" else None
        rows.append(Row(row.reference, row.pool, codes or row.categories, row.attributes))
    return rows


@pytest.mark.parametrize("number", [1, 2, 3])
def test_each_category_that_the_list_has_is_drawn_at_least_once(number: int) -> None:
    rows = sensible_rows(400, number)
    drawn = draw(commit(rows, default_rules(KINDS, rows)), "1")
    assert (len(drawn.cases), len(drawn.contacts)) == (30, 20)
    listed = Counter(code for row in rows for code in row.categories)
    assert all(drawn.per_category[code] >= 1 for code in listed)


def test_the_rest_is_in_proportion_and_never_more_than_the_list_has() -> None:
    rows = [Row(f"A{n}", "case", ("C4",)) for n in range(90)]
    rows += [Row(f"B{n}", "case", ("C5",)) for n in range(9)] + [Row("C", "case", ("C6",))]
    rules = default_rules(KINDS, rows, cases=23, contacts=0)
    least = {quota.name: quota.minimum for quota in rules.quotas}
    assert least == {"C4": 1 + 18, "C5": 1 + 1, "C6": 1}


def test_defaults_give_way_where_there_are_more_categories_than_places() -> None:
    kinds = [Kind(f"K{n}") for n in range(200)]
    rows = [Row(f"R{n}", "case", (f"K{n % 200}",)) for n in range(300)]
    rules = default_rules(kinds, rows, cases=30, contacts=0)
    assert len(draw(commit(rows, rules), "1").cases) == 30
    assert sum(quota.minimum for quota in rules.quotas) == 30


def test_the_leads_numbers_stand_and_the_rest_keeps_its_default() -> None:
    rows = sensible_rows(400)
    text = '[minimum]\nC7 = 4\nteam."North" = 9\n[maximum]\nC4 = 5\nage."0-4" = 3\n'
    rules = default_rules(KINDS, rows, quotas=read_quotas(text))
    named = {quota.name: quota for quota in rules.quotas}
    assert named["C7"].minimum == 4
    assert named["C4"].maximum == 5
    assert named["C5"].default
    drawn = draw(commit(rows, rules), "1")
    chosen = [row for row in rows if row.reference in set(drawn.selected)]
    assert sum("C7" in row.categories for row in chosen) >= 4
    assert sum("C4" in row.categories for row in chosen) <= 5
    assert sum(row.attributes["team"] == "North" for row in chosen) >= 9
    assert sum(row.attributes["age"] == "0-4" for row in chosen) <= 3


def test_a_minimum_of_nothing_lifts_the_default() -> None:
    rows = sensible_rows(300)
    rules = default_rules(KINDS, rows, quotas=read_quotas("[minimum]\nC12 = 0\n"))
    assert {quota.name: quota.minimum for quota in rules.quotas}["C12"] == 0


def test_a_predicate_of_ones_own_can_be_asked_for() -> None:
    text = '[where.care_not_english]\ncategory = ["C11"]\nnot.language = "English"\n'
    rows = sensible_rows(600, 2)
    quotas = read_quotas("[minimum]\ncare_not_english = 2\n" + text)
    drawn = draw(commit(rows, default_rules(KINDS, rows, quotas=quotas)), "1")
    chosen = [row for row in rows if row.reference in set(drawn.selected)]
    fitting = [
        row
        for row in chosen
        if "C11" in row.categories and row.attributes["language"] != "English"
    ]
    assert len(fitting) >= 2


def test_whether_a_contact_counts_elsewhere_is_a_rule() -> None:
    rows = [Row(f"A{n}", "case", ("C4",)) for n in range(40)]
    rows += [Row(f"B{n}", "contact", ("C1", "C7")) for n in range(40)]
    text = "[minimum]\nC7 = 5\n"
    everywhere = "[draw]\ncontacts_count_everywhere = true\n" + text
    rules = default_rules(KINDS, rows, 10, 10, read_quotas(everywhere))
    assert len(draw(commit(rows, rules), "1").contacts) == 10
    with pytest.raises(Trouble):
        commit(rows, default_rules(KINDS, rows, 10, 10, read_quotas(text)))


def test_siblings_make_units_unless_the_lead_says_no() -> None:
    rows = some_rows(200, 1, families=0.4)
    assert default_rules(KINDS, rows).families
    assert not default_rules(
        KINDS, rows, quotas=read_quotas("[draw]\nfamilies = false\n")
    ).families
    assert not default_rules(KINDS, some_rows(200, 1)).families


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ("[minimum]\nC4 = 1\nC99 = 2\n", "line 3", "C99"),
        ('[minimum]\nC4 = "two"\n', "line 2", "two"),
        ("[minimum]\nC4 = -1\n", "line 2", "-1"),
        ("[minimum]\n\n[least]\nC4 = 1\n", "line 3", "least"),
        ("[minimum]\nC4 = = 1\n", "line 2", "q.toml"),
        ('[maximum]\nplace."North" = 1\n', "line 2", "place.North"),
        ("[draw]\nfamilies = 3\n", "line 2", "families"),
        ("[where.x]\nteam = 3\n", "line 2", "team"),
        ('[minimum]\nx = 1\n[where.x]\nnot.colour = "red"\n', "line 2", "colour"),
    ],
)
def test_a_fault_in_the_quotas_is_told_by_its_line(text: str, line: str, word: str) -> None:
    with pytest.raises(Trouble) as caught:
        default_rules(KINDS, sensible_rows(60), quotas=read_quotas(text, "q.toml"))
    said = say(caught.value.message)
    assert line in said
    assert word in said
    assert "q.toml" in said
