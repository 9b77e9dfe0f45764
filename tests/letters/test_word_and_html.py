"""The Word twin and the reading view say what the letter says; edits come back as proposals."""

import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree

import pytest
from docx import Document
from docx.oxml.ns import qn

from desktop.letters import html
from desktop.letters.front import whole
from desktop.letters.gates import HinderedError
from desktop.letters.model import Heading, Letter, Paragraph, plain, text, units
from desktop.letters.word import to_docx
from desktop.letters.word_back import Proposal, WordError, proposals
from desktop.letters.word_parts import bookmark_name
from tests.letters.examples import ENGLISH_LETTER, WELSH_LETTER, final, random_letter

LETTERS = [ENGLISH_LETTER, WELSH_LETTER, random_letter(7)]


def edited(letter: Letter, change) -> list[Proposal]:
    """Proposals after a change made to the document's body."""
    document = Document(BytesIO(to_docx(letter)))
    change(document)
    out = BytesIO()
    document.save(out)
    return proposals(out.getvalue(), letter)


def paragraph_of(document, key: str):
    """The paragraph that carries a key's hidden name."""
    for mark in document.element.body.iter(qn("w:bookmarkStart")):
        if mark.get(qn("w:name")) == bookmark_name(key):
            return mark.getparent()
    raise AssertionError(key)


def runs_of(paragraph):
    return list(paragraph.iter(qn("w:t")))


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.title[:12])
def test_an_unchanged_file_proposes_nothing(letter: Letter) -> None:
    assert proposals(to_docx(letter), letter) == []


def test_a_changed_paragraph_comes_back_with_its_key_and_its_finding() -> None:
    def change(document) -> None:
        runs_of(paragraph_of(document, "f3"))[-1].text = "Something else."

    (made,) = edited(ENGLISH_LETTER, change)
    assert (made.kind, made.key, made.after, made.origin) == (
        "changed", "f3", "Something else.", "o3",
    )  # fmt: skip


def test_a_figure_that_was_typed_over_is_named() -> None:
    def change(document) -> None:
        for node in runs_of(paragraph_of(document, "intro.2")):
            node.text = node.text.replace("30 cases", "31 cases")

    (made,) = edited(ENGLISH_LETTER, change)
    assert made.facts == ("sampling.cases",)
    assert "31 cases" in made.after


def test_removed_and_added_paragraphs_come_back_in_their_place() -> None:
    def change(document) -> None:
        gone = paragraph_of(document, "f5")
        gone.getparent().remove(gone)
        extra = document.add_paragraph("A new thought.")._p
        paragraph_of(document, "f6").addnext(extra)

    made = edited(ENGLISH_LETTER, change)
    assert [(proposal.kind, proposal.key) for proposal in made] == [
        ("removed", "f5"), ("added", "f6"),
    ]  # fmt: skip
    assert made[1].after == "A new thought."


def test_a_cell_of_a_table_comes_back_as_a_change_of_that_cell() -> None:
    def change(document) -> None:
        runs_of(paragraph_of(document, "tabl/b/1"))[0].text = "Dysgu"

    (made,) = edited(WELSH_LETTER, change)
    assert (made.key, made.before, made.after) == ("tabl/b/1", "Arwain", "Dysgu")


def test_tracked_changes_count_as_made() -> None:
    """Deleted words are kept in the file under another name, inserted ones in a wrapper."""

    def change(document) -> None:
        from desktop.letters.word_parts import made

        run = runs_of(paragraph_of(document, "rec2"))[-1].getparent()
        removed, inserted = made("del", id="901", author="A"), made("ins", id="902", author="A")
        run.addprevious(inserted)
        run.addprevious(removed)
        new = made("r")
        words = made("t")
        words.text = "The authority must act."
        new.append(words)
        inserted.append(new)
        removed.append(run)
        for node in run.iter(qn("w:t")):
            node.tag = qn("w:delText")

    (made_,) = edited(ENGLISH_LETTER, change)
    assert (made_.key, made_.after) == ("rec2", "The authority must act.")


def test_text_moved_out_of_its_bookmark_is_still_found_in_its_paragraph() -> None:
    """Word and LibreOffice put what is typed at a paragraph's end behind the bookmark."""

    def change(document) -> None:
        from desktop.letters.word_parts import made

        run = made("r")
        words = made("t")
        words.text = " And more."
        run.append(words)
        paragraph_of(document, "rec2").append(run)

    (made_,) = edited(ENGLISH_LETTER, change)
    assert made_.after.endswith("made. And more.")


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 broken"])
def test_a_file_that_is_no_word_document_is_refused(data: bytes) -> None:
    with pytest.raises(WordError, match="can't be read"):
        proposals(data, WELSH_LETTER)


