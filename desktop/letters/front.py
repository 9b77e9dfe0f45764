"""What stands before and after a letter's own blocks: cover or letterhead, and signature.

They become blocks too, so that every output says the same words in the same order.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib.resources import files

from desktop.letters.model import (
    Block,
    Heading,
    Language,
    Letter,
    Look,
    PageBreak,
    Paragraph,
    Run,
    text,
)

FRONT = "front."
CLOSING = "closing."


@cache
def furniture(language: Language) -> dict[str, str]:
    """The page's own words in one language, by name (resources/letters/furniture)."""
    file = files("resources").joinpath("letters", "furniture", f"{language}.toml")
    return {name: str(value) for name, value in tomllib.loads(file.read_text("utf-8")).items()}


def whole(letter: Letter) -> tuple[Block, ...]:
    """The letter from its first word to its last, as blocks."""
    front = _cover(letter) if letter.kind == "report" else _letterhead(letter)
    return (*front, *letter.blocks, *_closing(letter))


def _cover(letter: Letter) -> Iterator[Block]:
    yield from _line("sender", letter.sender, "sender")
    yield from _line("kicker", letter.kicker, "kicker")
    yield _title(letter)
    yield from _line("subtitle", letter.subtitle, "subtitle")
    yield from _line("dated", letter.dated, "reference")
    yield from _draft(letter)
    for place, block in enumerate(letter.imprint, 1):
        yield replace(block, id=f"{FRONT}imprint{place}", look="imprint")
    yield from _line("reference", _reference(letter), "imprint")
    yield from _other_language(letter, "imprint")
    yield PageBreak(f"{FRONT}break")


def _letterhead(letter: Letter) -> Iterator[Block]:
    yield from _line("sender", letter.sender, "sender")
    for place, line in enumerate(letter.address, 1):
        yield from _line(f"address{place}", line, "address")
    yield from _line("dated", letter.dated, "reference")
    yield from _line("reference", _reference(letter), "reference")
    yield from _draft(letter)
    yield _title(letter)
    yield from _line("subtitle", letter.subtitle, "subtitle")
    yield from _other_language(letter, "small")


def _closing(letter: Letter) -> Iterator[Block]:
    for place, line in enumerate(letter.signature.lines if letter.signature else (), 1):
        yield Paragraph(f"{CLOSING}signature{place}", text(line), "signature")
    if letter.kind != "report":
        for place, block in enumerate(letter.imprint, 1):
            yield replace(block, id=f"{CLOSING}imprint{place}", look="small")


def _title(letter: Letter) -> Heading:
    return Heading(f"{FRONT}title", 1, text(letter.title), listed=False)


def _reference(letter: Letter) -> str:
    pattern = furniture(letter.language)["reference"]
    return pattern.format(reference=letter.reference) if letter.reference else ""


def _draft(letter: Letter) -> Iterator[Block]:
    if letter.draft:
        notice = furniture(letter.language)["draft_notice"]
        yield Paragraph(f"{FRONT}draft", (Run(notice, bold=True),), "draft")


def _other_language(letter: Letter, look: Look) -> Iterator[Block]:
    """That the other version exists, said to its readers in their own words."""
    if letter.other_language:
        other: Language = "en" if letter.language == "cy" else "cy"
        words = furniture(other)[f"{letter.kind}_available"]
        yield Paragraph(f"{FRONT}available.{other}", text(words), look, other)


def _line(name: str, words: str, look: Look) -> Iterator[Block]:
    if words:
        yield Paragraph(f"{FRONT}{name}", text(words), look)
