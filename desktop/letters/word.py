"""The same blocks as a Word document, for authorities that answer in Word. Never the record.

Numbers are text, equal to the PDF's. Each text carries a hidden bookmark, by which
`word_back` finds it again after others have edited the file.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from desktop.letters import word_parts as parts
from desktop.letters.front import furniture, whole
from desktop.letters.gates import composed, refuse_unfit
from desktop.letters.model import (
    Block,
    Contents,
    Figure,
    Heading,
    Letter,
    Listing,
    Numbered,
    PageBreak,
    Paragraph,
    Run,
    Table,
    Text,
    plain,
)
from desktop.letters.word_parts import Xml

LANGUAGES = {"en": "en-GB", "cy": "cy-GB"}
# Found on every machine that has a word processor, and has every Welsh letter.
FACE = "Arial"
TEAL, INK, GREY, AMBER = "0B5C66", "1D1D1B", "55605F", "8A4B00"
PRODUCER = "Arolwg"


def to_docx(letter: Letter, *, comments: Mapping[str, Sequence[str]] | None = None) -> bytes:
    """The letter as DOCX bytes. `comments`: words to set beside the text of a key.

    Raises gates.HinderedError as the PDF does: a final in Word is no less final.
    """
    letter = composed(letter)
    refuse_unfit(letter)
    writer = _Writer(letter, comments or {})
    blocks = whole(letter)
    for block in blocks:
        writer.write(block, blocks)
    return writer.finish()


@dataclass
class _Writer:
    letter: Letter
    comments: Mapping[str, Sequence[str]]
    document: Xml = field(default_factory=Document)
    count: int = 0

    def __post_init__(self) -> None:
        _prepare(self.document, self.letter)

    def write(self, block: Block, blocks: tuple[Block, ...]) -> None:
        """One block after the last."""
        match block:
            case Heading():
                self.line(block.id, block.text, f"Heading {block.level}", block.lang, block.number)
            case Paragraph():
                self.paragraph(block)
            case Numbered():
                self.line(block.id, block.text, "Numbered", block.lang, block.number)
            case Listing():
                self.listing(block)
            case Table():
                self.table(block)
            case Figure():
                self.figure(block)
            case Contents():
                self.contents(block, blocks)
            case PageBreak():
                self.document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def line(self, key: str, words: Text, style: str, lang: str, number: str = "") -> Xml:
        """A paragraph of the document, its number before a tab."""
        return self.fill(self.document.add_paragraph(style=style), key, words, lang, number)

    def fill(self, paragraph: Xml, key: str, words: Text, lang: str, number: str = "") -> Xml:
        """Write runs into an empty paragraph, under its hidden name."""
        if number:
            paragraph.add_run(f"{number}\t")
        for run in words:
            self.run(paragraph, run, lang)
        self.count += 1
        parts.bookmark(paragraph, key, self.count, 1 if number else 0)
        for comment in self.comments.get(key, ()):
            self.document.add_comment(
                paragraph.runs or paragraph.add_run(), comment, PRODUCER, "A"
            )
        return paragraph

    def run(self, paragraph: Xml, run: Run, lang: str) -> None:
        """One run: weight, language, link."""
        written = paragraph.add_run(run.text)
        written.bold, written.italic = run.bold or None, run.italic or None
        spoken = run.lang or lang
        if spoken and spoken != self.letter.language:
            parts.set_language(written, LANGUAGES.get(spoken, spoken))
        if run.href:
            written.style = "Link"
            parts.hyperlink(paragraph, run.href).append(written._r)

    def paragraph(self, block: Paragraph) -> None:
        """A paragraph in the style of its look."""
        style = _LOOKS.get(block.look, "Normal")
        made = self.line(block.id, block.text, style, block.lang)
        if block.look == "draft":
            parts.fill(made, "FDF3E3", AMBER)
        if block.look == "callout":
            parts.fill(made, "EEF4F4", TEAL)

    def listing(self, block: Listing) -> None:
        """Bullets are Word's own; numbers are text, so that nothing renumbers them."""
        for place, item in enumerate(block.items, 1):
            style, number = ("Numbered", f"{place}.") if block.ordered else ("List Bullet", "")
            self.line(f"{block.id}/{place}", item, style, block.lang, number)

    def table(self, block: Table) -> None:
        """Caption, a head that repeats, rows that stay whole."""
        if plain(block.caption):
            self.line(f"{block.id}/caption", block.caption, "Caption", block.lang)
        table = self.document.add_table(rows=0, cols=len(block.columns), style="Table Grid")
        head = table.add_row()
        parts.repeat_as_head(head)
        heads = tuple(column.title for column in block.columns)
        self.row(block, head, heads, "head", every_bold=True)
        for row in block.rows:
            made = table.add_row()
            parts.keep_row_whole(made)
            self.row(block, made, row.cells, row.id)
        _share_out(table, block)
        self.document.add_paragraph()

    def row(
        self, block: Table, row: Xml, cells: tuple[Text, ...], key: str, every_bold: bool = False
    ) -> None:
        """The texts of one row, each with its own hidden name."""
        boxes = row.cells
        for place, words in enumerate(cells, 1):
            bold = every_bold or (block.row_heads and place == 1)
            paragraph = boxes[place - 1].paragraphs[0]
            paragraph.style = "Table Head" if bold else "Table Text"
            if block.columns[place - 1].align == "right":
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            self.fill(paragraph, f"{block.id}/{key}/{place}", words, block.lang)

    def figure(self, block: Figure) -> None:
        """A picture with its description; a chart as its numbers, which can be checked."""
        self.line(f"{block.id}/caption", block.caption, "Caption", block.lang)
        if block.picture:
            shape = self.document.add_picture(BytesIO(block.picture), width=Mm(150))
            shape._inline.docPr.set("descr", block.alt)
        for bar in block.bars:
            words = f"{bar.label}: {bar.written}"
            self.document.add_paragraph(words, style="Chart Number")

    def contents(self, block: Contents, blocks: tuple[Block, ...]) -> None:
        """Links to the headings; pages are Word's own business."""
        self.line(block.id, block.title, "Heading 2", block.lang)
        for heading in blocks:
            if isinstance(heading, Heading) and heading.listed and heading.level <= block.depth:
                paragraph = self.document.add_paragraph(style="Contents Line")
                number = f"{heading.number} " if heading.number else ""
                words = number + plain(heading.text)
                self.run(paragraph, Run(words, href=f"#{heading.id}"), heading.lang)

    def finish(self) -> bytes:
        """The file."""
        out = BytesIO()
        self.document.save(out)
        return parts.same_bytes(out.getvalue())


