"""An inspector reviews cases and refers a danger back, in the window."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db.models import CaseReview, Concern, SampledCase
from db.store import Store
from desktop.casework import concerns
from desktop.casework.counts import case_counts
from desktop.casework.page import CasesPage, make_page
from desktop.casework.page.concern_card import ConcernCard
from desktop.casework.reviews import review_id
from desktop.framework import load
from desktop.widgets.button import CommandButton
from desktop.widgets.status import Status
from desktop.widgets.text_fields import TextLine
from desktop.work.desk import Desk
from desktop.work.work import Work
from tests.stages import NAME, begun, sampled


@pytest.fixture
def inspection(store: Store) -> UUID:
    made = begun(store)
    with store.sessions.writing(NAME) as writing:
        sampled(writing, made, 3, 1)
    return made


@pytest.fixture
def page(qtbot: QtBot, store: Store, inspection: UUID) -> Iterator[CasesPage]:
    work = Work(store)
    desk = Desk(work, inspection, load("childrens-inspection"), "en")
    made = make_page(desk)
    qtbot.addWidget(made)
    work.changed.connect(lambda _changes: made.refresh())
    made.resize(1200, 800)
    made.show()
    made.refresh()
    work.settle()
    yield made
    made.leave()
    work.settle()
    work.finish()


def _work(page: CasesPage) -> Work:
    return page._desk.work


def _choose(page: CasesPage, caption: str, box: object) -> None:
    button = next(b for b in box.box.buttons if b.text() == caption)
    button.click()
    _work(page).settle()


def _review(page: CasesPage, store: Store) -> CaseReview | None:
    with store.sessions.reading() as session:
        return session.get(CaseReview, review_id(UUID(page.list.current_id())))


def test_a_judgement_ends_the_review_and_next_leads_to_the_following_case(
    page: CasesPage, store: Store, inspection: UUID
):
    first = page.list.current_id()
    _choose(page, "Requires improvement", page.form.overall)
    review = _review(page, store)
    assert review is not None
    assert (review.state, review.overall) == ("reviewed", "requires_improvement")
    page.actions_shown()[-1].run()
    _work(page).settle()
    assert page.list.current_id() != first
    assert "1 of 4" in page.sentence


def test_what_is_typed_is_kept_when_another_case_is_chosen(page: CasesPage, store: Store):
    first = page.list.current_id()
    page.form.texts["summary"].box.setPlainText("Risk was seen late; tŷ'r teulu.")
    page.list.choose(page.list.table.model.id_at(1))
    _work(page).settle()
    with store.sessions.reading() as session:
        review = session.get_one(CaseReview, review_id(UUID(first)))
    assert review.summary == "Risk was seen late; tŷ'r teulu."
    assert page.form.texts["summary"].value() == ""
    page.list.choose(first)
    _work(page).settle()
    assert page.form.texts["summary"].value() == "Risk was seen late; tŷ'r teulu."


def test_a_case_left_without_a_reason_says_so_at_its_box_and_stays_open(
    page: CasesPage, store: Store
):
    _choose(page, "Not reviewed", page.form.state)
    page.form.reason.set_value(" ")
    page.form._on_reason(" ")
    _work(page).settle()
    assert "why" in page.form.reason.trouble.lower()
    review = _review(page, store)
    assert review is None or review.state == "open"
    page.form._on_reason("Closed after one call.")
    _work(page).settle()
    review = _review(page, store)
    assert review is not None
    assert (review.state, review.not_reviewed_reason) == ("not_reviewed", "Closed after one call.")


def test_next_answers_when_nothing_is_left_to_review(page: CasesPage, store: Store):
    with store.sessions.writing(NAME) as writing:
        for row in writing.session.query(SampledCase).all():
            if str(row.id) != page.list.current_id():
                writing.set(SampledCase, row.id, standing="withdrawn")
    page.refresh()
    _work(page).settle()
    page.actions_shown()[-1].run()
    assert "No other case" in page.notice.sentence


def test_a_concern_is_raised_told_and_its_clock_is_shown(
    page: CasesPage, store: Store, inspection: UUID
):
    page.actions_shown()[0].run()
    page.concerns.what.set_value("No one has seen the child since the fall.")
    page.concerns._on_raise()
    page.concerns._on_raise()  # pressed twice: still one concern
    _work(page).settle()
    with store.sessions.reading() as session:
        concern = session.query(Concern).one()
        assert case_counts(session, inspection).selected == 4
    assert concern.what == "No one has seen the child since the fall."
    assert str(concern.sampled_case_id) == page.list.current_id()
    told = page.concerns._cards[concern.id]
    told.findChild(TextLine).set_value("Head of service")
    told.findChild(CommandButton).click()
    _work(page).settle()
    card = page.concerns._cards[concern.id]
    assert any("Written report" in one.text() for one in card.findChildren(Status))


def test_a_concern_that_is_typed_and_not_raised_is_not_lost_to_another_case(page: CasesPage):
    page.actions_shown()[0].run()
    first = page.concerns._case
    page.concerns.what.set_value("Not seen for eight weeks.")
    page.concerns.begin(None)
    assert "First raise" in page.notice.sentence
    assert page.concerns._case == first
    page.concerns.begin(first)
    assert page.concerns.what.value() == "Not seen for eight weeks."


def _open_again(qtbot: QtBot, page: CasesPage) -> CasesPage:
    """Another page on the same workspace, as after the window was closed and opened."""
    page.leave()
    _work(page).settle()
    again = make_page(page._desk)
    qtbot.addWidget(again)
    again.show()
    again.refresh()
    _work(page).settle()
    return again


def test_a_concern_that_is_typed_and_not_raised_is_there_when_the_window_opens_again(
    qtbot: QtBot, page: CasesPage, store: Store
):
    page.actions_shown()[0].run()
    about = page.concerns._case
    qtbot.keyClicks(page.concerns.what._area, "Not seen for eight weeks.")
    page.concerns.marks.set_value(["immediate_danger"])
    page.concerns.marks.edited.emit(["immediate_danger"])
    again = _open_again(qtbot, page)
    again.open_part("concerns")
    assert again.concerns.what.value() == "Not seen for eight weeks."
    assert list(again.concerns.marks.value()) == ["immediate_danger"]
    assert again.concerns._case == about
    assert not again.concerns._cards  # no clock runs, nobody is told
    again.concerns._on_raise()
    _work(page).settle()
    with store.sessions.reading() as session:
        concern = session.query(Concern).one()
    assert concern.seen_at is not None
    assert (concern.what, concern.immediate_danger) == ("Not seen for eight weeks.", True)
    assert not _open_again(qtbot, again).concerns.form.isVisible()


def test_a_text_that_a_crash_left_half_typed_is_led_to(qtbot: QtBot, page: CasesPage):
    page.actions_shown()[0].run()
    qtbot.keyClicks(page.concerns.what._area, "Not seen")
    row = UUID(page.concerns.what.record_id)
    page.leave()
    _work(page).settle()
    again = make_page(page._desk)
    qtbot.addWidget(again)
    again.show()
    again.open_at(row)
    again.refresh()
    _work(page).settle()
    assert again.current_part() == "concerns"
    assert again.concerns.what.value() == "Not seen"


def _raised(page: CasesPage) -> ConcernCard:
    page.actions_shown()[0].run()
    page.concerns.what.set_value("No one has seen the child since the fall.")
    page.concerns.seen.day.set_value(date(2017, 7, 14))
    page.concerns.seen.clock.set_value(time(10, 20))
    page.concerns._on_raise()
    _work(page).settle()
    (card,) = page.concerns._cards.values()
    return card


def _concern(store: Store) -> Concern:
    with store.sessions.reading() as session:
        return session.query(Concern).one()


def test_the_steps_of_a_concern_are_dated_and_stand_in_their_order(page: CasesPage, store: Store):
    card = _raised(page)
    assert _concern(store).seen_at == datetime(2017, 7, 14, 9, 20, tzinfo=UTC)
    card.whom.set_value("Head of service")
    card.moment.day.set_value(date(2017, 7, 14))
    card._on_told()
    assert card.moment.clock.trouble == "Give the time too."
    card.moment.clock.set_value(time(10, 0))
    card._on_told()
    _work(page).settle()
    assert "before the step before it: 14 July 2017, 10:20" in card.moment.day.trouble
    card.moment.day.set_value(date(2117, 7, 14))
    card._on_told()
    _work(page).settle()
    assert "still to come" in card.moment.day.trouble
    card.moment.day.set_value(date(2017, 7, 14))
    card.moment.clock.set_value(time(11, 5))
    card._on_told()
    _work(page).settle()
    assert _concern(store).told_at == datetime(2017, 7, 14, 10, 5, tzinfo=UTC)
    (card,) = page.concerns._cards.values()
    card._on_step("written_at")
    _work(page).settle()
    assert datetime.now(UTC) - _concern(store).written_at < timedelta(minutes=1)


def test_a_concern_raised_by_mistake_is_withdrawn_with_a_reason_and_stays_in_the_record(
    page: CasesPage, store: Store, inspection: UUID
):
    card = _raised(page)
    card._on_withdraw()
    _work(page).settle()
    assert card.reason.trouble == "Say why it is withdrawn."
    card.reason.set_value("Of another child.")
    card._on_withdraw()
    _work(page).settle()
    (card,) = page.concerns._cards.values()
    assert any("Of another child." in one.text() for one in card.findChildren(QLabel))
    assert not card.findChildren(CommandButton)
    with store.sessions.reading() as session:
        assert concerns.running(session, inspection, load("childrens-inspection")) == []


def test_a_concern_that_the_authority_was_told_of_is_not_withdrawn(page: CasesPage, store: Store):
    card = _raised(page)
    card.whom.set_value("Head of service")
    card._on_told()
    _work(page).settle()
    with store.sessions.writing(NAME) as writing, pytest.raises(concerns.ConcernTrouble):
        concerns.withdraw(writing, _concern(store).id, "Of another child.")
