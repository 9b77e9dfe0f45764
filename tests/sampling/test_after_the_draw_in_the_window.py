"""Why this case, balance and bound, replacing with a code, extending, the papers to hand over."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from db.models import Replacement, SampledCase
from db.store import Store
from desktop.framework import load
from desktop.sampling.page import SamplePage, make_page
from desktop.sampling.page.sample import SamplePart
from desktop.shell.lending import lend_pdf
from desktop.work.desk import Desk
from desktop.work.work import Work
from tests.desks import settle
from tests.stages import begun

FRAMEWORK = load("childrens-inspection")


@pytest.fixture
def inspection(store: Store) -> UUID:
    return begun(store)


@pytest.fixture
def page(qtbot: QtBot, store: Store, inspection: UUID, tmp_path: Path) -> Iterator[SamplePage]:
    lines = ["Ref,Team,Opened,C1,C4,C5"]
    for n in range(80):
        marks = ("Y,,", ",Y,", ",,Y", ",Y,Y")[n % 4]
        lines.append(f"A-{n:02},{'North' if n % 3 else 'South'},01/09/2016,{marks}")
    (tmp_path / "list.csv").write_text("\n".join(lines), encoding="utf-8")
    work = Work(store)
    made = make_page(Desk(work, inspection, FRAMEWORK, "en"))
    qtbot.addWidget(made)
    work.changed.connect(lambda _changes: made.refresh())
    made.show()
    made.parts["list"].read_file(tmp_path / "list.csv")
    settle(made._desk)
    draw = made.parts["draw"]
    draw.rules._pools["case"].set_value(12)
    draw.rules._pools["contact"].set_value(4)
    draw.rules._make_rules()
    settle(made._desk)
    draw.commit()
    settle(made._desk)
    draw.ours.set_value("1234567890")
    draw.theirs.set_value("0987654321")
    draw.draw()
    settle(made._desk)
    yield made
    settle(made._desk)
    work.finish()


def _sample(page: SamplePage) -> SamplePart:
    part = page.parts["sample"]
    assert isinstance(part, SamplePart)
    return part


def test_why_this_case_tells_its_chance_its_kind_and_what_binds_it(page: SamplePage):
    words = _sample(page).about._words.text()
    assert "Chance in this draw" in words
    assert "Its chance is held by" in words
    assert "Cases" in words or "Contacts" in words


def test_the_sample_is_set_beside_the_list_and_a_count_is_bounded(page: SamplePage):
    sample = _sample(page)
    model = sample.balance.table.model
    shown = {model.row_at(n).id: model.row_at(n) for n in range(model.rowCount())}
    assert shown["pool contact"].cells[1:3] == ("25%", "25%")
    sample.bound.found.set_value(4)
    sample.bound._show()
    assert "On the list of 80: at least" in sample.bound._words.text()
    sample.bound.found.set_value(40)
    sample.bound._show()
    assert "fewer" in sample.bound.found.trouble


def test_a_replacement_keeps_its_code_and_stands_in_the_log(page: SamplePage, store: Store):
    sample = _sample(page)
    sample.replacing.code.set_value("no_file")
    sample.reason.set_value("The file is lost.")
    sample.replace()
    settle(page._desk)
    with store.sessions.reading() as session:
        assert session.scalars(select(Replacement)).one().reason_code == "no_file"
    assert sample.log.table.model.rowCount() == 1
    assert "No file" in sample.log.table.model.row_at(0).cells[1]


def test_the_sample_grows_by_the_same_seed_and_the_verifier_agrees(
    page: SamplePage, store: Store, tmp_path: Path
):
    sample = _sample(page)
    sample.extending.extend()
    assert "how many" in sample.extending.count.trouble
    sample.extending.count.set_value(3)
    sample.extending.reason.set_value("The team has room for more.")
    sample.extending.extend()
    settle(page._desk)
    with store.sessions.reading() as session:
        query = select(SampledCase).where(SampledCase.standing == "selected")
        assert len(session.scalars(query).all()) == 19
    file = tmp_path / "out" / "certificate.json"
    file.parent.mkdir()
    sample.write_certificate(file)
    settle(page._desk)
    verifier = file.parent / "verify_sample.py"
    done = subprocess.run([sys.executable, verifier, file], capture_output=True, check=False)
    assert done.returncode == 0, done.stdout
    assert (file.parent / "verify_sample.html").is_file()


def test_the_page_to_sign_is_one_page_in_each_language(page: SamplePage, tmp_path: Path):
    import pypdfium2

    lend_pdf()
    sample = _sample(page)
    sample.exports.write_papers(tmp_path / "c.pdf")
    settle(page._desk)
    for name, word in (("c.pdf", "Commitment"), ("c-cy.pdf", "Ymrwymiad")):
        document = pypdfium2.PdfDocument(tmp_path / name)
        assert len(document) == 1
        told = document[0].get_textpage().get_text_range()
        assert word in told
        assert "A-" in told
        document.close()
