"""Templates: which blocks a letter has, in which order, and their wording in two languages.

`resources/letters/<id>.toml` is the structure; `<id>.en.toml` and `<id>.cy.toml` beside it
hold the sentences. A folder of the office's own may add or replace templates.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, Literal

from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble

LANGUAGES = ("en", "cy")
KINDS = frozenset(
    {
        "contents", "heading", "subheading", "text", "list", "people", "findings", "principles",
        "recommendations", "judgements", "break",
    }
)  # fmt: skip
PLACE = re.compile(r"\{([a-z0-9_.]+)(?::([a-z]+))?\}")
_folder: Path | None = None


class TemplateTrouble(Trouble):
    """A template or its wording can't be used."""


@dataclass(frozen=True)
class Part:
    """One step of a template: its kind, what it names, and when it is left out."""

    kind: str
    name: str
    names: tuple[str, ...] = ()
    when: str = ""
    unless: str = ""
    look: str = "plain"


@dataclass(frozen=True)
class Template:
    """A letter's structure with its wording by language."""

    id: str
    kind: Literal["report", "letter"]
    parts: tuple[Part, ...]
    wording: dict[str, dict[str, str]]

    def words(self, key: str, language: str) -> str:
        """The sentence of that key."""
        return self.wording[language][key]

    def has(self, key: str) -> bool:
        return key in self.wording["en"]

    @property
    def sections(self) -> tuple[str, ...]:
        """The places where people write, in order."""
        return tuple(part.name for part in self.parts if part.kind == "people")


def use_folder(folder: Path | None) -> None:
    """Let an office's own templates stand before ours."""
    global _folder
    _folder = folder
    template.cache_clear()


@cache
def template(template_id: str) -> Template:
    """The template of that id, whole in both languages. Raises TemplateTrouble."""
    structure = _toml(f"{template_id}.toml")
    parts = tuple(_part(template_id, step) for step in structure["parts"])
    wording = {language: _flat(_toml(f"{template_id}.{language}.toml")) for language in LANGUAGES}
    made = Template(structure["id"], structure["kind"], parts, wording)
    _check(made)
    return made


def exists(template_id: str) -> bool:
    """Is there a template of that id?"""
    name = f"{template_id}.toml"
    own = _folder is not None and (_folder / name).is_file()
    return own or files("resources").joinpath("letters", name).is_file()


def _part(template_id: str, step: dict[str, Any]) -> Part:
    kinds = KINDS.intersection(step)
    if len(kinds) != 1:
        raise TemplateTrouble(
            QT_TRANSLATE_NOOP(
                "letters", "Template {id}: a part needs exactly one of {kinds}; found: {found}."
            ),
            id=template_id,
            kinds=", ".join(sorted(KINDS)),
            found=", ".join(sorted(step)) or "–",
        )
    kind = next(iter(kinds))
    value = step[kind]
    names = tuple(value) if isinstance(value, list) else ()
    return Part(
        kind=kind,
        name="" if names else str(value),
        names=names,
        when=step.get("when", ""),
        unless=step.get("unless", ""),
        look=step.get("look", "plain"),
    )


def _check(made: Template) -> None:
    """Both languages say the same sentences, with the same facts in them."""
    english, welsh = made.wording["en"], made.wording["cy"]
    for key in sorted(english.keys() | welsh.keys()):
        if key not in english or key not in welsh:
            raise TemplateTrouble(
                QT_TRANSLATE_NOOP("letters", "Template {id}: “{key}” is missing in {language}."),
                id=made.id,
                key=key,
                language="en" if key in welsh else "cy",
            )
        if _facts_in(english[key]) != _facts_in(welsh[key]):
            raise TemplateTrouble(
                QT_TRANSLATE_NOOP(
                    "letters", "Template {id}: “{key}” has other figures in Welsh than in English."
                ),
                id=made.id,
                key=key,
            )
    for name in (name for part in made.parts for name in (part.name, *part.names)):
        if name and _needs_words(made, name) and name not in english:
            raise TemplateTrouble(
                QT_TRANSLATE_NOOP("letters", "Template {id}: there is no wording “{key}”."),
                id=made.id,
                key=name,
            )


def _needs_words(made: Template, name: str) -> bool:
    worded = {"heading", "subheading", "text", "list", "contents"}
    return any(name in (part.name, *part.names) and part.kind in worded for part in made.parts)


def _facts_in(sentence: str) -> list[str]:
    return sorted(name for name, _style in PLACE.findall(sentence))


def _flat(tables: dict[str, Any], before: str = "") -> dict[str, str]:
    flat: dict[str, str] = {}
    for key, value in tables.items():
        if isinstance(value, dict):
            flat |= _flat(value, f"{before}{key}.")
        else:
            flat[before + key] = str(value)
    return flat


def _toml(name: str) -> dict[str, Any]:
    places: list[Traversable | Path] = [_folder / name] if _folder else []
    places.append(files("resources").joinpath("letters", name))
    for place in places:
        if place.is_file():
            try:
                return tomllib.loads(place.read_text("utf-8"))
            except tomllib.TOMLDecodeError as error:
                raise TemplateTrouble(
                    QT_TRANSLATE_NOOP("letters", "The template file {file} is wrong: {reason}."),
                    file=name,
                    reason=str(error),
                ) from error
    raise TemplateTrouble(
        QT_TRANSLATE_NOOP("letters", "There is no template file {file}."), file=name
    )
