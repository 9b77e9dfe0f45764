"""Templates: which blocks a letter has, in which order, and their wording in two languages.

`resources/letters/<id>.toml` is the structure; `<id>.en.toml` and `<id>.cy.toml` beside it
hold the sentences, over those that all letters share (`common.*.toml`). A folder of the office's
own may add or replace templates and hold the logo (`logo.png`): a lead copies and adapts three
text files, no code.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal, cast, get_args

from desktop.letters.template_files import TemplateFile, TemplateTrouble, read
from desktop.letters.template_parts import Part, part_of
from desktop.words.messages import QT_TRANSLATE_NOOP

LANGUAGES = ("en", "cy")
PLACE = re.compile(r"\{([a-z0-9_.]+)(?::([a-z]+))?\}")
COMMON = "common"
Kind = Literal["report", "letter", "page"]
_folder: Path | None = None


@dataclass(frozen=True)
class Template:
    """A letter's structure with its wording by language.

    `fields` are what people fill in by hand (`{field.<name>}` in a sentence); an `addressed`
    letter needs someone to write to and someone to sign.
    """

    id: str
    kind: Kind
    parts: tuple[Part, ...]
    wording: dict[str, dict[str, str]]
    fields: tuple[str, ...] = ()
    addressed: bool = False
    logo: bytes = field(default=b"", repr=False)

    def words(self, key: str, language: str) -> str:
        """The sentence of that key."""
        return self.wording[language][key]

    def has(self, key: str) -> bool:
        """Is there a sentence of that key?"""
        return key in self.wording["en"]

    def name(self, language: str) -> str:
        """What the template is called in a list of templates."""
        return self.words("name", language)

    @property
    def sections(self) -> tuple[str, ...]:
        """The places where people write, in order."""
        return tuple(part.name for part in self.parts if part.kind == "people")

    def section(self, name: str) -> Part | None:
        """The part of that section."""
        return next((p for p in self.parts if p.kind == "people" and p.name == name), None)


def use_folder(folder: Path | None) -> None:
    """Let an office's own templates stand before ours."""
    global _folder
    _folder = folder
    template.cache_clear()


def own_templates() -> tuple[str, ...]:
    """The ids of the office's own templates, those that replace one of ours included."""
    if _folder is None or not _folder.is_dir():
        return ()
    names = (file.stem for file in sorted(_folder.glob("*.toml")) if "." not in file.stem)
    return tuple(name for name in names if name != COMMON)


def exists(template_id: str) -> bool:
    """Is there a template of that id?"""
    return template_id in own_templates() or _ours(f"{template_id}.toml")


def copy_template(template_id: str, folder: Path, new_id: str) -> list[Path]:
    """Write a template's three files under another id, to be adapted by hand.

    Raises TemplateTrouble where there is no such template or a file is in the way.
    """
    structure = read(_folder, f"{template_id}.toml")
    made = {f"{new_id}.toml": structure.text.replace(f'"{template_id}"', f'"{new_id}"', 1)}
    for language in LANGUAGES:
        text = read(_folder, f"{template_id}.{language}.toml").text
        made[f"{new_id}.{language}.toml"] = text
    for name in made:
        if (folder / name).exists():
            raise TemplateTrouble(
                name, 0, QT_TRANSLATE_NOOP("letters", "There is a file of that name already.")
            )
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in made.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in made]


@cache
def template(template_id: str) -> Template:
    """The template of that id, whole in both languages.

    Raises TemplateTrouble, which names the file and the line that is wrong.
    """
    structure = read(_folder, f"{template_id}.toml")
    wording = {language: _Wording.of(template_id, language) for language in LANGUAGES}
    made = Template(
        template_id,
        _kind(structure),
        tuple(_parts(structure)),
        {language: words.sentences for language, words in wording.items()},
        tuple(structure.data.get("fields", ())),
        bool(structure.data.get("addressed", structure.data.get("kind") == "letter")),
        _logo(),
    )
    for trouble in _faults(made, structure, wording):
        raise trouble
    return made


