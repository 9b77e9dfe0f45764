"""Quotas of one's own, their file, their price, and a way out of a conflict by one click."""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from db.store import Store
from desktop.framework import load
from desktop.sampling.drawing import commitment_of, current_draw
from desktop.sampling.page import SamplePage, make_page
from desktop.sampling.page.drawing import DrawPart
from desktop.sampling.quota_file import quotas_of, to_toml
from desktop.sampling.quotas import read_quotas
from desktop.widgets.button import CommandButton
from desktop.work.desk import Desk
from desktop.work.work import Work
from tests.desks import settle
from tests.stages import begun

FRAMEWORK = load("childrens-inspection")


@pytest.fixture(scope="module")
def list_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    chance = Random(3)
    lines = ["Ref,Team,Age,Language,Opened,C1,C4,C5,C11"]
    for n in range(300):
        marks = [("Y" if chance.random() < share else "") for share in (0.3, 0.4, 0.3, 0.1)]
        marks[1] = marks[1] if any(marks) else "Y"
        team, language = chance.choice(("North", "South")), chance.choice(("English", "Welsh"))
        lines.append(f"A-{n},{team},{n % 16},{language},01/09/2016,{','.join(marks)}")
    path = tmp_path_factory.mktemp("list") / "list.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture
def inspection(store: Store) -> UUID:
    return begun(store)


@pytest.fixture
def page(qtbot: QtBot, store: Store, inspection: UUID, list_path: Path) -> Iterator[SamplePage]:
    work = Work(store)
    made = make_page(Desk(work, inspection, FRAMEWORK, "en"))
    qtbot.addWidget(made)
    work.changed.connect(lambda _changes: made.refresh())
    made.show()
    made.parts["list"].read_file(list_path)
    settle(made._desk)
    made.open_part("draw")
    draw = made.parts["draw"]
    draw.rules._pools["case"].set_value(10)
    draw.rules._pools["contact"].set_value(5)
    draw.rules._make_rules()
    settle(made._desk)
    yield made
    settle(made._desk)
    work.finish()


def _draw(page: SamplePage) -> DrawPart:
    part = page.parts["draw"]
    assert isinstance(part, DrawPart)
    return part


def _add(draw: DrawPart, first: str, second: str | None = None) -> None:
    draw.own.show_rows(draw.rules.rows())
    draw.own.first.set_value(first)
    draw.own.second.set_value(second)
    draw.own.reason.set_value("The lead asks for it.")
    draw.own.add_quota()
    settle(draw.desk)


def test_the_best_possible_chance_and_the_price_of_each_quota_are_shown(page: SamplePage):
    draw = _draw(page)
    _add(draw, "team\x1fNorth")
    draw.rules.table.choose("team.North")
    draw.rules.least.set_value(14)
    draw.rules._on_quota()
    settle(page._desk)
    shown = {row.id: row for row in _rows(draw)}
    assert shown["team.North"].cells[4] != "–"
    assert "lowest chance" in draw.rules.told._lowest.text()
    assert draw.rules.told._warnings.text()


def test_a_quota_of_two_conditions_is_kept_in_its_file_and_read_back(
    page: SamplePage, tmp_path: Path
):
    draw = _draw(page)
    _add(draw, "team\x1fNorth")
    _add(draw, "team\x1fSouth", "language\x1fcy")
    draw.rules.least.set_value(2)
    draw.rules._on_quota()
    settle(page._desk)
    draw.save_quotas(tmp_path / "q.toml")
    settle(page._desk)
    asked = quotas_of(draw.rules.rules(), False, None)
    assert set(asked.asked) == {("team", "North"), ("team South + language cy",)}
    assert read_quotas(to_toml(asked)).predicates == asked.predicates
    draw.rules._on_dropped()
    settle(page._desk)
    draw.load_quotas(tmp_path / "q.toml")
    settle(page._desk)
    names = {one.name: one for one in draw.rules.rules().quotas}
    assert names["team South + language cy"].minimum == 2
    assert names["team.North"].reason == "The lead asks for it."


def test_a_changed_quota_asks_for_its_reason_and_goes_back_to_the_default(page: SamplePage):
    draw = _draw(page)
    draw.rules.table.choose("C5")
    before = draw.rules._chosen()
    draw.rules.least.set_value(before.minimum + 1)
    draw.rules._on_quota()
    assert "C5" in (draw._why_not_commit() or "")
    draw.rules.limits.reason.set_value("Complaints were about plans.")
    draw.rules._on_quota()
    assert draw._why_not_commit() is None
    draw.rules._on_dropped()
    settle(page._desk)
    assert {one.name: one for one in draw.rules.rules().quotas}["C5"] == before


def test_a_conflict_names_its_quotas_and_one_click_relaxes_the_rules(
    page: SamplePage, store: Store, inspection: UUID
):
    draw = _draw(page)
    draw.rules.table.choose("C5")
    draw.rules.least.set_value(10)
    draw.rules.limits.reason.set_value("Plans.")
    draw.rules._on_quota()
    draw.rules.table.choose("C11")
    draw.rules.least.set_value(10)
    draw.rules.limits.reason.set_value("Care.")
    draw.rules._on_quota()
    draw.commit()
    settle(page._desk)
    assert draw.conflict.isVisibleTo(page)
    buttons = draw.conflict.findChildren(CommandButton)
    assert buttons
    buttons[0].click()
    settle(page._desk)
    assert not draw.conflict.isVisibleTo(page)
    assert draw._why_not_commit() is None
    draw.commit()
    settle(page._desk)
    with store.sessions.reading() as session:
        row = current_draw(session, inspection)
        assert row is not None
        fixed = commitment_of(session, row)
    assert {q.reason for q in fixed.rules.quotas if not q.default} >= {"Plans."}


def test_a_further_draw_says_which_commitment_it_follows_and_why(
    page: SamplePage, store: Store, inspection: UUID
):
    draw = _draw(page)
    draw.commit()
    settle(page._desk)
    draw.ours.set_value("1234567890")
    draw.theirs.set_value("0987654321")
    draw.draw()
    settle(page._desk)
    with store.sessions.reading() as session:
        first = current_draw(session, inspection).commitment
    draw.commit()
    assert "further" in draw.reason.trouble
    draw.reason.set_value("A second list came.")
    draw.commit()
    settle(page._desk)
    with store.sessions.reading() as session:
        rules = commitment_of(session, current_draw(session, inspection)).rules
    assert (rules.draw, rules.previous, rules.reason) == (2, first, "A second list came.")


def _rows(draw: DrawPart) -> list:
    model = draw.rules.table.model
    return [model.row_at(n) for n in range(model.rowCount())]
