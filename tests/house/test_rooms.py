"""The house keeps its shape: who imports whom, how long a module is, types and style."""

import subprocess
import sys
import tomllib

import pytest

LONGEST = 300
# A module over 300 lines, and why it is still one subject.
LONGER_FOR_A_REASON: dict[str, str] = {}

ROOMS_WITH_QT = {"widgets", "work", "shell", "cli"}


def tool_of_environment(root, *command):
    """Run a tool of this Python's environment in the root; its exit code and what it said."""
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=root, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def modules(root, *folders):
    return sorted(path for folder in folders for path in (root / folder).rglob("*.py"))


LINT = "from importlinter.cli import lint_imports_command as lint; lint()"


def lint_imports(folder):
    done = subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache", "--config", str(folder / "pyproject.toml")],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PYTHONIOENCODING": "utf-8", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def test_every_room_imports_only_what_it_may(root):
    code, said = lint_imports(root)
    assert code == 0, said


PLANTED = {
    "db/base.py": "import desktop.words.dates",
    "desktop/words/dates.py": "import sqlite3",
    "desktop/plan/plan.py": "import desktop.sampling.draw",
    "desktop/sampling/draw.py": "import PySide6.QtCore",
    "desktop/casework/page.py": "import desktop.plan.page, sqlalchemy",
    "desktop/plan/page/part.py": "import PySide6.QtWidgets",
    "desktop/plan/page/__init__.py": "import desktop.plan.page.part",
    "desktop/kitchen.py": "",
}


def test_the_contracts_catch_what_they_forbid_and_allow_pages_their_qt(root, tmp_path):
    text = (root / "pyproject.toml").read_text(encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
    rooms = ["db", "db/models", "desktop/work", "desktop/widgets", "desktop/framework"]
    bare = {f"{room}/__init__.py": "" for room in ["resources", "desktop", *rooms]}
    bare |= {"db/engine.py": "", "db/journal.py": ""}
    for name, line in (bare | PLANTED).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(line + "\n", encoding="utf-8")
        (tmp_path / name).parent.joinpath("__init__.py").touch()
    code, said = lint_imports(tmp_path)
    assert code == 1, said
    for caught in (
        "db is not allowed to import desktop",
        "desktop.plan is not allowed to import desktop.sampling",
        "desktop.sampling.draw is not allowed to import PySide6",
        "desktop.casework.page is not allowed to import desktop.plan.page",
        "desktop.casework.page is not allowed to import sqlalchemy",
        "desktop is not allowed to import sqlite3",
        "kitchen",
    ):
        assert caught in said
    assert "desktop.plan.page is not allowed to import PySide6" not in said


def test_every_folder_of_modules_is_a_package_that_the_contracts_see(root):
    folders = {path.parent for path in modules(root, "desktop", "db")}
    assert [str(it) for it in folders if not (it / "__init__.py").exists()] == []
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    named = {
        name.split(".")[1]
        for contract in contracts
        if "PySide6" in contract["forbidden_modules" if "layers" not in contract else "layers"]
        for name in contract["source_modules"]
        if name.startswith("desktop.")
    }
    on_disk = {it.name for it in (root / "desktop").iterdir() if (it / "__init__.py").exists()}
    assert on_disk - ROOMS_WITH_QT <= named


def test_a_module_has_one_subject_and_fits_in_300_lines(root):
    long = {
        path.relative_to(root).as_posix(): lines
        for path in modules(root, "desktop", "db", "packaging")
        if path.parent.name != "versions"  # a migration is as long as its step
        and (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST
    }
    assert sorted(long) == sorted(LONGER_FOR_A_REASON), long


@pytest.mark.parametrize("command", [("check",), ("format", "--check")], ids=lambda it: it[0])
def test_the_source_is_in_the_house_style(root, command):
    code, said = tool_of_environment(root, "ruff", *command, "--quiet", ".")
    assert code == 0, said


def test_every_function_is_typed(root):
    code, said = tool_of_environment(root, "mypy")
    assert code == 0, said