@dataclass(frozen=True)
class _Wording:
    """The sentences of a language; `own` is the template's file, which may add to the common."""

    sentences: dict[str, str]
    own: TemplateFile

    @staticmethod
    def of(template_id: str, language: str) -> "_Wording":
        common = read(_folder, f"{COMMON}.{language}.toml")
        own = read(_folder, f"{template_id}.{language}.toml")
        return _Wording(_flat(common.data) | _flat(own.data), own)


def _kind(structure: TemplateFile) -> Kind:
    known = get_args(Kind)
    kind = structure.data.get("kind")
    if kind not in known:
        raise structure.trouble(
            ("kind",),
            QT_TRANSLATE_NOOP("letters", "“kind” is one of {known}."),
            known=", ".join(known),
        )
    return cast(Kind, kind)


def _parts(structure: TemplateFile) -> Iterator[Part]:
    steps = structure.data.get("parts", [])
    if not isinstance(steps, list) or not steps:
        raise structure.trouble(("parts",), QT_TRANSLATE_NOOP("letters", "There are no parts."))
    for place, step in enumerate(steps):
        yield part_of(structure, place, step)


def _faults(
    made: Template, structure: TemplateFile, wording: dict[str, _Wording]
) -> Iterator[TemplateTrouble]:
    """Both languages say the same sentences, with the same figures in them."""
    if structure.data.get("id") != made.id:
        yield structure.trouble(
            ("id",),
            QT_TRANSLATE_NOOP("letters", "“id” must be the file's name, {id}."),
            id=made.id,
        )
    english, welsh = wording["en"], wording["cy"]
    for key in sorted(english.sentences.keys() | welsh.sentences.keys()):
        has, lacks = (english, welsh) if key in english.sentences else (welsh, english)
        if key not in lacks.sentences:
            yield has.own.trouble_of(
                key,
                QT_TRANSLATE_NOOP("letters", "“{key}” is missing in {file}."),
                key=key,
                file=lacks.own.name,
            )
        elif _facts_in(english.sentences[key]) != _facts_in(welsh.sentences[key]):
            source = QT_TRANSLATE_NOOP(
                "letters", "“{key}” has other figures in Welsh than in English."
            )
            yield welsh.own.trouble_of(key, source, key=key)
    for place, part in enumerate(made.parts):
        for name in part.worded:
            if name not in english.sentences:
                source = QT_TRANSLATE_NOOP("letters", "There is no wording “{key}” in {file}.")
                yield structure.trouble(("parts", place), source, key=name, file=english.own.name)
    yield from _undeclared(made, structure, english.own)


def _undeclared(
    made: Template, structure: TemplateFile, english: TemplateFile
) -> Iterator[TemplateTrouble]:
    """What is filled in by hand is declared, has a label, and is said somewhere."""
    for name in made.fields:
        if not made.has(f"field.{name}"):
            source = QT_TRANSLATE_NOOP(
                "letters", "The field “{name}” has no label: write field.{name}."
            )
            yield structure.trouble(("fields",), source, name=name)
    known = {f"field.{name}" for name in made.fields}
    known |= {f"written.{name}" for name in made.sections}
    for key, sentence in made.wording["en"].items():
        for name in _facts_in(sentence):
            if name.startswith("field.") and name not in known:
                source = QT_TRANSLATE_NOOP(
                    "letters", "“{name}” is not among the fields of {file}."
                )
                yield english.trouble_of(key, source, name=name, file=structure.name)
    for place, part in enumerate(made.parts):
        for name in (part.when, part.unless):
            if name.startswith(("field.", "written.")) and name not in known:
                source = QT_TRANSLATE_NOOP(
                    "letters", "“{name}” is neither a field nor a section of this template."
                )
                yield structure.trouble(("parts", place), source, name=name)


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


def _logo() -> bytes:
    file = _folder / "logo.png" if _folder else None
    return file.read_bytes() if file and file.is_file() else b""


def _ours(name: str) -> bool:
    return files("resources").joinpath("letters", name).is_file()
