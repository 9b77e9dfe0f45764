"""Templates as data: whole in both languages, faults named by file and line, copied by a lead."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.models import Inspection
from desktop.framework import load
from desktop.letters import model
from desktop.letters.gates import hindrances
from desktop.letters.parts import MAKERS
from desktop.letters.template_files import TemplateTrouble
from desktop.letters.template_parts import KINDS
from desktop.letters.templates import copy_template, exists, own_templates, template, use_folder
from desktop.words.messages import say
from tests.letters.filled import TEMPLATES, Written
from tests.letters.letters_of import letter_from, letters_of


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """The office's own folder of templates."""
    use_folder(tmp_path)
    yield tmp_path
    use_folder(None)


def own(folder: Path, parts: str, english: str = "", welsh: str = "") -> None:
    (folder / "odd.toml").write_text(f'id = "odd"\nkind = "letter"\nparts = [\n{parts}\n]\n')
    for language, words in (("en", english), ("cy", welsh)):
        (folder / f"odd.{language}.toml").write_text(
            f'name = "Odd"\ntitle = "Odd"\n{words}\n', encoding="utf-8"
        )


def fault(template_id: str = "odd") -> str:
    with pytest.raises(TemplateTrouble) as refused:
        template(template_id)
    return say(refused.value.message)


@pytest.mark.parametrize("template_id", TEMPLATES)
def test_both_languages_have_the_same_blocks_and_the_same_figures(
    written: Written, template_id: str
) -> None:
    english, welsh = letters_of(written, template_id)
    assert [block.id for block in english.blocks] == [block.id for block in welsh.blocks]
    facts = [
        sorted(run.fact for unit in model.units(letter.blocks) for run in unit.text if run.fact)
        for letter in (english, welsh)
    ]
    assert facts[0] == facts[1]
    assert "[" not in "".join(model.plain(u.text) for u in model.units(welsh.blocks))
    assert hindrances(english) == hindrances(welsh) == []


def test_every_template_of_a_framework_is_there(written: Written) -> None:
    for framework in ("childrens-inspection", "performance-evaluation"):
        assert all(exists(name) for name in load(framework).letters)


def test_earlier_areas_stand_in_tables_by_their_progress(written: Written) -> None:
    english, _ = letters_of(written, "improvement-check-letter")
    captions = [model.plain(b.caption) for b in english.blocks if isinstance(b, model.Table)]
    assert captions == ["Significant improvement", "Some improvement", "Further action needed"]


def test_a_line_with_a_figure_becomes_a_row_of_the_areas_table(written: Written) -> None:
    _, welsh = letters_of(written, "joint-inspection-letter")
    table = next(b for b in welsh.blocks if isinstance(b, model.Table))
    assert [model.plain(cell) for cell in table.rows[0].cells] == [
        "Plant sy’n derbyn gofal",
        "212",
    ]


def test_a_section_in_one_language_alone_leaves_a_gap_in_the_other(written: Written) -> None:
    from desktop.letters.pairs import add_pair
    from tests.stages import NAME

    with written.store.sessions.writing(NAME) as writing:
        made = add_pair(writing, written.children, "monitoring-letter", "next", "In English.")
    _, welsh = letters_of(written, "monitoring-letter")
    last = next(b for b in welsh.blocks if b.origin == f"paragraph_pair:{made}")
    assert isinstance(last, model.Paragraph)
    assert model.plain(last.text) == "[heb ei ysgrifennu yn Gymraeg eto]"


def test_a_live_figure_in_a_persons_sentence_is_computed(written: Written) -> None:
    from desktop.letters.pairs import add_pair
    from tests.stages import NAME

    with written.store.sessions.writing(NAME) as writing:
        made = add_pair(
            writing, written.children, "annual-letter", "summary",
            "We read {casework.reviewed} files.", "Darllenwyd {casework.reviewed}.",
        )  # fmt: skip
    for letter in letters_of(written, "annual-letter"):
        block = next(b for b in letter.blocks if b.origin == f"paragraph_pair:{made}")
        assert isinstance(block, model.Paragraph)
        assert model.Run("16", fact="casework.reviewed") in block.text


def test_every_kind_of_part_that_a_template_may_have_is_made() -> None:
    assert frozenset(MAKERS) == KINDS


def test_a_lead_copies_a_template_and_changes_its_words(folder: Path, written: Written) -> None:
    files = copy_template("summary-page", folder, "our-summary")
    words = files[1].read_text("utf-8").replace("Areas for development", "What must change")
    files[1].write_text(words, encoding="utf-8")
    assert own_templates() == ("our-summary",)
    with written.store.sessions.reading() as session:
        row = session.get_one(Inspection, written.children)
        issued = row.published_on or row.period_to
        made = letter_from(session, row, "our-summary", "en", issued)
    assert "What must change" in [model.plain(u.text) for u in model.units(made.blocks)]


def test_a_copy_never_overwrites_a_file(folder: Path) -> None:
    copy_template("summary-page", folder, "our-summary")
    with pytest.raises(TemplateTrouble, match="fault"):
        copy_template("summary-page", folder, "our-summary")


@pytest.mark.parametrize(
    ("parts", "english", "welsh", "said"),
    [
        ('{ text = "a" },\n{ texte = "a" },', 'a = "x"', 'a = "x"', "toml, line 5: A part needs"),
        ('{ text = "a", heading = "b" },', "", "", "odd.toml, line 4: A part needs"),
        ('{ text = "a", look = "loud" },', 'a = "x"', 'a = "x"', "can't look like “loud”"),
        ('{ text = "a", wen = "b" },', 'a = "x"', 'a = "x"', "can't have “wen”"),
        ('{ earlier = "best" },', "", "", "“earlier” is one of"),
        ('{ text = "a" },', "", "", "odd.toml, line 4: There is no wording “a” in odd.en.toml"),
        ('{ text = "a" },', '\na = "x"', "", "odd.en.toml, line 4: “a” is missing in odd.cy.toml"),
        ('{ text = "a" },', 'a = "{team.lead}"', 'a = "{team.size}"', "cy.toml, line 3: “a” has"),
        ('{ text = "a" },', 'a = "{field.x}"', 'a = "{field.x}"', "“field.x” is not among"),
        ('{ break = "", when = "written.x" },', "", "", "neither a field nor a section"),
        ('{ text = "a" }, ]]', "", "", "odd.toml, line 4: This is not written as TOML"),
    ],
)  # fmt: skip
def test_a_fault_is_named_by_its_file_and_line(
    folder: Path, parts: str, english: str, welsh: str, said: str
) -> None:
    own(folder, parts, english, welsh)
    assert said in fault()


def test_a_template_that_is_not_there_is_named(folder: Path) -> None:
    assert "no-such.toml" in fault("no-such")
