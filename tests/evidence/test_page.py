"""An inspector reads the evidence, ties it and hands the day on, in the window."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from db.models import Complaint, EvidenceLink, SurveyResult
from db.store import Store
from desktop.evidence.links import CONTRADICTS
from desktop.evidence.page import EvidencePage, make_page
from desktop.findings.findings import add_finding
from desktop.framework import load
from desktop.interviews.interviews import add_note, hold_interview, plan_interview
from desktop.widgets.picker import Picker
from desktop.work.desk import Desk, Place
from desktop.work.work import Work
from tests.stages import NAME, begun

DAY = datetime(2017, 7, 17, 9, 0, tzinfo=UTC)


@pytest.fixture
def inspection(store: Store) -> UUID:
    made = begun(store)
    with store.sessions.writing(NAME) as writing:
        interview = plan_interview(writing, made, kind="staff", role="social_worker", starts=DAY)
        hold_interview(writing, interview)
        for words in ("Late.", "Later.", "Never."):
            add_note(writing, interview, words, at=DAY, dimension="access", weight="gap")
        add_note(writing, interview, "A danger.", at=DAY, dimension="care", concern=True)
        add_finding(writing, made, "access", "Help comes late.")
    return made


@pytest.fixture
def page(qtbot: QtBot, store: Store, inspection: UUID) -> Iterator[EvidencePage]:
    work = Work(store)
    made = make_page(Desk(work, inspection, load("childrens-inspection"), "en"))
    assert isinstance(made, EvidencePage)
    qtbot.addWidget(made)
    work.changed.connect(lambda _changes: made.refresh())
    made.resize(1300, 800)
    made.show()
    qtbot.waitExposed(made)
    made.refresh()
    work.settle()
    yield made
    made.leave()
    work.settle()
    work.finish()


def _settle(page: EvidencePage) -> None:
    page._desk.work.settle()


def _open(page: EvidencePage, part: str) -> None:
    page.open_part(part)
    _settle(page)
    page.grab()  # rows are asked for as they are painted
    _settle(page)


def test_a_square_of_the_matrix_opens_its_evidence(page: EvidencePage):
    page.matrix.matrix.opened.emit("access", "interview")
    _settle(page)
    assert page.part == "items"
    assert page.items.table.model.rowCount() == 3
    page.items.filters.clear()
    _settle(page)
    assert page.items.table.model.rowCount() == 4
    assert "empty squares: 33" in page.sentence


def test_many_items_are_tied_at_once_and_one_undo_takes_them_back(
    page: EvidencePage, store: Store
):
    _open(page, "items")
    page.items.filters.ask(dimension="access")
    _settle(page)
    page.items.table.view.selectAll()
    assert len(page.items.table.selected_ids()) == 3
    page.actions_shown()[-1].run()
    picker = page.items.findChild(Picker)
    assert picker is not None
    picker.list.itemActivated.emit(picker.list.item(0))
    _settle(page)
    with store.sessions.reading() as session:
        links = session.scalars(select(EvidenceLink)).all()
        assert [link.stance for link in links] == ["supports"] * 3
    page.items.table.view.selectAll()
    page.items.tie_chosen(links[0].target_id, CONTRADICTS)  # type: ignore[arg-type]
    _settle(page)
    with store.sessions.reading() as session:
        stances = session.scalars(select(EvidenceLink.stance)).all()
    assert set(stances) == {"contradicts"}
    assert len(stances) == 3


def test_an_item_is_read_as_a_whole_and_leads_to_where_it_was_written(
    qtbot: QtBot, page: EvidencePage
):
    _open(page, "items")
    assert page.items.reading.item is not None
    with qtbot.waitSignal(page._desk.go_to) as told:
        qtbot.keyClick(page.items.table.view, Qt.Key.Key_Return)
    place = told.args[0]
    assert isinstance(place, Place)
    assert place.stage == "interviews"
    assert place.record == page.items.reading.item.id


def test_words_that_are_sought_narrow_the_list(qtbot: QtBot, page: EvidencePage):
    _open(page, "items")
    qtbot.keyClicks(page.items.filters.words.box, "danger")
    qtbot.waitUntil(lambda: page.items.table.model.rowCount() == 1, timeout=3000)
    _settle(page)


def test_a_complaint_is_entered_with_its_theme_and_the_time_it_took(
    page: EvidencePage, store: Store
):
    _open(page, "complaints")
    page.actions_shown()[-1].run()
    _settle(page)
    fields = page.parts["complaints"].ledger.fields
    fields["received_on"].set_value(date(2017, 1, 9))
    fields["received_on"].edited.emit(date(2017, 1, 9))
    _settle(page)
    fields["closed_on"].edited.emit(date(2017, 1, 1))
    _settle(page)
    assert fields["closed_on"].trouble
    fields["closed_on"].edited.emit(date(2017, 1, 16))
    fields["theme"].edited.emit("Delay")
    _settle(page)
    with store.sessions.reading() as session:
        row = session.scalars(select(Complaint)).one()
        assert (row.theme, row.closed_on) == ("Delay", date(2017, 1, 16))
    themes = page.parts["complaints"]._themes.model
    assert themes.index(0, 4).data() == "5"


def test_a_survey_says_which_line_of_its_counts_can_not_be_read(page: EvidencePage, store: Store):
    _open(page, "surveys")
    page.actions_shown()[-1].run()
    _settle(page)
    counts = page.parts["surveys"].ledger.fields["counts"]
    counts.edited.emit("Yes: 3\nmany")
    assert "Line 2" in counts.trouble
    counts.edited.emit("Yes: 3\nNo: 1")
    _settle(page)
    with store.sessions.reading() as session:
        row = session.scalars(select(SurveyResult)).one()
        assert row.counts == {"answers": ["Yes", "No"], "counts": [3, 1]}


def test_the_day_is_read_and_handed_on_as_word_and_markdown(page: EvidencePage, tmp_path: Path):
    from docx import Document

    _open(page, "days")
    part = page.parts["days"]
    shown = part.sheet.toPlainText()
    assert "Monday 17 July 2017" in shown
    assert shown.index("A danger.") < shown.index("1 Access") < shown.index("Late.")
    assert "What fieldwork must still ask" in shown
    part.export(tmp_path / "day.docx")
    part.export(tmp_path / "day.md")
    _settle(page)
    written = Document(str(tmp_path / "day.docx"))
    assert written.paragraphs[0].style.name == "Title"
    assert written.core_properties.language == "en-GB"
    assert "## 1 Access" in (tmp_path / "day.md").read_text("utf-8")
    part.export(tmp_path / "nowhere" / "day.md")
    _settle(page)
    assert "day.md" in page.notice.sentence


def test_a_project_goes_out_and_comes_in_through_the_page(page: EvidencePage, tmp_path: Path):
    _open(page, "exchange")
    part = page.parts["exchange"]
    part.export(tmp_path / "evidence.qdpx")
    _settle(page)
    part.take_in(tmp_path / "evidence.qdpx")
    _settle(page)
    names = [part.table.model.index(n, 0).data() for n in range(part.table.model.rowCount())]
    assert "Dimensions / Access" in names
    (tmp_path / "bad.qdpx").write_bytes(b"no")
    part.take_in(tmp_path / "bad.qdpx")
    _settle(page)
    assert "bad.qdpx" in page.notice.sentence


def test_that_a_finding_without_evidence_leads_to_the_items_and_is_tied_first(
    page: EvidencePage, store: Store, inspection: UUID
):
    with store.sessions.writing(NAME) as writing:
        wanted = add_finding(writing, inspection, "care", "Plans are good.")
    page.refresh()
    page.open_part("tie")
    page.open_at(wanted)
    _settle(page)
    assert page.part == "items"
    assert page.notice.sentence == "Choose what finding 3.1 rests on, then tie it."
    page.items.table.choose(page.items.table.model.id_at(0))
    page.items._on_tie("supports")
    picker = page.findChild(Picker)
    assert picker.list.currentItem().text() == "3.1 Plans are good."
    picker.close()
