"""What values mean, however they are written."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.sampling.long_list import privacy
from desktop.sampling.long_list.returning import harmless
from desktop.sampling.long_list.synonyms import plain
from desktop.sampling.long_list.values import (
    NO_AGE,
    NotUnderstoodError,
    age_from_birth,
    age_of,
    day_of,
    is_yes,
    one_of,
    text_of,
)

AT_TEN = datetime(2017, 2, 3, 10)  # noqa: DTZ001 - cells have no zone


@pytest.mark.parametrize(
    "written",
    [
        "03/02/2017",
        "3.2.17",
        "2017-02-03",
        "3 Feb 2017",
        "3rd February 2017",
        "3 Chwefror 2017",
        "Fri 3 February 2017",
        "03-Feb-2017",
        "20170203",
        "February 3, 2017",
        "Feb 3 2017",
        "03/02/2017 14:30",
        "2017-02-03T00:00:00",
        42769,
        42769.5,
        "42769",
        date(2017, 2, 3),
        AT_TEN,
        "\xa003/02/2017 ",
    ],
)
def test_a_day_is_understood_in_all_its_spellings(written):
    assert day_of(written) == date(2017, 2, 3)


@pytest.mark.parametrize(
    "written",
    ["31/02/2017", "2017", "soon", "32/01/2017", -5, 1e9, True, "01/01/0201", "=TODAY()"],
)
def test_a_day_that_can_not_be_is_not_understood(written):
    with pytest.raises(NotUnderstoodError):
        day_of(written)


@pytest.mark.parametrize(
    "written", ["", " ", "#N/A", "Not recorded", "n/a", "Heb ei gofnodi", "\xa0", "-"]
)
def test_nothing_recorded_is_no_day(written):
    assert day_of(written) is None


@given(st.dates(date(1901, 1, 1), date(2099, 12, 31)))
def test_every_day_comes_back_from_its_british_and_its_iso_form(day):
    assert day_of(f"{day:%d/%m/%Y}") == day_of(day.isoformat()) == day


@pytest.mark.parametrize(
    ("written", "band"),
    [
        (6.138, "5-9"),
        ("12", "10-15"),
        ("5 to 9", "5-9"),
        ("5–9", "5-9"),
        ("16 or 17", "16-17"),
        ("18+", "18+"),
        ("over 18", "18+"),
        ("18 a throsodd", "18+"),
        ("under 1", "0-4"),
        ("6 months", "0-4"),
        ("Unborn", "0-4"),
        ("Rhwng 10 a 15", "10-15"),
        ("15 yrs", "10-15"),
        ("0", "0-4"),
        (date(2026, 9, 5), "5-9"),
        (date(2015, 10, 1), "10-15"),
        ("", ""),
        ("Unknown", ""),
    ],
)
def test_ages_and_bands_of_any_spelling_become_our_bands(written, band):
    assert age_of(written).band == band


@pytest.mark.parametrize("written", [-1, 400, "old", "9-5", date(2017, 6, 1)])
def test_an_age_nobody_has_is_not_understood(written):
    with pytest.raises(NotUnderstoodError):
        age_of(written)


def test_an_age_is_that_of_the_last_day_of_the_period():
    assert age_from_birth("02/06/2001", date(2017, 6, 1)).least == 15
    assert age_from_birth("01/06/2001", date(2017, 6, 1)).least == 16
    assert age_from_birth("2001-06", date(2017, 6, 1)).least == 16
    assert age_from_birth("01/09/2017", date(2017, 6, 1)).band == "0-4"
    assert age_from_birth("", date(2017, 6, 1)) is NO_AGE


@pytest.mark.parametrize(
    ("kind", "written", "meaning"),
    [
        ("sex", "b) Female", "female"),
        ("sex", 2.0, "female"),
        ("sex", "1", "male"),
        ("sex", "Gwryw", "male"),
        ("sex", "c) Not stated/recorded", ""),
        ("sex", "#N/A", ""),
        ("status", "Wedi cau", "closed"),
        ("status", "c) Child in need plan", "open"),
        ("language", " Cymraeg", "cy"),
        ("language", "English / Saesneg", "en"),
        ("pool", "Cyswllt", "contact"),
    ],
)
def test_coded_and_bilingual_values_have_one_meaning(kind, written, meaning):
    assert one_of(kind)(written) == meaning


@given(st.text(max_size=30))
def test_no_text_breaks_a_reader(text):
    for work in (day_of, age_of, is_yes, one_of("sex")):
        try:
            work(text)
        except NotUnderstoodError:
            continue
    assert plain(plain(text)) == plain(text)


@given(st.text(max_size=20))
def test_a_returned_text_never_begins_as_a_formula(text):
    assert not harmless(text).lstrip(" ").startswith(("=", "+", "-", "@"))


@pytest.mark.parametrize(
    ("mark", "says"), [("1.0", True), ("0.0", False), ("Oedd", True), ("–", False), ("?", False)]
)
def test_a_mark_may_be_a_number_with_a_point_or_a_sign_for_nothing(mark, says):
    assert is_yes(mark) is says


def test_a_sign_that_means_nothing_known_is_told():
    with pytest.raises(NotUnderstoodError):
        is_yes("*")


@pytest.mark.parametrize("written", ["March 2007", "Mawrth 2007", "03/2007", "2007-03"])
def test_month_and_year_of_birth_make_an_age_in_any_spelling(written):
    assert age_from_birth(written, date(2017, 6, 1)).least == 10


def test_numbers_are_written_as_people_write_them():
    assert [text_of(9212044.0), text_of(1.5), text_of("a\xa0 b\n"), text_of(AT_TEN)] == [
        "9212044",
        "1.5",
        "a b",
        "2017-02-03 10:00:00",
    ]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Child's surname", "name"),
        ("Allocated Worker", "name"),
        ("Enw llawn", "name"),
        ("Cyfeiriad", "address"),
        ("Home postcode", "address"),
        ("Rhif ffôn", "telephone"),
        ("E-mail", "email"),
        ("NHS No.", "number"),
        ("UPN", "number"),
        ("Placed with parents", ""),
        ("Case reference", ""),
        ("Date of Last IRO Visit", ""),
    ],
)
def test_headings_that_name_or_find_a_person_are_known(heading, kind):
    assert privacy.by_heading(heading) == kind


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        (["SY23 1AA", "LD1 5LG", "SA1 1AA"], "address"),
        (["a@b.cymru", "c@d.wales", "e@f.uk"], "email"),
        (["01970 123456", "07700 900123", "029 2018 0000"], "telephone"),
        (["943 476 5919", "4010232137", "943 476 5919"], "number"),
        (["A123456789012", "B123456789012", "D051910639385"], "number"),
        (["P-100065", "C-100772", "P-100419"], ""),
        (["01/02/2017", "03/04/2017", "05/06/2016"], ""),
        (["9212044", "11973218", "6217392"], ""),
    ],
)
def test_values_that_find_a_person_are_known_by_their_looks(values, kind):
    assert privacy.by_values(values) == kind
