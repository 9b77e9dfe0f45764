"""What the hardship tests share: how often, and processes that can be killed."""

import multiprocessing
import os
import random
from collections.abc import Callable, Iterator
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest

COUNT = "AROLWG_HARDSHIP"  # how many kills; packaging/dev.py hardship N sets it
USUAL = 50
MOMENT = 0.3  # seconds of editing, at most, before a kill
Start = Callable[..., BaseProcess]


@pytest.fixture(scope="session")
def count() -> int:
    """How many kills were asked for."""
    return int(os.environ.get(COUNT) or USUAL)


@pytest.fixture(scope="session")
def processes() -> Iterator[BaseContext]:
    """Starts processes quickly: by a fork of one that has imported the program already."""
    if os.name == "nt":
        yield multiprocessing.get_context("spawn")
        return
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.hardship.editor", "tests.hardship.spender"])
    yield context


@pytest.fixture
def start(processes: Any) -> Iterator[Start]:
    """Start a function in a process; whatever still runs at the end is killed."""
    started: list[BaseProcess] = []

    def begin(function: Callable[..., object], *arguments: object) -> BaseProcess:
        process: BaseProcess = processes.Process(target=function, args=arguments, daemon=True)
        process.start()
        started.append(process)
        return process

    yield begin
    for process in started:
        process.kill()
        process.join()
        process.close()


def kill_at_a_random_moment(process: BaseProcess, notes: Path, chance: random.Random) -> None:
    """Let it begin (its notes grow), then kill it within the next moments (kill -9)."""
    before = _size(notes)
    while process.is_alive() and _size(notes) == before:
        process.join(0.005)
    assert process.is_alive(), "the editor ended by itself"
    process.join(chance.uniform(0, MOMENT))
    process.kill()
    process.join()


def _size(notes: Path) -> int:
    return notes.stat().st_size if notes.exists() else -1
