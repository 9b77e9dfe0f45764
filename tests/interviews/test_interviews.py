"""Interviews are counted as they were held; notes keep their order and their time."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from db.store import Store
from desktop.interviews import interviews as room
from tests.stages import NAME, begun


@pytest.fixture
def inspection(store: Store) -> UUID:
    return begun(store)


def test_only_interviews_that_were_held_count_with_the_people_met(store: Store, inspection: UUID):
    with store.sessions.writing(NAME) as writing:
        group = room.plan_interview(writing, inspection, kind="families", role="parent", people=4)
        alone = room.plan_interview(writing, inspection, kind="families", role="child", people=2)
        gone = room.plan_interview(writing, inspection, kind="staff", role="social_worker")
        room.hold_interview(writing, group)
        room.hold_interview(writing, alone)
        room.cancel_interview(writing, gone, "Unwell.")
        with pytest.raises(room.InterviewTrouble):
            room.cancel_interview(writing, alone, " ")
    with store.sessions.reading() as session:
        counts = room.interview_counts(session, inspection)
    assert (counts.held, counts.cancelled, counts.planned) == (2, 1, 0)
    assert counts.people_by_kind == {"families": 6}


def test_a_note_put_between_two_others_stands_there(store: Store, inspection: UUID):
    with store.sessions.writing(NAME) as writing:
        interview = room.plan_interview(writing, inspection, kind="staff", role="social_worker")
        first = room.add_note(
            writing, interview, "one", at=datetime(2017, 7, 18, 9, 0, tzinfo=UTC)
        )
        room.add_note(writing, interview, "three")
        room.add_note(writing, interview, "two", after=first, quote=True)
    with store.sessions.reading() as session:
        found = room.notes(session, interview)
        [line] = room.interviews(session, inspection)
    assert [note.text for note in found] == ["one", "two", "three"]
    assert found[0].at == datetime(2017, 7, 18, 9, 0, tzinfo=UTC)
    assert found[1].quote
    assert line.notes == 3
