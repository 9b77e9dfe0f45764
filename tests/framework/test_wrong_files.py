"""A framework file that is wrong says in which line."""

from collections.abc import Callable
from importlib import resources

import pytest

from desktop.framework import Fault, check
from desktop.framework.reading import said
from desktop.words.messages import say

NAME = "childrens-inspection"
Wrong = Callable[[str, str], tuple[Fault, ...]]


@pytest.fixture
def lines() -> list[str]:
    file = resources.files("resources") / "frameworks" / f"{NAME}.toml"
    return file.read_text("utf-8").splitlines()


@pytest.fixture
def faults_of(tmp_path):
    def found(lines: list[str]) -> list[tuple[int, str, str]]:
        file = tmp_path / f"{NAME}.toml"
        file.write_text("\n".join(lines), "utf-8")
        return [(one.line, one.key, say(one.message)) for one in check(file)]

    return found


def line_of(lines: list[str], start: str, after: str = "") -> int:
    """The number (from 1) of the first line that begins so, at or below another."""
    begin = next((n for n, line in enumerate(lines) if line.startswith(after)), 0)
    return next(n for n, line in enumerate(lines[begin:], begin + 1) if line.startswith(start))


def test_a_missing_key_is_told_at_the_table_that_lacks_it(lines, faults_of):
    at = line_of(lines, "quota.minimum", 'code = "C3"')
    start = line_of(lines, 'code = "C3"') - 1
    del lines[at - 2 : at - 1]  # its pools
    assert faults_of(lines) == [
        (start, "categories[3]", "The key “pools” is missing here. Add it.")
    ]


def test_a_value_of_the_wrong_type_is_told_at_its_own_line(lines, faults_of):
    at = line_of(lines, "months = 4")
    lines[at - 1] = 'months = "four"'
    assert faults_of(lines) == [
        (
            at,
            "bands[2].months",
            "Expected here: a whole number. Found: a text in quotation marks.",
        )
    ]


@pytest.mark.parametrize("value", ["true", "1.5", "2017-10-17", "[1]", "{a = 1}"])
def test_no_other_type_passes_for_a_whole_number(lines, faults_of, value):
    at = line_of(lines, "months = 4")
    lines[at - 1] = f"months = {value}"
    ((line, key, sentence),) = faults_of(lines)
    assert (line, key) == (at, "bands[2].months")
    assert sentence.startswith("Expected here: a whole number.")


def test_an_unknown_key_is_told_with_those_that_are_known(lines, faults_of):
    at = line_of(lines, "code", "[[pools]]")
    lines.insert(at, "sise = 20")
    ((line, key, sentence),) = faults_of(lines)
    assert (line, key) == (at + 1, "pools[1].sise")
    assert "“sise” is not known here" in sentence
    assert "size" in sentence


def test_an_id_that_stands_twice_is_told_with_the_line_of_the_first(lines, faults_of):
    first, second = line_of(lines, 'code = "C4"'), line_of(lines, 'code = "C5"')
    lines[second - 1] = 'code = "C4"'
    assert faults_of(lines) == [
        (second, "categories[5].code", f"“C4” stands twice, first in line {first}.")
    ]


def test_an_expectation_may_not_stand_twice_in_two_dimensions(lines, faults_of):
    first, second = line_of(lines, 'id = "access.2"'), line_of(lines, 'id = "care.2"')
    lines[second - 1] = 'id = "access.2"'
    assert faults_of(lines) == [
        (
            second,
            "dimensions[3].expectations[2].id",
            f"“access.2” stands twice, first in line {first}.",
        )
    ]


def test_a_missing_welsh_wording_is_told_at_its_text(lines, faults_of):
    at = line_of(lines, "label.cy", 'code = "C9"')
    del lines[at - 1]
    assert faults_of(lines) == [
        (at - 1, "categories[9].label", "The Welsh wording (cy) is missing.")
    ]


def test_an_empty_welsh_wording_is_told_at_its_line(lines, faults_of):
    at = line_of(lines, "label.cy", 'code = "C9"')
    lines[at - 1] = 'label.cy = " "'
    assert faults_of(lines) == [(at, "categories[9].label.cy", "This is empty. Write it out.")]


def test_a_pool_that_is_defined_nowhere_is_told_at_its_line(lines, faults_of):
    at = line_of(lines, "pools", 'code = "C6"')
    lines[at - 1] = 'pools = ["case", "cases"]'
    assert faults_of(lines) == [
        (
            at,
            "categories[6].pools[2]",
            "“cases” is named here but defined nowhere. Defined: contact, case.",
        )
    ]


