"""The Welsh holds together: a term for a thing, its signs, mutations where a rule tells."""

import re
import tomllib
from collections import defaultdict
from pathlib import Path

import pytest

from desktop.words.lists import and_before
from desktop.words.welsh import folded, mutated
from tests.house.both_languages import QT, Pair, pages, pairs

TERMS = tomllib.loads(Path(__file__).with_name("welsh_terms.toml").read_text("utf-8"))
# Sentences in which the English word means something else, or the Welsh says it without the word.
SAID_OTHERWISE = {
    "“{found}” is no field. Fields: {fields}, category:…, flag:…": "a word of the file",
    "It draws together what we saw": "to draw together",
    "Replace this case": "un arall: another one",
    "The long-list is not the one that the certificate was drawn from": "its basis: sail",
    "Leaders know the state of the service. A weekly sheet": "a sheet of paper",
    "What do you look at to judge": "to form a view",
    "It has a capital letter": "a letter of the alphabet",
}
DIGRAPHS = ("ch", "dd", "ff", "ng", "ll", "ph", "rh", "th")
PLACE = r"\{[\w.:,]+\}"
# What may follow a count: "42 o achosion", "3 i gyd", "29 ohonynt"; "20 diwrnod gwaith" is no
# plural, and holds for every number that the rules know.
# The last three: words of the sentence around the number.
AFTER_A_COUNT = {"o", "i", "ohonynt", "yn", "diwrnod", "ar", "ddatgelu", "a"}
UNMUTATED = {
    "soft": (
        "o i ar at am dan gan wrth dros drwy heb neu dau dwy pa rhy ail pan unrhyw dyma ni na",
        r"(?:p(?!h)|t(?!h)|c(?!h)|m(?!h)|ll|rh)",
    ),
    "aspirate": ("a â gyda chyda tri chwe na", r"(?:p(?!h)|t(?!h)|c(?!h))"),
}
# Words that take no mutation, or have their own: neu before a verb, i mewn, pa mor.
KEEP = {"mor", "mewn", "mae", "pan", "lle", "cy", "ctrl", "min"}
VERB = re.compile(r"\w+(?:wch|wyd|ir)$")


@pytest.fixture(scope="module")
def both(root, tool) -> list[Pair]:
    return pairs(root, tool("translations"))


@pytest.fixture(scope="module")
def welsh(root, both) -> list[tuple[str, str]]:
    """Place and text of all Welsh, mnemonics taken out."""
    return [*((it.place, it.welsh.replace("&", "")) for it in both), *pages(root)]


def shown(found: list[str]) -> str:
    return "\n".join(["", *found])


def stems(wanted: list[str]) -> re.Pattern[str]:
    """A pattern for folded Welsh: each stem in every mutation; of two words the first mutates."""
    ways = []
    for stem in wanted:
        first, *rest = stem.split(" ")
        ways += [r"\w* ".join([re.escape(form), *rest]) for form in mutated(first)]
    return re.compile(rf"(?<!\w)(?:{'|'.join(ways)})")


@pytest.mark.parametrize("english", TERMS["terms"])
def test_a_term_has_one_welsh_in_every_room_and_letter(both, english):
    said = re.compile(rf"(?<![\w-])(?:{english})(?![\w-])", re.IGNORECASE)
    wanted = stems(TERMS["terms"][english])
    found = [
        f"{it.place}: {it.english!r}: {it.welsh!r}"
        for it in both
        if not it.place.startswith(QT)
        and said.search(re.sub(PLACE + r"|--[\w-]+|“[^”]*”", "", it.english.replace("&", "")))
        and not any(it.english.replace("&", "").startswith(key) for key in SAID_OTHERWISE)
        and not wanted.search(folded(it.welsh.replace("&", "").replace("’", "’ ")))
    ]
    assert not found, shown(found)


def test_what_was_settled_otherwise_stands_nowhere(welsh):
    found = [
        f"{place}: {hit.group()!r}; {instead}"
        for never, instead in TERMS["never"].items()
        for place, text in welsh
        if (hit := re.search(rf"\b(?:{never})\b", text, re.IGNORECASE))
    ]
    assert not found, shown(found)


