"""A lead maps what an authority sent, reads it, looks for doubts, and gets a second list."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from db.models import LongList, LongListDoubt, LongListRow, SampledCase
from db.store import Store
from desktop.framework import load
from desktop.sampling.keeping import current_list, keep_list, sweep_all
from desktop.sampling.long_list.reading import read_long_list
from desktop.sampling.long_list.rows import canonical, for_the_draw
from desktop.sampling.page import SamplePage, make_page
from desktop.sampling.page.listing import ListPart
from desktop.sampling.page.mapping import MappingPart
from desktop.sampling.rows import canonical_list
from desktop.sampling.staging import values_of
from desktop.work.desk import Desk
from desktop.work.progress import Cancelled
from desktop.work.work import Work
from tests.desks import settle
from tests.stages import CHILDREN, begun

FRAMEWORK = load("childrens-inspection")
PERIOD = CHILDREN.period


@dataclass
class Room:
    desk: Desk
    page: SamplePage

    @property
    def listing(self) -> ListPart:
        part = self.page.parts["list"]
        assert isinstance(part, ListPart)
        return part

    @property
    def mapping(self) -> MappingPart:
        part = self.page.parts["mapping"]
        assert isinstance(part, MappingPart)
        return part

    def look_at(self, path: Path) -> None:
        self.listing.look_at(path)
        settle(self.desk)

    def read(self) -> None:
        assert self.mapping._why_not_read() is None
        self.mapping.read()
        settle(self.desk)

    def listed(self) -> LongList:
        with self.desk.work.store.sessions.reading() as session:
            found = current_list(session, self.desk.inspection_id)
        assert found is not None
        return found


@pytest.fixture
def inspection(store: Store) -> UUID:
    return begun(store)


@pytest.fixture
def room(qtbot: QtBot, store: Store, inspection: UUID) -> Iterator[Room]:
    work = Work(store)
    desk = Desk(work, inspection, FRAMEWORK, "en")
    page = make_page(desk)
    qtbot.addWidget(page)
    work.changed.connect(lambda _changes: page.refresh())
    page.show()
    page.refresh()
    work.settle()
    yield Room(desk, page)
    work.settle()
    work.finish()


def _count(store: Store, model: type) -> int:
    with store.sessions.reading() as session:
        return session.scalar(select(func.count()).select_from(model)) or 0


def _csv(path: Path, *rows: str) -> Path:
    path.write_text("\n".join(("Ref,Team,Opened,C4,C5", *rows)), encoding="utf-8")
    return path


def test_a_file_is_shown_with_its_guessed_mapping_before_anything_is_stored(
    room: Room, store: Store, shared: Path
):
    room.look_at(shared / "samples" / "long-list" / "list.xlsx")
    assert room.page.parts.currentWidget() is room.mapping
    assert _count(store, LongListRow) == 0
    read_as = [
        room.mapping.columns.model.row_at(n).cells[2].words
        for n in range(room.mapping.columns.model.rowCount())
    ]
    assert read_as[0] == "Reference"
    assert sum(words.startswith("C") and words[1].isdigit() for words in read_as) == 13
    room.read()
    assert room.listed().counts["rows"] == 1287
    assert room.page.parts.currentWidget() is room.listing


def test_a_column_is_read_as_the_person_says_and_remembered_for_the_authority(
    room: Room, tmp_path: Path
):
    rows = [f"A-{n},North,01/09/2016,Y," for n in range(1, 6)]
    room.look_at(_csv(tmp_path / "first.csv", *rows))
    room.mapping.columns.choose("4")
    room.mapping.field.set_value("flag:siblings")
    room.mapping._on_field()
    room.read()
    assert room.listed().counts["per_category"]["C5"] == 0
    room.look_at(_csv(tmp_path / "second.csv", *rows))
    kept = room.mapping._preview.mapping.sheets[0]
    assert kept.field_of("C5") == "flag:siblings"


def test_a_column_that_names_people_is_shown_by_its_heading_alone_and_needs_a_reason(
    room: Room, tmp_path: Path, store: Store
):
    path = tmp_path / "names.csv"
    lines = [f"A-{n},Gwen Parry{'abcdef'[n]},Y" for n in range(6)]
    path.write_text("\n".join(("Ref,Child name,C4", *lines)), encoding="utf-8")
    room.look_at(path)
    shown = [
        room.mapping.columns.model.row_at(n) for n in range(room.mapping.columns.model.rowCount())
    ]
    assert shown[1].cells[1] == ""
    assert shown[1].cells[2].words == "Set aside"
    room.mapping.columns.choose("1")
    room.mapping.field.set_value("keep")
    room.mapping._on_field()
    assert "Child name" in (room.mapping._why_not_read() or "")
    room.mapping.why.set_value("The worker is agreed to be known.")
    room.mapping._on_field()
    room.read()
    with store.sessions.reading() as session:
        row = session.scalars(select(LongListRow)).first()
        listed = session.get_one(LongList, row.long_list_id)
        assert values_of(row, listed.headings)["Child name"].startswith("Gwen")


def test_headings_may_stand_elsewhere_and_a_mapping_goes_out_and_comes_back(
    room: Room, tmp_path: Path
):
    path = tmp_path / "odd.csv"
    path.write_text("One,Two\nx,y\nRef,Team,C4\nA-1,North,Y\nA-2,South,Y\n", encoding="utf-8")
    room.look_at(path)
    room.mapping.heading_row.set_value(3)
    room.mapping._on_headings()
    assert room.mapping._preview.mapping.sheets[0].heading_row == 3
    room.mapping.save(tmp_path / "m.toml")
    settle(room.desk)
    room.mapping.heading_row.set_value(1)
    room.mapping._on_headings()
    room.mapping.load(tmp_path / "m.toml")
    settle(room.desk)
    room.read()
    assert room.listed().counts["rows"] == 2


def test_a_sheet_of_an_annex_is_given_a_category_or_left_out(room: Room, shared: Path):
    room.look_at(shared / "samples" / "annex_a" / "Annex_A.xlsx")
    assert room.mapping.sheets.model.rowCount() == 11
    room.mapping.sheets.choose("sheet List 1")
    room.mapping.category.set_value("C1")
    room.mapping._on_sheet()
    assert room.mapping._preview.mapping.sheets[0].category == "C1"
    room.mapping.sheets.choose("sheet List 11")
    room.mapping.skipped.set_value("yes")
    room.mapping._on_sheet()
    room.read()
    assert room.listed().counts["per_category"]["C1"] > 0
    assert any("List 11" in str(one) for one in room.listed().counts["notices"])


def test_rules_of_the_import_are_changed_with_a_reason_and_the_list_read_again(
    room: Room, shared: Path
):
    room.listing.read_file(shared / "samples" / "long-list" / "list.xlsx")
    settle(room.desk)
    before = room.listed().counts["eligible"]
    room.listing._on_again()
    settle(room.desk)
    room.mapping.about_rules.decisive.set_value(())
    room.mapping.about_rules._ask_why()
    assert "usual" in (room.mapping._why_not_read() or "")
    room.mapping.about_rules.why.set_value("The authority has confirmed the dates.")
    room.read()
    assert room.listed().counts["eligible"] > before
    assert room.listed().rules["reason"] == "The authority has confirmed the dates."


def test_rows_are_found_by_reference_category_and_whether_they_may_be_drawn(
    room: Room, shared: Path
):
    room.listing.read_file(shared / "samples" / "long-list" / "list.xlsx")
    settle(room.desk)
    counts = room.listed().counts
    room.listing.category.set_value("C7")
    room.listing._show_rows()
    settle(room.desk)
    assert room.listing.rows.model.rowCount() == counts["per_category"]["C7"]
    room.listing.category.set_value(None)
    room.listing.drawable.set_value("no")
    room.listing._show_rows()
    settle(room.desk)
    assert room.listing.rows.model.rowCount() == counts["rows"] - counts["eligible"]


def test_doubts_are_shown_by_kind_and_written_out(room: Room, shared: Path, tmp_path: Path):
    room.listing.read_file(shared / "samples" / "long-list" / "list.csv")
    settle(room.desk)
    doubts = room.page.parts["doubts"]
    doubts.kind.set_value("bad_date")
    doubts._show_doubts()
    settle(room.desk)
    assert doubts.table.model.rowCount() == room.listed().counts["doubts"]["bad_date"] == 3
    doubts.write_file(tmp_path / "doubts.csv")
    settle(room.desk)
    assert len((tmp_path / "doubts.csv").read_text("utf-8-sig").splitlines()) == 4


def test_a_second_list_is_compared_and_drawn_cases_follow_to_their_new_rows(
    room: Room, store: Store, tmp_path: Path
):
    rows = [f"A-{n},North,01/09/2016,Y," for n in range(1, 60)]
    room.listing.read_file(_csv(tmp_path / "first.csv", *rows))
    settle(room.desk)
    draw = room.page.parts["draw"]
    draw.rules._pools["case"].set_value(10)
    draw.rules._pools["contact"].set_value(0)
    draw.rules._make_rules()
    settle(room.desk)
    draw.commit()
    settle(room.desk)
    draw.ours.set_value("1234567890")
    draw.theirs.set_value("0987654321")
    draw.draw()
    settle(room.desk)
    drawn = _selected(store)
    gone = sorted(drawn)[0]
    changed = [one.replace("North", "South") for one in rows if not one.startswith(f"{gone},")]
    room.listing.read_file(_csv(tmp_path / "second.csv", *changed, "B-1,North,01/09/2016,Y,"))
    settle(room.desk)
    new = room.listed().id
    with store.sessions.reading() as session:
        for reference, row in _selected(store).items():
            kept = session.get_one(LongListRow, row)
            assert kept.reference == reference
            assert (kept.long_list_id == new) == (reference != gone)
    changes = room.page.parts["changes"]
    assert gone in changes.drawn.text()
    assert "New: 1 · gone: 1 · changed: 58" in changes.counts.text()


def _selected(store: Store) -> dict[str, UUID]:
    with store.sessions.reading() as session:
        query = select(SampledCase).where(SampledCase.standing == "selected")
        return {one.reference: one.row_id for one in session.scalars(query)}


def test_a_cancelled_import_leaves_nothing_and_disturbs_no_other_under_way(
    store: Store, inspection: UUID, shared: Path
):
    path = shared / "samples" / "long-list" / "list.xlsx"
    reading = read_long_list(path, path.name, FRAMEWORK, PERIOD)

    def write(_name, job):
        with store.sessions.writing({"source": ["test", "x"], "facts": {}}) as writing:
            return job(writing)

    class Stop:
        def step(self, done: int, _whole: int) -> None:
            if done:
                sweep_all(write)
                assert _count(store, LongListRow) == done  # what is under way stays
                raise Cancelled

    with pytest.raises(Cancelled):
        keep_list(write, inspection, reading, b"", Stop())
    sweep_all(write)
    assert _count(store, LongListRow) == _count(store, LongListDoubt) == 0
    kept = keep_list(write, inspection, reading, path.read_bytes())
    sweep_all(write)
    assert _count(store, LongListRow) == 1287
    with store.sessions.reading() as session:
        query = select(LongListRow).where(LongListRow.long_list_id == kept)
        first = session.scalars(query.order_by(LongListRow.position)).first()
        headings = session.get_one(LongList, kept).headings
    assert values_of(first, headings) == reading.rows[0].values


@pytest.mark.parametrize("name", ["list.xlsx", "list.csv", "per-category.xlsx"])
def test_the_canonical_list_is_the_draws_own(shared: Path, name: str):
    path = shared / "samples" / "long-list" / name
    rows = read_long_list(path, name, FRAMEWORK, PERIOD).rows
    assert canonical(rows) == canonical_list(for_the_draw(rows))
