"""Columns that name or find a person are set aside before anything is kept: heading only."""

import re
from collections.abc import Sequence

from desktop.sampling.long_list import synonyms
from desktop.sampling.long_list.sheets import Value
from desktop.sampling.long_list.synonyms import plain
from desktop.sampling.long_list.values import text_of
from desktop.words.text import one_line

MOST = 0.6
"""The share of a column's values that must look alike before its looks decide."""
_ONLY_ALONE = frozenset(
    """parent parents mother father guardian carers manager worker town mobile iro gp
    gweithiwr rheolwr mam tad rhiant rhieni tref symudol gig""".split()  # noqa: SIM905 - a list of words
)  # "placed with parents" names nobody
_POSTCODE = re.compile(r"(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_TELEPHONE = re.compile(r"(?:\+44|0)(?:[ ()-]*\d){9,10}")
_UPN = re.compile(r"[A-Z]\d{11}[A-Z\d]")
_NINO = re.compile(r"[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]")
_FULL_NAME = re.compile(r"(?:[A-ZÀ-Ý][a-zà-ÿŵŷ'’]+-?){1,3}(?:,? [A-ZÀ-Ý][A-Za-zà-ÿŵŷ'’-]+){1,3}")
_STREET = re.compile(
    r"\d+[A-Za-z]?,? .*\b(?:street|road|lane|avenue|close|drive|heol|stryd|ffordd|lôn)\b",
    re.IGNORECASE,
)


def by_heading(heading: str) -> str:
    """ "name", "address", "telephone", "email" or "number"; "" where the heading is harmless."""
    words = plain(heading)
    phrases = synonyms.person_words()
    if words in phrases:
        return phrases[words]
    around = f" {words} "
    for phrase, kind in phrases.items():
        if phrase not in _ONLY_ALONE and f" {phrase} " in around:
            return kind
    return ""


def by_values(values: Sequence[Value]) -> str:
    """What most of some values of a column look like; "" where they look harmless."""
    texts = [one_line(text_of(value)) for value in values if value != ""]
    if len(texts) < 3:
        return ""
    for kind, looks in (
        ("email", _EMAIL),
        ("address", _POSTCODE),
        ("address", _STREET),
        ("number", _UPN),
        ("number", _NINO),
        ("telephone", _TELEPHONE),
    ):
        if sum(looks.fullmatch(text) is not None for text in texts) > MOST * len(texts):
            return kind
    if sum(is_nhs_number(text) for text in texts) > MOST * len(texts):
        return "number"
    return ""


def look_like_names(values: Sequence[Value]) -> bool:
    """Two or three words with capitals, nearly all different: full names, most likely."""
    texts = {one_line(text_of(value)) for value in values if value != ""}
    full = sum(looks_like_a_name(text) for text in texts)
    return len(texts) >= 4 and full > MOST * len(texts)


def looks_like_a_name(text: str) -> bool:
    """Whether one value reads like a full name."""
    return _FULL_NAME.fullmatch(text) is not None


def is_nhs_number(text: str) -> bool:
    """Ten digits whose last is the check digit of the other nine (modulus 11)."""
    digits = text.replace(" ", "")
    if len(digits) != 10 or not digits.isdigit() or not digits.isascii():
        return False
    rest = sum(int(digit) * (10 - place) for place, digit in enumerate(digits[:9])) % 11
    return (11 - rest) % 11 == int(digits[9])
