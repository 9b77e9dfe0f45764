"""The published test vectors: `python -m tests.sampling.draw.vectors` writes them anew.

Any further implementation of a checker must reproduce them.
"""

import json

from desktop.sampling.certificate import certificate_json
from desktop.sampling.commitment import commit
from desktop.sampling.draw import IN_TURN, draw
from desktop.sampling.replacement import extend, replace_row
from desktop.sampling.rules import Condition, Quota, Rules, category, has
from desktop.sampling.tickets import by_ticket, chosen_panel, ticket
from desktop.sampling.verification import verify
from tests.sampling.draw.checkers import AUDITOR, rechained, recommitted, resealed
from tests.sampling.draw.lists import some_rows

ABOUT = (
    "What any implementation of a checker must give. Tickets: SHA-256 of 'arolwg-ticket-1', "
    "commitment, seed and reference, parted by line feeds; references in the order of their "
    "tickets. Lines: SHA-256 of 'arolwg-panel-1', commitment, seed and a counter from 0, the "
    "first below the largest multiple of the sum of weights. Certificates: whether they hold, "
    "the reason where not, and the sample as it stands."
)
NOUGHTS = "0" * 64
DICE = "20237331128159211123"
REFERENCES = ["A-1", "A-2", "A-10", "a-1", "Tŷ-7", "𐐷-1"]


def vectors_json() -> str:
    """The whole file."""
    seeds = ((NOUGHTS, "1"), ("f" * 64, DICE))
    content = {
        "about": ABOUT,
        "tickets": [_tickets(*pair) for pair in seeds],
        "lines": [_line("1", [1] * 12), _line("2", [1] * 12), _line(DICE, [3, 1, 2])],
        "certificates": [_certificate(*one) for one in _certificates().items()],
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _tickets(commitment: str, seed: str) -> dict[str, object]:
    return {
        "commitment": commitment,
        "seed": seed,
        "references": REFERENCES,
        "tickets": [ticket(commitment, seed, one) for one in REFERENCES],
        "order": by_ticket(commitment, seed, REFERENCES),
    }


def _line(seed: str, weights: list[int]) -> dict[str, object]:
    line = chosen_panel(NOUGHTS, seed, weights)
    return {"commitment": NOUGHTS, "seed": seed, "weights": weights, "line": line}


def _certificate(about: str, data: bytes) -> dict[str, object]:
    found = verify(data)
    return {
        "about": about,
        "certificate": data.decode(),
        "verified": found.verified,
        "reason": found.code,
        "selected": list(found.selected),
    }


def _certificates() -> dict[str, bytes]:
    rows = some_rows(24, 5, families=0.3)
    welsh = ((Condition("language", ("English",), holds=False),),)
    quotas = (
        Quota("C4", category("C4"), 2, 5),
        Quota("team.North", has("team", "North"), 1, 3),
        Quota("welsh", welsh, 1),
    )
    fixed = commit(rows, Rules((("case", 4), ("contact", 3)), quotas))
    halves = {"inspectors": DICE[:10], "authority": DICE[10:]}
    drawn = draw(fixed, DICE, IN_TURN, halves)
    drawn, _ = replace_row(drawn, drawn.drawn[0], "The family moved away", "risk")
    drawn, _ = extend(drawn, "contact", 1, "A second team")
    whole = json.loads(certificate_json(drawn))
    lines = whole["portfolio"].splitlines(keepends=True)
    return {
        "a commitment without a draw": certificate_json(fixed),
        "a draw, a replacement, an extension": certificate_json(drawn),
        "the seal does not fit": certificate_json(drawn)[:-8] + b'0"\n}\n',
        "another row": resealed(whole, draw={**whole["draw"], "drawn": whole["draw"]["reserves"]}),
        "another limit": resealed(whole, proof=[{**whole["proof"][0], "value": "1/2"}]),
        "a line fewer": recommitted(whole, portfolio="".join(lines[1:])),
        "another reserve": rechained(whole, 0, by=whole["draw"]["reserves"][-1]),
    }


if __name__ == "__main__":
    (AUDITOR / "test_vectors.json").write_text(vectors_json(), encoding="utf-8")
