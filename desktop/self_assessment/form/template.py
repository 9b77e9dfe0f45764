"""The empty form, in the format that its file's ending asks for."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import IO
from uuid import UUID

from sqlalchemy.orm import Session

from db.models import Inspection
from db.whole import put
from desktop.framework import Framework
from desktop.self_assessment.form.shape import FormTrouble
from desktop.words.messages import QT_TRANSLATE_NOOP


def form_file(session: Session, inspection_id: UUID, framework: Framework, path: Path) -> bytes:
    """The form of the inspection of that id, as the ending of `path` asks. Raises FormTrouble."""
    return _made(framework, session.get_one(Inspection, inspection_id), path)


def write_template(framework: Framework, inspection: Inspection, path: Path) -> None:
    """The bilingual form as XLSX or DOCX, by the ending of `path`. Raises FormTrouble, OSError."""
    put(path, _made(framework, inspection, path))


def _made(framework: Framework, inspection: Inspection, path: Path) -> bytes:
    from desktop.self_assessment.form.document import write_document
    from desktop.self_assessment.form.workbook import write_workbook

    writers: dict[str, Callable[[Framework, Inspection, IO[bytes]], None]] = {
        ".xlsx": write_workbook,
        ".docx": write_document,
    }
    writer = writers.get(path.suffix.lower())
    if writer is None:
        raise FormTrouble(
            QT_TRANSLATE_NOOP(
                "self_assessment", "{file}: the form is written as .xlsx or .docx. Choose one."
            ),
            file=path.name,
        )
    made = BytesIO()
    writer(framework, inspection, made)
    return made.getvalue()
