"""What is shipped and is no package of the lock: libraries inside packages, Python, words, fonts.

`unnamed` compares a built tree with what the notices name: nothing may be inside unnamed.
"""

from __future__ import annotations

import re
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import Distribution, distribution
from pathlib import Path

HERE = Path(__file__).parent
TEXTS = HERE / "licences"
RESOURCES = HERE.parent / "resources"


@dataclass(frozen=True)
class Part:
    """A library, a font or words of others; `inside` is the package or folder that brings it.

    `files` matches its file's name, where it is a file of its own. `texts` are licence texts
    beside those that the package carries.
    """

    name: str
    licence: str
    inside: str
    files: str = ""
    texts: tuple[Path, ...] = ()


INSIDE = (
    Part("OpenSSL", "Apache-2.0", "sqlcipher3", texts=(TEXTS / "Apache-2.0.txt",)),
    Part("OpenSSL", "Apache-2.0", "cryptography"),
    Part("SQLCipher", "BSD-3-Clause", "sqlcipher3", texts=(TEXTS / "sqlcipher.txt",)),
    Part("SQLite", "blessing", "sqlcipher3"),
    Part("Argon2", "CC0-1.0 OR Apache-2.0", "argon2-cffi-bindings"),
    Part("age (rage)", "MIT OR Apache-2.0", "pyrage"),
    Part("calamine", "MIT", "python-calamine"),
    Part("Qt", "LGPL-3.0-only", "pyside6-essentials", r"libQt6|Qt6", (TEXTS / "qt.txt",)),
    Part("ICU", "MIT", "pyside6-essentials", r"libicu", (TEXTS / "icu.txt",)),
    Part("PDFium", "BSD-3-Clause AND Apache-2.0", "pypdfium2", r"(lib)?pdfium"),
    Part("OpenBLAS", "BSD-3-Clause", "numpy", r"libscipy_openblas"),
    Part("libgfortran", "GPL-3.0-or-later WITH GCC-exception-3.1", "numpy", r"libgfortran"),
    Part("libquadmath", "LGPL-2.1-or-later", "numpy", r"libquadmath"),
    Part("HiGHS", "MIT", "highspy", r"libhighs"),
    Part("QPDF", "Apache-2.0", "pikepdf", r"libqpdf"),
    Part("libjpeg-turbo", "IJG AND BSD-3-Clause", "pikepdf", r"libjpeg"),
    Part("libjpeg-turbo", "IJG AND BSD-3-Clause", "pillow", r"libjpeg"),
    Part("libtiff", "libtiff", "pillow", r"libtiff"),
    Part("OpenJPEG", "BSD-2-Clause", "pillow", r"libopenjp2"),
    Part("libxcb", "X11", "pillow", r"libxcb"),
    Part("libXau", "X11", "pillow", r"libXau"),
    Part("XZ Utils", "0BSD", "pillow", r"liblzma"),
    Part("Zstandard", "BSD-3-Clause", "pillow", r"libzstd"),
    Part("libxml2, libxslt", "MIT", "lxml"),
)
BESIDE = (
    Part("Python", "PSF-2.0", "the program", r"(lib)?python3",
         (Path(sysconfig.get_path("stdlib"), "LICENSE.txt"),)),
    Part("Source Sans 3", "OFL-1.1", "resources/fonts", texts=(RESOURCES / "fonts/OFL.txt",)),
    Part("Welsh dictionary (Bangor University)", "LGPL-3.0-or-later", "resources/spelling",
         texts=(RESOURCES / "spelling/cy.licence.txt", TEXTS / "LGPL-3.0.txt")),
    Part("English dictionary (SCOWL)", "MIT AND BSD-3-Clause", "resources/spelling",
         texts=(RESOURCES / "spelling/en-gb.licence.txt",)),
    Part("Lato, Font Awesome", "OFL-1.1", "the guide", texts=(TEXTS / "OFL-1.1.txt",)),
    Part("Roboto Slab", "Apache-2.0", "the guide", texts=(TEXTS / "Apache-2.0.txt",)),
    Part("jQuery", "MIT", "the guide"),
)  # fmt: skip
# Tools whose own code ends up in what they make.
MADE_WITH = ("pyinstaller", "mkdocs")
# Ours, and what the freezer itself adds.
OURS = {"desktop", "db", "resources", "_pyi_rth_utils"}
A_LIBRARY = re.compile(r"^(lib.+\.so[.\d]*|.+\.dll)$", re.I)


def made_with() -> list[Distribution]:
    """The tools of the build that leave code of their own in it, as far as they are here."""
    names = {it.casefold() for it in MADE_WITH}
    return [distribution(it) for it in MADE_WITH if it in names and _is_here(it)]


def _is_here(name: str) -> bool:
    return any(True for _ in Distribution.discover(name=name))


def unnamed(tree: Path, packages: Iterable[Distribution]) -> Iterator[str]:
    """Libraries and modules of a built tree that belong to nothing which the notices name."""
    known = [*INSIDE, *BESIDE]
    own = tuple(f"lib{it.metadata['Name'].lower().partition('-')[0]}" for it in packages)
    for path in sorted(tree.rglob("*")):
        of_qt = "PySide6" in path.parts  # one project, named as a whole
        if A_LIBRARY.match(path.name) and not path.is_symlink() and not of_qt:
            named = any(it.files and re.match(it.files, path.name) for it in known)
            if not named and not path.name.lower().startswith(own):
                yield path.name
    modules = OURS | {name for it in packages for name in modules_of(it)}
    for name in frozen_modules(tree):
        if name not in modules and not is_pythons(name):
            yield name


def modules_of(package: Distribution) -> set[str]:
    """The names that a package is imported by."""
    return {
        (it.parts[0] if len(it.parts) > 1 else it.name.partition(".")[0])
        for it in package.files or []
        if it.suffix in (".py", ".so", ".pyd")
    }


def is_pythons(name: str) -> bool:
    """Does a module belong to Python itself?"""
    return name in sys.stdlib_module_names or name.startswith("_sysconfigdata_")


def frozen_modules(tree: Path) -> set[str]:
    """The first parts of the names of all modules that the starter carries."""
    starters = [tree / it for it in ("arolwg", "arolwg.exe") if (tree / it).is_file()]
    readers = import_module("PyInstaller.archive.readers")  # of the build, not of the tests
    archive = readers.CArchiveReader(str(starters[0])).open_embedded_archive("PYZ.pyz")
    return {str(name).partition(".")[0] for name in archive.toc}
