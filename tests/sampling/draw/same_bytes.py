"""Whether other interpreters and solvers give the same certificates, byte for byte.

    python -m tests.sampling.draw.same_bytes PYTHON [PYTHON ...]

Each PYTHON is an interpreter with numpy and highspy, of whatever versions. Each makes the same
certificates under two hash seeds, from rows in different orders, and they must all be one.
Without arguments it prints the hashes of its own.
"""

import os
import platform
import random
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

from desktop.sampling.certificate import certificate_json
from desktop.sampling.commitment import commit
from desktop.sampling.draw import draw
from desktop.sampling.rows import sha256
from tests.sampling.draw.lists import overlapping_rules, some_rows

ROOT = Path(__file__).parents[3]
LISTS = ((200, 1, 0.0), (200, 4, 0.0), (300, 7, 0.5), (1_000, 2, 0.0), (500, 3, 0.9))
HASH_SEEDS = ("0", "4711")


def hashes(order: str, lists: tuple[tuple[int, int, float], ...] = LISTS) -> list[str]:
    """The SHA-256 of a certificate for each list, its rows shuffled by `order`."""
    found = []
    for count, number, families in lists:
        rows = some_rows(count, number, families)
        rules = overlapping_rules(rows)
        random.Random(order).shuffle(rows)
        found.append(sha256(certificate_json(draw(commit(rows, rules), "20237331128159211123"))))
    return found


def asked_of(python: str, hash_seed: str) -> list[str]:
    """What another interpreter says: its versions, then the hashes."""
    done = subprocess.run(
        [python, "-m", "tests.sampling.draw.same_bytes"],
        env={**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.split()


def main(pythons: list[str]) -> int:
    """Print hashes, or compare those of others; 1 where they differ."""
    if not pythons:
        parts = (platform.python_version(), version("numpy"), version("highspy"))
        order = os.environ.get("PYTHONHASHSEED", "")
        sys.stdout.write("\n".join(("/".join(parts), *hashes(order))) + "\n")
        return 0
    told: set[tuple[str, ...]] = set()
    for python in pythons:
        for seed in HASH_SEEDS:
            versions, *found = asked_of(python, seed)
            told.add(tuple(found))
            sys.stdout.write(f"{versions}  {seed:>5}  {sha256(' '.join(found))[:16]}\n")
            sys.stdout.flush()
    return int(len(told) != 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
