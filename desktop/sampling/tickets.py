"""Numbers that nobody can steer: SHA-256 of the commitment, the public seed and a reference.

After Rivest's consistent sampling: each unit holds a ticket of 256 bits, the smallest tickets are
drawn. The order of the list can't matter, no float and no modulo bias is in it, and what is left
in the order of tickets is the list of reserves.
"""

import hashlib
from collections.abc import Iterable, Sequence

TICKET = "arolwg-ticket-1"
PANEL = "arolwg-panel-1"
FULL = 1 << 256
DICE_DIGITS = 20


def ticket(commitment: str, seed: str, reference: str) -> str:
    """The ticket of a reference: 64 hexadecimal letters, compared as text."""
    return hashlib.sha256(f"{TICKET}\n{commitment}\n{seed}\n{reference}".encode()).hexdigest()


def by_ticket(commitment: str, seed: str, references: Iterable[str]) -> list[str]:
    """References in the order of their tickets (equal tickets by reference)."""
    start = hashlib.sha256(f"{TICKET}\n{commitment}\n{seed}\n".encode())

    def key(reference: str) -> tuple[bytes, str]:
        own = start.copy()
        own.update(reference.encode())
        return own.digest(), reference

    return sorted(references, key=key)


def uniform(commitment: str, seed: str, below: int) -> int:
    """A whole number from 0 to below - 1, each equally likely: rejection, never a remainder."""
    limit = FULL - FULL % below
    counter = 0
    while True:
        text = f"{PANEL}\n{commitment}\n{seed}\n{counter}"
        number = int(hashlib.sha256(text.encode()).hexdigest(), 16)
        if number < limit:
            return number % below
        counter += 1


def chosen_panel(commitment: str, seed: str, weights: Sequence[int]) -> int:
    """The number of the portfolio's line that the seed points at, by whole weights."""
    place = uniform(commitment, seed, sum(weights))
    for number, weight in enumerate(weights):
        if place < weight:
            return number
        place -= weight
    raise AssertionError("the weights add up to what was drawn from")


def from_dice(seed: str) -> bool:
    """Whether a seed is what the ceremony asks for: at least twenty ten-sided digits."""
    return len(seed) >= DICE_DIGITS and seed.isascii() and seed.isdigit()
