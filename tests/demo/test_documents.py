"""The demo's letters: whole, in both languages, with nothing in the way of a final."""

import pytest

from desktop.letters.exporting import prepare
from desktop.letters.front import furniture
from desktop.letters.model import Heading, Language, plain, units
from tests.demo.conftest import Built

LETTERS = [("children", "inspection-report"), ("evaluation", "performance-evaluation-letter")]


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize(("name", "template"), LETTERS)
def test_a_final_could_be_made_of_each_letter(
    name: str, template: str, language: Language, request: pytest.FixtureRequest
) -> None:
    built: Built = request.getfixturevalue(name)
    prepared = prepare(built.session, built.id, template, language, final=True, reason="looked at")
    text = "\n".join(plain(unit.text) for unit in units(prepared.letter.blocks))
    assert furniture(language)["unknown"] not in text
    assert "{" not in text
    assert {one.code for one in prepared.checks} <= {"thin", "quote"}


@pytest.mark.parametrize(("name", "template"), LETTERS)
def test_both_languages_have_the_same_parts(
    name: str, template: str, request: pytest.FixtureRequest
) -> None:
    built: Built = request.getfixturevalue(name)
    shapes = [
        [type(block) for block in prepare(built.session, built.id, template, lang).letter.blocks]
        for lang in ("en", "cy")
    ]
    assert shapes[0] == shapes[1]
    assert Heading in shapes[0]
