"""An interview leaves as a sheet: roles, times and tags, in Markdown, HTML and Word."""

from datetime import UTC, datetime
from io import BytesIO
from uuid import UUID

import pytest

from db.store import Store
from desktop.framework import load
from desktop.interviews.interviews import add_note, hold_interview, plan_interview
from desktop.interviews.prompts import prompts
from desktop.interviews.sheet import Block, sheet_file, to_html, to_markdown
from desktop.interviews.tags import Vocabulary, being_typed, proposals, settle, vocabulary
from desktop.interviews.writing_out import interview_sheet
from desktop.self_assessment.enquiries import raise_line
from tests.stages import NAME, begun

FRAMEWORK = load("childrens-inspection")
MORNING = datetime(2017, 7, 17, 8, 5, tzinfo=UTC)


@pytest.fixture
def interview(store: Store) -> UUID:
    inspection = begun(store)
    with store.sessions.writing(NAME) as writing:
        made = plan_interview(
            writing, inspection, kind="families", role="foster_carer", people=6, form="group",
            starts=MORNING, place="Neuadd y Sir", language="cy", consent="given",
        )  # fmt: skip
        hold_interview(writing, made)
        add_note(writing, made, "Nobody *rings* back.", at=MORNING, dimension="access", quote=True)
        add_note(writing, made, "Rhaid aros.\nYn hir.", at=MORNING, concern=True)
    return made


def test_a_sheet_names_the_role_and_times_each_paragraph_in_local_time(
    store: Store, interview: UUID
):
    with store.sessions.reading() as session:
        blocks = interview_sheet(session, interview, FRAMEWORK, "en")
    assert blocks[0] == Block("Foster carer or kinship carer (people: 6)", "title")
    assert blocks[-2] == Block("Nobody *rings* back.", lead="09:05", tail="1 Access, Quote")
    text = to_markdown(blocks)
    assert "# Foster carer or kinship carer" in text
    assert "**09:05** Nobody \\*rings\\* back. *(1 Access, Quote)*" in text
    assert "**Language:** Welsh" in text
    html = to_html([Block("<b>Neb</b>", "item", lead="09:05")], "cy")
    assert '<html lang="cy">' in html
    assert "&lt;b&gt;Neb&lt;/b&gt;" in html


def test_a_sheet_is_written_as_word_with_its_language_and_headings(store: Store, interview: UUID):
    from docx import Document

    with store.sessions.reading() as session:
        blocks = interview_sheet(session, interview, FRAMEWORK, "cy")
    made = Document(BytesIO(sheet_file(blocks, "cy", ".docx")))
    assert made.core_properties.language == "cy-GB"
    assert made.core_properties.author == ""
    assert made.paragraphs[0].style.name == "Title"
    assert any("Rhaid aros.\nYn hir." in one.text for one in made.paragraphs)
    assert sheet_file(blocks, "cy", ".md").decode().startswith("# ")


def test_prompts_are_the_open_lines_for_the_kind_then_the_bank_of_the_role(
    store: Store, interview: UUID
):
    inspection = begun(store)
    with store.sessions.writing(NAME) as writing:
        raise_line(writing, inspection, "For all?", dimension="access")
        raise_line(writing, inspection, "For staff?", ask_whom=["staff"])
        raise_line(writing, inspection, "For families?", ask_whom=["families"])
    with store.sessions.reading() as session:
        found = prompts(session, inspection, FRAMEWORK, "cy", "families", "child")
    bank = next(role for role in FRAMEWORK.roles if role.id == "child").questions
    assert [it.text for it in found[:2]] == ["For all?", "For families?"]
    assert [it.text for it in found[2:]] == [it.text.cy for it in bank]


@pytest.mark.parametrize(
    ("typed", "text", "tags"),
    [
        ("Late #acc", "Late", {"dimension": "access"}),
        ("Hwyr #Mynediad.", "Hwyr.", {"dimension": "access"}),
        ("Late #4, again", "Late, again", {"dimension": "safeguarding"}),
        ("!pry Perygl", "Perygl", {"concern": True}),
        ("Child @da-1 waits", "Child da-1 waits", {"sampled_case_id": UUID(int=1)}),
        ("See #A, #unknown and a@b.wales!", "See #A, #unknown and a@b.wales!", {}),
        ("Room #12 is cold", "Room #12 is cold", {}),
    ],
)
def test_tags_are_lifted_where_they_name_one_thing_and_stay_where_they_do_not(typed, text, tags):
    known = vocabulary(FRAMEWORK, {"DA-1": UUID(int=1)}, {})
    settled = settle(typed, known)
    assert (settled.text, settled.tags) == (text, tags)


def test_a_tag_is_proposed_from_its_beginning_in_either_language():
    known = vocabulary(FRAMEWORK, {"DA-CA-001": UUID(int=1), "DA-CA-002": UUID(int=2)}, {})
    assert being_typed("Late #sa") == ("#", "sa")
    assert being_typed("Late # ") is None
    assert being_typed("a@b") is None
    assert proposals("#", "sa", known, "en") == ["Safeguarding"]
    assert proposals("#", "di", known, "cy") == ["Diogelu"]
    assert proposals("@", "002", known, "en") == ["DA-CA-002"]
    assert proposals("!", "", known, "cy") == ["pryder"]
    assert proposals("@", "x", Vocabulary(), "en") == []
