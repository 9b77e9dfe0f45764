"""Dates are counted from the fieldwork, in working days of Wales, and say where they come from."""

from datetime import date
from uuid import UUID

import pytest

from db.models import Inspection
from db.store import Store
from desktop.framework import load
from desktop.plan.inspection import change_facts
from desktop.plan.milestones import (
    Dated,
    ReasonMissing,
    add_milestone,
    milestones,
    rule_sentence,
    set_done,
    set_due,
)
from desktop.words.messages import say
from tests.desks import put

FRAMEWORK = load("childrens-inspection")


def _plan(store: Store, inspection: UUID) -> dict[str, Dated]:
    with store.sessions.reading() as session:
        found = milestones(session, inspection, FRAMEWORK, "en")
    return {one.rule.id if one.rule else one.title: one for one in found}


def test_dates_before_fieldwork_are_weeks_and_those_after_it_working_days(store, inspection):
    plan = _plan(store, inspection)
    assert plan["notice"].due == date(2017, 5, 22)
    assert plan["verbal_feedback"].due == date(2017, 8, 8)
    # Fifteen working days after Friday 4 August; the bank holiday is on the 28th.
    assert plan["draft"].due == date(2017, 8, 25)
    assert plan["draft_to_authority"].due == date(2017, 9, 11)


def test_the_plan_of_2017_is_due_on_the_fourteenth_of_november(store, inspection):
    put(store, lambda w: set_due(w, inspection, "publication", date(2017, 10, 17), "agreed"))
    plan = _plan(store, inspection)
    assert plan["publication"].overridden
    assert plan["improvement_plan"].due == date(2017, 11, 14)
    assert plan["improvement_plan"].mark == "V"
    assert plan["draft"].mark == "D"


def test_what_follows_counts_from_the_day_it_was_done(store, inspection):
    put(store, lambda w: set_done(w, inspection, "publication", date(2018, 12, 10)))
    plan = _plan(store, inspection)
    assert plan["improvement_plan"].due == date(2019, 1, 10)
    with store.sessions.reading() as session:
        assert session.get_one(Inspection, inspection).published_on == date(2018, 12, 10)


def test_another_date_than_the_rules_needs_a_reason_and_can_go_back(store, inspection):
    with pytest.raises(ReasonMissing):
        put(store, lambda w: set_due(w, inspection, "draft", date(2017, 9, 1), "  "))
    put(store, lambda w: set_due(w, inspection, "draft", date(2017, 9, 1), "leave in August"))
    assert _plan(store, inspection)["quality_check"].due == date(2017, 9, 8)
    put(store, lambda w: set_due(w, inspection, "draft", None, ""))
    draft = _plan(store, inspection)["draft"]
    assert (draft.due, draft.reason, draft.overridden) == (date(2017, 8, 25), "", False)


def test_without_weeks_on_site_no_date_is_made_up(store, inspection):
    put(store, lambda w: change_facts(w, inspection, fieldwork_weeks=[]))
    assert {one.due for one in _plan(store, inspection).values()} == {None}


def test_monitoring_arises_under_serious_concern_and_the_report_after_a_warning(store, inspection):
    assert {"monitoring", "ministers_report"}.isdisjoint(_plan(store, inspection))
    facts = {"serious_concern": True, "warning_notice_on": date(2017, 10, 17)}
    put(store, lambda w: change_facts(w, inspection, **facts))
    plan = _plan(store, inspection)
    assert plan["ministers_report"].due == date(2018, 1, 15)
    assert plan["monitoring"].due is not None


def test_a_date_of_the_teams_own_stands_among_the_others(store, inspection):
    put(store, lambda w: add_milestone(w, inspection, "Peer review", date(2017, 8, 10)))
    with store.sessions.reading() as session:
        titles = [one.title for one in milestones(session, inspection, FRAMEWORK, "en")]
    assert titles.index("Verbal feedback") + 1 == titles.index("Peer review")


def test_a_rule_is_said_with_its_number_at_the_end(store, inspection):
    rules = {rule.id: rule for rule in FRAMEWORK.milestones}
    said = [say(rule_sentence(rules[one], FRAMEWORK, "en")) for one in ("notice", "quality_check")]
    assert said == [
        "Weeks before the first day of fieldwork: 8",
        "Working days after “Draft to quality check”: 5",
    ]


def test_two_laptops_make_one_milestone_of_one_rule(store, inspection):
    put(store, lambda w: set_done(w, inspection, "draft", date(2017, 8, 25)))
    put(store, lambda w: set_due(w, inspection, "draft", date(2017, 8, 28), "bank holiday"))
    with store.sessions.reading() as session:
        found = milestones(session, inspection, FRAMEWORK, "en")
    assert len([one for one in found if one.rule and one.rule.id == "draft"]) == 1
