"""Facts, team, requests, documents, timetable: what the plan keeps, and what it refuses."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from icalendar import Calendar

from db.models import Inspection
from db.store import Store
from desktop.framework import load
from desktop.plan.calendar_file import calendar
from desktop.plan.documents import (
    DocumentTrouble,
    documents,
    file_of,
    read_attachment,
    register,
)
from desktop.plan.inspection import Inspector, NotEnough, change_facts, team
from desktop.plan.requests import RequestTrouble, ask, change_request, is_overdue, requests
from desktop.plan.standing import standing
from desktop.plan.team import add_inspector, change_inspector
from desktop.plan.timetable import (
    TimetableTrouble,
    add_slot,
    board,
    change_slot,
    clashes,
    days_on_site,
    slots,
)
from desktop.words.messages import say
from desktop.words.standing import State
from tests.desks import put

FRAMEWORK = load("childrens-inspection")
NINE = datetime(2017, 7, 17, 8, tzinfo=UTC)  # nine o'clock in Wales, in summer
TEN = datetime(2017, 7, 17, 9, tzinfo=UTC)


def _names(store: Store, inspection: UUID) -> list[tuple[str | None, str | None]]:
    with store.sessions.reading() as session:
        return [(one.name, one.role) for one in team(session, inspection)]


def _people(store: Store, inspection: UUID) -> list[str]:
    with store.sessions.reading() as session:
        return [str(one.id) for one in team(session, inspection)]


def test_a_fact_that_cannot_be_is_refused_and_nothing_changes(store, inspection):
    for wrong in (
        {"authority": " "},
        {"period_to": date(2015, 1, 1)},
        {"fieldwork_weeks": ["2017-07-18"]},
    ):
        with pytest.raises(NotEnough):
            put(store, lambda w, wrong=wrong: change_facts(w, inspection, **wrong))
    with store.sessions.reading() as session:
        assert session.get_one(Inspection, inspection).authority == "Dyffryn Aeron Council"


def test_a_new_lead_makes_the_former_one_a_member(store, inspection):
    put(store, lambda w: add_inspector(w, inspection, Inspector("Third inspector", "lead")))
    assert _names(store, inspection) == [
        ("Third inspector", "lead"),
        ("First inspector", "member"),
        ("Second inspector", "member"),
    ]


def test_a_team_is_never_left_without_its_lead_by_a_change_of_role(store, inspection):
    lead = UUID(_people(store, inspection)[0])
    with pytest.raises(NotEnough):
        put(store, lambda w: change_inspector(w, lead, role="member"))


def test_a_request_is_due_after_ten_working_days_and_overdue_after_that(store, inspection):
    asked = put(store, lambda w: ask(w, inspection, "Audits", date(2017, 5, 22)))
    with store.sessions.reading() as session:
        request = requests(session, inspection)[0]
    assert request.due_on == date(2017, 6, 6)  # the bank holiday of 29 May does not count
    assert is_overdue(request, date(2017, 6, 7))
    put(store, lambda w: change_request(w, asked, received_on=date(2017, 6, 1)))
    with store.sessions.reading() as session:
        assert not is_overdue(requests(session, inspection)[0], date(2017, 6, 7))


def test_nothing_is_received_before_it_was_asked_for(store, inspection):
    asked = put(store, lambda w: ask(w, inspection, "Audits", date(2017, 5, 22)))
    with pytest.raises(RequestTrouble):
        put(store, lambda w: change_request(w, asked, received_on=date(2017, 5, 1)))


def test_a_document_comes_back_as_it_went_in_and_lies_nowhere_in_the_clear(
    store, inspection, tmp_path
):
    content = b"the marker of this very file " * 40
    file = tmp_path / "outside" / "Audit report.pdf"
    file.parent.mkdir()
    file.write_bytes(content)
    document = put(store, lambda w: register(w, inspection, "", None, read_attachment(file)))
    with store.sessions.reading() as session:
        found = documents(session, inspection)
        assert [(one.number, one.row.title, one.size) for one in found] == [
            ("D1", "Audit report", len(content))
        ]
        assert file_of(session, document) == ("Audit report.pdf", content)
    kept = [path for path in tmp_path.iterdir() if path.is_file()]
    assert kept
    assert not any(b"the marker of this very file" in path.read_bytes() for path in kept)


def test_a_file_that_is_gone_is_said_by_its_name(tmp_path):
    with pytest.raises(DocumentTrouble) as trouble:
        read_attachment(tmp_path / "gone.pdf")
    assert "gone.pdf" in say(trouble.value.message)


def test_a_person_in_two_places_is_a_clash_and_touching_ends_are_none(store, inspection):
    first, second = _people(store, inspection)
    put(store, lambda w: add_slot(w, inspection, "Front door", NINE, members=[first]))
    both = put(store, lambda w: add_slot(w, inspection, "Head", NINE, members=[first, second]))
    put(store, lambda w: add_slot(w, inspection, "Duty desk", TEN, members=[second]))
    with store.sessions.reading() as session:
        found = clashes(slots(session, inspection))
        now = standing(session, inspection, FRAMEWORK)
    assert [(one.member, {one.first.title, one.second.title}) for one in found] == [
        (first, {"Front door", "Head"})
    ]
    assert now.state is State.MISSING  # the dates of 2017 are past
    put(store, lambda w: change_slot(w, both, starts=datetime(2017, 7, 18, 8, tzinfo=UTC)))
    with store.sessions.reading() as session:
        assert clashes(slots(session, inspection)) == []


def test_an_entry_that_moves_keeps_its_length_and_never_ends_before_it_begins(store, inspection):
    slot = put(store, lambda w: add_slot(w, inspection, "Head", NINE, ends=TEN))
    put(store, lambda w: change_slot(w, slot, starts=TEN))
    with store.sessions.reading() as session:
        moved = slots(session, inspection)[0]
    assert (moved.ends - moved.starts) == (TEN - NINE)
    with pytest.raises(TimetableTrouble):
        put(store, lambda w: change_slot(w, slot, ends=NINE))


def test_the_board_has_each_working_day_on_site_and_a_place_for_nobody(store, inspection):
    first, _second = _people(store, inspection)
    put(store, lambda w: add_slot(w, inspection, "Duty desk", NINE))
    with store.sessions.reading() as session:
        days = days_on_site(session.get_one(Inspection, inspection))
        cells = board(slots(session, inspection), days, [first])
    assert len(days) == 10
    assert [(day, member, len(found)) for (day, member), found in cells.items()] == [
        (date(2017, 7, 17), "", 1)
    ]


def test_the_calendar_file_holds_milestones_as_days_and_entries_in_utc(store, inspection):
    first, _ = _people(store, inspection)
    put(
        store,
        lambda w: add_slot(w, inspection, "Tŷ'r Cyngor", NINE, members=[first], place="Aeron"),
    )
    with store.sessions.reading() as session:
        events = Calendar.from_ical(calendar(session, inspection, FRAMEWORK, "cy")).walk("VEVENT")
    by_title = {str(event["summary"]): event for event in events}
    assert by_title["Cyhoeddi"].decoded("dtstart") == date(2017, 10, 16)
    slot = by_title["Tŷ'r Cyngor"]
    assert slot.decoded("dtstart") == NINE
    assert str(slot["description"]) == "First inspector"
    assert len({str(event["uid"]) for event in events}) == len(events)
