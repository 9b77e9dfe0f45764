"""Check a certificate: sums, hashes and comparisons of whole numbers, no solver, no float."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from desktop.collector import resting_collector
from desktop.sampling.certificate import (
    FORMAT,
    NotACertificate,
    draw_part,
    parts_of,
    read_certificate,
)
from desktop.sampling.commitment import Commitment
from desktop.sampling.draw import AT_ONCE, IN_TURN, draw
from desktop.sampling.proof import LOW, replay
from desktop.sampling.replacement import sample_now
from desktop.sampling.types import TypeTable
from desktop.words.messages import QT_TRANSLATE_NOOP, Message

CHANCES = (
    *("chances", "lowest_chance", "best_possible_lowest_chance", "highest_chance"),
    "method",
)
REASONS = {
    "damaged": QT_TRANSLATE_NOOP(
        "sampling", "The file is not a certificate, or it was changed after it was written."
    ),
    "list": QT_TRANSLATE_NOOP(
        "sampling", "The long-list is not the one that the certificate was drawn from."
    ),
    "legal": QT_TRANSLATE_NOOP("sampling", "A line of the portfolio breaks the rules."),
    "proof": QT_TRANSLATE_NOOP("sampling", "A proof does not show what it says."),
    "chances": QT_TRANSLATE_NOOP("sampling", "A chance is not the one that the portfolio gives."),
    "commitment": QT_TRANSLATE_NOOP(
        "sampling", "The commitment is not that of this list, these rules and this portfolio."
    ),
    "draw": QT_TRANSLATE_NOOP("sampling", "The seed does not give this sample."),
    "log": QT_TRANSLATE_NOOP(
        "sampling", "A replacement or extension is not the one that the rule gives."
    ),
}


@dataclass(frozen=True)
class Verdict:
    """Whether a certificate holds; else the first thing that doesn't, as a code and in words."""

    verified: bool
    code: str = ""
    selected: tuple[str, ...] = ()

    @property
    def reason(self) -> Message | None:
        """Why not, in words; None where it holds."""
        return Message(REASONS[self.code]) if self.code else None


class _Fails(Exception):
    pass


def verify(certificate: bytes, long_list: bytes | None = None) -> Verdict:
    """Check a certificate, and that it belongs to a list in canonical form where one is given."""
    try:
        with resting_collector():
            commitment, content = read_certificate(certificate)
            return Verdict(True, selected=_checked(commitment, content, long_list))
    except NotACertificate:
        return Verdict(False, "damaged")
    except _Fails as failure:
        return Verdict(False, str(failure))
    except (KeyError, TypeError, ValueError, IndexError, AttributeError):
        return Verdict(False, "damaged")


def _checked(
    commitment: Commitment, content: dict[str, Any], long_list: bytes | None
) -> tuple[str, ...]:
    _must(content["format"] == FORMAT, "damaged")
    _must(long_list is None or long_list == commitment.list_text.encode(), "list")
    _must(content["commitment"] == commitment.hash, "commitment")
    _must(_legal(commitment), "legal")
    _must(_proved(commitment), "proof")
    fixed = parts_of(commitment)
    _must(content["proof"] == fixed["proof"], "proof")
    _must(all(content[name] == fixed[name] for name in CHANCES), "chances")
    fact = content["draw"]
    if fact is None:
        _must(content["log"] == [], "log")
        return ()
    _must(fact["ceremony"] in (AT_ONCE, IN_TURN), "draw")
    made = draw(commitment, fact["seed"], fact["ceremony"], fact["witnesses"])
    _must(draw_part(made) == fact, "draw")
    made = replace(made, log=tuple(content["log"]))
    try:
        return tuple(sample_now(made).selected) if made.log else made.drawn
    except (ValueError, KeyError, TypeError, RecursionError):
        raise _Fails("log") from None


def _must(holds: bool, code: str) -> None:
    if not holds:
        raise _Fails(code)


def _proved(commitment: Commitment) -> bool:
    if not commitment.levels or commitment.levels[0].mode != LOW:
        return False
    try:
        replay(commitment.table, commitment.levels)
    except ValueError:
        return False
    return True


def _legal(commitment: Commitment) -> bool:
    """Every line within the bounds: the counts of a line are added as lanes of one number."""
    table = commitment.table
    packed, counts, within = table.packed, table.counts, _lanes(table)
    for line in commitment.portfolio.lines:
        if line[-1] >= len(counts) or list(line) != sorted(line):
            return False
        if len(set(line)) < len(line):
            taken = Counter(line)
            if any(times > counts[number] for number, times in taken.items()):
                return False
        if not within(sum([packed[number] for number in line])):
            return False
    return True


def _lanes(table: TypeTable) -> Callable[[int], bool]:
    """Whether all lanes of a packed sum are within bounds; the top bit of a lane tells.

    A lane has room for any count and any bound with a bit to spare, so none runs into the next.
    """
    lane, top = table.lane, 1 << table.lane - 1
    places = range(0, lane * len(table.bounds), lane)
    tops = sum(top << at for at in places)
    above = sum(top - low << at for at, (low, _) in zip(places, table.bounds, strict=True))
    below = sum(top - 1 - high << at for at, (_, high) in zip(places, table.bounds, strict=True))

    def within(total: int) -> bool:
        return (total + above) & tops == tops and not (total + below) & tops

    return within
