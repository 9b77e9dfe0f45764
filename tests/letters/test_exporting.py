"""From records to a file that is checked, sealed, kept, compared and answered for."""

from io import BytesIO
from uuid import UUID

import pikepdf
import pytest

from db.models import AccuracyPoint, Finding, Inspection, Letter, LetterVersion, ParagraphPair
from db.sessions import Writing
from desktop.letters import model
from desktop.letters.accuracy import NoAnswer, add_point, answer_point, paragraphs, points
from desktop.letters.drafting import read_letter
from desktop.letters.exporting import (
    Built,
    NotFinal,
    Prepared,
    ReasonNeeded,
    Sealing,
    WrongSeal,
    build,
    finish,
    keep_version,
    prepare,
)
from desktop.letters.frozen import freeze, thaw
from desktop.letters.identity import Known
from desktop.letters.pairs import add_pair
from desktop.letters.responses import responses
from desktop.letters.states import NotYet, publish, send_to_authority
from desktop.letters.suggestions import COMPUTED, SINCE, TEMPLATE, NotTaken, from_word, take
from desktop.letters.versions import compare, version_letter, versions
from desktop.letters.word_back import Proposal
from tests.letters.examples import ENGLISH_LETTER, random_letter
from tests.letters.filled import Written
from tests.stages import NAME

LETTER = "annual-letter"


def ready(written: Written, language: model.Language = "en", **how: object) -> Prepared:
    with written.store.sessions.reading() as session:
        return prepare(session, written.children, LETTER, language, **how)  # type: ignore[arg-type]


def codes(written: Written) -> set[str]:
    return {check.code for check in ready(written).checks}


def say_it(written: Written, english: str, welsh: str = "Rhywbeth.") -> UUID:
    with written.store.sessions.writing(NAME) as writing:
        return add_pair(writing, written.children, LETTER, "summary", english, welsh)


def kept(written: Written, prepared: Prepared, built: Built | None = None) -> int:
    with written.store.sessions.writing(NAME) as writing:
        return keep_version(writing, prepared, built or build(prepared.letter, ".html"), None)


def the_letter(writing: Writing, written: Written) -> UUID:
    found = [row for row in writing.session.query(Letter) if row.template == LETTER]
    return found[0].id


def test_a_letter_with_nothing_to_look_at_is_final_without_a_reason(written: Written) -> None:
    assert ready(written, final=True).checks == []


@pytest.mark.parametrize(
    ("english", "welsh", "code"),
    [
        ("She said “they never came when I asked them”.", "Felly.", "quote"),
        ("Two children were moved.", "Symudwyd dau blentyn.", "identity_small_count"),
        ("See recommendation 44.", "Gweler argymhelliad 44.", "reference"),
        ("This is TBC.", "Felly.", "unfinished"),
        ("It was was late.", "Felly.", "twice"),
        ("It ended.Then it began.", "Felly.", "joined"),
        ("There were 12 visits.", "Cafwyd 13 o ymweliadau.", "differs"),
        ("In English alone.", "", "untranslated"),
        ("As {field.nothing} shows.", "Felly.", "gap"),
        ("Case DA-CA-001 was late.", "Felly.", "identity_reference"),
    ],
)
def test_what_should_be_looked_at_is_found(
    written: Written, english: str, welsh: str, code: str
) -> None:
    say_it(written, english, welsh)
    assert code in codes(written)


def test_a_field_a_section_and_an_addressee_that_are_empty_are_named(written: Written) -> None:
    with written.store.sessions.writing(NAME) as writing:
        writing.set(Letter, the_letter(writing, written), fields=None, addressee=None)
        for pair in writing.session.query(ParagraphPair):
            if pair.section == "plan":
                writing.delete(ParagraphPair, pair.id)
    assert {"field", "empty_section", "form"} <= codes(written)


def test_a_finding_whose_english_changed_is_told_until_its_welsh_follows(
    written: Written,
) -> None:
    with written.store.sessions.reading() as session:
        finding = next(f.id for f in session.query(Finding) if f.inspection_id == written.children)
    with written.store.sessions.writing(NAME) as writing:
        writing.set(Finding, finding, text_en="Families were heard.")
    (check,) = [it for it in ready(written).checks if it.code == "behind"]
    assert check.origin == f"finding:{finding}"


