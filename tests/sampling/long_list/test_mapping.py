"""A mapping is guessed, corrected, kept as a small file, and told apart when it is wrong."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.framework import load
from desktop.sampling.long_list.guessing import guess
from desktop.sampling.long_list.mapping import (
    Column,
    Mapping,
    SheetMap,
    Word,
    as_dict,
    from_dict,
    from_file,
    from_toml,
    to_toml,
)
from desktop.sampling.long_list.sheets import open_book
from desktop.sampling.long_list.troubles import UnreadableList
from desktop.words.messages import say
from tests.sampling.long_list.lists import HEADINGS, ROW, read, xlsx

CHILDREN = load("childrens-inspection")
ODD = [
    ["Our number", "What", "LAC?", "Mother"],
    ["A-1", "Looked after child", "Y", "Rhian Invented"],
]
text = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20).filter(str.strip)


def test_a_guess_survives_being_kept_and_read_again(tmp_path):
    mapping = guess(open_book(xlsx([HEADINGS, ROW], [["Notes"]]), "l.xlsx"), CHILDREN)
    path = tmp_path / "mapping.toml"
    path.write_text(to_toml(mapping), encoding="utf-8")
    assert from_file(path, CHILDREN) == mapping
    assert from_dict(as_dict(mapping)) == mapping


@given(text, text, text)
def test_any_heading_survives_being_kept(heading, sheet, reason):
    column = Column(heading, "keep", reason, "name")
    mapping = Mapping(
        sheets=(SheetMap(sheet, 1, 2, "C4", True, (column,)),), words=(Word(heading, "C1"),)
    )
    assert from_toml(to_toml(mapping), CHILDREN) == mapping


def test_a_corrected_mapping_is_what_is_read():
    book = open_book(xlsx(ODD), "l.xlsx")
    mapping = guess(book, CHILDREN)
    with pytest.raises(UnreadableList):
        read(xlsx(ODD), mapping=mapping)
    mapping = mapping.with_field("Sheet 1", "Our number", "reference")
    mapping = mapping.with_field("Sheet 1", "What", "category")
    mapping = mapping.with_field("Sheet 1", "LAC?", "flag:complaint")
    row = read(xlsx(ODD), mapping=mapping).rows[0]
    assert (row.reference, row.categories, row.flags) == ("A-1", ("C11",), ("complaint",))


def test_a_whole_sheet_can_be_given_a_category():
    mapping = guess(open_book(xlsx([["Reference"], ["A-1"]]), ""), CHILDREN)
    mapping = mapping.with_category("Sheet 1", "C9")
    assert read(xlsx([["Reference"], ["A-1"]]), mapping=mapping).rows[0].categories == ("C9",)


def test_a_person_column_is_read_only_with_a_reason():
    mapping = guess(open_book(xlsx(ODD), ""), CHILDREN).with_field(
        "Sheet 1", "Our number", "reference"
    )
    assert mapping.sheets[0].columns[3].person == "name"
    silent = mapping.with_field("Sheet 1", "Mother", "keep")
    assert "Mother" not in read(xlsx(ODD), mapping=silent).rows[0].values
    with_reason = mapping.with_field("Sheet 1", "Mother", "keep", "These are codes of teams.")
    assert read(xlsx(ODD), mapping=with_reason).rows[0].values["Mother"] == "Rhian Invented"


def test_an_authoritys_own_word_for_a_category_is_learned():
    rows = [["Reference", "Category"], ["A-1", "Blue list"]]
    mapping = guess(open_book(xlsx(rows), ""), CHILDREN)
    mapping = dataclasses.replace(mapping, words=(Word("Blue List", "C8"),))
    assert read(xlsx(rows), mapping=mapping).rows[0].categories == ("C8",)


def test_a_mapping_of_one_sheet_fits_a_file_whose_sheet_has_another_name():
    mapping = guess(open_book(xlsx([HEADINGS, ROW]), ""), CHILDREN)
    renamed = xlsx(
        [HEADINGS, ROW], touch=lambda book: setattr(book.worksheets[0], "title", "June")
    )
    assert read(renamed, mapping=mapping).counts.rows == 1


def test_a_heading_that_the_file_lacks_is_named():
    mapping = guess(open_book(xlsx([HEADINGS, ROW]), ""), CHILDREN)
    with pytest.raises(UnreadableList) as trouble:
        read(xlsx([["Case reference", "Age"], ["A-1", "5"]]), mapping=mapping)
    assert "“Kind”" in say(trouble.value.message)


@pytest.mark.parametrize(
    ("toml", "line"),
    [
        ("format = 1\n[[sheets]]\nname = ", 3),
        ("format = 2\n", 1),
        ('format = 1\n[[sheets]]\ncategory = "C77"\n', 3),
        ('format = 1\n[[sheets]]\nheading_row = "one"\n', 3),
        ('format = 1\n[[sheets]]\ncolumns = [\n  { heading = "A", field = "height" },\n]\n', 4),
        (
            "format = 1\n[[sheets]]\ncolumns = [\n"
            '  { heading = "A", field = "keep", person = "name" },\n]\n',
            4,
        ),
        ('format = 1\n[[words]]\nspelling = "x"\ncategory = "Z"\n', 4),
    ],
)
def test_a_fault_of_a_mapping_file_names_its_line(tmp_path, toml, line):
    path = tmp_path / "mapping.toml"
    path.write_text(toml, encoding="utf-8")
    with pytest.raises(UnreadableList) as trouble:
        from_file(path, CHILDREN)
    assert f"mapping.toml, line {line}:" in say(trouble.value.message)


def test_a_mapping_that_is_no_text_is_a_sentence(tmp_path):
    path = tmp_path / "mapping.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UnreadableList):
        from_file(path, CHILDREN)
