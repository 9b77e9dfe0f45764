"""Check a certificate: sums, hashes and comparisons of whole numbers, no solver, no float."""

from collections import Counter
from dataclasses import dataclass, replace
from typing import Any

from desktop.sampling.certificate import (
    FORMAT,
    NotACertificate,
    certificate_json,
    read_certificate,
)
from desktop.sampling.commitment import Commitment
from desktop.sampling.draw import AT_ONCE, IN_TURN, draw
from desktop.sampling.proof import LOW, replay
from desktop.sampling.replacement import sample_now
from desktop.sampling.rows import canonical_list
from desktop.sampling.rules import rules_json
from desktop.sampling.types import TypeTable
from desktop.words.messages import QT_TRANSLATE_NOOP, Message

LANE = 20  # bits a constraint's count takes in a packed sum
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
        commitment, content = read_certificate(certificate)
        return Verdict(True, selected=_checked(certificate, commitment, content, long_list))
    except NotACertificate:
        return Verdict(False, "damaged")
    except _Fails as failure:
        return Verdict(False, str(failure))
    except (KeyError, TypeError, ValueError, IndexError, AttributeError):
        return Verdict(False, "damaged")


def _checked(
    certificate: bytes, commitment: Commitment, content: dict[str, Any], long_list: bytes | None
) -> tuple[str, ...]:
    _must(content["format"] == FORMAT, "damaged")
    _must(canonical_list(commitment.rows).decode() == commitment.list_text, "list")
    _must(long_list is None or long_list.decode() == commitment.list_text, "list")
    _must(rules_json(commitment.rules) == commitment.rules_text, "damaged")
    _must(content["commitment"] == commitment.hash, "commitment")
    _must(_legal(commitment), "legal")
    _must(_proved(commitment), "proof")
    _must(commitment.portfolio.chances(commitment.table) == commitment.chances, "chances")
    told = content["draw"]
    if told is None:
        _must(certificate_json(commitment) == certificate, "chances")
        return ()
    _must(told["ceremony"] in (AT_ONCE, IN_TURN), "draw")
    made = draw(commitment, told["seed"], told["ceremony"], told["witnesses"])
    made = replace(made, log=tuple(content["log"]))
    _must(list(made.drawn) == told["drawn"] and made.line == told["line"], "draw")
    try:
        selected = tuple(sample_now(made).selected)
    except (ValueError, KeyError, TypeError):
        raise _Fails("log") from None
    _must(certificate_json(made) == certificate, "chances")
    return selected


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
    packed = [sum(entry << LANE * j for j, entry in enumerate(t.vector)) for t in table.types]
    counts = table.counts
    lanes = _lanes(table)
    for line in commitment.portfolio.lines:
        if min(line) < 0 or list(line) != sorted(line):
            return False
        if len(set(line)) < len(line):
            taken = Counter(line)
            if any(times > counts[number] for number, times in taken.items()):
                return False
        if not lanes(sum([packed[number] for number in line])):
            return False
    return True


def _lanes(table: TypeTable) -> Any:
    """Whether all lanes of a packed sum are within bounds; the top bit of a lane tells."""
    top = 1 << LANE - 1
    tops = sum(top << LANE * j for j in range(len(table.bounds)))
    above = sum(max(top - low, 0) << LANE * j for j, (low, _) in enumerate(table.bounds))
    below = sum(max(top - 1 - high, 0) << LANE * j for j, (_, high) in enumerate(table.bounds))

    def within(total: int) -> bool:
        return (total + above) & tops == tops and not (total + below) & tops

    return within