def test_a_word_document_from_elsewhere_is_refused() -> None:
    out = BytesIO()
    Document().save(out)
    with pytest.raises(WordError, match="not one that came from this letter"):
        proposals(out.getvalue(), WELSH_LETTER)


def test_the_word_file_has_real_styles_language_and_heads() -> None:
    document = Document(BytesIO(to_docx(ENGLISH_LETTER, comments={"f1": ["Is this so?"]})))
    styles = {paragraph.style.name for paragraph in document.paragraphs}
    assert {"Heading 1", "Heading 2", "Heading 3", "Numbered", "Caption", "List Bullet"} <= styles
    assert document.tables[0].rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    spoken = [
        (run.text, mark.get(qn("w:val")))
        for paragraph in document.paragraphs
        for run in paragraph.runs
        for mark in run._r.iter(qn("w:lang"))
    ]
    assert ("gwasanaethau cymdeithasol", "cy-GB") in spoken
    assert document.core_properties.language == "en-GB"
    assert "python-docx" not in document.core_properties.comments
    assert [comment.text for comment in document.comments] == ["Is this so?"]


def test_numbers_in_word_are_text_and_equal_to_the_letters() -> None:
    document = Document(BytesIO(to_docx(ENGLISH_LETTER)))
    numbered = [p.text.split("\t")[0] for p in document.paragraphs if p.style.name == "Numbered"]
    assert numbered[:4] == ["1", "2", "4.1", "4.2"]


def test_a_control_sign_that_came_in_by_a_file_does_not_stop_a_draft() -> None:
    block = Paragraph("x", text("It was\0 late."))
    written = to_docx(replace(ENGLISH_LETTER, blocks=(block,)))
    assert "It was late." in [it.text for it in Document(BytesIO(written)).paragraphs]


def test_the_same_letter_gives_the_same_word_file() -> None:
    assert to_docx(WELSH_LETTER) == to_docx(WELSH_LETTER)
    with zipfile.ZipFile(BytesIO(to_docx(WELSH_LETTER))) as parts:
        assert {part.date_time[0] for part in parts.infolist()} == {1980}


def test_a_final_that_is_not_fit_is_not_written_as_word_either() -> None:
    lame = replace(final(ENGLISH_LETTER), blocks=(Heading("x", 3, text("Deep")),))
    with pytest.raises(HinderedError):
        to_docx(lame)


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.title[:12])
def test_the_reading_view_is_well_formed_and_says_every_word(letter: Letter) -> None:
    page = html.page(letter)
    tree = ElementTree.fromstring(re.sub(r"<!DOCTYPE html>|<meta [^>]*>|<hr>", "", page))
    words = " ".join("".join(tree.itertext()).split())
    for unit in units(whole(letter)):
        assert " ".join(plain(unit.text).split()) in words
    assert tree.get("lang") == {"en": "en-GB", "cy": "cy-GB"}[letter.language]


def test_the_reading_view_has_heads_for_rows_and_columns_and_numbers_for_a_chart() -> None:
    page = html.page(ENGLISH_LETTER)
    assert page.count('scope="col"') == 3
    assert page.count('scope="row"') == 23
    assert "<li>Adequate: 12</li>" in page
    assert 'href="#safeguarding"' in page
    assert '<h2 id="safeguarding">' in page


def test_signs_of_markup_in_a_text_stay_text() -> None:
    letter = replace(ENGLISH_LETTER, blocks=(Paragraph("p", text("a < b & <script>")),))
    assert "a &lt; b &amp; &lt;script&gt;" in html.body(letter)


def test_hidden_names_and_words_survive_libreoffice(tmp_path: Path) -> None:
    """One start of LibreOffice for all letters: starting it is what takes the time."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("no round trip: LibreOffice is not installed")
    sent = [tmp_path / f"letter{number}.docx" for number in range(len(LETTERS))]
    for file, letter in zip(sent, LETTERS, strict=True):
        file.write_bytes(to_docx(letter))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    back = ["--convert-to", "docx:MS Word 2007 XML", "--outdir", str(tmp_path / "back")]
    subprocess.run([office, "--headless", profile, *back, *map(str, sent)], check=True)
    for file, letter in zip(sent, LETTERS, strict=True):
        assert proposals((tmp_path / "back" / file.name).read_bytes(), letter) == []
