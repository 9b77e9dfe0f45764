"""The self-assessment's page: statements, lines of enquiry, their view and ours, the form."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.self_assessment.brief import WRITERS
from desktop.self_assessment.form import FormReading, read_form
from desktop.self_assessment.page.comparing import ComparingView
from desktop.self_assessment.page.enquiries import EnquiriesView
from desktop.self_assessment.page.files import write_brief_file, write_form_file
from desktop.self_assessment.page.form import FormView
from desktop.self_assessment.page.reading import ReadingView
from desktop.self_assessment.shown import AssessmentShown, read_assessment
from desktop.widgets.choice import Tabs
from desktop.widgets.command import Command
from desktop.widgets.files import ask_file, ask_new_file
from desktop.widgets.page import PageFrame
from desktop.widgets.panes import scrolling
from desktop.widgets.parts import Parts
from desktop.words.messages import Message, say
from desktop.work.desk import Desk

SCROLL = ("enquiries", "views")  # parts that do not scroll by themselves


class SelfAssessmentPage(PageFrame):
    """Parts: statements, enquiries, views; and form, while one is looked at."""

    tables = frozenset({"statement", "line_of_enquiry", "evidence_link", "note", "team_member"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Self-assessment"), scrolls=False)
        self._desk = desk
        self._shown: AssessmentShown | None = None
        self.parts: Parts[QWidget] = Parts(
            {
                "statements": partial(ReadingView, desk),
                "enquiries": partial(EnquiriesView, desk),
                "views": partial(ComparingView, desk),
                "form": partial(FormView, desk),
            },
            self._on_made,
            lambda name, part: scrolling(part) if name in SCROLL else part,
        )
        self._switch = Tabs(self.tr("Part of the self-assessment"), self._captions())
        self._switch.edited.connect(self._on_switched)
        self.body.addWidget(self._switch)
        self.body.addWidget(self.parts, 1)
        self.open_part("statements")

    def refresh(self) -> None:
        """Read the statements again."""
        desk = self._desk
        desk.work.read(
            lambda session: read_assessment(session, desk.inspection_id, desk.framework),
            self._show,
        )

    def open_part(self, part: str) -> None:
        """Show one of the parts, with its actions in the heading."""
        if part not in self.parts:
            return
        self._switch.set_value(part)
        self.parts.open(part)
        self.clear_actions()
        others, main = self._actions_of(part)
        for command in others:
            self.add_action(command)
        self.set_main_action(main)

    def open_at(self, record: UUID) -> None:
        """Show that line of enquiry, or that statement."""
        if self.enquiries.choose(record):
            self.open_part("enquiries")
        elif self.reading.choose(record):
            self.open_part("statements")

    def current_record(self) -> tuple[str, UUID] | None:
        """The chosen statement or line of enquiry."""
        rows = {
            "statements": ("statement", self.reading.table.current_id()),
            "enquiries": ("line_of_enquiry", self.enquiries.ledger.current),
        }
        table, row = rows.get(self.current_part(), ("", ""))
        return (table, UUID(row)) if row else None

    def commands(self) -> list[Command]:
        """What can be done in any part."""
        return [*self._files(), *self.reading.commands(), *self.enquiries.commands()]

    def set_closed(self, sentence: str) -> None:
        """Fields are held by the frame; buttons below the list answer with the sentence."""
        super().set_closed(sentence)
        if "enquiries" in self.parts.names_made():
            self.enquiries.closed = sentence

    def write_form(self, file: Path) -> None:
        """The empty form for the authority."""
        write_form_file(self._desk, file, self._on_written, self.tell_why_not)

    def write_brief(self, file: Path) -> None:
        """The lines of enquiry for the team."""
        write_brief_file(self._desk, file, self._on_written, self.tell_why_not)

    def read_form(self, file: Path) -> None:
        """Read what came back, and show it before it is taken in."""
        framework = self._desk.framework
        self._desk.work.run(
            lambda _progress: read_form(file, framework), self._on_read, self._on_unreadable,
            sentence=self.tr("Reading {file}…").format(file=file.name),
        )  # fmt: skip

    @property
    def reading(self) -> ReadingView:
        """What the authority states."""
        return self.parts.the("statements", ReadingView)

    @property
    def enquiries(self) -> EnquiriesView:
        """What is to be looked into."""
        return self.parts.the("enquiries", EnquiriesView)

    @property
    def comparing(self) -> ComparingView:
        """Their view and ours."""
        return self.parts.the("views", ComparingView)

    @property
    def form(self) -> FormView:
        """A form that came back."""
        return self.parts.the("form", FormView)

    def _captions(self) -> list[tuple[str, str]]:
        return [
            ("statements", self.tr("Statements")),
            ("enquiries", self.tr("Lines of enquiry")),
            ("views", self.tr("Their view and ours")),
        ]

    def _actions_of(self, part: str) -> tuple[list[Command], Command | None]:
        write, read, brief = self._files()
        if part == "form":
            return [], self.form.take
        if part == "enquiries":
            carry, add = self.enquiries.commands()
            return [brief, carry], add
        return [write, read], self.reading.next if part == "statements" else None

    def _files(self) -> list[Command]:
        return [
            Command(
                "self_assessment.write_form",
                self.tr("Form for the authority…"),
                self._on_write_form,
                icon="export",
                changes=False,
            ),
            Command(
                "self_assessment.read_form",
                self.tr("Read a form…"),
                self._on_read_form,
                icon="import",
            ),
            Command(
                "self_assessment.write_brief",
                self.tr("File for the team…"),
                self._on_write_brief,
                icon="export",
                changes=False,
            ),
        ]

    def _show(self, shown: AssessmentShown) -> None:
        self._shown = shown
        self.set_sentence(say(shown.standing.sentence))
        for part in self.parts.made():
            self._fill(part, shown)
        self.set_closed(self.closed)

    def _fill(self, part: QWidget, shown: AssessmentShown) -> None:
        if isinstance(part, ReadingView):
            part.show_answers(shown.answers, shown.lines)
        elif isinstance(part, EnquiriesView):
            part.show_lines(shown.lines, shown.team)
        elif isinstance(part, ComparingView):
            part.show_compared(shown.compared)

    def _on_made(self, part: QWidget) -> None:
        if isinstance(part, ReadingView | EnquiriesView):
            part.done.connect(self.tell_done)
        if isinstance(part, EnquiriesView):
            part.deleted.connect(
                lambda sentence: self.tell_done(sentence, self._desk.undo_wanted.emit)
            )
        if isinstance(part, ReadingView | EnquiriesView | FormView):
            part.refused.connect(self.tell_why_not)
        if isinstance(part, FormView):
            part.kept.connect(self._on_form_kept)
            part.left.connect(partial(self.open_part, "statements"))
        if self._shown is not None:
            self._fill(part, self._shown)
        if self.closed:
            self.set_closed(self.closed)

    def _on_switched(self, part: object) -> None:
        self.leave()
        self.open_part(str(part or "statements"))

    def _on_write_form(self) -> None:
        kinds = self.tr("Workbook (*.xlsx);;Word document (*.docx)")
        name = self.tr("Self-assessment") + ".xlsx"
        ask_new_file(self, self.tr("The form for the authority"), kinds, name, self.write_form)

    def _on_write_brief(self) -> None:
        kinds = self.tr("Word document (*.docx)")
        if ".pdf" in WRITERS:
            kinds += ";;" + self.tr("PDF document (*.pdf)")
        name = self.tr("Lines of enquiry") + ".docx"
        ask_new_file(self, self.tr("Lines of enquiry"), kinds, name, self.write_brief)

    def _on_read_form(self) -> None:
        kinds = self.tr("Forms (*.xlsx *.docx *.ods)")
        ask_file(self, self.tr("The form that came back"), kinds, self.read_form)

    def _on_read(self, reading: FormReading) -> None:
        self.form.show_reading(reading)
        self.open_part("form")

    def _on_unreadable(self, message: Message) -> None:
        self.tell_why_not(say(message))

    def _on_form_kept(self, sentence: str) -> None:
        self.open_part("statements")
        self.tell_done(sentence)

    def _on_written(self, file: Path) -> None:
        self.tell_done(self.tr("{file} was written.").format(file=file.name))


def make_page(desk: Desk) -> PageFrame:
    """The self-assessment's page for the inspection on the desk."""
    return SelfAssessmentPage(desk)


__all__ = ["SelfAssessmentPage", "make_page"]
