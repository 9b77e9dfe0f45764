"""A REFI-QDA project goes out and comes in again, and nothing harmful with it."""

import zipfile
from io import BytesIO
from pathlib import Path
from uuid import UUID
from xml.etree import ElementTree as Xml

import pytest
from sqlalchemy import select

from db.models import Blob, Change, QdaPassage, QdaProject
from db.store import Store
from desktop.evidence.items import Filter, keys
from desktop.evidence.qdpx import NAMESPACE, QdpxTrouble, read_project
from desktop.evidence.qdpx_in import code_lines, derive, map_code, remove_project, take_in
from desktop.evidence.qdpx_out import code_guid, write_project
from desktop.framework import Framework, load
from desktop.interviews.interviews import add_note, hold_interview, plan_interview
from desktop.self_assessment.enquiries import raise_line
from tests.stages import NAME, begun

SPACE = f"{{{NAMESPACE}}}"


@pytest.fixture
def framework() -> Framework:
    return load("childrens-inspection")


@pytest.fixture
def inspection(store: Store) -> UUID:
    made = begun(store)
    with store.sessions.writing(NAME) as writing:
        line = raise_line(writing, made, "Who attends?", dimension="safeguarding")
        interview = plan_interview(writing, made, kind="staff", role="team_manager")
        hold_interview(writing, interview)
        add_note(writing, interview, "Rhaid aros ŵyth wythnos.", dimension="access", quote=True)
        add_note(writing, interview, "Police only.", line_of_enquiry_id=line)
    return made


def _exported(store: Store, inspection: UUID, framework: Framework) -> bytes:
    with store.sessions.reading() as session:
        return write_project(session, inspection, framework, "en")


def test_every_item_is_a_quotation_under_its_codes_and_people_are_roles(
    store: Store, inspection: UUID, framework: Framework
):
    content = _exported(store, inspection, framework)
    with zipfile.ZipFile(BytesIO(content)) as archive:
        root = Xml.fromstring(archive.read("project.qde"))
        source = root.find(f".//{SPACE}TextSource")
        assert source is not None
        path = source.get("plainTextPath", "").removeprefix("internal://")
        text = archive.read(f"sources/{path}").decode()
    assert source.get("name") is not None
    assert "Team manager" in source.get("name", "")
    assert [user.get("name") for user in root.iter(f"{SPACE}User")] == ["Lead inspector"]
    first = source.findall(f"{SPACE}PlainTextSelection")[0]
    start, end = int(first.get("startPosition", 0)), int(first.get("endPosition", 0))
    assert text[start:end] == "Rhaid aros ŵyth wythnos."
    targets = [it.get("targetGUID") for it in first.iter(f"{SPACE}CodeRef")]
    assert targets == [str(code_guid(inspection, code)) for code in ("access", "quote")]
    codes = {it.get("guid"): it.get("name") for it in root.iter(f"{SPACE}Code")}
    assert set(targets) <= set(codes)
    assert {"Access", "Who attends?", "Quote"} <= set(codes.values())
    assert "First inspector" not in Xml.tostring(root, encoding="unicode")


def test_what_went_out_comes_in_again_with_dimension_and_line_of_enquiry(
    store: Store, inspection: UUID, framework: Framework
):
    content = _exported(store, inspection, framework)
    with store.sessions.writing(NAME) as writing:
        made = take_in(writing, inspection, framework, content, "evidence.qdpx")
    with store.sessions.reading() as session:
        rows = session.scalars(select(QdaPassage).order_by(QdaPassage.position)).all()
        row = session.get_one(QdaProject, made)
        blob = session.get_one(Blob, row.file_sha256)
        changes = session.scalars(select(Change.tbl).where(Change.tbl.like("qda%"))).all()
        found = keys(session, inspection, framework, Filter(kind="document"))
    assert [(it.text, it.dimension, it.line_of_enquiry_id is not None) for it in rows] == [
        ("Rhaid aros ŵyth wythnos.", "access", False),
        ("Rhaid aros ŵyth wythnos.", None, False),
        ("Police only.", None, True),
    ]
    assert blob.bytes == content
    assert set(changes) == {"qda_project"}, "the passages are derived, the import is one fact"
    assert len(found) == 3


def test_a_code_gets_its_meaning_later_and_its_passages_keep_their_ids(
    store: Store, inspection: UUID, framework: Framework
):
    content = _exported(store, inspection, framework)
    with store.sessions.writing(NAME) as writing:
        project = take_in(writing, inspection, framework, content, "evidence.qdpx")
    with store.sessions.reading() as session:
        before = {it.id for it in session.scalars(select(QdaPassage))}
        quote = next(it for it in code_lines(session, inspection) if it.name == "Quote")
    assert (quote.target, quote.passages) == ("", 1)
    with store.sessions.writing(NAME) as writing:
        map_code(writing, project, quote.guid, "leadership")
        assert derive(writing, project) == 3
    with store.sessions.reading() as session:
        after = {it.id: it.dimension for it in session.scalars(select(QdaPassage))}
    assert set(after) == before
    assert "leadership" in after.values()
    with store.sessions.writing(NAME) as writing:
        remove_project(writing, project)
    with store.sessions.reading() as session:
        assert keys(session, inspection, framework, Filter(kind="document")) == []
        assert code_lines(session, inspection) == []


def test_a_project_of_another_program_is_read_with_its_nested_codes(shared: Path):
    file = shared / "samples" / "refi_qda" / "nvivo_project.qdpx"
    project = read_project(file.read_bytes(), file.name)
    names = [code.name for code in project.codes]
    assert project.sources == 2
    assert "rq1_definition / concepts / abstraction" in names
    assert len(names) == len({code.guid for code in project.codes})


def _packed(xml: str) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("project.qde", xml)
    return made.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no zip at all",
        _packed("<Project"),
        _packed('<!DOCTYPE x [<!ENTITY e "x">]><Project>&e;</Project>'),
    ],
    ids=["empty", "no zip", "broken", "entities"],
)
def test_a_file_that_is_no_project_or_not_to_be_trusted_is_refused_by_name(
    store: Store, inspection: UUID, framework: Framework, content: bytes
):
    with store.sessions.writing(NAME) as writing, pytest.raises(QdpxTrouble) as trouble:
        take_in(writing, inspection, framework, content, "other.qdpx")
    assert trouble.value.message.facts["file"] == "other.qdpx"
    with store.sessions.reading() as session:
        assert session.scalars(select(QdaProject)).all() == []
