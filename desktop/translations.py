"""The language of the screens: finds the compiled Welsh, and puts it on or off while we run.

The source of every screen's Welsh is `resources/translations/cy/<room>.ts`. In a source tree
they are compiled here when one has changed; an installed program carries the result alone.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

import resources
from desktop.words import messages

FOLDER = Path(str(resources.__file__)).parent / "translations"
COMPILED = FOLDER / "arolwg_cy.qm"
LANGUAGES = {"en": "en_GB", "cy": "cy_GB"}


def install(app: QCoreApplication, language: str) -> None:
    """Speak "en" or "cy" from now on; open windows are told by LanguageChange.

    Raises KeyError for another language, and FileNotFoundError where the compiled Welsh is
    missing, which only a broken installation can be.
    """
    QLocale.setDefault(QLocale(LANGUAGES[language]))
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    if language == "cy":
        app.installTranslator(_welsh(app))
    messages.use_translator(QCoreApplication.translate, language)


def _welsh(app: QCoreApplication) -> QTranslator:
    compile_if_stale()
    translator = QTranslator(app)
    if not translator.load(str(COMPILED)):
        raise FileNotFoundError(COMPILED)
    return translator


def compile_if_stale() -> Path:
    """The compiled Welsh, made anew if a source is younger; in an installed program as it is."""
    sources = sorted((FOLDER / "cy").glob("*.ts"))
    if sources and _is_stale(sources):
        _compile(sources)
    return COMPILED


def _is_stale(sources: list[Path]) -> bool:
    newest = max(file.stat().st_mtime_ns for file in (*sources, FOLDER / "cy"))
    return not COMPILED.exists() or COMPILED.stat().st_mtime_ns <= newest


def _compile(sources: list[Path]) -> None:
    """Run Qt's lrelease; the result appears at once, so that a second start can't read half."""
    tool = qt_tool("lrelease")
    with tempfile.TemporaryDirectory(dir=FOLDER) as folder:
        made = Path(folder, COMPILED.name)
        files = [str(file) for file in sources]
        # one wording in two rooms is a warning of lrelease, which helps nobody who starts us
        quiet = subprocess.DEVNULL
        subprocess.run([tool, "-silent", *files, "-qm", str(made)], check=True, stderr=quiet)  # noqa: S603
        os.replace(made, COMPILED)


def qt_tool(name: str) -> Path:
    """The path of a tool that comes with PySide6, such as "lupdate"."""
    ending = ".exe" if sys.platform == "win32" else ""
    return Path(str(PySide6.__file__)).parent / f"{name}{ending}"
