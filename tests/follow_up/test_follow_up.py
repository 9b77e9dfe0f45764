"""Recommendations are followed with their dates, plans and events, over the years."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from db.models import Inspection
from db.store import Store
from desktop.findings.recommendations import recommend
from desktop.follow_up.history import add_event, events, years
from desktop.follow_up.items import (
    CLOSED,
    FollowUpTrouble,
    change_item,
    followed,
    note_event,
)
from desktop.follow_up.page import FollowUpPage, make_page
from desktop.follow_up.standing import standing
from desktop.framework import load
from desktop.plan.inspection import NoSuchInspection
from desktop.words.standing import State
from desktop.work.desk import Desk
from desktop.work.work import Work
from tests.stages import NAME, begun

FRAMEWORK = load("childrens-inspection")


@pytest.fixture
def inspection(store: Store) -> UUID:
    made = begun(store)
    with store.sessions.writing(NAME) as writing:
        writing.set(Inspection, made, published_on=date(2017, 10, 17))
        recommend(writing, made, "See each child.", "Gweld.", band="immediate", theme="staffing")
        recommend(writing, made, "Plan ahead.", "Cynllunio.", band="longer", theme="leadership")
    return made


def test_a_recommendation_is_due_as_its_band_says_or_as_was_agreed(store: Store, inspection: UUID):
    with store.sessions.reading() as session:
        first, second = followed(session, inspection, FRAMEWORK)
    assert (first.due, second.due) == (date(2017, 11, 17), date(2018, 10, 17))
    with store.sessions.writing(NAME) as writing:
        change_item(writing, second.recommendation.id, due=date(2018, 3, 1), owner="Director")
    with store.sessions.reading() as session:
        second = followed(session, inspection, FRAMEWORK)[1]
    assert (second.due, second.owner) == (date(2018, 3, 1), "Director")
    assert second.late(date(2018, 3, 2))


def test_what_was_seen_is_dated_and_brings_the_progress(store: Store, inspection: UUID):
    with store.sessions.reading() as session:
        first = followed(session, inspection, FRAMEWORK)[0]
    step = FRAMEWORK.progress[1].id
    with store.sessions.writing(NAME) as writing:
        note_event(writing, first.recommendation.id, date(2018, 1, 9), "Visited.", step)
        with pytest.raises(FollowUpTrouble):
            note_event(writing, first.recommendation.id, date(2018, 1, 9), " ")
    with store.sessions.reading() as session:
        first = followed(session, inspection, FRAMEWORK)[0]
        where = standing(session, inspection, FRAMEWORK)
    assert (first.status, [event.text for event in first.events]) == (step, ["Visited."])
    assert where.state is State.MISSING  # both are past their dates by now


def test_closed_recommendations_complete_the_stage(store: Store, inspection: UUID):
    with store.sessions.writing(NAME) as writing:
        for one in followed(writing.session, inspection, FRAMEWORK):
            change_item(writing, one.recommendation.id, status=CLOSED)
    with store.sessions.reading() as session:
        assert standing(session, inspection, FRAMEWORK).state is State.COMPLETED


def test_an_authority_is_known_over_the_years_with_its_events(store: Store, inspection: UUID):
    later = begun(store)
    with store.sessions.writing(NAME) as writing:
        writing.set(Inspection, later, title="Follow-up 2018", period_to=date(2018, 10, 1))
        add_event(writing, later, date(2018, 10, 2), "meeting", "Improvement conference")
    with store.sessions.reading() as session:
        told = years(session, "dyffryn")
        happened = events(session, "Dyffryn Aeron Council")
        with pytest.raises(NoSuchInspection):
            years(session, "Nowhere")
    assert [len(year.items) for year in told] == [0, 2]
    assert [event.text for event in happened] == ["Improvement conference"]


@pytest.fixture
def page(qtbot: QtBot, store: Store, inspection: UUID) -> Iterator[FollowUpPage]:
    work = Work(store)
    made = make_page(Desk(work, inspection, FRAMEWORK, "en"))
    qtbot.addWidget(made)
    work.changed.connect(lambda _changes: made.refresh())
    made.show()
    made.refresh()
    work.settle()
    yield made
    made.leave()
    work.settle()
    work.finish()


def test_the_page_keeps_plan_progress_and_what_was_seen(
    page: FollowUpPage, store: Store, inspection: UUID
):
    work = page._desk.work
    page.plan.box.setPlainText("A visit to each child by March.")
    page.leave()
    page.status.edited.emit(FRAMEWORK.progress[0].id)
    page.what.set_value("Files show visits on time.")
    page._on_note()
    work.settle()
    with store.sessions.reading() as session:
        first = followed(session, inspection, FRAMEWORK)[0]
    assert first.plan == "A visit to each child by March."
    assert first.status == FRAMEWORK.progress[0].id
    assert [event.text for event in first.events] == ["Files show visits on time."]
    page.history.on.set_value(date(2018, 1, 1))
    page.history._on_add()
    work.settle()
    with store.sessions.reading() as session:
        assert len(events(session, "Dyffryn Aeron Council")) == 1
