"""The two frameworks that come with the program."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from importlib import resources
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.framework import Framework, FrameworkTrouble, Text, available, check, load, use_folder
from desktop.words.messages import say
from desktop.words.working_days import shift

OURS = ("childrens-inspection", "performance-evaluation")
# Words that Welsh shares with English.
THE_SAME_IN_BOTH = {"Staff"}


def texts_in(thing: object, path: str = "") -> Iterator[tuple[str, Text]]:
    if isinstance(thing, Text):
        yield path, thing
    elif isinstance(thing, tuple):
        for number, one in enumerate(thing, 1):
            yield from texts_in(one, f"{path}[{number}]")
    elif is_dataclass(thing):
        for part in fields(thing):
            yield from texts_in(getattr(thing, part.name), f"{path}.{part.name}")


@pytest.fixture(params=OURS)
def framework(request) -> Framework:
    return load(request.param)


@pytest.mark.parametrize("name", OURS)
def test_our_framework_files_have_no_fault(name):
    with resources.as_file(resources.files("resources") / "frameworks" / f"{name}.toml") as file:
        assert [(one.line, say(one.message)) for one in check(file)] == []


def test_every_text_is_written_in_both_languages(framework):
    found = dict(texts_in(framework))
    assert len(found) > 200
    empty = [path for path, text in found.items() if not (text.en.strip() and text.cy.strip())]
    copied = [
        path
        for path, text in found.items()
        if text.en == text.cy and text.en not in THE_SAME_IN_BOTH
    ]
    assert (empty, copied) == ([], [])


def test_sentences_of_expectations_and_questions_end_as_sentences(framework):
    for dimension in framework.dimensions:
        sentences = [one.text for one in dimension.expectations] + [dimension.summary]
        questions = [one.text for one in dimension.case_questions]
        assert all(text.of(lang).endswith(".") for text in sentences for lang in ("en", "cy"))
        assert all(text.of(lang).endswith("?") for text in questions for lang in ("en", "cy"))


def test_no_text_holds_a_letter_that_is_not_composed_or_a_double_space(framework):
    import unicodedata

    for path, text in texts_in(framework):
        for wording in (text.en, text.cy):
            assert unicodedata.normalize("NFC", wording) == wording, path
            assert "  " not in wording, path
            assert wording == wording.strip(), path


def test_the_childrens_inspection_has_five_dimensions_and_thirteen_categories():
    one = load("childrens-inspection")
    assert [dimension.id for dimension in one.dimensions] == [
        "access", "assessment", "care", "safeguarding", "leadership",
    ]  # fmt: skip
    assert len(one.expectations) == 44
    assert [category.code for category in one.categories] == [f"C{n}" for n in range(1, 14)]
    assert [(pool.code, pool.size) for pool in one.pools] == [("contact", 20), ("case", 30)]
    assert [(band.id, band.months) for band in one.bands] == [
        ("immediate", 1), ("medium", 4), ("longer", 12),
    ]  # fmt: skip
    assert one.has_bands
    assert one.twenty_day_clause


def test_the_contact_pool_is_drawn_from_the_first_two_categories_and_cases_from_the_rest():
    one = load("childrens-inspection")
    assert [category.code for category in one.categories_of("contact")] == ["C1", "C2"]
    assert [category.code for category in one.categories_of("case")] == [
        f"C{n}" for n in range(2, 14)
    ]


def test_the_performance_evaluation_has_four_principles_and_areas_without_time_limits():
    one = load("performance-evaluation")
    assert [dimension.name.en for dimension in one.dimensions] == [
        "People – voice and control",
        "Prevention",
        "Well-being",
        "Partnerships, integration and co-production",
    ]
    assert not one.has_bands
    assert not one.twenty_day_clause
    assert set(one.services) == {"adults", "children"}
    assert "improvement_plan" not in {rule.id for rule in one.milestones}


def test_the_letters_are_those_that_the_command_line_names(framework):
    assert set(framework.letters) <= {
        "inspection-report", "summary-page", "annual-letter", "performance-evaluation-letter",
        "monitoring-letter", "improvement-check-letter", "joint-inspection-letter",
        "assurance-review", "performance-evaluation-report",
    }  # fmt: skip


def test_every_limit_says_whether_it_is_verified_and_where_it_comes_from(framework):
    for limit in (*framework.clocks, *framework.milestones):
        assert limit.mark in ("V", "D")
        assert ("default" in limit.source.en) == (limit.mark == "D"), limit.id


def test_limits_of_the_childrens_inspection_are_those_of_the_published_sources():
    one = load("childrens-inspection")
    rules = {rule.id: (rule.anchor, rule.offset, rule.unit, rule.mark) for rule in one.milestones}
    assert rules["improvement_plan"] == ("publication", 20, "working_days", "V")
    assert rules["ministers_report"] == ("warning_notice", 90, "calendar_days", "V")
    assert rules["notice"] == ("fieldwork_start", -8, "weeks", "D")
    assert rules["publication"] == ("fieldwork_end", 50, "working_days", "D")
    clocks = {clock.id: (clock.amount, clock.unit) for clock in one.clocks if clock.mark == "V"}
    assert clocks == {
        "written_report": (24, "hours"),
        "acknowledgement": (7, "working_days"),
        "authority_decision": (1, "working_days"),
        "designated_officer": (24, "hours"),
        "s47_assessment": (42, "working_days"),
        "initial_conference": (15, "working_days"),
        "outline_plan": (5, "working_days"),
        "first_core_group": (10, "working_days"),
        "later_core_group": (6, "weeks"),
        "first_review_conference": (3, "months"),
        "later_review_conference": (6, "months"),
    }


def test_every_milestone_of_ours_leads_to_a_day(framework):
    days = {
        "fieldwork_start": date(2017, 7, 17),
        "fieldwork_end": date(2017, 8, 4),
        "warning_notice": date(2017, 10, 17),
    }
    for rule in framework.milestones:
        days[rule.id] = shift(days[rule.anchor], rule.offset, rule.unit)
    assert days["notice"] == date(2017, 5, 22)
    assert days["quality_check"] == date(2017, 9, 4)  # over the summer bank holiday
    assert days["publication"] == date(2017, 10, 16)


def test_an_expectation_is_numbered_within_its_dimension(framework):
    for dimension in framework.dimensions:
        assert [one.id for one in dimension.expectations] == [
            f"{dimension.id}.{n}" for n in range(1, len(dimension.expectations) + 1)
        ]
        assert framework.dimension_of(dimension.expectations[-1].id) is dimension


def test_every_role_has_questions_of_its_own(framework):
    asked = [question.text.en for role in framework.roles for question in role.questions]
    assert all(len(role.questions) >= 3 for role in framework.roles)
    assert {kind.id for kind in framework.interviews} == {
        "staff",
        "leaders",
        "partners",
        "families",
    }
    assert len(set(asked)) == len(asked)


def test_a_row_is_a_contact_only_if_all_its_categories_belong_to_the_contact_pool():
    one = load("childrens-inspection")
    assert one.pool_of(["C1"]) == one.pool_of(["C2", "C1"]) == "contact"
    assert one.pool_of(["C2", "C5"]) == one.pool_of(["C13"]) == "case"
    assert one.pool_of([]) == one.pool_of(["unheard of"]) == "case"


@given(codes=st.sets(st.sampled_from([f"C{n}" for n in range(1, 14)])))
def test_any_row_finds_exactly_one_pool(codes):
    pool = load("childrens-inspection").pool_of(codes)
    assert pool == ("contact" if codes and codes <= {"C1", "C2"} else "case")


def test_asking_for_what_is_not_there_names_it(framework):
    with pytest.raises(KeyError, match="C99"):
        framework.category("C99")
    with pytest.raises(KeyError, match=r"nowhere\.1"):
        framework.dimension_of("nowhere.1")


def test_a_framework_that_is_not_there_is_a_sentence_that_names_those_that_are():
    with pytest.raises(FrameworkTrouble) as trouble:
        load("unheard-of")
    assert say(trouble.value.message) == (
        "There is no framework “unheard-of”. "
        "There are: childrens-inspection, performance-evaluation."
    )


@pytest.fixture
def office_folder(tmp_path) -> Iterator[Path]:
    use_folder(tmp_path)
    yield tmp_path
    use_folder(None)


def our_file(name: str = "performance-evaluation") -> str:
    return (resources.files("resources") / "frameworks" / f"{name}.toml").read_text("utf-8")


def test_an_offices_framework_stands_beside_ours(office_folder):
    changed = our_file().replace('id = "performance-evaluation"', 'id = "our-own"', 1)
    (office_folder / "our-own.toml").write_text(changed, "utf-8")
    assert [one.id for one in available()] == [*OURS[:1], "our-own", *OURS[1:]]
    assert load("our-own").name == load("performance-evaluation").name


def test_an_offices_file_of_the_same_name_stands_before_ours(office_folder):
    changed = our_file().replace('version = "1.0"', 'version = "office 3"', 1)
    (office_folder / "performance-evaluation.toml").write_text(changed, "utf-8")
    assert load("performance-evaluation").version == "office 3"
    use_folder(None)
    assert load("performance-evaluation").version == "1.0"


def test_an_offices_wrong_file_hides_no_other_and_says_its_line_when_it_is_wanted(office_folder):
    changed = our_file().replace('id = "performance-evaluation"', 'id = "our-own"', 1)
    broken = changed.replace("format = 1", 'format = "one"', 1)
    (office_folder / "our-own.toml").write_text(broken, "utf-8")
    assert [one.id for one in available()] == list(OURS)
    line = broken.splitlines().index('format = "one"') + 1
    with pytest.raises(FrameworkTrouble) as trouble:
        load("our-own")
    assert say(trouble.value.message).startswith(f"our-own.toml, line {line}: ")
