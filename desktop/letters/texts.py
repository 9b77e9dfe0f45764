"""Every text of a letter that people write, in reading order, in both languages."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.letters import model
from desktop.letters.comparing import Difference, differences
from desktop.letters.gathering import Gathering
from desktop.letters.languages import Language
from desktop.letters.template_parts import Part

OF_FINDINGS = frozenset({"findings", "principles", "strengths", "areas"})


@dataclass(frozen=True)
class LetterText:
    """One text: of a section, a finding or a recommendation (`origin`).

    A section where nothing is written yet has no origin. `behind` is the language that must be
    looked at again since the other one changed.
    """

    origin: str
    section: str
    place: str
    number: str
    text_en: str
    text_cy: str
    required: bool = False
    comment: str = ""
    behind: Language | None = None
    difference: Difference | None = None

    @property
    def key(self) -> str:
        """What a list knows it by."""
        return self.origin or f"section:{self.section}"

    def text(self, language: str) -> str:
        """The text in one language."""
        return self.text_cy if language == "cy" else self.text_en

    @property
    def untranslated(self) -> bool:
        """Is it written in one language alone?"""
        return bool(self.text_en.strip()) != bool(self.text_cy.strip())


def letter_texts(gathering: Gathering, behind: dict[str, Language]) -> list[LetterText]:
    """All texts of a letter; one that stands in two places is listed at its first."""
    found: dict[str, LetterText] = {}
    place = ""
    for part in gathering.template.parts:
        if part.kind in ("heading", "subheading"):
            place = model.plain(gathering.say(part.name))
        for one in _of_part(gathering, part, place, behind):
            found.setdefault(one.key, one)
    return list(found.values())


def _of_part(
    gathering: Gathering, part: Part, place: str, behind: dict[str, Language]
) -> Iterator[LetterText]:
    if part.kind == "people":
        yield from _of_section(gathering, part, place, behind)
    elif part.kind in OF_FINDINGS:
        yield from _of_findings(gathering, behind)
    elif part.kind == "recommendations" and not gathering.facts.known(part.unless):
        yield from _of_recommendations(gathering, behind)


def _of_section(
    gathering: Gathering, part: Part, place: str, behind: dict[str, Language]
) -> Iterator[LetterText]:
    rows = gathering.pairs.get(part.name, [])
    if not rows:
        yield LetterText("", part.name, place, "", "", "", part.required)
    for row in rows:
        origin = f"paragraph_pair:{row.id}"
        english, welsh = row.text_en or "", row.text_cy or ""
        yield LetterText(
            origin, part.name, place, "", english, welsh, part.required, row.comment or "",
            behind.get(origin), differences(english, welsh),
        )  # fmt: skip


def _of_findings(gathering: Gathering, behind: dict[str, Language]) -> Iterator[LetterText]:
    names = {d.id: d.short.of(gathering.language) for d in gathering.framework.dimensions}
    for one in gathering.facts.findings:
        origin = f"finding:{one.id}"
        yield LetterText(
            origin, "", names.get(one.dimension, ""), one.number, one.text_en, one.text_cy,
            behind=behind.get(origin), difference=differences(one.text_en, one.text_cy),
        )  # fmt: skip


def _of_recommendations(gathering: Gathering, behind: dict[str, Language]) -> Iterator[LetterText]:
    place = gathering.framework.words.items.of(gathering.language)
    for one in gathering.facts.recommendations:
        origin = f"recommendation:{one.id}"
        yield LetterText(
            origin, "", place, str(one.number), one.text_en, one.text_cy,
            behind=behind.get(origin), difference=differences(one.text_en, one.text_cy),
        )  # fmt: skip
