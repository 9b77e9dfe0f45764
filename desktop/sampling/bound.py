"""How far a count in the sample speaks for the whole list: the exact attribute-sampling bound.

Simple random sampling is assumed (hypergeometric, whole numbers throughout). A sample with quotas
has unequal chances, so the bound is an orientation there, and the page says so.
"""

from fractions import Fraction
from math import comb

CONFIDENCE = Fraction(95, 100)


def most_in_list(listed: int, drawn: int, found: int, confidence: Fraction = CONFIDENCE) -> int:
    """The largest number of rows of the list that may have what `found` of the `drawn` have.

    Any larger number would give so few in the sample with a chance below 1 - confidence.
    ValueError where the numbers can't be those of a sample.
    """
    if not 0 <= found <= drawn <= listed:
        raise ValueError("found <= drawn <= listed must hold")
    low, high = found, listed - (drawn - found)
    while low < high:  # the chance of so few falls as the number in the list grows
        middle = (low + high + 1) // 2
        if _at_most(listed, drawn, middle, found) >= 1 - confidence:
            low = middle
        else:
            high = middle - 1
    return low


def least_in_list(listed: int, drawn: int, found: int, confidence: Fraction = CONFIDENCE) -> int:
    """The smallest number of rows of the list that may have what `found` of the `drawn` have."""
    return listed - most_in_list(listed, drawn, drawn - found, confidence)


def _at_most(listed: int, drawn: int, having: int, found: int) -> Fraction:
    """The chance that a sample holds `found` or fewer of the `having` rows of the list."""
    ways = sum(comb(having, one) * comb(listed - having, drawn - one) for one in range(found + 1))
    return Fraction(ways, comb(listed, drawn))
