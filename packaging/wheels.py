"""Asks whether every locked dependency has a wheel: `wheels.py check [--lock FILE] [SYSTEM ...]`.

For each system (all of them, if none is named) pip is asked what it would install from the lock,
by hash and from wheels alone, and nothing is installed. Exit code 1: something has no wheel there.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pip._vendor.packaging.markers import Marker

HERE = Path(__file__).parent
PYTHON = "3.11"
# pip's name of the system, and what markers of the lock ask about it.
SYSTEMS: dict[str, tuple[str, dict[str, str]]] = {
    "windows": ("win_amd64", {"sys_platform": "win32", "platform_system": "Windows",
                              "os_name": "nt", "platform_machine": "AMD64"}),
    "macos-arm": ("macosx_14_0_arm64", {"sys_platform": "darwin", "platform_system": "Darwin",
                                        "os_name": "posix", "platform_machine": "arm64"}),
    "macos-intel": ("macosx_14_0_x86_64", {"sys_platform": "darwin", "platform_system": "Darwin",
                                           "os_name": "posix", "platform_machine": "x86_64"}),
}  # fmt: skip
PIN = re.compile(
    r"^(?P<name>[A-Za-z0-9_.-]+)==(?P<version>[^\s;\\]+)(?:\s*;\s*(?P<marker>[^\\\n]+?))?\s*\\?\n"
    r"(?P<hashes>(?:\s+--hash=\S+(?:\s*\\)?\n)*)",
    re.M,
)


def main(arguments: list[str]) -> int:
    """Carry out the command line; the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("command", choices=("check",))
    parser.add_argument("--lock", type=Path, default=HERE / "requirements.lock")
    parser.add_argument("systems", nargs="*", metavar="SYSTEM", help=", ".join(SYSTEMS))
    given = parser.parse_intermixed_args(arguments)
    lock = given.lock.read_text("utf-8")
    missing = []
    for system in given.systems or SYSTEMS:
        asked = dict(wanted(lock, system))
        lacking = sorted(set(asked) - set(answered(asked, system)))
        print(f"{system}: asked for {len(asked)}, without a wheel: {', '.join(lacking) or 'none'}")
        missing += lacking
    return 1 if missing else 0


def wanted(lock: str, system: str) -> Iterator[tuple[str, str]]:
    """Name and line (version and hashes) of each package that the lock names for a system."""
    facts = SYSTEMS[system][1] | {"python_version": PYTHON, "python_full_version": f"{PYTHON}.0"}
    facts |= {"implementation_name": "cpython", "platform_python_implementation": "CPython"}
    for pin in PIN.finditer(lock):
        if pin["marker"] and not Marker(pin["marker"]).evaluate(facts):
            continue
        hashes = " ".join(re.findall(r"--hash=\S+", pin["hashes"]))
        yield pin["name"], f"{pin['name']}=={pin['version']} {hashes}"


def answered(asked: dict[str, str], system: str) -> dict[str, str]:
    """The wheel that pip would take for each package, all at once; one at a time if that fails."""
    if not asked:
        return {}
    report = ask_pip(list(asked.values()), SYSTEMS[system][0])
    if report is not None:
        return wheels(report)
    if len(asked) == 1:
        return {}
    names, half = list(asked), len(asked) // 2
    first = {name: asked[name] for name in names[:half]}
    rest = {name: asked[name] for name in names[half:]}
    return answered(first, system) | answered(rest, system)


def ask_pip(lines: list[str], platform: str) -> dict[str, Any] | None:
    """pip's report of what it would install; None where it refuses."""
    with tempfile.TemporaryDirectory() as folder:
        asked, said = Path(folder, "asked.txt"), Path(folder, "report.json")
        asked.write_text("\n".join(lines) + "\n", "utf-8")
        target = ["--target", folder, "--platform", platform, "--python-version", PYTHON]
        only = ["--only-binary=:all:", "--no-deps", "--require-hashes", "--dry-run"]
        quiet = ["--quiet", "--quiet", "--report", str(said), "-r", str(asked)]
        command = [sys.executable, "-m", "pip", "install", *target, *only, *quiet]
        done = subprocess.run(command, capture_output=True, check=False)
        return None if done.returncode else dict(json.loads(said.read_text("utf-8")))


def wheels(report: dict[str, Any]) -> dict[str, str]:
    """File names of wheels by package, from pip's report; a source archive is none."""
    found = {}
    for item in report["install"]:
        file = item["download_info"]["url"].rpartition("/")[2].partition("#")[0]
        if file.endswith(".whl"):
            found[plain(item["metadata"]["name"])] = file
    return found


def plain(name: str) -> str:
    """A package's name as a lock writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
