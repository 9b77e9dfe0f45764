"""The certificate: one JSON file with all that a third party needs, and nothing to trust.

It embeds the parts as their own texts: long-list (and how it was read), rules, portfolio, proof,
draw and log; the first four are what the commitment hashes. The last line seals the bytes above
it, so that a damaged copy shows; the seal proves nothing else. It is personal data, like the list
it holds.
"""

import json
from dataclasses import replace
from fractions import Fraction
from typing import Any

from desktop.sampling.commitment import Commitment
from desktop.sampling.draw import SHOWN_RESERVES, Drawn
from desktop.sampling.proof import Level
from desktop.sampling.rows import read_alike, sha256
from desktop.sampling.shape import sound, sound_rules, told
from desktop.sampling.tickets import from_dice
from desktop.sampling.types import table_of
from desktop.words.messages import QT_TRANSLATE_NOOP, Trouble

FORMAT = "arolwg-certificate-1"
SEAL = b',\n "seal": "'
END = b'"\n}\n'
UNREADABLE = QT_TRANSLATE_NOOP(
    "sampling",
    "The certificate can’t be read: it is damaged, or from another version of the program.",
)


class NotACertificate(Trouble, ValueError):
    """The bytes are no certificate, or a damaged one. `detail` is for whoever mends programs."""

    def __init__(self, detail: str) -> None:
        super().__init__(UNREADABLE)
        self.detail = detail


def certificate_json(made: Drawn | Commitment) -> bytes:
    """The certificate of a draw, or of a commitment that waits for its seed ("draw" is null)."""
    body = told(parts_of(made))[: -len("\n}\n")].encode()
    return body + SEAL + sha256(body).encode() + END


def parts_of(made: Drawn | Commitment) -> dict[str, object]:
    """What stands in a certificate, all but the seal."""
    commitment = made.commitment if isinstance(made, Drawn) else made
    return {
        "format": FORMAT,
        "long_list": commitment.list_text,
        "reading": commitment.reading,
        "rules": commitment.rules_text,
        "portfolio": commitment.portfolio_text,
        "proof": [
            {"mode": one.mode, "multipliers": list(one.multipliers), "value": _text(one.value)}
            for one in commitment.levels
        ],
        "commitment": commitment.hash,
        "method": commitment.portfolio.method,
        "chances": [_text(chance) for chance in commitment.chances],
        "lowest_chance": _text(commitment.lowest_chance),
        "best_possible_lowest_chance": _text(commitment.best_possible_lowest_chance),
        "highest_chance": _text(commitment.highest_chance),
        "draw": draw_part(made) if isinstance(made, Drawn) else None,
        "log": list(made.log) if isinstance(made, Drawn) else [],
    }


def draw_part(drawn: Drawn) -> dict[str, object]:
    """What a certificate tells of the draw itself."""
    return {
        "seed": drawn.seed,
        "seed_from_dice": from_dice(drawn.seed),
        "ceremony": drawn.ceremony,
        "witnesses": dict(sorted(drawn.witnesses.items())),
        "line": drawn.line,
        "drawn": list(drawn.drawn),
        "reserves": list(drawn.reserves[:SHOWN_RESERVES]),
    }


def _text(chance: Fraction) -> str:
    return f"{chance.numerator}/{chance.denominator}"


def read_certificate(data: bytes) -> tuple[Commitment, dict[str, Any]]:
    """The commitment of a certificate, unproved, and the whole content."""
    from desktop.sampling.portfolio import read_portfolio

    body, _, tail = data.rpartition(SEAL)
    if tail != sha256(body).encode() + END:
        raise NotACertificate("the seal does not fit")
    try:
        content = json.loads(data.decode())
        if not sound(content) or told(content).encode() != data:
            raise NotACertificate("a part is missing, there twice, or of another kind")
        rules, portfolio = sound_rules(content["rules"]), read_portfolio(content["portfolio"])
        table = table_of(read_alike(content["long_list"]), rules)
        levels = tuple(
            Level(one["mode"], tuple(one["multipliers"]), Fraction(one["value"]))
            for one in content["proof"]
        )
        commitment = Commitment(
            rules,
            table,
            portfolio,
            levels,
            content["long_list"],
            content["rules"],
            content["portfolio"],
            content["reading"],
        )
    except (KeyError, TypeError, ValueError, IndexError, RecursionError) as error:
        raise NotACertificate("a part is missing or malformed") from error
    return commitment, content


def drawn_from(data: bytes) -> Drawn:
    """The draw that a certificate holds, for going on with it (replacing, extending)."""
    from desktop.sampling.draw import draw

    commitment, content = read_certificate(data)
    fact = content["draw"]
    if fact is None:
        raise NotACertificate("the commitment has not been drawn from")
    made = draw(commitment, fact["seed"], fact["ceremony"], fact["witnesses"])
    return replace(made, log=tuple(content["log"]))
