"""When things are due."""

from datetime import UTC, date, datetime

from desktop.framework import load
from desktop.framework.timing import band_due, clock_due_day, clock_ends, due_dates

CHILDREN = load("childrens-inspection")
FIELDWORK = {"fieldwork_start": date(2017, 7, 17), "fieldwork_end": date(2017, 8, 4)}


def test_milestones_before_fieldwork_count_back_in_weeks():
    days = due_dates(CHILDREN.milestones, FIELDWORK)
    assert days["notice"] == date(2017, 5, 22)
    assert days["self_assessment"] == date(2017, 6, 19)
    assert days["sample_returned"] == date(2017, 7, 3)


def test_milestones_after_fieldwork_count_in_working_days_of_wales():
    days = due_dates(CHILDREN.milestones, FIELDWORK)
    assert days["verbal_feedback"] == date(2017, 8, 8)
    assert days["draft"] == date(2017, 8, 25)
    assert days["quality_check"] == date(2017, 9, 4)  # over the summer bank holiday
    assert days["publication"] == date(2017, 10, 16)


def test_a_day_that_was_set_stands_and_what_counts_from_it_follows():
    days = due_dates(CHILDREN.milestones, FIELDWORK | {"publication": date(2017, 10, 17)})
    assert days["publication"] == date(2017, 10, 17)
    assert days["improvement_plan"] == date(2017, 11, 14)
    assert days["reinspection"] == date(2018, 10, 17)


def test_milestones_come_in_the_frameworks_order_and_without_those_that_can_not_be_told():
    days = due_dates(CHILDREN.milestones, FIELDWORK | {"publication": date(2017, 10, 17)})
    assert list(days) == [rule.id for rule in CHILDREN.milestones if rule.id != "ministers_report"]
    assert due_dates(CHILDREN.milestones, {}) == {}


def test_the_plan_of_the_2018_follow_up_is_due_as_it_was():
    days = due_dates(CHILDREN.milestones, {"publication": date(2019, 1, 9)})
    assert days["improvement_plan"] == date(2019, 2, 6)


def test_a_clock_of_hours_runs_through_the_night_that_summer_time_ends():
    started = datetime(2026, 10, 24, 15, 0, tzinfo=UTC)
    assert clock_ends(CHILDREN.clock("written_report"), started) == datetime(
        2026, 10, 25, 15, 0, tzinfo=UTC
    )


def test_a_clock_of_working_days_ends_with_the_last_local_day():
    started = datetime(2026, 4, 2, 23, 30, tzinfo=UTC)  # already Good Friday in Wales
    ends = clock_ends(CHILDREN.clock("authority_decision"), started)
    assert ends == datetime(2026, 4, 7, 23, 0, tzinfo=UTC)  # Tuesday's midnight, summer time


def test_limits_on_a_case_file_are_told_in_days():
    strategy = date(2016, 12, 1)
    assert clock_due_day(CHILDREN.clock("initial_conference"), strategy) == date(2016, 12, 22)
    assert clock_due_day(CHILDREN.clock("later_core_group"), strategy) == date(2017, 1, 12)
    assert clock_due_day(CHILDREN.clock("first_review_conference"), strategy) == date(2017, 3, 1)
    assert clock_due_day(CHILDREN.clock("written_report"), strategy) == date(2016, 12, 2)


def test_bands_count_months_from_publication():
    published = date(2017, 10, 17)
    assert [band_due(band, published) for band in CHILDREN.bands] == [
        date(2017, 11, 17), date(2018, 2, 17), date(2018, 10, 17),
    ]  # fmt: skip
