"""Keys that put a list in order and leave room between any two.

Two laptops may move rows without counting anew. A key is a text of the digits below, compared
as text (ASCII), and never ends with the lowest digit, so there is always a key in between.
"""

from collections.abc import Iterator

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(DIGITS)


def between(before: str | None, after: str | None) -> str:
    """A key above `before` and below `after`; None is the end of the list.

    Raises ValueError if `before` is not below `after`.
    """
    low, high = before or "", after
    if high is not None and low >= high:
        raise ValueError("the first key must be below the second")
    return _between(low, high)


def first_keys(count: int) -> tuple[str, ...]:
    """Keys for a new list of `count` rows, evenly spread and as short as they can be."""
    width, room = 1, _BASE
    while room < count + 2:
        width, room = width + 1, room * _BASE
    return tuple(_written((number + 1) * room // (count + 1), width) for number in range(count))


def keys_between(before: str | None, after: str | None, count: int) -> Iterator[str]:
    """`count` keys in order, all between the two."""
    for _ in range(count):
        before = between(before, after)
        yield before


def _between(low: str, high: str | None) -> str:
    shared = 0
    if high is not None:
        while shared < len(high) and (low[shared : shared + 1] or DIGITS[0]) == high[shared]:
            shared += 1
    if shared:
        assert high is not None
        return high[:shared] + _between(low[shared:], high[shared:])
    bottom = DIGITS.index(low[0]) if low else 0
    top = DIGITS.index(high[0]) if high else _BASE
    if top - bottom > 1:
        return DIGITS[(bottom + top) // 2]
    if high and len(high) > 1:
        return high[0]
    return DIGITS[bottom] + _between(low[1:], None)


def _written(number: int, width: int) -> str:
    digits = ""
    for _ in range(width):
        number, digit = divmod(number, _BASE)
        digits = DIGITS[digit] + digits
    return digits.rstrip(DIGITS[0])