def test_a_question_about_no_dimension_is_told_at_its_line(lines, faults_of):
    at = line_of(lines, "dimension = ", 'id = "police.1"')
    lines[at - 1] = 'dimension = "prevention"'
    ((line, key, sentence),) = faults_of(lines)
    assert (line, key) == (at, "interviews[3].roles[3].questions[1].dimension")
    assert "“prevention” is named here but defined nowhere" in sentence


def test_a_milestone_may_only_count_from_one_that_stands_above_it(lines, faults_of):
    at = line_of(lines, "anchor", 'id = "quality_check"')
    lines[at - 1] = 'anchor = "publication"'
    ((line, key, _sentence),) = faults_of(lines)
    assert (line, key) == (at, "milestones[6].anchor")


def test_default_quotas_that_ask_for_more_than_is_drawn_are_told_at_the_pools_size(
    lines, faults_of
):
    at = line_of(lines, "size = 30")
    lines[at - 1] = "size = 11"
    assert faults_of(lines) == [
        (
            at,
            "pools[2].size",
            "Pool “case” draws 11, but its categories ask for 12 at least. "
            "Raise the size or lower a minimum.",
        )
    ]


def test_default_quotas_that_allow_fewer_than_are_drawn_are_told(lines, faults_of):
    for code in ("C1", "C2"):
        at = line_of(lines, "quota.minimum", f'code = "{code}"')
        lines.insert(at, "quota.maximum = 9")
    ((line, key, sentence),) = faults_of(lines)
    assert (line, key) == (line_of(lines, "size = 20"), "pools[1].size")
    assert "allow 18 at most" in sentence


def test_a_quota_whose_largest_number_is_below_its_smallest_is_told(lines, faults_of):
    at = line_of(lines, "quota.minimum", 'code = "C8"')
    lines[at - 1] = "quota = { minimum = 3, maximum = 2 }"
    ((line, key, _sentence),) = faults_of(lines)
    assert (line, key) == (at, "categories[8].quota")


def test_a_choice_that_is_none_is_told_with_the_choices(lines, faults_of):
    at = line_of(lines, "mark", 'id = "immediate"')
    lines[at - 1] = 'mark = "W"'
    assert faults_of(lines) == [(at, "bands[1].mark", "“W” is not possible here. Possible: V, D.")]


def test_a_line_that_is_no_toml_is_told(lines, faults_of):
    at = line_of(lines, "months = 4")
    lines[at - 1] = "months = = 4"
    ((line, key, sentence),) = faults_of(lines)
    assert (line, key) == (at, "")
    assert sentence.startswith("The file can't be read as TOML here: ")


def test_a_file_that_ends_too_early_is_told_at_its_last_line(lines, faults_of):
    at = line_of(lines, "months = 4")
    ((line, _key, _sentence),) = faults_of([*lines[: at - 1], 'name.en = "cut'])
    assert line == at


def test_all_faults_are_told_at_once_by_line(lines, faults_of):
    first = line_of(lines, "format")
    lines[first - 1] = "format = true"
    last = line_of(lines, "unit", 'id = "ministers_report"')
    lines[last - 1] = 'unit = "moons"'
    assert [line for line, _key, _sentence in faults_of(lines)] == [first, last]


def test_a_format_of_tomorrow_is_refused(lines, faults_of):
    at = line_of(lines, "format")
    lines[at - 1] = "format = 2"
    assert faults_of(lines) == [
        (at, "format", "This program reads format 1; the file is of format 2.")
    ]


def test_an_id_that_is_not_the_files_name_is_told(lines, faults_of):
    at = line_of(lines, 'id = "childrens-inspection"')
    lines[at - 1] = 'id = "other"'
    ((line, key, _sentence),) = faults_of(lines)
    assert (line, key) == (at, "id")


def test_exactly_one_pool_takes_the_rest(lines, faults_of):
    at = line_of(lines, 'takes = "otherwise"')
    lines[at - 1] = 'takes = "every_category"'
    ((_line, key, _sentence),) = faults_of(lines)
    assert key == "pools"


def test_windows_line_ends_and_a_byte_order_mark_change_no_line_number(lines, tmp_path):
    at = line_of(lines, "months = 4")
    lines[at - 1] = "months = 4.0"
    file = tmp_path / f"{NAME}.toml"
    file.write_bytes(("\ufeff" + "\r\n".join(lines)).encode())
    assert [one.line for one in check(file)] == [at]


def test_a_file_that_is_no_text_or_not_there_is_told(tmp_path):
    (tmp_path / "a.toml").write_bytes(b"\xff\xfe\x00")
    for name in ("a.toml", "absent.toml"):
        (fault,) = check(tmp_path / name)
        assert fault.line == 1
        assert say(fault.message)


def test_a_place_is_written_with_positions_from_one():
    assert said(("dimensions", 0, "expectations", 2, "text", "cy")) == (
        "dimensions[1].expectations[3].text.cy"
    )
