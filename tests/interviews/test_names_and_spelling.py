"""Names are marked by rules that can be told, and replaced by roles everywhere at once."""

from uuid import UUID

import pytest
from sqlalchemy import select

from db.models import CaseReview, Complaint, Note
from db.store import Store
from db.undo import next_undo, undo
from desktop.interviews.interviews import add_note, plan_interview
from desktop.interviews.names import NameTrouble, names_in, put_role, replace_name
from desktop.interviews.word_list import add_word, read_words, switch_spelling
from desktop.words.spelling import Spelling, misspelt
from tests.stages import NAME, begun

ENGLISH = {"the", "said", "was", "told", "dawn", "breaks", "manager", "met", "we", "by", "late"}
WELSH = {"cadwyd", "y", "cofnod", "a", "non", "roedd", "yn", "hapus", "plentyn"}


class Plain:
    """A dictionary of the words that it is given."""

    def __init__(self, words: set[str]) -> None:
        self._words = words

    def lookup(self, word: str) -> bool:
        return word in self._words or word.lower() in self._words

    def suggest(self, word: str) -> list[str]:
        return sorted(it for it in self._words if it[0] == word[0].lower())


@pytest.fixture
def spelling() -> Spelling:
    return Spelling([Plain(ENGLISH), Plain(WELSH)])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mrs Jenkins said no.", [("Mrs Jenkins", "title")]),
        ("We met Bethan Pugh's manager.", [("Bethan Pugh", "given")]),
        ("It was told by Kyle.", [("Kyle", "capital")]),
        ("Kyle was told.", []),
        ("Gwyn was told.", [("Gwyn", "given")]),
        ("Dawn breaks. Non yn hapus.", []),
        ("We met on Monday in Cardiff; Estyn was told. GP was late.", []),
        ("Dydd Llun, yn Abertawe, roedd y plentyn yn hapus.", []),
        ("The case @DA-CA-001 was late #Access", []),
    ],
)
def test_a_name_is_found_by_title_given_name_or_a_capital_that_no_dictionary_has(
    spelling: Spelling, text, found
):
    marks = names_in(text, spelling.knows)
    assert [(mark.name, mark.rule) for mark in marks] == found
    assert all(text[mark.start : mark.end] == mark.name for mark in marks)


def test_a_word_that_a_person_allowed_is_no_name(spelling: Spelling):
    assert names_in("It was told by Kyle.", spelling.knows, {"Kyle"}) == []


def test_a_word_is_right_if_either_language_knows_it(spelling: Spelling):
    text = "Cadwyd y cofnod a'r plentyn's late recieved #Mynediad @abc GP"
    wrong = [text[start:end] for start, end in misspelt(text, spelling.knows)]
    assert wrong == ["recieved"]
    assert spelling.suggest("tald") == ["the", "told"]


def test_the_bundled_dictionaries_know_welsh_mutations_and_british_english():
    from desktop.words.spelling import load

    knows = load().knows
    for word in ("gynhadledd", "phlentyn", "â'r", "mae’n", "organise", "colour", "child’s"):
        assert knows(word), word
    for word in ("recieved", "cynhadleddd"):
        assert not knows(word), word


def test_a_name_is_replaced_by_its_role_in_every_text_of_the_team_and_undo_brings_it_back(
    store: Store,
):
    inspection = begun(store)
    with store.sessions.writing(NAME) as writing:
        interview = plan_interview(writing, inspection, kind="staff", role="social_worker")
        add_note(writing, interview, "Mrs Jenkins rang; Mrs Jenkins's child waited.")
        add_note(writing, interview, "Mrs Jenkinson did not.")
        writing.create(CaseReview, inspection, summary="Told by Mrs Jenkins.")
        writing.create(Complaint, inspection, summary="Nothing here.")
    with store.sessions.writing(NAME) as writing:
        assert replace_name(writing, inspection, "Mrs Jenkins", "mother") == 2
        with pytest.raises(NameTrouble):
            replace_name(writing, inspection, " ", "mother")

    def texts() -> list[str | None]:
        with store.sessions.reading() as session:
            notes = session.scalars(select(Note.text).order_by(Note.position))
            return [*notes, *session.scalars(select(CaseReview.summary))]

    assert texts() == [
        "[mother] rang; [mother]'s child waited.", "Mrs Jenkinson did not.", "Told by [mother]."
    ]  # fmt: skip
    _undo(store, inspection)
    assert texts()[0] == "Mrs Jenkins rang; Mrs Jenkins's child waited."


def _undo(store: Store, inspection: UUID) -> None:
    with store.sessions.reading() as session:
        step = next_undo(session, store.person, inspection)
    assert step is not None
    with store.sessions.writing(NAME, undoes=step.action_id) as writing:
        undo(writing, step.action_id)


def test_own_words_and_the_switch_are_kept_for_each_inspection(store: Store):
    one, other = begun(store), begun(store)
    with store.sessions.writing(NAME) as writing:
        add_word(writing, one, "SERAF")
        add_word(writing, one, "Trallwng")
        switch_spelling(writing, one, False)
    with store.sessions.reading() as session:
        assert read_words(session, one).words == {"SERAF", "Trallwng"}
        assert not read_words(session, one).on
        assert read_words(session, other).on


def test_that_a_role_is_put_in_as_it_was_typed_whatever_signs_it_has():
    assert put_role("Sian told Sian.", "Sian", r"carer \1 (kin)") == (
        r"[carer \1 (kin)] told [carer \1 (kin)]."
    )
