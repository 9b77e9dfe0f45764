"""The certificate: one JSON file with all that a third party needs, and nothing to trust.

It embeds the six parts as their own texts: long-list, rules, portfolio, proof, draw and log; the
first three are what the commitment hashes. The last line seals the bytes above it, so that a
damaged copy shows; the seal proves nothing else. It is personal data, like the list it holds.
"""

import json
from dataclasses import replace
from fractions import Fraction
from typing import Any

from desktop.sampling.commitment import Commitment
from desktop.sampling.draw import SHOWN_RESERVES, Drawn
from desktop.sampling.proof import Level
from desktop.sampling.rows import read_list, sha256
from desktop.sampling.rules import rules_from_json
from desktop.sampling.tickets import from_dice
from desktop.sampling.types import type_table

FORMAT = "arolwg-certificate-1"
SEAL = b',\n "seal": "'
END = b'"\n}\n'


class NotACertificate(ValueError):
    """The bytes are no certificate, or a damaged one."""


def certificate_json(made: Drawn | Commitment) -> bytes:
    """The certificate of a draw, or of a commitment that waits for its seed ("draw" is null)."""
    commitment = made.commitment if isinstance(made, Drawn) else made
    content = {
        "format": FORMAT,
        "long_list": commitment.list_text,
        **({"reading": commitment.reading} if commitment.reading else {}),
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
        "draw": _draw(made) if isinstance(made, Drawn) else None,
        "log": list(made.log) if isinstance(made, Drawn) else [],
    }
    body = json.dumps(content, ensure_ascii=False, indent=1)[:-2].encode()
    return body + SEAL + sha256(body).encode() + END


def _draw(drawn: Drawn) -> dict[str, object]:
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
    """The commitment as the certificate tells it, unproved, and the whole content."""
    from desktop.sampling.portfolio import read_portfolio

    body, _, tail = data.rpartition(SEAL)
    if tail != sha256(body).encode() + END:
        raise NotACertificate("the seal does not fit")
    try:
        content = json.loads(data)
        rows = read_list(content["long_list"])
        rules = rules_from_json(content["rules"])
        commitment = Commitment(
            tuple(rows),
            rules,
            type_table(rows, rules),
            read_portfolio(content["portfolio"]),
            tuple(
                Level(one["mode"], tuple(one["multipliers"]), Fraction(one["value"]))
                for one in content["proof"]
            ),
            tuple(Fraction(chance) for chance in content["chances"]),
            content["long_list"],
            content["rules"],
            content["portfolio"],
            content.get("reading", ""),
        )
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise NotACertificate("a part is missing or malformed") from error
    return commitment, content


def drawn_from(data: bytes) -> Drawn:
    """The draw that a certificate holds, for going on with it (replacing, extending)."""
    from desktop.sampling.draw import draw

    commitment, content = read_certificate(data)
    told = content["draw"]
    if told is None:
        raise NotACertificate("the commitment has not been drawn from")
    made = draw(commitment, told["seed"], told["ceremony"], told["witnesses"])
    return replace(made, log=tuple(content["log"]))
