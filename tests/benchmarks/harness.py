"""What the benchmarks share: run, measure, compare with a target, print a line."""

import gc
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Measured:
    """Seconds of processor time of several runs."""

    name: str
    runs: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle run: neither luck nor a neighbour's load."""
        return statistics.median(self.runs)

    @property
    def best(self) -> float:
        """The run least disturbed."""
        return min(self.runs)


def measure(name: str, work: Callable[[], object], *, runs: int = 5, warm: int = 1) -> Measured:
    """Run `work` a few times and say how long it takes."""
    for _ in range(warm):
        work()
    taken = []
    for _ in range(runs):
        gc.collect()
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    made = Measured(name, tuple(taken))
    sys.stdout.write(f"{name}: {made.median * 1000:.0f} ms (best {made.best * 1000:.0f})\n")
    return made


def judge(what: str, value: float, target: float, unit: str = "") -> bool:
    """Print whether a value is at most its target."""
    kept = value <= target
    mark = "kept" if kept else "MISSED"
    sys.stdout.write(f"{mark}: {what} {value:.2f}{unit}, target at most {target:g}{unit}\n")
    return kept


def skipped(what: str, why: str) -> None:
    """Print what was not measured, and why."""
    sys.stdout.write(f"skipped: {what}: {why}\n")
