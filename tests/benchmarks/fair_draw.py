"""How long the fair draw takes and how fair it is: `python -m tests.benchmarks.fair_draw`.

Made-up lists of 200 to 100,000 rows with a minimum and a maximum for every category, team, age,
sex and language. `--peer` draws the lists of up to 1,000 rows with sortition-algorithms too (GPL,
so it is installed only here and only on demand, into an environment of its own, which is removed,
or that stands at `--peer-home`); it is stopped after `--peer-limit` seconds of processor time.
`--most N` leaves out longer lists.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

from desktop.sampling.certificate import certificate_json
from desktop.sampling.commitment import Commitment, commit
from desktop.sampling.conflict import relaxations, smallest_conflict
from desktop.sampling.draw import draw
from desktop.sampling.rows import Row, tidy
from desktop.sampling.rules import Quota, Rules, category, has
from desktop.sampling.types import TypeTable, type_table
from desktop.sampling.verification import verify
from tests.sampling.draw.lists import overlapping_rules, some_rows

SIZES = (200, 500, 1_000, 2_000, 20_000, 100_000)
PEER_MOST = 1_000
PEER = "sortition-algorithms==0.12.15"
IMPOSSIBLE = {"North": 20, "South": 20, "Dyffryn": 20}
SEED = "20237331128159211123"
VERIFIER = Path(__file__).parents[2] / "resources" / "auditor" / "verify_sample.py"

# Runs in the peer's environment: people and yes/no features in, the lowest chance out.
PEER_SCRIPT = """
import json, resource, sys, time
limit = int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
from sortition_algorithms import features, people, settings
from sortition_algorithms.committee_generation import find_distribution_maximin
given = json.load(open(sys.argv[1]))
feats, _, _ = features.read_in_features(list(given["features"][0]), given["features"])
sets = settings.Settings(id_column="id", columns_to_keep=[])
everyone, _ = people.read_in_people(list(given["people"][0]), given["people"], feats, sets)
start = time.process_time()
committees, chances, _ = find_distribution_maximin(feats, everyone, given["size"], [])
lowest = {name: 0.0 for name in everyone}
for committee, chance in zip(committees, chances):
    for name in committee:
        lowest[name] += chance
values = lowest.values()
print(json.dumps({"seconds": time.process_time() - start,
                  "low": min(values), "high": max(values)}))
"""


def used() -> float:
    """Seconds of processor time, those of finished children included: neighbours don't count."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def tell(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def ours(rows: list[Row], rules: Rules, folder: Path) -> Commitment:
    start = used()
    commitment = commit(rows, rules)
    made = used()
    file = folder / "certificate.json"
    file.write_bytes(certificate_json(draw(commitment, SEED)))
    written = used()
    if not verify(file.read_bytes()).verified:
        raise SystemExit("the certificate does not hold")
    proved = used()
    subprocess.run([sys.executable, str(VERIFIER), str(file)], check=True, capture_output=True)
    checked = used()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    low, high = commitment.lowest_chance, commitment.highest_chance
    tell(
        f"{len(rows):>7} rows  {len(commitment.table.types):>6} types"
        f"  {len(commitment.portfolio.lines):>6} lines ({commitment.portfolio.method})"
        f"  commit {made - start:6.2f} s  draw {written - made:5.2f} s"
        f"  verify {proved - written:5.2f} s, script {checked - proved:5.2f} s  {memory:4.0f} MB"
        f"  lowest {float(low):.6f} = {float(low / commitment.best_possible_lowest_chance):.3%}"
        f"  highest {float(high):.4f} ="
        f" {float(high / commitment.best_possible_highest_chance):.2%}"
    )
    return commitment


def explaining(rows: list[Row]) -> None:
    """How long an impossible set of rules takes to explain."""
    rules = overlapping_rules(rows)
    hard = tuple(
        Quota(f"team.{team}", has("team", team), least) for team, least in IMPOSSIBLE.items()
    )
    rules = Rules(
        rules.pools,
        (*(q for q in rules.quotas if q.name.removeprefix("team.") not in IMPOSSIBLE), *hard),
    )
    explained(f"{len(rows):>7} rows", type_table(tidy(rows), rules), rules)


def extremes() -> None:
    """Two hundred categories for thirty places; five thousand asked of three hundred rows."""
    many = [Row(f"R{n}", "case", (f"K{n % 200}",)) for n in range(300)]
    quotas = tuple(Quota(f"K{n}", category(f"K{n}"), 1, default=True) for n in range(200))
    for name, rules in (
        ("200 categories", Rules((("case", 30),), quotas)),
        ("5,000 asked of 300", Rules((("case", 5_000),))),
    ):
        explained(name, type_table(tidy(many), rules), rules)


def explained(name: str, table: TypeTable, rules: Rules) -> None:
    start = used()
    conflict = smallest_conflict(table, rules, lambda: None)
    found = used()
    ways = relaxations(table, rules, lambda: None)
    tell(
        f"{name}: conflict of {len(conflict)} in {found - start:.2f} s,"
        f" relaxations: {len(ways)}, in {used() - found:.2f} s"
    )


def peer(python: Path, rows: list[Row], rules: Rules, folder: Path, limit: int) -> None:
    """The same rules as one yes/no feature a quota, since the peer's features don't overlap."""
    quotas = rules.constraints()
    features = []
    for quota, (least, most) in zip(quotas, rules.bounds(), strict=True):
        span = {"yes": (least, most), "no": (rules.size - most, rules.size - least)}
        features += [
            {"feature": quota.name, "value": value, "min": max(low, 0), "max": high}
            for value, (low, high) in span.items()
        ]
    people = [
        {"id": row.reference, **{q.name: "yes" if q.fits(row) else "no" for q in quotas}}
        for row in rows
    ]
    given = folder / "peer.json"
    given.write_text(
        json.dumps({"features": features, "people": people, "size": rules.size}), encoding="utf-8"
    )
    done = subprocess.run(
        [str(python), "-c", PEER_SCRIPT, str(given), str(limit)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode < 0:
        tell(f"{'':>7} peer: stopped after {limit} s of processor time")
        return
    if done.returncode:
        tell(f"{'':>7} peer: {done.stderr.strip().splitlines()[-1]}")
        return
    said = json.loads(done.stdout.splitlines()[-1])
    tell(
        f"{'':>7} peer: {said['seconds']:.2f} s"
        f"  lowest {said['low']:.6f}  highest {said['high']:.4f}"
    )


def peer_python(home: Path) -> Path:
    python = home / "bin" / "python"
    if python.exists():
        return python
    venv.create(home, with_pip=True)
    subprocess.run([str(python), "-m", "pip", "install", "-q", PEER], check=True)
    return python


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peer", action="store_true")
    parser.add_argument("--peer-home", type=Path)
    parser.add_argument("--peer-limit", type=int, default=900)
    parser.add_argument("--most", type=int, default=SIZES[-1])
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        python = peer_python(asked.peer_home or folder / "peer") if asked.peer else None
        extremes()
        siblings = some_rows(1_000, families=0.9)
        tell("with 333 sibling codes on nine rows of ten:")
        ours(siblings, overlapping_rules(siblings), folder)
        for size in (one for one in SIZES if one <= asked.most):
            rows = some_rows(size)
            rules = overlapping_rules(rows)
            ours(rows, rules, folder)
            if python and size <= PEER_MOST:
                peer(python, rows, rules, folder, asked.peer_limit)
            explaining(rows)


if __name__ == "__main__":
    main()
