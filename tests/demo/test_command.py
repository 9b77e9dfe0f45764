"""`arolwg demo` and `arolwg shots`, over the demo that these tests have built already."""

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from db.store import Store
from desktop.cli import main
from desktop.cli.demo import fresh
from desktop.demo import build
from desktop.demo.build import Demo
from desktop.sampling.certificate import read_certificate
from desktop.shell.stages import stages_here
from tests.stores import PASSPHRASE as EMPTY_STORE


@pytest.fixture
def built_already(
    demo: Demo,
    monkeypatch: pytest.MonkeyPatch,
    qapp: QApplication,
) -> None:
    """The demo is copied to the folder instead of entered again."""

    def copied(folder: Path, _tell: object = None) -> Demo:
        folder.mkdir(parents=True, exist_ok=True)
        for file in demo.store.parent.iterdir():
            shutil.copy(file, folder / file.name)
        return Demo(folder / demo.store.name, demo.inspections)

    monkeypatch.setattr(build, "build_demo", copied)


@pytest.mark.usefixtures("built_already")
def test_demo_writes_documents_and_pictures_and_names_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], demo: Demo
) -> None:
    folder = tmp_path / "out"
    assert main.run(["--json", "demo", "--no-window", "--out", str(folder)]) == 0
    data = json.loads(capsys.readouterr().out)
    assert Path(data["workspace"]).is_relative_to(folder)
    assert data["inspections"] == [str(one) for one in demo.inspections.values()]
    written = [Path(one).relative_to(folder) for one in data["documents"]]
    assert all((folder / one).stat().st_size > 100 for one in written)
    names = {str(one) for one in written}
    for letter in ("children/inspection-report", "evaluation/performance-evaluation-letter"):
        assert {f"{letter}.{lang}{end}" for lang in ("en", "cy") for end in (".pdf", ".docx")} <= (
            names
        )
    for name in demo.inspections:
        assert {f"{name}/drawn-list.xlsx", f"{name}/drawn-list.csv"} <= names
        certificate = (folder / name / "sampling-certificate.json").read_bytes()
        assert read_certificate(certificate)[0].hash
    pictures = {one.stem for one in written if one.parts[0] == "pictures"}
    assert {stage.id.replace("_", "-") for stage in stages_here()} <= pictures


@pytest.mark.usefixtures("built_already")
def test_a_folder_in_use_is_never_written_over(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    assert fresh(folder) == folder
    folder.mkdir()
    assert fresh(folder) == folder
    (folder / "mine.txt").write_text("mine")
    assert fresh(folder) == tmp_path / "out-2"


def test_shots_draws_what_there_is_in_the_theme_that_is_asked_for(
    store: Store,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    qapp: QApplication,
) -> None:
    assert qapp is not None
    store.close()
    monkeypatch.setenv("AROLWG_PASSPHRASE", EMPTY_STORE)
    folder = tmp_path / "pictures"
    call = ["--json", "--workspace", str(store.path), "shots", str(folder), "--theme", "dark"]
    assert main.run(call) == 0
    pictures = [Path(one) for one in json.loads(capsys.readouterr().out)["pictures"]]
    assert "inspections" in {one.stem for one in pictures}
    image = QImage(str(folder / "inspections.png"))
    assert image.pixelColor(image.width() - 40, image.height() - 40).lightness() < 128


@pytest.mark.usefixtures("built_already")
def test_a_demo_that_is_there_is_opened_as_it_was_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "out"
    build.build_demo(folder)
    (folder / "children").mkdir()
    (folder / "children" / "report.pdf").write_bytes(b"%PDF")
    assert main.run(["--json", "demo", "--no-window", "--out", str(folder)]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["workspace"] == str(folder / build.STORE)
    assert len(data["inspections"]) == 2
    assert data["documents"] == [str(folder / "children" / "report.pdf")]
