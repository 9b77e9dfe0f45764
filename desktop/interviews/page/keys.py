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

translate = QCoreApplication.translate


def note_commands(view: NotesView, desk: Desk) -> list[Command]:
    """Everything that can be done to the notes that are chosen, or to the one being typed."""

    def why_not() -> str | None:
        return None if view.line else translate("note_keys", "Plan an interview first.")

    def command(name: str, caption: str, key: str, run: partial[None]) -> Command:
        return Command(f"note.{name}", caption, run, key, why_not)

    found = [
        command(
            f"dimension.{one.id}",
            translate("note_keys", "Dimension: {name}").format(
                name=one.short.of(desk.language).replace("&", "&&")
            ),
            f"Ctrl+{number}",
            partial(view.tag, dimension=one.id),
        )
        for number, one in enumerate(desk.framework.dimensions[:9], 1)
    ]
    return [
        *found,
        command(
            "quote",
            translate("note_keys", "Mark as a quote"),
            "Ctrl+I",
            partial(view.tag, quote=True),
        ),
        command(
            "concern",
            translate("note_keys", "Mark as a concern"),
            "Ctrl+R",
            partial(view.tag, concern=True),
        ),
        command(
            "strength",
            translate("note_keys", "A strength"),
            "Ctrl+G",
            partial(view.tag, weight="strength"),
        ),
        command(
            "gap", translate("note_keys", "A gap"), "Ctrl+Shift+G", partial(view.tag, weight="gap")
        ),
        command(
            "case", translate("note_keys", "Link a case…"), "Ctrl+T", partial(_pick_case, view)
        ),
        command(
            "line",
            translate("note_keys", "Link a line of enquiry…"),
            "Ctrl+J",
            partial(_pick_line, view),
        ),
        command(
            "spelling",
            translate("note_keys", "Spelling of this word…"),
            "Ctrl+;",
            partial(spelling_asked, view.marking, view),
        ),
        command(
            "spelling.off",
            translate("note_keys", "Mark spelling, or not"),
            "",
            partial(view.marking.switch),
        ),
        command(
            "names",
            translate("note_keys", "Replace a name by a role…"),
            "",
            partial(view.names.replace),
        ),
        command(
            "next", translate("note_keys", "Next note"), "Ctrl+Return", partial(view.next_note)
        ),
        command(
            "remove",
            translate("note_keys", "Delete the chosen notes"),
            "",
            partial(view.remove_chosen),
        ),
    ]


def _pick_case(view: NotesView) -> None:
    options = [(str(case), name) for name, case in view.known.cases.items()]
    title = translate("note_keys", "Which case is it about?")
    picker = Picker(title, options, lambda it: view.tag(sampled_case_id=UUID(it)), view)
    picker.open()


def _pick_line(view: NotesView) -> None:
    options = [(str(line), name) for name, line in view.known.lines.items()]
    title = translate("note_keys", "Which line of enquiry does it answer?")
    picker = Picker(title, options, lambda it: view.tag(line_of_enquiry_id=UUID(it)), view)
    picker.open()
