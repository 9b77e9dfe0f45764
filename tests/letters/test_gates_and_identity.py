"""What keeps a letter from being final, and what might tell who a child is."""

from dataclasses import replace

import pytest

from desktop.letters.gates import HinderedError, composed, hindrances
from desktop.letters.identity import Known, find, in_letter, in_pdf
from desktop.letters.model import Figure, Heading, Numbered, Paragraph, Run, text
from desktop.letters.pdf import build_pdf
from desktop.words.messages import say
from tests.letters.examples import ENGLISH_LETTER, WELSH_LETTER, final

KNOWN = Known(
    references=frozenset({"DA-0417", "88"}),
    names=frozenset({"Siân Morgan", "Ifan Price"}),
    places=frozenset({"Maes-y-Coed"}),
    allowed=frozenset({"office@example.org"}),
)


def codes(*blocks) -> list[tuple[str, str]]:
    letter = replace(ENGLISH_LETTER, blocks=blocks)
    return [(found.code, found.key) for found in hindrances(letter)]


def test_good_letters_have_nothing_in_their_way() -> None:
    assert hindrances(ENGLISH_LETTER) == []
    assert hindrances(WELSH_LETTER) == []


@pytest.mark.parametrize(
    ("block", "code"),
    [
        (Heading("x", 3, text("Too deep")), "level"),
        (Heading("x", 2, ()), "empty"),
        (Figure("x", " ", text("A chart")), "alt"),
        (Paragraph("x", text("A \u4e2d sign")), "character"),
        (Paragraph("x", (Run("there", href="#nowhere"),)), "link"),
    ],
)
def test_a_hindrance_names_its_place(block, code: str) -> None:
    assert codes(block) == [(code, "x")]


def test_two_blocks_of_one_name_are_found() -> None:
    assert codes(Paragraph("x", text("a")), Paragraph("x", text("b"))) == [("same_id", "x")]


def test_a_final_that_is_not_fit_is_not_built_and_a_draft_is() -> None:
    lame = replace(ENGLISH_LETTER, blocks=(Heading("x", 3, text("Too deep")),))
    assert build_pdf(lame).pages == 2
    with pytest.raises(HinderedError) as refused:
        build_pdf(final(lame))
    assert "Too deep" in say(refused.value.message)


def test_a_draft_is_drawn_even_if_a_link_leads_nowhere_yet() -> None:
    block = Paragraph("x", (Run("later", href="#not-written"),))
    assert build_pdf(replace(ENGLISH_LETTER, blocks=(block,))).pages == 2


def test_composing_changes_only_what_is_in_pieces() -> None:
    assert composed(ENGLISH_LETTER) is ENGLISH_LETTER
    assert composed(text("w\u0302")) == text("ŵ")
    assert composed(text("seen\0 \u202elate")) == text("seen late")


@pytest.mark.parametrize(
    ("words", "kind", "found"),
    [
        ("number 943 476 5919 was", "nhs_number", "943 476 5919"),
        ("AB 12 34 56 C", "insurance_number", "AB 12 34 56 C"),
        ("write to someone@example.com", "email", "someone@example.com"),
        ("ring 01970 123 456 now", "phone", "01970 123 456"),
        ("at SY23 3AA today", "postcode", "SY23 3AA"),
        ("born on 3 May 2011", "birth_date", "born on 3 May 2011"),
        ("fe'i ganed ar 3 o Fai 2011", "birth_date", "ganed ar 3 o Fai 2011"),
        ("We met Child AB there", "initials", "Child AB"),
        ("see da-0417 for it", "reference", "da-0417"),
        ("in case 88 the plan", "reference", "case 88"),
        ("SIAN MORGAN said", "name", "SIAN MORGAN"),
        ("Siân’s mother", "name_part", "Siân’s"),
        ("Sarah Jones was not seen", "name", "Sarah Jones"),
        ("so said Mrs Bevan on site", "name", "Mrs Bevan"),
        ("y teulu ym Maes-y-Coed", "place", "Maes-y-Coed"),
        ("only two children were", "small_count", "two children"),
        ("tri o blant", "small_count", ""),
    ],
)
def test_what_may_identify_someone_is_found(words: str, kind: str, found: str) -> None:
    hits = [(hit.kind, hit.words) for hit in find([("p", words)], KNOWN)]
    assert hits == ([(kind, found)] if found else [])


def test_a_number_that_fails_its_check_digit_is_no_nhs_number() -> None:
    assert [hit.kind for hit in find([("p", "943 476 5918")], KNOWN)] == []


def test_words_that_are_names_only_sometimes_are_graded_lower() -> None:
    (hit,) = find([("p", "Mr Price came")], KNOWN)
    assert (hit.kind, hit.grade) == ("name_part", "possible")
    assert find([("p", "the price rose")], KNOWN) == []


def test_what_is_allowed_is_not_reported() -> None:
    assert find([("p", "write to office@example.org")], KNOWN) == []


def test_a_telltale_of_a_letter_leads_to_its_paragraph_and_of_a_file_to_its_page() -> None:
    """A name split over a line end, in a description and in the subject is still found."""
    letter = replace(
        ENGLISH_LETTER,
        subject="About Siân Morgan",
        blocks=(
            Numbered("p1", "1.1", text("We met " * 12, "Ifan Price", " there.")),
            Figure("p2", "A picture of Maes-y-Coed", text("Where")),
        ),
    )
    places = {(hit.place, hit.words) for hit in in_letter(letter, KNOWN)}
    assert places == {
        ("p1", "Ifan Price"), ("p2", "Maes-y-Coed"), ("about", "Siân Morgan"),
    }  # fmt: skip
    in_file = {(hit.place, hit.words) for hit in in_pdf(build_pdf(letter).bytes, KNOWN)}
    assert {
        ("page 2", "Ifan Price"), ("description", "Maes-y-Coed"), ("metadata", "Siân Morgan"),
    } <= in_file  # fmt: skip
