"""Work over a hundred thousand rows, without the collector of garbage."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def fewer_collections() -> Iterator[None]:
    """All these rows stay. Searched for garbage again and again they take twice the time, and one
    search of all at the end holds up the window; so the collector rests meanwhile."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