def test_what_blocks_can_not_be_passed_and_what_warns_needs_a_reason(written: Written) -> None:
    pair = say_it(written, "There were 12 visits.", "Cafwyd 13 o ymweliadau.")
    with pytest.raises(ReasonNeeded):
        ready(written, final=True)
    with pytest.raises(ReasonNeeded):
        ready(written, final=True, reason="  ")
    number = kept(written, ready(written, final=True, reason="Agreed with the translator."))
    with written.store.sessions.reading() as session:
        row = next(r for r in session.query(LetterVersion) if r.number == number)
        assert row.reason == "Agreed with the translator."
        assert [check["code"] for check in row.checks or ()] == ["differs"]
    with written.store.sessions.writing(NAME) as writing:
        writing.set(ParagraphPair, pair, text_en="Case DA-CA-001.")
    with pytest.raises(NotFinal):
        ready(written, final=True, reason="All the same.")


def test_a_final_needs_the_other_language_or_a_reason(written: Written) -> None:
    say_it(written, "In English alone.", "")
    with pytest.raises(ReasonNeeded) as refused:
        ready(written, final=True)
    assert "other_language" in {check["code"] for check in refused.value.data["checks"]}


def test_the_finished_file_is_looked_through_again(written: Written) -> None:
    prepared = ready(written, final=True)
    with_name = Prepared(
        prepared.inspection, LETTER, prepared.letter, [], prepared.texts,
        Known(names=frozenset({"Annual letter on social"})),
    )  # fmt: skip
    with pytest.raises(NotFinal):
        finish(with_name, ".pdf")


def test_only_drafts_are_encrypted_and_only_finals_are_signed(written: Written, tmp_path) -> None:
    draft, final = ready(written), ready(written, final=True)
    sealed = finish(draft, ".pdf", Sealing("tŷ ŵyn"))
    assert sealed.encrypted
    with pikepdf.open(BytesIO(sealed.content), password="tŷ ŵyn") as pdf:
        assert pdf.is_encrypted
    with pytest.raises(WrongSeal):
        finish(final, ".pdf", Sealing("tŷ ŵyn"))
    with pytest.raises(WrongSeal):
        finish(draft, ".pdf", Sealing(certificate=tmp_path / "x.p12"))


@pytest.mark.parametrize("letter", [ENGLISH_LETTER, *map(random_letter, range(5))])
def test_a_frozen_letter_is_the_same_letter(letter: model.Letter) -> None:
    assert thaw(freeze(letter)) == letter


def test_a_version_keeps_its_words_records_and_maker(written: Written) -> None:
    prepared = ready(written)
    kept(written, prepared)
    with written.store.sessions.reading() as session:
        (version,) = versions(session, written.children, LETTER)
        assert version_letter(session, version.id) == prepared.letter
    assert (version.number, version.made_by, version.ending) == (1, "First inspector", ".html")
    assert version.records == len({t.origin for t in prepared.texts if t.origin})


def test_two_versions_are_compared_text_by_text_and_word_by_word(written: Written) -> None:
    first = say_it(written, "It was late.")
    gone = say_it(written, "It was lost.")
    old = ready(written).letter
    with written.store.sessions.writing(NAME) as writing:
        writing.set(ParagraphPair, first, text_en="It was never late.")
        writing.delete(ParagraphPair, gone)
    say_it(written, "It was new.")
    changed = compare(old, ready(written).letter)
    assert [(it.kind, it.parts) for it in changed] == [
        ("changed", (("same", "It was"), ("added", "never"), ("same", "late."))),
        ("removed", (("removed", "It was lost."),)),
        ("added", (("added", "It was new."),)),
    ]
    assert compare(old, old) == []


def test_a_letter_goes_from_draft_to_the_authority_to_final_to_published(
    written: Written,
) -> None:
    def state() -> str | None:
        with written.store.sessions.reading() as session:
            return next(r.state for r in session.query(Letter) if r.template == LETTER)

    day = prepared_day(written)
    with written.store.sessions.writing(NAME) as writing, pytest.raises(NotYet):
        send_to_authority(writing, the_letter(writing, written))
    kept(written, ready(written))
    with written.store.sessions.writing(NAME) as writing:
        send_to_authority(writing, the_letter(writing, written))
    assert state() == "with_authority"
    kept(written, ready(written, final=True))
    with written.store.sessions.writing(NAME) as writing, pytest.raises(NotYet):
        publish(writing, the_letter(writing, written), day)
    kept(written, ready(written, "cy", final=True))
    assert state() == "final"
    with written.store.sessions.writing(NAME) as writing:
        publish(writing, the_letter(writing, written), day)
    assert state() == "published"


def prepared_day(written: Written):
    with written.store.sessions.reading() as session:
        return session.get_one(Inspection, written.children).published_on


