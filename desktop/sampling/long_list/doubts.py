"""Doubts: what a person should look at, where it stands, and what was done meanwhile.

A doubtful row stays on the list. Whether it may be drawn is a rule that the person sees and can
change; the reason is recorded with the row.
"""

from dataclasses import dataclass
from typing import Literal, NamedTuple, get_args

from desktop.words.messages import QT_TRANSLATE_NOOP, Message

Code = Literal[
    "duplicate_reference",
    "outside_period",
    "bad_date",
    "no_category",
    "unknown_category",
    "blank_reference",
    "age_category",
    "contact_among_cases",
    "unknown_value",
    "quarantined_column",
]
CODES: tuple[Code, ...] = get_args(Code)
Done = Literal["kept", "not_eligible", "read_as_blank", "left_out"]

NEVER_DRAWN = frozenset({"blank_reference", "duplicate_reference"})
"""A draw needs references that are there and stand once; no rule can change that."""


@dataclass(frozen=True)
class Rules:
    """Which doubts keep a row from being drawn until the authority has answered."""

    not_eligible: frozenset[str] = frozenset({"outside_period", "bad_date", "no_category"})

    def reason(self, codes: set[str]) -> str:
        """The codes that keep a row from being drawn, in their order; "" if it may be drawn."""
        decisive = codes & (self.not_eligible | NEVER_DRAWN)
        return ", ".join(code for code in CODES if code in decisive)


class Doubt(NamedTuple):
    """One doubt. `row` counts from 1 as the spreadsheet does; 0 is a whole column.

    `found` is what stands there (nothing of a quarantined column), `expected` is the fact that
    the sentence of its code needs, `done` what was done with it.
    """

    code: Code
    file: str
    sheet: str
    row: int
    column: str
    reference: str
    found: str
    expected: str
    done: Done


_NAMES = {
    "duplicate_reference": QT_TRANSLATE_NOOP("sampling", "The same row twice"),
    "outside_period": QT_TRANSLATE_NOOP("sampling", "Outside the review period"),
    "bad_date": QT_TRANSLATE_NOOP("sampling", "Impossible date"),
    "no_category": QT_TRANSLATE_NOOP("sampling", "No category"),
    "unknown_category": QT_TRANSLATE_NOOP("sampling", "Unknown category"),
    "blank_reference": QT_TRANSLATE_NOOP("sampling", "No reference"),
    "age_category": QT_TRANSLATE_NOOP("sampling", "Age and category disagree"),
    "contact_among_cases": QT_TRANSLATE_NOOP("sampling", "Contact or case?"),
    "unknown_value": QT_TRANSLATE_NOOP("sampling", "Value not understood"),
    "quarantined_column": QT_TRANSLATE_NOOP("sampling", "Column set aside"),
}
_EXPECTED = {
    "duplicate_reference": QT_TRANSLATE_NOOP(
        "sampling",
        "Each case stands once. The same reference and categories stand in row {expected}.",
    ),
    "outside_period": QT_TRANSLATE_NOOP("sampling", "A date in the review period: {expected}."),
    "bad_date": QT_TRANSLATE_NOOP("sampling", "A day that exists, as day/month/year."),
    "no_category": QT_TRANSLATE_NOOP("sampling", "At least one category: {expected}."),
    "unknown_category": QT_TRANSLATE_NOOP("sampling", "One of the categories: {expected}."),
    "blank_reference": QT_TRANSLATE_NOOP(
        "sampling", "Your own reference of the case, and no name."
    ),
    "age_category": QT_TRANSLATE_NOOP("sampling", "Ages that go with the category: {expected}."),
    "contact_among_cases": QT_TRANSLATE_NOOP(
        "sampling", "The kind that goes with the categories: {expected}."
    ),
    "unknown_value": QT_TRANSLATE_NOOP("sampling", "One of: {expected}."),
    "quarantined_column": QT_TRANSLATE_NOOP(
        "sampling", "No column that names or finds a person. Please leave it out."
    ),
}
_DONE = {
    "kept": QT_TRANSLATE_NOOP("sampling", "Stays on the list and may be drawn."),
    "not_eligible": QT_TRANSLATE_NOOP("sampling", "Stays on the list, but can't be drawn."),
    "read_as_blank": QT_TRANSLATE_NOOP("sampling", "Read as if it were blank."),
    "left_out": QT_TRANSLATE_NOOP("sampling", "Nothing of it was read or kept."),
}


def name_of(code: str) -> Message:
    """The doubt's heading."""
    return Message(_NAMES[code])


def expected_of(doubt: Doubt) -> Message:
    """What the authority is asked for."""
    return Message(_EXPECTED[doubt.code], {"expected": doubt.expected})


def done_of(doubt: Doubt) -> Message:
    """What was done with it meanwhile."""
    return Message(_DONE[doubt.done])
