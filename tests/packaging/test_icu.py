"""ICU's data without other languages sorts and compares Welsh and English as before."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux's Qt brings ICU")
ASKED = """
from PySide6.QtCore import QCollator, QLocale
words = ["llan", "lwc", "chwaer", "cyw", "ddoe", "dyn", "ŵyn", "tŷ", "ty", "rhaw", "rwan", "Éire",
         "eira", "DA-10", "DA-9", "zebra", "Zürich", "ŷd", "a'r", "ar", "ngwlad", "nant"]
for name in ("en_GB", "cy_GB", "C"):
    for numeric in (False, True):
        collator = QCollator(QLocale(name))
        collator.setNumericMode(numeric)
        order = sorted(words, key=collator.sortKey)
        print(name, numeric, order, [collator.compare(a, b) > 0 for a, b in zip(words, words[1:])])
    print([QLocale(name).toUpper(it) for it in words], [QLocale(name).toLower(it) for it in words])
"""


@pytest.fixture(scope="module")
def icu(tool):
    return tool("icu")


@pytest.fixture(scope="module")
def library():
    import PySide6

    return next(Path(PySide6.__file__).parent.glob("Qt/lib/libicudata.so.*"))


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("root.res", True),
        ("cy.res", True),
        ("en_GB.res", True),
        ("fr.res", False),
        ("zh_Hant_TW.res", False),
        ("coll/cy.res", True),
        ("coll/de__PHONEBOOK.res", False),
        ("coll/ucadata.icu", True),
        ("nfkc.nrm", True),
        ("supplementalData.res", True),
        ("ibm-1047_P100-1995.cnv", False),
        ("translit/Any_Accents.res", False),
        ("brkitr/thaidict.dict", False),
        ("brkitr/word.brk", True),
    ],
)
def test_what_is_left_is_of_no_language_or_of_ours(icu, name, kept):
    assert icu.is_kept(name) is kept


def test_what_is_taken_apart_and_put_together_is_the_same(icu, library):
    header, items = icu.opened(library.read_bytes())
    assert len(items) > 3000
    again = icu.opened(as_library(icu.closed(header, items)))
    assert again[0] == header
    assert {name: it.rstrip(b"\0") for name, it in again[1].items()} == {
        name: it.rstrip(b"\0") for name, it in items.items()
    }


def as_library(data):
    """As much of a library as is looked at: a header, and one section that the data fills."""
    head = bytearray(64 + 64)
    head[40:48] = (64).to_bytes(8, "little")
    head[58:62] = (64).to_bytes(2, "little") + (1).to_bytes(2, "little")
    head[64 + 24 : 64 + 40] = len(head).to_bytes(8, "little") + len(data).to_bytes(8, "little")
    return bytes(head) + data


@pytest.mark.skipif(not shutil.which("ld"), reason="binutils is not installed")
def test_qt_sorts_with_the_slim_data_as_it_does_with_the_whole(icu, library, tmp_path):
    slim = tmp_path / library.name
    shutil.copy(library, slim)
    icu.slim(slim)
    assert slim.stat().st_size < library.stat().st_size / 5
    whole, less = (said({}), said({"LD_PRELOAD": str(slim)}))
    assert less == whole
    assert whole.index("'lwc'") < whole.index("'rwan'")


def said(more):
    environment = os.environ | more
    command = [sys.executable, "-c", ASKED]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout
