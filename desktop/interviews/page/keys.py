"""The keys of the notes: tag, mark and link without leaving the keyboard.

Free of the window's own keys (Ctrl+Q, K, F, O, L, B, Z) and of those that text boxes take.
"""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from desktop.interviews.page.names_bar import spelling_asked
from desktop.interviews.page.notes_view import NotesView
from desktop.widgets.command import Command
from desktop.widgets.picker import Picker
from desktop.work.desk import Desk


def note_commands(view: NotesView, desk: Desk) -> list[Command]:
    """Everything that can be done to the notes that are chosen, or to the one being typed."""
    tr = partial(QCoreApplication.translate, "note_keys")

    def why_not() -> str | None:
        return None if view.line else tr("Plan an interview first.")

    def command(name: str, caption: str, key: str, run: partial[None]) -> Command:
        return Command(f"note.{name}", caption, run, key, why_not)

    found = [
        command(
            f"dimension.{one.id}",
            tr("Dimension: {name}").format(name=one.short.of(desk.language).replace("&", "&&")),
            f"Ctrl+{number}",
            partial(view.tag, dimension=one.id),
        )
        for number, one in enumerate(desk.framework.dimensions[:9], 1)
    ]
    return [
        *found,
        command("quote", tr("Mark as a quote"), "Ctrl+I", partial(view.tag, quote=True)),
        command("concern", tr("Mark as a concern"), "Ctrl+R", partial(view.tag, concern=True)),
        command("strength", tr("A strength"), "Ctrl+G", partial(view.tag, weight="strength")),
        command("gap", tr("A gap"), "Ctrl+Shift+G", partial(view.tag, weight="gap")),
        command("case", tr("Link a case…"), "Ctrl+T", partial(_pick_case, view)),
        command("line", tr("Link a line of enquiry…"), "Ctrl+J", partial(_pick_line, view)),
        command(
            "spelling",
            tr("Spelling of this word…"),
            "Ctrl+;",
            partial(spelling_asked, view.marking, view),
        ),
        command("spelling.off", tr("Mark spelling, or not"), "", partial(view.marking.switch)),
        command("names", tr("Replace a name by a role…"), "", partial(view.names.replace)),
        command("next", tr("Next note"), "Ctrl+Return", partial(view.next_note)),
        command("remove", tr("Remove the chosen notes"), "", partial(view.remove_chosen)),
    ]


def _pick_case(view: NotesView) -> None:
    options = [(str(case), name) for name, case in view.known.cases.items()]
    title = QCoreApplication.translate("note_keys", "Which case is it about?")
    picker = Picker(title, options, lambda it: view.tag(sampled_case_id=UUID(it)), view)
    picker.open()


def _pick_line(view: NotesView) -> None:
    options = [(str(line), name) for name, line in view.known.lines.items()]
    title = QCoreApplication.translate("note_keys", "Which line of enquiry does it answer?")
    picker = Picker(title, options, lambda it: view.tag(line_of_enquiry_id=UUID(it)), view)
    picker.open()
