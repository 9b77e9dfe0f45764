"""What kind of file came, before anything opens it."""

import io
import zipfile
from typing import Literal

from desktop.self_assessment.form.shape import FormTrouble
from desktop.words.messages import QT_TRANSLATE_NOOP

Kind = Literal["xlsx", "ods", "docx"]
OPENED = 128 * 1024 * 1024  # bytes that all parts of a file may have unpacked
PARTS = 2_000
OLD_OFFICE = b"\xd0\xcf\x11\xe0"  # binary Office, and any Office file under a password


def kind_of(name: str, content: bytes) -> Kind:
    """By what is inside, not by the ending of the name. Raises FormTrouble."""
    if not content:
        raise FormTrouble(
            QT_TRANSLATE_NOOP("self_assessment", "{file} is empty. Ask for it again."), file=name
        )
    if content.startswith(OLD_OFFICE):
        raise FormTrouble(
            QT_TRANSLATE_NOOP(
                "self_assessment",
                "{file} is under a password, or of an old Office format. "
                "Save it without a password as .xlsx or .docx.",
            ),
            file=name,
        )
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            infos = package.infolist()
            kind = _kind({info.filename for info in infos}, package)
    except (zipfile.BadZipFile, KeyError, RuntimeError, OSError, ValueError):
        infos, kind = [], None
    if kind is None:
        raise FormTrouble(
            QT_TRANSLATE_NOOP(
                "self_assessment", "{file} is no form that can be read: it is not .xlsx or .docx."
            ),
            file=name,
        )
    if len(infos) > PARTS or sum(info.file_size for info in infos) > OPENED:
        raise FormTrouble(
            QT_TRANSLATE_NOOP(
                "self_assessment", "{file} is far larger than a form: it was not read."
            ),
            file=name,
        )
    return kind


def _kind(parts: set[str], package: zipfile.ZipFile) -> Kind | None:
    if "xl/workbook.xml" in parts:
        return "xlsx"
    if "word/document.xml" in parts:
        return "docx"
    if "mimetype" in parts and package.read("mimetype").endswith(b"opendocument.spreadsheet"):
        return "ods"
    return None
