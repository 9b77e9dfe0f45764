"""What Windows shows of the program: the version resource and the icon, made into build/."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[2]
VERSION = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}),
  kids=[
    StringFileInfo([StringTable("080904B0", [
      StringStruct("CompanyName", "The Arolwg developers"),
      StringStruct("FileDescription", "Arolwg"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("LegalCopyright", "MIT licence"),
      StringStruct("ProductName", "Arolwg"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0809, 1200])]),
  ],
)
"""


def main() -> None:
    """Write build/version.txt and build/arolwg.ico."""
    build = ROOT / "build"
    build.mkdir(exist_ok=True)
    (build / "version.txt").write_text(version_resource(), "utf-8")
    application = QGuiApplication([])
    if not icon().save(str(build / "arolwg.ico")):
        raise OSError(f"{build / 'arolwg.ico'} can't be written")
    application.quit()


def version_resource() -> str:
    """PyInstaller's text form of VERSIONINFO, in British English."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    parts = [int(it) for it in project["version"].split(".")]
    numbers = tuple([*parts, 0, 0, 0, 0][:4])
    return VERSION.format(numbers=numbers, version=project["version"])


def icon() -> QImage:
    """The icon at 256 pixels, from which Windows makes the smaller ones."""
    picture = QImage(256, 256, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(ROOT / "packaging" / "linux" / "arolwg.svg")).render(painter)
    painter.end()
    return picture


if __name__ == "__main__":
    main()
