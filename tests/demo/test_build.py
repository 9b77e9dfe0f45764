"""What the demo's records say, counted by the functions that the letters count by."""

from collections import Counter
from typing import Any

import pytest

from db.check import check as prove
from db.models import SampledCase
from db.store import Store
from db.troubles import StoreExists
from desktop.casework.concerns import clocks, concerns
from desktop.casework.counts import disagreements
from desktop.demo.build import Demo, build_demo
from desktop.findings.findings import thin, unsupported
from desktop.follow_up.items import CLOSED, followed
from desktop.interviews.interviews import OBSERVATION, interviews
from desktop.plan.milestones import milestones
from desktop.plan.timetable import clashes, slots
from desktop.sampling.drawing import current_draw
from desktop.sampling.keeping import current_list
from desktop.sampling.shown import read_sample
from desktop.self_assessment.carrying_on import last_inspection
from desktop.self_assessment.enquiries import lines
from desktop.self_assessment.statements import answers
from tests.demo.conftest import Built


def test_the_sample_is_thirty_cases_and_twenty_contacts(children: Built) -> None:
    values = children.facts().values
    assert (values["sample.case"], values["sample.contact"]) == (30, 20)
    assert values["sample.selected"] == 50


def test_forty_two_are_reviewed_and_sixteen_of_them_tracked(children: Built) -> None:
    values = children.facts().values
    assert values["casework.reviewed"] == 42
    assert values["casework.tracked"] == 16
    assert values["casework.not_reviewed"] == 8


@pytest.mark.parametrize(
    ("name", "judged"),
    [
        ("children", {"good": 6, "adequate": 14, "requires_improvement": 15, "poor": 7}),
        ("evaluation", {"good": 4, "adequate": 7, "requires_improvement": 6, "poor": 1}),
    ],
)
def test_the_counts_of_cases_reconcile(
    name: str, judged: dict[str, int], request: pytest.FixtureRequest
) -> None:
    cases = request.getfixturevalue(name).facts().cases
    assert disagreements(cases) == []
    assert dict(cases.judged) == judged
    assert sum(judged.values()) == cases.reviewed


def test_each_of_the_thirteen_categories_has_rows_and_is_in_the_sample(children: Built) -> None:
    per_category = _counts(children)["per_category"]
    codes = [category.code for category in children.framework.categories]
    assert len(codes) == 13
    assert all(per_category[code] > 0 for code in codes)
    assert _categories(children) == set(codes)


def test_the_evaluation_draws_twelve_cases_and_eight_contacts(evaluation: Built) -> None:
    assert Counter(case.pool for case in _sample(evaluation)) == {"case": 12, "contact": 8}
    assert _categories(evaluation) == {one.code for one in evaluation.framework.categories}


@pytest.mark.parametrize(("name", "rows"), [("children", 1280), ("evaluation", 420)])
def test_a_long_list_raises_the_doubts_it_was_made_to_raise(
    name: str, rows: int, request: pytest.FixtureRequest
) -> None:
    counts = _counts(request.getfixturevalue(name))
    assert (counts["source_rows"], counts["rows"]) == (rows, rows)
    assert {code: n for code, n in counts["doubts"].items() if n} == {"bad_date": 3}
    assert counts["eligible"] == rows - 3


def test_every_finding_rests_on_evidence_and_only_a_few_on_one_kind(children: Built) -> None:
    findings = children.facts().findings
    assert len(findings) == 34
    assert unsupported(findings) == []
    assert 1 <= len(thin(findings, children.framework)) <= 3
    assert {finding.weight for finding in findings} == {"strength", "gap"}
    assert {finding.dimension for finding in findings} == {
        dimension.id for dimension in children.framework.dimensions
    }


def test_every_recommendation_follows_from_findings_in_every_band(children: Built) -> None:
    found = children.facts().recommendations
    assert len(found) == 16
    assert all(one.findings for one in found)
    assert {one.band for one in found} == {band.id for band in children.framework.bands}
    assert {one.theme for one in found} == {theme.id for theme in children.framework.themes}


