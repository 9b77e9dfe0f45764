"""When its time has come the records of cases go; figures and recommendations stay."""

import json
from uuid import UUID

import pytest
from sqlalchemy import func, select

from db.models import CaseReview, Inspection, LongListRow, Note, Recommendation, SampledCase
from db.store import Store
from desktop.casework.reviews import finish_review
from desktop.findings.recommendations import recommend
from desktop.follow_up.erasing import ErasingTrouble, certificate_of, erase_records
from desktop.words.messages import say
from tests.stages import NAME, begun, sampled

TITLE = "Children's services 2017"


@pytest.fixture
def inspection(store: Store) -> UUID:
    made = begun(store)
    with store.sessions.writing(NAME) as writing:
        case, *_ = sampled(writing, made, 3, 2)
        day = writing.session.get_one(Inspection, made).period_to
        finish_review(writing, case, overall="poor", reviewed_on=day, tracked=True)
        recommend(writing, made, "See each child.", "Gweld.", band="immediate", theme="staffing")
    return made


def test_the_figures_outlive_the_records_in_a_certificate(store: Store, inspection: UUID):
    with store.sessions.writing(NAME) as writing:
        erase_records(writing, inspection, " CHILDREN’S services  2017")
    with store.sessions.reading() as session:
        for model in (SampledCase, CaseReview, LongListRow, Note):
            assert session.scalar(select(func.count()).select_from(model)) == 0
        assert session.scalar(select(func.count()).select_from(Recommendation)) == 1
        content = certificate_of(session, inspection)
        assert content is not None
        assert certificate_of(session, UUID(int=1)) is None
    counts = json.loads(content)["counts"]
    assert (counts["cases_selected"], counts["contacts_selected"]) == (3, 2)
    assert (counts["reviewed"], counts["tracked"], counts["judged"]) == (1, 1, {"poor": 1})
    assert counts["recommendations"] == 1


def test_another_title_erases_nothing_and_nothing_is_erased_twice(store: Store, inspection: UUID):
    with pytest.raises(ErasingTrouble) as slip, store.sessions.writing(NAME) as writing:
        erase_records(writing, inspection, "Another inspection")
    assert TITLE in say(slip.value.message)
    with store.sessions.reading() as session:
        assert session.scalar(select(func.count()).select_from(SampledCase)) == 5
    with store.sessions.writing(NAME) as writing:
        erase_records(writing, inspection, TITLE)
    with pytest.raises(ErasingTrouble), store.sessions.writing(NAME) as writing:
        erase_records(writing, inspection, TITLE)
