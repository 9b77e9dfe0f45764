"""An inspector writes findings, moves them, deletes one, and sorts recommendations."""

from collections.abc import Iterator
from uuid import UUID, uuid4

import pytest
from pytestqt.qtbot import QtBot

from db.models import Finding, Recommendation
from db.store import Store
from desktop.findings import findings as room
from desktop.findings.page import FindingsPage, make_page
from desktop.findings.page.support import AT_ONCE
from desktop.findings.recommendations import recommend
from desktop.findings.support import Support
from desktop.framework import load
from desktop.interviews.interviews import add_note, plan_interview
from desktop.widgets.button import CommandButton
from desktop.work.desk import Desk, Place
from desktop.work.work import Work
from tests.stages import NAME, begun

FRAMEWORK = load("childrens-inspection")


@pytest.fixture
def inspection(store: Store) -> UUID:
    made = begun(store)
    first = FRAMEWORK.dimensions[0].id
    with store.sessions.writing(NAME) as writing:
        interview = plan_interview(writing, made, kind="staff", role="social_worker")
        note = add_note(writing, interview, "We wait for weeks.")
        one = room.add_finding(writing, made, first, "One.", "Un.")
        room.tie(writing, one, [("note", note)])
        room.add_finding(writing, made, first, "Two.", "Dau.")
        recommend(writing, made, "Do.", "Gwneud.", band="medium", theme="staffing")
    return made


@pytest.fixture
def page(qtbot: QtBot, store: Store, inspection: UUID) -> Iterator[FindingsPage]:
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


def _run(page: FindingsPage, command: str) -> None:
    next(c for c in page.commands() if c.id == command).run()
    page._desk.work.settle()


def _numbers(store: Store, inspection: UUID) -> list[tuple[str, str]]:
    with store.sessions.reading() as session:
        return [(f.number, f.text_en) for f in room.numbered(session, inspection, FRAMEWORK)]


def test_a_new_finding_stands_below_the_chosen_one_and_takes_what_is_typed(
    page: FindingsPage, store: Store, inspection: UUID
):
    _run(page, "findings.new")
    page.findings.text_en.box.setPlainText("Between.")
    page.leave()
    page._desk.work.settle()
    assert _numbers(store, inspection) == [("1.1", "One."), ("1.2", "Between."), ("1.3", "Two.")]


def test_moving_a_finding_gives_it_and_the_others_new_numbers(
    page: FindingsPage, store: Store, inspection: UUID
):
    _run(page, "findings.down")
    assert _numbers(store, inspection) == [("1.1", "Two."), ("1.2", "One.")]
    _run(page, "findings.down")
    assert "end of its part" in page.notice.sentence
    _run(page, "findings.up")
    assert _numbers(store, inspection) == [("1.1", "One."), ("1.2", "Two.")]


def test_deleting_just_happens_and_offers_undo(
    page: FindingsPage, store: Store, inspection: UUID, qtbot: QtBot
):
    _run(page, "findings.delete")
    assert _numbers(store, inspection) == [("1.1", "Two.")]
    assert page.notice.sentence == "Finding 1.1 is deleted."
    with qtbot.waitSignal(page._desk.undo_wanted):
        page.notice._on_undo()


def test_the_evidence_of_a_finding_is_shown_opened_and_untied(
    page: FindingsPage, store: Store, qtbot: QtBot
):
    support = page.findings.support
    assert support._finding is not None
    items = [c for c in support.findChildren(type(support)) if c]
    assert items == []
    with store.sessions.reading() as session:
        from desktop.findings.support import support_of

        [item] = support_of(session, support._finding.id, FRAMEWORK, "en")
    assert (item.kind, item.words, item.stage) == ("Interview", "We wait for weeks.", "interviews")
    with qtbot.waitSignal(page._desk.go_to) as gone:
        support._on_open(item)
    assert gone.args == [Place("interviews", item.row)]
    support._on_untie(item)
    page._desk.work.settle()
    with store.sessions.reading() as session:
        assert room.links_of(session, support._finding.id) == []


def test_a_finding_with_much_evidence_shows_the_first_items_and_the_others_when_asked(
    page: FindingsPage, qtbot: QtBot
):
    support = page.findings.support
    assert support._finding is not None
    row = uuid4()
    one = Support(row, "note", row, "interviews", "Interview", "Team", "Late.", False, False)
    support._show(support._finding, [one] * 12)
    count = support._list.layout().count
    assert count() == AT_ONCE
    assert support._all.text() == "Show every item: 12"
    support._all.click()
    qtbot.waitUntil(lambda: count() == 12)
    assert not support._all.isVisible()
    assert support._list.findChildren(CommandButton)[2 * AT_ONCE - 1].hasFocus()


def test_the_sentence_counts_what_is_bare_and_what_is_thin(page: FindingsPage):
    assert "without evidence: 1" in page.sentence
    assert "on one kind of source: 1" in page.sentence


def test_a_recommendation_is_sorted_and_tied_to_its_findings(page: FindingsPage, store: Store):
    page.open_part("recommendations")
    page._desk.work.settle()
    part = page.recommendations
    part._on_sort("band", "immediate")
    with store.sessions.reading() as session:
        finding = session.query(Finding).filter(Finding.text_en == "Two.").one()
    part._on_findings((str(finding.id),))
    page._desk.work.settle()
    with store.sessions.reading() as session:
        row = session.query(Recommendation).one()
    assert (row.band, row.findings) == ("immediate", [str(finding.id)])
    assert part.findings.value() == (str(finding.id),)
