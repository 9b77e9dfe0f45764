"""Days, periods and times in English and Welsh."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.words import dates


def test_a_long_date_is_written_out_in_each_language():
    assert dates.long_date(date(2016, 6, 1), "en") == "1 June 2016"
    assert dates.long_date(date(2016, 6, 1), "cy") == "1 Mehefin 2016"


def test_a_day_has_its_weekday():
    assert dates.day_and_date(date(2017, 10, 17), "en") == "Tuesday 17 October 2017"
    assert dates.day_and_date(date(2017, 10, 17), "cy") == "Dydd Mawrth 17 Hydref 2017"
    assert dates.short_weekday(date(2017, 10, 18), "cy") == "Mer"


@pytest.mark.parametrize(
    ("first", "last", "english", "welsh"),
    [
        (
            (2016, 6, 1),
            (2017, 6, 1),
            "1 June 2016 to 1 June 2017",
            "1 Mehefin 2016 hyd 1 Mehefin 2017",
        ),
        ((2020, 9, 14), (2020, 9, 18), "14 to 18 September 2020", "14 hyd 18 Medi 2020"),
        (
            (2017, 7, 31),
            (2017, 8, 4),
            "31 July to 4 August 2017",
            "31 Gorffennaf hyd 4 Awst 2017",
        ),
        ((2017, 7, 31), (2017, 7, 31), "31 July 2017", "31 Gorffennaf 2017"),
        (
            (2016, 6, 1),
            (2017, 6, 30),
            "1 June 2016 to 30 June 2017",
            "1 Mehefin 2016 hyd 30 Mehefin 2017",
        ),
    ],
)
def test_a_period_says_once_what_both_ends_share(first, last, english, welsh):
    assert dates.period(date(*first), date(*last), "en") == english
    assert dates.period(date(*first), date(*last), "cy") == welsh


def test_a_utc_moment_is_shown_in_the_local_time_of_wales():
    summer = datetime(2026, 7, 1, 13, 2, 31, tzinfo=UTC)
    assert dates.clock_time(summer, seconds=True) == "14:02:31"
    assert dates.clock_time(datetime(2026, 1, 1, 14, 2, 31, tzinfo=UTC)) == "14:02"
    assert dates.date_and_time(summer, "cy") == "1 Gorffennaf 2026, 14:02"


def test_a_moment_without_a_zone_is_taken_as_utc():
    assert dates.clock_time(datetime(2026, 7, 1, 13, 2)) == "14:02"  # noqa: DTZ001


def test_an_evening_in_summer_belongs_to_the_next_local_day():
    assert dates.local_day(datetime(2026, 6, 30, 23, 30, tzinfo=UTC)) == date(2026, 7, 1)


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(3, 23))
def test_a_local_time_goes_to_utc_and_back(day, hour):
    moment = dates.to_utc(day, time(hour, 5))
    assert moment.utcoffset() == timedelta(0)
    assert (dates.local_day(moment), dates.clock_time(moment)) == (day, f"{hour:02}:05")


@pytest.mark.parametrize("language", ["en", "cy"])
def test_no_two_months_or_weekdays_are_written_alike(language):
    for names in (dates.MONTHS, dates.SHORT_MONTHS):
        assert len(set(names[language])) == 12
    for names in (dates.WEEKDAYS, dates.SHORT_WEEKDAYS):
        assert len(set(names[language])) == 7
