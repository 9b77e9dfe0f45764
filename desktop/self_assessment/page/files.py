"""Files that the page writes: the empty form, and the lines of enquiry for the team."""

from collections.abc import Callable
from pathlib import Path

from db.sessions import Session, Writing
from desktop.plan.exports import note_export
from desktop.self_assessment.brief import brief_file, make_brief
from desktop.self_assessment.form import form_file
from desktop.words.messages import QT_TRANSLATE_NOOP, say
from desktop.work.desk import Desk
from desktop.work.out import write_out

NOTED = QT_TRANSLATE_NOOP("self_assessment", "Note a file that was written")
Written = Callable[[Path], object]
Refused = Callable[[str], object]


def write_form_file(desk: Desk, file: Path, written: Written, refused: Refused) -> None:
    """The form holds nothing of anybody's, so it is not noted."""
    write_out(
        desk.work, file,
        lambda session, _: form_file(session, desk.inspection_id, desk.framework, file),
        lambda _: written(file),
        lambda message: refused(say(message)),
    )  # fmt: skip


def write_brief_file(desk: Desk, file: Path, written: Written, refused: Refused) -> None:
    """The lines of enquiry, noted as a file that left the store."""

    def make(session: Session, _progress: object) -> bytes:
        brief = make_brief(session, desk.inspection_id, desk.framework, desk.language)
        return brief_file(brief, file)

    def note(writing: Writing, content: bytes) -> None:
        note_export(writing, desk.inspection_id, "lines of enquiry", file, content)

    write_out(
        desk.work, file, make, lambda _: written(file), lambda message: refused(say(message)),
        (NOTED, note),
    )  # fmt: skip
