"""A demo that is stopped while it is made leaves nothing to be taken for a demo."""

from itertools import count
from pathlib import Path

import pytest

from desktop.demo.build import STORE, build_demo


class Stopped(Exception):
    """What stands for a person's Cancel."""


def test_that_a_demo_stopped_on_the_way_leaves_nothing(tmp_path: Path):
    steps, told = count(), []

    def step(done: int, whole: int) -> None:
        told.append((done, whole))
        if next(steps) == 3:
            raise Stopped

    with pytest.raises(Stopped):
        build_demo(tmp_path / "demo", step=step)
    assert [done for done, _whole in told] == [0, 1, 2, 3]
    assert not (tmp_path / "demo").exists()


def test_that_what_else_lies_in_the_folder_stays(tmp_path: Path):
    own = tmp_path / "mine.txt"
    own.write_text("mine")

    def step(_done: int, _whole: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        build_demo(tmp_path, step=step)
    assert list(tmp_path.iterdir()) == [own]
    assert not (tmp_path / STORE).exists()
