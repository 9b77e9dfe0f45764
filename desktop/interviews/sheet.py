"""A plain sheet of headings and paragraphs, and its forms: Markdown, HTML, Word."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from io import BytesIO
from typing import Any, Literal

Level = Literal["title", "heading", "plain", "item"]
MARKDOWN = {"title": "# ", "heading": "## ", "plain": "", "item": "- "}
HTML = {"title": "h1", "heading": "h2", "plain": "p", "item": "p"}
WORD = {"title": "Title", "heading": "Heading 1", "plain": "Normal", "item": "List Bullet"}
SIGNS = re.compile(r"([\\`*_\[\]<>#|])")


@dataclass(frozen=True)
class Block:
    """A heading or a paragraph; `lead` stands before it (a time), `tail` after it (tags)."""

    text: str
    level: Level = "plain"
    lead: str = ""
    tail: str = ""


def to_markdown(blocks: Iterable[Block]) -> str:
    """CommonMark; what was typed is never read as markup."""
    return "\n\n".join(_markdown(block) for block in blocks) + "\n"


def to_html(blocks: Iterable[Block], language: str) -> str:
    """A page for the screen and the printer."""
    body = "\n".join(_html(block) for block in blocks)
    return f'<html lang="{language}"><head><meta charset="utf-8"></head><body>{body}</body></html>'


def sheet_file(blocks: Sequence[Block], language: str, ending: str) -> bytes:
    """As Word (".docx"), else as Markdown."""
    if ending.lower() != ".docx":
        return to_markdown(blocks).encode()
    made = BytesIO()
    _document(blocks, language).save(made)
    return made.getvalue()


def _markdown(block: Block) -> str:
    words = _plain(block.text).replace("\n", "  \n")
    lead = f"**{block.lead}** " if block.lead else ""
    tail = f" *({_plain(block.tail)})*" if block.tail else ""
    return f"{MARKDOWN[block.level]}{lead}{words}{tail}"


def _plain(text: str) -> str:
    return SIGNS.sub(r"\\\1", text)


def _html(block: Block) -> str:
    words = escape(block.text).replace("\n", "<br>")
    lead = f"<b>{escape(block.lead)}</b> " if block.lead else ""
    tail = f" <i>({escape(block.tail)})</i>" if block.tail else ""
    mark = "• " if block.level == "item" else ""
    tag = HTML[block.level]
    return f"<{tag}>{mark}{lead}{words}{tail}</{tag}>"


def _document(blocks: Sequence[Block], language: str) -> Any:
    from docx import Document
    from docx.oxml.ns import qn

    document = Document()
    tongue = "cy-GB" if language == "cy" else "en-GB"
    document.core_properties.language = tongue
    document.core_properties.title = blocks[0].text if blocks else ""
    document.core_properties.author = ""
    defaults = document.styles["Normal"].element.get_or_add_rPr()
    mark = defaults.makeelement(qn("w:lang"), {qn("w:val"): tongue})
    defaults.append(mark)
    for block in blocks:
        paragraph = document.add_paragraph(style=WORD[block.level])
        if block.lead:
            paragraph.add_run(f"{block.lead}  ").bold = True
        paragraph.add_run(block.text)
        if block.tail:
            paragraph.add_run(f"  ({block.tail})").italic = True
    return document
