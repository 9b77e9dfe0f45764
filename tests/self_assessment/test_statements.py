"""Statements are read one by one; lines of enquiry say what has answered them."""

from uuid import UUID

import pytest

from db.models import EvidenceLink, Note
from db.store import Store
from desktop.framework import load
from desktop.self_assessment.enquiries import (
    EnquiryTrouble,
    change_line,
    lines,
    move_line,
    raise_from_answer,
    raise_line,
    remove_line,
)
from desktop.self_assessment.standing import standing
from desktop.self_assessment.statements import (
    Answer,
    answers,
    ensure,
    next_unread,
    progress,
    read_as,
    say_of,
    statement_id,
)
from desktop.words.standing import State
from tests.desks import put

FRAMEWORK = load("childrens-inspection")


def _answers(store: Store, inspection: UUID) -> list[Answer]:
    with store.sessions.reading() as session:
        return answers(session, inspection, FRAMEWORK)


def test_every_expectation_has_its_place_before_anything_is_said(store, inspection):
    found = _answers(store, inspection)
    assert [one.expectation for one in found] == list(FRAMEWORK.expectations)
    assert (found[0].number, found[-1].number[0]) == ("1.1", str(len(FRAMEWORK.dimensions)))
    assert not any(one.is_answered or one.is_read for one in found)


def test_two_laptops_make_one_statement_of_one_expectation(store, inspection):
    one = put(store, lambda w: say_of(w, inspection, "access.1", doing_well="We answer"))
    other = put(store, lambda w: read_as(w, inspection, "access.1", reading="unclear"))
    assert one == other == statement_id(inspection, "access.1")


def test_a_statement_that_was_undone_comes_back_when_it_is_written_again(store, inspection):
    from db.models import Statement

    row = put(store, lambda w: say_of(w, inspection, "access.1", doing_well="We answer"))
    put(store, lambda w: w.delete(Statement, row))
    assert not _answers(store, inspection)[0].is_answered
    put(store, lambda w: ensure(w, inspection, "access.1"))
    assert _answers(store, inspection)[0].doing_well == "We answer"


def test_a_reading_says_who_read_it_and_taking_it_back_says_nobody(store, inspection):
    put(store, lambda w: read_as(w, inspection, "access.2", reading="contradicted", weight="gap"))
    read = _answers(store, inspection)[1]
    assert (read.read_by, read.reading, read.weight) == ("First inspector", "contradicted", "gap")
    assert read.read_at is not None
    put(store, lambda w: read_as(w, inspection, "access.2", reading=None))
    assert _answers(store, inspection)[1].read_at is None


def test_progress_counts_each_dimension_by_itself(store, inspection):
    put(store, lambda w: read_as(w, inspection, "access.1", reading="supported"))
    put(store, lambda w: read_as(w, inspection, "access.2", reading="supported"))
    put(store, lambda w: say_of(w, inspection, "assessment.1", doing_well="In time"))
    access, assessment, *_ = progress(_answers(store, inspection))
    assert (access.read, access.readings["supported"], access.answered) == (2, 2, 0)
    assert (assessment.read, assessment.answered) == (0, 1)


def test_next_leads_to_what_nobody_has_read_and_goes_round(store, inspection):
    for expectation in ("access.1", "access.3"):
        put(store, lambda w, e=expectation: read_as(w, inspection, e, reading="unclear"))
    found = _answers(store, inspection)
    assert next_unread(found, None) is found[1]
    assert next_unread(found, found[1].id) is found[3]
    assert next_unread(found, found[-1].id) is found[1]
    for one in found:
        put(store, lambda w, e=one.expectation.id: read_as(w, inspection, e, reading="unclear"))
    found = _answers(store, inspection)
    assert next_unread(found, found[0].id) is found[1]
    assert next_unread(found, found[-1].id) is None


def test_home_says_not_started_then_in_progress_then_completed(store, inspection):
    def now() -> State:
        with store.sessions.reading() as session:
            return standing(session, inspection, FRAMEWORK).state

    assert now() is State.NOT_STARTED
    put(store, lambda w: say_of(w, inspection, "access.1", doing_well="We answer"))
    assert now() is State.IN_PROGRESS

    def read_all(writing) -> None:
        for one in FRAMEWORK.expectations:
            read_as(writing, inspection, one.id, reading="not_addressed")

    put(store, read_all)
    assert now() is State.COMPLETED


def test_a_line_from_a_gap_knows_where_it_came_from(store, inspection):
    put(store, lambda w: read_as(w, inspection, "access.2", reading="contradicted", weight="gap"))
    gap = _answers(store, inspection)[1]
    put(store, lambda w: raise_from_answer(w, inspection, gap, "Why?", FRAMEWORK))
    with store.sessions.reading() as session:
        line = lines(session, inspection)[0]
    assert (line.number, line.dimension, line.raised_from) == ("E1", "access", "gap")
    assert line.source_id == gap.id
    assert line.lacking == ("file", "interview")


def test_a_line_counts_the_sources_that_answer_it_by_kind_and_each_once(store, inspection):
    line = put(store, lambda w: raise_line(w, inspection, "Why?", sources_wanted=["file"]))

    def tie(writing) -> None:
        note = writing.create(Note, inspection, text="…", line_of_enquiry_id=line)
        case = writing.create(Note, inspection)  # any id will do for a case review
        for table, source in (("note", note), ("case_review", case), ("case_review", case)):
            writing.create(
                EvidenceLink,
                inspection,
                target_table="line_of_enquiry",
                target_id=line,
                source_table=table,
                source_id=source,
            )

    put(store, tie)
    with store.sessions.reading() as session:
        found = lines(session, inspection)[0]
    assert dict(found.sources) == {"interview": 1, "file": 1}
    assert found.lacking == ()


def test_lines_are_numbered_in_their_order_and_can_be_moved(store, inspection):
    for question in ("One?", "Two?", "Three?"):
        put(store, lambda w, q=question: raise_line(w, inspection, q))

    def now() -> list[tuple[str, str]]:
        with store.sessions.reading() as session:
            return [(line.number, line.question) for line in lines(session, inspection)]

    with store.sessions.reading() as session:
        first, _, third = (line.id for line in lines(session, inspection))
    put(store, lambda w: move_line(w, inspection, third, -2))
    assert now() == [("E1", "Three?"), ("E2", "One?"), ("E3", "Two?")]
    put(store, lambda w: remove_line(w, first))
    assert now() == [("E1", "Three?"), ("E2", "Two?")]


def test_a_line_without_a_question_is_refused(store, inspection):
    line = put(store, lambda w: raise_line(w, inspection, "Why?"))
    with pytest.raises(EnquiryTrouble):
        put(store, lambda w: change_line(w, line, question="  "))