def test_one_english_has_one_welsh_over_the_rooms_unless_a_reason_is_given(both):
    said: dict[str, dict[str, str]] = defaultdict(dict)
    for it in both:
        if ".ts " in it.place and not it.place.startswith(QT):
            said[plain(it.english)].setdefault(plain(it.welsh), it.place)
    twice = {english: forms for english, forms in said.items() if len(forms) > 1}
    assert {key: forms for key, forms in twice.items() if key not in TERMS["apart"]} == {}


def plain(text: str) -> str:
    """Without what a caption adds to its words."""
    return text.replace("&", "").rstrip("….: ").replace("’", "'").casefold()


def test_apostrophes_and_quotation_marks_are_those_of_print(welsh):
    straight = re.compile(r"(?<=[\w}”*])'|'(?=\w)|(?<!\.)\.\.\.(?!\.)")
    found = [
        f"{place}: {text!r}"
        for place, text in welsh
        if straight.search(text) and not place.startswith(QT)
    ]
    assert not found, shown(found)


def test_no_noun_follows_a_counted_number(both):
    count = re.compile(rf"({PLACE}) ([a-zâêîôûŵŷ]+)")
    numbers = re.compile(r"\{(?:n|count|all|number|done|team|\w+\.\w+(?::words)?)\}")
    found = [
        f"{it.place}: {it.welsh!r}"
        for it in both
        for place, word in count.findall(it.welsh)
        if numbers.fullmatch(place) and word not in AFTER_A_COUNT
        if not re.search(r"name|reviewer|scope|field|published|due", place)
    ]
    assert not found, shown(found)


@pytest.mark.parametrize("kind", UNMUTATED)
def test_a_word_after_a_small_word_is_mutated_where_the_rule_has_no_doubt(welsh, kind):
    before, letters = UNMUTATED[kind]
    pattern = re.compile(rf"(?<![\w’-])(?:{'|'.join(before.split())}) ({letters}\w+)", re.I)
    found = [
        f"{place}: {hit.group()!r} in {text!r}"
        for place, text in welsh
        for hit in pattern.finditer(text)
        if hit.group(1).casefold() not in KEEP
        if not VERB.match(hit.group(1)) and not hit.group(1).isupper()
    ]
    assert not found, shown(found)


def test_the_article_and_the_word_for_and_fit_the_letters_around_them(welsh):
    wrong = re.compile(
        r"(?<![\w’+])y [aeiouâêîôû]\w+|(?<!\w)yr [bcdfglmnprst]\w+|(?<!\w)ac [bcdfglmnprst]\w+"
        r"|\w*[bcdfghjklmnpqrstvxz]’(?:n|r|i|u|w|m|th|ch)\b",
        re.I,
    )
    found = [
        f"{place}: {hit.group()!r}"
        for place, text in welsh
        for hit in wrong.finditer(text)
        if not (hit.group().startswith("ac ") and and_before(hit.group()[3:], "cy") == "ac")
        and not hit.group().startswith(("ac fe", "Ac fe", "ac nis"))
    ]
    assert not found, shown(found)


def test_a_mnemonic_stands_on_a_whole_plain_letter_and_where_english_has_one(both):
    found = []
    for it in both:
        if ".ts " not in it.place:
            continue
        at = it.welsh.find("&")
        pair = it.welsh[at + 1 : at + 3].casefold()
        last = it.welsh[max(at - 1, 0) : at].casefold() + pair[:1]
        wrong = it.welsh.count("&") != it.english.count("&")
        if at >= 0 and (pair in DIGRAPHS or last in DIGRAPHS or not pair[:1].isascii()):
            wrong = True
        found += [f"{it.place}: {it.welsh!r}"] if wrong else []
    assert not found, shown(found)


def test_a_button_is_not_much_longer_in_welsh(both):
    found = [
        f"{it.place}: {it.welsh!r}"
        for it in both
        if "&" in it.english and len(it.welsh) > max(16, 2 * len(it.english)) + 6
    ]
    assert not found, shown(found)
