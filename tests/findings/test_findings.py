"""Findings are numbered by their place; recommendations run on through bands and themes."""

from uuid import UUID

import pytest

from db.models import Finding
from db.store import Store
from desktop.findings import findings as room
from desktop.findings.recommendations import groups, recommend
from desktop.findings.recommendations import numbered as numbered_recommendations
from desktop.framework import Framework, load
from desktop.interviews.interviews import add_note, plan_interview
from tests.stages import NAME, begun


@pytest.fixture
def inspection(store: Store) -> UUID:
    return begun(store)


@pytest.fixture
def framework() -> Framework:
    return load("childrens-inspection")


def _texts(store: Store, inspection: UUID, framework: Framework) -> list[tuple[str, str]]:
    with store.sessions.reading() as session:
        found = room.numbered(session, inspection, framework)
    return [(finding.number, finding.text_en) for finding in found]


def test_findings_are_numbered_by_dimension_and_renumbered_when_moved(
    store: Store, inspection: UUID, framework: Framework
):
    first, second = framework.dimensions[0].id, framework.dimensions[1].id
    with store.sessions.writing(NAME) as writing:
        a = room.add_finding(writing, inspection, first, "a")
        room.add_finding(writing, inspection, second, "c")
        b = room.add_finding(writing, inspection, first, "b")
        room.add_finding(writing, inspection, first, "between", after=a)
    assert _texts(store, inspection, framework) == [
        ("1.1", "a"), ("1.2", "between"), ("1.3", "b"), ("2.1", "c")
    ]  # fmt: skip
    with store.sessions.writing(NAME) as writing:
        room.move_finding(writing, b, None)
        room.move_finding(writing, a, None, dimension=second)
    assert _texts(store, inspection, framework) == [
        ("1.1", "b"), ("1.2", "between"), ("2.1", "a"), ("2.2", "c")
    ]  # fmt: skip


def test_a_deleted_finding_leaves_no_gap_in_the_numbers(
    store: Store, inspection: UUID, framework: Framework
):
    dimension = framework.dimensions[0].id
    with store.sessions.writing(NAME) as writing:
        made = [room.add_finding(writing, inspection, dimension, t) for t in "abc"]
        writing.delete(Finding, made[1])
    assert _texts(store, inspection, framework) == [("1.1", "a"), ("1.2", "c")]


def test_a_finding_on_one_kind_of_source_is_thin_and_on_none_unsupported(
    store: Store, inspection: UUID, framework: Framework
):
    dimension = framework.dimensions[0].id
    with store.sessions.writing(NAME) as writing:
        bare = room.add_finding(writing, inspection, dimension, "bare")
        tied = room.add_finding(writing, inspection, dimension, "tied")
        interview = plan_interview(writing, inspection, kind="staff", role="social_worker")
        note = add_note(writing, interview, "We wait for weeks.")
        room.tie(writing, tied, [("note", note)])
        room.tie(writing, tied, [("note", note)], room.SUPPORTS)
    with store.sessions.reading() as session:
        found = room.numbered(session, inspection, framework)
    assert [f.id for f in room.unsupported(found)] == [bare]
    assert [(f.id, f.supports, f.kinds) for f in room.thin(found, framework)] == [
        (tied, 1, ("interview",))
    ]


def test_recommendations_are_numbered_on_through_bands_and_themes(
    store: Store, inspection: UUID, framework: Framework
):
    bands = [band.id for band in framework.bands]
    themes = [theme.id for theme in framework.themes]
    with store.sessions.writing(NAME) as writing:
        for band, theme, text in (
            (2, 0, "last"), (0, 1, "second"), (1, 0, "third"), (0, 0, "first"), (1, 0, "fourth")
        ):  # fmt: skip
            recommend(writing, inspection, text, band=bands[band], theme=themes[theme])
    with store.sessions.reading() as session:
        found = numbered_recommendations(session, inspection, framework)
    assert [(r.number, r.text_en) for r in found] == [
        (1, "first"), (2, "second"), (3, "third"), (4, "fourth"), (5, "last")
    ]  # fmt: skip
    assert [len(group.items) for group in groups(found)] == [1, 1, 2, 1]
