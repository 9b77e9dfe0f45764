"""An inspector reviews cases and refers a danger back, in the window."""

from collections.abc import Iterator
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from db.models import CaseReview, Concern, SampledCase
from db.store import Store
from desktop.casework.counts import case_counts
from desktop.casework.page import CasesPage, make_page
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
