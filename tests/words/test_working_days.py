"""Working days of Wales."""

import json
import subprocess
import sys
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.words import working_days as wd
from desktop.words.messages import say

days = st.dates(date(2010, 1, 1), date(2035, 12, 31))


@pytest.mark.parametrize(
    ("start", "number", "end"),
    [
        ("2017-10-17", 20, "2017-11-14"),
        ("2019-01-09", 20, "2019-02-06"),
        ("2018-12-10", 20, "2019-01-10"),
        ("2026-03-20", 20, "2026-04-21"),
        ("2022-05-13", 20, "2022-06-14"),
        ("2022-09-01", 20, "2022-09-30"),
    ],
)
def test_twenty_working_days_end_where_they_did(start, number, end):
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    assert wd.add_working_days(first, number) == last
    assert wd.working_days_between(first, last) == number


def test_the_golden_checks_are_those_above(shared):
    checks = json.loads((shared / "golden" / "powys.json").read_text())["working_day_checks"]
    for start, number, end in checks:
        assert wd.add_working_days(date.fromisoformat(start), number) == date.fromisoformat(end)


def test_st_davids_day_is_worked_and_a_scottish_holiday_too():
    assert wd.is_working_day(date(2023, 3, 1))
    assert wd.is_working_day(date(2023, 1, 3))
    assert not wd.is_working_day(date(2023, 1, 2))


def test_bank_holidays_have_names_in_both_languages():
    year = wd.bank_holidays(2026)
    assert year[date(2026, 4, 3)] == {"en": "Good Friday", "cy": "Dydd Gwener y Groglith"}
    assert year[date(2026, 12, 28)]["cy"] == "Gŵyl San Steffan (diwrnod yn ei le)"
    for number in range(2015, 2036):
        assert all(one["cy"] != "Gŵyl banc" for one in wd.bank_holidays(number).values()), number


@given(days, st.integers(1, 60))
@settings(max_examples=60)
def test_counting_on_and_counting_between_agree(day, number):
    end = wd.add_working_days(day, number)
    assert wd.is_working_day(end)
    assert wd.working_days_between(day, end) == number
    assert wd.working_days_between(end, day) == -number
    assert wd.working_days_between(day, end - timedelta(days=1)) == number - 1


@given(days, st.integers(0, 60))
@settings(max_examples=60)
def test_counting_back_undoes_counting_on_from_a_working_day(day, number):
    start = wd.add_working_days(day, 1)
    assert wd.add_working_days(wd.add_working_days(start, number), -number) == start


def test_months_end_with_the_shorter_month():
    assert wd.add_months(date(2024, 1, 31), 1) == date(2024, 2, 29)
    assert wd.add_months(date(2024, 12, 31), 2) == date(2025, 2, 28)
    assert wd.add_months(date(2024, 1, 15), -1) == date(2023, 12, 15)
    assert wd.add_months(date(2017, 10, 17), 12) == date(2018, 10, 17)


def test_a_shift_knows_its_units():
    day = date(2017, 7, 17)
    assert wd.shift(day, -8, "weeks") == date(2017, 5, 22)
    assert wd.shift(day, 90, "calendar_days") == date(2017, 10, 15)
    assert wd.shift(day, 4, "months") == date(2017, 11, 17)
    assert wd.shift(day, 1, "working_days") == date(2017, 7, 18)


@pytest.fixture
def office_table(tmp_path):
    file = tmp_path / "office.toml"
    wd.use_table(file)
    yield file
    wd.use_table(None)


def test_an_offices_table_adds_a_day_and_takes_one_away(office_table):
    office_table.write_text(
        '[[extra]]\ndate = 2027-06-21\nen = "A day off"\ncy = "Diwrnod i ffwrdd"\n'
        "[[removed]]\ndate = 2027-05-03\n",
        "utf-8",
    )
    assert wd.bank_holidays(2027)[date(2027, 6, 21)]["cy"] == "Diwrnod i ffwrdd"
    assert wd.add_working_days(date(2027, 6, 18), 1) == date(2027, 6, 22)
    assert wd.is_working_day(date(2027, 5, 3))


@pytest.mark.parametrize(
    "wrong",
    [
        "[[extra]]\ndate = 2027-06-21\n",
        '[[extra]]\ndate = "2027-06-21"\nen = "x"\ncy = "y"\n',
        "extra = 3\n",
        "[[removed]]\nday = 2027-06-21\n",
        "removed = [2027-06-21]\n",
        "= 3\n",
    ],
)
def test_a_wrong_table_is_a_sentence_that_names_the_file(office_table, wrong):
    office_table.write_text(wrong, "utf-8")
    with pytest.raises(wd.CalendarTrouble) as trouble:
        wd.bank_holidays(2027)
    assert "office.toml" in say(trouble.value.message)


def test_whoever_counts_no_days_does_not_wait_for_the_holidays_library():
    seen = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, desktop.framework, desktop.words.working_days;"
            "desktop.framework.load('childrens-inspection');"
            "print([name for name in ('holidays', 'dateutil', 'numpy') if name in sys.modules])",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert seen.stdout.strip() == "[]"
