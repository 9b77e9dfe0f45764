"""Files that the page writes: the empty form, and the lines of enquiry for the team."""

from collections.abc import Callable
from pathlib import Path

from desktop.plan.exports import note_export
from desktop.self_assessment.brief import make_brief, write_brief
from desktop.self_assessment.form import write_form
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.work.desk import Desk

NOTED = QT_TRANSLATE_NOOP("self_assessment", "Note a file that was written")
Written = Callable[[Path], object]
Refused = Callable[[str], object]


def write_form_file(desk: Desk, file: Path, written: Written, refused: Refused) -> None:
    """The form holds nothing of anybody's, so it is not noted."""
    desk.work.read(
        lambda session: write_form(session, desk.inspection_id, desk.framework, file),
        lambda _: written(file),
        lambda message: refused(say(message)),
    )


def write_brief_file(desk: Desk, file: Path, written: Written, refused: Refused) -> None:
    """The lines of enquiry, noted as a file that left the store."""

    def note(_: object) -> None:
        desk.work.write(
            Message(NOTED),
            lambda writing: note_export(writing, desk.inspection_id, "lines of enquiry", file),
            lambda _: written(file),
        )

    desk.work.read(
        lambda session: write_brief(
            make_brief(session, desk.inspection_id, desk.framework, desk.language), file
        ),
        note,
        lambda message: refused(say(message)),
    )
