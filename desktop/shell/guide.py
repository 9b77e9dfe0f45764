"""The guide that comes with the program: a site of plain files, opened in the browser, offline."""

from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

FIRST = {"en": "index.html", "cy": "cy/index.html"}


def first_page(language: str, folder: Path | None = None) -> Path | None:
    """The guide's first page in "en" or "cy"; None where none was built in."""
    shipped = folder or Path(str(files("resources"))) / "guide"
    page = shipped / FIRST[language]
    return page if page.is_file() else None


def open_guide(language: str) -> bool:
    """Show it; False where there is none, or no browser."""
    page = first_page(language)
    return page is not None and QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))
