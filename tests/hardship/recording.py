"""What a program writes and brings to the disk, recorded, and what a power cut leaves of it.

A kill keeps all that was handed to the system; a power cut keeps only what was flushed. So the
writes and flushes of the store's files are recorded by strace, with the editor's notes among
them, and replayed to a point: what was written since the last flush of its file is kept, lost or
torn at 512 bytes.
"""

import ast
import random
import re
import subprocess
import sys
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from db.keys import beside
from tests.conftest import ROOT

SECTOR = 512
CALLS = "pwrite64,write,ftruncate,fsync,fdatasync"
LINE = re.compile(r"(?P<thread>\d+) +(?P<call>\w+)\(\d+<(?P<file>[^>]*)>(?P<rest>.*)")
RESUMED = re.compile(r"(?P<thread>\d+) +<\.\.\. (fsync|fdatasync) resumed>.*= 0")
GIVEN = re.compile(r', ("(?:[^"\\]|\\.)*"), (\d+)(?:, (\d+))?')


@dataclass(frozen=True)
class Step:
    """One call: a write at a place, a cut to that length (no content), or a flush (no place)."""

    file: str
    place: int | None = None
    content: bytes | None = None

    @property
    def is_flush(self) -> bool:
        return self.place is None


@dataclass(frozen=True)
class Recording:
    """The files of a store before, and each step since."""

    store: Path
    notes: Path
    before: dict[str, bytes]
    steps: tuple[Step, ...]

    def cut(self, at: int, chance: random.Random, folder: Path) -> tuple[Path, Path]:
        """Store and notes in `folder`, as a power cut after `at` steps leaves them."""
        files = {name: bytearray(content) for name, content in self.before.items()}
        flushed = {step.file: n for n, step in enumerate(self.steps[:at]) if step.is_flush}
        for number, step in enumerate(self.steps[:at]):
            if step.is_flush:
                continue
            is_sure = step.file == str(self.notes) or number < flushed.get(step.file, -1)
            _carry_out(files.setdefault(step.file, bytearray()), step, None if is_sure else chance)
        folder.mkdir(exist_ok=True)
        for name, content in files.items():
            (folder / Path(name).name).write_bytes(content)
        return folder / self.store.name, folder / self.notes.name


def record(store: Path, notes: Path, program: str) -> Recording:
    """Run Python's `program` on the closed store at `store` and record what it writes there."""
    followed = [store, beside(store, "-wal"), notes]
    before = {str(file): file.read_bytes() for file in store.parent.iterdir() if file.is_file()}
    trace = store.with_name("trace")
    paths = [part for file in followed for part in ("-P", str(file))]
    command = ["strace", "-f", "--seccomp-bpf", "-y", "-s", "100000", "-e", f"trace={CALLS}"]
    command += [*paths, "-o", str(trace), sys.executable, "-c", program]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    steps = tuple(_steps(trace.read_text("latin-1").splitlines()))
    trace.unlink()
    return Recording(store, notes, before, steps)


def _steps(lines: list[str]) -> list[Step]:
    """A write counts from when it is asked for, a flush only when it has returned."""
    steps: list[Step] = []
    waiting: dict[str, str] = {}
    ends: dict[str, int] = defaultdict(int)
    for line in lines:
        if resumed := RESUMED.match(line):
            steps.append(Step(waiting.pop(resumed["thread"])))
        elif found := LINE.match(line):
            call, file, rest = found["call"], found["file"], found["rest"]
            if "sync" in call and "unfinished" in rest:
                waiting[found["thread"]] = file
            elif "sync" in call:
                steps.append(Step(file))
            elif call == "ftruncate":
                steps.append(Step(file, int(re.findall(r"\d+", rest)[0])))
            else:
                steps.append(_write(file, rest, ends))
    return steps


def _write(file: str, rest: str, ends: dict[str, int]) -> Step:
    given = GIVEN.match(rest)
    assert given is not None, rest[-200:]
    content: bytes = ast.literal_eval("b" + given[1])
    assert len(content) == int(given[2])
    place = int(given[3]) if given[3] else ends[file]
    ends[file] = place + len(content)
    return Step(file, place, content)


def _carry_out(file: bytearray, step: Step, chance: random.Random | None) -> None:
    """Do what the step says; with `chance` perhaps, or only some of its sectors."""
    fate = "kept" if chance is None else chance.choice(("kept", "lost", "torn"))
    if fate == "lost":
        return
    place = step.place or 0
    if step.content is None:
        _lengthen(file, place)
        del file[place:]
        return
    end = place + len(step.content)
    sectors = [(place, end)] if fate == "kept" else _some(place, end, chance)
    for start, stop in sectors:
        _lengthen(file, stop)
        file[start:stop] = step.content[start - place : stop - place]


def _some(place: int, end: int, chance: random.Random | None) -> list[tuple[int, int]]:
    """Of the disk's sectors that a write touches, each or not."""
    edges = [place, *range((place // SECTOR + 1) * SECTOR, end, SECTOR), end]
    return [pair for pair in pairwise(edges) if chance is not None and chance.random() < 0.5]


def _lengthen(file: bytearray, length: int) -> None:
    file.extend(bytes(max(0, length - len(file))))
