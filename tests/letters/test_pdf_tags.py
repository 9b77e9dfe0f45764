"""The finished PDF, read as assistive technology reads it."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pytest

from desktop.letters.front import whole
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
    plain,
    text,
)
from desktop.letters.pdf import build_pdf
from desktop.letters.pdf.canvas import TaggedCanvas, UntaggedText
from desktop.letters.pdf.closing import close
from desktop.letters.pdf.metadata import About
from tests.letters.examples import ENGLISH_LETTER, WELSH_LETTER, final, random_letter
from tests.letters.tag_reader import Tagged, read_tags

LETTERS = [ENGLISH_LETTER, WELSH_LETTER, final(WELSH_LETTER), *map(random_letter, range(100, 112))]


def said(block: Block, blocks: tuple[Block, ...], pages: dict[str, int]) -> list[str]:
    """What a reader should hear of a block, one string for each paragraph, item or cell."""
    match block:
        case Heading(number=number) | Numbered(number=number):
            return [f"{number} {plain(block.text)}" if number else plain(block.text)]
        case Paragraph():
            return [plain(block.text)]
        case Listing():
            labels = [f"{n}." if block.ordered else "•" for n in range(1, len(block.items) + 1)]
            return [f"{a} {plain(b)}" for a, b in zip(labels, block.items, strict=True)]
        case Table():
            heads = [plain(column.title) for column in block.columns]
            cells = [plain(cell) for row in block.rows for cell in row.cells]
            return [plain(block.caption), *heads, *cells]
        case Figure():
            bars = "".join(f"{bar.label}{bar.written}" for bar in block.bars)
            return [plain(block.caption), bars]
        case Contents():
            listed = [b for b in blocks if isinstance(b, Heading) and b.listed]
            lines = [
                f"{(b.number + ' ') if b.number else ''}{plain(b.text)} {pages[b.id]}"
                for b in listed
                if b.level <= block.depth
            ]
            return [plain(block.title), *lines]
        case PageBreak():
            return []


def heard(document: Tagged) -> list[str]:
    """The words of every tag that holds a text of its own."""
    roles = ["P", "H1", "H2", "H3", "LI", "Caption", "TH", "TD", "TOCI", "Figure"]
    return [tag.words for tag in document.all() if tag.role in roles]


def spoken(data: bytes) -> list[str]:
    """What is heard of a file, silence left out."""
    return [words for words in heard(read_tags(data)) if words]


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.title[:12])
def test_the_words_through_the_tags_are_the_words_of_the_letter(letter: Letter) -> None:
    built = build_pdf(letter)
    blocks = whole(letter)
    expected = [words for block in blocks for words in said(block, blocks, built.page_map)]
    assert [words for words in heard(read_tags(built.bytes)) if words] == [
        w for w in expected if w
    ]


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.title[:12])
def test_each_link_holds_an_area_for_each_of_its_lines_and_says_its_own_words(
    letter: Letter,
) -> None:
    for link in read_tags(build_pdf(letter).bytes).roles("Link"):
        assert link.links >= 1
        for contents in link.contents:
            assert " ".join(link.words.split()).startswith(" ".join(contents.split()))


def test_two_links_on_one_line_each_have_their_own_area() -> None:
    """One current link would put both areas into the last, and no validator would see it."""
    blocks = (
        Paragraph("p", text(Run("one", href="https://a.example"), " and ",
                            Run("two", href="https://b.example"))),
    )  # fmt: skip
    tags = read_tags(build_pdf(replace(ENGLISH_LETTER, blocks=blocks, imprint=())).bytes)
    assert [(link.words, link.contents) for link in tags.roles("Link")] == [
        ("one", ["one"]),
        ("two", ["two"]),
    ]


def test_a_paragraph_that_is_one_single_link_is_a_link() -> None:
    blocks = (Paragraph("p", (Run("the guidance", href="https://a.example"),)),)
    tags = read_tags(build_pdf(replace(ENGLISH_LETTER, blocks=blocks, imprint=())).bytes)
    assert [link.words for link in tags.roles("Link")] == ["the guidance"]


def test_a_welsh_link_over_line_ends_keeps_its_words_in_order() -> None:
    words = " ".join(f"gair{n}" for n in range(60))
    blocks = (Paragraph("p", text("See ", Run(words, lang="cy", href="https://a.example"), ".")),)
    tags = read_tags(build_pdf(replace(ENGLISH_LETTER, blocks=blocks, imprint=())).bytes)
    (link,) = tags.roles("Link")
    assert (link.words, link.lang) == (words, "cy")
    assert link.links == 6


def test_a_table_over_pages_is_one_table_whose_head_is_read_once() -> None:
    tags = read_tags(build_pdf(ENGLISH_LETTER).bytes)
    (table,) = tags.roles("Table")
    heads = [cell for cell in table.roles("TH") if cell.scope == "Column"]
    rows = [cell for cell in table.roles("TH") if cell.scope == "Row"]
    assert [head.words for head in heads] == ["Recommendation", "Band", "Due"]
    assert len(rows) == 23
    assert all(len(row.kids) == 3 for row in table.roles("TR"))


def test_empty_cells_keep_their_place_in_the_columns() -> None:
    tags = read_tags(build_pdf(ENGLISH_LETTER).bytes)
    assert [cell.words for cell in tags.roles("TR")[3].kids][2] == ""


def test_a_row_taller_than_a_page_is_printed_whole() -> None:
    words = " ".join(f"word{n}" for n in range(1600))
    table = next(b for b in ENGLISH_LETTER.blocks if isinstance(b, Table))
    row = replace(table.rows[0], cells=(text(words), text("a"), text("b")))
    letter = replace(ENGLISH_LETTER, blocks=(replace(table, rows=(row,)),))
    built = build_pdf(letter)
    assert built.pages > 3
    assert words in [cell.words for cell in read_tags(built.bytes).roles("TH")]


def test_other_languages_are_named_where_they_are_spoken() -> None:
    tags = read_tags(build_pdf(ENGLISH_LETTER).bytes)
    assert "gwasanaethau cymdeithasol" in [t.words for t in tags.roles("Span") if t.lang == "cy"]
    assert [t.words[:6] for t in tags.roles("P") if t.lang == "cy"] == ["Mae’r ", "Roedd "]


def test_a_heading_stands_with_what_follows_it() -> None:
    """A heading keeps the first lines, not a whole table: that would empty half a page."""
    filler = tuple(Numbered(f"n{n}", str(n), text("Line.")) for n in range(24))
    table = next(b for b in ENGLISH_LETTER.blocks if isinstance(b, Table))
    heading = Heading("h", 2, text("When"))
    built = build_pdf(replace(ENGLISH_LETTER, blocks=(*filler[:16], heading, table)))
    assert built.page_map["h"] == built.page_map["dates"] == 2
    later = build_pdf(replace(ENGLISH_LETTER, blocks=(*filler, heading, table)))
    assert later.page_map["h"] == later.page_map["dates"]


def test_a_table_of_few_rows_stands_on_one_page() -> None:
    table = next(b for b in ENGLISH_LETTER.blocks if isinstance(b, Table))
    low = replace(table, rows=table.rows[:4])
    for length in range(10, 34):
        filler = tuple(Numbered(f"n{n}", str(n), text("Line.")) for n in range(length))
        after = Paragraph("after", text("After."))
        pages = build_pdf(replace(ENGLISH_LETTER, blocks=(*filler, low, after))).page_map
        assert pages["dates"] == pages[f"n{length - 1}"] or pages["after"] == pages["dates"]


def test_what_is_expected_stands_with_the_first_finding_on_it() -> None:
    for length in range(10, 34):
        filler = tuple(Numbered(f"n{n}", str(n), text("Line.")) for n in range(length))
        expected = Paragraph("x", text("Children are safe."), "callout")
        found = Numbered("found", "1.1", text("They were not always safe."))
        pages = build_pdf(replace(ENGLISH_LETTER, blocks=(*filler, expected, found))).page_map
        assert pages["x"] == pages["found"]


def test_each_version_says_in_the_other_language_that_the_other_exists() -> None:
    for letter, other in ((ENGLISH_LETTER, "cy"), (WELSH_LETTER, "en")):
        lines = [b.lang for b in whole(letter) if b.id.startswith("front.available")]
        assert lines == [other]


def test_the_page_map_leads_to_every_text() -> None:
    built = build_pdf(ENGLISH_LETTER)
    assert built.page_map["front.title"] == 1
    assert built.page_map["f14"] >= built.page_map["f1"] >= built.page_map["rec1"] == 2


def test_the_same_letter_gives_the_same_bytes_and_another_date_gives_others() -> None:
    first, second = build_pdf(ENGLISH_LETTER), build_pdf(ENGLISH_LETTER)
    later = build_pdf(replace(ENGLISH_LETTER, issued=date(2026, 3, 21)))
    assert first.sha256 == second.sha256 != later.sha256


def test_a_decomposed_letter_is_printed_in_one_piece() -> None:
    """An accent that stands apart would be drawn displaced, and search would not find it."""
    letter = replace(ENGLISH_LETTER, blocks=(Paragraph("p", text("ty\u0302 a dw\u0302r")),))
    assert "tŷ a dŵr" in heard(read_tags(build_pdf(letter).bytes))


def test_pasted_line_ends_and_tabs_are_only_spaces() -> None:
    letter = replace(ENGLISH_LETTER, blocks=(Paragraph("p", text("One\nline\tonly.")),))
    assert "One line only." in spoken(build_pdf(letter).bytes)


def test_every_font_is_embedded() -> None:
    with pikepdf.open(BytesIO(build_pdf(ENGLISH_LETTER).bytes)) as pdf:
        fonts = [font for page in pdf.pages for font in page.Resources.Font.values()]
        assert fonts
        for font in fonts:
            assert "SourceSans3" in str(font.BaseFont)
            assert "/FontFile2" in font.FontDescriptor


def test_a_draft_says_so_in_words_and_a_final_nowhere() -> None:
    assert any("DRAFT" in words for words in heard(read_tags(build_pdf(ENGLISH_LETTER).bytes)))
    assert any("DRAFFT" in words for words in heard(read_tags(build_pdf(WELSH_LETTER).bytes)))
    assert not any(
        "DRAF" in words for words in heard(read_tags(build_pdf(final(ENGLISH_LETTER)).bytes))
    )


def test_bookmarks_mirror_the_headings() -> None:
    with pikepdf.open(BytesIO(build_pdf(ENGLISH_LETTER).bytes)) as pdf, pdf.open_outline() as out:
        (title,) = out.root
        assert title.title == ENGLISH_LETTER.title
        assert [child.title for child in title.children] == [
            "Introduction", "Recommendations", "4 Safeguarding", "Method",
        ]  # fmt: skip


def test_large_print_is_larger_and_says_the_same() -> None:
    usual, large = build_pdf(WELSH_LETTER), build_pdf(WELSH_LETTER, large_print=True)
    assert heard(read_tags(usual.bytes)) == heard(read_tags(large.bytes))
    assert large.pages >= usual.pages
    assert large.bytes != usual.bytes


def test_text_outside_every_tag_can_not_be_drawn() -> None:
    canvas = TaggedCanvas("en-GB", date(2026, 1, 1))
    with pytest.raises(UntaggedText, match="page 1"):
        canvas.drawString(100, 100, "stray")


def test_a_mark_left_open_does_not_reach_the_next_page() -> None:
    canvas = TaggedCanvas("en-GB", date(2026, 1, 1))
    with pytest.raises(UntaggedText, match="ends inside a mark"), canvas.artifact():
        canvas.showPage()


def test_rules_and_fills_are_not_read_out() -> None:
    canvas = TaggedCanvas("en-GB", date(2026, 1, 1))
    canvas.rect(10, 10, 50, 50, fill=1)
    canvas.showPage()
    written = close(canvas, About("T", "A", "en-GB", date(2026, 1, 1)))
    with pikepdf.open(BytesIO(written)) as pdf:
        operators = [str(op) for _, op in pikepdf.parse_content_stream(pdf.pages[0])]
    assert operators.index("BMC") < operators.index("re") < operators.index("EMC")
