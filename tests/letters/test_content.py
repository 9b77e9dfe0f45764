"""The figures of the 2017 inspection come out of records, and agree with each other."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from db.models import Inspection
from db.sessions import Writing
from db.store import Store, create_store
from desktop.casework.reviews import finish_review, leave_unreviewed
from desktop.findings.findings import add_finding
from desktop.findings.recommendations import numbered, recommend
from desktop.framework import load
from desktop.interviews.interviews import hold_interview, plan_interview
from desktop.letters import model
from desktop.letters.filling import filled
from desktop.plan.inspection import Inspector, NewInspection, begin
from desktop.words.working_days import add_working_days
from tests.letters.letters_of import letter_from
from tests.stages import NAME, begun, sampled
from tests.stores import LIGHT

FRAMEWORK = load("childrens-inspection")
THEMES = {
    "Case management": 0, "Staffing": 1, "Interagency/partnership working": 2,
    "Leadership": 3, "Assurance": 4,
}  # fmt: skip


@pytest.fixture(scope="session")
def golden(shared: Path) -> dict[str, Any]:
    return json.loads((shared / "golden" / "powys.json").read_text("utf-8"))["2017-inspection"]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One store for the module: nothing here alters what another test reads."""
    made, _ = create_store(tmp_path_factory.mktemp("powys") / "a.store", "hwyl", "Lead", LIGHT)
    with made:
        yield made


@pytest.fixture(scope="module")
def inspection(store: Store, golden: dict[str, Any]) -> UUID:
    """The records of 2017, as its five inspectors would have entered them."""
    new = NewInspection(
        authority=golden["authority"],
        title="2017",
        framework=FRAMEWORK.id,
        period=tuple(date.fromisoformat(day) for day in golden["review_period"]),
        fieldwork_weeks=tuple(
            date.fromisoformat(day) for day in golden["fieldwork_weeks_commencing"]
        ),
        team=(Inspector("Lead", "lead"), *(Inspector(f"Member {n}") for n in range(4))),
    )
    with store.sessions.writing(NAME) as writing:
        made = begin(writing, new)
        writing.set(Inspection, made, published_on=date.fromisoformat(golden["published"]))
        _casework(writing, made)
        _interviews(writing, made, golden["children_or_families_interviewed"])
        _findings(writing, made, golden)
    return made


def _casework(writing: Writing, inspection: UUID) -> None:
    selected = sampled(writing, inspection, 30, 20)
    for n, case in enumerate(selected[:42]):
        overall = "poor" if n % 21 < 8 else "requires_improvement"
        finish_review(
            writing,
            case,
            overall=overall,
            reviewed_on=date(2017, 7, 19),
            tracked=5 <= n % 21 < 13,
        )
    for case in selected[42:]:
        leave_unreviewed(writing, case, "A contact with nothing further to read.")


def _interviews(writing: Writing, inspection: UUID, families: int) -> None:
    for _ in range(families):
        hold_interview(
            writing, plan_interview(writing, inspection, kind="families", role="parent")
        )
    hold_interview(
        writing,
        plan_interview(writing, inspection, kind="staff", role="social_worker", people=8),
    )


def _findings(writing: Writing, inspection: UUID, golden: dict[str, Any]) -> None:
    for dimension, (_name, count) in zip(
        FRAMEWORK.dimensions, golden["dimensions"].values(), strict=True
    ):
        for n in range(count):
            add_finding(writing, inspection, dimension.id, f"Finding {n}.", f"Canfyddiad {n}.")
    bands = [key for key in golden["recommendations"] if key != "total"]
    for band, key in zip(FRAMEWORK.bands, bands, strict=True):
        for theme, (first, last) in golden["recommendations"][key].items():
            for n in range(first, last + 1):
                recommend(
                    writing,
                    inspection,
                    f"Recommendation {n}.",
                    f"Argymhelliad {n}.",
                    band=band.id,
                    theme=FRAMEWORK.themes[THEMES[theme]].id,
                )


def _letter(store: Store, inspection: UUID, language: model.Language) -> model.Letter:
    with store.sessions.reading() as session:
        row = session.get_one(Inspection, inspection)
        return letter_from(session, row, "inspection-report", language, date(2017, 10, 17))


def _words(letter: model.Letter) -> str:
    return "\n".join(model.plain(unit.text) for unit in model.units(letter.blocks))


def test_each_figure_of_2017_is_in_the_report_and_comes_from_a_record(
    store: Store, inspection: UUID
):
    words = _words(_letter(store, inspection, "en"))
    for sentence in (
        "drew 30 cases and 20 contacts at random",
        "has thirteen categories",
        "the period 1 June 2016 to 1 June 2017",
        "reviewed 42 of the 50",
        "The others, 8 in number",
        "16 were tracked in depth",
        "spoke with six children",
        "weeks beginning 17 July 2017 and 31 July 2017",
        "due by 14 November 2017",
        "one lead inspector and four supporting inspectors",
        "There are 29 recommendations",
    ):
        assert sentence in words


def test_the_two_sixteens_and_the_twenty_six_add_up_in_the_table(store: Store, inspection: UUID):
    letter = _letter(store, inspection, "en")
    table = next(
        b
        for b in letter.blocks
        if isinstance(b, model.Table) and "judged" in model.plain(b.caption)
    )
    rows = {model.plain(r.cells[0]): int(model.plain(r.cells[1])) for r in table.rows}
    assert rows == {"Requires improvement": 26, "Poor": 16, "Reviewed in all": 42}


