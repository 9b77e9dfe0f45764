"""Text as it is kept."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from desktop.words import text


def test_decomposed_letters_are_composed():
    assert text.composed("w\u0302y\u0302") == "ŵŷ"


def test_one_line_has_single_spaces_and_no_empty_signs():
    assert text.one_line(" Annex\u00a0A \t\n List\u200b 1\ufeff ") == "Annex A List 1"


def test_lines_and_one_empty_line_between_paragraphs_stay():
    assert text.mended(" a  b \r\nc\n\n\n\nd\x00 ") == "a b\nc\n\nd"


def test_signs_that_turn_the_direction_go_and_arabic_stays():
    assert text.without_control("2016 \u202e7102 \u2066\u0645\u0631\x00\n") == (
        "2016 7102 \u0645\u0631\n"
    )


def test_hard_line_breaks_of_pasted_paragraphs_are_mended():
    assert text.paragraphs("We found\nthat plans\n\n \nwere late. ") == [
        "We found that plans", "were late.",
    ]  # fmt: skip


@given(st.text())
def test_mending_twice_changes_nothing_more(written):
    for mend in (text.one_line, text.mended):
        once = mend(written)
        assert mend(once) == once
        assert unicodedata.is_normalized("NFC", once)