def test_a_point_that_is_accepted_changes_the_text_and_is_answered_for(written: Written) -> None:
    pair = say_it(written, "There were 12 visits.", "Cafwyd 12 o ymweliadau.")
    kept(written, ready(written))
    key = f"w{pair.hex}"
    with written.store.sessions.writing(NAME) as writing:
        version = next(r.id for r in writing.session.query(LetterVersion))
        letter = the_letter(writing, written)
        point = add_point(writing, letter, version, key, "There were 14.", "The visits' log")
        add_point(writing, letter, version, key, "Say it better.")
    with written.store.sessions.writing(NAME) as writing, pytest.raises(NoAnswer):
        answer_point(writing, point, "accepted", " ")
    with written.store.sessions.writing(NAME) as writing:
        answer_point(writing, point, "accepted", "The log shows 14.", edit="There were 14 visits.")
    with written.store.sessions.reading() as session:
        assert session.get_one(ParagraphPair, pair).text_en == "There were 14 visits."
        assert session.get_one(AccuracyPoint, point).answered_at is not None
        first, second = points(session, written.children, LETTER)
        assert key in {it.key for it in paragraphs(session, version)}
    assert (first.words, first.place, first.answered_by) == (
        "There were 12 visits.", "The year in brief", "First inspector",
    )  # fmt: skip
    for language in ("en", "cy"):
        table = responses(ready(written).letter, [first, second], language)
        for ending in (".pdf", ".docx"):
            assert build(table, ending).content
        rows = next(b for b in table.blocks if isinstance(b, model.Table)).rows
        answers = [model.plain(row.cells[4]) for row in rows]
        assert answers == {"en": ["Accepted", "Not answered yet"],
                           "cy": ["Derbyniwyd", "Heb ei ateb eto"]}[language]  # fmt: skip


def test_a_change_from_word_is_taken_with_its_live_figure(written: Written) -> None:
    pair = say_it(written, "We read {casework.reviewed} files.", "Darllenwyd.")
    prepared = ready(written)
    key = f"w{pair.hex}"
    proposal = Proposal(
        "changed", key, "We read 16 files.", "We read all 16 of the files.",
        f"paragraph_pair:{pair}",
    )  # fmt: skip
    (made,) = from_word([proposal], prepared.letter, prepared.texts)
    assert (made.after, made.doubt) == ("We read all {casework.reviewed} of the files.", None)
    with written.store.sessions.writing(NAME) as writing:
        take(writing, written.children, LETTER, made)
    (again,) = from_word([proposal], prepared.letter, ready(written).texts)
    assert again.doubt is not None
    assert again.doubt.source == SINCE


def test_what_can_not_be_taken_from_word_says_why(written: Written) -> None:
    pair = say_it(written, "We read {casework.reviewed} files.", "Darllenwyd.")
    prepared = ready(written)
    figure = Proposal("changed", f"w{pair.hex}", "We read 16 files.", "We read 17 files.",
                      f"paragraph_pair:{pair}", ("casework.reviewed",))  # fmt: skip
    words = Proposal("changed", "p1", "Dear Director,", "Dear All,")
    made = from_word([figure, words], prepared.letter, prepared.texts)
    assert [it.why_not.source for it in made if it.why_not] == [COMPUTED, TEMPLATE]
    with written.store.sessions.writing(NAME) as writing, pytest.raises(NotTaken):
        take(writing, written.children, LETTER, made[0])


def test_an_added_paragraph_stands_after_the_one_it_followed(written: Written) -> None:
    pair = say_it(written, "One.", "Un.")
    prepared = ready(written)
    added = Proposal("added", f"w{pair.hex}", "", "Two.")
    (made,) = from_word([added], prepared.letter, prepared.texts)
    with written.store.sessions.writing(NAME) as writing:
        take(writing, written.children, LETTER, made)
    summary = [text.text_en for text in ready(written).texts if text.section == "summary"]
    assert summary[-2:] == ["One.", "Two."]


def test_what_was_issued_is_shown_as_it_left_until_a_word_of_it_changes(written: Written) -> None:
    def shown(language: model.Language = "en") -> model.Letter:
        with written.store.sessions.reading() as session:
            return read_letter(session, written.children, LETTER, language).prepared.letter

    pair = say_it(written, "The council was well led.", "Arweiniwyd y cyngor yn dda.")
    kept(written, ready(written))
    assert shown().draft
    kept(written, ready(written, final=True))
    kept(written, ready(written, "cy", final=True))
    assert not shown().draft
    assert not shown("cy").draft
    with written.store.sessions.writing(NAME) as writing:
        writing.set(ParagraphPair, pair, text_en="The council is well led.")
    assert shown().draft
    assert not shown("cy").draft
