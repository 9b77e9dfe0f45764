"""Python's collector of garbage, told to rest while it would do harm."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def resting_collector() -> Iterator[None]:
    """Nothing is collected inside; afterwards as before.

    For many objects that all stay: searched for garbage again and again, a hundred thousand rows
    take twice the time. And where Qt must not find that a widget went in the middle of its work.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