def _share_out(table: Xml, block: Table) -> None:
    """Columns as wide as in the PDF; Word wants it said in the grid and in each cell."""
    shares = sum(column.share for column in block.columns)
    table.autofit = False
    widths = [Mm(160 * column.share / shares) for column in block.columns]
    for place, wide in enumerate(widths):
        table.columns[place].width = wide
    for row in table.rows:
        for cell, wide in zip(row.cells, widths, strict=True):
            cell.width = wide


_LOOKS = {
    "lead": "Lead", "callout": "Callout", "quote": "Quotation", "small": "Small", "draft": "Draft",
    "sender": "Sender", "kicker": "Subtitle", "subtitle": "Subtitle", "address": "Close Line",
    "reference": "Close Line", "signature": "Close Line", "imprint": "Small",
}  # fmt: skip


@dataclass(frozen=True)
class _Look:
    size: float = 12
    bold: bool = False
    colour: str = INK
    before: float = 0
    after: float = 8
    hang: float = 0


_STYLES = {
    "Normal": _Look(),
    "Heading 1": _Look(24, True, TEAL, 24, 12),
    "Heading 2": _Look(17, True, TEAL, 22, 8, 14),
    "Heading 3": _Look(13.5, True, INK, 16, 6),
    "Subtitle": _Look(14, False, GREY, 0, 10),
    "Caption": _Look(12, True, TEAL, 12, 6),
    "List Bullet": _Look(after=4),
    "Numbered": _Look(hang=14),
    "Lead": _Look(14, False, TEAL, 0, 10),
    "Callout": _Look(before=4),
    "Quotation": _Look(before=4),
    "Small": _Look(12, False, GREY, 0, 4),
    "Draft": _Look(12, True, AMBER, 12, 8),
    "Sender": _Look(13, True, TEAL, 0, 12),
    "Close Line": _Look(after=0),
    "Table Text": _Look(after=2),
    "Table Head": _Look(12, True, INK, 0, 2),
    "Contents Line": _Look(after=4),
    "Chart Number": _Look(after=4),
}


def _prepare(document: Xml, letter: Letter) -> None:
    """The library's template says en-US and 2013; ours says what is true."""
    for name, look in _STYLES.items():
        _style(document, name, look)
    link = document.styles.add_style("Link", WD_STYLE_TYPE.CHARACTER)
    link.font.underline, link.font.color.rgb = True, RGBColor.from_string(TEAL)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = section.top_margin = Mm(25)
    language = LANGUAGES[letter.language]
    for lang in document.styles.element.iter(qn("w:lang")):
        lang.set(qn("w:val"), language)
    _about(document, letter, language)
    _furniture(document, letter)


def _style(document: Xml, name: str, look: _Look) -> None:
    styles = document.styles
    known = {style.name for style in styles}
    style = styles[name] if name in known else styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    font, spaces = style.font, style.paragraph_format
    font.name, font.size, font.bold, font.italic = FACE, Pt(look.size), look.bold, False
    font.color.rgb = RGBColor.from_string(look.colour)
    for fonts in style.element.iter(qn("w:rFonts")):
        for attribute in list(fonts.attrib):
            fonts.set(attribute, FACE) if "Theme" not in attribute else fonts.attrib.pop(attribute)
    spaces.space_before, spaces.space_after = Pt(look.before), Pt(look.after)
    spaces.line_spacing = 1.25
    if look.hang:
        spaces.left_indent, spaces.first_line_indent = Mm(look.hang), -Mm(look.hang)
        spaces.tab_stops.add_tab_stop(Mm(look.hang))
    if name.startswith("Heading") or name == "Caption":
        spaces.keep_with_next = True


def _about(document: Xml, letter: Letter, language: str) -> None:
    facts = document.core_properties
    moment = datetime(letter.issued.year, letter.issued.month, letter.issued.day)  # noqa: DTZ001
    facts.title, facts.author, facts.language = letter.title, letter.sender, language
    facts.subject, facts.keywords = letter.subject, ", ".join(letter.keywords)
    facts.comments, facts.last_modified_by = "", PRODUCER
    facts.created = facts.modified = moment
    facts.revision = 1


def _furniture(document: Xml, letter: Letter) -> None:
    words = furniture(letter.language)
    section = document.sections[0]
    if letter.draft:
        section.header.paragraphs[0].add_run(words["draft"]).bold = True
    foot = section.footer.paragraphs[0]
    before, between, after = words["page"].replace("{pages}", "{page}").split("{page}")
    for said, instruction in ((before, "PAGE"), (between, "NUMPAGES"), (after, "")):
        foot.add_run(said)
        if instruction:
            parts.field(foot, instruction)