def test_each_principle_of_the_evaluation_has_strengths_gaps_and_areas(evaluation: Built) -> None:
    facts = evaluation.facts()
    for principle in evaluation.framework.dimensions:
        weights = {f.weight for f in facts.findings if f.dimension == principle.id}
        assert weights == {"strength", "gap"}
        assert any(one.dimension == principle.id for one in facts.recommendations)
    assert not any(one.band for one in facts.recommendations)


@pytest.mark.parametrize("name", ["children", "evaluation"])
def test_every_expectation_was_read_and_some_were_not_addressed(
    name: str, request: pytest.FixtureRequest
) -> None:
    built = request.getfixturevalue(name)
    found = answers(built.session, built.id, built.framework)
    assert all(one.is_read for one in found)
    unanswered = [one for one in found if not one.is_answered]
    assert unanswered
    assert {one.reading for one in unanswered} == {"not_addressed"}
    assert {one.reading for one in found} == {
        "supported", "unclear", "contradicted", "not_addressed",
    }  # fmt: skip


def test_families_staff_leaders_and_partners_were_met_and_practice_was_watched(
    children: Built,
) -> None:
    found = interviews(children.session, children.id)
    assert {one.kind for one in found} == {kind.id for kind in children.framework.interviews}
    assert sum(one.form == OBSERVATION for one in found) == 2
    assert {one.state for one in found} == {"held", "cancelled"}
    assert all(3 <= one.notes <= 8 for one in found if one.state == "held" and one.notes != 2)
    values = children.facts().values
    assert isinstance(values["interviews.people.families"], int)
    assert values["interviews.people.families"] >= 6


def test_each_concern_was_told_written_acknowledged_and_closed_in_time(children: Built) -> None:
    found = concerns(children.session, children.id)
    assert len(found) == 3
    for concern in found:
        ran = clocks(concern, children.framework)
        assert len(ran) >= 3
        assert all(clock.met is not None and clock.met <= clock.due for clock in ran)


def test_every_milestone_was_reached_by_its_day(children: Built) -> None:
    dated = milestones(children.session, children.id, children.framework, "en")
    reached = [one for one in dated if one.rule is not None]
    assert all(one.done_on and one.due and one.done_on <= one.due for one in reached)


def test_the_second_inspection_carries_on_from_the_first(
    children: Built, evaluation: Built
) -> None:
    last = last_inspection(evaluation.session, evaluation.id)
    assert last is not None
    assert last.id == children.id
    origins = Counter(line.raised_from for line in lines(evaluation.session, evaluation.id))
    assert origins["earlier"] == 3


def test_most_of_what_was_recommended_is_closed_and_the_rest_is_followed(children: Built) -> None:
    found = followed(children.session, children.id, children.framework)
    open_ones = [one for one in found if one.status != CLOSED]
    assert [one.recommendation.number for one in open_ones] == [13, 15, 16]
    assert all(one.events and one.plan for one in found)


def test_interviews_stand_on_the_timetable_without_a_clash(children: Built) -> None:
    found = slots(children.session, children.id)
    assert len(found) == len(interviews(children.session, children.id))
    assert clashes(found) == []


def test_the_store_of_the_demo_is_sound(demo_store: Store) -> None:
    assert list(prove(demo_store)) == []


def test_a_demo_is_never_written_over_another(demo: Demo) -> None:
    with pytest.raises(StoreExists):
        build_demo(demo.store.parent)


def _counts(built: Built) -> dict[str, Any]:
    found = current_list(built.session, built.id)
    assert found is not None
    return dict(found.counts or {})


def _categories(built: Built) -> set[str]:
    return {code for case in _sample(built) for code in case.categories or ()}


def _sample(built: Built) -> tuple[SampledCase, ...]:
    assert current_draw(built.session, built.id) is not None
    return read_sample(built.session, built.id, built.framework).cases
