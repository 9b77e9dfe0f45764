"""A whole inspection by keys alone: from the list of inspections to the draft of the letter.

Only keys are pressed, in whatever has the focus: no mouse, no method of a page. Qt's own box for
files is typed into as well.
"""

from datetime import date

import pytest

from db.models import (
    CaseReview,
    Draw,
    EvidenceLink,
    Finding,
    Inspection,
    Interview,
    LetterVersion,
    LongListRow,
    Note,
    Recommendation,
    SampledCase,
    TeamMember,
)
from tests.shell.typing_hands import ALT, CTRL, KEY, SHIFT, Hands


@pytest.fixture
def hands(window):
    return Hands(window)


@pytest.fixture
def list_file(tmp_path):
    """A hundred and thirty cases, each of one category."""
    codes = [f"C{n}" for n in range(1, 14)]
    lines = [",".join(("Case reference", "Age", "Team", "Opened", *codes))]
    for n in range(130):
        marks = ["Y" if place == n % 13 else "" for place in range(13)]
        age = "17" if n % 13 == 12 else str(n % 15)
        lines.append(",".join((f"DA-{n:03}", age, "Glannau", "01/09/2016", *marks)))
    path = tmp_path / "list.csv"
    path.write_text("\n".join(lines), "utf-8")
    return path


def test_that_an_inspection_is_led_by_keys_from_its_beginning_to_its_letter(
    hands, list_file, tmp_path
):
    _begin(hands)
    _read_the_list(hands, list_file)
    _draw(hands)
    _review_a_case(hands)
    _hold_an_interview(hands)
    _find_and_tie(hands)
    _recommend(hands)
    _export_the_letter(hands, tmp_path / "letter.pdf")


def _begin(hands):
    hands.key(KEY.Key_N, ALT)
    hands.fill("Authority", "Dyffryn Aeron")
    hands.fill("Title", "Children's services inspection")
    hands.choose("Services", "Both")
    hands.fill("Period from", "1/6/2016")
    hands.fill("Period to", "1/6/2017")
    hands.fill("Other inspectors", "B. Inspector")
    hands.fill("Fieldwork, first week", "17/7/2017")
    hands.key(KEY.Key_I, ALT)
    begun = hands.one(Inspection)
    assert (begun.title, begun.service) == ("Children's services inspection", "both")
    assert begun.period_to == date(2017, 6, 1)
    assert hands.count(TeamMember) == 2
    hands.on_page("home")


def _read_the_list(hands, file):
    hands.ask_for("sample")
    hands.on_page("sampling")
    hands.press("Read a long-list…")
    hands.name_file(file)
    hands.on_page("sampling")
    hands.key(KEY.Key_R, ALT)
    assert hands.count(LongListRow) == 130
    hands.on_page("sampling")


def _draw(hands):
    hands.choose("Part of the sample", "Rules and draw")
    hands.fill("Cases", "8")
    hands.fill("Contacts", "4")
    hands.press("Commit")
    assert hands.one(Draw).seed is None
    hands.on_page("sampling")
    hands.fill("Dice of the inspectors", "1234567890")
    hands.fill("Dice of the authority", "0987654321")
    hands.press("Draw")
    assert hands.one(Draw).seed == "12345678900987654321"
    assert hands.count(SampledCase, standing="selected") == 12
    hands.on_page("sampling")


def _review_a_case(hands):
    hands.ask_for("cases")
    hands.on_page("casework")
    hands.tab_to("Sampled cases")
    hands.key(KEY.Key_Down)
    hands.key(KEY.Key_F6)
    hands.choose("Overall judgement", "Good")
    review = hands.one(CaseReview)
    assert review.overall == "good"
    hands.on_page("casework")


def _hold_an_interview(hands):
    hands.ask_for("interviews")
    hands.on_page("interviews")
    hands.key(KEY.Key_N, CTRL)
    hands.choose("Kind", "Staff")
    hands.tab_to("Role")
    hands.key(KEY.Key_Down)
    hands.fill("Day", "18/7/2017")
    hands.press("Plan this interview")
    assert hands.one(Interview).state == "planned"
    hands.on_page("interviews")
    hands.tab_to("Next note")
    hands.type("Supervision is regular and recorded. #well")
    hands.key(KEY.Key_Return)
    assert hands.one(Note).text.startswith("Supervision is regular")
    hands.on_page("interviews")
    hands.ask_for("it was held")
    assert hands.one(Interview).state == "held"
    hands.on_page("interviews")


def _find_and_tie(hands):
    hands.ask_for("findings")
    hands.on_page("findings")
    hands.key(KEY.Key_N, CTRL)
    hands.type("Staff are supervised well.")
    hands.key(KEY.Key_E, CTRL)
    assert hands.one(Finding).text_en == "Staff are supervised well."
    hands.on_page("evidence")
    hands.tab_to("Evidence")
    hands.key(KEY.Key_Home)
    hands.key(KEY.Key_T, CTRL)
    hands.key(KEY.Key_Return)
    assert hands.one(EvidenceLink).target_id == hands.one(Finding).id
    hands.on_page("evidence")


def _recommend(hands):
    hands.ask_for("findings")
    hands.choose("Part of the findings", "Recommendations")
    hands.key(KEY.Key_N, CTRL | SHIFT)
    hands.type("Go on with it.")
    hands.press("1.1  Staff are supervised well.")
    made = hands.one(Recommendation)
    assert made.text_en == "Go on with it."
    assert made.findings == [str(hands.one(Finding).id)]
    hands.on_page("findings")


def _export_the_letter(hands, file):
    hands.ask_for("letter")
    hands.on_page("letters")
    hands.key(KEY.Key_E, CTRL | SHIFT)
    hands.key(KEY.Key_E, ALT)
    hands.name_file(file)
    assert file.read_bytes().startswith(b"%PDF")
    assert hands.one(LetterVersion).kind == "draft"
    hands.on_page("letters")
