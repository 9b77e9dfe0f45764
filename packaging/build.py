"""Builds what is installed: `python3 packaging/build.py`, then look into dist/.

    build.py                the program as a folder, with notices, SBOM, archive and checksums
    build.py --deb          the same, and a Debian package of it
    build.py --reuse        the folder as it was built last; only what comes after it anew

The tools come from requirements-build.lock, into an environment of their own in build/. One
source, one lock and one Python give the same bytes: times are those of the last commit.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import dev  # type: ignore[import-not-found]

ROOT = Path(__file__).resolve().parents[1]
HERE = ROOT / "packaging"
BUILD = ROOT / "build"
DIST = ROOT / "dist"
TREE = DIST / "arolwg"
LOCK = HERE / "requirements-build.lock"

# Python's own library and the extension modules survive stripping; what lies in a wheel's *.libs
# (openblas above all) does not, nor does Qt need it.
STRIPPED = re.compile(r"libpython3[^/]*$|\.cpython-[^/]*\.so$|\.abi3\.so$")
# Parts under the GPL, or whose libraries are not here: none of them may slip in.
FORBIDDEN = ("*Qt6Qml*", "*Qt6Quick*", "*VirtualKeyboard*", "*QtCharts*", "*Qt6Pdf*")
LARGEST = 200 * 2**20
# Where the program looks for its guide: beside its other resources.
GUIDE = TREE / "_internal" / "resources" / "guide"


def main(arguments: list[str] | None = None) -> int:
    """Carry out the command line; the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--deb", action="store_true", help="a Debian package, too")
    parser.add_argument("--reuse", action="store_true", help="keep the folder built last")
    given = parser.parse_args(arguments)
    try:
        made = build(reuse=given.reuse, deb=given.deb)
    except dev.CannotGoOnError as reason:
        print(reason, file=sys.stderr)
        return 2
    for path in made:
        print(f"{path.stat().st_size / 2**20:8.1f} MiB  {path.relative_to(ROOT)}")
    return 0


def build(*, reuse: bool, deb: bool) -> list[Path]:
    """All steps in order; the files made."""
    prepare()
    if not reuse:
        freeze()
        strip()
        look_through()
    add_papers()
    set_times()
    prove()
    made = [archive(), DIST / "sbom.cdx.json"]
    if deb:
        tool("deb.py")
        made += sorted(DIST.glob("*.deb"))
    return [*made, checksums(made)]


def prepare() -> None:
    """An environment with what the lock names, and the libraries that PyInstaller reads."""
    dev.VENV = BUILD / "env"
    dev.make_environment()
    if sys.platform == "linux":
        every = dev.OFFSCREEN | dev.X11 | dev.WAYLAND
        missing = [every[name] for name in every if not dev.can_load(name)]
        missing += ["binutils"] * (shutil.which("objdump") is None)
        if missing:
            dev.get_packages(missing)
    stamp = BUILD / "env" / "arolwg.txt"
    if not stamp.exists() or stamp.read_text("utf-8") != dev.digest(LOCK):
        dev.install_requirements(LOCK)
        stamp.write_text(dev.digest(LOCK), "utf-8")
    os.environ |= {
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(source_time()),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }
    tool("translations.py", "release")


def tool(script: str, *arguments: str) -> None:
    """Run a script of this folder with the build's Python."""
    dev.carry_out([dev.python(), str(HERE / script), *arguments])


def source_time() -> int:
    """Seconds since 1970 of the last commit; SOURCE_DATE_EPOCH where there is no git."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return int(os.environ["SOURCE_DATE_EPOCH"])
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    return int(subprocess.run(asked, capture_output=True, text=True, check=True).stdout)


def version() -> str:
    """The program's version, from pyproject.toml."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"])


