"""A new inspection starts from the last; both views are counted; the team takes a brief along."""

from datetime import date
from uuid import UUID

import pytest
from docx import Document as WordDocument

from db.models import FollowUpItem, Inspection, Recommendation
from db.store import Store
from desktop.framework import load
from desktop.plan.inspection import NewInspection, begin
from desktop.self_assessment.brief import make_brief, write_brief
from desktop.self_assessment.carrying_on import carry_on, last_inspection, open_matters
from desktop.self_assessment.comparing import compared, counts
from desktop.self_assessment.enquiries import EnquiryTrouble, lines, raise_line, remove_line
from desktop.self_assessment.statements import answers, read_as, say_of
from tests.desks import put

FRAMEWORK = load("childrens-inspection")


@pytest.fixture
def following(store: Store, inspection: UUID) -> UUID:
    """Three years on; the first inspection made three recommendations, one is closed by now."""

    def job(writing):
        made = [
            writing.create(
                Recommendation,
                inspection,
                text_en=text,
                text_cy=f"{text} (cy)",
                dimension=dimension,
                position=position,
            )
            for position, text, dimension in (
                ("B", "Answer each referral in a day.", "access"),
                ("C", "Supervise monthly.", "gone"),
                ("D", "Publish the thresholds.", "access"),
            )
        ]
        writing.create(FollowUpItem, inspection, recommendation_id=made[2], status="closed")
        writing.create(FollowUpItem, inspection, recommendation_id=made[0], status="some")
        new = NewInspection(
            authority="dyffryn aeron council",
            title="Performance evaluation 2020",
            framework="childrens-inspection",
            period=(date(2019, 6, 1), date(2020, 6, 1)),
        )
        return begin(writing, new)

    return put(store, job)


def test_the_last_inspection_of_the_same_authority_is_found(store, inspection, following):
    with store.sessions.reading() as session:
        assert last_inspection(session, following).id == inspection
        assert last_inspection(session, inspection) is None


def test_what_is_open_becomes_lines_of_enquiry_once(store, inspection, following):
    def job(writing):
        found = open_matters(writing.session, following, FRAMEWORK, "en")
        return carry_on(writing, following, found)

    assert put(store, job) == 2
    assert put(store, job) == 0
    with store.sessions.reading() as session:
        found = lines(session, following)
        assert [(it.question, it.dimension, it.raised_from) for it in found] == [
            ("Answer each referral in a day.", "access", "earlier"),
            ("Supervise monthly.", None, "earlier"),
        ]
        assert session.get_one(Inspection, following).follows == inspection
    put(store, lambda w: remove_line(w, found[0].id))
    assert put(store, job) == 1


def test_matters_are_said_in_the_language_of_the_screen(store, following):
    with store.sessions.reading() as session:
        found = open_matters(session, following, FRAMEWORK, "cy")
    assert found[0].text == "Answer each referral in a day. (cy)"


def test_both_views_are_counted_by_dimension_and_never_averaged(store, inspection):
    def job(writing):
        for expectation, theirs, ours in (
            ("access.1", "good", "good"),
            ("access.2", "good", "poor"),
            ("access.3", "poor", "adequate"),
            ("access.4", "good", None),
            ("access.5", None, "good"),
        ):
            say_of(writing, inspection, expectation, own_view=theirs)
            read_as(writing, inspection, expectation, our_view=ours)

    put(store, job)
    with store.sessions.reading() as session:
        found = compared(answers(session, inspection, FRAMEWORK), [], FRAMEWORK)
    access, assessment, *_ = counts(found)
    assert dict(access[1]) == {
        "alike": 1,
        "they_higher": 1,
        "we_higher": 1,
        "ours_open": 1,
        "theirs_open": 1,
        "both_open": 4,
    }
    assert sum(assessment[1].values()) == len(assessment[0].expectations)


@pytest.mark.parametrize(("language", "asked"), [("en", "Ask"), ("cy", "Gofyn i")])
def test_the_brief_has_each_line_under_its_dimension(store, inspection, tmp_path, language, asked):
    put(
        store,
        lambda w: raise_line(
            w, inspection, "A yw'r trothwyon yn eglur?", dimension="access", ask_whom=["staff"]
        ),
    )
    put(store, lambda w: raise_line(w, inspection, "Anything else?"))
    with store.sessions.reading() as session:
        brief = make_brief(session, inspection, FRAMEWORK, language)
    assert [len(section.lines) for section in brief.sections] == [1, 1]
    assert brief.sections[0].title == FRAMEWORK.dimension("access").name.of(language)
    assert asked in dict(brief.sections[0].lines[0].facts)
    path = tmp_path / "brief.docx"
    write_brief(brief, path)
    words = [paragraph.text for paragraph in WordDocument(str(path)).paragraphs]
    assert "E1  A yw'r trothwyon yn eglur?" in words


def test_a_brief_that_cannot_be_written_is_said(store, inspection, tmp_path):
    put(store, lambda w: raise_line(w, inspection, "Why?"))
    with store.sessions.reading() as session:
        brief = make_brief(session, inspection, FRAMEWORK, "en")
    with pytest.raises(FileNotFoundError):
        write_brief(brief, tmp_path / "none" / "brief.docx")
    with pytest.raises(EnquiryTrouble):
        write_brief(brief, tmp_path / "brief.txt")


def test_a_brief_without_a_line_is_not_written(store, inspection, tmp_path):
    with store.sessions.reading() as session:
        brief = make_brief(session, inspection, FRAMEWORK, "en")
    with pytest.raises(EnquiryTrouble):
        write_brief(brief, tmp_path / "brief.docx")
    assert not (tmp_path / "brief.docx").exists()
