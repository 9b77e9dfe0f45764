"""A form that came back: from a file, or from the store."""

from pathlib import Path

from desktop.framework import Framework
from desktop.self_assessment.form.package import kind_of
from desktop.self_assessment.form.shape import FormReading, FormTrouble, assemble
from desktop.words.messages import QT_TRANSLATE_NOOP

LARGEST = 20 * 1024 * 1024  # bytes; the form itself has some 20 kB


def read_form(path: Path, framework: Framework) -> FormReading:
    """What came back, with doubts; nothing is kept yet. Raises FormTrouble."""
    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= LARGEST else b""
    except OSError as problem:
        raise FormTrouble(
            QT_TRANSLATE_NOOP(
                "self_assessment", "{file} can't be read. Check that it is still there."
            ),
            file=path.name,
        ) from problem
    if size > LARGEST:
        raise FormTrouble(
            QT_TRANSLATE_NOOP(
                "self_assessment", "{file} is far larger than a form: it was not read."
            ),
            file=path.name,
        )
    return read_content(path.name, content, framework)


def read_content(name: str, content: bytes, framework: Framework) -> FormReading:
    """As `read_form`, for a file that is at hand (one kept in the store)."""
    from desktop.self_assessment.form.document import read_document
    from desktop.self_assessment.form.workbook import read_workbook

    kind = kind_of(name, content)
    reader = read_document if kind == "docx" else read_workbook
    return assemble(name, content, kind, reader(name, content), framework)