def freeze() -> None:
    """PyInstaller, whose warning of a missing library is an error here: it exits 0 with it."""
    shutil.rmtree(TREE, ignore_errors=True)
    if sys.platform == "win32":
        tool("windows/resources.py")
    places = ["--distpath", str(DIST), "--workpath", str(BUILD / "pyinstaller")]
    command = [dev.python(), "-m", "PyInstaller", "--noconfirm", "--clean", *places]
    log = BUILD / "pyinstaller.log"
    with log.open("w", encoding="utf-8") as out:
        code = subprocess.call([*command, str(HERE / "arolwg.spec")], stderr=out, cwd=ROOT)
    missing = [line for line in log.read_text("utf-8").splitlines() if is_missing(line)]
    if code or missing:
        raise dev.CannotGoOnError("\n".join([*missing, f"PyInstaller failed; see {log}"]))


def is_missing(line: str) -> bool:
    """PyInstaller's words for a library that it wants and can't find; GTK's plugin is left out."""
    return "Library not found" in line and "libqgtk3" not in line


def strip() -> None:
    """Drop what only a debugger reads, where a library survives it, and other languages of ICU."""
    if sys.platform != "linux":
        return
    for path in sorted(TREE.rglob("*.so*")):
        if STRIPPED.search(path.as_posix()) and not path.is_symlink():
            dev.carry_out(["strip", "--strip-unneeded", str(path)])
    for path in TREE.rglob("libicudata.so.*"):
        if not path.is_symlink():
            tool("icu.py", str(path))


def look_through() -> None:
    """Refuse a tree with a part that may not be shipped, or one that has grown too large."""
    found = [str(path) for it in FORBIDDEN for path in TREE.rglob(it)]
    found += [str(path) for path in TREE.rglob("*sqlite3*") if "sqlcipher" not in str(path)]
    size = sum(path.stat().st_size for path in TREE.rglob("*") if not path.is_symlink())
    if size > LARGEST:
        found.append(f"{size / 2**20:.0f} MiB are more than {LARGEST / 2**20:.0f}")
    if found:
        raise dev.CannotGoOnError("Not fit to be shipped:\n" + "\n".join(found))


def add_papers() -> None:
    """Licence, notices of all that is inside, the SBOM, and the guide as a site."""
    shutil.rmtree(GUIDE, ignore_errors=True)
    tool("guide.py", "build", str(GUIDE))
    papers = TREE / "licences"
    papers.mkdir(exist_ok=True)
    shutil.copy(ROOT / "LICENSE", papers / "arolwg.txt")
    tool("notices.py", str(LOCK.with_name("requirements.lock")), str(papers), str(TREE))
    shutil.copy(papers / "sbom.cdx.json", DIST / "sbom.cdx.json")


def set_times() -> None:
    """One time for every file, so that the same source gives the same archive."""
    for path in TREE.rglob("*"):
        os.utime(path, (source_time(), source_time()), follow_symlinks=False)


def prove() -> None:
    """The built program proves itself: it is started once and must find its own resources."""
    name = "arolwg-cli.exe" if sys.platform == "win32" else "arolwg"
    done = subprocess.run([str(TREE / name), "self-test"], capture_output=True, text=True)
    if done.returncode:
        raise dev.CannotGoOnError(f"The built program's self-test failed:\n{done.stdout}")


def archive() -> Path:
    """The folder in one file: .zip on Windows, else .tar.xz, in one order and with one owner."""
    system = {"darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    name = f"arolwg-{version()}-{system}-{platform.machine().lower()}"
    files = sorted(TREE.rglob("*"))
    if sys.platform == "win32":
        target = DIST / f"{name}.zip"
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
            for path in files:
                packed.write(path, Path(name) / path.relative_to(TREE))
        return target
    target = DIST / f"{name}.tar.xz"
    with tarfile.open(target, "w:xz") as packed_tar:
        for path in files:
            inside = str(Path(name) / path.relative_to(TREE))
            packed_tar.add(path, inside, recursive=False, filter=_nobodys)
    return target


def _nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def checksums(files: list[Path]) -> Path:
    """SHA256SUMS, as `sha256sum -c` reads it."""
    lines = (f"{hashlib.sha256(it.read_bytes()).hexdigest()}  {it.name}\n" for it in files)
    target = DIST / "SHA256SUMS"
    target.write_text("".join(lines), "utf-8")
    return target


if __name__ == "__main__":
    sys.exit(main())
