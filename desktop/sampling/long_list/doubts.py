"""Doubts: what a person should look at, where it stands, and what was done meanwhile.

A doubtful row stays on the list. Whether it may be drawn is a rule that the person sees and can
change; the reason is recorded with the row.
"""

from dataclasses import dataclass
from typing import Literal, NamedTuple, get_args

from desktop.framework.model import Text
from desktop.sampling.long_list.wording import table, wording

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


def name_of(code: str) -> Text:
    """The heading of a kind of doubt."""
    return wording("doubts", code, "name")


def expected_of(doubt: Doubt) -> Text:
    """What the authority is asked for."""
    text = wording("doubts", doubt.code, "expected")
    if doubt.expected in table()["pools"]:
        pool = wording("pools", doubt.expected)
        return Text(text.en.format(expected=pool.en), text.cy.format(expected=pool.cy))
    fill = {"expected": doubt.expected}
    return Text(text.en.format(**fill), text.cy.format(**fill))


def done_of(doubt: Doubt) -> Text:
    """What was done with it meanwhile."""
    return wording("done", doubt.done)