def test_chapters_paragraphs_and_sections_stand_in_the_order_of_2017(
    store: Store, inspection: UUID, golden: dict[str, Any]
):
    letter = _letter(store, inspection, "en")
    heads = [b for b in letter.blocks if isinstance(b, model.Heading) and b.level == 2]
    titles = [f"{h.number} {model.plain(h.text)}".strip() for h in heads]
    assert titles[:4] == ["Introduction", "Overview of findings", "Next steps", "Recommendations"]
    assert [h.number for h in heads[4:9]] == ["1", "2", "3", "4", "5"]
    assert len(titles) == len(golden["section_order"])
    numbers = [b.number for b in letter.blocks if isinstance(b, model.Numbered)]
    expected = [
        f"{chapter}.{n + 1}"
        for chapter, (_name, count) in golden["dimensions"].items()
        for n in range(count)
    ]
    assert numbers == expected
    assert len(numbers) == golden["numbered_paragraphs"]


def test_recommendations_stand_by_band_and_theme_with_the_dates_they_are_due(
    store: Store, inspection: UUID, golden: dict[str, Any]
):
    letter = _letter(store, inspection, "en")
    tables = [
        b for b in letter.blocks if isinstance(b, model.Table) and len(b.columns) == 3
        and "Within" in model.plain(b.caption)
    ]  # fmt: skip
    assert [len(table.rows) for table in tables] == [7, 18, 4]
    assert "by 17 November 2017" in model.plain(tables[0].caption)
    numbers = [model.plain(row.cells[0]) for table in tables for row in table.rows]
    assert numbers == [str(n) for n in range(1, golden["recommendations"]["total"] + 1)]


def test_chapters_bands_and_themes_bear_the_names_and_numbers_of_2017(
    store: Store, inspection: UUID, golden: dict[str, Any]
):
    with store.sessions.reading() as session:
        found = numbered(session, inspection, FRAMEWORK)
    months = {band.id: f"{band.months} month" for band in FRAMEWORK.bands}
    expected = [
        (name, FRAMEWORK.themes[THEMES[theme]].id, n)
        for name, by_theme in golden["recommendations"].items()
        if name != "total"
        for theme, (first, last) in by_theme.items()
        for n in range(first, last + 1)
    ]
    assert [(one.theme, one.number) for one in found] == [one[1:] for one in expected]
    for one, (name, _theme, _number) in zip(found, expected, strict=True):
        assert f"({months[one.band]}" in name
    chapters = [
        model.plain(block.text)
        for block in _letter(store, inspection, "en").blocks
        if isinstance(block, model.Heading) and block.number in golden["dimensions"]
    ]
    for told, (name, _count) in zip(chapters, golden["dimensions"].values(), strict=True):
        assert told.startswith(name)


def test_the_figures_of_the_later_years_follow_from_dates_and_framework(shared: Path):
    every = json.loads((shared / "golden" / "powys.json").read_text("utf-8"))
    later = every["2018-follow-up"]
    published = date.fromisoformat(later["published"])
    due = add_working_days(published, later["improvement_plan_review_working_days"])
    assert due.isoformat() == later["improvement_plan_review_due"]
    evaluation = load("performance-evaluation")
    names = [one.name.en.replace("–", "-") for one in evaluation.dimensions]
    assert [*names, "Next steps"] == every["2020-performance-evaluation"]["headings"]
    # its areas for improvement carry no dates of their own
    assert every["2020-performance-evaluation"]["recommendations_with_dates"] == 0
    assert evaluation.bands == ()


def test_the_welsh_report_has_the_same_blocks_and_the_same_figures(store: Store, inspection: UUID):
    english, welsh = (_letter(store, inspection, language) for language in ("en", "cy"))
    assert [b.id for b in english.blocks] == [b.id for b in welsh.blocks]
    facts = [
        [run.fact for unit in model.units(letter.blocks) for run in unit.text if run.fact]
        for letter in (english, welsh)
    ]
    assert sorted(facts[0]) == sorted(facts[1])
    assert "30 o achosion a 20 o gysylltiadau" in _words(welsh)
    assert "tri ar ddeg o gategorïau" in _words(welsh)


def test_a_figure_that_no_record_gives_yet_stands_as_a_gap(store: Store):
    bare = begun(store, NewInspection(
        authority="Dyffryn Aeron Council", title="Bare", framework=FRAMEWORK.id,
        period=(date(2016, 6, 1), date(2017, 6, 1)),
    ))  # fmt: skip
    letter = _letter(store, bare, "cy")
    gaps = [
        run.fact
        for unit in model.units(letter.blocks)
        for run in unit.text
        if run.text == "[heb ei gofnodi eto]"
    ]
    assert gaps == ["fieldwork.commencing"]


def test_a_number_that_opens_a_sentence_has_its_capital(store: Store, inspection: UUID):
    with store.sessions.reading() as session:
        from desktop.letters.facts import gather

        facts = gather(session, session.get_one(Inspection, inspection), FRAMEWORK, "en")
    assert model.plain(filled("{team.supporting:words} came.", facts, "en")) == "Four came."
