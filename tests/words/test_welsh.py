"""Welsh in searches."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.words.welsh import MUTATIONS, folded, forms, mutated

ALL = {
    "plentyn": {"plentyn", "blentyn", "mhlentyn", "phlentyn"},
    "tŷ": {"ty", "dy", "nhy", "thy"},
    "caerdydd": {"caerdydd", "gaerdydd", "nghaerdydd", "chaerdydd"},
    "bachgen": {"bachgen", "fachgen", "machgen"},
    "diogelu": {"diogelu", "ddiogelu", "niogelu"},
    "gofal": {"gofal", "ofal", "ngofal"},
    "llais": {"llais", "lais"},
    "merch": {"merch", "ferch"},
    "rhiant": {"rhiant", "riant"},
    "ysgol": {"ysgol", "hysgol"},
}


@pytest.mark.parametrize("radical", ALL)
def test_a_radical_finds_all_its_mutations(radical):
    assert ALL[radical] <= set(forms(radical))


@pytest.mark.parametrize("radical", ALL)
def test_each_mutated_form_finds_its_radical_and_its_sisters(radical):
    for form in ALL[radical]:
        assert ALL[radical] <= set(forms(form)), form


def test_the_word_as_it_was_typed_comes_first():
    assert forms("Blentyn")[0] == "blentyn"
    assert forms("Tŷ")[0] == "ty"


def test_letters_of_two_signs_are_one_letter():
    assert "gchwarae" not in forms("chwarae")
    assert "lael" not in forms("dael")
    assert set(mutated("ffenestr")) == {"ffenestr"}
    assert set(mutated("chwaer")) == {"chwaer"}
    assert "gllais" not in forms("llais")


def test_figures_and_single_letters_stay_as_they_are():
    assert forms("2017") == ("2017",)
    assert forms("c4-12") == ("c4-12",)
    assert forms("a") == ("a",)
    assert forms("") == ("",)


def test_accents_fold_away():
    assert folded("Tŷ Siân, gŵr, CÂN, naïf") == "ty sian, gwr, can, naif"
    assert folded("w\u0302") == folded("ŵ") == "w"


@given(
    st.sampled_from([*MUTATIONS, "", "ff", "ch", "s", "n"]),
    st.from_regex(r"[aeiouwyŵŷâêîô][a-z]{1,8}", fullmatch=True),
)
def test_every_word_keeps_few_forms_and_is_reached_from_each_of_its_mutations(first, rest):
    radical = folded(first + rest)
    assert len(forms(radical)) <= 24
    for form in mutated(radical):
        assert radical in forms(form)


def test_the_table_names_only_first_letters():
    assert all(len(radical) <= 2 and changed for radical, changed in MUTATIONS.items())
