"""All that goes into one letter in one language, and how its sentences are said."""

from dataclasses import dataclass, replace
from uuid import UUID

from db.models import Letter, ParagraphPair
from desktop.framework import Framework
from desktop.letters import model
from desktop.letters.facts import Facts, Value
from desktop.letters.filling import filled
from desktop.letters.front import furniture
from desktop.letters.model import Language
from desktop.letters.templates import PLACE, Template


@dataclass(frozen=True)
class Gathering:
    """The template, what is known, and what the team wrote in each section."""

    inspection: UUID
    template: Template
    facts: Facts
    language: Language
    pairs: dict[str, list[ParagraphPair]]
    row: Letter | None = None

    @property
    def framework(self) -> Framework:
        return self.facts.framework

    def say(self, key: str) -> model.Text:
        """A sentence of the template with its facts.

        Where its first figure is one, the wording `<key>_one` is taken if there is any.
        """
        words = self.template.words(key, self.language)
        place = PLACE.search(words)
        if (
            place
            and self.facts.values.get(place.group(1)) == 1
            and self.template.has(f"{key}_one")
        ):
            words = self.template.words(f"{key}_one", self.language)
        return filled(words, self.facts, self.language)

    def written(self, words: str) -> model.Text:
        """What a person wrote, its live figures filled in; a gap that shows where it is empty."""
        if not words.strip():
            return (model.Run(furniture(self.language)["untranslated"], bold=True),)
        return filled(words.strip(), self.facts, self.language)


def with_letter(
    facts: Facts,
    template: Template,
    row: Letter | None,
    pairs: dict[str, list[ParagraphPair]],
    language: Language,
) -> Facts:
    """The facts with what people filled in by hand, and which sections they wrote.

    A section counts as written when it is in either language: both letters have the same blocks.
    """
    values: dict[str, Value] = {}
    for section in template.sections:
        values[f"written.{section}"] = sum(
            bool((pair.text_en or pair.text_cy or "").strip()) for pair in pairs.get(section, [])
        )
    for name, words in field_values(row, template).items():
        if words.get(language, "").strip():
            values[f"field.{name}"] = words[language].strip()
    return replace(facts, values=facts.values | values)


def field_values(row: Letter | None, template: Template) -> dict[str, dict[str, str]]:
    """What was filled in, by field and language."""
    kept = (row.fields if row else None) or {}
    return {name: dict(kept.get(name) or {}) for name in template.fields}
