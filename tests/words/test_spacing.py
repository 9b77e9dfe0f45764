"""Words that are wrapped keep together what belongs together."""

from desktop.words.spacing import HARD, held_together


def test_that_a_number_stays_with_its_caption_and_a_dot_with_what_it_ends():
    said = held_together("Findings: 34 · to translate: 0")
    assert said == f"Findings:{HARD}34{HARD}· to translate:{HARD}0"


def test_that_a_colon_before_words_may_be_followed_by_a_new_line():
    assert held_together("Next: Follow-up.") == "Next: Follow-up."
