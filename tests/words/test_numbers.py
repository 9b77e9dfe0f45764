"""Numbers as letters write them."""

import pytest

from desktop.words import numbers


def test_small_numbers_are_words_and_greater_ones_figures():
    assert numbers.in_text(6, "en") == "six"
    assert numbers.in_text(6, "cy") == "chwech"
    assert numbers.in_text(42, "en") == numbers.in_text(42, "cy") == "42"
    assert numbers.in_text(13, "en", words_to=20) == "thirteen"
    assert numbers.in_text(13, "cy", words_to=20) == "tri ar ddeg"


def test_a_welsh_phrase_is_written_whole_and_holds_for_every_number():
    assert numbers.phrase("{n} o achosion", 42, "cy") == "42 o achosion"
    assert numbers.phrase("{n} o blant", 2, "cy") == "dau o blant"
    assert numbers.phrase("{n} o ffeiliau", 3, "cy", feminine=True) == "tair o ffeiliau"
    assert numbers.phrase("{n} o achosion", 0, "cy") == "0 o achosion"
    assert numbers.phrase("{n} cases", 0, "en") == "no cases"


def test_both_tables_have_every_number_to_twenty_and_the_tens():
    wanted = set(range(21)) | set(range(30, 101, 10))
    assert set(numbers.WORDS["en"]) == set(numbers.WORDS["cy"]) == wanted
    for table in numbers.WORDS.values():
        assert len(set(table.values())) == len(wanted)


def test_a_number_that_no_table_has_is_in_figures():
    assert numbers.in_words(21, "cy") == "21"
    assert numbers.in_words(50, "cy") == "hanner cant"
    assert numbers.in_words(1234, "en") == "1,234"


def test_a_sentence_that_opens_with_a_number_has_its_capital():
    assert numbers.opening("two cases") == "Two cases"
    assert numbers.opening("ŵyn") == "Ŵyn"
    assert numbers.opening("") == ""


@pytest.mark.parametrize(
    ("part", "whole", "share"),
    [(16, 42, "38%"), (26, 42, "62%"), (1, 2, "50%"), (1, 200, "1%"), (0, 5, "0%"), (0, 0, "–")],
)
def test_a_share_is_a_whole_per_cent(part, whole, share):
    assert numbers.percent(part, whole) == share
