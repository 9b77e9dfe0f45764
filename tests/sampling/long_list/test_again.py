"""A list is read again from a certificate's words, however its file is laid out by then."""

import random

import pytest

from desktop.framework import load
from desktop.sampling.long_list.again import canonical_again, told
from tests.sampling.long_list.lists import (
    HEADINGS,
    PERIOD,
    ROW,
    changed,
    csv_text,
    read,
    xlsx,
)

ROWS = [ROW, *(changed(case_reference=f"A-{n}") for n in range(2, 9))]


@pytest.fixture
def reading():
    return read(xlsx([["The list of the authority"], [], HEADINGS, *ROWS]))


@pytest.fixture
def said(reading):
    return told(load("childrens-inspection"), PERIOD, reading.mapping, reading.rules)


@pytest.mark.parametrize("above", [[], [["A title"]], [["A title"], [], []]])
def test_the_list_may_lie_elsewhere_on_its_sheet_in_another_order(reading, said, above, tmp_path):
    rows = random.Random(1).sample(ROWS, len(ROWS))
    content = xlsx([*above, HEADINGS, *rows])
    assert canonical_again(tmp_path / "other.xlsx", content, said, None) == reading.canonical


def test_the_list_may_come_as_csv(reading, said, tmp_path):
    content = csv_text([HEADINGS, *ROWS], ";").encode()
    assert canonical_again(tmp_path / "list.csv", content, said, None) == reading.canonical


def test_another_list_stays_another_list(reading, said, tmp_path):
    content = csv_text([HEADINGS, *ROWS[1:]]).encode()
    assert canonical_again(tmp_path / "list.csv", content, said, None) != reading.canonical


@pytest.mark.parametrize("nothing", ["", "[]", "{}", '{"framework": 1, "period": 2}'])
def test_a_certificate_that_does_not_say_how_leaves_the_file_to_its_hash(nothing, tmp_path):
    assert canonical_again(tmp_path / "list.csv", b"a;b", nothing, None) == b"a;b"
