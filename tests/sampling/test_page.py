"""A lead reads a list, commits, throws dice, draws, and replaces a case, in the window."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from db.models import LongListRow, SampledCase
from db.store import Store
from desktop.framework import load
from desktop.sampling.page import SamplePage, make_page
from desktop.sampling.verification import verify
from desktop.work.desk import Desk
from desktop.work.work import Work
from tests.stages import begun

FRAMEWORK = load("childrens-inspection")
SHARES = {
    "C1": 0.34, "C2": 0.18, "C3": 0.1, "C4": 0.25, "C5": 0.28, "C6": 0.08, "C7": 0.08,
    "C8": 0.04, "C9": 0.07, "C10": 0.05, "C11": 0.14, "C12": 0.05, "C13": 0.05,
}  # fmt: skip


@pytest.fixture(scope="module")
def list_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("list") / "list.csv"
    path.write_text("\n".join(_lines(Random(7))), encoding="utf-8")
    return path


def _lines(chance: Random) -> Iterator[str]:
    """A clean list of 400 rows, each in at least one category."""
    yield ",".join(("Case reference", "Age", "Team", "Opened", *SHARES))
    for number in range(1, 401):
        codes = {code for code, share in SHARES.items() if chance.random() < share}
        age = 17 if "C13" in codes else chance.randint(0, 15)
        marks = ("Y" if code in (codes or {"C1"}) else "" for code in SHARES)
        yield ",".join((f"DA-{number:04}", str(age), "Glannau", "01/09/2016", *marks))


@pytest.fixture
def inspection(store: Store) -> UUID:
    return begun(store)


@pytest.fixture
def page(qtbot: QtBot, store: Store, inspection: UUID) -> Iterator[SamplePage]:
    work = Work(store)
    made = make_page(Desk(work, inspection, FRAMEWORK, "en"))
    qtbot.addWidget(made)
    work.changed.connect(lambda _changes: made.refresh())
    made.show()
    made.refresh()
    work.settle()
    yield made
    work.settle()
    work.finish()


def _settle(page: SamplePage) -> None:
    page._desk.work.settle()


def _drawn(page: SamplePage, list_path: Path) -> None:
    page.parts["list"].read_file(list_path)
    _settle(page)
    draw = page.parts["draw"]
    draw.rules._pools["case"].set_value(12)
    draw.rules._pools["contact"].set_value(8)
    draw.rules._make_rules()
    _settle(page)
    draw.commit()
    _settle(page)
    draw.ours.set_value("1234567890")
    draw.theirs.set_value("0987654321")
    draw.draw()
    _settle(page)


def test_a_list_is_read_shown_and_counted(page: SamplePage, store: Store, list_path: Path):
    page.parts["list"].read_file(list_path)
    _settle(page)
    with store.sessions.reading() as session:
        assert session.scalar(select(func.count()).select_from(LongListRow)) == 400
    assert page.parts["list"].rows.model.rowCount() == 400
    assert "On the list: 400" in page.sentence


def test_that_a_row_of_the_list_before_is_shown_no_more(page: SamplePage, list_path: Path):
    part = page.parts["list"]
    part.read_file(list_path)
    _settle(page)
    old = part.rows.model.id_at(0)
    part.one.show_row(old)
    _settle(page)
    assert not part.one.isHidden()
    lines = list_path.read_text().splitlines()
    list_path.write_text("\n".join(lines[:-1]))
    part.read_file(list_path)
    _settle(page)
    assert part.one._wanted != old


def test_from_list_to_sample_with_a_certificate_that_proves_itself(
    page: SamplePage, store: Store, list_path: Path, tmp_path: Path
):
    _drawn(page, list_path)
    with store.sessions.reading() as session:
        cases = session.scalars(
            select(SampledCase).where(SampledCase.standing == "selected")
        ).all()
    assert sorted(case.pool for case in cases) == ["case"] * 12 + ["contact"] * 8
    assert all(case.row_id for case in cases)
    file = tmp_path / "certificate.json"
    page.parts["sample"].write_certificate(file)
    _settle(page)
    assert verify(file.read_bytes()).verified
    page.parts["sample"].write_sheet(tmp_path / "sample.csv")
    _settle(page)
    assert len((tmp_path / "sample.csv").read_text("utf-8-sig").splitlines()) == 21


def test_a_case_is_replaced_by_the_next_reserve_and_stays_visible(
    page: SamplePage, store: Store, list_path: Path
):
    _drawn(page, list_path)
    sample = page.parts["sample"]
    gone = sample.table.current_id()
    sample.replace()
    assert "Say why" in sample.reason.trouble
    sample.reason.set_value("The family has moved to another authority.")
    sample.replace()
    _settle(page)
    with store.sessions.reading() as session:
        standings = session.scalars(
            select(SampledCase.standing).where(SampledCase.standing != "reserve")
        ).all()
        assert session.get_one(SampledCase, UUID(gone)).standing == "withdrawn"
    assert standings.count("selected") == 20
    assert "withdrawn: 1" in page.sentence


def test_dice_come_after_the_commitment_and_are_enough(page: SamplePage, list_path: Path):
    draw = page.parts["draw"]
    assert "no long-list" in (draw._why_not_commit() or "")
    page.parts["list"].read_file(list_path)
    _settle(page)
    assert "Commit first" in (draw._why_not_draw() or "")
    draw.rules._pools["case"].set_value(12)
    draw.rules._pools["contact"].set_value(8)
    draw.rules._make_rules()
    _settle(page)
    draw.commit()
    _settle(page)
    draw.ours.set_value("123")
    draw.draw()
    assert "at least 20" in draw.ours.trouble
    assert not page.troubles.isHidden()
    draw.theirs.set_value("12345678901234567")
    draw.draw()
    _settle(page)
    assert page.troubles.isHidden()
    assert draw.reason.isVisibleTo(draw)
    draw.commit()
    assert "further one" in draw.reason.trouble


def test_rules_that_cannot_be_met_are_told_with_ways_out(page: SamplePage, list_path: Path):
    page.parts["list"].read_file(list_path)
    _settle(page)
    draw = page.parts["draw"]
    draw.rules._pools["case"].set_value(12)
    draw.rules._pools["contact"].set_value(8)
    draw.rules._make_rules()
    _settle(page)
    page.open_part("draw")
    draw.rules.table.choose(draw.rules.rules().quotas[0].name)
    draw.rules.least.set_value(300)
    draw.rules._on_quota()
    draw.commit()
    _settle(page)
    assert draw.conflict.isVisibleTo(page)
    assert "rules" in page.notice.sentence


def test_a_file_that_is_no_list_says_so_and_keeps_nothing(
    page: SamplePage, store: Store, tmp_path: Path
):
    odd = tmp_path / "odd.xlsx"
    odd.write_bytes(b"\xff\xd8\xff\xe0 a picture")
    page.parts["list"].read_file(odd)
    _settle(page)
    assert "odd.xlsx" in page.notice.sentence
    with store.sessions.reading() as session:
        assert session.scalar(select(func.count()).select_from(LongListRow)) == 0
