"""A lead writes, fills in, checks, sends, reads back and answers, all on the letter's page."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pikepdf
import pytest
from pytestqt.qtbot import QtBot

from db.models import Finding, Letter, LetterVersion, ParagraphPair
from desktop.framework import load
from desktop.letters.exporting import Sealing
from desktop.letters.page import LetterPage, make_page
from desktop.letters.page.sending import SendDialog, Sending
from desktop.letters.pairs import add_pair
from desktop.work.desk import Desk
from desktop.work.work import Work
from tests.letters.filled import Written
from tests.stages import NAME

LETTER = "monitoring-letter"


@pytest.fixture
def page(qtbot: QtBot, written: Written) -> Iterator[LetterPage]:
    work = Work(written.store)
    made = make_page(Desk(work, written.children, load("childrens-inspection"), "en"))
    qtbot.addWidget(made)
    work.changed.connect(lambda _changes: made.refresh())
    made.resize(1366, 768)
    made.show()
    made.template.set_value(LETTER)
    made.refresh()
    work.settle()
    yield made
    made.leave()
    work.settle()
    made.views._later.stop()
    work.finish()


def settle(page: LetterPage) -> None:
    page.leave()
    page._desk.work.settle()


def run(page: LetterPage, command: str) -> None:
    one = next(c for c in page.commands() if c.id == command)
    why = one.why_not()
    assert why is None, why
    one.run()
    page._desk.work.settle()


def row(written: Written, model, key: UUID):
    with written.store.sessions.reading() as session:
        return session.get_one(model, key)


def letter(written: Written) -> Letter:
    with written.store.sessions.reading() as session:
        return next(r for r in session.query(Letter) if r.template == LETTER)


def choose(page: LetterPage, written: Written, table: str) -> UUID:
    """The first text of that table, in the editor."""
    page.template.set_value("inspection-report" if table == "finding" else LETTER)
    page.refresh()
    page._desk.work.settle()
    key = next(key for key in page.texts._texts if key.startswith(table))
    page.texts.table.choose(key)
    return UUID(key.partition(":")[2])


def test_a_finding_edited_in_the_letter_is_the_same_finding(
    page: LetterPage, written: Written
) -> None:
    finding = choose(page, written, "finding")
    page.texts.editor.boxes["en"].box.setPlainText("Families were heard.")
    settle(page)
    assert row(written, Finding, finding).text_en == "Families were heard."
    assert page.texts._texts[f"finding:{finding}"].behind == "cy"


def test_still_right_brings_both_languages_into_step(page: LetterPage, written: Written) -> None:
    finding = choose(page, written, "finding")
    page.texts.editor.boxes["cy"].box.setPlainText("Gwrandawyd ar deuluoedd.")
    settle(page)
    run(page, "letters.right")
    assert page.texts._texts[f"finding:{finding}"].behind is None


def test_a_paragraph_is_added_below_the_chosen_one_commented_and_deleted(
    page: LetterPage, written: Written
) -> None:
    choose(page, written, "paragraph_pair")
    before = list(page.texts._texts)
    run(page, "letters.add")
    (made,) = set(page.texts._texts) - set(before)
    assert list(page.texts._texts).index(made) == 1
    assert page.texts.table.current_id() == made
    page.texts.editor.comment.box.setPlainText("Ask the lead.")
    page.texts.editor.insert_figure("casework.reviewed")
    settle(page)
    kept = row(written, ParagraphPair, UUID(made.partition(":")[2]))
    assert (kept.comment, kept.text_en) == ("Ask the lead.", "{casework.reviewed}")
    run(page, "letters.delete")
    assert made not in page.texts._texts


def test_what_is_filled_in_is_kept_in_each_language(page: LetterPage, written: Written) -> None:
    page.open_part("details")
    fields = page.parts["details"]._fields
    for key, value in (
        (("addressee", "cy"), "Y Cyfarwyddwr"),
        (("reference", ""), "DA-9"),
        (("field.status", "en"), "enhanced monitoring"),
        (("published_on", ""), date(2020, 4, 1)),
    ):
        fields[key].edited.emit(value)
    page._desk.work.settle()
    kept = letter(written)
    assert kept.addressee["cy"] == "Y Cyfarwyddwr"
    assert kept.addressee["en"].startswith("Director")
    assert (kept.reference, kept.published_on) == ("DA-9", date(2020, 4, 1))
    assert kept.fields["status"] == {"en": "enhanced monitoring", "cy": "ein status"}


def test_each_check_leads_to_its_place(page: LetterPage, written: Written) -> None:
    with written.store.sessions.writing(NAME) as writing:
        pair = add_pair(writing, written.children, LETTER, "why", "TBC", "I’w gadarnhau")
        writing.set(Letter, letter(written).id, addressee=None)
    page.refresh()
    page._desk.work.settle()
    codes = [check.code for check in page.parts["checks"]._checks]
    page.open_part("checks")
    page.parts["checks"].table.choose(str(codes.index("unfinished")))
    run(page, "letters.check")
    assert page.part.value() == "writing"
    assert page.texts.table.current_id() == f"paragraph_pair:{pair}"
    page.parts["checks"].table.choose(str(codes.index("form")))
    run(page, "letters.check")
    assert page.part.value() == "details"


def test_a_draft_leaves_encrypted_and_is_kept_as_a_version(
    page: LetterPage, written: Written, tmp_path: Path
) -> None:
    file = tmp_path / "draft.pdf"
    page.write_file(file, Sending(sealing=Sealing("tŷ ŵyn")))
    page._desk.work.settle()
    with pikepdf.open(file, password="tŷ ŵyn") as pdf:
        assert pdf.is_encrypted
    assert "version 1" in page.notice.sentence
    with written.store.sessions.reading() as session:
        assert session.query(LetterVersion).count() == 1


def test_two_versions_are_compared_in_the_view_of_changes(
    page: LetterPage, written: Written, tmp_path: Path
) -> None:
    page.write_file(tmp_path / "one.html")
    page._desk.work.settle()
    pair = choose(page, written, "paragraph_pair")
    page.texts.editor.boxes["en"].box.setPlainText("Families were never heard.")
    settle(page)
    assert "never" in page.views.changes.toPlainText()
    page.write_file(tmp_path / "two.html")
    page._desk.work.settle()
    assert "Nothing differs" in page.views.changes.toPlainText()
    older, newer = sorted(
        page.parts["versions"]._versions.values(), key=lambda version: version.number
    )
    page.parts["versions"].table.choose(str(newer.id))
    page.parts["versions"].compare_with(str(older.id))
    page._desk.work.settle()
    assert page.view.value() == "changes"
    assert "never" in page.views.changes.toPlainText()
    assert pair


def test_an_edited_word_file_is_accepted_paragraph_by_paragraph(
    page: LetterPage, written: Written, tmp_path: Path
) -> None:
    from docx import Document

    pair = choose(page, written, "paragraph_pair")
    file = tmp_path / "sent.docx"
    page.write_file(file)
    page._desk.work.settle()
    document = Document(str(file))
    words = [p for p in document.paragraphs if p.text.startswith("Families told")]
    words[0].runs[0].text = "Families told us more."
    words[1].runs[0].text = "Families told us less."
    document.save(str(file))
    page.parts["others"].read_file(file)
    page._desk.work.settle()
    assert len(page.parts["others"]._found) == 2
    run(page, "letters.accept")
    assert row(written, ParagraphPair, pair).text_en == "Families told us more."
    run(page, "letters.refuse")
    assert page.parts["others"]._found == []


def test_a_translators_file_goes_out_and_comes_back(
    page: LetterPage, written: Written, tmp_path: Path
) -> None:
    with written.store.sessions.writing(NAME) as writing:
        pair = add_pair(writing, written.children, LETTER, "why", "Two visits.")
    page.language.set_value("cy")
    page.refresh()
    page._desk.work.settle()
    file = tmp_path / "texts.xlf"
    page.parts["others"].write_file(file)
    page._desk.work.settle()
    assert "1" in page.notice.sentence
    text = file.read_text("utf-8")
    start = text.index("<target", text.index(f"paragraph_pair:{pair}"))
    end = text.index("/>", start)
    file.write_text(f"{text[:start]}<target>Dau ymweliad.</target>{text[end + 2 :]}", "utf-8")
    page.parts["others"].read_file(file)
    page._desk.work.settle()
    run(page, "letters.accept_all")
    assert row(written, ParagraphPair, pair).text_cy == "Dau ymweliad."


def test_a_point_of_the_authority_is_answered_and_edits_the_text(
    page: LetterPage, written: Written, tmp_path: Path
) -> None:
    pair = choose(page, written, "paragraph_pair")
    page.write_file(tmp_path / "draft.html")
    page._desk.work.settle()
    run(page, "letters.send")
    assert letter(written).state == "with_authority"
    page.open_part("accuracy")
    version = page.parts["accuracy"]._sent()
    assert version is not None
    page.parts["accuracy"].add(version.id, f"w{pair.hex}")
    page._desk.work.settle()
    form = page.parts["accuracy"].form
    form.point.box.setPlainText("It was not all families.")
    form.answer.set_value("accepted")
    form._show_edit()
    form.reason.box.setPlainText("The notes say most.")
    form.edit.box.setPlainText("Most families told us that they were heard.")
    form.keep_answer()
    settle(page)
    assert row(written, ParagraphPair, pair).text_en.startswith("Most families")
    (point,) = page.parts["accuracy"]._points.values()
    assert (point.answer, point.point) == ("accepted", "It was not all families.")
    page.parts["accuracy"].write_responses(tmp_path / "answers.pdf")
    page._desk.work.settle()
    assert (tmp_path / "answers.pdf").read_bytes().startswith(b"%PDF")


def test_the_dialog_asks_for_a_reason_and_for_the_passphrase_twice(
    page: LetterPage, written: Written
) -> None:
    with written.store.sessions.writing(NAME) as writing:
        add_pair(writing, written.children, LETTER, "why", "TBC", "I’w gadarnhau")
    page.refresh()
    page._desk.work.settle()
    chosen: list[Sending] = []
    dialog = SendDialog(".pdf", page.parts["checks"]._checks, chosen.append, page)
    dialog.open()
    dialog.passphrase.set_value("tŷ ŵyn")
    dialog.accept()
    assert dialog.again.trouble
    dialog.kind.set_value("final")
    dialog.kind.edited.emit("final")
    dialog.accept()
    assert dialog.reason.trouble
    dialog.reason.box.setPlainText("Agreed.")
    dialog.accept()
    assert [(one.final, one.reason) for one in chosen] == [(True, "Agreed.")]
