"""The block model: what a letter says, before anyone decides how it looks.

PDF, HTML, Word and the checks all read these blocks, so they cannot drift apart.
Text is a flat tuple of runs, never nested: a Welsh link is one run with both marks.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Language = Literal["en", "cy"]
Look = Literal[
    "plain", "lead", "callout", "quote", "small", "sender", "kicker", "subtitle", "draft",
    "address", "reference", "imprint", "signature",
]  # fmt: skip


@dataclass(frozen=True)
class Run:
    """A stretch of text of one kind.

    `lang` is empty where it is the block's language. `href` is a web or e-mail address, or
    `#` and a block's id. `fact` names the record a figure comes from ("casework.reviewed"):
    such a run is computed and is never typed over.
    """

    text: str
    lang: str = ""
    href: str = ""
    bold: bool = False
    italic: bool = False
    fact: str = ""


Text = tuple[Run, ...]


@dataclass(frozen=True)
class Heading:
    """A heading of level 1 to 3; `number` is shown before it; `listed` puts it in the contents."""

    id: str
    level: Literal[1, 2, 3]
    text: Text
    number: str = ""
    listed: bool = True
    lang: str = ""
    origin: str = ""


@dataclass(frozen=True)
class Paragraph:
    """A paragraph; `origin` is the record it was made from (a finding's id)."""

    id: str
    text: Text
    look: Look = "plain"
    lang: str = ""
    origin: str = ""


@dataclass(frozen=True)
class Numbered:
    """A numbered paragraph, such as 4.12, or a recommendation of a list."""

    id: str
    number: str
    text: Text
    lang: str = ""
    origin: str = ""


@dataclass(frozen=True)
class Listing:
    """A list with bullets, or with numbers 1, 2, 3 where `ordered`.

    `origins` are the records of the items, where each was made from one.
    """

    id: str
    items: tuple[Text, ...]
    ordered: bool = False
    lang: str = ""
    origin: str = ""
    origins: tuple[str, ...] = ()


@dataclass(frozen=True)
class Column:
    """A column: its heading, its share of the width, and how its cells stand."""

    title: Text
    share: float = 1.0
    align: Literal["left", "right"] = "left"


@dataclass(frozen=True)
class Row:
    """A row of a table; `id` is stable, `origin` the record it shows."""

    id: str
    cells: tuple[Text, ...]
    origin: str = ""


@dataclass(frozen=True)
class Table:
    """Data in rows under column headings; the first cell heads its row where `row_heads`."""

    id: str
    caption: Text
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    row_heads: bool = True
    lang: str = ""
    origin: str = ""


@dataclass(frozen=True)
class Bar:
    """One bar of a chart: its label, its value, and the value as it is written."""

    label: str
    value: float
    written: str


@dataclass(frozen=True)
class Figure:
    """A bar chart or a picture (PNG or JPEG bytes), with words for who cannot see it."""

    id: str
    alt: str
    caption: Text
    bars: tuple[Bar, ...] = ()
    picture: bytes = b""
    lang: str = ""
    origin: str = ""


@dataclass(frozen=True)
class Contents:
    """The list of headings up to level `depth`, with links and page numbers."""

    id: str
    title: Text
    depth: Literal[2, 3] = 2
    lang: str = ""
    origin: str = ""


@dataclass(frozen=True)
class PageBreak:
    """What follows starts a new page."""

    id: str
    lang: str = ""
    origin: str = ""


Block = Heading | Paragraph | Numbered | Listing | Table | Figure | Contents | PageBreak


@dataclass(frozen=True)
class Signature:
    """Who signs: lines under the space for the hand."""

    lines: tuple[str, ...]


@dataclass(frozen=True)
class Letter:
    """A whole letter or report in one language; nothing in it depends on the store.

    `issued` dates the document and its bytes. A report gets a cover, a letter a letterhead
    with `address`, a page (a summary) the letterhead alone. `other_language` says on the first
    page that the other version exists.
    """

    title: str
    language: Language
    issued: date
    blocks: tuple[Block, ...]
    kind: Literal["report", "letter", "page"] = "report"
    draft: bool = True
    sender: str = ""
    logo: bytes = b""
    logo_alt: str = ""
    kicker: str = ""
    subtitle: str = ""
    reference: str = ""
    dated: str = ""
    address: tuple[str, ...] = ()
    signature: Signature | None = None
    imprint: tuple[Paragraph, ...] = ()
    other_language: bool = True
    subject: str = ""
    keywords: tuple[str, ...] = field(default=())


@dataclass(frozen=True)
class Unit:
    """One text of a letter with a stable key: what is drawn, compared, checked, edited.

    `origin` is the record whose text this is; empty for the template's own sentences.
    """

    key: str
    text: Text
    lang: str
    block: Block
    origin: str = ""


def text(*parts: str | Run) -> Text:
    """Runs out of plain strings and runs."""
    return tuple(Run(part) if isinstance(part, str) else part for part in parts)


def plain(runs: Iterable[Run]) -> str:
    """The words alone."""
    return "".join(run.text for run in runs)


def units(blocks: Iterable[Block]) -> Iterator[Unit]:
    """Every text of the blocks in reading order. Keys: the block's id, then what part of it."""
    for block in blocks:
        match block:
            case Heading() | Paragraph() | Numbered():
                yield Unit(block.id, block.text, block.lang, block, block.origin)
            case Listing():
                for place, item in enumerate(block.items, 1):
                    origin = block.origins[place - 1] if block.origins else block.origin
                    yield Unit(f"{block.id}/{place}", item, block.lang, block, origin)
            case Table():
                yield from _units_of_table(block)
            case Figure():
                yield Unit(f"{block.id}/caption", block.caption, block.lang, block)
            case Contents():
                yield Unit(block.id, block.title, block.lang, block)


def _units_of_table(table: Table) -> Iterator[Unit]:
    yield Unit(f"{table.id}/caption", table.caption, table.lang, table)
    for place, column in enumerate(table.columns, 1):
        yield Unit(f"{table.id}/head/{place}", column.title, table.lang, table)
    for row in table.rows:
        for place, cell in enumerate(row.cells, 1):
            # The last cell is the record's text; those before it are its number and theme.
            origin = row.origin if place == len(row.cells) else ""
            yield Unit(f"{table.id}/{row.id}/{place}", cell, table.lang, table, origin)
