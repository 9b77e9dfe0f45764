"""Sets Arolwg up and starts it: `python3 packaging/dev.py run`, and `... test` for the tests.

    run [ARGUMENTS]       `arolwg ARGUMENTS`; the demo if there are none, its documents in out/
    test [ARGUMENTS]      all tests but the benchmarks; what follows goes to pytest
    hardship [COUNT] ...  the tests that kill, fill and fuzz: so many kills (1000 if not said)
    bench [ARGUMENTS]     the benchmarks
    lock                  resolve the lock files anew from pyproject.toml (needs uv)

Standard library only. The first call makes .venv, fetches what the lock file names (each file
proved by its hash) and the system libraries that Qt lacks; the next one finds it all in place.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HERE = ROOT / "packaging"
VENV = ROOT / ".venv"
STAMP = VENV / "arolwg.json"
LOCK = HERE / "requirements.lock"
TEST_LOCK = HERE / "requirements-test.lock"
OLDEST = (3, 11)

# What Qt loads from the system, by soname, and the package of Debian and Ubuntu that brings it.
OFFSCREEN = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libcups.so.2": "libcups2",
}
WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


class CannotGoOnError(Exception):
    """Something that a person has to do first; the text says what."""


def main(arguments: list[str]) -> int:
    """Carry out the command line; the exit code is the started program's, or 2."""
    what, *rest = arguments or ["help"]
    commands = {"run": run, "test": test, "hardship": hardship, "bench": bench, "lock": lock}
    if what not in commands:
        print(__doc__)
        return 0 if what in ("help", "-h", "--help") else 2
    try:
        return commands[what](rest)
    except CannotGoOnError as reason:
        print(reason, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def run(arguments: list[str]) -> int:
    """Start the program; without a screen the demo is built offscreen."""
    prepare(LOCK)
    out = ROOT / "out"
    demo = ["demo", "--out", str(out)] + ([] if has_screen() else ["--no-window"])
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        print(f"There is no screen: documents and pictures of each page go to {out}", flush=True)
    return subprocess.call([python(), "-m", "desktop", *(arguments or demo)], cwd=ROOT)


def test(arguments: list[str]) -> int:
    """All tests but the benchmarks, on as many cores as there are."""
    workers = str(min(os.cpu_count() or 1, 8))
    spread = ["-n", workers, "--dist", "worksteal", "--ignore=tests/benchmarks"]
    return pytest([*spread, *arguments])


def hardship(arguments: list[str]) -> int:
    """The tests that kill, fill and fuzz; a number first says how many kills there are."""
    counted = bool(arguments) and arguments[0].isdigit()
    count, rest = (arguments[0], arguments[1:]) if counted else ("1000", arguments)
    os.environ |= {"AROLWG_HARDSHIP": count, "AROLWG_LONG": "1"}
    return pytest(["tests/hardship", *rest])


def bench(arguments: list[str]) -> int:
    """The benchmarks, one at a time, with the figures that they print."""
    return pytest(["tests/benchmarks", "-s", *arguments])


def pytest(arguments: list[str]) -> int:
    """Run pytest on the tree, offscreen."""
    prepare(TEST_LOCK)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.call([python(), "-m", "pytest", *arguments], cwd=ROOT)


def lock(arguments: list[str]) -> int:
    """Resolve pyproject.toml for all systems at once; arguments go to uv (`--upgrade`)."""
    if not shutil.which("uv"):
        raise CannotGoOnError("Locking needs uv (https://docs.astral.sh/uv): pip install uv")
    options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"]
    options += ["--no-emit-index-url", "--no-header", *arguments, "pyproject.toml"]
    compile_ = ["uv", "pip", "compile", *options]
    carry_out([*compile_, "-o", "packaging/requirements.lock"])
    for extra in ("test", "build"):
        more = ["--extra", extra, "-c", "packaging/requirements.lock"]
        carry_out([*compile_, *more, "-o", f"packaging/requirements-{extra}.lock"])
    return 0


def prepare(file: Path) -> None:
    """Bring the environment and the system up to what a lock asks; quick if they are."""
    if sys.version_info < OLDEST:
        version = sys.version.split()[0]
        raise CannotGoOnError(f"Arolwg needs Python 3.11 or newer; this is {version}.")
    make_environment()
    find_libraries()
    done = json.loads(STAMP.read_text("utf-8")) if STAMP.exists() else {}
    before = dict(done)
    if done.get(file.name) != digest(file):
        install_requirements(file)
        # The lock of the tests holds all that the other names, in the same versions.
        done |= {it.name: digest(it) for it in {file, LOCK}}
    if done.get("tree") != digest(ROOT / "pyproject.toml"):
        install_tree()
        done["tree"] = digest(ROOT / "pyproject.toml")
    if done != before:
        STAMP.write_text(json.dumps(done, indent=1), "utf-8")


def digest(file: Path) -> str:
    """What an installation depends on: the file, the Python, and where the tree lies."""
    facts = [environment_version(), ROOT]
    return hashlib.sha256(file.read_bytes() + repr(facts).encode()).hexdigest()


def python() -> str:
    """The environment's interpreter."""
    place = "Scripts/python.exe" if os.name == "nt" else "bin/python"
    return str(VENV / place)


def environment_version() -> tuple[int, ...]:
    """The Python of .venv as (3, 11); (0,) where there is none or it is broken."""
    config = VENV / "pyvenv.cfg"
    if not (config.exists() and Path(python()).exists()):
        return (0,)
    found = re.search(r"^version(?:_info)?\s*=\s*(\d+)\.(\d+)", config.read_text("utf-8"), re.M)
    return (int(found[1]), int(found[2])) if found else (0,)


def make_environment() -> None:
    """Make .venv, unless there is one whose Python is new enough: that one is kept."""
    if environment_version() >= OLDEST:
        return
    try:
        import ensurepip  # noqa: F401 - Debian keeps it in a package of its own
    except ImportError:
        get_packages([f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"])
    print("Making .venv ...", flush=True)
    carry_out([sys.executable, "-m", "venv", "--clear", str(VENV)])


def install_requirements(file: Path) -> None:
    """Install what a lock names: wheels only, each proved by its hash. A lock is complete."""
    print(f"Installing what {file.name} names; the first time this takes a minute ...", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        backend = Path(folder, "backend.txt")
        backend.write_text(build_backend(), "utf-8")
        names_it = "\nsetuptools==" in file.read_text("utf-8")
        files = [file] if names_it else [file, backend]
        chosen = [part for it in files for part in ("-r", str(it))]
        pip(["--require-hashes", "--only-binary=:all:", "--no-deps", *chosen])


def build_backend() -> str:
    """The lines of the test lock that name setuptools, which installs our own tree."""
    found = re.search(r"^setuptools==(?:.*\\\n)*.*$", TEST_LOCK.read_text("utf-8"), re.M)
    if not found:
        raise CannotGoOnError(f"{TEST_LOCK.name} does not name setuptools; run: dev.py lock")
    return found[0] + "\n"


def install_tree() -> None:
    """Our own tree, as it stands here: that gives .venv/bin/arolwg. Then the compiled Welsh."""
    pip(["--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT)])
    carry_out([python(), str(HERE / "translations.py"), "release"], quiet=True)


def pip(arguments: list[str]) -> None:
    """`pip install` in the environment, with a sentence instead of a traceback."""
    always = ["--quiet", "--no-input", "--disable-pip-version-check"]
    carry_out([python(), "-m", "pip", "install", *always, *arguments])


def carry_out(command: list[str], *, quiet: bool = False) -> None:
    """Run a command of the set-up in the root, or say which one failed."""
    output = subprocess.DEVNULL if quiet else None
    code = subprocess.call(command, cwd=ROOT, stdout=output)
    if code:
        raise CannotGoOnError(f"This ended with code {code}: {' '.join(command)}")


def has_screen() -> bool:
    """Whether a window can be opened here."""
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def find_libraries() -> None:
    """See that every library which Qt loads is there, and get those that are not."""
    if sys.platform != "linux":
        return
    wanted = dict(OFFSCREEN)
    if has_screen():
        wanted |= X11 | (WAYLAND if os.environ.get("WAYLAND_DISPLAY") else {})
    missing = [soname for soname in wanted if not can_load(soname)]
    if missing and shutil.which("apt-get"):
        get_packages([wanted[soname] for soname in missing])
    elif missing:
        raise CannotGoOnError(f"Qt needs these system libraries: {' '.join(missing)}")


def can_load(soname: str) -> bool:
    """Whether the system has the library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def get_packages(names: list[str]) -> None:
    """Install Debian packages where we may; else say the line to run."""
    apt = ["apt-get", "install", "-y", "--no-install-recommends", *names]
    line = f"Run this, then try again:\n    sudo {' '.join(apt)}"
    if not shutil.which("apt-get"):
        raise CannotGoOnError(f"Python lacks ensurepip; your system calls it {names[0]} or so.")
    if os.geteuid() == 0:
        before = []
    elif (
        shutil.which("sudo")
        and subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL) == 0
    ):
        before = ["sudo", "-n"]
    else:
        raise CannotGoOnError(line)
    print(f"Installing from the system's packages: {' '.join(names)} ...", flush=True)
    environment = ["env", "DEBIAN_FRONTEND=noninteractive"]
    for command in (["apt-get", "update", "-qq"], [*apt, "-qq"]):
        if subprocess.call([*before, *environment, *command], stdout=subprocess.DEVNULL):
            raise CannotGoOnError(line)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
