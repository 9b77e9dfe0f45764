"""Keys that keep a list in order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.words.ordering import between, first_keys, keys_between


@given(st.lists(st.integers(0, 1_000_000), max_size=150))
def test_however_rows_are_put_in_the_list_stays_in_order(places):
    keys: list[str] = []
    for place in places:
        at = place % (len(keys) + 1)
        keys.insert(
            at,
            between(keys[at - 1] if at else None, keys[at] if at < len(keys) else None),
        )
    assert keys == sorted(set(keys))
    assert not any(key.endswith("0") for key in keys)


@pytest.mark.parametrize("count", [0, 1, 3, 61, 62, 100, 5000])
def test_a_new_list_has_short_keys_in_order(count):
    keys = first_keys(count)
    assert len(keys) == count
    assert list(keys) == sorted(set(keys))
    assert all(0 < len(key) <= 3 and not key.endswith("0") for key in keys)


def test_a_row_at_the_end_a_thousand_times_keeps_keys_shorter_than_a_line():
    key = None
    for _ in range(300):
        key = between(key, None)
    assert len(key) <= 60


def test_several_keys_fit_between_two():
    keys = list(keys_between("V", "V1", 5))
    assert ["V", *keys, "V1"] == sorted({"V", *keys, "V1"})


def test_keys_in_the_wrong_order_are_refused():
    with pytest.raises(ValueError, match="below"):
        between("b", "a")
    with pytest.raises(ValueError, match="below"):
        between("a", "a")
