"""The interviews' page: the list at the left, the notes, and at the right what to ask."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from db.sessions import Session
from desktop.interviews.interviews import InterviewLine, hold_interview, remove_interview
from desktop.interviews.notes import interview_of
from desktop.interviews.page.form import InterviewForm
from desktop.interviews.page.keys import note_commands
from desktop.interviews.page.notes_view import NotesView
from desktop.interviews.page.prompts_pane import PromptsPane
from desktop.interviews.page.timetable import Timetable
from desktop.interviews.prompts import Prompt
from desktop.interviews.sheet import sheet_file
from desktop.interviews.shown import InterviewsShown, NotesShown, read_interviews, read_notes
from desktop.interviews.tags import Vocabulary
from desktop.interviews.writing_out import interview_sheet
from desktop.widgets.command import Command
from desktop.widgets.files import ask_new_file
from desktop.widgets.page import PageFrame
from desktop.widgets.panes import Panes, scrolling
from desktop.widgets.parts import Parts
from desktop.words.messages import QT_TRANSLATE_NOOP, Message, say
from desktop.work.acting import act
from desktop.work.desk import Desk
from desktop.work.out import write_out

HOLD = QT_TRANSLATE_NOOP("interviews", "Hold an interview")
LEAST = 125  # letters of the page's width that three columns need
REMOVE = QT_TRANSLATE_NOOP("interviews", "Delete an interview")


class InterviewsPage(PageFrame):
    """What is typed is on the disk within a second; Enter begins the next paragraph."""

    tables = frozenset(
        {"interview", "note", "line_of_enquiry", "sampled_case", "team_member", "evidence_link"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Interviews"), scrolls=False)
        self._desk = desk
        self._lines: dict[str, InterviewLine] = {}
        self._known = Vocabulary()
        self._wanted_note = ""
        self._is_plain = False
        self.timetable = Timetable(desk)
        self.view = NotesView(desk)
        self.view.initiator = self
        self.prompts = PromptsPane(desk)
        self._shown: InterviewsShown | None = None
        self.parts: Parts[QWidget] = Parts(
            {"notes": lambda: self.view, "about": lambda: InterviewForm(desk)},
            self._on_made, lambda name, it: it if name == "notes" else scrolling(it),
        )  # fmt: skip
        self.parts.open("notes")
        self._left = QSplitter(Qt.Orientation.Vertical)
        self._left.addWidget(self.timetable)
        self.panes = Panes("interviews", [self._left, self.parts, self.prompts], [5, 6, 3])
        self.body.addWidget(self.panes, 1)
        self._connect()
        self.add_action(self._about_command())
        self.set_main_action(self._new_command())

    def refresh(self) -> None:
        """Read the list and the open interview again."""
        desk = self._desk
        desk.work.read(
            lambda session: read_interviews(session, desk.inspection_id, desk.framework),
            self._show,
        )

    def open_at(self, record: UUID) -> None:
        """An interview, or a note of one."""
        if str(record) in self._lines:
            self.timetable.choose(str(record))
            self._show_notes_part()
            return
        self._wanted_note = str(record)
        self._desk.work.read(lambda session: interview_of(session, record), self._on_found)

    def current_record(self) -> tuple[str, UUID] | None:
        """The chosen note, else the chosen interview."""
        notes = self.view.list.chosen_ids() if self.view.list.hasFocus() else []
        if notes:
            return "note", UUID(notes[0])
        return ("interview", self.current.id) if self.current else None

    def commands(self) -> list[Command]:
        """The interview's, then the notes' own."""
        return [
            self._new_command(),
            self._about_command(),
            Command("interviews.hold", self.tr("It was held"), self._on_hold, "", self._why_none),
            Command(
                "interviews.export", self.tr("Write this interview to a file…"),
                self._on_export, "", self._why_none, "export", changes=False,
            ),
            Command(
                "interviews.plain", self.tr("Write without distraction"), self.toggle_plain,
                "Ctrl+Shift+D", changes=False,
            ),
            Command(
                "interviews.remove", self.tr("Delete this interview"), self._on_remove,
                why_not=self._why_none,
            ),
            *note_commands(self.view, self._desk),
        ]  # fmt: skip

    def leave(self) -> None:
        """Hand over the paragraph being typed."""
        self.view.leave()
        super().leave()

    def export(self, file: Path) -> None:
        """The interview as Word (.docx) or Markdown, not encrypted."""
        desk, line = self._desk, self.current
        if line is None:
            return
        sentence = self.tr("{file} was written. That copy is not encrypted.")

        def make(session: Session, _progress: object) -> bytes:
            blocks = interview_sheet(session, line.id, desk.framework, desk.language)
            return sheet_file(blocks, desk.language, file.suffix)

        write_out(
            desk.work, file, make,
            lambda _: self.tell_done(sentence.format(file=file.name)),
            lambda message: self.tell_why_not(say(message)),
        )  # fmt: skip

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What to ask stands below the list where three columns would be too narrow."""
        super().resizeEvent(event)
        wide = self.width() >= self.fontMetrics().averageCharWidth() * LEAST
        home = self.panes if wide else self._left
        if self.prompts.parentWidget() is not home:
            home.addWidget(self.prompts)

    def toggle_plain(self) -> None:
        """The notes alone, or everything again."""
        self._is_plain = not self._is_plain
        for widget in (self.heading, self._left, self.prompts):
            widget.setVisible(not self._is_plain)
        self._show_notes_part()
        self.view.entry.setFocus()

    @property
    def current(self) -> InterviewLine | None:
        """The interview that is chosen."""
        return self._lines.get(self.timetable.table.current_id())

    @property
    def form(self) -> InterviewForm:
        """The facts of an interview."""
        return self.parts.the("about", InterviewForm)

    def _connect(self) -> None:
        self.timetable.chosen.connect(self._on_chosen)
        self.timetable.opened.connect(lambda _id: self.view.entry.setFocus())
        self.prompts.asked.connect(self._on_asked)
        self.view.refused.connect(self.tell_why_not)
        self.view.done.connect(self.tell_done)

    def _on_made(self, part: QWidget) -> None:
        if isinstance(part, InterviewForm):
            part.planned.connect(self._on_planned)
            part.closed_by_hand.connect(self._show_notes_part)
            part.refused.connect(self.tell_why_not)
            if self._shown is not None:
                part.offer(self._shown)
            if self.closed:
                self.set_closed(self.closed)

    def _new_command(self) -> Command:
        return Command(
            "interviews.new", self.tr("&New interview"), self._on_new, "Ctrl+N", icon="add"
        )

    def _about_command(self) -> Command:
        return Command(
            "interviews.about", self.tr("&About this interview"), self._on_about,
            "Ctrl+Shift+A", self._why_none, "edit", changes=False,
        )  # fmt: skip

    def _why_none(self) -> str | None:
        return None if self.current else self.tr("Choose an interview first.")

    def _show(self, shown: InterviewsShown) -> None:
        self._lines = {str(line.id): line for line in shown.lines}
        self.set_sentence(say(shown.standing.sentence))
        self._shown = shown
        if self.parts.are_complete:
            self.form.offer(shown)
        self.timetable.show_lines(shown.lines)
        self._known = shown.known
        self._show_current()
        self.set_closed(self.closed)

    def _show_current(self) -> None:
        line = self.current
        self.view.show_line(line, self._known)
        self.prompts.setVisible(line is not None and not self._is_plain)
        if line is None:
            return
        if self.parts.currentWidget() is not self.view and self.form.editing:
            self.form.show_line(line)
        desk = self._desk
        desk.work.read(
            lambda session: read_notes(session, line.id, desk.framework, desk.language),
            self._on_notes,
        )

    def _on_notes(self, shown: NotesShown) -> None:
        self.view.show_notes(shown)
        if self.current is not None and shown.interview == self.current.id:
            self.prompts.show_prompts(shown.prompts)
        if self._wanted_note:
            self.view.choose(self._wanted_note)
            self._wanted_note = ""

    def _on_chosen(self, _interview: str) -> None:
        self._show_current()

    def _on_found(self, interview: UUID | None) -> None:
        if interview is not None:
            self._show_notes_part()
            self.timetable.choose(str(interview))
            self._show_current()

    def _on_asked(self, prompt: Prompt) -> None:
        """The next paragraph answers that."""
        self._show_notes_part()
        self.view.next_note()
        tags: dict[str, object] = {}
        if prompt.dimension:
            tags["dimension"] = prompt.dimension
        if prompt.line is not None:
            tags["line_of_enquiry_id"] = prompt.line
        self.view.tag(**tags)
        self.view.entry.setFocus()

    def _on_new(self) -> None:
        self.leave()
        self.parts.open("about")
        self.form.begin()

    def _on_about(self) -> None:
        line = self.current
        if line is not None:
            self.leave()
            self.parts.open("about")
            self.form.show_line(line)
            self.form.setFocus()

    def _on_planned(self, interview: str) -> None:
        self._show_notes_part()
        self.timetable.choose(interview)
        self.tell_done(self.tr("The interview is planned."))
        self.view.entry.setFocus()

    def _show_notes_part(self) -> None:
        self.parts.open("notes")

    def _on_hold(self) -> None:
        line = self.current
        if line is not None:
            hold = partial(hold_interview, interview=line.id)
            act(self._desk.work, Message(HOLD), hold, self.tell_why_not)

    def _on_export(self) -> None:
        title = self.tr("The interview as a file that is not encrypted")
        kinds = self.tr("Word (*.docx);;Markdown (*.md)")
        ask_new_file(self, title, kinds, "interview.docx", self.export)

    def _on_remove(self) -> None:
        line = self.current
        if line is not None:
            told = self.tr("The interview and its notes were deleted. Ctrl+Z brings them back.")
            remove = partial(remove_interview, interview=line.id)
            act(
                self._desk.work, Message(REMOVE), remove, self.tell_why_not,
                then=lambda _: self.tell_done(told),
            )  # fmt: skip


def make_page(desk: Desk) -> PageFrame:
    """The interviews' page for the inspection on the desk."""
    return InterviewsPage(desk)


__all__ = ["InterviewsPage", "make_page"]
