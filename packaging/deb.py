"""Makes the Debian package of the tree that build.py left in dist/arolwg.

No maintainer scripts: Debian's own triggers register the menu entry, icon and MIME type, and
removal takes away the tree and nothing else. What it depends on is read from the libraries.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HERE = ROOT / "packaging" / "linux"
TREE = ROOT / "dist" / "arolwg"
STAGE = ROOT / "build" / "deb"
DIST = ROOT / "dist"

# From packaging/linux to the place in the system.
PLACES = {
    "arolwg.desktop": "usr/share/applications",
    "arolwg.svg": "usr/share/icons/hicolor/scalable/apps",
    "arolwg.metainfo.xml": "usr/share/metainfo",
    "arolwg-mime.xml": "usr/share/mime/packages",
}
# Newer than what we use, and not in every Ubuntu that can run the rest.
TOO_STRICT = {"libx11-xcb1 (>= 2:1.8.4)": "libx11-xcb1"}
# Loaded by name at run time, so that no library's header tells of them.
LOADED_BY_NAME = ("libgl1", "libegl1", "libfontconfig1", "libxcb-cursor0")
CONTROL = """Package: arolwg
Version: {version}
Section: misc
Priority: optional
Architecture: {architecture}
Maintainer: The Arolwg developers <arolwg@arolwg.invalid>
Installed-Size: {size}
Depends: {depends}
Recommends: cups-client, xdg-utils
Description: inspections of social services, from the long-list to the letter
 A fair sample with its certificate, reviews of cases, interviews, findings with
 their evidence, and the report or letter in English and in Welsh. Everything is
 kept in one encrypted file on this computer.
"""


def main() -> None:
    """Stage the tree, work out what it needs, and pack it."""
    shutil.rmtree(STAGE, ignore_errors=True)
    stage()
    control = CONTROL.format(
        version=version(), architecture=architecture(), size=size(), depends=depends()
    )
    (STAGE / "DEBIAN").mkdir()
    (STAGE / "DEBIAN" / "control").write_text(control, "utf-8")
    sums = [f"{md5(path)}  {path.relative_to(STAGE)}\n" for path in packed_files()]
    (STAGE / "DEBIAN" / "md5sums").write_text("".join(sums), "utf-8")
    set_times()
    target = DIST / f"arolwg_{version()}_{architecture()}.deb"
    packing = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "-Sextreme", "--build"]
    subprocess.run([*packing, str(STAGE), str(target)], check=True, stdout=subprocess.DEVNULL)


def stage() -> None:
    """Everything at the place it has in the system."""
    shutil.copytree(TREE, STAGE / "usr/lib/arolwg", symlinks=True)
    for name, place in PLACES.items():
        (STAGE / place).mkdir(parents=True, exist_ok=True)
        shutil.copy(HERE / name, STAGE / place / name)
    (STAGE / "usr/bin").mkdir()
    (STAGE / "usr/bin/arolwg").symlink_to("../lib/arolwg/arolwg")
    manual = STAGE / "usr/share/man/man1/arolwg.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(gzip.compress((HERE / "arolwg.1").read_bytes(), mtime=0))
    papers = STAGE / "usr/share/doc/arolwg"
    papers.mkdir(parents=True)
    shutil.copy(TREE / "licences" / "arolwg.txt", papers / "copyright")
    (papers / "guide").symlink_to("../../../lib/arolwg/_internal/resources/guide")
    for path in STAGE.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)


def depends() -> str:
    """What dpkg-shlibdeps reads from the libraries that come from the system."""
    work = STAGE.with_name("shlibdeps")
    (work / "debian").mkdir(parents=True, exist_ok=True)
    (work / "debian" / "control").write_text(
        "Source: arolwg\n\nPackage: arolwg\nArchitecture: any\n", "utf-8"
    )
    libraries = [path for path in TREE.rglob("*") if is_library(path)]
    private = sorted({f"-l{path.parent}" for path in libraries})
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *private]
    done = subprocess.run(
        [*command, *map(str, libraries)], cwd=work, capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"dpkg-shlibdeps: {done.stderr[-2000:]}")
    found = re.split(r",\s*", done.stdout.removeprefix("shlibs:Depends=").strip())
    named = {TOO_STRICT.get(it, it) for it in found}
    plain = {it.split()[0] for it in named}
    return ", ".join(sorted(named | (set(LOADED_BY_NAME) - plain)))


def is_library(path: Path) -> bool:
    """An ELF file, to be asked what it links to."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def packed_files() -> list[Path]:
    """The files of the package, without what describes it."""
    files = (path for path in sorted(STAGE.rglob("*")) if path.is_file())
    return [path for path in files if not path.is_symlink() and "DEBIAN" not in path.parts]


def md5(path: Path) -> str:
    """dpkg --verify asks for MD5: it finds accidents, not attackers."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def size() -> int:
    """KiB on the disk."""
    return sum(path.lstat().st_size for path in packed_files()) // 1024


def version() -> str:
    """From pyproject.toml."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"])


def architecture() -> str:
    """Debian's name of this processor."""
    asked = ["dpkg", "--print-architecture"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def set_times() -> None:
    """One time for every file: SOURCE_DATE_EPOCH, which build.py sets."""
    moment = int(os.environ["SOURCE_DATE_EPOCH"])
    for path in [STAGE, *STAGE.rglob("*")]:
        os.utime(path, (moment, moment), follow_symlinks=False)


if __name__ == "__main__":
    main()
