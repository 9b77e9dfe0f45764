"""Lists in sentences."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.words.lists import and_before, joined


def test_a_list_has_commas_and_one_and():
    assert joined(["a", "b", "c"], "en") == "a, b and c"
    assert joined(["tai"], "cy") == "tai"
    assert joined([], "cy") == ""
    assert joined(["plant", "oedolion"], "cy") == "plant ac oedolion"
    assert joined(["iechyd", "addysg", "tai"], "cy") == "iechyd, addysg a tai"


@pytest.mark.parametrize(
    "word",
    [
        "addysg", "Arolygiaeth", "iechyd", "ysgol", "Ynys Môn", "Ŵyl", "ôl-ofal", "“addysg”",
        "wyth", "wyneb", "mae", "wedyn", "8", "11", "80", "8,500", "1",
    ],
)  # fmt: skip
def test_welsh_has_ac_before_a_vowel_and_some_words(word):
    assert and_before(word, "cy") == "ac"


@pytest.mark.parametrize(
    "word",
    [
        "tai",
        "heddlu",
        "llys",
        "Wrecsam",
        "wal",
        "Gwynedd",
        "2",
        "10",
        "12",
        "100",
        "1,000",
        "(tai)",
    ],
)
def test_welsh_has_a_before_a_consonant(word):
    assert and_before(word, "cy") == "a"


@given(st.lists(st.from_regex(r"[a-zŵŷ]{1,8}", fullmatch=True)), st.sampled_from(["en", "cy"]))
def test_every_item_of_a_list_is_said_in_its_order(items, language):
    written = joined(items, language).replace(" ac ", ", ", 1) if len(items) > 1 else ""
    words = joined(items, language).replace(",", "").split()
    links = {"and", "a", "ac"}
    assert [word for word in words if word not in links] == [
        word for word in items if word not in links
    ]
    assert written.count(",") <= len(items)
