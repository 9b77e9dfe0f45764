"""Selected, reviewed, tracked, judged: separate facts that must agree before they are printed."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from db.models import Concern, SampledCase
from db.store import Store
from desktop.casework import concerns as concerns_room
from desktop.casework.counts import case_counts, disagreements
from desktop.casework.reviews import (
    NotReviewable,
    answers_of,
    case_lines,
    finish_review,
    judge_dimension,
    leave_unreviewed,
    reopen_review,
    review_of,
    track,
)
from desktop.casework.standing import standing
from desktop.framework import load
from desktop.words.messages import say
from desktop.words.standing import State
from tests.stages import NAME, begun, sampled

DAY = date(2017, 7, 18)


@pytest.fixture
def inspection(store: Store) -> UUID:
    return begun(store)


def test_the_two_sixteens_of_2017_are_counted_apart_and_reconcile(store: Store, inspection: UUID):
    with store.sessions.writing(NAME) as writing:
        cases = sampled(writing, inspection, 30, 20)
        for n, case in enumerate(cases[:42]):
            overall = "poor" if n < 16 else "requires_improvement"
            finish_review(writing, case, overall=overall, reviewed_on=DAY, tracked=n >= 26)
        for case in cases[42:]:
            leave_unreviewed(
                writing, case, "Closed after one contact; the record held nothing more."
            )
    with store.sessions.reading() as session:
        counts = case_counts(session, inspection)
        where = standing(session, inspection, load("childrens-inspection"))
    assert (counts.selected, counts.of_pool("case"), counts.of_pool("contact")) == (50, 30, 20)
    assert (counts.reviewed, counts.not_reviewed, counts.tracked) == (42, 8, 16)
    assert counts.judged == {"poor": 16, "requires_improvement": 26}
    assert disagreements(counts) == []
    assert where.state is State.COMPLETED
    assert where.badge == "42 · 16"


def test_what_does_not_reconcile_is_said_in_a_sentence_each(store: Store, inspection: UUID):
    with store.sessions.writing(NAME) as writing:
        cases = sampled(writing, inspection, 3, 0)
        finish_review(writing, cases[0], overall="good", reviewed_on=DAY)
        track(writing, cases[1], tracked=True)
    with store.sessions.reading() as session:
        said = [say(m) for m in disagreements(case_counts(session, inspection))]
    assert said == [
        "Selected but neither reviewed nor left with a reason: 2.",
        "Tracked, but the file is not reviewed: 1.",
    ]


def test_a_review_needs_a_judgement_and_a_case_left_needs_a_reason(store: Store, inspection: UUID):
    with store.sessions.writing(NAME) as writing:
        case = sampled(writing, inspection, 1, 0)[0]
        with pytest.raises(NotReviewable):
            finish_review(writing, case, overall="", reviewed_on=DAY)
        with pytest.raises(NotReviewable):
            leave_unreviewed(writing, case, "  ")


def test_a_case_left_and_reopened_keeps_what_was_written(store: Store, inspection: UUID):
    with store.sessions.writing(NAME) as writing:
        case = sampled(writing, inspection, 1, 0)[0]
        judge_dimension(writing, case, "access", "poor", "late")
        leave_unreviewed(writing, case, "Withdrawn by court order.")
        reopen_review(writing, case)
        judge_dimension(writing, case, "access", "adequate")
    with store.sessions.reading() as session:
        review = review_of(session, case)
        assert review is not None
        answers = answers_of(session, review.id)
    assert review.state == "open"
    assert [(a.judgement, a.note) for a in answers.values()] == [("adequate", "late")]


def test_withdrawn_cases_stay_in_the_list_and_out_of_the_counts(store: Store, inspection: UUID):
    with store.sessions.writing(NAME) as writing:
        cases = sampled(writing, inspection, 2, 0)
        writing.set(SampledCase, cases[0], standing="withdrawn")
    with store.sessions.reading() as session:
        lines, counts = case_lines(session, inspection), case_counts(session, inspection)
    assert [line.standing for line in lines] == ["withdrawn", "selected"]
    assert (counts.selected, counts.withdrawn) == (1, 1)


def test_a_concern_told_by_telephone_must_be_confirmed_in_writing_within_a_day(
    store: Store, inspection: UUID
):
    framework = load("childrens-inspection")
    told = datetime(2017, 7, 14, 10, 20, tzinfo=UTC)  # a Friday
    with store.sessions.writing(NAME) as writing:
        concern = concerns_room.raise_concern(writing, inspection, "No safety plan.", seen_at=told)
        concerns_room.refer_back(writing, concern, "Head of service", told, writing.person.user_id)
    with store.sessions.reading() as session:
        [(row, clock)] = concerns_room.running(session, inspection, framework)
    assert (row.told_whom, clock.due) == ("Head of service", told + timedelta(hours=24))
    assert clock.late(told + timedelta(hours=25))
    assert not clock.late(told + timedelta(hours=23))


def test_the_acknowledgement_is_due_in_seven_working_days(store: Store, inspection: UUID):
    framework = load("childrens-inspection")
    written = datetime(2017, 8, 22, 9, 0, tzinfo=UTC)
    concern = Concern(told_at=written, written_at=written)
    clock = concerns_room.clocks(concern, framework)[1]
    assert clock.due.date() == date(2017, 9, 1)  # the August bank holiday does not count
