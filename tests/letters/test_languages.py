"""Two languages as equals: who is behind, what differs, and texts out to a translator and back."""

from dataclasses import replace
from uuid import UUID

import pytest

from db.models import Inspection, ParagraphPair
from db.sessions import Writing
from desktop.framework import load
from desktop.letters import exchange
from desktop.letters.comparing import differences
from desktop.letters.content import gathering_of
from desktop.letters.exchange import ExchangeTrouble
from desktop.letters.languages import behind, still_right
from desktop.letters.pairs import add_pair
from desktop.letters.suggestions import SINCE, from_translator, take
from desktop.letters.texts import LetterText, letter_texts
from tests.letters.filled import Written
from tests.stages import NAME

LETTER = "monitoring-letter"


def late(written: Written, pair: UUID) -> str | None:
    with written.store.sessions.reading() as session:
        return behind(session, written.children).get(f"paragraph_pair:{pair}")


def change(written: Written, pair: UUID, **texts: str) -> None:
    with written.store.sessions.writing(NAME) as writing:
        writing.set(ParagraphPair, pair, **texts)


def texts(written: Written) -> list[LetterText]:
    with written.store.sessions.reading() as session:
        row = session.get_one(Inspection, written.children)
        made = gathering_of(session, row, load(str(row.framework)), LETTER, "en")
        return letter_texts(made, behind(session, written.children))


@pytest.fixture
def pair(written: Written) -> UUID:
    with written.store.sessions.writing(NAME) as writing:
        return add_pair(writing, written.children, LETTER, "why", "One.", "Un.")


def test_what_is_written_together_is_in_step(written: Written, pair: UUID) -> None:
    assert late(written, pair) is None


def test_a_change_in_either_language_puts_the_other_behind(written: Written, pair: UUID) -> None:
    change(written, pair, text_en="Another.")
    assert late(written, pair) == "cy"
    change(written, pair, text_en="Another still.")
    assert late(written, pair) == "cy"
    change(written, pair, text_cy="Un arall.")
    assert late(written, pair) is None
    change(written, pair, text_cy="Un arall eto.")
    assert late(written, pair) == "en"


def test_a_first_translation_puts_nobody_behind(written: Written) -> None:
    with written.store.sessions.writing(NAME) as writing:
        made = add_pair(writing, written.children, LETTER, "why", "One.")
    change(written, made, text_cy="Un.")
    assert late(written, made) is None


def test_saying_that_a_text_is_still_right_brings_it_into_step(
    written: Written, pair: UUID
) -> None:
    change(written, pair, text_en="One!")
    with written.store.sessions.writing(NAME) as writing:
        still_right(writing, f"paragraph_pair:{pair}", "cy")
    assert late(written, pair) is None


@pytest.mark.parametrize(
    ("english", "welsh"),
    [
        ("In two cases, of thirteen", "Mewn dau achos o dri ar ddeg"),
        ("On 17 July 2017 and in May 2016", "Ar 17 Gorffennaf 2017 ac ym Mai 2016"),
        ("42 per cent of 1,200", "42 y cant o 1,200"),
        ("CIW and the NHS saw {casework.reviewed}", "Gwelodd AGC a’r GIG {casework.reviewed}"),
        ("Both were heard", "Gwrandawyd ar y ddau"),
        ("Staff may leave", "Gall staff adael"),
        ("One was late", "Roedd un yn hwyr"),
        ("Nothing yet 3", ""),
    ],
)
def test_pairs_that_say_the_same_in_other_words_agree(english: str, welsh: str) -> None:
    assert differences(english, welsh) is None


@pytest.mark.parametrize(
    ("english", "welsh", "only_en", "only_cy"),
    [
        ("12 of the 13 files", "12 o’r 14 ffeil", ("13",), ("14",)),
        ("three visits", "pedwar ymweliad", ("three",), ("pedwar",)),
        ("by 17 July", "erbyn 18 Gorffennaf", ("17 July",), ("18 Gorffennaf",)),
        ("{casework.reviewed} files", "42 ffeil", ("{casework.reviewed}",), ("42",)),
        ("MASH met", "Cyfarfu’r tîm", ("MASH",), ()),
    ],
)  # fmt: skip
def test_a_number_a_date_or_a_name_that_differs_is_shown(
    english: str, welsh: str, only_en: tuple[str, ...], only_cy: tuple[str, ...]
) -> None:
    found = differences(english, welsh)
    assert found is not None
    assert (found.only_en, found.only_cy) == (only_en, only_cy)


@pytest.mark.parametrize("ending", [".xlsx", ".xlf"])
def test_a_translators_file_brings_back_what_was_translated(
    written: Written, pair: UUID, ending: str
) -> None:
    change(written, pair, text_en="=Two & three <b>")
    rows = [
        replace(text, text_cy="Dau a thri.") if text.origin.endswith(str(pair)) else text
        for text in texts(written)
    ]
    data = exchange.write(rows, "cy", ending, LETTER)
    (made,) = from_translator(exchange.read_back(data, ending, "cy"), texts(written))
    assert (made.before, made.after, made.doubt) == ("Un.", "Dau a thri.", None)

    def job(writing: Writing) -> None:
        take(writing, written.children, LETTER, made)

    with written.store.sessions.writing(NAME) as writing:
        job(writing)
    assert late(written, pair) is None
    assert from_translator(exchange.read_back(data, ending, "cy"), texts(written)) == []


def test_a_text_that_changed_while_it_was_away_is_doubted(written: Written, pair: UUID) -> None:
    rows = [replace(t, text_cy="Newydd.") if str(pair) in t.origin else t for t in texts(written)]
    data = exchange.write(rows, "cy", ".xlf", LETTER)
    change(written, pair, text_en="Changed meanwhile.")
    (made,) = from_translator(exchange.read_back(data, ".xlf", "cy"), texts(written))
    assert made.doubt is not None
    assert made.doubt.source == SINCE


@pytest.mark.parametrize("data", [b"", b"<a/>", b'<!DOCTYPE x [<!ENTITY y "z">]><x>&y;</x>'])
@pytest.mark.parametrize("ending", [".xlsx", ".xlf"])
def test_a_file_that_is_none_of_ours_is_refused(data: bytes, ending: str) -> None:
    with pytest.raises(ExchangeTrouble):
        exchange.read_back(data, ending, "cy")


def test_an_empty_section_is_listed_with_the_texts(written: Written) -> None:
    with written.store.sessions.writing(NAME) as writing:
        for text in texts(written):
            if text.section == "why":
                writing.delete(ParagraphPair, UUID(text.origin.partition(":")[2]))
    empty = next(text for text in texts(written) if text.section == "why")
    assert (empty.origin, empty.required, empty.place) == ("", True, "Why we came")
