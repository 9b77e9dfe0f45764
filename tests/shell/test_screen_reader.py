"""What a screen reader is really told, through AT-SPI, of a window on a real (virtual) screen."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from db.store import open_store
from tests.stages import begun
from tests.stores import PASSPHRASE

PYTHON = "/usr/bin/python3"  # the system's: pyatspi is a package of the system
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
ROOT = Path(__file__).parents[2]
SCRIPT = """
Xvfb -displayfd 3 -screen 0 1400x900x24 3>display 2>/dev/null & screen=$!
while ! [ -s display ]; do :; done
export DISPLAY=:$(cat display)
{launcher} --launch-immediately 2>/dev/null & bus=$!
mkfifo end
show="{python} -m tests.shell.show_window {store} settings.ini {stage}"
$show <end >shown 2>/dev/null & window=$!
exec 4>end
for stage in {stages}; do
  [ $stage = {stage} ] || echo $stage >&4
  while ! grep -q "ready $stage" shown && kill -0 $window; do :; done
  {system} {listen} >told-$stage.json
done
exec 4>&-
wait $window
kill $bus $screen
"""


def _missing():
    for tool in ("Xvfb", "dbus-run-session"):
        if shutil.which(tool) is None:
            return f"{tool} is not here"
    if not LAUNCHER.exists():
        return "at-spi2-core is not here"
    has = subprocess.run([PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
    return "python3-pyatspi is not here" if has.returncode else ""


@pytest.fixture
def told(store, tmp_path):
    """`told(*stages)`: what is shown of each of these pages, from outside."""
    missing = _missing()
    if missing:
        pytest.skip(missing)
    path = store.path
    inspection = begun(store)
    store.close()

    def listen(*stages):
        stage = stages[0]
        settings = f"[General]\ninspection={inspection}\nstage={stage}\nlanguage=en\n"
        (tmp_path / "settings.ini").write_text(settings, "utf-8")
        script = SCRIPT.format(
            launcher=LAUNCHER, python=sys.executable, system=PYTHON, stage=stage, store=path,
            stages=" ".join(stages),
            listen=ROOT / "tests" / "shell" / "listen.py",
        )  # fmt: skip
        environment = {
            **os.environ, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }  # fmt: skip
        subprocess.run(
            ["dbus-run-session", "--", "bash", "-c", script],
            cwd=tmp_path, env=environment, timeout=120, check=True, capture_output=True,
        )  # fmt: skip
        return [json.loads((tmp_path / f"told-{it}.json").read_text("utf-8")) for it in stages]

    return listen


def test_that_a_screen_reader_is_told_names_roles_and_values(told):
    found, *others = told("plan", "sampling", "evidence", "findings", "follow_up")
    by_name = {(it["role"], it["name"]): it for it in found}
    title = by_name["text", "Title"]
    assert title["text"] == "Children's services 2017"
    assert "editable" in title["states"]
    assert "checked" in by_name["radio button", "Children"]["states"]
    assert by_name["radio button", "Children"]["description"] == "Service"
    stages = [it for it in found if it["name"].startswith("Plan, ")]
    assert [it["role"] for it in stages] == ["radio button"]
    edition = by_name["text", "Edition of the Code of Practice"]
    assert edition["description"].startswith("Which edition applies")
    stops = [it for it in found if "focusable" in it["states"]]
    assert [it for it in stops if not it["name"]] == []
    assert any("focused" in it["states"] for it in stops)
    for page in others:
        stops = [it for it in page if "focusable" in it["states"]]
        assert len(stops) > 10
        assert [it for it in stops if not it["name"]] == []
        assert any("focused" in it["states"] for it in stops)
    cells = [it["name"] for it in others[1] if it["role"] == "table cell"]
    assert "1 Access, Case file: 0" in cells  # a square of the matrix, in words


@pytest.fixture
def store(made_store, tmp_path):
    folder = shutil.copytree(made_store.parent, tmp_path / "made")
    return open_store(folder / made_store.name, PASSPHRASE)
