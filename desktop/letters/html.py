"""The same blocks as HTML: the reading view beside the preview, and a page of its own.

Plain elements only, so that a small text browser shows it and a screen reader walks it.
"""

from collections.abc import Iterator
from html import escape
from itertools import groupby

from desktop.letters.front import whole
from desktop.letters.gates import composed
from desktop.letters.model import (
    Block,
    Column,
    Contents,
    Figure,
    Heading,
    Letter,
    Listing,
    Numbered,
    PageBreak,
    Paragraph,
    Table,
    Text,
    plain,
)

LANGUAGES = {"en": "en-GB", "cy": "cy-GB"}

STYLE = """
:root { color-scheme: light dark; }
body { font: 1.125rem/1.5 "Source Sans 3", "Segoe UI", sans-serif; max-width: 42rem;
  margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3, caption, th { text-align: left; }
h1, h2 { color: #0b5c66; } h2 { margin-top: 2em; } h3 { margin-top: 1.5em; }
table { border-collapse: collapse; width: 100%; margin: 1.5em 0; }
th, td { border-bottom: 1px solid #8aa5a7; padding: .35em .5em; vertical-align: top; }
caption { font-weight: 600; padding-bottom: .4em; }
td.right, th.right { text-align: right; }
.callout, .draft, .quote { border-left: 4px solid #0b5c66; padding: .3em 1em; }
.draft { border-color: #8a4b00; } figure { margin: 1.5em 0; } figcaption { font-weight: 600; }
.address, .signature, .reference { margin: 0; }
@media (prefers-color-scheme: dark) { h1, h2, a { color: #7fd1da; } }
"""


def page(letter: Letter) -> str:
    """A whole HTML page that stands alone: nothing is fetched."""
    language = LANGUAGES[letter.language]
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(letter.title)}</title>\n<style>{STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n{body(letter)}</main>\n</body>\n</html>\n"
    )


def body(letter: Letter) -> str:
    """The blocks alone, each with its id as anchor, for a text browser."""
    blocks = whole(composed(letter))
    return "".join(f"{part}\n" for block in blocks for part in _block(block, blocks))


def _block(block: Block, blocks: tuple[Block, ...]) -> Iterator[str]:
    match block:
        case Heading():
            number = f"{escape(block.number)} " if block.number else ""
            yield f"<h{block.level}{_head(block)}>{number}{runs(block.text)}</h{block.level}>"
        case Paragraph():
            kind = "" if block.look == "plain" else f' class="{block.look}"'
            yield f"<p{_head(block)}{kind}>{runs(block.text)}</p>"
        case Numbered():
            yield f"<p{_head(block)}>{escape(block.number)} {runs(block.text)}</p>"
        case Listing():
            tag = "ol" if block.ordered else "ul"
            items = "".join(f"<li>{runs(item)}</li>" for item in block.items)
            yield f"<{tag}{_head(block)}>{items}</{tag}>"
        case Table():
            yield _table(block)
        case Figure():
            yield _figure(block)
        case Contents():
            yield from _contents(block, blocks)
        case PageBreak():
            yield "<hr>"


def _head(block: Block) -> str:
    """The id, and the language where it is not the letter's."""
    lang = f' lang="{block.lang}"' if block.lang else ""
    return f' id="{escape(block.id)}"{lang}'


def runs(words: Text) -> str:
    """Runs as HTML."""
    parts = []
    for run in words:
        part = escape(run.text)
        part = f"<strong>{part}</strong>" if run.bold else part
        part = f"<em>{part}</em>" if run.italic else part
        lang = f' lang="{run.lang}"' if run.lang else ""
        if run.href:
            part = f'<a href="{escape(run.href)}"{lang}>{part}</a>'
        elif lang:
            part = f"<span{lang}>{part}</span>"
        parts.append(part)
    return "".join(parts)


def _table(table: Table) -> str:
    head = "".join(
        f'<th scope="col"{_side(column)}>{runs(column.title)}</th>' for column in table.columns
    )
    rows = "".join(f"<tr>{_cells(table, row.cells)}</tr>\n" for row in table.rows)
    caption = f"<caption>{runs(table.caption)}</caption>" if plain(table.caption) else ""
    return (
        f"<table{_head(table)}>{caption}<thead><tr>{head}</tr></thead>\n"
        f"<tbody>{rows}</tbody></table>"
    )


def _cells(table: Table, cells: tuple[Text, ...]) -> str:
    made = []
    for place, (cell, column) in enumerate(zip(cells, table.columns, strict=True)):
        if table.row_heads and place == 0:
            made.append(f'<th scope="row"{_side(column)}>{runs(cell)}</th>')
        else:
            made.append(f"<td{_side(column)}>{runs(cell)}</td>")
    return "".join(made)


def _side(column: Column) -> str:
    return ' class="right" align="right"' if column.align == "right" else ""


def _figure(figure: Figure) -> str:
    """The picture's words and, for a chart, its numbers: nothing hangs on seeing."""
    bars = "".join(f"<li>{escape(bar.label)}: {escape(bar.written)}</li>" for bar in figure.bars)
    shown = f"<ul>{bars}</ul>" if bars else f"<p>{escape(figure.alt)}</p>"
    return (
        f"<figure{_head(figure)}><figcaption>{runs(figure.caption)}</figcaption>{shown}</figure>"
    )


def _contents(contents: Contents, blocks: tuple[Block, ...]) -> Iterator[str]:
    """Nested lists as deep as the headings."""
    listed = [
        block
        for block in blocks
        if isinstance(block, Heading) and block.listed and block.level <= contents.depth
    ]
    yield f"<h2{_head(contents)}>{runs(contents.title)}</h2>"
    items = []
    chapter = 0
    for heading in listed:
        chapter += heading.level <= 2
        items.append((chapter, heading))
    made = "".join(_chapter([heading for _, heading in group])
                   for _, group in groupby(items, key=lambda item: item[0]))  # fmt: skip
    yield f"<nav><ul>{made}</ul></nav>"


def _chapter(headings: list[Heading]) -> str:
    lines = [_entry(heading) for heading in headings]
    below = "".join(f"<li>{line}</li>" for line in lines[1:])
    return f"<li>{lines[0]}{f'<ul>{below}</ul>' if below else ''}</li>"


def _entry(heading: Heading) -> str:
    number = f"{heading.number} " if heading.number else ""
    words = escape(number + plain(heading.text))
    return f'<a href="#{escape(heading.id)}">{words}</a>'
