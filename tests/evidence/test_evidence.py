"""Evidence of every kind is found, filtered, counted and tied."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from db.models import Document, Note, Statement
from db.store import Store
from desktop.casework.reviews import finish_review, judge_dimension
from desktop.evidence import items as room
from desktop.evidence.complaints import (
    ComplaintTrouble,
    add_complaint,
    change_complaint,
    register,
    themes,
)
from desktop.evidence.items import NONE, Filter, keys, split_keys, squares
from desktop.evidence.links import CONTRADICTS, tie, tied_to, untie
from desktop.evidence.shown import items_shown
from desktop.evidence.standing import standing
from desktop.evidence.surveys import (
    SurveyTrouble,
    add_result,
    answers_of,
    read_counts,
    results,
    write_counts,
)
from desktop.evidence.targets import findings_to_tie
from desktop.findings.findings import add_finding, numbered, thin
from desktop.framework import Framework, load
from desktop.interviews.interviews import add_note, plan_interview
from desktop.self_assessment.enquiries import raise_line
from desktop.words.standing import State
from tests.stages import NAME, begun, sampled

MORNING = datetime(2017, 7, 17, 9, 0, tzinfo=UTC)


@pytest.fixture
def framework() -> Framework:
    return load("childrens-inspection")


@pytest.fixture
def inspection(store: Store) -> UUID:
    return begun(store)


@pytest.fixture
def full(store: Store, inspection: UUID) -> dict[str, UUID]:
    """One item of each kind; what can be tied to."""
    with store.sessions.writing(NAME) as writing:
        case, _other = sampled(writing, inspection, 2, 0)
        line = raise_line(writing, inspection, "Who attends?", dimension="safeguarding")
        finish_review(writing, case, overall="poor", reviewed_on=date(2017, 7, 18))
        judge_dimension(writing, case, "access", "adequate", "Recorded late.")
        told = plan_interview(writing, inspection, kind="staff", role="social_worker")
        seen = plan_interview(writing, inspection, kind="", role="Duty desk", form="observation")
        note = add_note(
            writing, told, "We wait for weeks.", at=MORNING, dimension="access",
            sampled_case_id=case, line_of_enquiry_id=line, weight="gap",
        )  # fmt: skip
        watched = add_note(
            writing, seen, "Calls are answered.", at=MORNING + timedelta(days=1),
            dimension="access", concern=True,
        )  # fmt: skip
        loose = add_note(writing, told, "Not placed yet.", at=MORNING)
        writing.create(Statement, inspection, expectation="access.1", reading="unclear")
        writing.create(Statement, inspection, expectation="access.2", doing_well="Not read yet")
        writing.create(Document, inspection, title="Audit", dimension="leadership")
        add_complaint(writing, inspection, "complaint", date(2017, 1, 9), dimension="access")
        add_result(writing, inspection, "Carers", "Told?", {"Yes": 3, "No": 1}, dimension="care")
        finding = add_finding(writing, inspection, "access", "Consent is rarely recorded.")
    return {
        "case": case, "line": line, "note": note, "watched": watched, "loose": loose,
        "finding": finding,
    }  # fmt: skip


def _tables(store: Store, inspection: UUID, framework: Framework, **wanted: object) -> list[str]:
    with store.sessions.reading() as session:
        found = keys(session, inspection, framework, Filter(**wanted))  # type: ignore[arg-type]
    return sorted(table for table, _row in split_keys(found))


@pytest.mark.usefixtures("full")
def test_everything_recorded_is_evidence_but_statements_that_nobody_has_read(
    store: Store, inspection: UUID, framework: Framework
):
    assert _tables(store, inspection, framework) == [
        "case_review", "complaint", "document", "note", "note", "note", "review_answer",
        "statement", "survey_result",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("wanted", "tables"),
    [
        ({"kind": "observation"}, ["note"]),
        ({"kind": "interview"}, ["note", "note"]),
        ({"dimension": "leadership"}, ["document"]),
        ({"dimension": NONE}, ["case_review", "note"]),
        ({"weight": "gap"}, ["note"]),
        ({"weight": "concern"}, ["note"]),
        ({"words": "wait weeks"}, ["note"]),
        ({"words": "100%"}, []),
        ({"day": date(2017, 7, 18)}, ["case_review", "note", "review_answer"]),
        ({"dimension": "access", "kind": "file"}, ["review_answer"]),
    ],
)
@pytest.mark.usefixtures("full")
def test_a_filter_leaves_what_it_asks_for(
    store: Store, inspection: UUID, framework: Framework, wanted, tables
):
    assert _tables(store, inspection, framework, **wanted) == tables


def test_a_case_a_line_of_enquiry_and_an_inspector_lead_to_their_evidence(
    store: Store, inspection: UUID, framework: Framework, full: dict[str, UUID]
):
    assert _tables(store, inspection, framework, case=full["case"]) == [
        "case_review", "note", "review_answer"
    ]  # fmt: skip
    assert _tables(store, inspection, framework, line=full["line"]) == ["note"]
    me = store.person.user_id
    assert _tables(store, inspection, framework, inspector=me).count("note") == 3


@pytest.mark.usefixtures("full")
def test_items_come_by_time_the_latest_first_or_in_the_order_of_the_framework(
    store: Store, inspection: UUID, framework: Framework
):
    with store.sessions.reading() as session:
        by_time = keys(session, inspection, framework, Filter(kind="interview"))
        by_kind = keys(session, inspection, framework, Filter(), "kind")
        by_dimension = keys(session, inspection, framework, Filter(), "dimension")
        shown = {it.key: it for it in items_shown(session, framework, "en", by_dimension)}
        days = [it.day for it in items_shown(session, framework, "en", by_time)]
    order = [one.id for one in framework.dimensions] + [""]
    dimensions = [order.index(shown[key].dimension) for key in by_dimension]
    assert dimensions == sorted(dimensions)
    assert [shown[key].kind for key in by_kind] == sorted(it.kind for it in shown.values())
    assert len(days) == 2


def test_the_matrix_counts_by_dimension_and_kind_and_names_the_empty_squares(
    store: Store, inspection: UUID, framework: Framework, full: dict[str, UUID]
):
    with store.sessions.reading() as session:
        found = squares(session, inspection, framework)
        whole = keys(session, inspection, framework, Filter())
    assert found.counts["access", "interview"] == 1
    assert found.counts["access", "observation"] == 1
    assert found.counts["access", "file"] == 1
    assert found.unplaced == 2
    assert found.total == len(whole)
    empty = found.empty(framework)
    assert ("access", "interview") not in empty
    assert ("safeguarding", "interview") in empty
    assert len(empty) == 5 * 7 - 7


def test_many_items_are_tied_to_one_finding_in_one_action_and_may_contradict_it(
    store: Store, inspection: UUID, framework: Framework, full: dict[str, UUID]
):
    with store.sessions.reading() as session:
        found = keys(session, inspection, framework, Filter(dimension="access"))
    with store.sessions.writing(NAME) as writing:
        tie(writing, full["finding"], split_keys(found))
        tie(writing, full["finding"], [("note", full["note"])], CONTRADICTS)
    with store.sessions.reading() as session:
        tied = tied_to(session, inspection)[full["finding"]]
        [finding] = numbered(session, inspection, framework)
        [item] = items_shown(session, framework, "en", [f"note/{full['note']}"])
    assert len(tied) == len(found)
    assert [it.source for it in tied if it.contradicts] == [full["note"]]
    assert (finding.supports, finding.contradicts) == (len(found) - 1, 1)
    assert finding.kinds == ("complaint", "file", "observation", "statement")
    assert (item.supports, item.contradicts) == (0, 1)
    assert _tables(store, inspection, framework, tied="no", dimension="access") == []
    with store.sessions.writing(NAME) as writing:
        untie(writing, tied[0].link)
    assert len(_tables(store, inspection, framework, tied="no", dimension="access")) == 1


def test_an_observation_is_a_kind_of_its_own_beside_interviews(
    store: Store, inspection: UUID, framework: Framework, full: dict[str, UUID]
):
    with store.sessions.writing(NAME) as writing:
        tie(writing, full["finding"], [("note", full["note"]), ("note", full["watched"])])
    with store.sessions.reading() as session:
        found = numbered(session, inspection, framework)
    assert found[0].kinds == ("interview", "observation")
    assert thin(found, framework) == []


@pytest.mark.usefixtures("full")
def test_items_are_shown_with_roles_and_lead_to_their_places(
    store: Store, inspection: UUID, framework: Framework
):
    with store.sessions.reading() as session:
        found = items_shown(
            session, framework, "cy", keys(session, inspection, framework, Filter())
        )
    by_table = {item.table: item for item in found if item.words != "Not placed yet."}
    assert {item.stage for item in found} == {
        "interviews", "casework", "self_assessment", "plan", "evidence"
    }  # fmt: skip
    assert by_table["review_answer"].place == "DA-CA-001"
    assert by_table["statement"].place == "1.1"
    assert "Yes: 3, No: 1" in by_table["survey_result"].words


def test_findings_can_be_chosen_by_the_number_that_the_letter_gives_them(
    store: Store, inspection: UUID, framework: Framework, full: dict[str, UUID]
):
    with store.sessions.writing(NAME) as writing:
        add_finding(writing, inspection, "care", "", "Mae'r cynlluniau'n glir.")
    with store.sessions.reading() as session:
        found = findings_to_tie(session, inspection, framework, "en")
        there = [it.number for it in numbered(session, inspection, framework)]
    assert [(it.number, it.words) for it in found] == [
        ("1.1", "Consent is rarely recorded."), ("3.1", "Mae'r cynlluniau'n glir.")
    ]  # fmt: skip
    assert [it.number for it in found] == there


def test_the_standing_counts_items_and_is_complete_when_each_dimension_has_kinds_enough(
    store: Store, inspection: UUID, framework: Framework
):
    with store.sessions.reading() as session:
        assert standing(session, inspection, framework).state is State.NOT_STARTED
    with store.sessions.writing(NAME) as writing:
        interview = plan_interview(writing, inspection, kind="staff", role="social_worker")
        for dimension in framework.dimensions:
            add_note(writing, interview, "said", dimension=dimension.id)
    with store.sessions.reading() as session:
        assert standing(session, inspection, framework).state is State.IN_PROGRESS
    with store.sessions.writing(NAME) as writing:
        for dimension in framework.dimensions:
            add_complaint(writing, inspection, "compliment", dimension=dimension.id)
    with store.sessions.reading() as session:
        now = standing(session, inspection, framework)
    assert (now.state, now.badge) == (State.COMPLETED, "10")


def test_a_deleted_note_is_no_evidence_any_more(
    store: Store, inspection: UUID, framework: Framework, full: dict[str, UUID]
):
    with store.sessions.writing(NAME) as writing:
        writing.delete(Note, full["note"])
    assert _tables(store, inspection, framework, kind="interview") == ["note"]
    with store.sessions.reading() as session:
        [item] = items_shown(session, framework, "en", [f"note/{full['note']}"])
    assert item.gone


def test_complaints_are_counted_by_theme_with_the_working_days_they_took(
    store: Store, inspection: UUID
):
    with store.sessions.writing(NAME) as writing:
        for closed in (date(2017, 1, 16), date(2017, 1, 23), None):
            add_complaint(
                writing, inspection, "complaint", date(2017, 1, 9), theme="Delay", closed_on=closed
            )
        last = add_complaint(writing, inspection, "compliment", date(2017, 2, 1), theme="Staff")
        with pytest.raises(ComplaintTrouble):
            change_complaint(writing, last, closed_on=date(2017, 1, 1))
    with store.sessions.reading() as session:
        entries = register(session, inspection)
        found = themes(entries)
    assert entries[0].days is None
    assert {entry.days for entry in entries[1:]} == {5, 10, None}
    assert [(it.theme, it.complaints, it.compliments, it.middle) for it in found] == [
        ("Delay", 3, 0, 7.5), ("Staff", 0, 1, None)
    ]  # fmt: skip


def test_survey_counts_keep_the_order_of_their_answers(store: Store, inspection: UUID):
    with store.sessions.writing(NAME) as writing:
        add_result(
            writing, inspection, "Carers", "Told?", read_counts("Yes: 3\n\nNever: 0\nNo: 2")
        )
    with store.sessions.reading() as session:
        [row] = results(session, inspection)
        assert list(answers_of(row).items()) == [("Yes", 3), ("Never", 0), ("No", 2)]
        assert write_counts(answers_of(row)) == "Yes: 3\nNever: 0\nNo: 2"
    with pytest.raises(SurveyTrouble) as trouble:
        read_counts("Yes: 3\nno figure here")
    assert trouble.value.message.facts["line"] == 2


def test_a_key_names_table_and_row():
    row = UUID(int=7)
    assert room.split_key(f"note/{row.hex}") == ("note", row)
