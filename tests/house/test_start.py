"""The window does not wait for what it does not need yet, and Python's own sqlite3 never comes."""

import json
import subprocess
import sys

import pytest

from db.store import create_store
from tests.stages import begun
from tests.stores import LIGHT, PASSPHRASE

HEAVY = (
    *("numpy", "highspy", "openpyxl", "python_calamine", "reportlab", "alembic", "pypdfium2"),
    *("pikepdf", "pyhanko", "docx", "lxml", "PIL", "spylls", "holidays", "keyring", "pyrage"),
)
FIRST_PAINT = """
import json, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from db.store import open_store
from desktop.app import Program
from desktop.shell.settings import Settings

store, secret, ini = sys.argv[1:]
app = QApplication([])
program = Program(app, Settings(Path(ini)))
program.open_door(Path(store))
app.processEvents()
door = sorted(sys.modules)
program.gate.close()
program.open_window(open_store(Path(store), secret))
app.processEvents()
program.window.grab()
print(json.dumps({"door": door, "window": sorted(sys.modules)}))
program.window.close()
app.processEvents()
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory, root):
    """Modules in memory once the door, then the window has been painted."""
    folder = tmp_path_factory.mktemp("start")
    store, _sheet = create_store(folder / "a.store", PASSPHRASE, "First inspector", LIGHT)
    with store:
        begun(store)
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, folder / "a.store", PASSPHRASE, folder / "a.ini"],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.parametrize("when", ["door", "window"])
def test_nothing_heavy_is_loaded_at_first_paint(loaded, when):
    assert [name for name in HEAVY if name in loaded[when]] == []


@pytest.mark.parametrize("when", ["door", "window"])
def test_the_driver_of_an_unencrypted_store_is_never_loaded(loaded, when):
    assert "sqlite3" not in loaded[when]
